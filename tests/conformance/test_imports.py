"""Import contracts, seen at run time: what a command really loads."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {
    "textual", "rich", "jinja2", "tinydb", "yaml", "dateparser", "holidays", "nameparser",
    "rapidfuzz", "tomlkit", "pyperclip", "importlib.metadata",
}  # fmt: skip

PURE = ["people", "etiquette", "drafting", "tracking", "interop"]


def modules_after(statement: str, tmp_path: Path) -> set[str]:
    """Run a statement in a fresh interpreter and return the names of loaded modules."""
    code = f"{statement}\nimport json, sys\nprint('\\n' + json.dumps(sorted(sys.modules)))"
    env = {**os.environ, "OUTREACH_HOME": str(tmp_path / "home")}
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=env
    )
    loaded: list[str] = json.loads(run.stdout.splitlines()[-1])
    return set(loaded)


def cli(*args: str) -> str:
    return (
        "from outreach_tui.cli._group import outreach\n"
        f"outreach({list(args)!r}, prog_name='outreach', standalone_mode=False)"
    )


def test_the_package_root_imports_nothing(tmp_path: Path) -> None:
    loaded = modules_after("import outreach_tui", tmp_path)
    assert {m for m in loaded if m.startswith("outreach_tui")} == {"outreach_tui"}


@pytest.mark.parametrize("package", PURE)
def test_features_load_no_front_end_and_no_store(package: str, tmp_path: Path) -> None:
    statement = (
        "import importlib, pkgutil\n"
        f"import outreach_tui.{package} as p\n"
        "for m in pkgutil.walk_packages(p.__path__, p.__name__ + '.'):\n"
        "    importlib.import_module(m.name)"
    )
    loaded = modules_after(statement, tmp_path)
    assert not loaded & {"textual", "rich", "tinydb", "click", "outreach_tui.workspace"}
    assert not {m for m in loaded if m.startswith(("outreach_tui.store", "outreach_tui.tui"))}


def test_the_version_is_told_without_loading_anything_else(tmp_path: Path) -> None:
    statement = (
        "import sys\nsys.argv[1:] = ['--version']\nimport outreach_tui.__main__ as m\nm.main()"
    )
    loaded = modules_after(statement, tmp_path)
    assert not loaded & (HEAVY | {"click", "msgspec"})


def test_a_check_loads_only_what_it_reads_with(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Ana,\n\nCould I ask you two questions about your ward?\n\nSam\n")
    statement = f"try:\n    exec({cli('check', str(letter))!r})\nexcept SystemExit:\n    pass"
    assert not modules_after(statement, tmp_path) & HEAVY


def test_help_loads_no_feature_that_is_slow(tmp_path: Path) -> None:
    loaded = modules_after(cli("--help"), tmp_path)
    assert not loaded & HEAVY


def test_screens_are_not_imported_before_they_are_shown(tmp_path: Path) -> None:
    loaded = modules_after("import outreach_tui.tui.app", tmp_path)
    screens = {m for m in loaded if m.startswith("outreach_tui.tui.screens.")}
    assert not {m for m in screens if m.endswith(".screen")}
    assert "textual.widgets._markdown" not in loaded
