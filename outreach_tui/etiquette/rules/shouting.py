"""Words in capitals

What it flags
Three or more words in capitals one after the other, or a subject in capitals: a warning. A
single plain word such as PLEASE or REALLY is advice. Abbreviations, names and blanks to fill
are left alone.

Why it matters
Capitals read as shouting, and mails with a shouted subject are answered less.

Instead
Let the sentence carry the weight.

Source
Virginia Tech and Bucknell on e-mail; subjects in capitals drew 35 instead of 50 % answers
(Boomerang, 2015).
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.patterns import LatePattern, find_in
from outreach_tui.etiquette.places import hints
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Edit, Finding, Grade, Sentence
from outreach_tui.vocabulary import Severity

_CAPITALS = LatePattern(r"[A-Z]{3}")
# Blanks in brackets are taken whole, so that nothing in them is found.
_WORD = LatePattern(r"[\[{<][^\]}>\n]{0,60}[\]}>]|\b[A-Z][A-Z']+\b")
_PLAIN = hints(
    "a able about again all also always am an and any are as ask asking at available be been "
    "before best but by call can chance company could day did do does done each else even ever "
    "every experience for from get give go going good great had happy has have hear help here hire "
    "hiring hope how if important in interested interview is it job just know let life like live "
    "looking love made make many me meet message more most much must my need needed never new next "
    "no not now of on one only opportunity or other our out over people please position question "
    "read really reply request respond right role see so some soon speak still such take talk team "
    "thank thanks that the their them then there they this time to today too very want was we week "
    "were what when where who why will with work working would year years you your"
)
_LOUD = hints(
    "amazing any desperate desperately extremely favor favour great hiring immediately important "
    "incredible job love must need never now only please quickly really respond reply so soon "
    "thank thanks today truly urgent urgently very"
)
_RUN = 3


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first run of capitals, else the first loud word, and the subject."""
    subject = reading.subject
    if subject.isupper() and reading.context.channel.has_subject and _spoken(subject):
        quiet = subject.capitalize()
        known = {word.lower() for word in subject.split()} <= _PLAIN | _LOUD
        edits = (Edit(0, len(subject), quiet),) if known else ()
        yield _finding(0, len(subject), Severity.WARNING, edits, "subject")
    loud: Finding | None = None
    for sentence in reading.document.own:
        if not find_in(_CAPITALS, sentence.text):
            continue
        for run in _runs(sentence):
            words = [sentence.text[start:end].lower() for start, end in run]
            if len(run) >= _RUN and sum(w in _PLAIN for w in words) > 1:
                yield _quieter(sentence, run, Severity.WARNING)
                return
            if len(run) == 1 and words[0] in _LOUD and len(words[0]) > 3 and loud is None:
                loud = _quieter(sentence, run, Severity.ADVICE)
    if loud:
        yield loud


def _spoken(subject: str) -> bool:
    words = [word.strip(".,:;!?").lower() for word in subject.split()]
    return any(w in _LOUD for w in words) or sum(w in _PLAIN for w in words) > 1


def _runs(sentence: Sentence) -> Iterator[list[tuple[int, int]]]:
    """Yield the words in capitals that stand together, as spans of the sentence."""
    run: list[tuple[int, int]] = []
    for match in _WORD.finditer(sentence.text):
        if match.group()[0] in "[{<":
            continue
        between = sentence.text[run[-1][1] : match.start()] if run else ""
        if run and between.strip(" ,!-I"):
            yield run
            run = []
        run.append(match.span())
    if run:
        yield run


def _quieter(sentence: Sentence, run: list[tuple[int, int]], severity: Severity) -> Finding:
    spans = [(sentence.start + start, sentence.start + end) for start, end in run]
    words = [sentence.text[start:end] for start, end in run]
    edits: tuple[Edit, ...] = ()
    # A name among the words would lose its capitals.
    if all(word.lower() in _PLAIN | _LOUD for word in words):
        edits = tuple(
            Edit(start, end, word.capitalize() if start == sentence.start else word.lower())
            for (start, end), word in zip(spans, words, strict=True)
        )
    return _finding(spans[0][0], spans[-1][1], severity, edits)


def _finding(
    start: int, end: int, severity: Severity, edits: tuple[Edit, ...], part: str = "body"
) -> Finding:
    return Finding(
        severity=severity,
        part=part,
        start=start,
        end=end,
        message="Capitals read as a raised voice.",
        why="A calm line is easier to answer.",
        fix="Write it in small letters; the sentence carries the weight.",
        edits=edits,
        grade=Grade.SAFE,
    )
