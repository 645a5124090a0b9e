"""Asking somebody you have not met for a job

What it flags
A request for a job, an internship or an opening. To a stranger, a fellow alum or a fellow
member whom the writer has not met it is an error in a first message and a warning later. It is
a warning where nobody said how the two know each other, where the role was posted, where the
note mainly asks for a talk and a job is only hinted at, where the words may mean something else or
offer something too, and to professors; advice to somebody met or referred. A thank-you note is
judged by the rule on favours. Recruiters, hiring managers and colleagues may be asked. Talk about
their own job, offers of help, "I'm not asking for a job" and reported speech are left alone.

Why it matters
A job request puts people on their guard and turns a helper into a judge. A question about
their work costs them little and tells you more.

Instead
Ask to learn about their field, their job or their company, for 15 or 20 minutes.

Source
royalholidayjobs.com, How to Make Use of Alumni Connections; career offices of Simon Fraser,
Berkeley, Bethel, Bucknell and Stanford on informational interviews.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.patterns import find_in
from outreach_tui.etiquette.reading import Reading, Standing
from outreach_tui.etiquette.requests import flag_request, requests
from outreach_tui.etiquette.types import Context, Finding, MoveName
from outreach_tui.vocabulary import Purpose, Severity, Tie

TOPIC = "ask"
_REQUEST = (
    r"\b(?:openings?|vacanc\w+|hiring|hire|considered|consider me|(?:like|want|wish|love) to apply"
    r"|writing to apply|my application|interview me|take me on|recruiting|room for|join your"
    r"|(?:jobs?|positions?|internships?|roles?|opportunities) (?:for|available|open|you|that might)"
    r"|(?:a|an|any) (?:job|internship|position|vacancy)|express my interest"
    r"|any (?:\w+ )?opportunit\w+"
    r"|interest(?:ed)? in (?:the|a|an|any|your) .{0,40}(?:position|role|opening|opportunit\w+))\b"
)
"""Words that ask for a job outright."""
_WHY_COLD = (
    "A job question makes a stranger weigh you up; a question about their work makes them a helper."
)
_WHY_WARM = "After a talk about the work such a question is easy to answer."
MOVES = (MoveName.ASK_JOB,)


def concerns(context: Context) -> bool:
    """Whether a question about jobs comes too early here."""
    if context.recipient.tie is Tie.COLLEAGUE or context.purpose is Purpose.THANK_YOU:
        return False
    return not (context.invited or context.recipient.is_executive)


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first request for a job."""
    context = reading.context
    if not requests(reading, (MoveName.ASK_JOB,)) or reading.to_recruiter:
        return
    severity = _severity(reading)
    why = _WHY_WARM if reading.standing is Standing.WARM else _WHY_COLD
    yield from flag_request(
        reading,
        (MoveName.ASK_JOB,),
        severity=severity,
        message=lambda words: _message(reading, words),
        why=why,
        instead=wording.information_ask(context),
    )


def _severity(reading: Reading) -> Severity:
    if reading.standing is Standing.WARM:
        return Severity.ADVICE
    certain = (
        reading.standing is Standing.COLD
        and reading.context.first
        and not reading.to_academic
        and not reading.claims_invitation
        and _explicit(reading)
    )
    return Severity.ERROR if certain else Severity.WARNING


def _explicit(reading: Reading) -> bool:
    """Whether a job is what the note asks for, and not an interest beside another request."""
    if not reading.has(MoveName.ASK_CONVERSATION):
        return True
    return any(find_in(_REQUEST, sentence.plain) for sentence in reading.document.body)


def _message(reading: Reading, words: str) -> str:
    if reading.standing is Standing.WARM:
        return f"{wording.reader(reading.context)} knows you, and {words} still puts the job first."
    if reading.standing is Standing.UNKNOWN:
        return f"{words} is a lot to hear from somebody new."
    return f"{words} asks somebody you have not met for a job."
