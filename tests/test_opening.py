"""Opening pages and mail programs: only when asked, only what is meant, and never a real one."""

from __future__ import annotations

import datetime as dt
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from outreach_tui.errors import OutreachError
from outreach_tui.opening import open_address, system_opener
from outreach_tui.paths import Paths
from outreach_tui.people.contact import Contact
from outreach_tui.records import Change
from outreach_tui.tracking.message import Message
from outreach_tui.vocabulary import Channel, Purpose
from outreach_tui.workspace import Workspace

NOW = dt.datetime(2026, 11, 19, 10, tzinfo=dt.UTC)
ANA = Contact(
    id="c-ana",
    name="Ana Ruiz",
    emails=("ana@example.org",),
    profile_url="https://www.linkedin.com/in/ana-ruíz",
)


class Opened(list[str]):
    """Remembers what it was asked to open; ``works`` says whether there is a program for it."""

    works = True

    def __call__(self, address: str) -> bool:
        self.append(address)
        return self.works


@pytest.fixture
def opened() -> Opened:
    return Opened()


@pytest.fixture
def space(tmp_path: Path, opened: Opened) -> Workspace:
    made = Workspace(Paths(tmp_path / "data"), clock=lambda: NOW, opener=opened)
    made.apply(Change(label="Began", put=(ANA,)))
    return made


def draft(space: Workspace, body: str = "Dear Ana,\n\nHello.\n") -> Message:
    return space.blank_draft(ANA, Purpose.OTHER, Channel.EMAIL, "Night shifts", body)


def test_a_mail_program_gets_the_whole_message(space: Workspace, opened: Opened) -> None:
    link = space.open_mail(draft(space))
    assert link.whole
    assert opened == [link.address]
    assert opened[0].startswith("mailto:ana@example.org?subject=Night%20shifts&body=Dear%20Ana")


def test_a_page_is_opened_by_its_plain_address(space: Workspace, opened: Opened) -> None:
    assert space.open_profile(ANA) == "https://www.linkedin.com/in/ana-ru%C3%ADz"
    assert opened == ["https://www.linkedin.com/in/ana-ru%C3%ADz"]


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/linkedin.com/in/ana",
        "https://www.linkedin.com@evil.example/in/ana",
        "https://linkedin.com.evil.example/in/ana",
        "https://evil.example#.linkedin.com/in/ana",
        "https://evil.example\\.linkedin.com/in/ana",
        "javascript:alert(1)//linkedin.com/in/ana",
        "file:///etc/passwd",
        "ftp://www.linkedin.com/in/ana",
        "--help",
    ],
)
def test_pages_anywhere_else_stay_shut(space: Workspace, opened: Opened, url: str) -> None:
    contact = Contact(id="c-x", name="Ana Ruiz", profile_url=url)
    with pytest.raises(OutreachError, match="no page on LinkedIn"):
        space.open_profile(contact)
    assert opened == []


def test_without_a_page_it_says_so(space: Workspace, opened: Opened) -> None:
    with pytest.raises(OutreachError, match="No LinkedIn page is kept for Ben"):
        space.open_profile(Contact(id="c-b", name="Ben"))
    assert opened == []


def test_where_nothing_opens_there_is_another_way(space: Workspace, opened: Opened) -> None:
    opened.works = False
    with pytest.raises(OutreachError, match="no way to open your mail program") as caught:
        space.open_mail(draft(space))
    assert "Copy the message" in caught.value.hint
    with pytest.raises(OutreachError, match="no way to open your browser") as caught:
        space.open_profile(ANA)
    assert "https://www.linkedin.com/in/" in caught.value.hint


def test_only_pages_and_mails_are_ever_opened(opened: Opened) -> None:
    for address in ("file:///etc/passwd", "javascript:alert(1)", "http://x.org", "-x", ""):
        with pytest.raises(OutreachError):
            open_address(address, opened)
    assert opened == []


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    """Put an ``xdg-open`` of our own on a path that holds nothing else."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setenv("DISPLAY", ":9")

    def make(script: str) -> Path:
        path = folder / "xdg-open"
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o755)
        return tmp_path / "opened"

    return make


def test_the_system_is_asked_with_the_address_alone(program: Callable[[str], Path]) -> None:
    seen = program(f'printf "%s" "$#:$1" > {program("").as_posix()}')
    assert system_opener("mailto:a@b.org?subject=a%20b;%20touch")
    assert seen.read_text() == "1:mailto:a@b.org?subject=a%20b;%20touch"


def test_a_program_that_fails_is_no_success(program: Callable[[str], Path]) -> None:
    program("exit 3")
    assert not system_opener("https://www.linkedin.com/in/ana")


def test_nothing_is_started_without_a_desktop_or_a_program(
    program: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not system_opener("https://www.linkedin.com/in/ana")
    seen = program(f"touch {program('').as_posix()}")
    monkeypatch.delenv("DISPLAY")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert not system_opener("https://www.linkedin.com/in/ana")
    assert not seen.exists()


def test_letters_are_private_and_never_take_another_ones_place(space: Workspace) -> None:
    first, second = space.keep_letter(draft(space)), space.keep_letter(draft(space, "Second\n"))
    assert first == space.paths.letters / "To Ana Ruiz - Night shifts.eml"
    assert second.name == "To Ana Ruiz - Night shifts 2.eml"
    assert b"Hello." in first.read_bytes()
    assert stat.S_IMODE(first.stat().st_mode) == 0o600
    with pytest.raises(OutreachError, match="There is a file"):
        space.keep_letter(draft(space, "Third\n"), first)
    assert b"Hello." in first.read_bytes()
    with pytest.raises(OutreachError, match="cannot be written"):
        space.keep_letter(draft(space), space.paths.home / "gone" / "x.eml")


def test_a_letter_needs_somebody(space: Workspace) -> None:
    nobody = Message(id="m-1", contact_id="", body="x", created=NOW, updated=NOW)
    with pytest.raises(OutreachError, match="Nobody is chosen"):
        space.keep_letter(nobody)
