"""The rules: every file of ``rules``, with its documentation."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache, lru_cache
from typing import NamedTuple, TypeVar

from outreach_tui.etiquette import rules as rules_package
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Context, Finding, MoveName
from outreach_tui.vocabulary import Severity

HEADINGS = ("What it flags", "Why it matters", "Instead", "Source")
TURNS = (
    *("after-no", "ask", "executive-cold-ask", "wrong-name", "wrong-company", "company"),
    *("unfilled-placeholder", "thanks-still-owed", "waiting", "employer", "question-unanswered"),
    *("channel-not-theirs", "copy-paste", "referrer-without-consent", "third-party-contact"),
    *("over-channel-limit", "pressure", "tie", "greeting", "subject", "no-introduction"),
    *("no-clear-ask", "no-research", "ask-before-giving", "attached-resume"),
)
"""Rules and topics in the order a coach would bring them up; the others, style, come last."""


class Rule(NamedTuple):
    """One rule as its file defines it.

    Of findings with the same ``topic`` about the same words only the most serious is
    reported; a rule without a ``TOPIC`` is its own. A ``guard`` speaks of the moment rather
    than the words: what went before says "not now". Its file sets ``GUARD = True``.
    A rule that has nothing to say without one of certain words, or of certain moves, names them
    in ``WORDS`` and ``MOVES``, and one that ``concerns`` only some contexts says which; it is not
    asked about any other message.
    """

    name: str
    check: Callable[[Reading], Iterable[Finding]]
    topic: str
    doc: str
    guard: bool = False
    words: frozenset[str] = frozenset()
    moves: frozenset[MoveName] = frozenset()
    concerns: Callable[[Context], bool] | None = None
    importance: int = len(TURNS)
    """Its turn among findings as serious as its own, 0 the first."""


class Page(NamedTuple):
    """A rule's documentation."""

    title: str
    flags: str
    why: str
    instead: str
    source: str


@cache
def rules() -> tuple[Rule, ...]:
    """Return every rule in the folder, by name."""
    found = []
    for info in pkgutil.iter_modules(rules_package.__path__):
        module = importlib.import_module(f"{rules_package.__name__}.{info.name}")
        name = info.name.replace("_", "-")
        topic = getattr(module, "TOPIC", name)
        found.append(
            Rule(
                name,
                module.check,
                topic,
                module.__doc__ or "",
                getattr(module, "GUARD", False),
                getattr(module, "WORDS", frozenset()),
                frozenset(getattr(module, "MOVES", ())),
                getattr(module, "concerns", None),
                next((TURNS.index(it) for it in (name, topic) if it in TURNS), len(TURNS)),
            )
        )
    return tuple(sorted(found, key=lambda rule: rule.name))


class _Index:
    """Which rules need what. A set of rules is a number, a bit for each in order of its name."""

    def __init__(self, among: Sequence[Rule]) -> None:
        self._rules = among
        self._by_word = _under(rule.words for rule in among)
        self._by_move = _under(rule.moves for rule in among)
        bits = [(1 << i, rule) for i, rule in enumerate(among)]
        self._wordless = sum(bit for bit, rule in bits if not rule.words)
        self._moveless = sum(bit for bit, rule in bits if not rule.moves)
        self._everywhere = sum(bit for bit, rule in bits if not rule.concerns)
        self._concerns = [(bit, rule.concerns) for bit, rule in bits if rule.concerns]

    def asked(self, reading: Reading) -> tuple[Rule, ...]:
        """Return the rules that may have something to say of a message."""
        spoken, made = self._wordless, self._moveless
        for word in self._by_word.keys() & reading.document.vocabulary:
            spoken |= self._by_word[word]
        for move in self._by_move.keys() & reading.does_anywhere:
            made |= self._by_move[move]
        return self._members(self._concerned(reading.context) & spoken & made)

    @lru_cache(maxsize=64)  # noqa: B019 - one index lives as long as the process
    def _concerned(self, context: Context) -> int:
        """Return the rules that have to do with messages in such a context."""
        found = self._everywhere
        for bit, concerns in self._concerns:
            if concerns(context):
                found |= bit
        return found

    @lru_cache(maxsize=64)  # noqa: B019
    def _members(self, some: int) -> tuple[Rule, ...]:
        found = []
        while some:
            first = some & -some
            found.append(self._rules[first.bit_length() - 1])
            some ^= first
        return tuple(found)


_Key = TypeVar("_Key")


def _under(needs: Iterable[frozenset[_Key]]) -> dict[_Key, int]:
    """Return under each of the needs of some rules the rules that have it."""
    found: dict[_Key, int] = {}
    for i, keys in enumerate(needs):
        for key in keys:
            found[key] = found.get(key, 0) | 1 << i
    return found


@cache
def _index() -> _Index:
    return _Index(rules())


def rules_for(reading: Reading) -> tuple[Rule, ...]:
    """Return the rules that may have something to say of a message, by name."""
    return _index().asked(reading)


@cache
def guards() -> frozenset[str]:
    """Return the names of the rules that say "not now"."""
    return frozenset(rule.name for rule in rules() if rule.guard)


@cache
def rule_named(name: str) -> Rule:
    """Return one rule; raises ``KeyError`` for an unknown name."""
    found = next((rule for rule in rules() if rule.name == name), None)
    if found is None:
        raise KeyError(name)
    return found


@cache
def page(name: str) -> Page:
    """Return the documentation of one rule; raises ``KeyError`` for an unknown name."""
    sections: dict[str, list[str]] = {"": []}
    heading = ""
    for line in inspect.cleandoc(rule_named(name).doc).splitlines():
        if line in HEADINGS:
            heading = line
        sections.setdefault(heading, []).append("" if line == heading else line)
    texts = {key: "\n".join(lines).strip() for key, lines in sections.items()}
    flags, why, instead, source = (texts.get(key, "") for key in HEADINGS)
    return Page(texts[""], flags, why, instead, " ".join(source.split()))


def title(name: str) -> str:
    """Return what a rule is about; one that is no longer there goes by its name."""
    try:
        return page(name).title
    except KeyError:
        return name


def severities(name: str) -> tuple[Severity, ...]:
    """Return how serious a rule's findings can be, the worst first, as its file names them.

    Raises ``KeyError`` for an unknown name.
    """
    source = inspect.getsource(inspect.getmodule(rule_named(name).check) or object)
    named = set(re.findall(r"\bSeverity\.([A-Z]+)", source))
    return tuple(severity for severity in Severity if severity.name in named)
