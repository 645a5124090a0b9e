"""A greeting that names somebody else

What it flags
A name in the greeting that is not the recipient's: misspelt or another person's. Both are
errors. Nicknames, missing accents, initials, titles, surnames and other scripts are no
mistake. It needs to know whom the message goes to.

Why it matters
Their own name is the first thing people see, and a wrong one says that the rest was not
written for them.

Instead
Copy the name from their profile or from how they sign.

Source
Carleton, Rochester and Amherst career offices on proofreading names; errors in a message lower
the rating of its writer (Queen and Boland, Linguistics Vanguard, 2015).
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.patterns import LatePattern
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Edit, Finding, MoveName
from outreach_tui.vocabulary import Severity

TOPIC = "greeting"
_OPENER = LatePattern(
    r"\s*(?:(?:my )?dear(?:est)?|hi+|hello|hey+|hiya|greetings"
    r"|good (?:morning|afternoon|evening|day)|respected|salutations|howdy)\b"
    r"[\s,]*(?:again\b[\s,]*)?"
)
_WORD = LatePattern(r"[^\s,!:;&/+()–—]+")
_NO_NAME = """
there all everyone everybody team folks sir sirs madam ma'am maam friend friends colleague
colleagues professor prof doctor dr mr mrs ms miss mx coach captain judge dean chair president
director senator officer fellow alum alumni alumnus alumna hiring recruiting manager recruiter
committee hr and or & y et und van von de der den di da la le el al bin ter again both
"""
"""Words of a greeting that are nobody's name."""
_MOST = 4
"""More words than this are no name."""


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the name in the greeting."""
    greeting, name = reading.document.greeting, reading.context.recipient.name.strip()
    if greeting is None or not name or reading.has(MoveName.GREETING_GENERIC):
        return
    if any(m.start < greeting.end for m in reading.all(MoveName.PLACEHOLDER)):
        return
    opener = _OPENER.match(greeting.plain)
    no_name = set(_NO_NAME.split())
    names = [
        (greeting.start + match.start(), match.group().rstrip(".'’"))
        for match in _WORD.finditer(greeting.text, opener.end() if opener else 0)
        if match.group().rstrip(".").casefold() not in no_name
    ]
    if not 0 < len(names) <= _MOST or _plainly_right([word for _, word in names], name):
        return
    yield from _compare(reading, names, name)


def _plainly_right(greeted: list[str], name: str) -> bool:
    """Whether the words stand in the name letter by letter, without loading name lore."""
    return set(greeted) <= {word.strip(",.()") for word in name.split()}


def _compare(reading: Reading, names: list[tuple[int, str]], name: str) -> Iterator[Finding]:
    from outreach_tui.people.names import NameMatch, name_match  # noqa: PLC0415 - rarely needed

    start, end = names[0][0], names[-1][0] + len(names[-1][1])
    text = reading.document.text
    match = name_match(text[start:end], name)
    if match in (NameMatch.SAME, NameMatch.NICKNAME):
        return
    matches = [(name_match(word, name), at, word) for at, word in names]
    if match is NameMatch.MISSPELT:
        edits = tuple(_respelt(at, word, name) for how, at, word in matches if how is match)
        message = f"{wording.quoted(text[start:end])} is not quite how {name} writes it."
    else:
        whom = wording.greeting(reading.context).partition(" ")[2]
        edits = (Edit(start, end, whom),) if whom else ()
        message = f"The greeting says {wording.quoted(text[start:end])}, and this goes to {name}."
    partly = any(how in (NameMatch.SAME, NameMatch.NICKNAME) for how, _, _ in matches)
    certain = match is NameMatch.MISSPELT or not partly
    yield Finding(
        severity=Severity.ERROR if certain else Severity.WARNING,
        start=start,
        end=end,
        message=message,
        why="Their own name is the first thing people see in a note.",
        fix=f"{wording.greeting(reading.context)},",
        edits=edits,
    )


def _respelt(at: int, word: str, name: str) -> Edit:
    from outreach_tui.people.names import NameMatch, name_match  # noqa: PLC0415 - rarely needed

    words = [w.strip(",.()") for w in name.split()]
    right = next((w for w in words if name_match(word, w) is NameMatch.MISSPELT), word)
    return Edit(at, at + len(word), right)
