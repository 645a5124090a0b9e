"""The words of a template in American or British spelling.

The pairs are those of codespell's dictionary from British to American, but for words that
mean different things in one of the two, such as practice, story and license.
"""

from __future__ import annotations

import importlib.util
import re
from functools import lru_cache
from pathlib import Path

from outreach_tui.vocabulary import Spelling

_LEFT_ALONE = frozenset(
    str.split(
        "analogue biassed dialogue dialogues doughnut doughnuts focussed focusses focussing"
        " lambast lambasts licence licenced licences licencing metre metres practise practises"
        " refocussed refocusses refocussing routeing saleable speciality specialities"
        " storey storeys titbit titbits writeable"
    )
)
"""British words whose American twin is at home in both, or means something else as well."""

_MORE = {
    "counsellors": "counselors",
    "enquiries": "inquiries",
    "enquiry": "inquiry",
    "neighbourhood": "neighborhood",
    "programmes": "programs",
    "travelled": "traveled",
    "travelling": "traveling",
}
_WORD = re.compile(r"[^\W\d_]+")


def respelled(text: str, spelling: Spelling) -> str:
    """Return ``text`` with its words in one spelling, capitals kept."""
    pairs = _pairs(spelling)
    return _WORD.sub(lambda word: _with(word[0], pairs), text)


def _with(word: str, pairs: dict[str, str]) -> str:
    twin = pairs.get(word.lower())
    if twin is None:
        return word
    return twin[:1].upper() + twin[1:] if word[:1].isupper() else twin


@lru_cache(maxsize=2)
def _pairs(spelling: Spelling) -> dict[str, str]:
    found = importlib.util.find_spec("codespell_lib")  # importing it would load its commands
    places = found.submodule_search_locations if found else None
    british: dict[str, str] = dict(_MORE)
    for place in places or ():
        path = Path(place, "data", "dictionary_en-GB_to_en-US.txt")
        for line in path.read_text("utf-8").splitlines():
            word, _, twin = line.partition("->")
            british.setdefault(word, twin)
    kept = {word: twin for word, twin in british.items() if word not in _LEFT_ALONE}
    return kept if spelling is Spelling.US else {twin: word for word, twin in kept.items()}
