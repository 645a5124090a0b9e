"""Leaning on a shared school as if it were owed

What it flags
Words that turn the school into a claim: "as a fellow Owl you surely", "we look after our own".
Words of entitlement are an error towards somebody the writer has not met, otherwise leaning
on the school is a warning, and so are three sentences that name it. Naming the school once is
welcome.

Why it matters
With a stranger the school opens a door, and no more. Leaning on it costs goodwill, with them
and later with their colleagues.

Instead
Name the school once, then say why their work matters to you.

Source
royalholidayjobs.com, How to Make Use of Alumni Connections; world.edu, Alumni networking rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.fixes import removed, replaced
from outreach_tui.etiquette.patterns import find_in
from outreach_tui.etiquette.reading import ASKS, Reading, Standing
from outreach_tui.etiquette.requests import gives
from outreach_tui.etiquette.safe_edits import leave_out, swap_requests
from outreach_tui.etiquette.types import Edit, Finding, Move, MoveName
from outreach_tui.vocabulary import Severity

TOPIC = "tie"
_ENTITLED = (
    r"\b(?:surely|of course|naturally|obviously|owes?|owed|obliged|duty|obligat\w+|should|ought"
    r"|must|ha(?:s|ve) to|bound to|count on|expect\w*|(?:look|watch)\w* (?:after|out for)"
    r"|take care of|sticks? together|help (?:each other|one another|our own|your own)"
    r"|only (?:fair|right)"
    r"|least you|no way you|can't (?:refuse|say no)|won't (?:refuse|let|say no)|i(?:'m| am) "
    r"(?:sure|certain|confident) you|i know you(?:'ll| will|'d))\b"
)
_WORDS = 3
"""Words from which on a phrase speaks for itself."""
_OFTEN = 3
_OF_THE_SCHOOL = (
    r"\b(?:alum(?:ni|nus|na|nae|s)?|alma mater|fellow \w+|our (?:school|college|university))\b"
)
_SIGNS = ("alum", "alma mater", "fellow ", "our school", "our college", "our university")
"""One of these stands in all that the pattern above finds."""
_KIN = (
    r"\b(?:alum\w*|alma mater|fellow|school|college|universit\w+|campus|class|grads?|graduates?"
    r"|brother\w*|sister\w*|our own|both|degree|tuition|seniors?|juniors?|one another"
    r"|we [a-z]+s|stick\w* together"
    r"|each other)\b"
)
"""What the claim is made from; words of duty alone are about something else."""
_LIST = (
    r"\balum\w* (?:directory|network|office|database|association|event|portal|platform|page"
    r"|group)\b"
)
"""Where somebody was found, which is not leaning."""


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first place that leans on the school."""
    leaning = [move for move in reading.all(MoveName.ALUMNI_OVERREACH) if _certain(reading, move)]
    if not leaning:
        yield from _repeated(reading)
        return
    first = leaning[0]
    entitled = any(find_in(_ENTITLED, s.plain) for s in reading.sentences_of(leaning))
    cold = reading.standing in (Standing.COLD, Standing.UNKNOWN)
    words, quoted = _words(reading), wording.quoted(_sentence(reading, first))
    yield Finding(
        severity=Severity.ERROR if entitled and cold else Severity.WARNING,
        start=first.start,
        end=first.end,
        message=f"{quoted} makes the shared school sound like a debt.",
        why="A school opens a door with a stranger, and leaning on it costs you goodwill there.",
        fix=words,
        edits=_edits(reading, leaning, words),
    )


def _sentence(reading: Reading, move: Move) -> str:
    sentence = reading.sentence_at(move.start)
    return sentence.text if sentence else move.text


def _repeated(reading: Reading) -> Iterator[Finding]:
    """Flag the third sentence that names the school to somebody the writer has not met."""
    if reading.standing not in (Standing.COLD, Standing.UNKNOWN):
        return
    school = wording.shared_school(reading.context).lower()
    if not school and not reading.has(MoveName.TIE):
        return
    signs = (*_SIGNS, school) if school else _SIGNS
    if sum(map(reading.document.plain.count, signs)) < _OFTEN:
        return
    pattern = rf"{_OF_THE_SCHOOL}|(?<!\w){re.escape(school)}(?!\w)" if school else _OF_THE_SCHOOL
    naming = [
        (sentence, match)
        for sentence in reading.document.body
        if (match := re.search(pattern, re.sub(_LIST, _blank, sentence.plain)))
    ]
    if len(naming) < _OFTEN:
        return
    sentence, match = naming[_OFTEN - 1]
    yield Finding(
        severity=Severity.WARNING,
        start=sentence.start + match.start(),
        end=sentence.start + match.end(),
        message=f"This names the school to {wording.them(reading.context)} for the third time.",
        why="Once opens the door; after that their own work is what keeps them reading.",
        fix="Keep the first mention, and say here what drew you to their work.",
    )


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _certain(reading: Reading, move: Move) -> bool:
    """Whether the words claim something, or ask for a favour by the school's name."""
    sentence = reading.sentence_at(move.start)
    if sentence is None or gives(reading, sentence):
        return False
    # A claim implies a tie, so that only a tie with words of its own is one more sign.
    named = any(
        other.move is MoveName.TIE and other.text not in (move.text, sentence.text)
        for other in reading.moves_in(sentence)
    )
    if not named and not find_in(_KIN, sentence.plain):
        return False
    if len(move.text.split()) >= _WORDS:
        return True
    asks = {MoveName.ASK_JOB, MoveName.ASK_REFERRAL, MoveName.ASK_INTRODUCTION}
    return bool(find_in(_ENTITLED, sentence.plain) or reading.does(sentence) & asks)


def _words(reading: Reading) -> str:
    context = reading.context
    school = wording.shared_school(context)
    shared = f"We both went to {school}, and " if school else ""
    return f"{shared}I'd love to hear how you came to your work{wording.at_company(context)}."


def _edits(reading: Reading, leaning: list[Move], words: str) -> tuple[Edit, ...]:
    asking = any(reading.does(s) & set(ASKS) for s in reading.sentences_of(leaning))
    if asking:
        return swap_requests(reading, leaning, words)
    edits = leave_out(reading, leaning, frozenset({MoveName.TIE, MoveName.PRESSURE}))
    gone = reading.sentences_of(leaning)
    stays = [s for s in reading.sentences_of(reading.all(MoveName.TIE)) if s not in gone]
    if not edits or stays or reading.standing is Standing.WARM:
        return edits
    school = wording.shared_school(reading.context)
    plainly = f"We both went to {school}." if school else "I'm a fellow alum."
    return (replaced(gone[0], plainly), *(removed(reading.document, gone[1:]) or ()))
