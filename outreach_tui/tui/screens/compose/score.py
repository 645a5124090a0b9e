"""Why this score: what each finding takes from 100, and what was set aside."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from outreach_tui.etiquette.engine import score_parts
from outreach_tui.etiquette.registry import page
from outreach_tui.etiquette.types import Finding, Report
from outreach_tui.tui.safe import Plain, line
from outreach_tui.tui.screens.compose.findings import GLYPHS, STYLES, verdict_words


class ScoreDialog(ModalScreen[Finding | None]):
    """Hands back what the user wants to hear of again, or ``None``."""

    DEFAULT_CSS = """
    ScoreDialog > Vertical {
        width: 76; max-width: 96%; height: auto; max-height: 92%;
        border: round $border; background: $surface; padding: 0 1;
    }
    ScoreDialog VerticalScroll {
        height: auto; max-height: 100%; padding: 0 1; scrollbar-size-vertical: 1;
    }
    ScoreDialog #total { margin-bottom: 1; }
    ScoreDialog .heading { text-style: bold; margin-top: 1; }
    ScoreDialog OptionList { height: auto; border: none; background: $surface; padding: 0; }
    ScoreDialog #keys { height: auto; padding: 1 1 0 1; color: $text-accent; dock: bottom; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "escape,alt+w,q", "dismiss(None)", "Back", id="score.back", tooltip="Back to the text"
        )
    ]

    def __init__(self, report: Report) -> None:
        super().__init__()
        self._report = report

    def compose(self) -> ComposeResult:
        """Add it up; under it, what is no longer counted."""
        aside = self._report.aside
        with Vertical():
            with VerticalScroll():
                yield Plain(verdict_words(self._report), id="total")
                yield Plain(_sum(self._report))
                if aside:
                    yield Plain("Set aside, and not counted", classes="heading")
                    yield OptionList(*map(Option, map(_aside, aside)), compact=True, markup=False)
            yield Plain("enter brings it back · escape back" if aside else "escape back", id="keys")

    def on_mount(self) -> None:
        """Begin at the top, with what was set aside under the hand."""
        for listed in self.query(OptionList):
            listed.focus(scroll_visible=False)

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._report.aside[event.option_index])


def _sum(report: Report) -> Content:
    rows = [Content(" 100  to begin with")]
    for part in score_parts(report.findings):
        glyph = Content.styled(f"{GLYPHS[part.severity]} ", STYLES[part.severity])
        rows.append(
            Content("").join([Content(f"{_signed(part.points)}  "), glyph, _title(part.rule)])
        )
    least = "  and never less" if report.score == 0 else ""
    rows.append(Content.assemble((f"{report.score:>4}", "bold"), (least, "$text-muted")))
    return Content("\n").join(rows)


def _signed(points: int) -> str:
    return f"{f'−{-points}' if points else '0':>4}"


def _title(rule: str) -> Content:
    return line(page(rule).title)


def _aside(finding: Finding) -> Content:
    words = " ".join(finding.text.split())
    return Content("").join(
        [
            Content.styled(f"{GLYPHS[finding.severity]} ", STYLES[finding.severity]),
            _title(finding.rule),
            Content("  "),
            line(f"“{words}”" if words else "", "italic $text-muted"),
        ]
    )
