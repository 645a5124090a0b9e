"""What every full screen has: the bar on top, the footer, the workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from textual import events
from textual.app import ComposeResult
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Footer, Static

from outreach_tui.tui.areas import areas
from outreach_tui.tui.requests import Request

if TYPE_CHECKING:
    from outreach_tui.tui.app import OutreachApp
    from outreach_tui.workspace import Workspace


class TopBar(Static):
    """One line: the areas with the present one marked, and the day."""

    DEFAULT_CSS = """
    TopBar { dock: top; height: 1; padding: 0 1; background: $surface; color: $text-muted; }
    """

    def __init__(self, area: str) -> None:
        super().__init__(markup=False)
        self._area = area
        self._starts: list[tuple[int, str]] = []

    def on_mount(self) -> None:
        """Draw once the width is known."""
        self._draw()

    def on_resize(self) -> None:
        """Draw again for the new width."""
        self._draw()

    def _draw(self) -> None:
        width = max(20, self.size.width)
        screen = cast("OutreachScreen", self.screen)
        today = screen.workspace.today()
        day = f"{today:%a} {today.day} {today:%b}"
        names = [(name, area.title) for name, area in areas().items()]
        gap = "  " if width >= 70 else " "
        parts: list[tuple[str, str] | str] = []
        column = 0
        if width >= 76:
            parts.append(("outreach", "bold $primary"))
            parts.append("   ")
            column = 11
        self._starts = []
        for name, title in names:
            here = name == self._area
            shown = f"▸{title}" if here else f" {title}"
            self._starts.append((column, name))
            parts.append((shown, "bold $foreground") if here else shown)
            parts.append(gap)
            column += len(shown) + len(gap)
        if column + len(day) <= width:
            parts.append(" " * (width - column - len(day)))
            parts.append(day)
        self.update(Content.assemble(*parts))

    async def on_click(self, event: events.Click) -> None:
        """Go to the area under the mouse."""
        x = event.x - self.styles.padding.left
        under = [name for start, name in self._starts if start <= x]
        if under:
            await cast("OutreachScreen", self.screen).outreach.go(under[-1])


class OutreachScreen(Screen[None]):
    """A full screen of the app. Subclasses name their ``AREA`` and fill ``compose_body``."""

    AREA: ClassVar[str] = ""
    HORIZONTAL_BREAKPOINTS = [
        (0, "-narrow"),
        (80, "-normal"),
        (110, "-wide"),
    ]
    VERTICAL_BREAKPOINTS = [(0, "-short"), (24, "-tall")]

    @property
    def outreach(self) -> OutreachApp:
        """The app, by its own type."""
        return cast("OutreachApp", self.app)

    @property
    def workspace(self) -> Workspace:
        """The data and the features."""
        return self.outreach.workspace

    def compose(self) -> ComposeResult:
        """Put the bar on top, the screen's own widgets in between, the footer below."""
        yield TopBar(self.AREA)
        yield from self.compose_body()
        yield Footer(show_command_palette=True)

    def compose_body(self) -> ComposeResult:
        """Yield the screen's own widgets."""
        yield from ()

    async def on_mount(self) -> None:
        """Load the data after the first paint, and again whenever it changed."""
        self.outreach.data_changed.subscribe(self, self._data_changed)
        self.call_after_refresh(self.load)

    def _data_changed(self, _: str) -> None:
        """Load again where it is seen; a screen that is not loads when it is shown."""
        if self.is_current:
            self.call_later(self.load)

    def on_resize(self) -> None:
        """Make the keys in the footer stand closer where there is little room."""
        for footer in self.query(Footer):
            footer.compact = self.size.width < 100
            footer.show_command_palette = self.size.width >= 70

    async def on_screen_resume(self) -> None:
        """Show what changed while another screen was open."""
        self.call_after_refresh(self.load)

    async def load(self) -> None:
        """Read the data and show it; called after the first paint and after every change."""

    async def receive(self, request: Request) -> None:
        """Do what another screen asked for."""
        del request
