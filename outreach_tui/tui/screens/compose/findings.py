"""What the coach sees: a panel beside the text where there is room, else a strip under it."""

from __future__ import annotations

from collections.abc import Sequence

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from outreach_tui.etiquette.types import Finding, Report
from outreach_tui.tui.safe import Plain, line
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


def verdict_words(report: Report) -> Content:
    """Return the verdict and the score: "▲ revise · 74"."""
    words = f"{_VERDICT_GLYPHS[report.verdict]} {report.verdict} · {report.score}"
    return Content.styled(words, _VERDICT_STYLES[report.verdict])


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

        def __init__(self, number: int) -> None:
            super().__init__()
            self.number = number

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self._shown: tuple[tuple[Finding, ...], int] = ((), -1)

    def compose(self) -> ComposeResult:
        """The verdict stands above, praise below, so that neither moves."""
        yield Plain(_READING, id="verdict")
        yield OptionList(id="findings", compact=True, markup=False)
        yield Plain(id="praise")

    def show(self, report: Report | None, current: int, praise: Sequence[str]) -> None:
        """Show a report; ``current`` is the number of the finding to open."""
        self.query_one("#verdict", Plain).update(verdict_words(report) if report else _READING)
        self.query_one("#praise", Plain).update(ticks(praise))
        findings = report.findings if report else ()
        if (findings, current) == self._shown:
            return
        known, self._shown = self._shown[0], (findings, current)
        listed = self.query_one(OptionList)
        with self.prevent(OptionList.OptionHighlighted):
            if findings == known:
                for number, finding in enumerate(findings):
                    prompt = _finding(finding, opened=number == current)
                    listed.replace_option_prompt_at_index(number, prompt)
            else:
                listed.clear_options()
                listed.add_options(
                    Option(_finding(finding, opened=number == current))
                    for number, finding in enumerate(findings)
                )
            listed.highlighted = current if findings else None

    @on(OptionList.OptionHighlighted, "#findings")
    @on(OptionList.OptionSelected, "#findings")
    def _picked(self, event: OptionList.OptionHighlighted | OptionList.OptionSelected) -> None:
        event.stop()
        if isinstance(event, OptionList.OptionSelected) or self.query_one(OptionList).has_focus:
            self.post_message(self.Picked(event.option_index))


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
        head = Content("").join([glyph, place, line(finding.message, "bold")])
        width = max(10, self.size.width)
        head = head.truncate(width, ellipsis=True)
        return Content("\n").join([head, line(f"→ {finding.fix}")])

    def on_click(self) -> None:
        """Open the finding whole."""
        self.post_message(self.Opened())


def _finding(finding: Finding, *, opened: bool) -> Content:
    head = Content("").join(
        [
            Content.styled(f"{GLYPHS[finding.severity]} ", STYLES[finding.severity]),
            line(finding.message, "bold" if opened else ""),
        ]
    )
    if not opened:
        return Content("").join([head, Content("\n")])
    lines = [head]
    if finding.text.strip() and finding.text not in finding.message:
        lines.append(line(f"“{_short(finding.text)}”", "italic $text-muted"))
    lines.append(line(finding.why, "$text-muted"))
    lines.append(line(f"→ {finding.fix}"))
    keys = "ctrl+f use this fix · ctrl+r why" if finding.edits else "ctrl+r why"
    lines += [Content.styled(keys, "$text-accent"), Content("")]
    return Content("\n").join(lines)


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 90 else f"{words[:88].rstrip()}…"
