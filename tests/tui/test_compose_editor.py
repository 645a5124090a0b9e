"""The editor: marks that stay under their words, and text that is only ever text."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.app import App, ComposeResult
from textual.pilot import Pilot

from outreach_tui.tui.theme import DARK
from outreach_tui.tui.widgets.editor import Mark, MessageEditor, SubjectLine, changed_stretch


class Desk(App[None]):
    def __init__(self) -> None:
        super().__init__()
        self.left = 0

    def compose(self) -> ComposeResult:
        yield SubjectLine(id="subject", placeholder="[ACME] [/foo]")
        yield MessageEditor(id="body", placeholder="[/foo]")

    def on_mount(self) -> None:
        self.register_theme(DARK)
        self.theme = DARK.name
        self.query_one(SubjectLine).focus()

    def on_subject_line_left(self) -> None:
        self.left += 1


def body_of(pilot: Pilot[Any]) -> MessageEditor:
    return pilot.app.query_one("#body", MessageEditor)


def words_under(editor: MessageEditor) -> list[str]:
    return [editor.text[mark.start : mark.end] for mark in editor.marks]


async def test_marks_stay_under_their_words_while_the_text_changes() -> None:
    async with Desk().run_test() as pilot:
        editor = body_of(pilot)
        editor.load_text("Dear Ana,\n\nplease get me a job soon.\n")
        start = editor.text.index("get me a job")
        editor.show_marks([Mark(start, start + 12, "error"), Mark(0, 4, "advice")])
        editor.insert("My ", (0, 0))
        assert words_under(editor) == ["get me a job", "Dear"]
        editor.insert("really ", editor.location_at(editor.text.index("me a job")))
        assert words_under(editor) == ["get really me a job", "Dear"]
        editor.undo()
        editor.undo()
        assert words_under(editor) == ["get me a job", "Dear"]
        editor.redo()
        assert words_under(editor) == ["get me a job", "Dear"]
        editor.rewrite("Hello")
        assert words_under(editor) == ["", ""]


async def test_setting_marks_moves_neither_caret_nor_scroll() -> None:
    async with Desk().run_test(size=(40, 8)) as pilot:
        editor = body_of(pilot)
        editor.load_text("\n".join(f"line {number}" for number in range(60)))
        editor.focus()
        editor.move_cursor((50, 3))
        await pilot.pause()
        before = (editor.selection, editor.scroll_offset)
        editor.show_marks([Mark(0, 4, "error"), Mark(100, 120, "warning")])
        editor.point_out(0)
        await pilot.pause()
        assert (editor.selection, editor.scroll_offset) == before


async def test_marks_are_underlined_so_that_they_show_without_colour() -> None:
    async with Desk().run_test() as pilot:
        editor = body_of(pilot)
        editor.load_text("one two three\nfour")
        editor.show_marks([Mark(4, 7, "warning"), Mark(8, 18, "error"), Mark(0, 3, "advice")])
        await pilot.pause()
        spans = {(s.start, s.end): s.style for s in editor.get_line(0).spans}
        assert set(spans) == {(4, 7), (8, 13), (0, 3)}
        assert all(getattr(style, "underline", False) for style in spans.values())
        assert [(s.start, s.end) for s in editor.get_line(1).spans] == [(0, 4)]


async def test_rewriting_is_one_step_that_leaves_the_caret_alone() -> None:
    async with Desk().run_test() as pilot:
        editor = body_of(pilot)
        editor.load_text("Hi Ana,\n\nCould you hire me? Thanks.\n")
        editor.insert("!", (3, 0))
        editor.move_cursor((0, 3))
        before = editor.text
        editor.rewrite(before.replace("hire me", "tell me about it"))
        assert editor.cursor_location == (0, 3)
        editor.undo()
        assert editor.text == before
        editor.redo()
        assert "tell me about it" in editor.text


async def test_rewriting_with_the_same_text_is_no_step() -> None:
    async with Desk().run_test() as pilot:
        editor = body_of(pilot)
        editor.load_text("same")
        editor.rewrite("same")
        assert not editor.history.undo_stack


async def test_hostile_text_is_drawn_as_wide_as_it_is_and_commands_nothing(hostile: str) -> None:
    async with Desk().run_test() as pilot:
        editor = body_of(pilot)
        editor.load_text(hostile)
        editor.show_marks([Mark(0, len(editor.text), "error")])
        await pilot.pause()
        for number in range(editor.document.line_count):
            drawn = editor.get_line(number).plain
            assert len(drawn) == len(editor.document.get_line(number))
            assert not set(drawn) & {"\x1b", "\x07", "\x00", "\u202e"}
        assert editor.text == hostile


async def test_the_subject_is_one_line_and_enter_goes_on() -> None:
    app = Desk()
    async with app.run_test() as pilot:
        subject = app.query_one(SubjectLine)
        subject.insert("From State:\na question")
        assert subject.text == "From State: a question"
        await pilot.press("enter", "down")
        assert app.left == 2
        assert subject.text == "From State: a question"
        subject.undo()
        assert subject.text == ""


def test_keys_of_the_app_are_not_taken_by_the_editor() -> None:
    keys = {
        key for binding in MessageEditor.BINDINGS for key in getattr(binding, "key", "").split(",")
    }
    assert not keys & {"f6", "f7", "ctrl+c", "ctrl+g", "ctrl+f", "ctrl+r", "ctrl+o", "ctrl+s"}
    assert {"ctrl+a", "ctrl+e", "ctrl+d", "ctrl+k", "ctrl+u", "ctrl+w", "ctrl+z"} <= keys


texts = st.text(alphabet="ab \n", max_size=12)


@given(texts, texts)
def test_the_changed_stretch_makes_the_one_text_of_the_other(old: str, new: str) -> None:
    start, old_end, new_end = changed_stretch(old, new)
    assert 0 <= start <= old_end <= len(old)
    assert start <= new_end <= len(new)
    assert old[:start] + new[start:new_end] + old[old_end:] == new


@pytest.mark.parametrize("number", range(3))
async def test_a_line_has_its_marks_also_after_windows_line_ends(number: int) -> None:
    async with Desk().run_test() as pilot:
        editor = body_of(pilot)
        editor.load_text("one\r\ntwo\r\nsix")
        start = editor.text.index(["one", "two", "six"][number])
        editor.show_marks([Mark(start, start + 3, "error")])
        assert [(s.start, s.end) for s in editor.get_line(number).spans] == [(0, 3)]
