"""``outreach import`` on a whole LinkedIn archive."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

LINKEDIN = Path(__file__).parent.parent / "fixtures" / "linkedin"
NASTY = LINKEDIN.parent / "nasty"
Run = Callable[..., Result]
Data = Callable[[Result], Any]

ARCHIVES = [
    ("Basic_LinkedInDataExport_02-14-2026.zip", 11, 6),
    ("Basic_LinkedInDataExport_02-14-2026.zip.zip", 11, 6),
    ("Complete_LinkedInDataExport_03-09-2026.zip", 12, 5),
    ("rezipped_on_a_mac.zip", 12, 5),
]


def counts(added: int = 0, unchanged: int = 0, skipped: int = 0) -> dict[str, int]:
    return {"added": added, "updated": 0, "unchanged": unchanged, "skipped": skipped}


@pytest.mark.parametrize(("name", "messages", "left_out"), ARCHIVES)
def test_an_archive_brings_people_messages_and_invitations_once(
    run: Run, data: Data, name: str, messages: int, left_out: int
) -> None:
    dry = data(run("import", str(LINKEDIN / name), "--dry-run", "--format", "json"))
    done = data(run("import", str(LINKEDIN / name), "--format", "json"))
    assert dry == done
    assert done["people"] == counts(added=23, skipped=2)
    assert done["messages"] == counts(added=messages, skipped=left_out)
    assert done["invitations"] == counts(added=4, skipped=3)
    assert done["replies"] == 3
    assert all(set(each) == {"file", "row", "reason"} for each in done["problems"])
    again = data(run("import", str(LINKEDIN / name), "--format", "json"))
    assert again["people"] == counts(unchanged=23, skipped=2)
    assert again["messages"] == counts(unchanged=messages, skipped=left_out)
    assert again["invitations"] == counts(unchanged=4, skipped=3)
    assert again["replies"] == 0
    assert again["problems"] == done["problems"]


def test_an_unpacked_archive_is_the_same_as_its_files_one_by_one(
    run: Run, data: Data, tmp_path: Path
) -> None:
    folder = tmp_path / "unpacked"
    folder.mkdir()
    names = ("Connections.csv", "messages.csv", "Invitations.csv", "Profile.csv")
    for name in names:
        shutil.copy(LINKEDIN / name, folder / name)
    whole = data(run("import", str(folder), "--dry-run", "--format", "json"))
    paths = [str(folder / name) for name in names]
    parts = data(run("import", *paths, "--dry-run", "--format", "json"))
    assert {**whole, "problems": 0} == {**parts, "problems": 0}
    assert len(whole["problems"]) == len(parts["problems"])


def test_a_preview_names_what_would_come_and_changes_nothing(run: Run, data: Data) -> None:
    shown = run("import", str(LINKEDIN / ARCHIVES[2][0]), "--dry-run").stdout
    assert shown.startswith("Nothing was changed; it would be: 23 people added")
    assert "reply, added: 3" in shown
    assert "Answer from José Núñez, 20 Nov 2025 (redirected)" in shown
    assert "and 18 more" in shown
    assert data(run("people", "list", "--format", "json")) == []
    assert data(run("profile", "--format", "json"))["name"] == ""


def test_the_profile_of_the_archive_fills_an_empty_one(run: Run, data: Data) -> None:
    run("profile", "--headline", "a nurse")
    told = run("import", str(LINKEDIN / ARCHIVES[2][0])).stdout
    assert "Your profile gets your name, where you come from, places, schools, employers." in told
    profile = data(run("profile", "--format", "json"))
    assert (profile["name"], profile["headline"]) == ("Robin Vale", "a nurse")


def test_what_came_in_moves_the_stage_and_is_seen_with_the_person(run: Run, data: Data) -> None:
    run("import", str(LINKEDIN / ARCHIVES[2][0]))
    shown = run("people", "show", "José Núñez").stdout
    assert "replied: redirected" in shown
    assert "te paso el contacto" in shown


@pytest.mark.parametrize("name", ["nasty_messages.csv", "nasty.zip"])
def test_hostile_files_print_nothing_that_commands_a_terminal(run: Run, name: str) -> None:
    for how in (("--dry-run",), ()):
        result = run("import", str(NASTY / name), *how)
        assert result.exit_code == 0
        assert result.stdout.replace("\n", "").isprintable()


@pytest.mark.parametrize(
    "name", ["truncated.zip", "not_a_zip.zip", "zero_bytes.csv", "only_bom.csv"]
)
def test_what_cannot_be_read_ends_with_two(run: Run, data: Data, name: str) -> None:
    result = run("import", str(NASTY / name), str(LINKEDIN / "Connections.csv"))
    assert result.exit_code == 2
    assert "Traceback" not in result.output
    assert data(run("people", "list", "--format", "json")) == []
