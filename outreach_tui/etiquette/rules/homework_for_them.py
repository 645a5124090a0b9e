"""Leaving the work to the reader

What it flags
"Call me at…", "let me know which jobs fit me", "send me information", "introduce me to everyone
you know". A warning, and advice among people who know each other. An open invitation ("feel
free to call") is left alone.

Why it matters
The favour is theirs already; the work around it is yours.

Instead
"I'll call or write whenever suits you", and one question they can answer in a minute.

Source
Kansas State, Rochester, Stanford and vault.com on who does the work.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.patterns import LatePattern
from outreach_tui.etiquette.places import first_place, hints
from outreach_tui.etiquette.reading import Reading, Standing
from outreach_tui.etiquette.types import Context, Finding
from outreach_tui.vocabulary import Severity

_CALL_WORDS = hints("call ring phone")
_TASK_WORDS = hints(
    "jobs roles positions openings information info introduce job materials details everyone "
    "anyone brochure invite invitation"
)
WORDS = _CALL_WORDS | _TASK_WORDS
_CALL = LatePattern(
    r"(?:^|[,;] )(?:please |kindly |so |just |then |and )*(?:call|ring|phone) me (?:at|on|then"
    r"|back|any"
    r"|when|if|to|this|next|tomorrow|today|asap|soon|\+?\d|\(\d)"
    r"|\b(?:could|can|would|will) you (?:please )?(?:call|ring|phone) me\b"
    r"|\b(?:please )?give me a (?:call|ring)\b|\bwaiting for your call\b"
)
_TASK = LatePattern(
    r"\b(?:send|mail|e-?mail) me (?:a|the|an) (?:calendar |zoom |meeting |teams )?(?:invite"
    r"|invitation)"
    r"\b"
    r"|\b(?:let me know|tell me|see|think about|find out|suggest|show me|advise me|list) "
    r"(?:of |about |if there are )?(?:any|which|what|some|the) (?:\w+ )?(?:jobs?|roles?|positions?"
    r"|openings?) (?:that |which |i )?(?:would |could |might |may )?(?:suit|fit|match|be (?:right"
    r"|good|suitable)|are (?:right|good)|should apply|am (?:suited|qualified))"
    r"|\b(?:find|look for) (?:me )?(?:a job|jobs|roles|positions|openings) (?:for me|that|which)\b"
    r"|\b(?:send|e-?mail|mail|forward|give|get) me (?:\w+ )?(?:any |some |all |all the |more "
    r"|the )*"
    r"(?:information|info|materials?|details|brochures?)\b"
    r"|\bintroduce me to (?:everyone|everybody|anyone|anybody|all|as many|your (?:whole|entire))\b"
)
_OPEN = LatePattern(
    r"\b(?:feel free|welcome to|happy for you|if you(?:'d| would)? (?:prefer|like|rather|ever)"
    r"|you can|you could|you may|told|asked|said|used to|thank|thanks)\b"
)


def concerns(context: Context) -> bool:
    """Whether this opens the conversation."""
    return context.first


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first task set for the reader."""
    call = first_place(reading, _CALL_WORDS, _CALL)
    task = first_place(reading, _TASK_WORDS, _TASK)
    place = min((call, task), key=lambda found: found.start) if call and task else call or task
    if place is None or _OPEN.search(place.sentence.plain):
        return
    yield Finding(
        severity=(Severity.ADVICE if reading.standing is Standing.WARM else Severity.WARNING),
        start=place.start,
        end=place.end,
        message=f"{place.quoted} leaves the work to the reader.",
        why="The favour is theirs already; people give it more easily when the work is yours.",
        fix="I'll call or write whenever suits you.",
    )
