"""Whatever happens to a file, an import ends in people or in a sentence."""

from __future__ import annotations

import datetime as dt
import tempfile
import unicodedata
from pathlib import Path

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from outreach_tui.errors import OutreachError
from outreach_tui.interop.cleaning import clean
from outreach_tui.interop.imports import Import
from outreach_tui.interop.merging import merge_people
from outreach_tui.interop.names import person_name
from outreach_tui.interop.profile_urls import normal_profile_url
from outreach_tui.interop.reading import read_export
from outreach_tui.people.contact import Contact

FIXTURES = Path(__file__).parent.parent / "fixtures"
FILES = [
    path.read_bytes()
    for path in (
        FIXTURES / "linkedin" / "Connections.csv",
        FIXTURES / "linkedin" / "Connections_excel_eu_semicolon.csv",
        FIXTURES / "linkedin" / "Connections_utf16_tab.csv",
        FIXTURES / "linkedin" / "Connections_unquoted_comma_date.csv",
        FIXTURES / "linkedin" / "linkedin_connections_export_microsoft_outlook.csv",
        FIXTURES / "linkedin" / "Basic_LinkedInDataExport_11-28-2021_connections_only.zip",
        FIXTURES / "nasty" / "nasty.csv",
        FIXTURES / "nasty" / "nasty.zip",
    )
]
LINES = st.sampled_from(
    [b'"', b'""', b",,,,,,", b"\r", b"\x00", b"\x1b[2J", b"Notes:", b"\xff\xfe", b"\xe2\x80\xae"]
) | st.binary(max_size=40)


@st.composite
def damaged_files(draw: st.DrawFn) -> bytes:
    """One of the fixtures with flipped bytes, lines put in between, or its end cut off."""
    data = bytearray(draw(st.sampled_from(FILES)))
    for _ in range(draw(st.integers(0, 6))):
        data[draw(st.integers(0, len(data) - 1))] = draw(st.integers(0, 255))
    for _ in range(draw(st.integers(0, 3))):
        place = draw(st.integers(0, len(data)))
        data[place:place] = b"\n" + draw(LINES) + b"\n"
    return bytes(data[: draw(st.integers(0, len(data)) | st.just(len(data)))])


def people_or_error(path: Path) -> Import | OutreachError:
    try:
        return read_export(path)
    except OutreachError as error:
        return error


def is_harmless(text: str) -> bool:
    """Whether a text holds nothing that commands a terminal or cannot be seen."""
    return not {unicodedata.category(char) for char in text} & {"Cc", "Cf", "Cs", "Zl", "Zp"}


def texts_of(contact: Contact) -> list[str]:
    values = [value for value in msgspec.structs.astuple(contact) if value]
    flat = [text for value in values for text in (value if isinstance(value, tuple) else [value])]
    return [text for text in flat if isinstance(text, str)]


@settings(deadline=None, max_examples=200)
@given(data=damaged_files() | st.binary(max_size=300))
def test_a_damaged_file_gives_clean_people_or_one_sentence(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "Connections.csv")
        path.write_bytes(data)
        found = people_or_error(path)
        assert [p.name for p in Path(folder).iterdir()] == ["Connections.csv"]
    if isinstance(found, OutreachError):
        assert is_harmless(found.message)
        assert found.hint
        return
    change, report = merge_people([], found, dt.date(2026, 3, 2))
    known = [record for record in change.put if isinstance(record, Contact)]
    assert report.people.added == len(known) == len(found.people)
    for contact in known:
        assert contact.name
        for text in texts_of(contact):
            assert is_harmless(text)
    for problem in report.problems:
        assert is_harmless(problem.sentence)
    msgspec.json.encode([known, report])
    assert merge_people(known, found, dt.date(2026, 3, 3))[0].put == ()


@settings(deadline=None)
@given(raw=st.text())
def test_cleaning_ends_and_leaves_only_what_can_be_seen(raw: str) -> None:
    text = clean(raw)
    assert is_harmless(text)
    assert clean(text) == text


@settings(deadline=None)
@given(first=st.text(max_size=60), last=st.text(max_size=60))
def test_any_two_cells_make_a_name_to_read(first: str, last: str) -> None:
    first, last = clean(first), clean(last)
    name = person_name(first, last)
    assert bool(name.name) == bool(first or last)
    assert all(part == " ".join(part.split()) for part in name)


@settings(deadline=None)
@given(url=st.text() | st.text().map("https://www.linkedin.com/in/{}".format))
def test_an_address_has_one_spelling_or_none(url: str) -> None:
    normal = normal_profile_url(url)
    assert normal == "" or normal.startswith("https://www.linkedin.com/in/")
    assert normal_profile_url(normal) == normal
