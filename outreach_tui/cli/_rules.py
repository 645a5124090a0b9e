"""Rules named on the command line."""

from __future__ import annotations

from outreach_tui.cli._output import one_line
from outreach_tui.errors import OutreachError

_SUGGESTED = 3


def known_rule(said: str) -> str:
    """Return the name of a rule; blanks, capitals and underscores do not matter.

    Raises OutreachError with the nearest names when there is no such rule.
    """
    from outreach_tui.etiquette.registry import rules  # noqa: PLC0415 - only for this

    names = [rule.name for rule in rules()]
    name = "-".join(said.lower().replace("_", " ").split())
    if name in names:
        return name
    import difflib  # noqa: PLC0415 - only for a name that is not there

    near = difflib.get_close_matches(name, names, _SUGGESTED, 0.5)
    near += [n for n in names if name and name in n and n not in near][:_SUGGESTED]
    meant = f"Did you mean {' or '.join(near)}? " if near else ""
    raise OutreachError(
        f"There is no rule called “{one_line(said, 60)}”.", f"{meant}`outreach rules` lists them."
    )
