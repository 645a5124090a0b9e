"""Beginning with an instruction

What it flags
A first message whose text opens with a bare command, "Send me…" or "Tell me…": a warning. A
sentence further on that begins "Please send me…" is advice.

Why it matters
A command before any reason reads as an order. "Please" at the start of a sentence reads less
polite than none; in the middle it reads kind.

Instead
"Would you be open to…" or "Could you please…", after a word about them.

Source
Danescu-Niculescu-Mizil and others, ACL 2013: sentences that begin with "please" score −0.30,
"please" in the middle +0.49, "could you" +0.47; Bucknell on tone.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.patterns import LatePattern
from outreach_tui.etiquette.places import Place
from outreach_tui.etiquette.reading import Reading, Standing
from outreach_tui.etiquette.safe_edits import fitting
from outreach_tui.etiquette.types import Context, Edit, Finding, Sentence
from outreach_tui.vocabulary import Severity

_DO = (
    r"(?:send|give|tell|call|help|get|forward|refer|introduce|connect|show|teach|explain to|email"
    r"|e-mail|contact|reply to|answer|write|phone|text|message|find|share with|mentor|hire|meet"
    r"|advise|inform|update|guide|provide|consider|recommend) (?:me|us)\b"
    r"|(?:send|give|tell|share|provide|forward|explain) (?:me |us |over |out )?"
    r"(?:your|my|the|some|any|all|a|an|how|what|why)\b"
    r"|(?:check|review|look at|see|read|look over|look through|check out) my\b"
)
_COMMAND = LatePattern(rf"(?:kindly |hey |so )?(?:{_DO})")
_PLEASE = LatePattern(rf"(?:please|pls|plz|kindly),? (?:do |also |just )?(?:{_DO})")
_SOFT = LatePattern(
    r".*\b(?:if|when|whenever|should you|at your convenience|any time|anytime|feel free|forgive)\b"
    r"|call me [^\W\d_]+[.!,]?$|.*\?$"
)
"""Words that leave the choice, or no command at all: "Call me Jo"."""


def concerns(context: Context) -> bool:
    """Whether this opens the conversation."""
    return context.first


def check(reading: Reading) -> Iterator[Finding]:
    """Flag a command that opens the text, else the first sentence that begins "Please"."""
    body = reading.document.body
    if not body:
        return
    start = _at_the_start(body[0], _COMMAND)
    if start:
        severity = Severity.ADVICE if reading.standing is Standing.WARM else Severity.WARNING
        yield _finding(reading, start, severity, "A letter that begins with a command")
        return
    for sentence in body:
        please = _at_the_start(sentence, _PLEASE) if sentence.plain[:1] in "pk" else None
        if please:
            yield _finding(reading, please, Severity.ADVICE, "“Please” at the start")
            return


def _at_the_start(sentence: Sentence, pattern: LatePattern) -> Place | None:
    match = pattern.match(sentence.plain)
    if match is None or _SOFT.match(sentence.plain):
        return None
    return Place(sentence, sentence.start, sentence.start + match.end())


def _finding(reading: Reading, place: Place, severity: Severity, what: str) -> Finding:
    sentence = place.sentence
    edits: tuple[Edit, ...] = ()
    asked = sentence.text
    if sentence.text.endswith(".") and sentence.plain.startswith("please "):
        asked = f"Could you p{sentence.text[1:-1]}?"
        edits = fitting(reading, (Edit(sentence.start, sentence.end, asked),))
    return Finding(
        severity=severity,
        start=place.start,
        end=place.end,
        message=f"{what} reads as an order, which you hardly meant.",
        why="The same words as a question leave the choice to the reader.",
        fix=wording.tidy(asked, 150)
        if edits
        else "A question does it: “Would you be open to telling me a little?”",
        edits=edits,
    )
