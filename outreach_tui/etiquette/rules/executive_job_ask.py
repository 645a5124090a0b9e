"""Asking a high-ranking executive for a job or a referral

What it flags
A request for a job, an internship or a referral to somebody at the top of a company. It is an
error when the two have not met, whatever school they share; a warning when the text speaks of
a meeting that the contact's record does not know of; advice when they met, were introduced or
are getting back in touch.

Why it matters
Executives hand such requests on or leave them. A junior stranger who leans on a school tie to
reach the top can lose the job before applying for it.

Instead
Write to somebody one to three levels above you, or ask who on the team could spare
15 minutes. With somebody you know, ask about the work first and let the job come up.

Source
Alumni networking guides warn against asking high-ranking executives directly for help landing
a job (royalholidayjobs.com, How to Make Use of Alumni Connections; world.edu, Alumni networking
rules). Among people one already knows the most senior help most (Walter and others,
Organization Science, 2015), so the rule is silent among colleagues.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.reading import Reading, Standing
from outreach_tui.etiquette.requests import flag_request
from outreach_tui.etiquette.types import Finding, MoveName
from outreach_tui.vocabulary import Severity, Tie

TOPIC = "ask"
_FLAGGED = (MoveName.ASK_JOB, MoveName.ASK_REFERRAL)


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first request for a job or referral to an executive."""
    context = reading.context
    if not context.recipient.is_executive or context.recipient.tie is Tie.COLLEAGUE:
        return
    severity = _severity(reading)
    why = (
        "People at the top of a company pass such notes on or leave them, whatever school they "
        "share with the writer."
    )
    if severity is Severity.ADVICE:
        why = "People who know you help more gladly when a talk about the work comes first."
    yield from flag_request(
        reading,
        _FLAGGED,
        severity=severity,
        message=lambda words: _message(reading, severity, words),
        why=why,
        instead=wording.team_ask(context),
    )


def _severity(reading: Reading) -> Severity:
    if reading.standing is Standing.WARM:
        return Severity.ADVICE
    if reading.standing is Standing.CLAIMED or reading.context.invited or reading.claims_invitation:
        return Severity.WARNING
    return Severity.ERROR


def _message(reading: Reading, severity: Severity, text: str) -> str:
    who, words = wording.reader(reading.context), wording.quoted(text)
    if severity is Severity.ADVICE:
        return f"{who} may find {words} easier to answer after a talk about the work."
    return (
        f"{who} is at the top of the company, and {words} reads as a job request from a stranger."
    )
