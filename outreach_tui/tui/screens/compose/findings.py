"""What the coach sees: a panel beside the text where there is room, else a strip under it."""

from __future__ import annotations

from collections.abc import Sequence

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from outreach_tui.etiquette.report import is_judged
from outreach_tui.etiquette.types import Finding, Grade, Report
from outreach_tui.printable import shortened
from outreach_tui.tui.safe import Plain, cut, line
from outreach_tui.tui.screens.compose.changes import before_and_after, is_whole
from outreach_tui.vocabulary import Severity, Verdict

GLYPHS = {Severity.ERROR: "■", Severity.WARNING: "▲", Severity.ADVICE: "○"}
STYLES = {
    Severity.ERROR: "$text-error",
    Severity.WARNING: "$text-warning",
    Severity.ADVICE: "$text-primary",
}
_VERDICT_GLYPHS = {Verdict.READY: "✓", Verdict.REVISE: "▲", Verdict.STOP: "■"}
_VERDICT_STYLES = {
    Verdict.READY: "bold $text-success",
    Verdict.REVISE: "bold $text-warning",
    Verdict.STOP: "bold $text-error",
}
_READING = "Write, and I'll read along."
_USE = {Grade.SAFE: "make this safe fix", Grade.SUGGESTION: "use this suggestion"}
_WIDE, _LONG = 40, 120
"""Columns that a source, and one side of a change, may take."""
_LONG_WORD = 12
_QUOTED = 90
_LEAST_QUOTED = 12


def verdict_words(report: Report) -> Content:
    """Return the verdict, the score and what is not counted: "▲ revise · 74 · 1 set aside"."""
    if not is_judged(report):
        return Content.styled("○ not judged", STYLES[Severity.ADVICE])
    words = f"{_VERDICT_GLYPHS[report.verdict]} {report.verdict} · {report.score}"
    aside = f" · {len(report.aside)} set aside" if report.aside else ""
    return Content.assemble((words, _VERDICT_STYLES[report.verdict]), (aside, "$text-muted"))


def safe_fixes(report: Report) -> int:
    """Return how many findings have a fix that changes form alone."""
    return sum(bool(f.edits) and f.grade is Grade.SAFE for f in report.findings)


def ticks(praise: Sequence[str]) -> Content:
    """Return what is good, ticked."""
    ticked = [
        Content.assemble(("✓\u00a0", "$text-success"), (_held(words), "$text-muted"))
        for words in praise
    ]
    return Content("   ").join(ticked)


def _held(words: str) -> str:
    """Return words that no line end comes between."""
    return words.replace(" ", "\u00a0")


class FindingsPanel(Vertical):
    """The verdict, every finding with the present one opened, and what is good."""

    class Picked(Message):
        """The user picked a finding by its number."""

        def __init__(self, number: int, *, chosen: bool) -> None:
            super().__init__()
            self.number = number
            self.chosen = chosen
            """Whether they want to go to its words, rather than read on in the list."""

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self._shown: tuple[tuple[Finding, ...], int] = ((), -1)

    def compose(self) -> ComposeResult:
        """The verdict stands above, praise below, so that neither moves."""
        with Horizontal(id="verdict-row"):
            yield Plain(_READING, id="verdict")
            yield Plain(id="why-score")
        yield Plain(id="safe-fixes")
        yield OptionList(id="findings", compact=True, markup=False)
        yield Plain(id="praise")

    def show(
        self,
        report: Report | None,
        current: int,
        praise: Sequence[str],
        read: tuple[str, str],
    ) -> None:
        """Show a report on ``read``, a subject and text; ``current`` is the finding to open."""
        self.query_one("#verdict", Plain).update(verdict_words(report) if report else _READING)
        scored = report is not None and is_judged(report)
        self.query_one("#why-score", Plain).update("alt+w why" if scored else "")
        self.query_one("#safe-fixes", Plain).update(_safe_words(report))
        self.query_one("#praise", Plain).update(ticks(praise))
        findings = report.findings if report else ()
        if (findings, current) == self._shown:
            return
        known, self._shown = self._shown[0], (findings, current)
        listed = self.query_one(OptionList)
        prompts = [
            _opened(finding, read[0 if finding.part == "subject" else 1])
            if number == current
            else _closed(finding)
            for number, finding in enumerate(findings)
        ]
        with self.prevent(OptionList.OptionHighlighted):
            if findings == known:
                for number, prompt in enumerate(prompts):
                    listed.replace_option_prompt_at_index(number, prompt)
            else:
                listed.clear_options()
                listed.add_options(map(Option, prompts))
            listed.highlighted = current if findings else None

    @on(OptionList.OptionHighlighted, "#findings")
    @on(OptionList.OptionSelected, "#findings")
    def _picked(self, event: OptionList.OptionHighlighted | OptionList.OptionSelected) -> None:
        event.stop()
        chosen = isinstance(event, OptionList.OptionSelected)
        if chosen or self.query_one(OptionList).has_focus:
            self.post_message(self.Picked(event.option_index, chosen=chosen))


class FindingsStrip(Static):
    """Three lines under the text: the present finding and what to write instead, or praise."""

    DEFAULT_CSS = """
    FindingsStrip { height: 3; padding: 0 1; background: $surface; }
    """

    class Opened(Message):
        """The user clicked on the strip."""

    def __init__(self, *, id: str) -> None:
        super().__init__(_READING, id=id, markup=False)

    def show(self, report: Report | None, current: int, praise: Sequence[str]) -> None:
        """Show a report; ``current`` is the number of the finding to show."""
        if report is None:
            self.update(_READING)
        elif not report.findings:
            on = Content.styled("Happy with it? alt+→ goes on to sending it.", "$text-accent")
            self.update(Content("\n").join([ticks(praise), on]))
        else:
            self.update(self._finding(report.findings[current], current, len(report.findings)))

    def _finding(self, finding: Finding, current: int, of: int) -> Content:
        glyph = Content.styled(f"{GLYPHS[finding.severity]} ", STYLES[finding.severity])
        place = Content.styled(f"{current + 1}/{of} " if of > 1 else "", "$text-muted")
        width = max(10, self.size.width)
        message = quoting_less(finding.message, width - len(glyph) - len(place))
        head = Content("").join([glyph, place, line(message, "bold")])
        head = cut(head, width)
        use = f"  ctrl+f {_USE[finding.grade]}" if finding.edits else ""
        # Two lines, less what a word that goes over the end of one may leave open.
        room = 2 * width - len(use) - _LONG_WORD
        fix = cut(line(f"→ {finding.fix}"), max(width, room))
        return Content("\n").join([head, fix + Content.styled(use, "$text-accent")])

    def on_click(self) -> None:
        """Open the finding whole."""
        self.post_message(self.Opened())


def quoting_less(message: str, room: int) -> str:
    """Return a message in ``room`` characters, its quoted words cut before what is said of them."""
    over = len(message) - room
    start, end = message.find("“") + 1, message.find("”")
    if over <= 0 or not 0 < start < end:
        return message
    kept = message[start : max(start + _LEAST_QUOTED, end - over - 1)]
    return f"{message[:start]}{kept.rpartition(' ')[0] or kept}…{message[end:]}"


def _safe_words(report: Report | None) -> str:
    number = safe_fixes(report) if report else 0
    if number < 2:
        return ""
    return f"alt+m makes {number} safe fixes"


def _closed(finding: Finding) -> Content:
    return Content("").join([head(finding), Content("\n")])


def head(finding: Finding, style: str = "") -> Content:
    """Return the sign of a finding and what the reader will notice."""
    glyph = Content.styled(f"{GLYPHS[finding.severity]} ", STYLES[finding.severity])
    return Content("").join([glyph, line(finding.message, style)])


def _opened(finding: Finding, text: str) -> Content:
    """Return a finding whole: its words, why, what instead, and what its fix would change."""
    lines = [head(finding, "bold")]
    if is_whole(finding, text):
        lines.append(Content.styled("about the message as a whole", "italic $text-muted"))
    elif finding.text not in finding.message:
        lines.append(line(f"“{shortened(finding.text, _QUOTED)}”", "italic $text-muted"))
    lines.append(line(finding.why, "$text-muted"))
    lines.append(line(f"→ {finding.fix}"))
    if finding.edits:
        before, after = before_and_after(finding, text, around=12)
        lines += [_change("−", before), _change("+", after)]
    if finding.source:
        lines.append(cut(line(f"from {finding.source}", "$text-muted"), _WIDE))
    keys = [f"ctrl+f {_USE[finding.grade]}"] if finding.edits else []
    keys.append("ctrl+n not here · ctrl+t never")
    lines += [Content.styled("\n".join(keys), "$text-accent"), Content("")]
    return Content("\n").join(lines)


def _change(sign: str, words: Content) -> Content:
    return cut(Content("").join([Content.styled(f"{sign} ", "bold"), words]), _LONG)
