"""Any table of people is read once somebody, or its own header, says what its columns hold."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach_tui.errors import OutreachError
from outreach_tui.interop.layouts import MEANINGS
from outreach_tui.interop.mapping import ColumnMapping, kept_with, parse_mapping
from outreach_tui.interop.reading import read_export
from outreach_tui.workspace import Workspace

FRIENDS = (
    "Friends of mine\n\nFull name;Mail;Since;Group\n"
    "Ana Ruiz;ana@x.example;2024-03-05;choir, ux\nLund, Bo;bo@x.example;;\n"
)
MAPPING = "Full name=name,Mail=email,Since=connected,Group=tags"


@pytest.fixture
def friends(tmp_path: Path) -> Path:
    path = tmp_path / "friends.csv"
    path.write_text(FRIENDS, "utf-8")
    return path


def test_a_mapping_says_what_columns_hold(friends: Path) -> None:
    found = read_export(friends, mapping=parse_mapping(MAPPING))
    ana, bo = found.people
    assert (ana.given, ana.family, ana.emails) == ("Ana", "Ruiz", ("ana@x.example",))
    assert (ana.connected_on, ana.tags) == (dt.date(2024, 3, 5), ("choir", "ux"))
    assert (bo.name, bo.given) == ("Bo Lund", "Bo")
    assert not found.problems


def test_usual_names_of_columns_need_no_mapping_and_are_told(friends: Path) -> None:
    found = read_export(friends)
    assert [person.emails for person in found.people] == [("ana@x.example",), ("bo@x.example",)]
    assert "“Full name” as name, “Mail” as email" in found.problems[0].reason


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("", "no column with people's names"),
        ("Mail", "names no column and what it holds"),
        ("=name", "names no column"),
        ("Mail=post", "nothing called “post”"),
        ("Name=name,name=first", "twice"),
        ("Firm=company", "no column with people's names"),
        ("a=name," * 2_000, "too long"),
        ("Name=name\nMail=email", "too long"),
    ],
)
def test_a_mapping_that_cannot_be_read_is_refused_with_a_way_on(text: str, what: str) -> None:
    with pytest.raises(OutreachError, match=what) as caught:
        parse_mapping(text)
    assert caught.value.hint


def test_columns_that_are_not_there_are_named_beside_those_that_are(friends: Path) -> None:
    with pytest.raises(OutreachError, match="no header with the columns “Whole”") as caught:
        read_export(friends, mapping=parse_mapping("Whole=name"))
    assert "Friends of mine" in caught.value.hint


@given(
    st.lists(
        st.tuples(
            st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1),
            st.sampled_from(sorted(MEANINGS)),
        ),
        min_size=1,
        max_size=6,
        unique_by=lambda pair: "".join(filter(str.isalnum, pair[0])).casefold(),
    )
)
def test_what_is_kept_is_read_again_as_it_was(pairs: list[tuple[str, str]]) -> None:
    pairs = [(f"x{column}", meaning) for column, meaning in pairs]
    text = ColumnMapping((("the name", "name"), *pairs)).text
    again = parse_mapping(text)
    assert parse_mapping(again.text) == again
    assert [meaning for _, meaning in again.columns][1:] == [meaning for _, meaning in pairs]


def test_a_mapping_replaces_one_of_the_same_columns() -> None:
    kept = kept_with(["Name=name,Mail=notes", "Who=name"], parse_mapping("Mail=email,Name=name"))
    assert kept == ("Who=name", "Mail=email,Name=name")


def test_a_mapping_used_once_is_known_from_then_on(workspace: Workspace, friends: Path) -> None:
    friends.write_text("Who;Where to\nAna Ruiz;ana@x.example\n", "utf-8")
    with pytest.raises(OutreachError, match="no header row I recognise") as caught:
        workspace.import_files(friends)
    assert "--map" in caught.value.hint
    mapping = parse_mapping("Who=name,Where to=email")
    workspace.import_files(friends, dry_run=True, mapping=mapping)
    assert not workspace.config.mappings
    assert workspace.import_files(friends, mapping=mapping).report.people.added == 1
    assert workspace.config.mappings == ("Who=name,Where to=email",)
    assert workspace.import_files(friends).report.people.unchanged == 1


def test_a_kept_mapping_that_was_spoilt_is_named(workspace: Workspace, friends: Path) -> None:
    workspace.configure(mappings=["Who=nobody"])
    with pytest.raises(OutreachError, match="In your settings, the mapping “Who=nobody”"):
        workspace.import_files(friends)


def test_the_phone_book_linkedin_keeps_is_still_none_of_ours() -> None:
    with pytest.raises(OutreachError, match="phone book"):
        read_export(Path(__file__).parent.parent / "fixtures" / "linkedin" / "Contacts.csv")


@pytest.mark.parametrize(
    ("header", "row", "name", "family"),
    [
        ("Name,Vorname,E-Mail", "Ruiz,Ana,ana@x.example", "Ana Ruiz", "Ruiz"),
        ("Nom;Prénom;Société", "Ruiz;Ana;Lumen", "Ana Ruiz", "Ruiz"),
        ("Nombre;Apellidos;Correo", "Ana;Ruiz Soto;ana@x.example", "Ana Ruiz Soto", "Ruiz Soto"),
        ("Name\tSurname\tCompany", "Ana\tRuiz\tLumen", "Ana Ruiz", "Ruiz"),
        ("name|email", "Ana Ruiz|ana@x.example", "Ana Ruiz", "Ruiz"),
        ("Full Name,First Name,Email", "Ana Ruiz,Ana,ana@x.example", "Ana Ruiz", "Ruiz"),
    ],
)
def test_names_of_columns_are_known_in_a_few_languages(
    tmp_path: Path, header: str, row: str, name: str, family: str
) -> None:
    path = tmp_path / "people.csv"
    path.write_text(f"{header}\n{row}\n", "utf-8")
    (person,) = read_export(path).people
    assert (person.name, person.family) == (name, family)


def test_an_outlook_book_in_german_is_no_linkedin_file(tmp_path: Path) -> None:
    columns = ["Anrede", "Vorname", "Weitere Vornamen", "Nachname", "Firma", "Position"]
    columns += [f"Feld {number}" for number in range(30)] + ["E-Mail-Adresse", "Kategorien"]
    cells = ["Dr.", "Jürgen", "", "Müller", "Müller KG", "Geschäftsführer"]
    cells += [""] * 30 + ["jm@mueller.example", "Messe;Kunden"]
    path = tmp_path / "Kontakte.csv"
    path.write_text(f'{";".join(columns)}\n{";".join(cells[:-1])};"{cells[-1]}"\n', "cp1252")
    (person,) = read_export(path).people
    assert (person.name, person.honorific) == ("Jürgen Müller", "Dr.")
    assert person.title == "Geschäftsführer"
    assert person.emails == ("jm@mueller.example",)
    assert person.tags == ("Messe", "Kunden")
    assert person.source == "a table, Kontakte.csv"
