"""Every change can be taken back, and brought back, without losing newer words."""

from __future__ import annotations

import msgspec
import pytest

from outreach_tui.errors import OutreachError
from outreach_tui.people.contact import Contact
from outreach_tui.records import Change
from outreach_tui.workspace import Workspace

ANA = Contact(id="c-ana", name="Ana Ruiz")
BEN = Contact(id="c-ben", name="Ben Osei")


def renamed(contact: Contact, name: str) -> Contact:
    return msgspec.structs.replace(contact, name=name)


def test_undo_takes_back_what_was_added_changed_and_removed(workspace: Workspace) -> None:
    workspace.apply(Change(label="Added Ana", put=(ANA,)))
    workspace.apply(Change(label="Changed things", put=(renamed(ANA, "Ana R."), BEN), delete=()))
    workspace.apply(Change(label="Removed Ben", delete=(BEN,)))

    assert workspace.undo() == "Removed Ben"
    assert workspace.contact("c-ben") == BEN
    assert workspace.undo() == "Changed things"
    assert (workspace.contact("c-ana"), workspace.contact("c-ben")) == (ANA, None)
    assert workspace.undo() == "Added Ana"
    assert workspace.contacts() == []
    assert workspace.undo() == ""


def test_redo_brings_back_until_something_new_is_done(workspace: Workspace) -> None:
    workspace.apply(Change(label="Added Ana", put=(ANA,)))
    workspace.undo()
    assert workspace.redo() == "Added Ana"
    assert workspace.contact("c-ana") == ANA
    workspace.undo()
    workspace.apply(Change(label="Added Ben", put=(BEN,)))
    assert workspace.redo() == ""


def test_undo_refuses_to_lose_what_was_written_elsewhere(workspace: Workspace) -> None:
    workspace.apply(Change(label="Added Ana", put=(ANA,)))
    other = Workspace(workspace.paths)
    other.apply(Change(label="Changed Ana", put=(renamed(ANA, "Ana from elsewhere"),)))
    other.close()

    with pytest.raises(OutreachError, match="changed elsewhere"):
        workspace.undo()
    kept = workspace.contact("c-ana")
    assert kept is not None
    assert kept.name == "Ana from elsewhere"
    assert workspace.journal.undo_label == "Added Ana"


def test_undo_refuses_to_bring_back_over_a_removal_elsewhere(workspace: Workspace) -> None:
    workspace.apply(Change(label="Added Ana", put=(ANA,)))
    workspace.apply(Change(label="Changed Ana", put=(renamed(ANA, "Ana R."),)))
    other = Workspace(workspace.paths)
    other.apply(Change(label="Removed Ana", delete=(ANA,)))
    other.close()
    with pytest.raises(OutreachError):
        workspace.undo()
    assert workspace.contact("c-ana") is None
