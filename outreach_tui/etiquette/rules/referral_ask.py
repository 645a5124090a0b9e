"""Asking somebody to vouch for you before they know you

What it flags
A request to be referred, to pass on a résumé or to put in a word. To somebody the writer has
not met it is an error in a first message and a warning later; a warning where nobody said how
the two know each other, where the words may mean something else or offer something too, and to
people met or introduced; advice after a talk that has had no thanks yet, and to colleagues. A
talk that was thanked for has earned the question, and recruiters may be asked. A thank-you note
is judged by the rule on favours. "Dana referred me to you" is a tie, not a request, and asking
leave to name somebody, free to refuse, is polite.

Why it matters
A referral spends the other person's good name. People give it for work they have seen.

Instead
Ask for a short talk. A referral is easier to offer afterwards than to ask for before.

Source
Career offices of Simon Fraser, Berkeley and Stanford on what to ask for in a first message;
world.edu, Alumni networking rules.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.reading import Reading, Rung, Standing
from outreach_tui.etiquette.requests import flag_request, requests
from outreach_tui.etiquette.types import Context, Finding, MoveName
from outreach_tui.vocabulary import Purpose, Severity, Tie

TOPIC = "ask"
MOVES = (MoveName.ASK_REFERRAL,)


def concerns(context: Context) -> bool:
    """Whether a referral comes too early here."""
    if context.invited or context.recipient.is_executive:
        return False
    return context.purpose is not Purpose.THANK_YOU


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first request for a referral."""
    context = reading.context
    if not requests(reading, (MoveName.ASK_REFERRAL,)):
        return
    if context.history.meetings and reading.earned >= Rung.REFERRAL:
        return
    if reading.to_recruiter:
        return
    severity = _severity(reading)
    why = "A referral carries the other person's good name, and is easier to give after a talk."
    yield from flag_request(
        reading,
        (MoveName.ASK_REFERRAL,),
        severity=severity,
        message=lambda words: _message(reading, words),
        why=why,
        instead=wording.information_ask(context),
    )


def _severity(reading: Reading) -> Severity:
    if reading.context.history.met or reading.context.recipient.tie is Tie.COLLEAGUE:
        return Severity.ADVICE
    certain = reading.standing is Standing.COLD and reading.context.first
    return Severity.ERROR if certain else Severity.WARNING


def _message(reading: Reading, words: str) -> str:
    who = wording.them(reading.context)
    if reading.standing is Standing.WARM:
        return f"{words} asks {who} to vouch for you; a talk first would make that easy."
    return f"{words} asks {who} to vouch for somebody whose work they have not seen."
