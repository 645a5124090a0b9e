"""One data folder, wired together."""

from __future__ import annotations

import datetime as dt
import stat
from pathlib import Path

import msgspec
import pytest

from outreach_tui.errors import OutreachError
from outreach_tui.paths import Paths, find_paths
from outreach_tui.people.actions import save_profile
from outreach_tui.people.contact import TYPED_IN, Contact
from outreach_tui.people.profile import Profile
from outreach_tui.tracking.actions import record_sent
from outreach_tui.tracking.message import MessageState
from outreach_tui.vocabulary import Channel, Purpose, Stage, Tie
from outreach_tui.workspace import Workspace

ARCHIVE = (
    Path(__file__).parent / "fixtures" / "linkedin" / "Complete_LinkedInDataExport_03-09-2026.zip"
)
ANA = Contact(id="c-ana", name="Ana Ruiz", tie=Tie.ALUM, title="CEO", company="Lumen")


def test_a_given_folder_comes_before_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OUTREACH_HOME", str(tmp_path / "env"))
    assert find_paths(tmp_path / "given").home == tmp_path / "given"
    assert find_paths().home == tmp_path / "env"
    monkeypatch.delenv("OUTREACH_HOME")
    assert find_paths().home.name == "outreach"


def test_the_folder_and_its_files_are_private(workspace: Workspace) -> None:
    workspace.apply(save_profile(Profile(name="Sam Lee")))
    workspace.configure(note_limit=300)
    home = workspace.paths.home
    assert stat.S_IMODE(home.stat().st_mode) == 0o700
    files = [path for path in home.rglob("*") if path.is_file()]
    assert {path.name for path in files} >= {"outreach.json", "config.toml"}
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}


def test_a_new_folder_is_new_until_a_profile_is_kept(workspace: Workspace) -> None:
    assert workspace.is_new
    workspace.apply(save_profile(Profile()))
    assert not workspace.is_new


def test_a_typed_name_is_split_and_dated(workspace: Workspace) -> None:
    workspace.save_contact(Contact(id="c-1", name="  Dr. Ana  Ruiz "))
    kept = workspace.contact("c-1")
    assert kept is not None
    assert (kept.name, kept.honorific, kept.given, kept.family) == (
        "Dr. Ana Ruiz",
        "Dr.",
        "Ana",
        "Ruiz",
    )
    assert (kept.source, kept.added_on) == (TYPED_IN, workspace.today())


def test_a_person_without_a_name_is_refused(workspace: Workspace) -> None:
    with pytest.raises(OutreachError, match="needs a name"):
        workspace.save_contact(Contact(id="c-1", name=" \u200b "))
    assert workspace.contacts() == []


def test_removing_a_person_takes_their_history_and_undo_brings_it_back(
    workspace: Workspace,
) -> None:
    workspace.save_contact(ANA)
    draft = workspace.blank_draft(ANA, Purpose.OTHER, Channel.EMAIL, "Hello", "Dear Ana, …")
    workspace.save_draft(draft)
    workspace.apply(record_sent(draft, ANA, on=workspace.today(), now=workspace.now()))
    ana = workspace.find_contact("c-ana")
    workspace.remove_contact(ana)
    assert (workspace.contacts(), workspace.messages(), workspace.touches()) == ([], [], [])
    workspace.undo()
    assert workspace.contacts() == [ana]
    assert len(workspace.messages("c-ana")) == len(workspace.touches("c-ana")) == 1


def test_typing_on_after_recording_does_not_bring_the_draft_back(workspace: Workspace) -> None:
    workspace.save_contact(ANA)
    draft = workspace.blank_draft(ANA, Purpose.OTHER, Channel.EMAIL, "", "Dear Ana, …")
    workspace.save_draft(draft)
    workspace.apply(record_sent(draft, ANA, on=workspace.today(), now=workspace.now()))
    workspace.save_draft(msgspec.structs.replace(draft, body="a late autosave"))
    kept = workspace.message(draft.id)
    assert kept is not None
    assert (kept.state, kept.body) == (MessageState.SENT, "Dear Ana, …")


def test_a_cold_job_ask_to_an_executive_stops(workspace: Workspace) -> None:
    workspace.save_contact(ANA)
    context = workspace.context(ANA, Channel.EMAIL, Purpose.INFORMATIONAL_INTERVIEW, "State")
    body = "Dear Ana,\n\nI'm a State graduate. Could you give me a job on your team?\n\nSam"
    report = workspace.check(body, context)
    assert report.verdict == "stop"
    assert "executive-job-ask" in {finding.rule for finding in report.findings}


def test_settings_keep_comments_and_refuse_what_is_not_allowed(workspace: Workspace) -> None:
    workspace.configure(follow_up_after=5)
    path = workspace.paths.config
    path.write_text("# mine\n" + path.read_text("utf-8"), "utf-8")
    workspace.configure(note_limit=300)
    text = path.read_text("utf-8")
    assert "# mine" in text
    with pytest.raises(OutreachError, match="note_limit"):
        workspace.configure(note_limit=5)
    assert path.read_text("utf-8") == text
    again = Workspace(workspace.paths).config
    assert (again.follow_up_after, again.note_limit) == (5, 300)


@pytest.mark.parametrize(
    ("text", "named"),
    [("note_limit = 'x'", "note_limit"), ("nonsense = 1", "nonsense"), ("=", "line")],
)
def test_a_broken_settings_file_is_named_with_its_field(
    tmp_path: Path, text: str, named: str
) -> None:
    (tmp_path / "config.toml").write_text(text)
    with pytest.raises(OutreachError, match=named) as caught:
        _ = Workspace(Paths(tmp_path)).config
    assert "config.toml" in caught.value.message


@pytest.mark.parametrize("days", [-20_000, -400, 4_000, 2_000_000])
def test_a_clock_that_jumps_loses_and_stops_nothing(workspace: Workspace, days: int) -> None:
    workspace.save_contact(ANA)
    draft = workspace.blank_draft(ANA, Purpose.OTHER, Channel.EMAIL, "Hello", "Dear Ana, …")
    workspace.save_draft(draft)
    workspace.apply(record_sent(draft, ANA, on=workspace.today(), now=workspace.now()))
    there = dt.timedelta(days=days)
    jumped = Workspace(workspace.paths, clock=lambda: workspace.now() + there)
    assert jumped.touches("c-ana") == workspace.touches("c-ana")
    cards = [card for column in jumped.pipeline().values() for card in column]
    assert [card.contact.id for card in cards] == ["c-ana"]
    assert len(jumped.upcoming()) + len(jumped.waiting()) <= 2
    jumped.save_contact(msgspec.structs.replace(ANA, company="Lumen Health"))
    kept = workspace.contact("c-ana")
    assert kept is not None
    assert kept.company == "Lumen Health"
    jumped.close()


def test_a_whole_archive_is_one_step_to_undo(workspace: Workspace) -> None:
    workspace.save_contact(ANA)
    plan = workspace.import_files(ARCHIVE)
    assert plan.report.messages.added == 12
    assert len(workspace.contacts()) == 24
    assert workspace.profile.name == "Robin Vale"
    assert workspace.undo() == plan.change.label
    assert [contact.id for contact in workspace.contacts()] == [ANA.id]
    assert not workspace.messages()
    assert not workspace.touches()
    assert workspace.is_new
    workspace.redo()
    assert workspace.import_files(ARCHIVE).change.put == ()


def test_a_preview_reads_and_changes_nothing(workspace: Workspace) -> None:
    before = workspace.revision()
    found = workspace.read_exports(ARCHIVE)
    plan = workspace.plan_import(found)
    assert workspace.revision() == before
    assert workspace.take_import(found).report == plan.report


def test_an_import_that_brings_nothing_leaves_no_step(workspace: Workspace) -> None:
    workspace.import_files(ARCHIVE)
    before = workspace.revision()
    workspace.import_files(ARCHIVE)
    assert workspace.revision() == before
    assert workspace.undo().startswith("Imported 23 people")


def test_leaving_while_an_archive_is_read_changes_nothing(workspace: Workspace) -> None:
    def leave(done: int, total: int) -> None:
        if done > total // 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        workspace.import_files(ARCHIVE, progress=leave)
    assert not workspace.contacts()


def test_what_was_imported_counts_in_the_agenda(workspace: Workspace) -> None:
    workspace.import_files(ARCHIVE)
    names = {contact.id: contact.name for contact in workspace.contacts()}
    told = {names[contact_id]: stage for contact_id, stage in workspace.stages().items()}
    assert told["Priya Raman"] is Stage.REPLIED
    assert "Grace Adeyemi" not in told
