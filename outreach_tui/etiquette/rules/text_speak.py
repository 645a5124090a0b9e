"""Words spelt as in a text message

What it flags
"u", "plz", "thx", "gonna" and the like. A warning in a first e-mail, advice on LinkedIn and
among people who know each other.

Why it matters
To somebody who has only these lines, short forms look like little care.

Instead
Spell them out, as you would on paper.

Source
Bucknell, University of Texas ECAC and Amherst on e-mail to people you do not know.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.patterns import LatePattern
from outreach_tui.etiquette.places import Place
from outreach_tui.etiquette.reading import Reading, Standing
from outreach_tui.etiquette.types import Edit, Finding, Grade
from outreach_tui.vocabulary import Channel, Severity

_SPELT_OUT = {
    "u": "you", "plz": "please", "pls": "please", "plss": "please", "thx": "thanks",
    "thnx": "thanks", "thnks": "thanks", "tnx": "thanks", "thanx": "thanks", "ppl": "people",
    "tmrw": "tomorrow", "tmr": "tomorrow", "cuz": "because", "coz": "because", "bcoz": "because",
    "becoz": "because", "gonna": "going to", "wanna": "want to", "gotta": "have to",
    "lmk": "let me know", "msg": "message", "abt": "about", "wud": "would", "cud": "could",
    "shud": "should", "tho": "though", "thru": "through", "gr8": "great", "b4": "before",
    "2moro": "tomorrow", "2morrow": "tomorrow", "ur": "", "idk": "", "tbh": "", "ngl": "",
    "imo": "", "btw": "by the way", "hv": "have", "frm": "from", "yr": "", "luv": "love",
}  # fmt: skip
"""Empty where the long form depends on the sentence."""
WORDS = frozenset(_SPELT_OUT) | {"gr", "b", "moro", "morrow"}
_SHORT = LatePattern(
    r"(?<![\w@/.'&$-])(?:" + "|".join(sorted(_SPELT_OUT, key=len, reverse=True)) + r")"
    r"(?![\w@/'&-]|\.\w|\. ?s\b)"
)
_NO_TEXT = LatePattern(r"(?:u of|yr \d)")


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first short form; the edits spell out every one."""
    found = list(_short_forms(reading))
    if not found:
        return
    known = reading.standing is Standing.WARM or reading.context.channel is not Channel.EMAIL
    words = [place.sentence.plain[p_start:p_end] for place, p_start, p_end in found]
    first = found[0][0]
    spelt = _SPELT_OUT[words[0]]
    yield Finding(
        severity=Severity.ADVICE if known else Severity.WARNING,
        start=first.start,
        end=first.end,
        message=f"{first.quoted} is spelt as in a text message.",
        why="To somebody who has only these lines, a word spelt out shows care.",
        fix=f"Spell it out: “{spelt}”." if spelt else "Spell it out.",
        edits=_edits([place for place, _, _ in found], words),
        grade=Grade.SAFE,
    )


def _short_forms(reading: Reading) -> Iterator[tuple[Place, int, int]]:
    for sentence in reading.document.holding(WORDS):
        for match in _SHORT.finditer(sentence.plain):
            start, end = match.span()
            # Capitals are initials: "U of M", "MSG", "IMO number".
            if sentence.text[start:end].isupper() and not (start == 0 and end - start > 1):
                continue
            if not _NO_TEXT.match(sentence.plain, start):
                yield Place(sentence, sentence.start + start, sentence.start + end), start, end


def _edits(found: list[Place], words: list[str]) -> tuple[Edit, ...]:
    if not all(_SPELT_OUT[word] for word in words):
        return ()
    edits = []
    for place, word in zip(found, words, strict=True):
        spelt = _SPELT_OUT[word]
        text = place.sentence.text[place.start - place.sentence.start :]
        edits.append(
            Edit(place.start, place.end, spelt.capitalize() if text[0].isupper() else spelt)
        )
    return tuple(edits)
