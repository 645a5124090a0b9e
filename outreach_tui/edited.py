"""What a user's own editor leaves behind."""

from __future__ import annotations

from pathlib import Path


def read_back(path: Path, before: str) -> str:
    """Return the text an editor left; ``before`` if it left nothing to read.

    Line ends become plain ones, and what is not UTF-8 is read as Windows-1252.
    """
    try:
        data = path.read_bytes()
    except OSError:
        return before
    try:
        after = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        after = data.decode("cp1252", "replace")
    after = after.replace("\r\n", "\n").replace("\r", "\n")
    # Most editors end the last line; the message did not have to.
    return after if before.endswith("\n") else after.removesuffix("\n")
