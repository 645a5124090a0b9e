"""A greeting that names somebody else

What it flags
A name in the greeting that is not the recipient's: misspelt or another person's. Their name
misspelt further down, where you speak to them or write it in full. All are errors. Nicknames,
missing accents, initials, titles, surnames and other scripts are no mistake. It needs to know
whom the message goes to.

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

import itertools
import re
from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.fixes import apply
from outreach_tui.etiquette.patterns import LatePattern, find_in
from outreach_tui.etiquette.places import hints
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Context, Edit, Finding, Grade, MoveName
from outreach_tui.vocabulary import Severity

TOPIC = "greeting"
_OPENER = LatePattern(
    r"\s*(?:(?:my )?dear(?:est)?|hi+|hello|hey+|hiya|greetings"
    r"|good (?:morning|afternoon|evening|day)|respected|salutations|howdy)\b"
    r"[\s,]*(?:again\b[\s,]*)?"
)
_WORD = LatePattern(r"[^\s,!:;&/+()–—]+")
_NO_NAME = hints("""
there all everyone everybody team folks sir sirs madam ma'am maam friend friends colleague
colleagues professor prof doctor dr mr mrs ms miss mx coach captain judge dean chair president
director senator officer fellow alum alumni alumnus alumna hiring recruiting manager recruiter
committee hr and or & y et und van von de der den di da la le el al bin ter again both
""")
"""Words of a greeting that are nobody's name."""
_TITLE_BEFORE = r"(?i)\b(?:(?:prof|professor|dr|doctor|mr|mrs|ms|miss|mx)\b\.?\s+)+$"
_SPOKEN_TO = LatePattern(r"^[A-Z][^\W\d_]+, |, [A-Z][^\W\d_]+(?=[.!?]*$)")
_LETTERS = 4
_MOST = 4
"""More words than this are no name."""


def concerns(context: Context) -> bool:
    """Whether the name is known."""
    return bool(context.recipient.name.strip())


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the name in the greeting, else the first place that misspells it."""
    recipient = reading.context.recipient
    name = recipient.name.strip()
    given = recipient.given.strip()
    name = name if not given or given in name else f"{name} {given}"
    found = list(_greeted(reading, name))
    yield from found
    if not found:
        yield from _further_down(reading, name)


def _greeted(reading: Reading, name: str) -> Iterator[Finding]:
    greeting = reading.document.greeting
    if greeting is None or reading.has(MoveName.GREETING_GENERIC):
        return
    if any(m.start < greeting.end for m in reading.all(MoveName.PLACEHOLDER)):
        return
    opener = _OPENER.match(greeting.plain)
    names = [
        (greeting.start + match.start(), match.group().rstrip(".'’"))
        for match in _WORD.finditer(greeting.text, opener.end() if opener else 0)
        if match.group().rstrip(".").casefold() not in _NO_NAME
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
    whose = wording.tidy(reading.context.recipient.name)
    matches = [(name_match(word, name), at, word) for at, word in names]
    if match is NameMatch.MISSPELT:
        edits = tuple(_respelt(at, word, name) for how, at, word in matches if how is match)
        message = f"{wording.quoted(text[start:end])} is not quite how {whose} writes it."
    else:
        edits = _renamed(reading, start, end)
        message = f"The greeting says {wording.quoted(text[start:end])}, and this goes to {whose}."
    partly = any(how in (NameMatch.SAME, NameMatch.NICKNAME) for how, _, _ in matches)
    certain = match is NameMatch.MISSPELT or not partly
    yield Finding(
        severity=Severity.ERROR if certain else Severity.WARNING,
        start=start,
        end=end,
        message=message,
        why="Their own name is the first thing people see in a note.",
        fix=_greeting_with(reading, edits),
        edits=edits,
        grade=Grade.SAFE if match is NameMatch.MISSPELT else Grade.SUGGESTION,
    )


def _renamed(reading: Reading, start: int, end: int) -> tuple[Edit, ...]:
    """Put their name in place of another, with a title where one stood."""
    title = find_in(_TITLE_BEFORE, reading.document.text[max(0, start - 40) : start])
    greeting = wording.formal_greeting if title else wording.greeting
    whom = greeting(reading.context).partition(" ")[2]
    first = start - len(title.group()) if title else start
    return (Edit(first, end, whom),) if whom else ()


def _greeting_with(reading: Reading, edits: tuple[Edit, ...]) -> str:
    """Return the sender's own greeting once the name is right; how they greet stays."""
    greeting = reading.document.greeting
    if greeting is None or not edits:
        return "Copy the name from their profile or from how they sign."
    at = greeting.start
    own = (Edit(edit.start - at, edit.end - at, edit.replacement) for edit in edits)
    return f"{wording.tidy(apply(greeting.text, own)).rstrip(',.!:; ')},"


def _further_down(reading: Reading, name: str) -> Iterator[Finding]:
    """Flag the name misspelt beside its other half, or where the reader is spoken to."""
    words = [word for word in (w.strip(",.()") for w in name.split()) if len(word) >= _LETTERS]
    if not words:
        return
    sender = reading.context.sender.name if reading.context.sender else ""
    right = set(name.split()) | set(sender.split())
    for sentence in reading.document.body:
        if "you" not in sentence.plain or not find_in(_SPOKEN_TO, sentence.text):
            continue
        for match in _SPOKEN_TO.finditer(sentence.text):
            word = match.group().strip(" ,")
            if word in right:
                continue
            if mended := _almost(word, words):
                at = sentence.start + match.start() + match.group().index(word)
                yield _misspelt(reading, at, word, mended)
                return
    for one, other in itertools.pairwise(name.split()):
        pattern = rf"(?<!\w)(?:({re.escape(one)}) (\w+)|(\w+) ({re.escape(other)}))(?!\w)"
        for sentence in reading.document.body:
            if one not in sentence.text and other not in sentence.text:
                continue
            for match in re.finditer(pattern, sentence.text):
                group, mate = (2, other) if match.group(1) else (3, one)
                word = match.group(group)
                if word not in right and word[:1].isupper() and _almost(word, [mate]):
                    yield _misspelt(reading, sentence.start + match.start(group), word, mate)
                    return


def _almost(word: str, words: list[str]) -> str:
    """Return which of the words this one misspells, or an empty string."""
    from outreach_tui.people.names import NameMatch, name_match  # noqa: PLC0415 - rarely needed

    near = (w for w in words if w[0] == word[0] and len(word) >= _LETTERS)
    return next((w for w in near if name_match(word, w) is NameMatch.MISSPELT), "")


def _misspelt(reading: Reading, at: int, word: str, mended: str) -> Finding:
    whose = wording.tidy(reading.context.recipient.name)
    return Finding(
        severity=Severity.ERROR,
        start=at,
        end=at + len(word),
        message=f"{wording.quoted(word)} is not quite how {whose} writes it.",
        why="People see their own name before anything else in a sentence.",
        fix=mended,
        edits=(Edit(at, at + len(word), mended),),
        grade=Grade.SAFE,
    )


def _respelt(at: int, word: str, name: str) -> Edit:
    from outreach_tui.people.names import NameMatch, name_match  # noqa: PLC0415 - rarely needed

    words = [w.strip(",.()") for w in name.split()]
    right = next((w for w in words if name_match(word, w) is NameMatch.MISSPELT), word)
    return Edit(at, at + len(word), right)
