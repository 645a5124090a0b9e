"""How well the checker reads labelled texts: figures for each move, and for its verdicts."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Any, NamedTuple, TypeVar

import msgspec

from outreach_tui.etiquette.context import context_for
from outreach_tui.etiquette.document import Document
from outreach_tui.etiquette.engine import check_message
from outreach_tui.etiquette.read import read_moves
from outreach_tui.etiquette.types import Context, Move, MoveName, Report
from outreach_tui.vocabulary import Channel, Purpose, Severity, Tie

_PLACEHOLDER_RULE = "unfilled-placeholder"
_MANY_WARNINGS = 3
_CAREER_ASKS = frozenset({MoveName.ASK_JOB, MoveName.ASK_REFERRAL})
_W = TypeVar("_W", bound=StrEnum)


class _Line(msgspec.Struct, frozen=True):
    """One line of a labelled file: a whole message has a ``body``, a passage a ``text``."""

    moves: tuple[str, ...]
    body: str | None = None
    text: str | None = None
    whole: bool | None = None
    id: str | int | None = None
    verdict: str | None = None
    source_verdict: str | None = None
    channel: str | None = None
    purpose: str | None = None
    recipient_title: str | None = None
    recipient_tie: str | None = None
    subject: str | None = None
    evidence: dict[str, str | list[str]] | None = None
    split: str = ""


class Labelled(msgspec.Struct, frozen=True, kw_only=True):
    """A text with what its labels say it does; a whole message also with whom it is for."""

    id: str
    text: str
    moves: frozenset[MoveName]
    whole: bool
    """Whether this is a message from greeting to name; only one can lack a greeting."""
    evidence: dict[str, str] = {}
    """The words that show a move, where the labels say."""
    good: bool | None = None
    """Whether it is shown as a good message or a bad one; ``None`` where nobody said."""
    split: str = ""
    """Which part of a corpus it belongs to, where the file says."""
    context: Context


class Score(msgspec.Struct):
    """How often a move was found, counted once a text."""

    right: int = 0
    false: int = 0
    missed: int = 0

    @property
    def labelled(self) -> int:
        """Texts that make the move."""
        return self.right + self.missed

    @property
    def found(self) -> int:
        """Texts it was found in."""
        return self.right + self.false

    @property
    def precision(self) -> float | None:
        """The share of what was found that is right; ``None`` where nothing was found."""
        return self.right / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        """The share of what is there that was found; ``None`` where nothing is there."""
        return self.right / self.labelled if self.labelled else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall; ``None`` where there is nothing to count."""
        every = 2 * self.right + self.false + self.missed
        return 2 * self.right / every if every else None

    def row(self) -> dict[str, Any]:
        """Return the counts and figures, rounded to four places."""
        figures = {"precision": self.precision, "recall": self.recall, "f1": self.f1}
        return {
            "labelled": self.labelled,
            "found": self.found,
            "right": self.right,
            "missed": self.missed,
            **{k: None if v is None else round(v, 4) for k, v in figures.items()},
        }


class Judged(msgspec.Struct):
    """How the checker judged messages of one kind; holes to fill are counted apart."""

    messages: int = 0
    with_error: int = 0
    with_warning: int = 0
    with_many_warnings: int = 0
    """Messages with more than two warnings."""
    with_error_or_warning: int = 0
    with_placeholder: int = 0

    def add(self, report: Report) -> None:
        """Count one message."""
        found = [f.severity for f in report.findings if f.rule != _PLACEHOLDER_RULE]
        warnings = found.count(Severity.WARNING)
        self.messages += 1
        self.with_error += Severity.ERROR in found
        self.with_warning += warnings > 0
        self.with_many_warnings += warnings >= _MANY_WARNINGS
        self.with_error_or_warning += Severity.ERROR in found or warnings > 0
        self.with_placeholder += len(found) < len(report.findings)

    def share(self, count: int) -> float | None:
        """Return the share of the messages that ``count`` is; ``None`` without messages."""
        return count / self.messages if self.messages else None

    def row(self) -> dict[str, Any]:
        """Return how many messages there are, and each share, rounded to four places."""
        counts: dict[str, int] = msgspec.to_builtins(self)
        shares = ((name, self.share(count)) for name, count in counts.items() if name != "messages")
        return {
            "messages": self.messages,
            **{name: None if share is None else round(share, 4) for name, share in shares},
        }


class Differences(NamedTuple):
    """Where the checker and the labels of one text disagree, with the words in question."""

    missed: dict[MoveName, str]
    """What is labelled and was not found: the labelled words where they are known."""
    false: dict[MoveName, str]
    """What was found and is not labelled: the words it was read from."""


class Figures:
    """The figures of a set of labelled texts, counted one after the other."""

    def __init__(self) -> None:
        self.messages = 0
        self.passages = 0
        self.moves = {move: Score() for move in MoveName}
        self.good = Judged()
        """Messages shown as good."""
        self.good_small_asks = Judged()
        """Those of them that ask for no job and no referral."""
        self.bad = Judged()
        """Messages shown as what not to send."""

    def add(self, item: Labelled) -> Differences:
        """Read one text, count it and return where it was read otherwise than labelled."""
        if item.whole:
            self.messages += 1
            moves = self._judged(item)
        else:
            self.passages += 1
            every = read_moves(Document(item.text))
            moves = tuple(move for move in every if move.move is not MoveName.GREETING_GENERIC)
        found = {move.move: move.text for move in reversed(moves)}
        for move, score in self.moves.items():
            there, seen = move in item.moves, move in found
            score.right += there and seen
            score.false += seen and not there
            score.missed += there and not seen
        return Differences(
            {
                m: item.evidence.get(m, item.text)
                for m in MoveName
                if m in item.moves - found.keys()
            },
            {m: words for m, words in found.items() if m not in item.moves},
        )

    def _judged(self, item: Labelled) -> tuple[Move, ...]:
        report = check_message(item.text, item.context, message_id=item.id)
        if item.good:
            self.good.add(report)
            if not item.moves & _CAREER_ASKS:
                self.good_small_asks.add(report)
        elif item.good is False:
            self.bad.add(report)
        return report.moves

    @property
    def every_move(self) -> Score:
        """All moves together, each text and move counted once."""
        scores = self.moves.values()
        return Score(
            sum(s.right for s in scores),
            sum(s.false for s in scores),
            sum(s.missed for s in scores),
        )

    def counted(self) -> Iterable[tuple[MoveName, Score]]:
        """Return the moves that are labelled or were found, in their usual order."""
        return ((move, score) for move, score in self.moves.items() if score.labelled + score.found)

    def contract(self) -> dict[str, Any]:
        """Return the figures as the JSON ``outreach bench --format json`` prints, schema 1."""
        return {
            "schema": 1,
            "messages": self.messages,
            "passages": self.passages,
            "moves": [{"move": move.value, **score.row()} for move, score in self.moves.items()],
            "every_move": self.every_move.row(),
            "good": self.good.row(),
            "good_without_job_or_referral": self.good_small_asks.row(),
            "bad": self.bad.row(),
        }


def read_labelled(line: bytes | str, name: str) -> Labelled:
    """Return one line of a labelled file; ``name`` is its id where it has none of its own.

    Words for channel, purpose and tie may be ours or longer ones (``met_at_event``); what is
    unknown counts as not said. Raises ``msgspec.DecodeError`` for what is no such line and
    ``ValueError`` with the end of a sentence for one without text or with an unknown move.
    """
    row = msgspec.json.decode(line, type=_Line)
    text = row.text if row.body is None else row.body
    if text is None:
        raise ValueError("has neither “body” nor “text”.")
    unknown = sorted(set(row.moves) - set(MoveName))
    if unknown:
        raise ValueError(f"names a move I do not know: “{unknown[0][:40]}”.")
    verdict = row.verdict or row.source_verdict
    context = context_for(
        title=row.recipient_title or "",
        tie=_known(row.recipient_tie, Tie),
        channel=_known(row.channel, Channel) or Channel.EMAIL,
        purpose=_known(row.purpose, Purpose) or Purpose.OTHER,
        subject=row.subject,
    )
    return Labelled(
        id=name if row.id is None else str(row.id),
        text=text,
        moves=frozenset(map(MoveName, row.moves)),
        evidence={
            move: words if isinstance(words, str) else " … ".join(words)
            for move, words in (row.evidence or {}).items()
        },
        split=row.split,
        whole=row.body is not None if row.whole is None else row.whole,
        good={"good": True, "bad": False}.get(verdict or ""),
        context=context,
    )


def _known(said: str | None, words: type[_W]) -> _W | None:
    """Return the word that was said, or the one word of ours within it."""
    whole = "-".join((said or "").lower().replace("_", " ").split())
    within = (word for word in words if word.value in whole.split("-"))
    return next((word for word in words if word.value == whole), next(within, None))
