"""What a reply seems to say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach_tui.tracking.outcomes import suggest_outcome
from outreach_tui.vocabulary import Outcome

YES, LATER, REDIRECTED, NO, OTHER = (
    Outcome.YES,
    Outcome.LATER,
    Outcome.REDIRECTED,
    Outcome.NO,
    Outcome.OTHER,
)
REPLIES = [
    (YES, "Hi Robin,\n\nhappy to talk – Tuesday 15:00?\n\nPriya"),
    (
        YES,
        "Yes, gladly. From my side Thursday is fine.\n\nJürgen hires for that team, he is in Cc.",
    ),
    (NO, "Unfortunately I cannot help with this one, sorry."),
    (
        YES,
        "Hi Robin,\n\nhappy to talk. Are you free next week, Tuesday or Wednesday afternoon?",
    ),
    (REDIRECTED, '¡Claro! Sí, te paso el contacto de "Ana", ok?'),
    (OTHER, "Sending from my private account, the office mail is slow. See you soon"),
    (YES, "Sending from my private account, the office mail is slow. See you Tuesday"),
    (LATER, "I'd love to chat, but I'm slammed until May. Ping me then?"),
    (
        LATER,
        "Thanks! Things are hectic right now; could you check back in a couple of weeks?",
    ),
    (LATER, "Can we take a rain check? Quarter end is coming up."),
    (LATER, "Not a good time at the moment, sorry. Try me again after the holidays."),
    (LATER, "Happy to chat once I'm back from leave in June."),
    (
        REDIRECTED,
        "I'm not the right person for this, but my colleague Ana Ruiz runs that team.",
    ),
    (REDIRECTED, "You should talk to Maria in our platform group, she knows more than I do."),
    (REDIRECTED, "I've moved to another team, so I've forwarded your note to our recruiter."),
    (REDIRECTED, "I'm copying Sam, who would be better placed to answer."),
    (REDIRECTED, "Please reach out to our HR team instead."),
    (REDIRECTED, "Unfortunately I can't help, but let me introduce you to Ben."),
    (REDIRECTED, "Happy to help. Looping in Dana, who leads hiring for that role."),
    (NO, "I'd love to help, but unfortunately I can't."),
    (NO, "Thanks for your note. I'm not interested."),
    (NO, "I'm afraid I don't do informational interviews."),
    (NO, "Sorry, I have to decline. Good luck with your search!"),
    (NO, "We are not hiring and I don't have time for calls."),
    (NO, "Please remove me from your list."),
    (NO, "The position has been filled."),
    (NO, "I'll have to pass on this one. Best of luck!"),
    (NO, "No thanks."),
    (YES, "I can't do Tuesday but Wednesday at 3pm works for me."),
    (YES, "Unfortunately I'm not free this week. How about next Thursday?"),
    (YES, "Sure, give me a call tomorrow."),
    (YES, "Absolutely! Here's my calendar: https://calendly.com/ana"),
    (YES, "I'm happy to answer your questions by email. Send them over."),
    (YES, "Sounds good. Looking forward to it."),
    (YES, "Of course, what time works for you?"),
    (YES, "I can't refer you, but I'm happy to chat about the team."),
    (YES, "Let's talk. What does your schedule look like?"),
    (YES, "Would be glad to. My number is 555 0100."),
    (OTHER, "Thanks for connecting!"),
    (OTHER, "Who is this?"),
    (OTHER, "How did you get my address?"),
    (OTHER, "Thanks for the update, and congratulations on the new role."),
    (OTHER, "Nice to hear from you. What are you working on these days?"),
    (OTHER, "Thank you, Robin. That article was useful."),
    (YES, "Gerne, melden Sie sich. Passt Ihnen Dienstag?"),
    (NO, "Leider kann ich Ihnen da nicht weiterhelfen."),
    (OTHER, "I wish I could talk to you."),
    (YES, "I'd be happy to. Does Friday at noon work?"),
    (LATER, "I'm on parental leave until September."),
    (LATER, "Let's reconnect in January when things calm down."),
    (LATER, "Could we push this to next month?"),
    (YES, "Yes"),
    (YES, "ok, let's do it"),
    (NO, "I prefer not to share that."),
    (NO, "I'm sorry but I'm unable to meet."),
    (REDIRECTED, "The best person to ask is Lena Graf."),
    (REDIRECTED, "Try my manager, Ana."),
    (YES, "Happy to meet. You might also talk to Ana Ruiz on our data team."),
    (LATER, "Not right now, but ask me again in the spring."),
    (YES, "I have 15 minutes on Friday afternoon"),
    (NO, "I don't think I can be of help here."),
    (NO, "I don't feel comfortable referring someone I have not worked with."),
    (OTHER, "I got your message."),
    (YES, "Tuesday is perfect!"),
    (YES, "Feel free to send me your questions."),
    (NO, "I no longer work in recruiting, so I can't help, sorry."),
    (
        YES,
        "Hello Robin, thanks for writing. I'd be glad to share what I know.",
    ),
    (YES, "Sure! Does next Tuesday at 4 suit you? I can dial in."),
    (YES, "Hi, happy to jump on a quick call. My assistant Kim will send an invite."),
    (
        NO,
        "Thank you for thinking of me. Sadly I get many of these requests and can't take them on.",
    ),
    (NO, "Hi Robin, I'm going to have to say no to this, I hope you understand."),
    (NO, "We don't have any openings at present and I can't offer advice beyond that."),
    (NO, "I appreciate the note but I'm not comfortable making a referral."),
    (
        LATER,
        "I'm heads down on a launch through end of March. Would you mind writing again in April?",
    ),
    (LATER, "Thanks Robin. Swamped this month, sorry. Remind me in two weeks?"),
    (LATER, "Currently travelling and back on the 14th. Let's speak then."),
    (LATER, "Happy to talk, though it would have to wait until after the summer holidays."),
    (REDIRECTED, "I left that team last year. Lee Park leads it now, she is the one to ask."),
    (REDIRECTED, "Better to contact our university recruiting team at campus@contoso.example."),
    (REDIRECTED, "I forwarded your CV to Sara, our hiring manager."),
    (REDIRECTED, "I don't know much about that, but my colleague Amir does. I've cc'd him here."),
    (OTHER, "Thanks so much for the kind words about the talk!"),
    (OTHER, "Congratulations on finishing your degree!"),
    (OTHER, "Can you tell me a bit more about what you're looking for?"),
    (OTHER, "Noted, thanks."),
    (OTHER, "Sorry for the slow reply. It has been a busy spring here."),
    (YES, "Yes of course, ask away."),
    (YES, "Let's grab coffee next week."),
    (YES, "Thursday works. Speak then!"),
    (YES, "Please send me your resume and I'll take a look."),
    (YES, "I would be delighted to help a fellow alum."),
    (YES, "Great to hear from you. I am free Wednesday after 2."),
    (YES, "Absolutely. What's a good number to reach you?"),
    (NO, "Unfortunately, due to company policy I'm unable to discuss this."),
    (NO, "It's not something I can help with."),
    (NO, "I am not taking new mentees."),
    (NO, "Not interested, thanks"),
    (LATER, "Maybe later in the year?"),
    (LATER, "I'm out on paternity leave until May but would love to connect when I return."),
    (OTHER, "This is a test"),
    (YES, "Mit Vergnügen! Wie wäre es mit Donnerstag?"),
    (NO, "Leider habe ich dafür keine Zeit."),
    (YES, "Bien sûr, avec plaisir ! Mardi à 15h ?"),
    (NO, "Désolé, je ne peux pas vous aider."),
    (YES, "Claro que sí, hablamos el martes."),
    (LATER, "Ahora mismo no puedo, escríbeme en septiembre."),
    (OTHER, "I passed your question to nobody yet, what exactly do you need?"),
    (YES, "No problem at all, fire away with your questions."),
]


@pytest.mark.parametrize(("outcome", "text"), REPLIES)
def test_a_reply_is_read_as_its_writer_meant_it(outcome: Outcome, text: str) -> None:
    assert suggest_outcome(text).outcome is outcome


@pytest.mark.parametrize(("outcome", "text"), REPLIES)
def test_the_reason_quotes_the_reply_or_says_that_its_words_do_not_tell(
    outcome: Outcome, text: str
) -> None:
    because = suggest_outcome(text).because
    if outcome is OTHER:
        assert because == "Its words do not tell; you will know when you read it."
    else:
        quoted = because.removeprefix("They write “").removesuffix("”.")
        assert quoted in " ".join(text.split())


def test_a_reply_without_words_is_left_open() -> None:
    assert suggest_outcome(" \n").outcome is OTHER
    assert suggest_outcome(" \n").because == "There are no words to go by."


def test_typographic_apostrophes_are_read_as_plain_ones() -> None:
    assert suggest_outcome("I’m afraid I can’t help.").outcome is NO


@given(st.text())
def test_any_text_gets_an_outcome_and_a_sentence(text: str) -> None:
    assert suggest_outcome(text).because.endswith(".")
