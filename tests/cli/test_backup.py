"""A lost file is offered back, never replaced in silence."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner, Result

from outreach_tui.cli._group import outreach
from outreach_tui.tui.app import OutreachApp
from outreach_tui.tui.dialogs.recover import RecoverDialog
from outreach_tui.workspace import Workspace


def run(home: Path, *args: str, stdin: str | None = None) -> Result:
    return CliRunner().invoke(outreach, ["--data", str(home), *args], input=stdin)


def broken(home: Path) -> Path:
    """Make a data folder whose file was damaged after two changes."""
    run(home, "people", "add", "Ana Ruiz")
    run(home, "people", "add", "Ben Osei")
    file = home / "outreach.json"
    file.write_bytes(file.read_bytes()[:40])
    return file


def test_a_damaged_file_is_set_aside_and_its_backup_named(tmp_path: Path) -> None:
    broken(tmp_path)
    refused = run(tmp_path, "people")
    assert refused.exit_code == 2
    assert "outreach backup restore" in refused.stderr
    assert list(tmp_path.glob("outreach-unreadable-*.json"))
    assert run(tmp_path, "people").exit_code == 2


def test_the_newest_backup_comes_back_when_confirmed(tmp_path: Path) -> None:
    broken(tmp_path)
    run(tmp_path, "people")
    assert "1 person" in run(tmp_path, "backup", "list").stdout
    assert run(tmp_path, "backup", "restore", stdin="n\n").exit_code == 130
    assert run(tmp_path, "people").exit_code == 2
    assert run(tmp_path, "backup", "restore", stdin="y\n").exit_code == 0
    assert "Ana Ruiz" in run(tmp_path, "people").stdout


def test_one_can_begin_empty_and_keep_the_backups(tmp_path: Path) -> None:
    broken(tmp_path)
    run(tmp_path, "people")
    assert run(tmp_path, "backup", "fresh", "--yes").exit_code == 0
    assert "Nobody here yet" in run(tmp_path, "people").stdout
    assert list(tmp_path.glob("backups-until-*/*.json"))


def test_beginning_empty_is_refused_while_there_is_data(tmp_path: Path) -> None:
    run(tmp_path, "people", "add", "Ana Ruiz")
    assert run(tmp_path, "backup", "fresh", "--yes").exit_code == 2
    assert "Ana Ruiz" in run(tmp_path, "people").stdout


async def test_the_app_offers_the_backup_before_anything_else(workspace: Workspace) -> None:
    broken(workspace.paths.home)
    app = OutreachApp(workspace)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        for _ in range(20):
            if isinstance(app.screen, RecoverDialog):
                break
            await pilot.pause()
        assert isinstance(app.screen, RecoverDialog)
        await pilot.press("enter")
        for _ in range(20):
            if app.current_mode == "today":
                break
            await pilot.pause()
        assert [contact.name for contact in workspace.contacts()] == ["Ana Ruiz"]


async def test_leaving_the_offer_changes_nothing(workspace: Workspace) -> None:
    broken(workspace.paths.home)
    app = OutreachApp(workspace)
    async with app.run_test(size=(80, 24)) as pilot:
        for _ in range(20):
            if isinstance(app.screen, RecoverDialog):
                break
            await pilot.pause()
        await pilot.press("escape")
        await pilot.pause()
    assert app.return_code == 2
    assert run(workspace.paths.home, "people").exit_code == 2
