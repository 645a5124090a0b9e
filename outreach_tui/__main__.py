"""The way in: ``outreach`` and ``python -m outreach_tui``."""

import sys

from outreach_tui import __version__


def main() -> None:
    """Run the command line; the version alone is told without loading it."""
    if sys.argv[1:] == ["--version"]:
        print(f"outreach {__version__}")
        return
    from outreach_tui.cli._group import outreach  # noqa: PLC0415 - not for the version

    outreach(prog_name="outreach")


if __name__ == "__main__":
    main()
