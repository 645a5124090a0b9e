"""``outreach import`` with address books and with tables of the user's own."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from outreach_tui.paths import find_paths

Run = Callable[..., Result]
FIXTURES = Path(__file__).parent.parent / "fixtures"


@pytest.fixture
def table(tmp_path: Path) -> str:
    path = tmp_path / "friends.csv"
    path.write_text("Who;Where to\nAna Ruiz;ana@x.example\n", "utf-8")
    return str(path)


def test_a_book_is_told_person_by_person_and_reason_by_reason(run: Run) -> None:
    done = run("import", str(FIXTURES / "outlook" / "outlook.csv"))
    assert done.stdout.startswith("2 people added, 1 row left out.")
    assert "row 5: it names a company, “Müller, Schmidt & Co. KG”" in done.stdout


def test_a_mapping_is_kept_once_it_was_used(run: Run, home: Path, table: str) -> None:
    refused = run("import", table)
    assert refused.exit_code == 2
    assert "--map" in refused.stderr
    done = run("import", table, "--map", "Who=name,Where to=email", "--format", "json")
    assert json.loads(done.stdout)["people"]["added"] == 1
    assert 'mappings = ["Who=name,Where to=email"]' in find_paths(home).config.read_text("utf-8")
    assert run("import", table).stdout.startswith("1 person unchanged")
    assert "Who=name" in run("settings", "mappings").stdout
    run("settings", "mappings", "")
    assert run("import", table).exit_code == 2


def test_a_mapping_nobody_can_read_changes_nothing(run: Run, table: str) -> None:
    done = run("import", table, "--map", "Who=friend")
    assert done.exit_code == 2
    assert "nothing called “friend”" in done.stderr
    assert "A column can hold name, first" in done.stderr
