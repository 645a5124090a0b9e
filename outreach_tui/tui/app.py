"""The app: its areas, themes, keys that work everywhere, and the one way data changes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from textual import work
from textual.app import App
from textual.binding import Binding, BindingType
from textual.signal import Signal

from outreach_tui.errors import OutreachError
from outreach_tui.paths import find_paths
from outreach_tui.printable import printable
from outreach_tui.records import Change
from outreach_tui.tui.areas import areas, screen_maker
from outreach_tui.tui.frame import OutreachScreen
from outreach_tui.tui.jobs import in_thread, tells_errors
from outreach_tui.tui.requests import Request
from outreach_tui.tui.theme import THEMES
from outreach_tui.workspace import Workspace

if TYPE_CHECKING:
    from textual.command import Provider


_LOOK_EVERY = 2.0
"""Seconds between looks at what another window may have changed."""


def _action_commands() -> type[Provider]:
    """Load the palette's commands when it is first opened."""
    from outreach_tui.tui.palette import ActionCommands  # noqa: PLC0415 - not for the first frame

    return ActionCommands


class OutreachApp(App[None]):
    """Write to people you hardly know, and do it kindly."""

    TITLE = "outreach"
    CSS_PATH = "app.tcss"
    COMMANDS: ClassVar[set[Any]] = {_action_commands}
    ENABLE_COMMAND_PALETTE = True
    BINDINGS: ClassVar[list[BindingType]] = [
        *(
            Binding(
                area.keys,
                f"go({name!r})",
                area.title,
                id=f"go.{name}",
                tooltip=area.help,
                show=False,
            )
            for name, area in areas().items()
        ),
        Binding(
            "f1,question_mark",
            "help",
            "Help",
            id="app.help",
            tooltip="What can be done here, and with which keys",
        ),
        Binding(
            App.COMMAND_PALETTE_BINDING,
            "command_palette",
            "Commands",
            id="app.commands",
            tooltip="Find anything that can be done here by its name",
            show=False,
        ),
        Binding(
            "alt+a",
            "after_event",
            "After an event",
            id="app.after-event",
            tooltip="Write to the people you met at an event, one by one",
            show=False,
        ),
        Binding(
            "ctrl+z",
            "undo",
            "Undo",
            id="app.undo",
            tooltip="Take back what you did last",
            show=False,
        ),
        Binding(
            "ctrl+y",
            "redo",
            "Redo",
            id="app.redo",
            tooltip="Bring back what you took back",
            show=False,
        ),
        Binding(
            "ctrl+q",
            "quit",
            "Quit",
            id="app.quit",
            tooltip="Leave; everything is saved",
            show=False,
            priority=True,
        ),
    ]

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self._seen: int | None = None
        self.data_changed: Signal[str] = Signal(self, "data changed")
        for theme in THEMES:
            self.register_theme(theme)
        for name in areas():
            self.add_mode(name, screen_maker(name))

    def on_mount(self) -> None:
        """Open the data, then Today."""
        self._open()

    @work
    async def _open(self) -> None:
        """Open on Today, welcome somebody new, or offer a backup when the data was lost."""
        try:
            config = self.workspace.config
            self.theme = config.theme if config.theme in self.available_themes else "outreach-dark"
            self.set_keymap(config.keys)
            new = self.workspace.is_new
        except OutreachError as error:
            if not await self._recover(error):
                self.exit(return_code=2, message=_plain(error))
                return
            new = self.workspace.is_new
        await self.switch_mode("today")
        self.set_interval(_LOOK_EVERY, self._look_elsewhere)
        if new:
            self.push_screen(screen_maker("welcome")())

    @tells_errors
    async def _look_elsewhere(self) -> None:
        """Show what another window changed."""
        revision = await in_thread(self.workspace.revision)
        if self._seen not in (None, revision):
            self.data_changed.publish("")
        self._seen = revision

    async def _recover(self, error: OutreachError) -> bool:
        """Ask how to go on after the data was lost; false means not at all."""
        from outreach_tui.tui.dialogs.recover import RecoverDialog  # noqa: PLC0415 - rarely

        backups = [] if self.workspace.paths.database.exists() else self.workspace.backups()
        if not backups:
            return False
        choice = await self.push_screen_wait(RecoverDialog(error.message, backups[0]))
        if choice == "restore":
            self.workspace.restore(backups[0])
        elif choice == "fresh":
            self.workspace.start_afresh()
        return choice in ("restore", "fresh")

    # Moving about

    async def go(self, area: str, request: Request | None = None) -> None:
        """Show an area, and hand it a request."""
        await self.switch_mode(area)
        if request is not None and isinstance(self.screen, OutreachScreen):
            await self.screen.receive(request)

    def write_after_event(self, event: str = "", after: str = "") -> None:
        """List the people met at an event, and write to the one chosen.

        ``after`` is the id of the one written to last; the list is at the next.
        """
        self._write_after_event(event, after)

    @work(exclusive=True, group="event")
    @tells_errors
    async def _write_after_event(self, event: str, after: str) -> None:
        from outreach_tui.tui.dialogs.gathering import GatheringDialog  # noqa: PLC0415 - when asked

        request = await self.push_screen_wait(GatheringDialog(self.workspace, event, after))
        if request is not None:
            await self.go("compose", request)

    def action_after_event(self) -> None:
        """Write to the people met at an event."""
        self.write_after_event()

    async def action_go(self, area: str) -> None:
        """Show an area."""
        await self.go(area)

    def action_help(self) -> None:
        """Show what can be done on this screen."""
        from outreach_tui.tui.dialogs.help import HelpDialog  # noqa: PLC0415 - when asked for

        self.push_screen(HelpDialog(self.screen))

    # Changing data

    async def apply(self, change: Change) -> None:
        """Write a change, say what was done, and let every screen show it.

        Raises OutreachError when it cannot be written; nothing has changed then.
        """
        await in_thread(self.workspace.apply, change)
        self.changed(f"{change.label}. ctrl+z undoes it.")

    def changed(self, said: str = "") -> None:
        """Let every screen show that the data changed, and say so if there is something to say."""
        if said:
            self.say(said)
        self._seen = None
        self.data_changed.publish(said)

    @tells_errors
    async def action_undo(self) -> None:
        """Take back the last change of this session."""
        label = await in_thread(self.workspace.undo)
        self.changed(f"Undone: {label}." if label else "There is nothing to undo.")

    @tells_errors
    async def action_redo(self) -> None:
        """Bring back the last change that was undone."""
        label = await in_thread(self.workspace.redo)
        self.changed(f"Done again: {label}." if label else "There is nothing to redo.")

    # Speaking

    def say(self, text: str) -> None:
        """Tell the user something in passing."""
        self.notify(printable(text), markup=False, timeout=4)

    def tell(self, error: OutreachError) -> None:
        """Tell the user what went wrong and what to do next."""
        self.notify(printable(_plain(error)), markup=False, severity="error", timeout=12)


def _plain(error: OutreachError) -> str:
    return f"{error.message}\n{error.hint}" if error.hint else error.message


def run(data: Path | str | None) -> None:
    """Open the app on a data folder and stay until the user leaves."""
    workspace = Workspace(find_paths(data))
    try:
        app = OutreachApp(workspace)
        app.run()
        if app.return_code:
            raise SystemExit(app.return_code)
    finally:
        workspace.close()
