"""What an import would do to the data, decided before anything changes.

People come first, then what was written to and by them, then the user's own profile: each
step sees what the one before it would leave behind. The outcome is one change.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

import msgspec
from msgspec.structs import replace

from outreach_tui.interop.correspondence import write
from outreach_tui.interop.directory import Directory
from outreach_tui.interop.imports import (
    Counts,
    Import,
    ImportReport,
    Letter,
    Plan,
    Preview,
    Problem,
)
from outreach_tui.interop.invitations import write_invitations
from outreach_tui.interop.mail.automatic import write_automatic
from outreach_tui.interop.mail.matching import match_letters
from outreach_tui.interop.mail.remarks import gathered
from outreach_tui.interop.merging import merge_all, new_contact
from outreach_tui.interop.owner import Owner, find_owner
from outreach_tui.interop.past import Past
from outreach_tui.interop.placing import place, strangers
from outreach_tui.interop.profile_filling import filled
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile
from outreach_tui.records import Change, Record
from outreach_tui.tracking.message import Message, Touch


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """The data as it is before an import."""

    contacts: Sequence[Contact] = ()
    messages: Sequence[Message] = ()
    touches: Sequence[Touch] = ()
    profile: Profile = Profile()


def plan_import(known: Known, files: Sequence[Import], now: dt.datetime) -> Plan:
    """Decide what several exports add, change and leave as it is. Nothing is applied."""
    people, report = merge_all(known.contacts, files, now.date())
    put: dict[str, Record] = {record.id: record for record in people.put}
    contacts = {contact.id: contact for contact in known.contacts}
    contacts |= {record.id: record for record in people.put if isinstance(record, Contact)}
    directory = Directory(contacts.values())
    own = [each for file in files for each in file.own]
    letters = [letter for file in files for letter in file.letters]
    owner = find_owner(known.profile, own, letters, directory)

    newcomers = _newcomers(letters, owner, directory, now.date())
    put |= {contact.id: contact for contact in newcomers}
    past = Past(known.messages, known.touches)
    invited, unplaced = write_invitations(
        [each for file in files for each in file.invitations], directory, past, now
    )
    matches = match_letters(letters, owner, directory, contacts.values(), known.messages)
    placing = place(letters, owner, directory, now, matches)
    sent_before = [record for record in invited.put.values() if isinstance(record, Touch)]
    written = write(placing.placed, Past(known.messages, (*known.touches, *sent_before)), now)
    automatic, told = write_automatic(letters, owner, matches.find, past, written.touches(), now)
    put |= invited.put | written.put | automatic.put
    profile, filled_fields = filled(known.profile, own)
    if filled_fields:
        put[profile.id] = profile

    left_out = sum(file.letters_skipped for file in files)
    told_of = told | {(offer.file, offer.row) for offer in matches.offers}
    problems = [each for each in placing.problems if (each.file, each.row) not in told_of]
    problems = list(gathered(problems, letters))
    problems += [Problem(each.file, each.row, each.sentence) for each in matches.offers]
    report = replace(
        report,
        people=report.people + Counts(added=len(newcomers)),
        messages=written.totals(placing.skipped - len(told) + left_out) + automatic.totals(0),
        invitations=invited.totals(sum(file.invitations_skipped for file in files)),
        replies=written.replies,
        problems=_in_order((*report.problems, *unplaced, *problems)),
    )
    previews = [
        *_people(known.contacts, put),
        *invited.previews,
        *reversed(written.previews),
        *automatic.previews,
        *(Preview("updated", "profile", f"{what}: {said}") for what, said in filled_fields.items()),
    ]
    label = _label(report, tuple(filled_fields), [file.label for file in files])
    return Plan(
        change=Change(label=label, put=tuple(put.values())),
        report=report,
        previews=tuple(previews),
        profile=tuple(filled_fields),
        offers=tuple(matches.offers),
    )


def _newcomers(
    letters: Sequence[Letter], owner: Owner, directory: Directory, today: dt.date
) -> list[Contact]:
    """Return the people the user has a LinkedIn talk with who were no contacts; found from now."""
    newcomers = []
    for person in strangers(letters, owner, directory):
        contact = new_contact(person, today)
        newcomers.append(contact)
        directory.add(contact)
    return newcomers


def _in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(problems, key=lambda each: (each.file, each.row)))


def _people(before: Iterable[Contact], put: dict[str, Record]) -> Iterable[Preview]:
    known = {contact.id for contact in before}
    for record in put.values():
        if isinstance(record, Contact):
            fate = "updated" if record.id in known else "added"
            about = ", ".join(filter(None, (record.title, record.company)))
            yield Preview(fate, "person", f"{record.called} ({about})" if about else record.called)


def _label(report: ImportReport, profile: Sequence[str], labels: Sequence[str]) -> str:
    """Return what was done, for the undo: "Imported 23 people and 12 messages from …"."""
    counted = (
        (report.people.taken, "person", "people"),
        (report.messages.taken, "message", "messages"),
        (report.invitations.taken, "invitation", "invitations"),
    )
    parts = [
        f"{number:,} {one if number == 1 else many}" for number, one, many in counted if number
    ]
    if profile and not parts:
        parts.append("your profile")
    *first, last = parts or ["nobody"]
    what = f"{', '.join(first)} and {last}" if first else last
    return f"Imported {what} from {', '.join(labels)}"
