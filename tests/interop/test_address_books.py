"""Contacts of Google and Outlook as CSV become people, and labels, notes and jobs come along."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from outreach_tui.interop.imports import Import, Person
from outreach_tui.interop.merging import merge_all
from outreach_tui.interop.reading import read_export
from outreach_tui.people.contact import Contact

FIXTURES = Path(__file__).parent.parent / "fixtures"
BOOKS = sorted(
    path.relative_to(FIXTURES).as_posix()
    for folder in ("google_contacts", "outlook", "vcard")
    for path in (FIXTURES / folder).iterdir()
)
TODAY = dt.date(2026, 3, 2)


def book(name: str) -> Import:
    return read_export(FIXTURES / name)


def named(found: Import) -> dict[str, Person]:
    return {person.name: person for person in found.people}


def stored(*files: Import, known: tuple[Contact, ...] = ()) -> tuple[Contact, ...]:
    change, _ = merge_all(known, files, TODAY)
    kept = {contact.id: contact for contact in known}
    kept |= {record.id: record for record in change.put if isinstance(record, Contact)}
    return tuple(kept.values())


def table(tmp_path: Path, text: str) -> Import:
    path = tmp_path / "contacts.csv"
    path.write_text(text, "utf-8")
    return read_export(path)


@pytest.mark.parametrize(
    ("name", "people", "skipped"),
    [
        ("google_contacts/google_old.csv", 4, 1),
        ("google_contacts/google_new.csv", 5, 2),
        ("google_contacts/google_new_bom_crlf.csv", 5, 2),
        ("google_contacts/google_as_outlook_csv.csv", 2, 0),
        ("outlook/outlook.csv", 2, 1),
        ("outlook/outlook_web.csv", 2, 0),
    ],
)
def test_every_row_is_taken_or_told(name: str, people: int, skipped: int) -> None:
    found = book(name)
    assert (len(found.people), found.skipped) == (people, skipped)


@pytest.mark.parametrize("name", ["google_old.csv", "google_new.csv", "google_new_bom_crlf.csv"])
def test_google_columns_of_before_and_since_2024(name: str) -> None:
    people = named(book(f"google_contacts/{name}"))
    priya, jose, anna = people["Priya Raman"], people["José Núñez"], people["Anna Kowalska"]
    assert priya.emails == ("priya.raman@contoso.example", "priya.raman.home@example.net")
    assert (priya.company, priya.title) == ("Contoso, Ltd.", "Engineering Manager")
    assert priya.profile_url == "https://www.linkedin.com/in/priya-raman-77"
    assert priya.tags == ("Ledger friends",)
    assert jose.emails == ("jose@fabrikam.example", "jnunez@example.org")
    assert jose.notes.splitlines()[0] == "Met in Lisbon"
    assert jose.tags == ()
    assert (anna.given, anna.honorific) == ("Anna", "Dr.")


def test_a_japanese_name_is_shown_in_its_own_order() -> None:
    assert "愛川翼" in named(book("google_contacts/google_new.csv"))


def test_an_address_in_the_place_of_a_name_is_no_name() -> None:
    found = book("google_contacts/google_new.csv")
    shop = named(found)["newsletter@shop.example"]
    assert (shop.given, shop.family) == ("", "")
    assert [each.row for each in found.problems if "the same person" in each.reason] == [6]


def test_outlook_titles_are_salutations_and_exchange_paths_no_addresses() -> None:
    found = book("outlook/outlook.csv")
    priya, jose = found.people
    assert (priya.honorific, priya.title) == ("Ms.", "Engineering Manager")
    assert priya.emails == ("priya.raman@contoso.example", "priya.raman.home@example.net")
    assert priya.notes == "Met at the\npayments meetup"
    assert priya.tags == ("Friends", "Ledger")
    assert (jose.name, jose.emails, jose.company) == ("José Núñez", (), "Fabrikam")
    assert "/o=ExchangeLabs" in found.problems[0].reason
    assert "“Müller, Schmidt & Co. KG”" in found.problems[1].reason


@pytest.mark.parametrize("name", BOOKS)
def test_a_second_import_adds_and_changes_nothing(name: str) -> None:
    known = stored(book(name))
    change, report = merge_all(known, [book(name)], TODAY)
    assert not change.put
    assert report.people.unchanged == len(known) > 0


def test_one_person_in_several_books_stays_one() -> None:
    files = [book(f"google_contacts/{name}.csv") for name in ("google_old", "google_new")]
    files += [
        book("google_contacts/google_as_outlook_csv.csv"),
        book("vcard/google_takeout_3_0.vcf"),
    ]
    names = [contact.name for contact in stored(*files)]
    assert len(names) == len(set(names)) == 5


def test_the_same_people_in_one_folder_are_one(tmp_path: Path) -> None:
    for name in ("google_old", "google_new", "google_as_outlook_csv"):
        source = FIXTURES / "google_contacts" / f"{name}.csv"
        (tmp_path / source.name).write_bytes(source.read_bytes())
    found = read_export(tmp_path)
    assert len({person.name for person in found.people}) == len(found.people) == 5
    assert (len(found.people), found.skipped) == (5, 9)


def test_an_address_book_adds_to_linkedin_and_takes_nothing_back() -> None:
    linkedin = Person(
        file="Connections.csv", row=5, name="Priya Raman", given="Priya", family="Raman",
        title="Director of Engineering", company="Contoso",
        profile_url="https://www.linkedin.com/in/priya-raman-77",
        connected_on=dt.date(2024, 1, 2), source="LinkedIn, Connections.csv",
    )  # fmt: skip
    known = stored(Import(people=(linkedin,)))
    (priya,) = [
        contact
        for contact in stored(book("google_contacts/google_new.csv"), known=known)
        if contact.name == "Priya Raman"
    ]
    assert (priya.title, priya.company) == ("Director of Engineering", "Contoso")
    assert priya.emails == ("priya.raman@contoso.example", "priya.raman.home@example.net")


def test_linkedin_gives_a_name_to_somebody_known_by_address_alone(tmp_path: Path) -> None:
    known = stored(
        table(
            tmp_path, "First Name,Last Name,Phonetic First Name,E-mail 1 - Value\n,,,a@x.example\n"
        )
    )
    assert [contact.name for contact in known] == ["a@x.example"]
    ana = Person(
        file="Connections.csv", row=5, name="Ana Ruiz", given="Ana", family="Ruiz",
        emails=("a@x.example",), source="LinkedIn, Connections.csv",
    )  # fmt: skip
    assert [contact.name for contact in stored(Import(people=(ana,)), known=known)] == ["Ana Ruiz"]
    named_first = stored(Import(people=(ana,)))
    again = stored(
        table(tmp_path, "Name,Given Name,Family Name,E-mail 1 - Value\n,,,a@x.example\n"),
        known=named_first,
    )
    assert [contact.name for contact in again] == ["Ana Ruiz"]


def test_an_address_book_follows_its_own_changes(tmp_path: Path) -> None:
    header = "First Name,Last Name,Phonetic First Name,Organization Title,E-mail 1 - Value\n"
    known = stored(table(tmp_path, header + "Ana,Ruiz,,Nurse,ana@x.example\n"))
    (ana,) = stored(table(tmp_path, header + "Ana,Ruiz,,Head Nurse,ana@x.example\n"), known=known)
    assert ana.title == "Head Nurse"


def test_people_with_a_name_alone_are_known_again(tmp_path: Path) -> None:
    text = "First Name,Last Name,Phonetic First Name\nAna,Ruiz,\nBo,Lund,\n"
    known = stored(table(tmp_path, text))
    assert len(known) == 2
    assert stored(table(tmp_path, text), known=known) == known


def test_a_family_may_share_an_address(tmp_path: Path) -> None:
    text = (
        "First Name,Last Name,Phonetic First Name,E-mail 1 - Value\n"
        "Ana,Ruiz,,home@x.example\nBo,Ruiz,,home@x.example\n"
    )
    known = stored(table(tmp_path, text))
    assert [contact.name for contact in known] == ["Ana Ruiz", "Bo Ruiz"]
    assert stored(table(tmp_path, text), known=known) == known


def test_notes_and_labels_of_a_known_person_stay(tmp_path: Path) -> None:
    header = "First Name,Last Name,Phonetic First Name,Notes,Labels,E-mail 1 - Value\n"
    known = stored(table(tmp_path, header + "Ana,Ruiz,,Met in Lisbon,ux,ana@x.example\n"))
    assert (known[0].notes, known[0].tags) == ("Met in Lisbon", ("ux",))
    later = stored(table(tmp_path, header + "Ana,Ruiz,,Other,choir,ana@x.example\n"), known=known)
    assert later == known


def test_a_note_of_many_lines_is_one_row(tmp_path: Path) -> None:
    note = "\n".join(f"line {number}" for number in range(60))
    found = table(tmp_path, f'Given Name,Family Name,Notes\nAna,Ruiz,"{note}"\nBo,Lund,\n')
    assert [person.name for person in found.people] == ["Ana Ruiz", "Bo Lund"]
    assert found.people[0].notes == note


def test_a_row_with_cells_to_spare_is_left_out(tmp_path: Path) -> None:
    found = table(tmp_path, "Given Name,Family Name\nAna,Ruiz,x,y\nBo,Lund,,\n")
    assert [person.name for person in found.people] == ["Bo Lund"]
    assert "4 cells where the header has 2" in found.problems[0].reason


def test_two_rows_of_one_person_are_put_together(tmp_path: Path) -> None:
    found = table(
        tmp_path,
        "First Name,Last Name,Phonetic First Name,Organization Title,Labels,E-mail 1 - Value\n"
        "Ana,Ruiz,,Nurse,ux,ana@x.example ::: ana@home.example\n"
        "Ana,Ruiz,,,choir,ana@home.example\n",
    )
    (ana,) = found.people
    assert (ana.row, ana.title, ana.tags) == (3, "Nurse", ("choir", "ux"))
    assert ana.emails == ("ana@home.example", "ana@x.example")
    assert found.skipped == 1
    assert found.problems[0].reason == "the same person stands in row 3, which is newer"
