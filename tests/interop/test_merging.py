"""A second import updates instead of doubling, and the user's own words stay."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from outreach_tui.interop.imports import Counts, Import, ImportReport, Person, Problem, total
from outreach_tui.interop.merging import merge_all, merge_people
from outreach_tui.interop.reading import read_export
from outreach_tui.people.contact import Contact
from outreach_tui.vocabulary import Level, Tie

LINKEDIN = Path(__file__).parent.parent / "fixtures" / "linkedin"
TODAY = dt.date(2026, 3, 2)
STEM = "https://www.linkedin.com/in/"
ANA = Person(
    file="Connections.csv",
    row=5,
    name="Ana Ruiz",
    given="Ana",
    family="Ruiz",
    title="Nurse",
    company="Litware",
    profile_url=STEM + "ana-ruiz",
    connected_on=dt.date(2024, 1, 2),
    source="LinkedIn, Connections.csv",
)


def found(*people: Person) -> Import:
    return Import(label="Connections.csv", people=people)


def contacts(*people: Person, known: tuple[Contact, ...] = ()) -> tuple[Contact, ...]:
    """What is stored after importing ``people`` on top of ``known``."""
    change, _ = merge_people(known, found(*people), TODAY)
    stored = {contact.id: contact for contact in known}
    stored |= {record.id: record for record in change.put if isinstance(record, Contact)}
    return tuple(stored.values())


def only(*people: Person, known: tuple[Contact, ...] = ()) -> Contact:
    (contact,) = contacts(*people, known=known)
    return contact


def test_a_new_person_is_a_stranger_until_the_user_says_more() -> None:
    ana = only(ANA)
    assert (ana.name, ana.given, ana.family) == ("Ana Ruiz", "Ana", "Ruiz")
    assert (ana.title, ana.company, ana.profile_url) == ("Nurse", "Litware", ANA.profile_url)
    assert ana.tie is Tie.STRANGER
    assert (ana.connected_on, ana.added_on) == (dt.date(2024, 1, 2), TODAY)
    assert ana.source == "LinkedIn, Connections.csv"


def test_the_change_says_what_was_done() -> None:
    change, report = merge_people([], found(ANA, replace(ANA, profile_url=STEM + "b")), TODAY)
    assert change.label == "Imported 2 people from Connections.csv"
    assert len({record.id for record in change.put}) == 2
    assert report.people == Counts(added=2)


@pytest.mark.parametrize(
    "name",
    [p.name for p in sorted(LINKEDIN.glob("*onnections*.csv"))]
    + [p.name for p in sorted(LINKEDIN.glob("*.zip*"))],
)
def test_the_same_file_again_changes_nothing(name: str) -> None:
    first = read_export(LINKEDIN / name)
    known = contacts(*first.people)
    change, report = merge_people(known, first, TODAY)
    assert change.put == ()
    assert report.people == Counts(unchanged=len(first.people), skipped=first.skipped)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("Connections_2021_preamble_no_url.csv", "Connections.csv", Counts(added=7, updated=16)),
        ("Connections.csv", "Connections_2021_preamble_no_url.csv", Counts(unchanged=16)),
        ("Connections.csv", "Connections_2018_datetime.csv", Counts(updated=10, unchanged=2)),
        ("Connections.csv", "Connections_excel_eu_semicolon.csv", Counts(unchanged=23)),
        ("Connections_excel_eu_semicolon.csv", "Connections.csv", Counts(updated=4, unchanged=19)),
        ("Connections.csv", "Connections_duplicated_rows.csv", Counts(updated=1, unchanged=3)),
    ],
)
def test_another_variant_of_the_same_people_doubles_nobody(
    before: str, after: str, expected: Counts
) -> None:
    known = contacts(*read_export(LINKEDIN / before).people)
    later = read_export(LINKEDIN / after)
    _, report = merge_people(known, later, TODAY)
    assert report.people == replace(expected, skipped=later.skipped)


def test_what_changed_in_the_file_is_taken() -> None:
    later = replace(ANA, title="Head nurse", company="Contoso", emails=("ana@contoso.example",))
    ana = only(later, known=(only(ANA),))
    assert (ana.title, ana.company) == ("Head nurse", "Contoso")
    assert ana.emails == ("ana@contoso.example",)
    again = only(replace(later, title="Director"), known=(ana,))
    assert again.title == "Director"


def test_a_new_address_is_taken_when_the_e_mail_is_the_same() -> None:
    before = only(replace(ANA, emails=("ana@mail.example",)))
    moved = replace(ANA, profile_url=STEM + "dr-ana-ruiz", emails=("ANA@mail.example",))
    ana = only(moved, known=(before,))
    assert ana.profile_url == STEM + "dr-ana-ruiz"
    assert ana.emails == ("ana@mail.example",)


def test_a_shared_mailbox_does_not_make_two_people_one() -> None:
    before = only(replace(ANA, emails=("office@mail.example",)))
    other = replace(
        ANA, name="Ben Osei", profile_url=STEM + "ben-osei", emails=("office@mail.example",)
    )
    assert len(contacts(other, known=(before,))) == 2


def test_nothing_the_user_wrote_is_overwritten() -> None:
    mine = replace(
        only(ANA),
        tie=Tie.MET,
        tie_detail="the ward open day",
        notes="likes rowing",
        facts=("spoke about triage",),
        tags=("spring",),
        level=Level.DIRECTOR,
        name="Ana Ruiz Vega",
        family="Ruiz Vega",
        honorific="Dr.",
        title="Ward nurse",
        company="Litware Hospital",
        emails=("ana@home.example",),
    )
    later = replace(
        ANA,
        name="Anna Ruiz",
        given="Anna",
        title="Head nurse",
        company="Contoso",
        emails=("ana@contoso.example",),
    )
    ana = only(later, known=(mine,))
    assert ana == replace(mine, emails=("ana@home.example", "ana@contoso.example"))


def test_what_the_user_cleared_stays_clear() -> None:
    mine = replace(only(ANA), title="")
    assert only(replace(ANA, title="Head nurse"), known=(mine,)).title == ""


def test_a_change_in_one_field_does_not_hold_up_the_others() -> None:
    mine = replace(only(ANA), company="Litware Hospital")
    ana = only(replace(ANA, title="Head nurse", company="Contoso"), known=(mine,))
    assert (ana.title, ana.company) == ("Head nurse", "Litware Hospital")


def test_a_name_changed_at_the_source_is_followed_while_the_user_left_it_alone() -> None:
    ana = only(replace(ANA, name="Ana Vega", family="Vega"), known=(only(ANA),))
    assert (ana.name, ana.family) == ("Ana Vega", "Vega")


def test_somebody_typed_in_keeps_their_words_and_gains_the_rest() -> None:
    typed = Contact(id="c-1", name="Ana Ruiz", company="Litware", title="RN", source="typed in")
    ana = only(ANA, known=(typed,))
    assert (ana.id, ana.title, ana.source) == ("c-1", "RN", "typed in")
    assert (ana.given, ana.family, ana.profile_url) == ("Ana", "Ruiz", ANA.profile_url)
    assert ana.connected_on == ANA.connected_on
    later = only(replace(ANA, title="Head nurse", name="Ana Vega", family="Vega"), known=(ana,))
    assert (later.title, later.name, later.family) == ("RN", "Ana Ruiz", "Ruiz")


@pytest.mark.parametrize(
    "other",
    [
        {"company": "Contoso", "profile_url": ""},
        {"company": "", "profile_url": "", "connected_on": None},
        {"company": "", "title": "", "connected_on": None, "profile_url": STEM + "other"},
        {"profile_url": STEM + "another-ana-ruiz"},
        {"profile_url": "", "connected_on": dt.date(2020, 5, 5)},
    ],
)
def test_nobody_is_merged_by_name_alone(other: dict[str, object]) -> None:
    before = only(ANA)
    assert len(contacts(replace(ANA, **other), known=(before,))) == 2


def test_two_typed_namesakes_are_not_guessed_between() -> None:
    typed = tuple(Contact(id=f"c-{n}", name="Ana Ruiz", company="Litware") for n in (1, 2))
    assert len(contacts(ANA, known=typed)) == 3


def test_a_name_and_nothing_else_gains_no_address() -> None:
    typed = Contact(id="c-1", name="Ana Ruiz")
    row = replace(ANA, company="", title="", connected_on=None)
    assert len(contacts(row, known=(typed,))) == 2


def test_letters_lost_by_a_spreadsheet_do_not_replace_good_ones() -> None:
    mariya = replace(ANA, name="Мария Петрова", given="Мария", family="Петрова", title="Директор")
    before = only(mariya)
    poorer = replace(mariya, name="????? ???????", given="", family="", title="????????")
    assert only(poorer, known=(before,)) == before


def test_records_are_never_matched_twice() -> None:
    row = replace(ANA, profile_url="", connected_on=None)
    known = (only(row),)
    assert len(contacts(row, row, known=known)) == 2


def test_rows_told_apart_by_their_day_find_themselves_again() -> None:
    rows = [replace(ANA, profile_url="", connected_on=day) for day in (ANA.connected_on, None)]
    known = contacts(*rows)
    change, _ = merge_people(known, found(*reversed(rows)), TODAY)
    assert (len(known), change.put) == (2, ())


def test_the_report_is_the_contract() -> None:
    first = read_export(LINKEDIN / "Connections.csv")
    _, report = merge_people([], first, TODAY)
    zeros = {"added": 0, "updated": 0, "unchanged": 0, "skipped": 0}
    printed = msgspec.json.decode(msgspec.json.encode(report))
    reason = "it holds only a date, as LinkedIn writes for closed or hidden accounts"
    assert printed == {
        "schema": 1,
        "people": {"added": 23, "updated": 0, "unchanged": 0, "skipped": 2},
        "messages": zeros,
        "invitations": zeros,
        "replies": 0,
        "problems": [
            {"file": "Connections.csv", "row": 8, "reason": reason},
            {"file": "Connections.csv", "row": 29, "reason": reason},
        ],
    }


@pytest.mark.parametrize(
    ("counts", "line"),
    [
        (Counts(added=23, skipped=2), "23 people added, 2 rows left out."),
        (Counts(added=1, unchanged=4), "1 person added, 4 unchanged."),
        (Counts(updated=1, skipped=1), "1 person updated, 1 row left out."),
        (Counts(added=29_585, updated=2), "29,585 people added, 2 updated."),
        (Counts(skipped=3), "Nobody to add, 3 rows left out."),
        (Counts(), "Nobody to add."),
    ],
)
def test_the_summary_is_one_line(counts: Counts, line: str) -> None:
    assert ImportReport(people=counts).summary == line


def test_several_reports_add_up() -> None:
    one = ImportReport(people=Counts(added=2), problems=(Problem("a.csv", 3, "why"),))
    two = ImportReport(people=Counts(updated=1, skipped=1), problems=(Problem("b.csv", 0, "so"),))
    whole = total([one, two])
    assert whole.people == Counts(added=2, updated=1, skipped=1)
    assert [p.sentence for p in whole.problems] == ["a.csv, row 3: why.", "b.csv: so."]


def test_files_of_one_import_are_taken_on_top_of_each_other() -> None:
    newer = replace(ANA, title="Head nurse", file="again.csv")
    change, report = merge_all([], [found(ANA), found(newer)], TODAY)
    (kept,) = change.put
    assert isinstance(kept, Contact)
    assert kept.title == "Head nurse"
    assert report.people == Counts(added=1, updated=1)
