"""Phrases that come from a box

What it flags
Three or more ready-made phrases in one message ("I hope this email finds you well", "at your
earliest convenience", "your impressive background"). Advice only.

Why it matters
People who take a letter for machine-made call its writer lazy or insincere.

Instead
One thing only you know, in the words you would say aloud.

Source
Zhu and Molnar, 2026 (1,158 readers) and Cardon and Coman, 2025 (more than 1,000) on letters taken
for machine-made; the list of phrases is our own.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.patterns import LatePattern, find_in
from outreach_tui.etiquette.places import hints
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Finding
from outreach_tui.vocabulary import Severity

WORDS = hints(
    "finds convenience impressive inspiring remarkable extensive vast esteemed leverage leveraging "
    "synergy synergies delve testament resonate resonates resonated deeply invaluable evolving "
    "paced dynamic motivated driven seasoned aligns align tapestry navigate thrilled excited "
    "writing insight insights aforementioned privilege humbly wealth"
)
_STOCK = LatePattern(
    r"\b(?:i hope this (?:e-?mail|message|letter|note) finds you|at your (?:earliest"
    r"|very earliest) "
    r"convenience|your (?:truly |incredibly |very )?(?:impressive|inspiring|remarkable|extensive"
    r"|vast) "
    r"(?:background|career|profile|trajectory|journey|accomplishments|experience|expertise|work"
    r"|track record)|your esteemed|leverag(?:e|ing) (?:my|your)|synerg(?:y|ies)|delve (?:into"
    r"|deeper)"
    r"|(?:is|stands as) a testament|(?:deeply |truly |really )?resonate[sd]? (?:deeply )?with me"
    r"|deeply (?:inspired|impressed|admire|passionate)|invaluable (?:insights?|advice|guidance"
    r"|knowledge)|(?:ever-?evolving|fast-?paced|dynamic) (?:\w+ )?"
    r"(?:world|landscape|environment|industry|field)|(?:highly |results-?|self-?)?(?:motivated"
    r"|driven)"
    r" (?:individual|professional)|seasoned professional|aligns? (?:perfectly|closely|well"
    r"|seamlessly)"
    r" with|rich tapestry|navigate the (?:\w+ )?(?:landscape|complexities|world)"
    r"|(?:thrilled|excited) (?:at|by|about) the (?:prospect|opportunity|possibility)"
    r"|i am writing to (?:express|inquire|enquire)|gain (?:valuable |deeper |invaluable )?insights?"
    r"|the aforementioned|it would be (?:an? )?(?:immense|absolute|great) privilege|humbly request"
    r"|wealth of (?:knowledge|experience|expertise))\b"
)
_MANY = 3


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first ready-made phrase of a message that holds several."""
    found = {
        match.group(): (sentence.start + match.start(), sentence.start + match.end())
        for sentence in reversed(reading.document.holding(WORDS))
        if find_in(_STOCK, sentence.plain)
        for match in _STOCK.finditer(sentence.plain)
    }
    if len(found) < _MANY:
        return
    start, end = min(found.values())
    yield Finding(
        severity=Severity.ADVICE,
        start=start,
        end=end,
        message=f"This holds {len(found)} ready-made phrases, and they drown out your own voice.",
        why="A letter that sounds machine-made is trusted less, whoever wrote it.",
        fix="Say one thing only you know, in the words you would use aloud.",
    )
