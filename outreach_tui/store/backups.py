"""Earlier states of the file, kept beside it in ``backups/``.

``outreach-previous.json`` is the file as it was before the last change;
``outreach-2026-11-21-r120.json`` as it was before the first change of that day, with its
revision. The newest of the dated ones by revision are kept: revisions only grow, clocks
are set back.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import itertools
import os
import re
from collections.abc import Iterator
from pathlib import Path

import msgspec

from outreach_tui.clock import Clock, system_clock
from outreach_tui.errors import OutreachError
from outreach_tui.store.atomic import (
    PRIVATE_FILE,
    cannot_save,
    file_lock,
    make_private_folder,
    read_file,
    real_path,
    replace_file,
    signature_of,
    write_new,
)
from outreach_tui.store.layout import State, UnreadableError, decode_file, encode_file

DATED_BACKUPS = 7
"""How many of the dated backups are kept."""

_DATED = re.compile(r"-\d{4}-\d\d-\d\d-r(\d+)")


class Backup(msgspec.Struct, frozen=True, kw_only=True):
    """A backup that can be read."""

    path: Path
    revision: int
    saved: dt.datetime
    """When it was written, in local time, as the clock stood then."""
    counts: dict[str, int]
    """How many records it holds, by kind."""


class NeedsRestoreError(OutreachError):
    """The file is missing or unreadable; ``backup`` is the newest good one, if any.

    ``restore_backup`` brings it back; ``start_afresh`` lets the next store begin empty.
    """

    def __init__(self, message: str, hint: str, backup: Backup | None) -> None:
        super().__init__(message, hint)
        self.backup = backup


def backups_folder(path: Path) -> Path:
    """Return the folder with the backups of ``path``."""
    return path.parent / "backups"


def list_backups(path: Path) -> list[Backup]:
    """Return the backups of ``path`` that can be read, newest first."""
    found = []
    for candidate in _candidates(real_path(path)):
        with contextlib.suppress(OSError, OutreachError, UnreadableError):
            if not signature_of(candidate):
                continue
            tables, state = decode_file(read_file(candidate)[0])
            saved = dt.datetime.fromtimestamp(candidate.stat().st_mtime, dt.UTC).astimezone()
            counts = {name: len(table) for name, table in tables.items()}
            found.append(
                Backup(path=candidate, revision=state.revision, saved=saved, counts=counts)
            )
    return sorted(found, key=lambda backup: (backup.revision, backup.saved), reverse=True)


def newest_good_backup(path: Path) -> Backup | None:
    """Return the newest backup of ``path`` that can be read, if there is one."""
    return next(iter(list_backups(path)), None)


def restore_backup(path: Path, backup: Path, clock: Clock = system_clock) -> None:
    """Put a backup in the place of ``path``; what was there becomes a backup itself.

    A store that has ``path`` open sees it with the next reading. Raises ``OutreachError``
    when the backup cannot be read or the file cannot be written.
    """
    path = real_path(path)
    data, _ = read_file(backup)
    try:
        tables, state = decode_file(data)
    except UnreadableError as error:
        raise OutreachError(
            f"{backup} cannot be read either: {error}.", "Choose another backup."
        ) from error
    known = [each.revision for each in list_backups(path)]
    today = clock().date()
    with file_lock(path):
        present = _revision(path)
        revision = max(*known, state.revision, present or 0) + 1
        try:
            if present is None and signature_of(path):
                set_aside(path, today)
            replace_file(
                path,
                encode_file(tables, State(schema=state.schema, revision=revision)),
                lambda: keep_backup(path, today, present or 0, always_dated=True),
            )
        except OSError as error:
            raise cannot_save(path, error) from error


def start_afresh(path: Path, clock: Clock = system_clock) -> Path | None:
    """Move the backups of a missing file aside, so that a store may begin empty there.

    Returns where they are now, ``None`` if there were none.
    """
    path = real_path(path)
    folder = backups_folder(path)
    with file_lock(path):
        if not folder.exists():
            return None
        target = _unused(folder.with_name(f"backups-until-{clock().date()}"))
        try:
            return folder.rename(target)
        except OSError as error:
            raise cannot_save(folder, error) from error


def keep_backup(path: Path, today: dt.date, revision: int, *, always_dated: bool = False) -> None:
    """Keep ``path`` as the previous state, and once a day under the day's date.

    Called with the lock held, before ``path`` is replaced. ``revision`` is the one
    ``path`` has. Costs names, not copies, where the disk knows hard links. Raises
    ``OSError``.
    """
    if not signature_of(path):
        return
    folder = backups_folder(path)
    make_private_folder(folder)
    _link(path, folder / f"{path.stem}-previous{path.suffix}")
    if always_dated or not any(f"-{today}-r" in made.name for made in _candidates(path)):
        _link(path, folder / f"{path.stem}-{today}-r{revision}{path.suffix}")
        _drop_oldest(path)


def set_aside(path: Path, today: dt.date) -> Path:
    """Give an unreadable file a dated name beside its old one and return that.

    Called with the lock held. Raises ``OSError``.
    """
    target = _unused(path.with_name(f"{path.stem}-unreadable-{today}{path.suffix}"))
    path.chmod(PRIVATE_FILE)
    return path.rename(target)


def needs_restore(path: Path, happened: str) -> NeedsRestoreError:
    """Return the error that says what ``happened`` and offers the newest good backup."""
    backup = newest_good_backup(path)
    if backup is None:
        return NeedsRestoreError(
            happened, f"There is no backup yet in {backups_folder(path)}.", None
        )
    return NeedsRestoreError(
        happened,
        f"The newest good backup is from {backup.saved:%d %B %Y, %H:%M}. "
        "`outreach backup restore` brings it back; `outreach backup fresh` begins empty.",
        backup,
    )


def _revision(path: Path) -> int | None:
    """Return the revision of a file, ``None`` where it is missing, empty or unreadable."""
    if not signature_of(path):
        return None
    try:
        return decode_file(read_file(path)[0])[1].revision
    except UnreadableError:
        return None


def _candidates(path: Path) -> Iterator[Path]:
    folder = backups_folder(path)
    if not folder.is_dir():
        return
    for candidate in folder.iterdir():
        if candidate.name.startswith(f"{path.stem}-") and candidate.suffix == path.suffix:
            yield candidate


def _link(path: Path, backup: Path) -> None:
    temporary = backup.with_name(backup.name + ".tmp")
    temporary.unlink(missing_ok=True)
    try:
        _duplicate(path, temporary)
        temporary.chmod(PRIVATE_FILE)
        temporary.replace(backup)
    finally:  # a rename between two names of one file leaves both
        temporary.unlink(missing_ok=True)


def _duplicate(path: Path, target: Path) -> None:
    try:
        os.link(path, target)
    except OSError:  # no hard links on this disk
        written = path.stat()
        write_new(target, path.read_bytes())
        os.utime(target, ns=(written.st_atime_ns, written.st_mtime_ns))


def _drop_oldest(path: Path) -> None:
    dated = [
        (int(found[1]), backup)
        for backup in _candidates(path)
        if (found := _DATED.fullmatch(backup.stem.removeprefix(path.stem)))
    ]
    for _, backup in sorted(dated)[:-DATED_BACKUPS]:
        backup.unlink(missing_ok=True)


def _unused(path: Path) -> Path:
    if not path.exists():
        return path
    numbered = (path.with_name(f"{path.stem}-{n}{path.suffix}") for n in itertools.count(2))
    return next(candidate for candidate in numbered if not candidate.exists())
