"""What the checker remembers from one text to the next, and forgetting it."""

from __future__ import annotations

import sys

PACKAGE = "outreach_tui.etiquette"


def forget() -> None:
    """Empty every bounded cache of the checker, so that every sentence is read anew.

    What is loaded or compiled once, and kept without bound, stays.
    """
    modules = [module for name, module in sys.modules.items() if name.startswith(PACKAGE)]
    classes = [it for module in modules for it in vars(module).values() if isinstance(it, type)]
    for place in (*modules, *classes):
        for kept in list(vars(place).values()):
            parameters = getattr(kept, "cache_parameters", None)
            if parameters is not None and parameters()["maxsize"] is not None:
                kept.cache_clear()
