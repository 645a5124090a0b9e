"""LinkedIn's Invitations.csv: who asked whom to connect in the last six to nine months.

In some files every address is the bare ``https://www.linkedin.com/in`` or a member number;
both name nobody, and the names are what is left.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from outreach_tui.interop.cleaning import clean, clean_text, shorten
from outreach_tui.interop.dates import parse_time
from outreach_tui.interop.documents import Table, TableReader
from outreach_tui.interop.imports import Import, Invitation, Own, Party, Problem, Tell
from outreach_tui.interop.kinds import plain_column
from outreach_tui.interop.profile_urls import normal_profile_url

_NEEDED = frozenset({"from", "to", "sentat", "direction"})
_LONGEST_NAME = 200


def understand(cells: list[str]) -> Mapping[str, int] | None:
    """Return where each column of an invitations file stands, or ``None`` when it is none."""
    places = {plain_column(cell): place for place, cell in enumerate(cells)}
    return places if places.keys() >= _NEEDED else None


def read(table: Table, tell: Tell) -> Import:
    """Return the invitations, and the user's own address where the file gives it."""
    document = table.document
    source = f"LinkedIn, {document.called}"
    invitations: list[Invitation] = []
    problems: list[Problem] = []
    for row in table.rows(tell, 50):
        if not row.damage and not any(map(str.strip, row.cells)):
            continue
        reason = row.damage
        if not reason and len(row.cells) < table.header.width:
            reason = f"it has {len(row.cells)} cells where the header has {table.header.width}"
        invitation = None
        if not reason:
            invitation = _invitation(row.cells, table.columns, document.title, row.number, source)
            reason = _reason_to_skip(invitation)
        if reason or invitation is None:
            problems.append(Problem(document.title, row.number, reason))
        else:
            invitations.append(invitation)
    return Import(
        invitations=tuple(invitations),
        own=_own(document.title, invitations),
        invitations_skipped=len(problems),
        problems=tuple(problems),
    )


def _invitation(
    cells: list[str], places: Mapping[str, int], file: str, row: int, source: str
) -> Invitation:
    def cell(name: str) -> str:
        return cells[places[name]] if name in places else ""

    def party(name: str, url: str) -> Party:
        return Party(
            name=shorten(clean(cell(name)), _LONGEST_NAME),
            profile_url=normal_profile_url(cell(url)),
        )

    return Invitation(
        file=file,
        row=row,
        inviter=party("from", "inviterprofileurl"),
        invitee=party("to", "inviteeprofileurl"),
        sent=cell("direction").strip().upper() == "OUTGOING",
        at=parse_time(cell("sentat").strip()),
        message=shorten(clean_text(cell("message")), 2_000),
        source=source,
    )


def _reason_to_skip(invitation: Invitation) -> str:
    if invitation.at is None:
        return "it has no date I can read"
    if not (invitation.invitee if invitation.sent else invitation.inviter):
        return "nobody is named in it"
    return ""


def _own(file: str, invitations: list[Invitation]) -> tuple[Own, ...]:
    """Return the user as the invitations they sent or got name them."""
    ends = [each.inviter if each.sent else each.invitee for each in invitations]
    urls = dict.fromkeys(end.profile_url for end in ends if end.profile_url)
    return (Own(file=file, profile_urls=tuple(urls)),) if urls else ()


READER = TableReader(
    what="your LinkedIn invitations",
    understand=understand,
    read=read,
    names=re.compile(r"invitations[^a-z]*\.csv"),
    order=20,
)
