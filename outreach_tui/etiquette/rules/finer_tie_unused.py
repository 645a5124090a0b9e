"""Naming the school when you share more than that

What it flags
A first message that names the shared school, while your notes on both of you hold something
closer: a club, a programme, a year, a city. Advice only.

Why it matters
Thousands share the school. A choir or a dorm is a story two people can tell.

Instead
Name the closer thing; the school comes with it.

Source
workitdaily.com, How To Leverage Your Alumni Network; Amherst's career office on shared
experience.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.channels import body_limit, count_characters
from outreach_tui.etiquette.patterns import find_in
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Context, Finding, Move, MoveName
from outreach_tui.vocabulary import Severity, Tie

TOPIC = "tie"
_SCHOOL = r"\b(?:alum\w*|fellow|school|college|universit\w+|graduate|went to|studied)\b"
_PLAIN = """
about also been both from have know part same time were with worked went studied attended finished
year
"""


def concerns(context: Context) -> bool:
    """Whether there is something finer to say."""
    tie = context.recipient.tie
    return bool(context.recipient.common and context.first and tie in (None, Tie.ALUM, Tie.GROUP))


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first place that names the school alone."""
    context, common = reading.context, reading.context.recipient.common
    school = next((move for move in reading.all(MoveName.TIE) if _is_school(reading, move)), None)
    if school is None or any(_says(reading, clause) for clause in common):
        return
    fix = f"{_ours(common[0])}."
    limit = body_limit(context)
    if limit and count_characters(reading.document.text, context.channel) + len(fix) > limit:
        return
    yield Finding(
        severity=Severity.ADVICE,
        start=school.start,
        end=school.end,
        message=f"There is something closer between you two: {wording.tidy(common[0], 80)}.",
        why="Thousands share a school, and a closer thing is a story you can both tell.",
        fix=fix,
    )


def _is_school(reading: Reading, move: Move) -> bool:
    sentence = reading.sentence_at(move.start)
    if sentence is None:
        return False
    known = wording.shared_school(reading.context).lower()
    return bool(find_in(_SCHOOL, sentence.plain)) or bool(known and known in sentence.plain)


def _says(reading: Reading, clause: str) -> bool:
    """Whether the text holds the words of a clause that are more than the school's name."""
    schools = " ".join((*reading.context.recipient.schools, wording.shared_school(reading.context)))
    own = {*re.findall(r"\w{3,}", schools.lower()), *_PLAIN.split()}
    words = [w for w in re.findall(r"\w{4,}", clause.lower()) if w not in own and w != "you"]
    return not words or any(word[:6] in reading.document.plain for word in words)


def _ours(clause: str) -> str:
    """Turn "you both sang in the choir" into the user's own sentence."""
    words = wording.tidy(clause, 120).rstrip(".")
    for theirs, ours in (
        ("you both ", "We both "),
        ("you are ", "We are "),
        ("you were ", "We were "),
    ):
        if words.startswith(theirs):
            return ours + words[len(theirs) :]
    return re.sub(r"^you\b", "We", words)
