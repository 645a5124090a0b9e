"""Bring in a LinkedIn export: find the file, see what it holds, then take it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, ProgressBar
from textual.widgets.option_list import Option
from textual.worker import Worker, get_current_worker

from outreach_tui.errors import OutreachError
from outreach_tui.tracking.timeline import say_day
from outreach_tui.tui.dialogs.exports import (
    Offer,
    first_folder,
    is_export,
    is_folder,
    offers,
    read_path,
    shown_path,
)
from outreach_tui.tui.jobs import in_thread
from outreach_tui.tui.safe import Plain, line

if TYPE_CHECKING:
    from outreach_tui.interop.imports import Plan
    from outreach_tui.workspace import Workspace

_HOW = (
    "On LinkedIn: Settings & Privacy, Data privacy, Get a copy of your data. "
    "The zip that arrives by mail is read as it is."
)
_LOOK = "enter opens a folder or looks into a file; nothing changes yet   esc leave"
_TAKE = "enter imports them   esc leave, nothing changes"
_SHOWN = 3
"""Lines of each kind that are shown of what would come."""
_PROBLEMS_SHOWN = 200


def preview_lines(plan: Plan) -> list[str]:
    """Return what an import would do as lines: the first of each kind, then what is left out."""
    kinds: dict[tuple[str, str], list[str]] = {}
    for preview in plan.previews:
        kinds.setdefault((preview.kind, preview.fate), []).append(preview.text)
    lines = []
    for (kind, fate), texts in kinds.items():
        lines.append(f"{kind}, {fate}: {len(texts):,}")
        lines += [f"  {text}" for text in texts[:_SHOWN]]
        if len(texts) > _SHOWN:
            lines.append(f"  and {len(texts) - _SHOWN:,} more")
    problems = plan.report.problems
    if problems:
        lines.append(f"left out or not whole: {len(problems):,}")
    lines += [f"  {problem.sentence}" for problem in problems[:_PROBLEMS_SHOWN]]
    if len(problems) > _PROBLEMS_SHOWN:
        lines.append(f"  and {len(problems) - _PROBLEMS_SHOWN:,} more")
    return lines


class _CancelledError(Exception):
    """The user left while a file was being read."""


class ImportForm(ModalScreen[str]):
    """Shows what a file holds before anything changes; hands back what was done, or nothing."""

    DEFAULT_CSS = """
    ImportForm > VerticalScroll {
        width: 84; max-width: 100%; height: auto; max-height: 100%;
        border: round $border; background: $surface; padding: 0 2;
        & > .title { text-style: bold; height: auto; }
        & > #how { color: $text-muted; height: auto; padding-bottom: 1; }
        & > #files { height: auto; max-height: 8; border: none; background: $surface; padding: 0;
                     text-wrap: nowrap; text-overflow: ellipsis; }
        & > ProgressBar { margin-top: 1; display: none; }
        & > ProgressBar.-reading { display: block; }
        & > #status { height: auto; padding-top: 1; }
        & > #status.-problem { color: $text-error; }
        & > #keys { color: $text-muted; height: auto; padding-top: 1; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Leave", id="import.leave", tooltip="Leave; nothing changes"),
        Binding(
            "down", "into_list", "To the list", id="import.list",
            tooltip="Go from the path to the files below it", show=False,
        ),
    ]  # fmt: skip

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._offers: list[Offer] = []
        self._seen: Path | None = None
        self._reading: Worker[None] | None = None

    def compose(self) -> ComposeResult:
        """Show where the file comes from, a line for its path, and what lies there."""
        with VerticalScroll(can_focus=False):
            yield Plain("Bring in people and messages", classes="title")
            yield Plain(_HOW, id="how")
            yield Input(shown_path(first_folder()), id="path", compact=True, select_on_focus=False)
            yield OptionList(id="files", compact=True, markup=False)
            yield ProgressBar(show_eta=False)
            yield Plain("", id="status")
            yield Plain(_LOOK, id="keys")

    @on(Input.Changed, "#path")
    async def _changed(self, event: Input.Changed) -> None:
        """Offer what lies where the path leads."""
        self._seen = None
        self.query_one("#keys", Plain).update(_LOOK)
        self._offers = await in_thread(offers, read_path(event.value))
        today = self._workspace.today()
        files = self.query_one("#files", OptionList)
        files.clear_options()
        files.add_options([Option(_row(offer, today)) for offer in self._offers])
        files.display = bool(self._offers)
        if self._offers:
            files.highlighted = 0

    def action_into_list(self) -> None:
        """Go from the path to the list, if anything is in it."""
        if self._offers:
            self.query_one("#files").focus()
        else:
            self._say("Nothing here looks like an export. Type where the file is.", problem=True)

    @on(OptionList.OptionSelected, "#files")
    def _picked(self, event: OptionList.OptionSelected) -> None:
        offer = self._offers[event.option_index]
        box = self.query_one("#path", Input)
        box.value = shown_path(offer.path)
        box.cursor_position = len(box.value)
        if not offer.is_folder:
            box.focus()
            self._read(offer.path, dry_run=True)

    @on(Input.Submitted, "#path")
    def _entered(self, event: Input.Submitted) -> None:
        if not event.value.strip():
            self._say("Type where the file is, or choose one below.", problem=True)
            return
        path = read_path(event.value)
        if is_folder(path) and not is_export(path):
            self.action_into_list()
        else:
            self._read(path, dry_run=path != self._seen)

    def _read(self, path: Path, *, dry_run: bool) -> None:
        if self._reading is not None and self._reading.is_running:
            return
        self._say("Reading …" if dry_run else "Importing …")
        self._reading = self._in_thread(path, dry_run)

    @work(thread=True, exit_on_error=False, group="import")
    def _in_thread(self, path: Path, dry_run: bool) -> None:  # noqa: FBT001 - a worker
        worker = get_current_worker()

        def progress(done: int, total: int) -> None:
            if worker.is_cancelled:
                raise _CancelledError
            self.app.call_from_thread(self._progress, done, total)

        try:
            plan = self._workspace.import_files(path, dry_run=dry_run, progress=progress)
        except _CancelledError:
            self.app.call_from_thread(self.dismiss, "")
        except OutreachError as error:
            self.app.call_from_thread(
                self._say, f"{error.message} {error.hint}".strip(), problem=True
            )
        else:
            self.app.call_from_thread(self._done, path, plan, dry_run=dry_run)

    def _progress(self, done: int, total: int) -> None:
        bar = self.query_one(ProgressBar)
        bar.add_class("-reading")
        bar.update(total=max(total, 1), progress=done)

    def _done(self, path: Path, plan: Plan, *, dry_run: bool) -> None:
        if not dry_run:
            self.dismiss(plan.summary)
            return
        self._seen = path
        self.query_one("#path").focus()
        lines = [f"This would bring: {plan.summary}", *preview_lines(plan)]
        self._say("\n".join(lines))
        self.query_one("#keys", Plain).update(_TAKE)

    def _say(self, text: str, *, problem: bool = False) -> None:
        self.query_one(ProgressBar).remove_class("-reading")
        status = self.query_one("#status", Plain)
        status.set_class(problem, "-problem")
        status.update(text)

    def action_leave(self) -> None:
        """Leave; while a file is read, stop that first and say what came of it."""
        if self._reading is not None and self._reading.is_running:
            self._reading.cancel()
            self._say("Stopping …")
        else:
            self.dismiss("")


def _row(offer: Offer, today: dt.date) -> Content:
    name = f"{offer.path.name}/" if offer.is_folder else offer.path.name
    when = say_day(offer.changed, today) if offer.changed else ""
    shown = line(name, "bold") if offer.likely else line(name)
    return Content.assemble(shown, (f"   {when}" if when else "", "$text-muted"))
