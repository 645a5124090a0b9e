"""Asking a high-ranking executive for a job or a referral

What it flags
A request for a job, an internship or a referral to somebody at the top of a company. It is an
error when the two have not met, whatever school they share; a warning when the words may mean
something else or offer something too, and when only the text, or a note of thanks, speaks of a
meeting and the contact's record does not; advice when they met,
were introduced or are getting back in touch. Notes that read as an application without asking
for anything count too: "Application for the analyst role", "I'd love to bring this to your
team", a résumé nobody asked for; where they ask for a talk besides, that is a warning. Plans for
a field or a kind of people are left alone.

Why it matters
Executives hand such requests on or leave them. A junior stranger who leans on a school tie to
reach the top can lose the job before applying for it.

Instead
Write to somebody one to three levels above you, or ask who on the team could spare 15 minutes.
With somebody you know, ask about the work first and let the job come up.

Source
Alumni networking guides warn against asking high-ranking executives directly for help landing
a job (royalholidayjobs.com, How to Make Use of Alumni Connections; world.edu, Alumni
networking rules). Among people one already knows the most senior help most (Walter and others,
Organization Science, 2015), so the rule is silent among colleagues.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.document import plain
from outreach_tui.etiquette.patterns import find_in
from outreach_tui.etiquette.reading import Reading, Standing
from outreach_tui.etiquette.requests import flag_request, gives
from outreach_tui.etiquette.types import Context, Finding, Move, MoveName, Sentence
from outreach_tui.vocabulary import Purpose, Severity, Tie

TOPIC = "ask"
_FLAGGED = (MoveName.ASK_JOB, MoveName.ASK_REFERRAL)
_WHY_COLD = (
    "People at the top of a company pass such notes on or leave them, whatever they share with "
    "the writer."
)
_WHY_WARM = "People who know you help more gladly when a talk about the work comes first."
_APPLIES = (
    r"\b(?:my|an|this|the|your) application (?:for|to|as)\b|^application\b"
    r"|\b(?:apply|applying|interview|considered|interest(?:ed)?) (?:for|in) [^\[{<]{0,40}"
    r"\b(?:position|role|job|internship|vacancy|opening)\b"
    r"|\bjoin(?:ing)? (?:the|your) (?:\w+ ){0,2}(?:team|company|firm|lab|group)\b"
    r"|\bavailable (?:for|to) (?:immediate|start|join)"
    r"|\bi(?:'m| am) (?:\w+ )?applying (?:for|to)\b|\brefer me\b(?! to\b)|\brecommend(?:ing)? me\b"
    r"|\bregarding the .{0,40}\b(?:position|role|opening|vacancy)\b|\bamong the applicants\b"
    r"|\b(?:contribute|add|bring) .{0,30}\b(?:to|for) (?:your|the) (?:\w+ )?(?:team|company|firm)\b"
)
"""What a note to the top of a company says when it is an application, in the first person."""
_OFFERS_WORK = (
    r"\bi(?:'d| would) (?:love|like) to (?:help (?:you|your)\b"
    r"|(?:build|contribute|work)\b[^.;,]{0,40}(?<!like )(?<!as )\b(?:with you|you|your|THEM)\b)"
    r"|\bmy (?:skills|experience|background|expertise)\b.{0,60}"
    r"\b(?:could|can|would|match\w*|align\w*|fit|help|support|contribute)\b"
)
"""Words that often are one. Plans for a kind of people or place, not the reader's, are none."""
_CAREER = (
    r"\b(?:jobs?|roles?|positions?|openings?|vacanc\w+|opportunit\w+|hir(?:e|ing)|interview"
    r"|intern\w*|apprentice\w*|trainee\w*|graduate (?:scheme|program\w*)|application|cv|resume"
    r"|résumé|refer\w*|endors\w+)\b"
)
"""What the sentence of an overheard request is about."""
_TRACK_RECORD = r"\bi (?:\w+ed|built|led|ran|wrote|grew|sold) (?:the|an?|our|over|from)\b"
"""What turns an offer of help into a pitch."""
_FIRST_PERSON = r"\b(?:i|i'm|i'd|i've|i'll|my|me)\b|^application\b"
_NOT_MINE = r"\bnot\b|n't\b|\bno\b|\byou (?:\w+ )?(?:appl\w+|join\w*)\b|\bhow (?:you|did you)\b"


def concerns(context: Context) -> bool:
    """Whether this goes to an executive of another team."""
    return context.recipient.is_executive and context.recipient.tie is not Tie.COLLEAGUE


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first request for a job or referral to an executive."""
    severity = _severity(reading)
    why = _WHY_WARM if severity is Severity.ADVICE else _WHY_COLD
    flagged = False
    for finding in flag_request(
        reading,
        _FLAGGED,
        severity=severity,
        message=lambda words: _message(reading, severity, words),
        why=why,
        instead=wording.team_ask(reading.context),
    ):
        flagged = True
        yield finding
    if not flagged and severity is not Severity.ADVICE:
        yield from _applications(reading, severity)


def _applications(reading: Reading, severity: Severity) -> Iterator[Finding]:
    """Flag the first words that read as an application though they ask for nothing."""
    subject = plain(reading.subject)
    if re.search(_APPLIES, subject) and not re.search(_NOT_MINE, subject):
        yield _application(reading, severity, "subject", 0, len(subject))
        return
    applies = Severity.WARNING if reading.has(MoveName.ASK_CONVERSATION) else severity
    company = plain(reading.context.recipient.company) or "your company"
    offers_work = _OFFERS_WORK.replace("THEM", re.escape(company))
    for sentence in filter(_is_mine, reading.document.body):
        for pattern, seriously in ((_APPLIES, applies), (offers_work, Severity.WARNING)):
            match = find_in(pattern, sentence.plain)
            if match and not (pattern is offers_work and _gives(reading, sentence)):
                start, end = sentence.start + match.start(), sentence.start + match.end()
                yield _application(reading, seriously, "body", start, end)
                return
    sounds = [move for move in reading.overheard(*_FLAGGED) if _is_about_work(reading, move)]
    if severity is Severity.ERROR:
        sounds += reading.all(MoveName.ATTACHMENT)
    for move in sounds[:1]:
        yield _application(reading, Severity.WARNING, "body", move.start, move.end)


def _is_mine(sentence: Sentence) -> bool:
    """Whether a sentence tells of the sender, and nothing is denied in it."""
    mine = find_in(_FIRST_PERSON, sentence.plain)
    return bool(mine) and not find_in(_NOT_MINE, sentence.plain)


def _is_about_work(reading: Reading, move: Move) -> bool:
    """Whether words that the rest of their sentence outweighs are about work for the sender."""
    sentence = reading.sentence_at(move.start)
    if sentence is None or not _is_mine(sentence) or gives(reading, sentence):
        return False
    return bool(find_in(_CAREER, sentence.plain))


def _gives(reading: Reading, sentence: Sentence) -> bool:
    """Whether the sentence offers help, and not as the end of a track record."""
    offers = MoveName.OFFER in reading.does(sentence)
    return offers and not any(find_in(_TRACK_RECORD, s.plain) for s in reading.document.body)


def _application(reading: Reading, severity: Severity, part: str, start: int, end: int) -> Finding:
    whole = reading.document.text if part == "body" else reading.subject
    return Finding(
        severity=severity,
        part=part,
        start=start,
        end=end,
        message=_message(reading, severity, wording.quoted(whole[start:end])),
        why=_WHY_COLD,
        fix=wording.team_ask(reading.context),
    )


def _severity(reading: Reading) -> Severity:
    if reading.known_by_record or _reconnects(reading):
        return Severity.ADVICE
    warm = reading.standing in (Standing.WARM, Standing.CLAIMED)
    if warm or reading.context.invited or reading.claims_invitation:
        return Severity.WARNING
    return Severity.ERROR


def _reconnects(reading: Reading) -> bool:
    context = reading.context
    return context.purpose is Purpose.RECONNECT and context.recipient.tie is not Tie.STRANGER


def _message(reading: Reading, severity: Severity, words: str) -> str:
    who = wording.reader(reading.context)
    if severity is Severity.ADVICE:
        return f"{who} may find {words} easier to answer after a talk about the work."
    return f"To somebody at the top, {words} reads as a job request from a stranger."
