"""The rules: every file of ``rules``, with its documentation."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable, Iterable
from functools import cache
from typing import NamedTuple

from outreach_tui.etiquette import rules as rules_package
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Finding, MoveName
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
    in ``WORDS`` and ``MOVES`` and is not asked then.
    """

    name: str
    check: Callable[[Reading], Iterable[Finding]]
    topic: str
    doc: str
    guard: bool = False
    words: frozenset[str] = frozenset()
    moves: frozenset[MoveName] = frozenset()

    @property
    def importance(self) -> int:
        """Its turn among findings as serious as its own, 0 the first."""
        named = (TURNS.index(name) for name in (self.name, self.topic) if name in TURNS)
        return next(named, len(TURNS))

    def may_speak(self, reading: Reading) -> bool:
        """Whether the message has a word and a move that this rule needs."""
        if self.words and self.words.isdisjoint(reading.document.vocabulary):
            return False
        return not self.moves or not self.moves.isdisjoint(reading.does_anywhere)


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
        found.append(
            Rule(
                name,
                module.check,
                getattr(module, "TOPIC", name),
                module.__doc__ or "",
                getattr(module, "GUARD", False),
                getattr(module, "WORDS", frozenset()),
                frozenset(getattr(module, "MOVES", ())),
            )
        )
    return tuple(sorted(found, key=lambda rule: rule.name))


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
