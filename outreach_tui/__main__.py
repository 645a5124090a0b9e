"""The way in: ``outreach`` and ``python -m outreach_tui``."""

import atexit
import gc
import os
import sys

from outreach_tui import __version__


def main() -> None:
    """Run the command line; the version alone is told without loading it."""
    try:
        if sys.argv[1:] == ["--version"]:
            print(f"outreach {__version__}", flush=True)
            return
        # What a command loads stays until it ends: looking for garbage meanwhile finds none.
        gc.set_threshold(50_000, 20, 20)
        # Nor is there any use in looking through all of it once more at the very end.
        atexit.register(gc.freeze)
        from outreach_tui.cli._group import outreach  # noqa: PLC0415 - not for the version

        outreach(prog_name="outreach")
    except KeyboardInterrupt:  # before the command line could say so itself
        sys.exit(130)
    except BrokenPipeError:
        # What is left in the buffer has no reader either, and Python would complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except Exception as error:  # noqa: BLE001 - reported in full
        from outreach_tui.cli._fault import report_fault  # noqa: PLC0415 - nobody hopes for it

        report_fault(error)
        sys.exit(2)


if __name__ == "__main__":
    main()
