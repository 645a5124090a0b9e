"""What became of a text, word by word."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from outreach_tui.tracking.differences import ADDED, REMOVED, differences, marked


def test_words_that_changed_side_by_side_are_one_change() -> None:
    shown = marked(differences("Could you hire me soon?", "Could you tell me about it soon?"))
    assert shown == "Could you [−hire−][+tell+] me [+about it +]soon?"


def test_the_same_text_shows_no_change() -> None:
    assert (
        marked(differences("Dear Ana,\n\nHello.", "Dear Ana,\n\nHello.")) == "Dear Ana,\n\nHello."
    )


def test_a_change_ends_with_its_paragraph() -> None:
    shown = marked(differences("one two\n\nthree", "one 2\n\n3"))
    assert shown == "one [−two−][+2+]\n\n[−three−][+3+]"


texts = st.text(alphabet="ab ,\n", max_size=30)


@given(texts, texts)
def test_both_texts_can_be_read_off_their_differences(old: str, new: str) -> None:
    pieces = differences(old, new)
    assert "".join(piece.text for piece in pieces if piece.sign != ADDED) == old
    assert "".join(piece.text for piece in pieces if piece.sign != REMOVED) == new
    assert all(piece.text for piece in pieces) or not (old or new)
