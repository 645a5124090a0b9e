"""The ways each part of a message can be said, and where in the text each part stands now."""

from __future__ import annotations

import bisect
import re
from collections.abc import Callable, Mapping
from difflib import SequenceMatcher

import msgspec

from outreach_tui.drafting.fields import MissingFields
from outreach_tui.drafting.render import Rendered, render
from outreach_tui.drafting.template import Template
from outreach_tui.vocabulary import Spelling

SUBJECT = "subject"
_WORDS = re.compile(r"\s+|\S+")


class Way(msgspec.Struct, frozen=True):
    """One way to say a part: its number in the template, and its words in this message."""

    number: int
    text: str


class Spot(msgspec.Struct, frozen=True, kw_only=True):
    """Where a part stands in the text, in code points.

    ``said`` is the place of the present way among ``ways``; ``None`` where the words are the
    user's own.
    """

    part: str
    start: int
    end: int
    ways: tuple[Way, ...]
    said: int | None

    @property
    def name(self) -> str:
        """The part as people call it."""
        return self.part.replace("_", " ")


class Ways(msgspec.Struct, frozen=True, kw_only=True):
    """What a template makes of some values, said in every way it knows."""

    template: Template
    values: dict[str, str]
    spelling: Spelling
    parts: dict[str, tuple[Way, ...]]
    """The ways by part, the subject among them; ways that come to the same are one."""
    usual: dict[str, int]
    """The numbers of the ways that are said where the user chose none."""

    def made(self, choices: Mapping[str, int]) -> Rendered:
        """Write the message with these choices."""
        return render(self.template, self.values, choices, self.spelling)


def ways_of(template: Template, values: Mapping[str, str], spelling: Spelling) -> Ways | None:
    """Say every part in each of its ways; ``None`` while answers are missing."""
    found: dict[str, dict[str, Way]] = {}
    names = [*(part.name for part in template.parts), SUBJECT]
    most = max([len(template.subject), *(len(part.options) for part in template.parts)])
    for number in range(most):
        try:
            made = render(template, values, dict.fromkeys(names, number), spelling)
        except MissingFields:
            return None
        texts = {part: made.body[start:end] for part, (start, end) in made.stretches.items()}
        if template.subject:
            texts[SUBJECT] = made.subject
        for part, text in texts.items():
            found.setdefault(part, {}).setdefault(text, Way(made.choices[part], text))
    return Ways(
        template=template,
        values=dict(values),
        spelling=spelling,
        parts={part: tuple(ways.values()) for part, ways in found.items()},
        usual=render(template, values, None, spelling).choices,
    )


def spots_in(body: str, ways: Ways, choices: Mapping[str, int]) -> tuple[Spot, ...]:
    """Return the parts that stand in a text, in its order.

    Words the user changed are found by what is left of them and around them; parts they took
    out are not. ``choices`` decides where two ways would do.
    """
    said = {part: _said(body, part, ways, choices) for part in ways.parts if part != SUBJECT}
    numbers = {p: ways.parts[p][n].number for p, n in said.items() if n is not None}
    made = ways.made({**choices, **numbers})
    moved = _moves(made.body, body)
    spots = []
    for part, (start, end) in made.stretches.items():
        number = said.get(part)
        options = ways.parts.get(part, ())
        first, last = moved(start, end)
        if number is not None:
            text = options[number].text
            if body[first:last] != text:
                first = body.index(text)
            last = first + len(text)
        if first < last:
            spots.append(Spot(part=part, start=first, end=last, ways=options, said=number))
    return tuple(sorted(spots, key=lambda spot: spot.start))


def subject_spot(subject: str, ways: Ways, choices: Mapping[str, int]) -> Spot | None:
    """Return the subject as a part; ``None`` where the template has none."""
    options = ways.parts.get(SUBJECT)
    if not options:
        return None
    said = _said(subject, SUBJECT, ways, choices)
    if said is not None and options[said].text != subject:
        said = None
    return Spot(part=SUBJECT, start=0, end=len(subject), ways=options, said=said)


def choices_in(
    subject: Spot | None, spots: tuple[Spot, ...], choices: Mapping[str, int]
) -> dict[str, int]:
    """Return the numbers of the ways as they are said; ``choices`` where words are the user's."""
    found = {spot.part: spot for spot in (*spots, *filter(None, [subject]))}
    said = {p: spot.ways[spot.said].number for p, spot in found.items() if spot.said is not None}
    return {**choices, **said}


def spot_at(spots: tuple[Spot, ...], caret: int) -> Spot | None:
    """Return the part under the caret, else the nearest before it, else the first."""
    before = [spot for spot in spots if spot.start <= caret]
    return before[-1] if before else next(iter(spots), None)


def _said(text: str, part: str, ways: Ways, choices: Mapping[str, int]) -> int | None:
    """Return which way of a part stands in a text, the chosen or else the longest one."""
    found = [n for n, way in enumerate(ways.parts[part]) if way.text and way.text in text]

    def rank(number: int) -> tuple[bool, int]:
        way = ways.parts[part][number]
        return (way.number == choices.get(part), len(way.text))

    return max(found, key=rank, default=None)


def _moves(old: str, new: str) -> Callable[[int, int], tuple[int, int]]:
    """Return a function that says where a stretch of ``old`` lies in ``new``."""
    olds, news = _WORDS.findall(old), _WORDS.findall(new)
    old_at, new_at = _places(olds), _places(news)
    steps = SequenceMatcher(None, olds, news, autojunk=False).get_opcodes()

    def first(place: int) -> int:
        word = bisect.bisect_right(old_at, place) - 1
        for what, i, j, k, _ in steps:
            if i <= word < j:
                return new_at[k + word - i] if what == "equal" else new_at[k]
        return len(new)

    def last(place: int) -> int:
        word = bisect.bisect_left(old_at, place) - 1
        for what, i, j, k, m in steps:
            if i <= word < j:
                return new_at[k + word - i + 1] if what == "equal" else new_at[m]
        return 0

    return lambda start, end: (first(start), last(end))


def _places(words: list[str]) -> list[int]:
    """Return where each word begins, and where the last one ends."""
    places = [0]
    for word in words:
        places.append(places[-1] + len(word))
    return places
