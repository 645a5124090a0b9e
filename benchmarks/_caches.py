"""What the checker remembers from one text to the next, and forgetting it."""

from __future__ import annotations

import sys

PACKAGE = "outreach_tui.etiquette"


def forget() -> None:
    """Empty every bounded cache of the checker, so that every sentence is read anew.

    What is loaded or compiled once, and kept without bound, stays.
    """
    modules = [module for name, module in sys.modules.items() if name.startswith(PACKAGE)]
    for module in modules:
        for kept in list(vars(module).values()):
            parameters = getattr(kept, "cache_parameters", None)
            if parameters is not None and parameters()["maxsize"] is not None:
                kept.cache_clear()
