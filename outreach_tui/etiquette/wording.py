"""Sentences that rules offer, in words that fit the person they go to."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from functools import lru_cache

from outreach_tui.etiquette.patterns import LatePattern
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Context, Move, Span
from outreach_tui.printable import shortened
from outreach_tui.vocabulary import Formality, Purpose, Tie

_QUOTED = 60
_HONORIFIC = LatePattern(r"(?:dr|prof|professor|mr|mrs|ms|miss|mx|sir|dame|rev)\.?$", re.IGNORECASE)

_LEGAL_FORM = r"\s+(?:inc|llc|ltd|gmbh|plc|corp|co|ag|sa|group|company|limited|corporation)\.?$"


def tidy(text: str, most: int = _QUOTED) -> str:
    """Return user text on one line, shortened with ``…`` to ``most`` characters."""
    return shortened(text, most)


def quoted(text: str) -> str:
    """Return user text in quotation marks, ready to stand in a sentence."""
    return f"“{tidy(text).strip(' “”').rstrip('.')}”"


def given_name(context: Context) -> str:
    """Return the name to speak of the recipient by, or an empty string."""
    return tidy(context.recipient.given) or given(context.recipient.name)


def reader(context: Context) -> str:
    """Return who reads the message, to begin a sentence with."""
    return given_name(context) or "Your reader"


def them(context: Context) -> str:
    """Return who reads the message, for the middle of a sentence."""
    return given_name(context) or "your reader"


def at_company(context: Context) -> str:
    """Return `` at Lumen``, or an empty string when the company is unknown."""
    company = tidy(context.recipient.company)
    return f" at {company}" if company else ""


def greeting(context: Context) -> str:
    """Return the greeting to open with, without its comma; empty when the name is unknown."""
    if not context.recipient.name.strip():
        return ""
    from outreach_tui.people.contact import Contact  # noqa: PLC0415 - only for a finding's fix
    from outreach_tui.people.names import greeting_name  # noqa: PLC0415

    formality = context.sender.formality if context.sender else Formality.FRIENDLY
    recipient = context.recipient
    contact = Contact(id="", name=tidy(recipient.name), title=recipient.title)
    name = greeting_name(contact, formality)
    if recipient.given and " " not in name:
        name = tidy(recipient.given)
    opener = "Hi" if context.channel.value.startswith("linkedin") else "Dear"
    return f"{opener} {name}" if name else ""


def information_ask(context: Context) -> str:
    """Return a request for a short talk about their work."""
    work = f"your work{place}" if (place := at_company(context)) else "this work"
    return f"Could you spare 15 minutes to tell me how you came to {work}?"


def team_ask(context: Context) -> str:
    """Return a request an executive can pass on with one line."""
    about = f"the work{place}" if (place := at_company(context)) else "their work"
    return f"Who on your team could spare 15 minutes to tell me about {about}?"


def shared_school(context: Context) -> str:
    """Return the school both went to, as far as it is known, or an empty string."""
    recipient = context.recipient
    if recipient.tie is Tie.ALUM and recipient.tie_detail:
        return tidy(recipient.tie_detail)
    own = {s.name.casefold() for s in context.sender.schools} if context.sender else set()
    return next((tidy(s) for s in recipient.schools if s.casefold() in own), "")


def introduction(context: Context) -> str:
    """Return the sentence that says who the user is, or an empty string if unknown."""
    headline = tidy(context.sender.headline, 120).rstrip(".") if context.sender else ""
    if re.match(r"I(['’][a-z]+)? [a-z]", headline):  # a sentence already
        return f"{headline}."
    return f"I'm {headline}." if headline else ""


def noticed(context: Context) -> str:
    """Return one thing the user found out about their work, or an empty string."""
    return next((tidy(fact, 120).rstrip(".") for fact in context.recipient.facts if fact), "")


def listed(words: list[str]) -> str:
    """Return ``a talk, a referral and a job``."""
    return " and ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)


def own_words(reading: Reading, move: Span | Move) -> str:
    """Return the user's words for something, in quotation marks.

    The whole sentence where it is short, else the words from where it begins.
    """
    sentence = reading.sentence_at(move.start)
    if sentence is None:
        return quoted(reading.document.text[move.start : move.end])
    if len(sentence.text) <= _QUOTED:
        return quoted(sentence.text)
    return quoted(reading.document.text[move.start : sentence.end])


def formal_greeting(context: Context) -> str:
    """Return "Dear" with a title and surname, or the full name where no title is known."""
    if not context.recipient.name.strip():
        return ""
    from outreach_tui.people.contact import Contact  # noqa: PLC0415 - only for a finding's fix
    from outreach_tui.people.names import greeting_name  # noqa: PLC0415

    contact = Contact(id="", name=tidy(context.recipient.name), title=context.recipient.title)
    name = greeting_name(contact, Formality.FORMAL)
    return f"Dear {name}" if name else ""


def subject_line(context: Context) -> str:
    """Return a subject that says who writes, as far as it is known, and what about."""
    if context.purpose is Purpose.EVENT_FOLLOW_UP:
        return "Good to meet you"
    if context.recipient.tie is Tie.REFERRED and context.recipient.referrer:
        return f"{tidy(context.recipient.referrer, 30)} suggested I write"
    school = shared_school(context)
    if school:
        return f"Fellow {tidy(school, 20)} alum, a question about your work"
    return f"A question about your work{at_company(context)}"


def first_words(reading: Reading, moves: Sequence[Move] = ()) -> tuple[int, int]:
    """Return where the first of some moves stands, else the first sentence of the message."""
    if moves:
        return moves[0].start, moves[0].end
    own = reading.document.body or reading.document.own
    return (own[0].start, own[0].end) if own else (0, len(reading.document.text))


def day(date: dt.date) -> str:
    """Return a day with its name: "Tuesday 1 December"."""
    return f"{date:%A} {date.day} {date:%B}"


@lru_cache(maxsize=4096)
def given(name: str) -> str:
    """Return the first name of somebody else, as they would be spoken of."""
    words = [word for word in tidy(name).split() if not _HONORIFIC.match(word)]
    return words[0].rstrip(",") if words else ""


def names(reading: Reading, name: str) -> bool:
    """Whether the sender's own words name somebody, by first or last name."""
    words = [word.casefold() for word in name.replace(",", " ").split() if len(word) > 1]
    ends = {words[0], words[-1]} if words else set()
    return any(
        re.search(rf"(?<!\w){re.escape(word)}(?!\w)", sentence.plain)
        for word in ends
        for sentence in reading.document.own
    )


@lru_cache(maxsize=4096)
def company_key(company: str) -> str:
    """Return a company's name to compare with: in lower case and without its legal form."""
    from outreach_tui.people.sameness import employer_key  # noqa: PLC0415 - rarely needed

    return employer_key(company)
