"""The last resort: a fault of the program itself, said in a sentence."""

from __future__ import annotations

import tempfile
import traceback
from pathlib import Path

from outreach_tui.cli._output import print_error


def report_fault(error: Exception) -> None:
    """Say that something went wrong that nobody foresaw, and where its details are."""
    details = "".join(traceback.format_exception(error))
    try:
        path = Path(tempfile.mkdtemp(prefix="outreach-")) / "fault.txt"
        path.write_text(details, "utf-8", errors="replace")
    except OSError:
        where = f"The details:\n{details}"
    else:
        where = f"The details are in {path}; they may hold words of yours."
    print_error(
        f"Something went wrong inside outreach ({type(error).__name__}). "
        "What was saved before is as it was.",
        f"Trying again may help. If it stays so, please report it.\n{where}",
    )
