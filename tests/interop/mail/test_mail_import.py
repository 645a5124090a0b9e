"""Mail in the timelines of the people it is from and to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import pytest

from outreach_tui.interop.imports import Counts, Import, Letter, Nature, Offer, Own, Party, Plan
from outreach_tui.interop.mail.matching import bare_subject
from outreach_tui.interop.mail.offers import add_addresses
from outreach_tui.interop.planning import Known, plan_import
from outreach_tui.interop.reading import read_export
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile
from outreach_tui.records import Record
from outreach_tui.tracking.message import Message, MessageState, Touch, TouchKind
from outreach_tui.vocabulary import Channel, Outcome, Stage

FIXTURES = Path(__file__).parents[2] / "fixtures"
NOW = dt.datetime(2026, 12, 5, 12, tzinfo=dt.UTC)
ROBIN = Party(name="Robin Vale", email="robin.vale@example.com")
OWN = Own(file="a.mbox", emails=(ROBIN.email,))


def person(name: str, company: str = "", *emails: str) -> Contact:
    given, _, family = name.partition(" ")
    return Contact(
        id=f"c-{given.lower()}",
        name=name,
        given=given,
        family=family,
        company=company,
        emails=emails,
    )


PEOPLE = (
    person("Priya Raman", "Contoso", "Priya.Raman@contoso.example"),
    person("Ola Nord", "Konsult AB", "ola@konsult.example"),
    person("Jane Doe", "Tailspin", "jane.doe@tailspin.example"),
    person("Marc Delacroix", "Veltra", "marc@veltra.example"),
    person("Kenji Watanabe", "Hoshi Labs", "kenji@hoshi.example"),
    person("Anna Kowalska", "Adatum"),
)


def planned(contacts: Sequence[Contact], *files: Import, before: Sequence[Record] = ()) -> Plan:
    known = Known(
        contacts=contacts,
        messages=[each for each in before if isinstance(each, Message)],
        touches=[each for each in before if isinstance(each, Touch)],
        profile=Profile(name="Robin Vale"),
    )
    return plan_import(known, files, NOW)


def touches(plan: Plan) -> list[tuple[str, TouchKind, Outcome | None]]:
    found = [each for each in plan.change.put if isinstance(each, Touch)]
    found.sort(key=lambda touch: touch.recorded)
    return [(touch.contact_id, touch.what, touch.outcome) for touch in found]


def mail(
    sender: Party = ROBIN,
    to: Party = ROBIN,
    subject: str = "Hello there",
    *,
    day: int = 1,
    nature: Nature = Nature.PERSONAL,
    own_id: str = "",
    answers: tuple[str, ...] = (),
    failed: tuple[str, ...] = (),
) -> Letter:
    return Letter(
        file="a.mbox",
        row=day,
        channel=Channel.EMAIL,
        sender=sender,
        to=(to,),
        at=dt.datetime(2026, 3, day, 12, tzinfo=dt.UTC),
        subject=subject,
        body="Some words.",
        message_id=own_id,
        answers=answers,
        nature=nature,
        failed=failed,
    )


def box(*letters: Letter) -> Import:
    return Import(label="a.mbox", letters=letters, own=(OWN,))


@pytest.fixture(scope="module")
def gmail() -> Import:
    return read_export(FIXTURES / "mail" / "gmail.mbox")


def test_gmail_tells_who_answered_and_what(gmail: Import) -> None:
    plan = planned(PEOPLE, gmail)
    assert touches(plan) == [
        ("c-priya", TouchKind.SENT, None),
        ("c-priya", TouchKind.REPLIED, Outcome.YES),
        ("c-priya", TouchKind.REPLIED, Outcome.OTHER),
        ("c-priya", TouchKind.SCHEDULED, None),
        ("c-ola", TouchKind.REPLIED, Outcome.YES),
        ("c-kenji", TouchKind.NOTE, None),
        ("c-anna", TouchKind.NOTE, None),
        ("c-marc", TouchKind.MOVED, None),
        ("c-jane", TouchKind.REPLIED, Outcome.NO),
    ]
    assert plan.report.messages == Counts(added=9, skipped=3)
    assert plan.report.replies == 4


def test_a_second_import_of_the_same_letters_brings_nothing(gmail: Import) -> None:
    first = planned(PEOPLE, gmail)
    again = [
        gmail,
        read_export(FIXTURES / "mail" / "eml"),
        read_export(FIXTURES / "mail" / "Maildir"),
        read_export(FIXTURES / "mail" / "Takeout"),
        read_export(FIXTURES / "mail" / "thunderbird"),
        read_export(FIXTURES / "mail" / "12345.emlx"),
    ]
    for found in again:
        second = planned(PEOPLE, found, before=first.change.put)
        assert second.change.put == ()
        assert second.report.replies == 0
        assert second.report.messages.added == 0
    assert planned(PEOPLE, gmail, *again).report.messages.added == 9


def test_contacts_without_addresses_are_found_and_their_addresses_offered(gmail: Import) -> None:
    people = read_export(FIXTURES / "linkedin" / "Connections.csv")
    plan = planned((), people, gmail)
    assert plan.report.messages == Counts(added=9, skipped=3)
    assert plan.report.replies == 4
    thread, company = "a letter of yours to it", "their company"
    assert [(each.email, each.because, each.taken) for each in plan.offers] == [
        ("priya.raman@contoso.example", f"the name and {thread} agree", True),
        ("priya.raman.home@example.net", "the name and the subject agree", True),
        ("anna@adatum.example", f"the name and {company} agree", True),
        ("ola@konsult.example", f"the name and {company} agree", True),
    ]


def test_offered_addresses_are_added_behind_the_known_ones_once(gmail: Import) -> None:
    offers = planned(PEOPLE, gmail).offers
    change = add_addresses(PEOPLE, [*offers, *offers])
    assert change.label == "Added 2 addresses"
    added = {each.id: each.emails for each in change.put if isinstance(each, Contact)}
    assert added == {
        "c-priya": ("Priya.Raman@contoso.example", "priya.raman.home@example.net"),
        "c-anna": ("anna@adatum.example",),
    }
    merged = [person for person in change.put if isinstance(person, Contact)]
    assert add_addresses(merged, offers).put == ()
    assert planned(merged, gmail).offers == ()


def test_a_letter_from_the_future_is_taken_today_and_once(gmail: Import) -> None:
    today = dt.datetime(2026, 11, 22, 12, tzinfo=dt.UTC)
    profile = Profile(name="Robin Vale")
    plan = plan_import(Known(contacts=PEOPLE, profile=profile), [gmail], today)
    assert ("c-jane", TouchKind.REPLIED, Outcome.NO) in touches(plan)
    assert max(each.on for each in plan.change.put if isinstance(each, Touch)) == today.date()
    assert plan.report.problems[-1].sentence == (
        "gmail.mbox, row 12: taken with today's date, since its own lies ahead."
    )
    assert planned(PEOPLE, gmail, before=plan.change.put).change.put == ()


def test_a_bounce_takes_back_to_researching_only_whom_nothing_reached(gmail: Import) -> None:
    (moved,) = [
        each
        for each in planned(PEOPLE, gmail).change.put
        if isinstance(each, Touch) and each.what is TouchKind.MOVED
    ]
    assert (moved.contact_id, moved.stage) == ("c-marc", Stage.RESEARCHING)
    assert moved.text == "Your mail to marc@veltra.example came back undelivered"
    talk = Touch(
        id="t-1", contact_id="c-marc", what=TouchKind.MET, on=dt.date(2026, 5, 1), recorded=NOW
    )
    assert ("c-marc", TouchKind.NOTE, None) in touches(planned(PEOPLE, gmail, before=[talk]))


def test_a_date_accepted_by_calendar_is_agreed_on(gmail: Import) -> None:
    (date,) = [
        each
        for each in planned(PEOPLE, gmail).change.put
        if isinstance(each, Touch) and each.what is TouchKind.SCHEDULED
    ]
    assert (date.until, date.text) == (dt.date(2026, 2, 17), "Chat about Contoso")


ANA = person("Ana Ruiz", "Contoso Ltd", "ana@contoso.example")
HOME = Party(name="Ana Ruiz", email="ana.home@example.net")
TO_ANA = Party(name="Ana Ruiz", email="ana@contoso.example")


def offered(plan: Plan) -> list[tuple[str, bool]]:
    return [(offer.email, offer.taken) for offer in plan.offers]


def test_a_name_alone_is_offered_but_not_taken() -> None:
    plan = planned([ANA], box(mail(HOME)))
    assert offered(plan) == [(HOME.email, False)]
    assert plan.change.put == ()
    (problem,) = plan.report.problems
    assert problem.sentence == (
        "a.mbox, row 1: ana.home@example.net may be Ana Ruiz's, though only the name agrees; "
        "add it to take these."
    )


@pytest.mark.parametrize(
    ("answer", "taken"),
    [
        (mail(HOME, subject="Re: Hello there", day=2), True),
        (mail(HOME, subject="AW: Hello there", day=2), True),
        (mail(HOME, subject="Lunch", day=2, answers=("one@x",)), True),
        (mail(Party(name="Ana", email="a77@example.net"), subject="Re: Hello there", day=2), True),
        (mail(Party(email="ruiz@example.net"), subject="Re: Hello there", day=2), True),
        (mail(Party(name="Ruiz, Ana", email="x@example.net"), day=2, answers=("one@x",)), True),
        (
            mail(Party(name="Bo Li", email="bo@example.net"), subject="Re: Hello there", day=2),
            False,
        ),
        (mail(HOME, subject="Re: Something else", day=2), False),
    ],
)
def test_a_name_and_a_thread_are_taken(answer: Letter, taken: bool) -> None:
    plan = planned([ANA], box(mail(to=TO_ANA, own_id="one@x"), answer))
    replied = ("c-ana", TouchKind.REPLIED, Outcome.OTHER) in touches(plan)
    assert replied is taken
    assert ((answer.sender.email, True) in offered(plan)) is taken


def test_an_answer_by_somebody_else_is_taken_but_their_address_is_not_offered() -> None:
    assistant = Party(name="Bo Li", email="bo@contoso.example")
    plan = planned(
        [ANA],
        box(
            mail(to=TO_ANA, own_id="one@x"),
            mail(assistant, day=2, answers=("one@x",)),
            mail(assistant, subject="Lunch", day=3),
        ),
    )
    assert [what for _, what, _ in touches(plan)] == [TouchKind.SENT, TouchKind.REPLIED]
    assert plan.offers == ()


def test_a_subject_shared_by_letters_to_two_people_decides_nothing() -> None:
    bea = person("Ana Bell", "", "bell@contoso.example")
    bea = Contact(id="c-bea", name=bea.name, given="Ana", family="Bell", emails=bea.emails)
    plan = planned(
        [ANA, bea],
        box(
            mail(to=TO_ANA),
            mail(to=Party(email="bell@contoso.example"), day=2),
            mail(Party(name="Ana", email="a77@example.net"), subject="Re: Hello there", day=3),
        ),
    )
    assert plan.offers == ()
    assert len(touches(plan)) == 2


def test_namesakes_are_left_alone() -> None:
    other = Contact(id="c-2", name="Ana Ruiz", given="Ana", family="Ruiz")
    assert planned([ANA, other], box(mail(HOME))).offers == ()


def test_a_message_recorded_by_hand_is_answered_by_its_subject() -> None:
    recorded = Message(
        id="m-1",
        contact_id="c-ana",
        state=MessageState.SENT,
        subject="Hello there",
        body="Other words.",
        created=NOW,
        updated=NOW,
        on=dt.date(2026, 2, 27),
    )
    plan = planned([ANA], box(mail(HOME, subject="Re: Hello there")), before=[recorded])
    assert offered(plan) == [(HOME.email, True)]


@pytest.mark.parametrize(
    "letter",
    [
        mail(Party(name="Ana Ruiz", email="news@forge.example"), nature=Nature.NEWSLETTER),
        mail(Party(name="Ana Ruiz via LinkedIn", email="m@linkedin.com"), nature=Nature.NOTICE),
        mail(Party(name="Ana Ruiz", email="no-reply@x.example"), nature=Nature.OTHER),
        mail(Party(email="mailer-daemon@x.example"), nature=Nature.DELAY, failed=(TO_ANA.email,)),
    ],
)
def test_what_no_person_wrote_is_no_word_of_theirs(letter: Letter) -> None:
    plan = planned([ANA], box(letter))
    assert (plan.change.put, plan.offers) == ((), ())
    assert plan.report.messages == Counts(skipped=1)


def test_a_large_mailbox_is_told_of_by_number() -> None:
    strangers = [mail(Party(email=f"n{n}@x.example"), day=1 + n % 28) for n in range(25)]
    (problem,) = planned([ANA], box(*strangers)).report.problems
    assert problem.sentence == (
        "a.mbox: 25 letters: it is not from or to anybody among your contacts."
    )


@pytest.mark.parametrize(
    ("subject", "bare"),
    [
        ("Re: AW: Fwd: Hello – there!", "hello there"),
        ("RE[2]: Hello", "hello"),
        ("Reply to me", "reply to me"),
        ("Ré: x", "re x"),
        ("Re:", ""),
        ("", ""),
    ],
)
def test_subjects_are_compared_without_their_marks(subject: str, bare: str) -> None:
    assert bare_subject(subject) == bare


def test_an_offer_says_what_it_rests_on() -> None:
    offer = Offer(
        file="a.mbox",
        row=1,
        contact_id="c-ana",
        name="Ana Ruiz",
        email=HOME.email,
        because="the name and the subject agree",
        taken=True,
    )
    assert offer.sentence == (
        "taken as Ana Ruiz's, since the name and the subject agree; "
        "ana.home@example.net can be added to their addresses"
    )
