"""A report as plain text for people."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from outreach_tui.etiquette.engine import NOT_ENGLISH
from outreach_tui.etiquette.scoring import praise, score_parts
from outreach_tui.etiquette.types import Finding, Report
from outreach_tui.printable import printable
from outreach_tui.vocabulary import Severity, Verdict

MARKS = {Severity.ERROR: "■", Severity.WARNING: "▲", Severity.ADVICE: "○"}
"""The signs of the severities; they stay readable without colour."""
_SGR = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.ADVICE: "36"}
_VERDICT_SGR = {Verdict.STOP: "1;31", Verdict.REVISE: "1;33", Verdict.READY: "1;32"}
_MOST = 40
"""Findings shown at once."""
_LINE_ENDS = "\n\r\v\f\x85\u2028\u2029"
_ASCII = str.maketrans(
    {
        "■": "!",
        "▲": "*",
        "○": "-",
        "✓": "+",
        "→": "->",
        "·": "-",
        "…": "...",
        "“": '"',
        "”": '"',
        "‘": "'",
        "’": "'",
        "–": "-",
        "—": "-",
        "é": "e",
    }
)


def render_text(
    report: Report, text: str, *, subject: str = "", width: int = 80, colour: bool = False
) -> str:
    """Return a report for people: verdict, findings with the words underlined, what is good.

    ``text`` and ``subject`` are what was checked. Lines are at most ``width`` columns wide, wide
    and combining characters counted as terminals show them. Control and direction characters
    in the user's text are shown harmless.
    """
    width = max(width, 40)
    paint = _Paint(colour)
    blocks = [_headline(report, paint)]
    lines = _Lines(text)
    explained: set[tuple[str, str]] = set()
    for finding in report.findings[:_MOST]:
        where = _Lines(subject) if finding.part == "subject" else lines
        again = (finding.rule, finding.why) in explained
        explained.add((finding.rule, finding.why))
        blocks.append("\n".join(_finding(finding, where, width, paint, again=again)))
    if more := len(report.findings[_MOST:]):
        blocks.append(f"… and {more:,} more; they come up again once these are settled.")
    good = praise(report)
    if good:
        blocks.append(_wrapped("✓ ", " · ".join(good), width))
    if is_judged(report) and report.findings:
        blocks.append(_wrapped("", _score(report), width))
    blocks.append(f"{_count(report.words, 'word')} · {_count(report.characters, 'character')}")
    return "\n\n".join(blocks)


def to_ascii(text: str) -> str:
    """Return ``text`` for terminals and pipes that take ASCII only; ``?`` where nothing fits."""
    return text.translate(_ASCII).encode("ascii", "replace").decode("ascii")


def columns(text: str) -> int:
    """Return how many columns a terminal needs for ``text``."""
    return sum(_columns(char) for char in text)


def _columns(char: str) -> int:
    if char.isascii():
        return 1
    if unicodedata.combining(char) or unicodedata.category(char) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


class _Paint:
    """Colours, or nothing at all."""

    def __init__(self, colour: bool) -> None:  # noqa: FBT001 - the only thing it knows
        self._colour = colour

    def verdict(self, verdict: Verdict, text: str) -> str:
        return self._with(_VERDICT_SGR[verdict], text)

    def severity(self, severity: Severity, text: str) -> str:
        return self._with(_SGR[severity], text)

    def _with(self, code: str, text: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self._colour and text else text


class _Place(NamedTuple):
    """One line of the message and the columns of it that a finding is about."""

    number: int
    line: str
    start: int
    end: int


class _Lines:
    """A text in lines, found by offset."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0]
        for index, char in enumerate(text):
            pair = char == "\r" and text[index + 1 : index + 2] == "\n"
            if char in _LINE_ENDS and not pair:
                self._starts.append(index + 1)

    def place(self, start: int, end: int) -> _Place:
        """Return the first line of a span that shows something."""
        from bisect import bisect_right  # noqa: PLC0415 - only when there is a finding

        while start < end and self._text[start].isspace():
            start += 1
        row = bisect_right(self._starts, start) - 1
        first = self._starts[row]
        last = self._starts[row + 1] if row + 1 < len(self._starts) else len(self._text)
        line = self._text[first:last].rstrip(_LINE_ENDS)
        return _Place(row + 1, line, start - first, min(max(end, start), first + len(line)) - first)


def _headline(report: Report, paint: _Paint) -> str:
    if not is_judged(report):
        return paint.severity(Severity.ADVICE, "not judged")
    found = len(report.findings)
    things = f"{found} things to look at" if found > 1 else "1 thing to look at"
    shown = f"{report.verdict} · {report.score} · {things if found else 'nothing to change'}"
    if report.aside:
        shown += f" · {len(report.aside)} set aside"
    return paint.verdict(report.verdict, shown)


def is_judged(report: Report) -> bool:
    """Whether the message was read at all; one in another language is not."""
    return all(finding.rule != NOT_ENGLISH for finding in report.findings)


def _score(report: Report) -> str:
    """Return what takes how many of the 100 points; rules whose advice costs nothing are left."""
    taken = [f"{p.rule} {p.points}" for p in score_parts(report.findings) if p.points]
    return f"{report.score} of 100: {', '.join(taken)}"


def _finding(
    finding: Finding, lines: _Lines, width: int, paint: _Paint, *, again: bool
) -> Iterator[str]:
    place = lines.place(finding.start, finding.end)
    where = "subject" if finding.part == "subject" else f"line {place.number}"
    mark = f"{MARKS[finding.severity]} {finding.severity}"
    yield f"{paint.severity(finding.severity, mark)} · {where} · {finding.rule}"
    shown, below = _underlined(place, width - 4)
    if shown.strip():
        yield f"  {shown}".rstrip()
        if below.strip():
            yield (
                "  "
                + " " * (len(below) - len(below.lstrip()))
                + paint.severity(finding.severity, below.strip())
            )
    yield _wrapped("  ", printable(finding.message, one_line=True), width)
    if not again:
        yield _wrapped("  ", printable(finding.why, one_line=True), width)
    yield _wrapped("  → ", printable(finding.fix, one_line=True), width)


def _underlined(place: _Place, room: int) -> tuple[str, str]:
    """Return the line as it is shown and the marks under it, both at most ``room`` wide."""
    cells: list[tuple[str, str]] = []
    # What stands far away is never shown, and a line may be as long as a book.
    near = max(0, place.start - 2 * room)
    for index, char in enumerate(place.line[near : place.start + 2 * room], start=near):
        shown = "" if char == "\ufeff" else printable(char.replace("\t", " "))
        under = "^" if place.start <= index < place.end else " "
        cells.append((shown, under * columns(shown)))
    first = _first_shown(cells, place.start - near, room)
    lead = [("…", " ")] if first or near else []
    kept = _fitting([*lead, *cells[first:]], room)
    return "".join(shown for shown, _ in kept), "".join(under for _, under in kept).rstrip()


def _fitting(cells: list[tuple[str, str]], room: int) -> list[tuple[str, str]]:
    """Return the cells in ``room`` columns: whole words, and ``…`` where some are left out."""
    used = 0
    for end, (_, under) in enumerate(cells):
        used += len(under)
        if used >= room:
            gaps = (at for at in range(end, end // 2, -1) if cells[at][0].isspace())
            return [*cells[: next(gaps, end)], ("…", " ")]
    return cells


def _first_shown(cells: list[tuple[str, str]], start: int, room: int) -> int:
    """Return where to begin so that the marked words and some before them are seen."""
    if sum(len(under) for _, under in cells) <= room:
        return 0
    before, first = 0, start
    while first > 0 and before + len(cells[first - 1][1]) <= room // 3:
        first -= 1
        before += len(cells[first][1])
    words = (at for at in range(first, start + 1) if at and cells[at - 1][0].isspace())
    return next(words, first)


def _wrapped(lead: str, text: str, width: int) -> str:
    """Return ``text`` in lines of ``width`` columns; ``textwrap`` counts characters instead."""
    lines = [lead]
    room = width - columns(lead)
    used = 0
    for word in text.split():
        size = columns(word)
        if used and used + 1 + size > room:
            lines.append(" " * len(lead))
            used = 0
        lines[-1] += f" {word}" if used else word
        used += size + bool(used)
    return "\n".join(lines)


def _count(number: int, unit: str) -> str:
    return f"{number:,} {unit}" + ("" if number == 1 else "s")
