"""Messages in every shape of the file become touches on the right people, once."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from msgspec.structs import replace

from outreach_tui.errors import OutreachError
from outreach_tui.interop.imports import Counts, Import, Plan
from outreach_tui.interop.planning import Known, plan_import
from outreach_tui.interop.reading import read_export
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile
from outreach_tui.tracking.actions import log_reply, record_sent
from outreach_tui.tracking.message import Message, MessageState, Touch, TouchKind
from outreach_tui.tracking.stages import stages_by_contact
from outreach_tui.vocabulary import Channel, Outcome, Purpose, Stage

LINKEDIN = Path(__file__).parent.parent / "fixtures" / "linkedin"
NASTY = LINKEDIN.parent / "nasty"
NOW = dt.datetime(2026, 3, 10, 12, tzinfo=dt.UTC)
HEADER = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,"
    "DATE,SUBJECT,CONTENT,FOLDER\n"
)
ME, ANA, BEN = (f"https://www.linkedin.com/in/{name}" for name in ("robin-vale", "ana", "ben"))

SHAPES = [
    ("messages.csv", 12, 5),
    ("messages_2026_02_12col.csv", 11, 6),
    ("messages_2024_12_12col.csv", 11, 6),
    ("messages_2023_10col.csv", 12, 5),
    ("messages_2021_9col.csv", 12, 5),
    ("Messages_2018_7col.csv", 12, 0),
]


def taken(known: Known, *found: Import) -> tuple[Known, Plan]:
    """Return the data after an import, and the plan it followed."""
    plan = plan_import(known, found, NOW)
    records = {r.id: r for r in (*known.contacts, *known.messages, *known.touches)}
    records |= {record.id: record for record in plan.change.put}
    after = Known(
        contacts=[r for r in records.values() if isinstance(r, Contact)],
        messages=[r for r in records.values() if isinstance(r, Message)],
        touches=[r for r in records.values() if isinstance(r, Touch)],
        profile=next((r for r in records.values() if isinstance(r, Profile)), known.profile),
    )
    return after, plan


def with_connections() -> Known:
    return taken(Known(), read_export(LINKEDIN / "Connections.csv"))[0]


def timeline_of(known: Known, name: str) -> list[Touch]:
    (contact,) = [c for c in known.contacts if c.name == name]
    own = [touch for touch in known.touches if touch.contact_id == contact.id]
    return sorted(own, key=lambda touch: touch.recorded)


def messages_file(folder: Path, rows: str, header: str = HEADER) -> Import:
    path = folder / "messages.csv"
    path.write_text(header + rows, encoding="utf-8", newline="")
    return read_export(path)


def row(way: str, day: str, text: str, *, who: str = "Ana Ruiz", url: str = ANA) -> str:
    me, them = f"Robin Vale,{ME}", f"{who},{url}"
    ends = f"{me},{them}" if way == "to" else f"{them},{me}"
    return f'2-x==,,{ends},{day} 09:00:00 UTC,,"{text}",INBOX\n'


@pytest.mark.parametrize(("name", "added", "skipped"), SHAPES)
def test_each_shape_brings_its_messages_to_the_connections(
    name: str, added: int, skipped: int
) -> None:
    known, plan = taken(with_connections(), read_export(LINKEDIN / name))
    assert plan.report.messages == Counts(added=added, skipped=skipped)
    assert plan.report.people == Counts()
    assert plan.report.replies == 3
    wrote_back = {t.contact_id for t in known.touches if t.what is TouchKind.REPLIED}
    names = {c.name for c in known.contacts if c.id in wrote_back}
    assert names == {"Priya Raman", "José Núñez", "Jane Doe, PhD"}
    assert [t.what for t in timeline_of(known, "Sunita K.")] == [TouchKind.WROTE]
    assert {t.what for t in timeline_of(known, "Kenji Watanabe")} == {TouchKind.SENT}


def test_who_is_no_contact_is_the_user(tmp_path: Path) -> None:
    ana = Contact(id="c-ana", name="Ana Ruiz", profile_url=ANA)
    rows = row("to", "2026-03-02", "Hello") + row("from", "2026-03-03", "Yes")
    known, plan = taken(Known(contacts=[ana]), messages_file(tmp_path, rows))
    assert [t.what for t in timeline_of(known, "Ana Ruiz")] == [TouchKind.SENT, TouchKind.REPLIED]
    assert plan.report.people == Counts()


@pytest.mark.parametrize("name", [name for name, *_ in SHAPES])
def test_each_shape_alone_brings_the_people_it_is_with(name: str) -> None:
    known, plan = taken(Known(), read_export(LINKEDIN / name))
    assert sorted(c.name for c in known.contacts) == [
        "Jane Doe, PhD", "José Núñez", "Kenji Watanabe", "Marc Delacroix", "Priya Raman",
        "Sunita K.",
    ]  # fmt: skip
    assert plan.report.people.added == 6
    assert plan.report.replies == 3


@pytest.mark.parametrize("second", [name for name, *_ in SHAPES])
@pytest.mark.parametrize("first", [name for name, *_ in SHAPES])
def test_no_second_import_doubles_anything(first: str, second: str) -> None:
    known, _ = taken(with_connections(), read_export(LINKEDIN / first))
    again, plan = taken(known, read_export(LINKEDIN / second))
    drafts_left_out = {name for name, added, _ in SHAPES if added == 11}
    unseen = first in drafts_left_out and second not in drafts_left_out
    assert plan.report.messages.added == unseen  # the draft that only some shapes tell apart
    assert len(again.messages) == len(known.messages)


def test_a_talk_is_told_in_its_order_and_words() -> None:
    known, _ = taken(with_connections(), read_export(LINKEDIN / "messages.csv"))
    asked, answered, thanked = [
        t for t in timeline_of(known, "Priya Raman") if t.what is not TouchKind.NOTE
    ]
    assert [t.what for t in (asked, answered, thanked)] == [
        TouchKind.SENT, TouchKind.REPLIED, TouchKind.SENT,
    ]  # fmt: skip
    assert [t.on.day for t in (asked, answered, thanked)] == [8, 9, 10]
    assert (answered.outcome, thanked.purpose) == (Outcome.YES, Purpose.REPLY)
    bodies = {m.id: m for m in known.messages}
    message = bodies[answered.message_id]
    assert message.body.startswith("Hi Robin,\n\nhappy to talk.")
    assert message.body.endswith("Best,\nPriya")
    assert (message.state, message.channel) == (MessageState.RECEIVED, Channel.LINKEDIN_MESSAGE)


def test_line_breaks_that_older_files_wrote_as_spaces_come_back() -> None:
    old, new = (
        read_export(LINKEDIN / n).letters for n in ("messages_2023_10col.csv", "messages.csv")
    )
    assert old[1].body == new[1].body
    assert "\n\n" in old[1].body


def test_what_is_no_word_between_people_is_named_with_its_reason() -> None:
    found = read_export(LINKEDIN / "messages_2026_02_12col.csv")
    assert [(p.row, p.reason) for p in found.problems] == [
        (8, "it is a draft"),
        (14, "its sender has closed their account"),
        (15, "it is an advertisement"),
        (16, "it is an advertisement"),
        (17, "it lies in the folder for spam"),
        (18, "nobody is named as its sender"),
    ]


def test_an_empty_row_is_contact_without_words() -> None:
    known, _ = taken(with_connections(), read_export(LINKEDIN / "messages.csv"))
    touch = timeline_of(known, "Jane Doe, PhD")[-1]
    assert (touch.what, touch.text, touch.message_id) == (TouchKind.REPLIED, "an attachment", "")


def test_a_talk_of_several_people_is_a_note_and_no_approach() -> None:
    known, _ = taken(with_connections(), read_export(LINKEDIN / "messages.csv"))
    touches = timeline_of(known, "Zoë Brandt")
    assert [t.what for t in touches] == [TouchKind.NOTE, TouchKind.NOTE]
    assert touches[1].text == "wrote in a talk of several people: Works for me"


def test_what_was_recorded_by_hand_is_not_recorded_twice(tmp_path: Path) -> None:
    ana = Contact(id="c-ana", name="Ana Ruiz", profile_url=ANA)
    text = "Hi Ana, your talk on ledgers stayed with me; could we speak for fifteen minutes?"
    day = dt.datetime(2026, 3, 2, 9, tzinfo=dt.UTC)
    draft = Message(
        id="m-1", contact_id=ana.id, body=text, created=day, updated=day,
        channel=Channel.LINKEDIN_MESSAGE, purpose=Purpose.INFORMATIONAL_INTERVIEW,
    )  # fmt: skip
    sent = record_sent(draft, ana, on=day.date(), now=day).put
    answer = log_reply(ana, Outcome.YES, text="", on=dt.date(2026, 3, 4), now=NOW).put
    records = (*sent, *answer)
    known = Known(
        contacts=[ana],
        messages=[r for r in records if isinstance(r, Message)],
        touches=[r for r in records if isinstance(r, Touch)],
    )
    rows = row("to", "2026-03-03", text.replace("fifteen", "15")) + row(
        "from", "2026-03-04", "Sure, Tuesday works."
    )
    after, plan = taken(known, messages_file(tmp_path, rows + row("to", "2026-03-05", "Great!")))
    assert plan.report.messages == Counts(added=1, updated=1, unchanged=1)
    assert len(after.touches) == 3
    (reply,) = [m for m in after.messages if m.state is MessageState.RECEIVED]
    assert (reply.body, reply.outcome) == ("Sure, Tuesday works.", Outcome.YES)


def test_words_are_added_to_what_was_noted_without_them(tmp_path: Path) -> None:
    ana = Contact(id="c-ana", name="Ana Ruiz", profile_url=ANA)
    noted = Touch(
        id="t-1", contact_id=ana.id, what=TouchKind.SENT, on=dt.date(2026, 3, 2),
        recorded=NOW, purpose=Purpose.THANK_YOU, about="thank:t-0",
    )  # fmt: skip
    rows = row("to", "2026-03-02", "Thank you for your time.") + row(
        "from", "2026-03-02", "Welcome", who="Ben Osei", url=BEN
    )
    after, plan = taken(Known(contacts=[ana], touches=[noted]), messages_file(tmp_path, rows))
    assert plan.report.messages == Counts(added=1, updated=1)
    (touch,) = [t for t in after.touches if t.contact_id == ana.id]
    assert touch == replace(noted, message_id=touch.message_id, text="Thank you for your time.")
    (message,) = [m for m in after.messages if m.contact_id == ana.id]
    assert (message.id, message.purpose) == (touch.message_id, Purpose.THANK_YOU)


def test_an_edited_touch_stays_as_the_user_left_it(tmp_path: Path) -> None:
    found = messages_file(
        tmp_path, row("to", "2026-03-02", "Hello") + row("from", "2026-03-03", "Yes")
    )
    ben = messages_file(tmp_path, row("to", "2026-03-02", "Hi", who="Ben Osei", url=BEN))
    known, _ = taken(Known(), found, ben)
    edited = [replace(touch, text="mine", outcome=Outcome.LATER) for touch in known.touches]
    after, plan = taken(replace(known, touches=edited), found, ben)
    assert after.touches == edited
    assert plan.change.put == ()


def test_a_message_sent_twice_in_one_file_is_two(tmp_path: Path) -> None:
    rows = "".join(row("from", day, "Thanks") for day in ("2026-03-02", "2026-03-03"))
    first = messages_file(tmp_path, rows + row("to", "2026-03-01", "Hi", who="Ben", url=BEN))
    known, plan = taken(Known(), first)
    assert plan.report.messages.added == 3
    later = messages_file(
        tmp_path,
        row("from", "2026-03-04", "Thanks")
        + rows
        + row("to", "2026-03-01", "Hi", who="Ben", url=BEN),
    )
    assert taken(known, later)[1].report.messages == Counts(added=1, unchanged=3)


def test_a_file_that_does_not_tell_who_is_the_user_is_left_alone(tmp_path: Path) -> None:
    found = messages_file(
        tmp_path, row("to", "2026-03-02", "Hello") + row("from", "2026-03-03", "Yes")
    )
    known, plan = taken(Known(), found)
    assert plan.report.messages == Counts(skipped=2)
    (problem,) = plan.report.problems
    assert "which of the people in it is you" in problem.reason
    known, plan = taken(Known(profile=Profile(name="robin vale")), found)
    assert [c.name for c in known.contacts] == ["Ana Ruiz"]
    assert plan.report.messages.added == 2


def test_namesakes_are_not_guessed_between(tmp_path: Path) -> None:
    header = "From,To,Date,Subject,Content,Direction,Folder\n"
    known = with_connections()
    rows = 'Wei Chen,Robin Vale,"2/9/26, 2:11 AM",,Hello,INCOMING,INBOX\n'
    after, plan = taken(known, messages_file(tmp_path, rows, header))
    assert plan.report.messages == Counts(skipped=1)
    assert "several of your contacts have that name" in plan.report.problems[0].reason
    assert after.touches == known.touches


def test_a_raw_and_an_encoded_address_are_one_person() -> None:
    known, _ = taken(with_connections(), read_export(LINKEDIN / "messages.csv"))
    whats = [t.what for t in timeline_of(known, "José Núñez")]
    assert whats == [TouchKind.SENT, TouchKind.REPLIED]


def test_a_second_message_without_an_answer_is_a_follow_up(tmp_path: Path) -> None:
    days = ("2026-01-05", "2026-01-05", "2026-01-19")
    rows = "".join(
        row("to", day, f"text {n}").replace("09:00", f"0{n}:00") for n, day in enumerate(days)
    )
    rows += row("to", "2026-01-02", "Hi", who="Ben Osei", url=BEN)
    known, _ = taken(Known(), messages_file(tmp_path, rows))
    assert [t.purpose for t in timeline_of(known, "Ana Ruiz")] == [
        Purpose.OTHER, Purpose.REPLY, Purpose.FOLLOW_UP,
    ]  # fmt: skip


def test_long_messages_with_line_breaks_stay_whole(tmp_path: Path) -> None:
    text = "\n".join(f"line {n}" for n in range(300))
    rows = row("from", "2026-03-02", text) + row("to", "2026-03-01", "Hi", who="Ben", url=BEN)
    found = messages_file(tmp_path, rows)
    assert found.letters[0].body == text
    assert not found.problems


def test_a_quotation_mark_never_closed_costs_one_row(tmp_path: Path) -> None:
    bad = f'2-x==,,Ana Ruiz,{ANA},Robin Vale,{ME},2026-03-02 09:00:00 UTC,,"never closed,INBOX\n'
    good = "".join(row("from", f"2026-03-0{n}", f"text {n}") for n in (3, 4, 5))
    found = messages_file(tmp_path, bad + good)
    assert [letter.body for letter in found.letters] == ["text 3", "text 4", "text 5"]
    assert found.letters_skipped == 1


def test_a_date_that_lies_ahead_is_refused(tmp_path: Path) -> None:
    rows = row("from", "2031-03-02", "soon") + row("to", "2026-03-01", "Hi", who="Ben", url=BEN)
    plan = taken(Known(), messages_file(tmp_path, rows))[1]
    assert "its date lies ahead" in {problem.reason for problem in plan.report.problems}


def test_header_only_files_of_that_shape_are_empty_and_a_note_is_none() -> None:
    for name in ("coach_messages.csv", "guide_messages.csv", "learning_coach_messages.csv"):
        assert read_export(LINKEDIN / "extra" / name).letters == ()
    with pytest.raises(OutreachError, match="no header row"):
        read_export(LINKEDIN / "extra" / "LearningCoachMessages.csv")


def test_hostile_messages_are_text_and_nothing_more() -> None:
    known, plan = taken(Known(), read_export(NASTY / "nasty_messages.csv"))
    assert plan.report.messages == Counts(added=2, skipped=3)
    assert sorted(c.name for c in known.contacts) == ["Jane", "Red"]
    for message in known.messages:
        assert message.body.replace("\n", " ").isprintable()
        assert len(message.body) <= 20_000


def test_the_plan_says_each_thing_it_would_do() -> None:
    plan = taken(Known(), read_export(LINKEDIN / "Complete_LinkedInDataExport_03-09-2026.zip"))[1]
    kinds = [(p.kind, p.fate) for p in plan.previews]
    assert kinds.count(("person", "added")) == 23
    assert kinds.count(("reply", "added")) == 3
    assert kinds.count(("invitation", "added")) == 4
    assert all(p.text.isprintable() for p in plan.previews)
    assert plan.change.label.startswith("Imported 23 people, 12 messages and 4 invitations from")


def test_stages_follow_from_what_was_brought_in() -> None:
    known, _ = taken(with_connections(), read_export(LINKEDIN / "messages.csv"))
    names = {contact.id: contact.name for contact in known.contacts}
    stages = {
        names[who]: stage
        for who, stage in stages_by_contact(
            known.messages, known.touches, dt.date(2026, 2, 12)
        ).items()
    }
    assert stages["Priya Raman"] is Stage.REPLIED
    assert stages["Sunita K."] is Stage.REPLIED
    assert stages["Zoë Brandt"] is Stage.RESEARCHING
