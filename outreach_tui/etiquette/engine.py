"""From a text and its context to a report."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from msgspec.structs import replace

from outreach_tui.etiquette.channels import count_characters
from outreach_tui.etiquette.context import context_for
from outreach_tui.etiquette.document import Document
from outreach_tui.etiquette.fixes import apply
from outreach_tui.etiquette.language import ENGLISH
from outreach_tui.etiquette.read import read_moves
from outreach_tui.etiquette.readable import readable
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.registry import (
    HEADINGS,
    Page,
    Rule,
    guards,
    page,
    rule_named,
    rules,
    rules_for,
)
from outreach_tui.etiquette.scoring import RANK, ScorePart, praise, score, score_parts, verdict
from outreach_tui.etiquette.tries import with_tried_edits
from outreach_tui.etiquette.types import Context, Edit, Finding, Move, MoveName, Report

__all__ = [
    "HEADINGS",
    "NOT_ENGLISH",
    "Page",
    "Rule",
    "ScorePart",
    "check_message",
    "context_for",
    "guards",
    "page",
    "praise",
    "read",
    "rules",
    "score",
    "score_parts",
    "verdict",
]

_MOST_OF_A_RULE = 100
"""Findings of one rule in one message; more of them come up once these are settled."""
_LONGEST_TRIED = 20_000
"""Code points of a text whose edits are tried; more than any channel takes."""
_IN_SUBJECTS = frozenset(
    {MoveName.ASK_JOB, MoveName.ASK_REFERRAL, MoveName.PLACEHOLDER, MoveName.PRESSURE}
)

NOT_ENGLISH = "not-english"
"""The rule that says why a message was not judged."""

Dismissed = Callable[[Finding, str], bool]
"""Whether the user set a finding aside; the text is that of the part it stands in."""


class _Message:
    """A message as it was given, and as the rules read it."""

    def __init__(self, text: str, context: Context) -> None:
        self.text, self.context = text, context
        self.parts = {"body": readable(text), "subject": readable(context.subject or "")}
        body, subject = self.parts["body"].text, self.parts["subject"].text
        if subject != (context.subject or ""):
            context = replace(context, subject=subject)
        document = Document(body)
        moves = read_moves(document)
        self.reading = Reading(document, moves, context, _moves_of_subject(subject))

    @property
    def moves(self) -> tuple[Move, ...]:
        """What the message does, in offsets of the text as it was given."""
        body = self.parts["body"]
        if not body.places:
            return self.reading.moves
        spans = [(move, *body.span(move.start, move.end)) for move in self.reading.moves]
        return tuple(replace(m, start=a, end=b, text=self.text[a:b]) for m, a, b in spans)

    @property
    def characters(self) -> int:
        """How many characters the channel counts."""
        body = self.parts["body"]
        text = body.text if body.markup else self.text.removeprefix("\ufeff")
        return count_characters(text, self.context.channel)

    def named(self, finding: Finding, rule: Rule) -> Finding:
        """Return what a rule found with its name, in offsets of the text as it was given."""
        part = self.parts[finding.part]
        start, end, edits = finding.start, finding.end, finding.edits
        if part.places:
            start, end = part.span(start, end)
            edits = tuple(Edit(*part.span(e.start, e.end), e.replacement) for e in edits)
        return replace(
            finding,
            rule=rule.name,
            start=start,
            end=end,
            text=part.given[start:end],
            edits=() if part.markup else edits,
            source=page(rule.name).source,
        )

    def edited(self, findings: Iterable[Finding]) -> _Message:
        """Return the message with the edits of some findings made."""
        edits: dict[str, list[Edit]] = {}
        for finding in findings:
            edits.setdefault(finding.part, []).extend(finding.edits)
        context = self.context
        if "subject" in edits:
            context = replace(context, subject=apply(context.subject or "", edits["subject"]))
        return _Message(apply(self.text, edits.get("body", ())), context)


@lru_cache(maxsize=64)
def _moves_of_subject(subject: str) -> tuple[Move, ...]:
    """Return the moves that count in a subject; while the body is written it stays as it is."""
    found = read_moves(Document(subject)) if subject else ()
    return tuple(move for move in found if move.move in _IN_SUBJECTS)


def read(text: str, context: Context) -> Reading:
    """Return a message as the rules read it: offsets count in what is seen of the text."""
    return _Message(text, context).reading


def check_message(
    text: str,
    context: Context,
    *,
    message_id: str = "",
    disabled: Collection[str] = (),
    dismissed: Dismissed | None = None,
) -> Report:
    """Return what a career coach would say of a message.

    ``text`` is the body, with or without greeting and signature; the subject is part of
    ``context``. Rules whose name is in ``disabled`` are left out, as are findings
    that ``dismissed`` holds for. Edits have been tried: they settle their findings and bring up
    no other, or mere advice in place of something more serious. A message in another language
    than English is not judged: the report holds no moves and one finding that says so.
    """
    message = _Message(text, context)
    silent = _Silent(disabled, dismissed)
    findings, aside = _judged(message, silent)
    if len(text) > _LONGEST_TRIED:
        findings = [replace(finding, edits=()) for finding in findings]
    elif any(finding.edits for finding in findings):
        findings = with_tried_edits(findings, lambda some: _judged(message.edited(some), silent)[0])
    judged = all(finding.rule != NOT_ENGLISH for finding in findings)
    return Report(
        id=message_id,
        verdict=verdict(findings),
        score=score(findings),
        words=message.reading.document.words,
        characters=message.characters,
        seniority=context.recipient.seniority,
        moves=message.moves if judged else (),
        findings=tuple(findings),
        aside=tuple(aside),
    )


class _Silent(NamedTuple):
    """What the user does not want to hear of: whole rules, and single findings."""

    disabled: Collection[str] = ()
    dismissed: Dismissed | None = None


def _judged(message: _Message, silent: _Silent) -> tuple[list[Finding], list[Finding]]:
    """Return what a coach would say, the most serious first, and what was set aside of it."""
    if message.reading.document.language != ENGLISH:
        found = _found(message, [rule_named(NOT_ENGLISH)], silent)
        if found[0]:
            return found
    return _found(message, rules_for(message.reading), silent)


def _found(
    message: _Message, asked: Iterable[Rule], silent: _Silent
) -> tuple[list[Finding], list[Finding]]:
    found = _sorted(
        (rule.topic, message.named(finding, rule))
        for rule in asked
        if rule.name not in silent.disabled
        for finding in islice(rule.check(message.reading), _MOST_OF_A_RULE)
    )
    if silent.dismissed is None:
        return found, []
    # What is set aside still stands for its topic: a milder rule has nothing to add there.
    told: tuple[list[Finding], list[Finding]] = ([], [])
    for finding in found:
        aside = silent.dismissed(finding, message.parts[finding.part].given)
        told[aside].append(finding)
    return told


def _sorted(found: Iterable[tuple[str, Finding]]) -> list[Finding]:
    """Return the findings, the most serious first, and of those what matters most."""
    return sorted(
        _most_serious(found),
        key=lambda f: (RANK[f.severity], rule_named(f.rule).importance, _place(f), f.rule),
    )


def _place(finding: Finding) -> tuple[bool, int, int]:
    return finding.part == "body", finding.start, finding.end


def _most_serious(found: Iterable[tuple[str, Finding]]) -> Iterator[Finding]:
    """Of findings on one topic that overlap keep the most serious, then the first."""
    kept: dict[str, Finding] = {}
    for topic, finding in sorted(found, key=lambda pair: (pair[0], _place(pair[1]), pair[1].rule)):
        last = kept.get(topic)
        if last is None:
            kept[topic] = finding
        elif not _about_the_same(last, finding):
            yield last
            kept[topic] = finding
        elif RANK[finding.severity] < RANK[last.severity]:
            kept[topic] = finding
    yield from kept.values()


def _about_the_same(one: Finding, other: Finding) -> bool:
    if one.part != other.part:
        return False
    return one.start == other.start or (one.start < other.end and other.start < one.end)
