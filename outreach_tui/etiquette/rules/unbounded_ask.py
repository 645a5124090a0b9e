"""Asking for time without saying how much

What it flags
A request for a call, a meeting or a coffee without a length: advice. More than half an hour or a
whole lunch in a first message is a warning, more than an hour or a day beside them an error. A
question that can be answered in writing is left alone.

Why it matters
A short, fixed time makes it cheap to say yes. Keep to it afterwards.

Instead
Ask for 15 to 20 minutes.

Source
15 to 30 minutes: Rochester, Northeastern, Kansas, Berkeley, rcelconnect.org; an experiment with
6,548 professors asked for 10 (Milkman and others, Psychological Science, 2012).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.fixes import apply
from outreach_tui.etiquette.patterns import LatePattern, find_in
from outreach_tui.etiquette.places import hints, speaks_of
from outreach_tui.etiquette.reading import Reading, Standing
from outreach_tui.etiquette.safe_edits import fitting
from outreach_tui.etiquette.types import Context, Edit, Finding, MoveName, Sentence
from outreach_tui.vocabulary import Purpose, Severity

_MEETING = (
    r"\b(?P<phrase>a (?P<how>(?:quick|brief|short|little) )?"
    r"(?P<what>(?:phone |video |zoom |skype )?(?:call|chat|conversation|meeting)))\b"
    r"|\b(?:meet(?: up)?|catch up|sit down|jump on|hop on|get together|informational interview)\b"
)
_LONG = (
    r"(?<!\bat )\b(?:an|one|1|a full|half an|two|2|a couple of|few) hours?(?: and a half)?"
    r"(?! you (?:name|choose|pick|prefer)| of your (?:own )?cho)(?: of your time)?\b"
    r"|\b(?:3[1-9]|[4-9]\d|1\d\d)(?: ?-? ?(?:to )?\d+)?[ -]?min(?:ute)?s?\b|\bshadow(?:ing)? you\b"
    r"|\b(?:for|to|over|grab|buy you|have) (?:a )?(?:lunch|dinner)\b|\b(?:a|one|the) (?:whole )?"
    r"(?:day|afternoon|morning) (?:with you|of your time|at your)\b"
)
_LONG_WORDS = hints("hour hours min mins minute minutes shadow shadowing lunch dinner day") | hints(
    "afternoon morning"
)
_VERY_LONG = LatePattern(
    r"(?:two|2|a couple of|few) hours?|hours? and a half|1\d\d|(?:6[1-9]|[7-9]\d) ?-?min|shadow"
    r"|(?:day|afternoon|morning) "
)
"""What nobody asks of a stranger."""
_SHORT = r"\b(?:half|quarter of) an hour\b"
_BOUNDS = hints("min mins minute minutes")
_BOUND = LatePattern(r"\b(?:half an hour|half-hour|quarter of an hour)\b")
MOVES = (MoveName.ASK_CONVERSATION,)


def concerns(context: Context) -> bool:
    """Whether a talk needs an end here."""
    return context.first or context.purpose is Purpose.FOLLOW_UP


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first request for a talk that has no length, or too much of it."""
    asks = reading.sentences_of(reading.all(MoveName.ASK_CONVERSATION))
    for sentence in asks if speaks_of(reading, _LONG_WORDS) else ():
        match = find_in(_LONG, re.sub(_SHORT, lambda m: " " * len(m.group()), sentence.plain))
        if match and reading.standing is not Standing.WARM:
            yield _long(reading, sentence.start + match.start(), sentence.start + match.end())
            return
    if reading.has(MoveName.TIME_BOUND) or speaks_of(reading, _BOUNDS):
        return
    if "hour" in reading.document.plain and _BOUND.search(reading.document.plain):
        return
    for sentence in asks:
        if match := find_in(_MEETING, sentence.plain):
            yield _open(reading, sentence, match)
            return


def _long(reading: Reading, start: int, end: int) -> Finding:
    words = wording.quoted(reading.document.text[start:end])
    certain = reading.standing is Standing.COLD and reading.context.first
    too_much = certain and _VERY_LONG.search(f"{words.lower()} ")
    return Finding(
        severity=Severity.ERROR if too_much else Severity.WARNING,
        start=start,
        end=end,
        message=f"{words} is a lot of time to give somebody new.",
        why="A short, fixed time makes it cheap to say yes.",
        fix="Ask for 15 minutes; a good talk often runs on by itself.",
    )


def _open(reading: Reading, sentence: Sentence, match: re.Match[str]) -> Finding:
    group = "phrase" if match.group("phrase") else 0
    start, end = sentence.start + match.start(group), sentence.start + match.end(group)
    words = wording.quoted(reading.document.text[start:end])
    fix = "Would 15 minutes by phone be possible?"
    edits: tuple[Edit, ...] = ()
    if match.group("phrase"):
        # "a quick call" becomes "a 15-minute call", "a call" too.
        how = "how" if match.group("how") else "what"
        first = sentence.start + match.start(how)
        last = sentence.start + match.end(how) if how == "how" else first
        edit = Edit(first, last, "15-minute ")
        edits = fitting(reading, (edit,))
        fix = apply(reading.document.text[:end], [edit])[start:]
    return Finding(
        severity=Severity.ADVICE,
        start=start,
        end=end,
        message=f"{words} leaves open how much time you have in mind.",
        why="A short, fixed time makes it cheap to say yes.",
        fix=fix,
        edits=edits,
    )
