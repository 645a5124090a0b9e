"""The way in: ``outreach`` and ``python -m outreach_tui``."""

from outreach_tui.cli._group import outreach


def main() -> None:
    """Run the command line."""
    outreach(prog_name="outreach")


if __name__ == "__main__":
    main()
