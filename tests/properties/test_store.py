"""Whatever is put comes back, whatever happens in between."""

from __future__ import annotations

import datetime as dt
import tempfile
from pathlib import Path

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile, School
from outreach_tui.records import Record
from outreach_tui.store.tinydb_store import TinyDBStore, open_store
from outreach_tui.tracking.message import Message, MessageState, Touch, TouchKind
from outreach_tui.vocabulary import Channel, Level, Outcome, Purpose, Tie

KINDS: tuple[type[Record], ...] = (Profile, Contact, Message, Touch)

HOSTILE = ["[ACME]", "[/foo]", "\\", "{{ x }}", "a\x00b", "\u202eevil\u202c", "👩‍💻", "x" * 10_000]
any_text = st.text() | st.sampled_from(HOSTILE)
"""Text without surrogates, as files and terminals deliver it."""
broken_text = st.text(st.characters() | st.characters(categories=["Cs"]))
texts = st.lists(any_text, max_size=3).map(tuple)
ids = st.text(min_size=1, max_size=8)
days = st.dates()
moments = st.datetimes(
    timezones=st.integers(-23 * 60, 23 * 60).map(lambda m: dt.timezone(dt.timedelta(minutes=m)))
)

schools = st.builds(School, name=any_text, start=st.none() | st.integers(1900, 2100), groups=texts)
contacts = st.builds(
    Contact,
    id=ids,
    name=any_text,
    emails=texts,
    schools=st.lists(schools, max_size=2).map(tuple),
    tie=st.sampled_from(Tie),
    level=st.none() | st.sampled_from(Level),
    notes=any_text,
    channel=st.none() | st.sampled_from(Channel),
    connected_on=st.none() | days,
)
profiles = st.builds(Profile, name=any_text, schools=st.lists(schools, max_size=2).map(tuple))
messages = st.builds(
    Message,
    id=ids,
    contact_id=ids,
    state=st.sampled_from(MessageState),
    purpose=st.sampled_from(Purpose),
    answers=st.dictionaries(any_text, any_text, max_size=3),
    body=any_text,
    created=moments,
    updated=moments,
    on=st.none() | days,
    outcome=st.none() | st.sampled_from(Outcome),
)
touches = st.builds(
    Touch,
    id=ids,
    contact_id=ids,
    what=st.sampled_from(TouchKind),
    on=days,
    recorded=moments,
    text=any_text,
)
records = st.one_of(profiles, contacts, messages, touches)

Expected = dict[tuple[type[Record], str], Record]


def assert_holds(store: TinyDBStore, expected: Expected) -> None:
    assert store.problems() == []
    for kind in KINDS:
        assert store.all(kind) == [
            record for (of_kind, _), record in expected.items() if of_kind is kind
        ]
    for (kind, record_id), record in expected.items():
        assert store.get(kind, record_id) == record


@given(records=st.lists(records, max_size=6))
def test_records_come_back_as_they_were(records: list[Record]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "outreach.json"
        store = open_store(path, KINDS)
        expected: Expected = {}
        with store.transaction():
            for record in records:
                store.put(record)
                expected[type(record), record.id] = record
        assert_holds(store, expected)
        assert_holds(open_store(path, KINDS), expected)


class CancelledError(Exception):
    """What a transaction is cut short with."""


def cut_short() -> None:
    raise CancelledError


small = st.builds(Contact, id=st.sampled_from(["a", "b", "c"]), name=st.sampled_from(["x", "y"]))
steps = st.lists(
    st.tuples(st.booleans(), st.booleans(), st.lists(small | st.sampled_from(["a", "b", "c"]))),
    max_size=6,
)


@given(steps=steps)
@settings(max_examples=50)
def test_the_store_does_as_a_dict_would(
    steps: list[tuple[bool, bool, list[Contact | str]]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "outreach.json"
        windows = [open_store(path, KINDS), open_store(path, KINDS)]
        expected: Expected = {}
        for second_window, cancelled, changes in steps:
            store = windows[second_window]
            wanted = dict(expected)
            try:
                with store.transaction():
                    for change in changes:
                        if isinstance(change, str):
                            store.delete(Contact, change)
                            wanted.pop((Contact, change), None)
                        else:
                            store.put(change)
                            wanted[Contact, change.id] = change
                    assert_holds(store, wanted)
                    if cancelled:
                        cut_short()
            except CancelledError:
                pass
            else:
                expected = wanted
            for window in windows:
                assert_holds(window, expected)
        if expected:
            assert_holds(open_store(path, KINDS), expected)


@given(name=broken_text, answers=st.dictionaries(broken_text, broken_text, max_size=3))
def test_broken_text_is_kept_as_far_as_it_can_be(name: str, answers: dict[str, str]) -> None:
    moment = dt.datetime(2026, 11, 21, tzinfo=dt.UTC)
    message = Message(
        id="m", contact_id="c", subject=name, answers=answers, created=moment, updated=moment
    )
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "outreach.json", KINDS)
        with store.transaction():
            store.put(message)
        kept = store.get(Message, "m")
        assert kept is not None
        assert kept.subject == name.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        assert kept == msgspec.json.decode(msgspec.json.encode(kept), type=Message)
