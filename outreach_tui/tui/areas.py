"""The areas of the app, found in the screens folder."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from outreach_tui.tui.frame import OutreachScreen


class Area(NamedTuple):
    """One place the user can go to; a screen folder names it as ``AREA`` in its ``__init__``."""

    title: str
    keys: str
    """Keys that go there from anywhere, as Textual writes them: ``f2,1``."""
    help: str
    """One line for the command palette."""


@cache
def areas() -> dict[str, Area]:
    """Return every area by folder name, in the order of their keys; no screen is imported."""
    package = "outreach_tui.tui.screens"
    folder = Path(__file__).parent / "screens"
    found: dict[str, Area] = {}
    for module in pkgutil.iter_modules([str(folder)]):
        area = getattr(importlib.import_module(f"{package}.{module.name}"), "AREA", None)
        if isinstance(area, Area):
            found[module.name] = area
    return dict(sorted(found.items(), key=lambda item: item[1].keys))


def screen_maker(name: str) -> Callable[[], OutreachScreen]:
    """Return a function that imports an area's screen and makes it, when it is first shown."""

    def make() -> OutreachScreen:
        module = importlib.import_module(f"outreach_tui.tui.screens.{name}.screen")
        screen: OutreachScreen = module.SCREEN()
        return screen

    return make
