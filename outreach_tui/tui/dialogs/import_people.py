"""Bring in a LinkedIn export: find the file, see what it holds, then take it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar
from urllib.parse import unquote, urlsplit

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option
from textual.worker import Worker, get_current_worker

from outreach_tui.errors import OutreachError
from outreach_tui.tui.safe import Plain, line

if TYPE_CHECKING:
    from outreach_tui.interop.imports import ImportReport
    from outreach_tui.workspace import Workspace

_HOW = (
    "On LinkedIn: Settings & Privacy, Data privacy, Get a copy of your data, Connections. "
    "The zip that arrives by mail is read as it is."
)
_PROBLEMS = 6
_FILES = 5


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
        & > #files { height: auto; border: none; background: $surface; padding: 0; margin-top: 1;
                     text-wrap: nowrap; text-overflow: ellipsis; }
        & > #status { height: auto; padding-top: 1; }
        & > #status.-problem { color: $text-error; }
        & > #keys { color: $text-muted; height: auto; padding-top: 1; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Leave", id="import.leave", tooltip="Leave; nothing changes")
    ]

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._files = list(_likely_files())
        self._seen: Path | None = None
        self._reading: Worker[None] | None = None

    def compose(self) -> ComposeResult:
        """Show where the file comes from, a line for its path, and likely files."""
        with VerticalScroll(can_focus=False):
            yield Plain("Import your LinkedIn connections", classes="title")
            yield Plain(_HOW, id="how")
            yield Input(placeholder="the zip or Connections.csv", id="path", compact=True)
            yield OptionList(
                *(Option(line(f"{path.parent.name}/{path.name}")) for path in self._files),
                id="files",
                compact=True,
                markup=False,
            )
            yield Plain("", id="status")
            yield Plain("enter looks into the file; nothing changes yet   esc leave", id="keys")

    def on_mount(self) -> None:
        """Begin at the likely files, if there are any."""
        files = self.query_one("#files")
        files.display = bool(self._files)
        (files if self._files else self.query_one("#path")).focus()

    @on(OptionList.OptionSelected, "#files")
    def _picked(self, event: OptionList.OptionSelected) -> None:
        path = self._files[event.option_index]
        box = self.query_one("#path", Input)
        box.value = str(path)
        box.focus()
        self._read(path, dry_run=True)

    @on(Input.Changed, "#path")
    def _changed(self) -> None:
        self._seen = None

    @on(Input.Submitted, "#path")
    def _entered(self, event: Input.Submitted) -> None:
        path = typed_path(event.value)
        if path is None:
            self._say("Type where the file is, or choose one below.", problem=True)
        else:
            self._read(path, dry_run=path != self._seen)

    def _read(self, path: Path, *, dry_run: bool) -> None:
        self._say("Reading …")
        self._reading = self._in_thread(path, dry_run)

    @work(thread=True, exclusive=True, exit_on_error=False, group="import")
    def _in_thread(self, path: Path, dry_run: bool) -> None:  # noqa: FBT001 - a worker's argument
        worker = get_current_worker()

        def progress(done: int, total: int) -> None:
            if worker.is_cancelled:
                raise _CancelledError
            self.app.call_from_thread(self._say, f"Reading … {done:,} of {total:,} rows")

        try:
            report = self._workspace.import_people(path, dry_run=dry_run, progress=progress)
        except _CancelledError:
            return
        except OutreachError as error:
            said = f"{error.message} {error.hint}".strip()
            self.app.call_from_thread(self._say, said, problem=True)
            return
        self.app.call_from_thread(self._done, path, report, dry_run=dry_run)

    def _done(self, path: Path, report: ImportReport, *, dry_run: bool) -> None:
        if not dry_run:
            self.dismiss(report.summary)
            return
        self._seen = path
        self.query_one("#path").focus()
        lines = [f"This file would bring: {report.summary}"]
        lines += [f"  {problem.sentence}" for problem in report.problems[:_PROBLEMS]]
        if len(report.problems) > _PROBLEMS:
            more = len(report.problems) - _PROBLEMS
            lines.append(f"  … and {more} more; `outreach import --dry-run` lists them all.")
        self._say("\n".join(lines))
        self.query_one("#keys", Plain).update("enter imports them   esc leave, nothing changes")

    def _say(self, text: str, *, problem: bool = False) -> None:
        status = self.query_one("#status", Plain)
        status.set_class(problem, "-problem")
        status.update(text)

    def action_leave(self) -> None:
        """Stop reading and leave."""
        if self._reading is not None:
            self._reading.cancel()
        self.dismiss("")


def typed_path(text: str) -> Path | None:
    """Return the path somebody typed, pasted or dragged: with quotes, ``~`` or ``file://``."""
    text = text.strip().strip("'\"").strip()
    if text.startswith("file://"):
        text = unquote(urlsplit(text).path)
    if not text or "\0" in text:
        return None
    try:
        return Path(text).expanduser()
    except RuntimeError:
        return Path(text)


def _likely_files() -> Iterator[Path]:
    """Yield what looks like an export in the places browsers save to, the newest first."""
    found: list[tuple[float, Path]] = []
    for folder in (Path.home() / "Downloads", Path.cwd()):
        for pattern in ("*LinkedInDataExport*.zip*", "Connections*.csv"):
            try:
                found += [(path.stat().st_mtime, path) for path in folder.glob(pattern)]
            except OSError:
                continue
    yield from (path for _, path in sorted(found, reverse=True)[:_FILES])
