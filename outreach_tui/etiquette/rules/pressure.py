"""Hurrying somebody who owes you nothing

What it flags
Urgency, demands, and deadlines for the reader: "ASAP", "I expect your reply by Friday". Plain
pressure in a first message to somebody the writer has not met is an error, elsewhere and where
the words are milder it is a warning. Your own deadline, told neutrally, is fine.

Why it matters
Nobody owes a stranger an answer. A push makes the note easy to set aside.

Instead
Say that their time is theirs: "If this is a busy time, a line whenever it suits you is plenty."

Source
leamcleod.com, Bucknell, collegefairs.military.com on tone; Danescu-Niculescu-Mizil and others,
ACL 2013, on what makes requests polite.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.fixes import apply
from outreach_tui.etiquette.patterns import LatePattern, find_in
from outreach_tui.etiquette.reading import Reading, Standing
from outreach_tui.etiquette.safe_edits import leave_out
from outreach_tui.etiquette.types import Edit, Finding, Move, MoveName
from outreach_tui.vocabulary import Severity

TOPIC = "pressure"
_PLAIN = (
    r"\b(?:asap|a\.s\.a\.p|urgent(?:ly)?|right away|at once|without delay|by return"
    r"|immediate(?:ly)? (?:reply|response|answer|action|attention)"
    r"|(?:reply|respond|answer|call) (?:\w+ )?immediately|i expect|i demand"
    r"|you (?:must|need to|have to|had better)|last chance|final (?:notice|reminder)"
    r"|as soon as (?:possible|you (?:see|read|get) this)"
    r"|(?:no later than|by) (?:tomorrow|tonight|today|end of|close of|mon|tues|wednes|thurs|fri"
    r"|satur|sun|noon|\d))"
)
_A_WARD = r"\burgent(?:ly)? (?:care|treatment|surgery|ward|cases?)\b"
"""Urgency that is somebody's work."""
_IN_A_SUBJECT = LatePattern(
    r"\b(?:urgent(?:ly)?|asap|time[- ]sensitive|immediate(?:ly)?|(?:reply|response|answer|action) "
    r"(?:needed|required|requested))\b"
)
_DENIED = r"\b(?:no|not|nothing|never|without|hardly|isn't|needn't)\b[^:;,.!?|-]*$"
_SIGN_AFTER = r"\s*(?:[:,;.!|)\]]+|[-–—]+(?=\s))\s*"
_SIGN_BEFORE = r"(?:\s*[:,;.!(\[]|\s+[-–—|])\s*(?i:please\s+)?$"
_THANKS = r"(?:many |with )?thank(?:s| you)\b(?!.*\b(?:reply|response|answer|prompt|quick)\b)"
"""Thanks that ask for no answer."""
_ABOUT_ME = (
    r"(?:i|i'll|i'd|i've|i'm|we|we'll)\b(?!.*\b(?:you|your|asap|reply|answer|response)\b(?!$))"
)
"""What the sender does or did, with nothing in it for the reader to do."""


def check(reading: Reading) -> Iterator[Finding]:
    """Flag every sentence that pushes."""
    for sentence in reading.sentences_of(reading.all(MoveName.PRESSURE)):
        if find_in(_A_WARD, sentence.plain) or _is_calm(sentence.plain):
            continue
        moves = [m for m in reading.moves_in(sentence) if m.move is MoveName.PRESSURE]
        quoted = wording.own_words(reading, moves[0])
        edits = leave_out(reading, moves)
        yield _finding(moves[0], quoted, _severity(reading, sentence.plain), "body", edits)
    moves = [m for m in reading.subject_moves if m.move is MoveName.PRESSURE]
    for move in moves or _hurry(reading.subject):
        quoted = wording.quoted(move.text)
        severity = _severity(reading, move.text.lower())
        edits = _set_off(reading.subject, move)
        calm = f"{wording.quoted(apply(reading.subject, edits))} is enough." if edits else ""
        yield _finding(move, quoted, severity, "subject", edits, calm)


def _is_calm(plain: str) -> bool:
    return bool(re.match(_THANKS, plain) or re.match(_ABOUT_ME, plain.rstrip(".!")))


def _hurry(subject: str) -> Iterator[Move]:
    """Yield the word that hurries in a subject, which is too short for a sentence."""
    plain = subject.lower()
    match = _IN_A_SUBJECT.search(plain) if len(plain) == len(subject) else None
    if match and not re.search(_A_WARD, plain) and not re.search(_DENIED, plain[: match.start()]):
        start, end = match.span()
        yield Move(move=MoveName.PRESSURE, start=start, end=end, text=subject[start:end])


def _set_off(subject: str, move: Move) -> tuple[Edit, ...]:
    """Leave out what stands by itself at an end of a subject, with the sign that sets it off."""
    before, after = subject[: move.start], subject[move.end :]
    sign = re.match(_SIGN_AFTER, after)
    if sign and not before.strip(" ([*!"):
        rest = after[sign.end() :]
        return (Edit(0, len(subject) - len(rest) + 1, rest[0].upper()),) if rest else ()
    sign = re.search(_SIGN_BEFORE, before)
    if sign and sign.start() and not after.strip(" .!)]*"):
        return (Edit(sign.start(), len(subject), ""),)
    return ()


def _severity(reading: Reading, words: str) -> Severity:
    cold = reading.standing in (Standing.COLD, Standing.UNKNOWN) and reading.context.first
    return Severity.ERROR if cold and re.search(_PLAIN, words) else Severity.WARNING


def _finding(
    move: Move,
    words: str,
    severity: Severity,
    part: str,
    edits: tuple[Edit, ...] = (),
    calm: str = "",
) -> Finding:
    return Finding(
        severity=severity,
        part=part,
        start=move.start,
        end=move.end,
        message=f"{words} hurries somebody who is doing you a kindness.",
        why="A push makes a note easy to set aside.",
        fix=calm or "If this is a busy time, a line whenever it suits you is plenty.",
        edits=edits,
    )
