"""What holds for every screen, dialog and widget of the app."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from textual.app import App
from textual.binding import Binding
from textual.dom import DOMNode
from textual.widgets import TextArea

import outreach_tui.tui as package
from outreach_tui.tui.areas import areas

NEVER_ARRIVE = {"ctrl+h", "ctrl+i", "ctrl+j", "ctrl+m", "alt+b", "alt+f"}
"""Terminals send these as Backspace, Tab, Enter and a step of one word."""
EDITORS_OWN = {"ctrl+a", "ctrl+e", "ctrl+d", "ctrl+k", "ctrl+u", "ctrl+w"}


def classes() -> Iterator[type[DOMNode]]:
    seen: set[type] = set()
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        for value in vars(importlib.import_module(module.name)).values():
            own = isinstance(value, type) and value.__module__.startswith(package.__name__)
            if own and issubclass(value, DOMNode) and value not in seen:
                seen.add(value)
                yield value


def own_bindings(node: type[DOMNode]) -> list[Binding]:
    bindings: list[Any] = node.__dict__.get("BINDINGS", [])
    assert all(isinstance(binding, Binding) for binding in bindings), node
    return [binding for binding in bindings if binding not in TextArea.BINDINGS]


ALL = list(classes())
BINDINGS = [(node, binding) for node in ALL for binding in own_bindings(node)]


def test_there_are_bindings_to_look_at() -> None:
    assert len(BINDINGS) > 20


@pytest.mark.parametrize(("node", "binding"), BINDINGS, ids=lambda x: getattr(x, "id", None))
def test_a_binding_can_be_found_explained_and_remapped(
    node: type[DOMNode], binding: Binding
) -> None:
    assert binding.id
    assert re.fullmatch(r"[a-z-]+\.[a-z-]+", binding.id)
    assert binding.description
    assert len(binding.tooltip) > 5
    name = binding.action.partition("(")[0]
    assert hasattr(node, f"action_{name}") or hasattr(App, f"action_{name}"), binding.action


@pytest.mark.parametrize(("node", "binding"), BINDINGS, ids=lambda x: getattr(x, "id", None))
def test_its_keys_arrive_and_leave_the_editor_its_own(
    node: type[DOMNode], binding: Binding
) -> None:
    keys = set(binding.key.split(","))
    assert not keys & NEVER_ARRIVE
    assert not keys & EDITORS_OWN
    assert not binding.priority or binding.id == "app.quit"
    if issubclass(node, TextArea):
        assert not {key for key in keys if len(key) == 1}


def test_ids_name_one_thing_each() -> None:
    actions: dict[str, set[str]] = {}
    for _, binding in BINDINGS:
        actions.setdefault(binding.id or "", set()).add(binding.action)
    assert {name: found for name, found in actions.items() if len(found) > 1} == {}


def selectors_at_the_top(css: str) -> list[str]:
    """Return the selectors that are not nested in another rule."""
    text = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    depth, outside = 0, ""
    for char in text:
        if depth == 0 and char != "}":
            outside += char
        depth += {"{": 1, "}": -1}.get(char, 0)
    return [part.strip() for part in outside.split("{") if part.strip()]


SHEETS = sorted(Path(package.__file__).parent.glob("screens/*/*.tcss"))


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda path: path.stem)
def test_the_styles_of_a_screen_stay_on_it(sheet: Path) -> None:
    module = importlib.import_module(f"{package.__name__}.screens.{sheet.parent.name}.screen")
    screen = module.SCREEN.__name__
    for selector in selectors_at_the_top(sheet.read_text("utf-8")):
        assert re.split(r"[\s.:#>]", selector)[0] == screen
        assert "," not in selector


@pytest.mark.parametrize("node", ALL, ids=lambda node: node.__name__)
def test_default_styles_stay_on_their_widget(node: type[DOMNode]) -> None:
    """Textual scopes only the last selector of a list, so lists at the top would leak."""
    for selector in selectors_at_the_top(node.__dict__.get("DEFAULT_CSS", "")):
        assert re.split(r"[\s.:#>]", selector)[0] == node.__name__
        assert "," not in selector


def test_no_two_widgets_share_a_name() -> None:
    """Textual finds default styles by the name of a class, so a namesake would wear them too."""
    names = [node.__name__ for node in ALL]
    assert {name for name in names if names.count(name) > 1} == set()


def test_every_area_can_be_reached_by_a_key() -> None:
    keys = [key for area in areas().values() for key in area.keys.split(",")]
    assert len(keys) == len(set(keys))
    assert {"today", "people", "compose", "tracker", "settings"} <= set(areas())


def test_user_text_has_one_road_to_the_screen() -> None:
    """Nothing but ``safe.py`` may hand a plain string to a widget that reads markup."""
    risky = re.compile(r"\b(?:Static|Label)\(|\.notify\(")
    found = []
    for path in Path(package.__file__).parent.rglob("*.py"):
        if path.name == "safe.py":
            continue
        for number, row in enumerate(path.read_text("utf-8").splitlines(), 1):
            if risky.search(row) and "markup=False" not in row and "class " not in row:
                found.append(f"{path.name}:{number}: {row.strip()}")
    assert found == []
