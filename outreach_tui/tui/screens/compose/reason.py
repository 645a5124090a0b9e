"""One finding whole: what, why, what to write instead, and where that comes from."""

from __future__ import annotations

import re
from typing import ClassVar, NamedTuple

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen

from outreach_tui.etiquette.fixes import apply
from outreach_tui.etiquette.types import Finding, Report
from outreach_tui.tui.safe import Plain, content, line
from outreach_tui.tui.screens.compose.findings import GLYPHS, STYLES
from outreach_tui.tui.widgets.editor import changed_stretch

_AROUND = 60
"""Code points of the message shown before and after a fix."""


class Decision(NamedTuple):
    """What the user decided: the finding they looked at last, and whether to use its fix."""

    number: int
    fix: bool


class ReasonDialog(ModalScreen[Decision]):
    """Opens one finding after the other."""

    DEFAULT_CSS = """
    ReasonDialog > Vertical {
        width: 76; max-width: 96%; height: auto; max-height: 92%;
        border: round $border; background: $surface; padding: 0 1;
    }
    ReasonDialog VerticalScroll {
        height: auto; max-height: 100%; padding: 0 1;
        scrollbar-size-vertical: 1;
    }
    ReasonDialog #keys { height: 2; padding: 1 1 0 1; color: $text-accent; dock: bottom; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "escape,ctrl+r,q", "close", "Close", id="reason.close", tooltip="Go back to the text"
        ),
        Binding(
            "ctrl+g,right,n",
            "turn(1)",
            "Next finding",
            id="reason.next",
            tooltip="The finding after this one",
        ),
        Binding(
            "left,p",
            "turn(-1)",
            "Previous finding",
            id="reason.previous",
            tooltip="The finding before this one",
        ),
        Binding(
            "ctrl+f,enter,f",
            "fix",
            "Use this fix",
            id="reason.fix",
            tooltip="Write what is suggested; ctrl+z in the text takes it back",
        ),
    ]

    def __init__(self, report: Report, number: int, subject: str, body: str) -> None:
        super().__init__()
        self._findings = report.findings
        self._number = number
        self._subject = subject
        self._body = body

    def compose(self) -> ComposeResult:
        """One text that changes with the finding, over the keys."""
        with Vertical():
            with VerticalScroll():
                yield Plain(id="whole")
            yield Plain(id="keys")

    def on_mount(self) -> None:
        """Show the finding the user came from."""
        self._show()

    def _show(self) -> None:
        finding = self._findings[self._number]
        text = self._subject if finding.part == "subject" else self._body
        self.query_one("#whole", Plain).update(_whole(finding, text))
        self.query_one("#keys", Plain).update(_keys(finding, self._number + 1, len(self._findings)))
        self.query_one(VerticalScroll).scroll_home(animate=False)

    def action_turn(self, by: int) -> None:
        """Show another finding."""
        self._number = (self._number + by) % len(self._findings)
        self._show()

    def action_close(self) -> None:
        """Go back, with this finding as the present one."""
        self.dismiss(Decision(self._number, fix=False))

    def action_fix(self) -> None:
        """Use the fix if there is one that can be used as it is."""
        if self._findings[self._number].edits:
            self.dismiss(Decision(self._number, fix=True))


def _whole(finding: Finding, text: str) -> Content:
    glyph = Content.styled(f"{GLYPHS[finding.severity]} ", STYLES[finding.severity])
    parts = [Content("").join([glyph, line(finding.message, "bold")])]
    if finding.text.strip() and finding.text not in finding.message:
        parts.append(line(f"“{finding.text}”", "italic $text-muted"))
    parts.append(_headed("Why", content(finding.why)))
    parts.append(_headed("Instead", content(finding.fix)))
    if finding.edits:
        before, after = before_and_after(finding, text)
        parts += [_headed("As it is", before), _headed("With the fix", after)]
    if finding.source:
        parts.append(_headed("Where this comes from", content(finding.source, "$text-muted")))
    return Content("\n\n").join(parts)


def _keys(finding: Finding, number: int, of: int) -> str:
    fix = "enter use the fix · " if finding.edits else ""
    turn = f"{number} of {of} ← → · " if of > 1 else ""
    return f"{turn}{fix}escape back"


def _headed(heading: str, text: Content) -> Content:
    return Content("\n").join([Content.styled(heading, "bold"), text])


def before_and_after(finding: Finding, text: str) -> tuple[Content, Content]:
    """Return the stretch a fix changes, with a little around it, as it is and as it would be."""
    changed = apply(text, finding.edits)
    start, old_end, new_end = changed_stretch(text, changed)
    return _stretch(text, start, old_end), _stretch(changed, start, new_end)


def _stretch(text: str, start: int, end: int) -> Content:
    """Return a stretch of text underlined, on one line, with a little around it."""
    left = text.rfind(" ", 0, start - _AROUND) + 1 if start > _AROUND else 0
    right = text.find(" ", end + _AROUND)
    right = len(text) if right < 0 else right
    return Content("").join(
        [
            Content("… " if left else ""),
            _flat(text[left:start]),
            _flat(text[start:end]).stylize("underline"),
            _flat(text[end:right]),
            Content(" …" if right < len(text) else ""),
        ]
    )


def _flat(text: str) -> Content:
    """Return text on one line, with the blanks at its ends."""
    return content(re.sub(r"\s+", " ", text))
