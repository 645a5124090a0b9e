"""Whatever the text: no exception, true spans, and the same answer every time."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from outreach_tui.etiquette import coding, groups, read
from outreach_tui.etiquette.document import Document
from outreach_tui.etiquette.learned.model import Model
from outreach_tui.etiquette.read import read_moves

# Words that phrases look for, with what breaks careless patterns between them.
_WORDS = sorted({word for line in groups.GROUPS.split("\n") for word in line.split()[1:]})
_PIECES = st.one_of(
    st.sampled_from(_WORDS),
    st.sampled_from(["?", ".", ", ", "\n", "\n\n", '"', "'", "[", "]", "{", "}", "<", "%s", "İ"]),
    st.sampled_from(["Ana", "Hi Ana,", "Best,", "15", "👩‍💻", "\u200f", "\u0000", "> ", "- "]),
    st.text(max_size=8),
)
TEXTS = st.one_of(
    st.text(max_size=400),
    st.lists(_PIECES, max_size=60).map(" ".join),
)


def forget() -> None:
    """Drop what earlier texts left behind."""
    coding.coded.cache_clear()
    read._in_sentence.cache_clear()
    Model._words.cache_clear()


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_sentences_are_true_to_the_text(text: str) -> None:
    document = Document(text)
    last = 0
    for sentence in document.sentences:
        assert last <= sentence.start < sentence.end <= len(text)
        assert sentence.text == text[sentence.start : sentence.end]
        assert len(sentence.plain) == len(sentence.text)
        last = sentence.end


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_moves_stand_inside_the_text(text: str) -> None:
    for move in read_moves(Document(text)):
        assert 0 <= move.start < move.end <= len(text)
        assert move.text == text[move.start : move.end]


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_remembered_moves_are_those_read_anew(text: str) -> None:
    remembered = read_moves(Document(text))
    forget()
    assert read_moves(Document(text)) == remembered


@settings(max_examples=100, deadline=None)
@given(st.lists(TEXTS, min_size=2, max_size=4))
def test_moves_of_a_text_do_not_depend_on_texts_before(texts: list[str]) -> None:
    forget()
    alone = read_moves(Document(texts[-1]))
    forget()
    for text in texts:
        in_turn = read_moves(Document(text))
    assert in_turn == alone
