"""Whatever happens to an address book, it ends in clean people or in a sentence."""

from __future__ import annotations

import datetime as dt
import tempfile
import unicodedata
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from outreach_tui.errors import OutreachError
from outreach_tui.interop.imports import Import, Person
from outreach_tui.interop.mapping import parse_mapping
from outreach_tui.interop.merging import merge_people
from outreach_tui.interop.reading import read_export
from outreach_tui.people.contact import Contact

FIXTURES = Path(__file__).parent.parent / "fixtures"
BOOKS = sorted(
    path
    for folder in ("google_contacts", "outlook", "vcard")
    for path in (FIXTURES / folder).iterdir()
)
CONTENTS = [path.read_bytes() for path in (*BOOKS, FIXTURES / "nasty" / "nasty.vcf")]
LINES = st.sampled_from(
    [
        b"BEGIN:VCARD", b"END:VCARD", b"FN;ENCODING=QUOTED-PRINTABLE:=1B=5B2J=", b" =",
        b"N:;;;;;;;",
        b"N;CHARSET=utf-16:\xff\xfe", b'"', b",,,,", b"item1.EMAIL:a@b.example\\nBcc: c@d.example",
        b"\x00", b"\x1b]8;;x\x07", b"\xe2\x80\xae", b"KIND:group", b"FN:\\", b"=1+1,@x,-2",
    ]
) | st.binary(max_size=40)  # fmt: skip


@st.composite
def damaged_books(draw: st.DrawFn) -> bytes:
    """One of the fixtures with flipped bytes, lines put in between, or its end cut off."""
    data = bytearray(draw(st.sampled_from(CONTENTS)))
    for _ in range(draw(st.integers(0, 6))):
        data[draw(st.integers(0, len(data) - 1))] = draw(st.integers(0, 255))
    for _ in range(draw(st.integers(0, 3))):
        place = draw(st.integers(0, len(data)))
        data[place:place] = b"\n" + draw(LINES) + b"\n"
    return bytes(data[: draw(st.integers(0, len(data)) | st.just(len(data)))])


def texts_of(person: Person) -> list[str]:
    values = msgspec.structs.astuple(person)
    flat = [text for value in values for text in (value if isinstance(value, tuple) else [value])]
    return [text for text in flat if isinstance(text, str)]


def is_harmless(text: str) -> bool:
    lines = text.split("\n")
    hidden = {"Cc", "Cf", "Cs", "Zl", "Zp"}
    return not {unicodedata.category(char) for line in lines for char in line} & hidden


def read(data: bytes, mapping: str = "") -> Import | OutreachError:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "book")
        path.write_bytes(data)
        try:
            return read_export(path, mapping=parse_mapping(mapping) if mapping else None)
        except OutreachError as error:
            return error


@settings(deadline=None, max_examples=300)
@given(data=damaged_books())
def test_a_damaged_book_gives_clean_people_or_one_sentence(data: bytes) -> None:
    found = read(data)
    if isinstance(found, OutreachError):
        assert is_harmless(found.message)
        return
    for person in found.people:
        assert person.name
        assert "\n" not in person.name
        assert all(map(is_harmless, texts_of(person)))
    change, report = merge_people([], found, dt.date(2026, 3, 2))
    known = [record for record in change.put if isinstance(record, Contact)]
    assert report.people.added == len(known) == len(found.people)
    again, report = merge_people(known, found, dt.date(2026, 3, 2))
    assert not again.put
    assert report.people.unchanged == len(known)


@settings(deadline=None, max_examples=150)
@given(
    header=st.lists(st.sampled_from(["Who", "Mail", "Firm", "x"]), min_size=1, max_size=5),
    body=st.text(max_size=200),
)
def test_a_mapped_table_never_breaks(header: list[str], body: str) -> None:
    data = f"{','.join(header)}\n{body}".encode("utf-8", "replace")
    found = read(data, "Who=name,Mail=email")
    assert isinstance(found, OutreachError) == (not {"Who", "Mail"} <= set(header))


@pytest.mark.parametrize("path", BOOKS, ids=lambda path: path.name)
def test_a_book_cut_off_anywhere_loses_the_row_it_is_cut_in(path: Path) -> None:
    data = path.read_bytes()
    whole = read(data)
    assert isinstance(whole, Import)
    for end in range(len(data) // 2, len(data), 97):
        found = read(data[:end])
        rows = data[:end].count(b"\n")
        begun = [person for person in whole.people if person.row <= rows]
        kept = set() if isinstance(found, OutreachError) else {p.name for p in found.people}
        assert {person.name for person in begun[:-1]} <= kept
