"""Handing an address to the system, which opens it in the user's own program.

Nothing is opened that was not asked for, and only two kinds of address: a LinkedIn page and
an e-mail that is still to be sent.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable

from outreach_tui.errors import OutreachError

Opener = Callable[[str], bool]
"""Opens an address in the program meant for it; false where there is none."""

_AT_ONCE = 1.5
"""Seconds within which an opener says that it cannot."""
_OPENERS = ("xdg-open", "gio", "wslview", "termux-open-url")


def open_address(address: str, opener: Opener) -> None:
    """Open an address. Raises OutreachError, with what to do instead, where that fails."""
    if not address.startswith(("mailto:", "https://")):
        raise OutreachError("Only web pages and e-mails are opened from here.")
    if not opener(address):
        program = "mail program" if address.startswith("mailto:") else "browser"
        raise OutreachError(
            f"I found no way to open your {program} from here.",
            "That is usual on another computer or without a desktop. Copy the message instead"
            + (f"; the page is {address}" if program == "browser" else "")
            + ".",
        )


def system_opener(address: str) -> bool:
    """Open an address the way the system does; never in a program that takes the terminal."""
    if sys.platform == "win32":
        try:
            os.startfile(address)  # noqa: S606 - checked by open_address
        except OSError:
            return False
        return True
    command = _command()
    return bool(command) and _starts([*command, address])


def _command() -> list[str]:
    if sys.platform == "darwin":
        return ["open"]
    has_desktop = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    for name in _OPENERS:
        path = shutil.which(name)
        if path and (has_desktop or name in ("wslview", "termux-open-url")):
            return [path, "open"] if name == "gio" else [path]
    return []


def _starts(command: list[str]) -> bool:
    """Whether a command runs, and has not failed a moment later."""
    try:
        process = subprocess.Popen(  # noqa: S603 - a list, and an address that begins with its kind
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        return process.wait(_AT_ONCE) == 0
    except subprocess.TimeoutExpired:
        return True
    except OSError:
        return False
