"""Leaving their question without an answer

What it flags
A question or a request in what they wrote last that your draft does not take up. An error
where they asked for a time or a document and there is none in sight; a warning where a yes or
no is missing, advice where an open question left no trace. It needs their last message.

Why it matters
Their question is the help they offered. Whoever has to ask twice may not.

Instead
Answer it in your first sentence, then say the rest.

Source
vault.com on informational interviews: answer their instructions before anything else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.document import Document
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Context, Finding, MoveName, Part
from outreach_tui.vocabulary import Purpose, Severity

_PHATIC = (
    r"\bhow(?:'s| is| are) (?:you|it|things|everything|your (?:day|week|family))\b"
    r"|\bis(?:n't)? it\b"
    r"|\b(?:right|ok|okay|eh|huh|you know)\?|\bwho knows\b|\bwhy not\b|\bhow (?:can|could"
    r"|may) i help"
    r"|\bwhat can i do for you\b|\bno\?$"
)
_INSTRUCTS = (
    r"^(?:(?:so|then|and|but|sure|yes|ok|okay|great|happy to|please|also|just"
    r"|in the meantime)[,!.]? )*"
    r"(?:please )?(?:send|e-?mail|forward|share|call|text|tell|let) me\b"
)
_WHEN = (
    r"\b(?:when|what (?:time|day|times|days)|which (?:day|time)|are you (?:free|available|around)"
    r"|your availability|(?:times?|days?) (?:that |which )?(?:suit|work)|(?:does|would|how about"
    r"|what"
    r" about|could you do) (?:\w+ ){0,3}(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow"
    r"|next week))\b"
)
_A_TIME = (
    r"\d|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\w*|mon|tue|wed|thu|fri|tomorrow|today"
    r"|tonight"
    r"|noon|morning\w*|afternoon\w*|evening\w*|lunch\w*|week\w*|month\w*|any ?time|free|available"
    r"|availability|works?|suits?|perfect|either|both|january|february|march|april|may|june|july"
    r"|august|september|october|november|december|yes|sure|calendar|slot|then|that time|the time)\b"
)
_DOCUMENT = (
    r"\b(?:r[ée]sum[ée]|cv|portfolio|transcript|work samples?|writing samples?|cover letter)\b"
)
_SENDS = (
    rf"{_DOCUMENT}|\b(?:attach\w*|enclos\w*|here(?:'s| is| it is| you are|with)|link|below"
    rf"|send\w*)\b"
)
_YES_OR_NO = (
    r"^(?:\w+, )?(?:do|does|did|are|is|was|were|can|could|will|would|have|has|had|may|should)\b"
)
_YES = (
    r"\b(?:yes|yep|yeah|no|not|sure|of course|indeed|absolutely|certainly|gladly|definitely"
    r"|happy to"
    r"|i (?:do|am|have|can|will|would|did|was|could)|i'(?:m|ve|d|ll))\b|n't\b"
)
_COMMON = """
about after again also another anything because been before being between both could does doing
done each else even ever every from give going have having here i'll i'm into just keep know
let like look make many maybe might more most much need only other over please really said same
should some something such sure take tell than that that's their them then there these they
thing things think this those through want well were what what's when where which while will
with would you'd you'll you're your yours
"""
"""Words too common to tell what a question is about."""


def concerns(context: Context) -> bool:
    """Whether they may have asked something."""
    return _may_ask(context.history.last_received)


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first sentence of a draft that passes over their question."""
    context = reading.context
    received = context.history.last_received
    if not reading.document.body:
        return
    theirs = [s.plain for s in Document(received).sentences if s.part in (Part.BODY, Part.CLOSING)]
    questions = [s for s in theirs if _is_question(s)]
    said = " ".join(s.plain for s in reading.document.own) + " " + reading.subject.lower()
    open_ones = [question for question in questions if not _touched(question, said)]
    if not open_ones or reading.has(MoveName.PLACEHOLDER):
        return
    clear = next((q for q in open_ones if re.search(f"{_WHEN}|{_DOCUMENT}", q)), "")
    if not clear and len(open_ones) < len(questions):
        return
    if not clear and context.purpose is Purpose.THANK_YOU:
        return
    start, end = wording.first_words(reading)
    yes_or_no = re.search(_YES_OR_NO, open_ones[0])
    open_question = Severity.WARNING if yes_or_no else Severity.ADVICE
    yield Finding(
        severity=Severity.ERROR if clear else open_question,
        start=start,
        end=end,
        message=f"{wording.reader(context)} asked {wording.quoted(clear or open_ones[0])}, "
        "which this leaves open.",
        why="Their question is the help on offer, and few people ask twice.",
        fix="Answer it in the first sentence, then say the rest.",
    )


def _may_ask(received: str) -> bool:
    return "?" in received or " me" in received


def _is_question(sentence: str) -> bool:
    if re.search(_PHATIC, sentence):
        return False
    return sentence.rstrip("\"') ").endswith("?") or bool(re.search(_INSTRUCTS, sentence))


def _touched(question: str, said: str) -> bool:
    """Whether the draft holds an answer of the right kind, or a word of the question."""
    if re.search(_DOCUMENT, question):
        return bool(re.search(_SENDS, said))
    if re.search(_WHEN, question):
        return bool(re.search(_A_TIME, said))
    if re.search(_YES_OR_NO, question) and re.search(_YES, said):
        return True
    words = set(re.findall(r"[a-z']{4,}", question)).difference(_COMMON.split())
    stems = {word[:5] for word in words}
    return not stems or any(word[:5] in stems for word in re.findall(r"[a-z']{4,}", said))
