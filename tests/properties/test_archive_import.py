"""Whatever happens to the files of an archive, what can be read is planned, and only once."""

from __future__ import annotations

import datetime as dt
import io
import tempfile
import unicodedata
import zipfile
from pathlib import Path

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from outreach_tui.errors import OutreachError
from outreach_tui.interop.cleaning import clean_text
from outreach_tui.interop.dates import parse_time
from outreach_tui.interop.imports import Counts, Import
from outreach_tui.interop.planning import Known, plan_import
from outreach_tui.interop.reading import read_export
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile
from outreach_tui.records import Record
from outreach_tui.tracking.message import Message, Touch

LINKEDIN = Path(__file__).parent.parent / "fixtures" / "linkedin"
NOW = dt.datetime(2026, 3, 10, 12, tzinfo=dt.UTC)
NAMES = (
    "messages.csv",
    "messages_2024_12_12col.csv",
    "messages_2021_9col.csv",
    "Messages_2018_7col.csv",
    "Invitations.csv",
    "Invitations_2023_12_bare_url.csv",
    "Profile.csv",
    "Positions.csv",
    "Education.csv",
    "Email Addresses.csv",
)
FILES = [(LINKEDIN / name).read_bytes() for name in NAMES]
FILES.append((LINKEDIN.parent / "nasty" / "nasty_messages.csv").read_bytes()[:6_000])
LINES = st.sampled_from(
    [b'"', b'""', b",,,,,,,,,,", b"\r", b"\x00", b"\x1b]52;c;eA==\x07", b"\xe2\x80\xae", b"<p>"]
) | st.binary(max_size=40)
TABLES = (Contact, Message, Touch, Profile)


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """One of the files with flipped bytes, lines put in between, or its end cut off."""
    data = bytearray(draw(st.sampled_from(FILES)))
    for _ in range(draw(st.integers(0, 6))):
        data[draw(st.integers(0, len(data) - 1))] = draw(st.integers(0, 255))
    for _ in range(draw(st.integers(0, 3))):
        place = draw(st.integers(0, len(data)))
        data[place:place] = b"\n" + draw(LINES) + b"\n"
    return bytes(data[: draw(st.integers(0, len(data)) | st.just(len(data)))])


def read_or_error(path: Path) -> Import | OutreachError:
    try:
        return read_export(path)
    except OutreachError as error:
        return error


def found_in(name: str, data: bytes) -> Import | None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, name)
        path.write_bytes(data)
        found = read_or_error(path)
        assert [p.name for p in Path(folder).iterdir()] == [name]
    if isinstance(found, Import):
        return found
    assert found.message.isprintable()
    assert found.hint
    return None


def after(known: Known, put: tuple[Record, ...]) -> Known:
    records = {r.id: r for r in (*known.contacts, *known.messages, *known.touches)}
    records |= {record.id: record for record in put}
    return Known(
        contacts=[r for r in records.values() if isinstance(r, Contact)],
        messages=[r for r in records.values() if isinstance(r, Message)],
        touches=[r for r in records.values() if isinstance(r, Touch)],
        profile=next((r for r in records.values() if isinstance(r, Profile)), known.profile),
    )


def is_harmless(text: str) -> bool:
    hidden = {unicodedata.category(char) for char in text.replace("\n", "")}
    return not hidden & {"Cc", "Cf", "Cs", "Zl", "Zp"}


def texts_in(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, msgspec.Struct):
        return [text for each in msgspec.structs.astuple(value) for text in texts_in(each)]
    if isinstance(value, (tuple, list)):
        return [text for each in value for text in texts_in(each)]
    return []


def base() -> Known:
    people = read_export(LINKEDIN / "Connections.csv")
    return after(Known(), plan_import(Known(), [people], NOW).change.put)


BASE = base()


@settings(deadline=None, max_examples=150)
@given(data=damaged(), alone=st.booleans())
def test_a_damaged_file_brings_clean_records_once(data: bytes, alone: bool) -> None:
    found = found_in("messages.csv", data)
    if found is None:
        return
    known = Known() if alone else BASE
    plan = plan_import(known, [found], NOW)
    for record in plan.change.put:
        assert isinstance(record, TABLES)
        assert all(map(is_harmless, texts_in(record)))
        kept = msgspec.json.decode(msgspec.json.encode(record), type=type(record))
        assert kept == record
    for problem in plan.report.problems:
        assert is_harmless(problem.sentence)
    assert all(is_harmless(each.text) for each in plan.previews)
    again = plan_import(after(known, plan.change.put), [found], NOW)
    assert again.change.put == ()
    assert again.report.replies == 0
    taken = plan.report.messages
    assert again.report.messages == Counts(
        unchanged=taken.added + taken.unchanged + taken.updated, skipped=taken.skipped
    )


@settings(deadline=None, max_examples=40)
@given(parts=st.lists(st.tuples(st.sampled_from(NAMES), damaged()), min_size=1, max_size=4))
def test_one_damaged_file_never_stops_the_others(parts: list[tuple[str, bytes]]) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("Connections.csv", (LINKEDIN / "Connections.csv").read_bytes())
        for name, data in dict(parts).items():
            archive.writestr(name, data)
    found = found_in("export.zip", packed.getvalue())
    assert found is not None
    assert len(found.people) == 23
    plan_import(Known(), [found], NOW)


@settings(deadline=None, max_examples=60)
@given(cut=st.integers(0, 9_126), place=st.integers(0, 9_125), value=st.integers(0, 255))
def test_a_damaged_archive_ends_in_a_plan_or_a_sentence(cut: int, place: int, value: int) -> None:
    data = bytearray((LINKEDIN / "Complete_LinkedInDataExport_03-09-2026.zip").read_bytes())
    data[min(place, len(data) - 1)] = value
    found = found_in("export.zip", bytes(data[: max(cut, 4_000)]) if cut % 2 else bytes(data))
    if found is not None:
        plan_import(Known(), [found], NOW)


@settings(deadline=None)
@given(raw=st.text())
def test_cleaning_a_text_keeps_its_lines_and_nothing_unseen(raw: str) -> None:
    text = clean_text(raw)
    assert is_harmless(text)
    assert clean_text(text) == text


@settings(deadline=None)
@given(minutes=st.integers(0, 50_000_000))
def test_a_time_is_read_in_each_way_it_is_written(minutes: int) -> None:
    at = dt.datetime(2003, 1, 1, tzinfo=dt.UTC) + dt.timedelta(minutes=minutes)
    assert parse_time(f"{at:%Y-%m-%d %H:%M:%S} UTC") == at
    assert parse_time(f"{at:%Y-%m-%d %H:%M}") == at
    american = f"{at.month}/{at.day}/{at:%y}, {at.hour % 12 or 12}:{at:%M} {at:%p}"
    assert parse_time(american) == at
