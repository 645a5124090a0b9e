"""Their company misspelt, or another company in its place

What it flags
The recipient's company with one or two letters wrong: an error. "Your work at" or "your team
at" another company: a warning, since it may be where they worked before. It needs to know
where the recipient works.

Why it matters
Another company's name says that the note was written for somebody else.

Instead
Copy the name as the company writes it.

Source
Carleton, Rochester and Amherst career offices on proofreading; errors in a message lower the
rating of its writer (Queen and Boland, Linguistics Vanguard, 2015).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.patterns import find_in
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Context, Edit, Finding, Grade, Sentence
from outreach_tui.vocabulary import Severity

TOPIC = "company"
_NAMED = r"\b(?:at|for|with|join|joining|of|to|from|about|what|how|by) ([A-Z][\w&'’-]*\w)"
"""A capitalised word where a company is meant, not a common word that looks like it."""
_YOURS = r"\byour (?:\w+ ){0,3}?(?:team|role|colleagues|office|department|position|job) at "
_ENOUGH = 5
"""Letters from which on a name one letter away is a misspelling and not another word."""


def concerns(context: Context) -> bool:
    """Whether the company is known, by a name long enough."""
    return len(_core(context.recipient.company.strip())) >= _ENOUGH


def check(reading: Reading) -> Iterator[Finding]:
    """Flag words that are almost the company, and other companies said to be theirs."""
    company = reading.context.recipient.company.strip()
    name = _core(company)
    if name.lower() in reading.document.plain:
        return
    # A capital and enough letters: most texts hold no word that could be meant for the company.
    looks_like_it = rf"\b{re.escape(name[0].upper())}\w{{{max(1, len(name.split()[0]) - 2)},}}"
    for sentence in reading.document.body:
        almost_there = find_in(looks_like_it, sentence.text)
        for start, end in _candidates(sentence, name) if almost_there else ():
            if _almost(sentence.text[start:end], name):
                yield _misspelt(sentence, start, end, name)
                return
        if (
            " at " in sentence.plain
            and (yours := find_in(_YOURS, sentence.plain))
            and _other(sentence, yours.end(), reading)
        ):
            yield _elsewhere(reading, sentence, yours.end())
            return


def _candidates(sentence: Sentence, name: str) -> Iterator[tuple[int, int]]:
    """Yield stretches of as many words as the name, where a company is meant."""
    more = name.count(" ")
    for match in re.finditer(_NAMED, sentence.text):
        rest = re.compile(rf"(?: [\w&'’-]*\w){{{more}}}").match(sentence.text, match.end(1))
        if rest is not None:
            yield match.start(1), rest.end()


@lru_cache(maxsize=1024)
def _core(company: str) -> str:
    """Return the company without its legal form and what stands after a comma or bracket."""
    name = re.split(r"[,(|]", company)[0]
    return re.sub(
        r"\s+(?:inc|llc|ltd|gmbh|plc|corp|co|ag|sa|group|company|limited|corporation)\.?$",
        "",
        name.strip(),
        flags=re.IGNORECASE,
    )


def _almost(word: str, name: str) -> bool:
    one, other = word.casefold(), name.casefold()
    if one[0] != other[0] or abs(len(one) - len(other)) > 1 or len(one) < _ENOUGH:
        return False
    if one in (other + "s", other + "'s") or other == one + "s":
        return False
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - only for words that look alike

    return OSA.distance(one, other, score_cutoff=1) == 1


def _other(sentence: Sentence, at: int, reading: Reading) -> bool:
    words = sentence.text[at:].split()
    if not words or not words[0][:1].isupper():
        return False
    recipient = reading.context.recipient
    known = " ".join([recipient.company, *recipient.employers, *recipient.facts]).casefold()
    return words[0].strip(".,;:!?").casefold() not in known


def _misspelt(sentence: Sentence, start: int, end: int, name: str) -> Finding:
    words = sentence.text[start:end]
    start, end = sentence.start + start, sentence.start + end
    return Finding(
        severity=Severity.ERROR,
        start=start,
        end=end,
        message=f"{wording.quoted(words)} is not quite {wording.tidy(name)}.",
        why="A misspelt name is the first thing people there will see.",
        fix=name,
        edits=(Edit(start, end, name),),
        grade=Grade.SAFE,
    )


def _elsewhere(reading: Reading, sentence: Sentence, at: int) -> Finding:
    context = reading.context
    word = sentence.text[at:].split()[0].strip(".,;:!?")
    return Finding(
        severity=Severity.WARNING,
        start=sentence.start + at,
        end=sentence.start + at + len(word),
        message=(
            f"This speaks of {wording.quoted(word)}, and {wording.them(context)} works at "
            f"{wording.tidy(context.recipient.company)}."
        ),
        why="Another company's name says that the note was written for somebody else.",
        fix=wording.tidy(context.recipient.company),
    )
