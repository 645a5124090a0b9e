"""Replacing a file so that whoever opens it finds the old one or the new one, whole."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

from outreach_tui.errors import OutreachError

LOCK_PATIENCE = 10.0
"""Seconds to wait for another process that is writing."""

PRIVATE_FOLDER = 0o700
PRIVATE_FILE = 0o600

Signature = tuple[int, int, int, int]
"""What tells one written file from the next: device, inode, size in bytes, time in ns."""

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
_NO_FOLDER_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.EBADF}


def real_path(path: Path | str) -> Path:
    """Return the file behind any links: it is replaced there, and the links stay."""
    return Path(os.path.realpath(path))


def signature_of(path: Path) -> Signature | None:
    """Return the signature of a file; ``None`` where there is none, or one without a byte.

    Raises ``OutreachError`` where ``path`` is a folder, a device or out of reach.
    """
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise cannot_read(path, error) from error
    if not stat.S_ISREG(found.st_mode):
        raise OutreachError(
            f"{path} is where your data belongs, but it is not a file.",
            "Move it away, or choose another folder with --data.",
        )
    return _signature(found) if found.st_size else None


def read_file(path: Path) -> tuple[bytes, Signature]:
    """Return the bytes of a file with the signature that belongs to exactly these bytes."""
    try:
        with path.open("rb") as file:
            return file.read(), _signature(os.fstat(file.fileno()))
    except OSError as error:
        raise cannot_read(path, error) from error


def replace_file(
    path: Path, data: bytes, before_replacing: Callable[[], None] = lambda: None
) -> Signature:
    """Put ``data`` in the place of ``path`` and return only when it is safe on disk.

    The folder exists and the caller holds the file's lock. ``before_replacing`` is
    called when the new file is complete and the old one still in place. Raises
    ``OSError`` where the old file is as it was, ``OutreachError`` where the new one is in
    its place but may not survive a power cut.
    """
    temporary = path.with_name(path.name + ".tmp")
    try:
        signature = write_new(temporary, data)
        before_replacing()
        temporary.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise
    try:
        sync_folder(path.parent)
    except OSError as error:
        raise OutreachError(
            f"This change is in {path}, but the disk did not confirm it: "
            f"{error.strerror or error}.",
            "Look at the disk, and make a copy of the folder elsewhere.",
        ) from error
    return signature


def write_new(path: Path, data: bytes) -> Signature:
    """Write a private file that is not there yet and wait until it is on disk."""
    path.unlink(missing_ok=True)  # what a killed process left behind
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(descriptor)
        return _signature(os.fstat(descriptor))


def write_apart(path: Path, data: bytes, *, beside: bool = False) -> Path:
    """Write a private file that is not there yet and return it.

    A file of that name is never touched: with ``beside`` a number is added to the name.
    Raises OutreachError where it is there already, or cannot be written.
    """
    names = [path]
    if beside:
        names += [path.with_name(f"{path.stem} {n}{path.suffix}") for n in range(2, 1000)]
    for name in names:
        try:
            descriptor = os.open(name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE)
            with os.fdopen(descriptor, "wb") as file:
                file.write(data)
        except FileExistsError:
            continue
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or error
            raise OutreachError(
                f"{name} cannot be written: {reason}.", "Name another file or folder."
            ) from error
        return name
    raise OutreachError(f"There is a file {path} already.", "Name another one; it stays as it is.")


def sync_folder(folder: Path) -> None:
    """Make the names in a folder survive a power cut, where the system can."""
    if os.name == "nt":  # a folder cannot be opened there
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise
    finally:
        os.close(descriptor)


def make_private_folder(folder: Path) -> None:
    """Create a folder that only its owner may enter; an empty one is made so too.

    A folder that already holds other things keeps its permissions: it may be one that
    is shared on purpose. Raises ``OSError``.
    """
    folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
    if not any(folder.iterdir()):
        folder.chmod(PRIVATE_FOLDER)


@contextlib.contextmanager
def file_lock(path: Path) -> Iterator[None]:
    """Hold the lock file beside ``path``, which keeps other processes from writing.

    The system lets go of it when a process ends, however it ends; a lock file left
    behind therefore stops nobody. Not for one thread to take twice.
    """
    from filelock import FileLock, Timeout  # noqa: PLC0415 - only needed by those who write

    lock = FileLock(path.with_name(path.name + ".lock"), timeout=LOCK_PATIENCE, mode=PRIVATE_FILE)
    try:
        make_private_folder(path.parent)
        lock.acquire(poll_interval=0.01)
    except Timeout as error:
        raise OutreachError(
            f"Another outreach is still writing to {path}, so nothing was saved here.",
            "Try again in a moment. If it stays so, close the other window.",
        ) from error
    except OSError as error:
        raise cannot_save(path, error) from error
    try:
        yield
    finally:
        lock.release()


def cannot_save(path: Path, error: OSError) -> OutreachError:
    """Return the words for a change that could not be written to ``path``."""
    where = Path(error.filename) if isinstance(error.filename, str) else path
    kept = f"What was saved before in {path} is as it was."
    if error.errno in _FULL:
        return OutreachError(
            f"The disk is full, so this change is not saved. {kept}",
            "Make some room, then try again.",
        )
    if error.errno in _FORBIDDEN:
        return OutreachError(
            f"This change is not saved: writing to {where} is not allowed. {kept}",
            f"Check the permissions of {where.parent}, or choose another folder with --data.",
        )
    return OutreachError(
        f"This change is not saved: {where}: {error.strerror or error}. {kept}",
        "Look at the folder and its disk, then try again.",
    )


def cannot_read(path: Path, error: OSError) -> OutreachError:
    """Return the words for a file that is there but cannot be opened."""
    if error.errno in _FORBIDDEN:
        return OutreachError(
            f"You are not allowed to read {path}.",
            "Check the permissions of it and of its folder, or choose another folder with --data.",
        )
    return OutreachError(
        f"{path} could not be read: {error.strerror or error}.",
        "Look at the file, or choose another folder with --data.",
    )


def _signature(found: os.stat_result) -> Signature:
    return (found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)
