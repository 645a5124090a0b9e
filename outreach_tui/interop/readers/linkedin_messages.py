"""LinkedIn's messages.csv, in the shapes it has had since 2018.

Sent messages stand in the INBOX too, so who wrote a row is told from its sender. What is no
word of a person to a person is left out with the reason: drafts, advertisements, spam,
and the rows of accounts that were closed, all of which are called "LinkedIn Member".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from outreach_tui.interop.cleaning import clean, clean_text, shorten
from outreach_tui.interop.dates import parse_time
from outreach_tui.interop.documents import Table, TableReader
from outreach_tui.interop.imports import Import, Letter, Party, Problem, Tell
from outreach_tui.interop.kinds import plain_column
from outreach_tui.interop.mail.html import text_of_html
from outreach_tui.interop.profile_urls import normal_profile_url
from outreach_tui.interop.tables import Row
from outreach_tui.vocabulary import Channel

_NEEDED = (
    frozenset({"conversationid", "from", "content"}),
    frozenset({"from", "to", "date", "subject", "content"}),
)
_LONGEST = 2_000
"""Lines of one message; it may hold line breaks since 2026."""
_LONGEST_TEXT = 20_000
_LONGEST_NAME = 200
_MOST_PARTIES = 200
_CLOSED = "linkedin member"
_AD_TITLE = "sponsored conversation"
_SPACES = re.compile(r"[ \xa0]{3,}")
_AD_MARKUP = "spinmail-quill-editor"
_FROM_LINKEDIN = re.compile(r"(?i)\b(?:from|@|från|de|von|van|da|di) linkedin\b|^linkedin\b")


class _Columns(NamedTuple):
    places: Mapping[str, int]

    def cell(self, cells: list[str], name: str) -> str:
        place = self.places.get(name)
        return cells[place] if place is not None and place < len(cells) else ""


def understand(cells: list[str]) -> _Columns | None:
    """Return the columns of a messages file, or ``None`` when it is none."""
    names = [plain_column(cell) for cell in cells]
    if not any(needed <= set(names) for needed in _NEEDED):
        return None
    return _Columns({name: place for place, name in reversed(list(enumerate(names)))})


def read(table: Table, tell: Tell) -> Import:
    """Return the messages of people, each with everybody it is between."""
    document = table.document
    source = f"LinkedIn, {document.called}"
    letters: list[Letter] = []
    problems: list[Problem] = []
    for row in table.rows(tell, _LONGEST):
        if not row.damage and not any(map(str.strip, row.cells)):
            continue
        read_row = _read_row(row, table.columns, document.title, source)
        if isinstance(read_row, str):
            problems.append(Problem(document.title, row.number, read_row))
        else:
            letters.append(read_row)
    return Import(letters=tuple(letters), letters_skipped=len(problems), problems=tuple(problems))


def _read_row(row: Row, columns: _Columns, file: str, source: str) -> Letter | str:
    """Return the message in a row, or why it is left out."""
    if row.damage:
        return row.damage
    cells = row.cells
    if len(cells) < len(columns.places):
        return f"it has {len(cells)} cells where the header has {len(columns.places)}"
    sender = Party(
        name=shorten(clean(columns.cell(cells, "from")), _LONGEST_NAME),
        profile_url=normal_profile_url(columns.cell(cells, "senderprofileurl")),
    )
    content = columns.cell(cells, "content")
    if reason := _reason_to_skip(cells, columns, sender, content):
        return reason
    at = parse_time(columns.cell(cells, "date").strip())
    if at is None:
        return "it has no date I can read"
    subject = shorten(clean(columns.cell(cells, "subject")), 300)
    body = _words(content)
    if not body and columns.cell(cells, "attachments").strip():
        subject = subject or "an attachment"
    direction = columns.cell(cells, "direction").strip().upper()
    return Letter(
        file=file,
        row=row.number,
        channel=Channel.INMAIL if subject and body else Channel.LINKEDIN_MESSAGE,
        sender=sender,
        to=_recipients(cells, columns),
        at=at,
        subject=subject,
        body=body,
        thread=shorten(clean(columns.cell(cells, "conversationid")), 120),
        sent={"OUTGOING": True, "INCOMING": False}.get(direction),
        source=source,
    )


def _words(content: str) -> str:
    """Return the text of a message in lines; until 2026 each break was written as three spaces."""
    text = text_of_html(content) if _AD_MARKUP in content else content.strip()
    if "\n" not in text and "\r" not in text:
        text = _SPACES.sub(lambda run: "\n" * (len(run[0]) // 3), text)
    return shorten(clean_text(text), _LONGEST_TEXT)


def _reason_to_skip(cells: list[str], columns: _Columns, sender: Party, content: str) -> str:
    """Return why a row is no word between people, or an empty string."""
    drafts = (columns.cell(cells, name) for name in ("ismessagedraft", "isconversationdraft"))
    title = clean(columns.cell(cells, "conversationtitle")).lower()
    nameless, name = not sender.profile_url, sender.name.lower()
    signs = (
        (any(cell.strip().lower() in ("yes", "true") for cell in drafts), "it is a draft"),
        (columns.cell(cells, "folder").strip().upper() == "SPAM", "it lies in the folder for spam"),
        (title == _AD_TITLE or (nameless and _AD_MARKUP in content), "it is an advertisement"),
        (nameless and name == _CLOSED, "its sender has closed their account"),
        (nameless and bool(_FROM_LINKEDIN.search(name)), "it comes from LinkedIn itself"),
        (not sender, "nobody is named as its sender"),
    )
    return next((reason for holds, reason in signs if holds), "")


def _recipients(cells: list[str], columns: _Columns) -> tuple[Party, ...]:
    """Return whom a row went to: by address where there are addresses, else by name.

    The names are joined with commas and hold commas themselves, so they tell who is who
    only where there is one address.
    """
    names = shorten(clean(columns.cell(cells, "to")), 10 * _LONGEST_NAME)
    found = map(normal_profile_url, columns.cell(cells, "recipientprofileurls").split(","))
    urls = list(dict.fromkeys(filter(None, found)))[:_MOST_PARTIES]
    if len(urls) == 1:
        return (Party(name=shorten(names, _LONGEST_NAME), profile_url=urls[0]),)
    if urls:
        return tuple(Party(profile_url=url) for url in urls)
    return (Party(name=names),) if names else ()


READER = TableReader(
    what="your LinkedIn messages",
    understand=understand,
    read=read,
    names=re.compile(r"messages[^a-z]*\.csv"),
    order=20,
)
