"""One finding whole: what, why, what to write instead, and where that comes from."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, auto
from typing import ClassVar, NamedTuple

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen

from outreach_tui.etiquette.registry import HEADINGS, page
from outreach_tui.etiquette.types import Finding, Grade, Report
from outreach_tui.tui.safe import Plain, content, line
from outreach_tui.tui.screens.compose.changes import before_and_after, is_whole
from outreach_tui.tui.screens.compose.findings import GLYPHS, STYLES

_WITH = {
    Grade.SAFE: "With the fix, which changes form alone",
    Grade.SUGGESTION: "As suggested; read it again before it goes",
}


class Then(Enum):
    """What is to be done about a finding."""

    NOTHING = auto()
    FIX = auto()
    NOT_HERE = auto()
    NEVER = auto()


class Decision(NamedTuple):
    """What the user decided: the finding they looked at last, and what to do about it."""

    number: int
    then: Then


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
    ReasonDialog #keys { height: auto; padding: 1 1 0 1; color: $text-accent; dock: bottom; }
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
        Binding(
            "ctrl+n",
            "not_here",
            "Not here",
            id="reason.not-here",
            tooltip="Set this finding aside in these words",
        ),
        Binding(
            "ctrl+t",
            "never",
            "Never this rule",
            id="reason.never",
            tooltip="Set the rule aside for this person, or in every message",
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
        self.dismiss(Decision(self._number, Then.NOTHING))

    def action_fix(self) -> None:
        """Use the fix if there is one that can be used as it is."""
        if self._findings[self._number].edits:
            self.dismiss(Decision(self._number, Then.FIX))

    def action_not_here(self) -> None:
        """Set this finding aside where it stands."""
        self.dismiss(Decision(self._number, Then.NOT_HERE))

    def action_never(self) -> None:
        """Set the rule aside."""
        self.dismiss(Decision(self._number, Then.NEVER))


def _whole(finding: Finding, text: str) -> Content:
    glyph = Content.styled(f"{GLYPHS[finding.severity]} ", STYLES[finding.severity])
    parts = [Content("").join([glyph, line(finding.message, "bold")])]
    if is_whole(finding, text):
        parts.append(Content.styled("about the message as a whole", "italic $text-muted"))
    elif finding.text not in finding.message:
        parts.append(line(f"“{finding.text}”", "italic $text-muted"))
    parts.append(_headed("Why", content(finding.why)))
    parts.append(_headed("Instead", content(finding.fix)))
    if finding.edits:
        before, after = before_and_after(finding, text)
        where = "The subject as it is" if finding.part == "subject" else "As it is"
        parts += [
            _headed(where, content("− ") + before),
            _headed(_WITH[finding.grade], content("+ ") + after),
        ]
    if finding.source:
        parts.append(_headed("Where this comes from", content(finding.source, "$text-muted")))
    return Content("\n\n").join([*parts, *_page(finding.rule)])


def _page(rule: str) -> Iterator[Content]:
    """Yield the page of a rule, without the source, which every finding names."""
    about = page(rule)
    yield Content.styled(f"About the rule {rule}", "bold $text-accent")
    yield content(about.title)
    for heading, text in zip(HEADINGS[:3], about[1:4], strict=True):
        yield _headed(heading, content(_unwrapped(text), "$text-muted"))


def _unwrapped(text: str) -> str:
    """Return paragraphs without the line ends of a source file."""
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in text.split("\n\n"))


def _keys(finding: Finding, number: int, of: int) -> str:
    turn = f"{number}/{of} ← → · " if of > 1 else ""
    fix = "enter use the fix · " if finding.edits else ""
    return f"{turn}{fix}ctrl+n not here · ctrl+t never · escape"


def _headed(heading: str, text: Content) -> Content:
    return Content("\n").join([Content.styled(heading, "bold"), text])
