"""What a reply seems to say, as a suggestion the user confirms or corrects."""

from __future__ import annotations

import re

import msgspec

from outreach_tui.printable import printable, shortened
from outreach_tui.tracking.reply_phrases import Sign, pattern_of
from outreach_tui.vocabulary import Outcome

_LONGEST = 5_000
"""Characters of a reply that are read; what it says stands near its beginning."""
_LONGEST_SENTENCE = 600

_SENTENCE = re.compile(r"(?:[^.!?\n]|\.(?=\w)|\n(?=[^\n]))+[.!?]*")
_A_TALK = re.compile(r"\b(?:talk|chat|speak|connect|meet|call|zoom|discuss|coffee)")
_TAKEN_BACK = re.compile(
    r"[^.!?]{0,80}\b(?:but|however|although|except|unfortunately|sadly"
    r"|if i (?:could|had|were)|aber|pero|mais|ma|mas)\b"
)
_WISH = re.compile(r"\b(?:wish i|would have(?! to)|'d have(?! to)|if only)\b")


class Suggestion(msgspec.Struct, frozen=True):
    """An outcome with the reason for it, a sentence to show beside the choice."""

    outcome: Outcome
    because: str


def suggest_outcome(text: str) -> Suggestion:
    """Return what a reply seems to say, with the words it says it in.

    ``text`` is what they wrote, without what they quoted. A day or an hour they can make
    weighs most; then being asked to come back later, another person named, a willing word, which
    counts for nothing where "but" takes it back, and last a refusal. Where nothing tells,
    the outcome is other, and the reason says so.
    """
    if not text.strip():
        return Suggestion(Outcome.OTHER, "There are no words to go by.")
    found = _signs(text[:_LONGEST])
    outcome, sign = _weigh(found)
    if sign is None:
        return Suggestion(outcome, "Its words do not tell; you will know when you read it.")
    words = shortened(printable(found[sign], one_line=True), 80)
    return Suggestion(outcome, f"They write “{words}”.")


def _signs(text: str) -> dict[Sign, str]:
    """Return the first phrase of each kind, as it was written."""
    found: dict[Sign, str] = {}
    for sentence in _SENTENCE.findall(text):
        said = " ".join(sentence.split())[:_LONGEST_SENTENCE]
        folded = said.lower().replace("’", "'")
        if len(folded) != len(said) or _WISH.search(folded):
            continue
        for sign in Sign:
            match = pattern_of(sign).search(folded)
            if match is None:
                continue
            if sign is Sign.WILLING and (_TAKEN_BACK.match(folded[match.end() :])):
                continue
            found.setdefault(sign, said[match.start() : match.end()])
    return found


def _weigh(found: dict[Sign, str]) -> tuple[Outcome, Sign | None]:
    """Return the outcome the phrases add up to, and the kind that settles it."""
    offers_talk = _A_TALK.search(found.get(Sign.WILLING, "").lower()) is not None
    if Sign.SLOT in found:
        return Outcome.YES, Sign.SLOT
    if Sign.LATER in found:
        return Outcome.LATER, Sign.LATER
    if Sign.REDIRECT in found and not offers_talk:
        return Outcome.REDIRECTED, Sign.REDIRECT
    if Sign.WILLING in found:
        return Outcome.YES, Sign.WILLING
    if Sign.NO in found:
        return Outcome.NO, Sign.NO
    return Outcome.OTHER, None
