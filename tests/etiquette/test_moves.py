"""Every move against its case file, and all against passages no phrase was tuned on."""

from __future__ import annotations

import json
import tomllib
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from outreach_tui.etiquette import moves
from outreach_tui.etiquette.coding import coded
from outreach_tui.etiquette.document import Document
from outreach_tui.etiquette.read import read_moves
from outreach_tui.etiquette.types import MoveName

HERE = Path(__file__).parent
CASES = {path.stem: path for path in sorted((HERE / "moves").glob("*.toml"))}
FOLDER = Path(moves.__file__).parent


def cases(kind: str) -> list[tuple[str, str]]:
    """The passages of one kind in every case file, beside the move they are about.

    A passage stands by itself, or as the ``text`` of a table that says more about it.
    """
    return [
        (name, passage if isinstance(passage, str) else passage["text"])
        for name, path in CASES.items()
        for passage in tomllib.loads(path.read_text(encoding="utf-8")).get(kind, ())
    ]


def names(text: str) -> set[MoveName]:
    """The moves a text makes."""
    return {move.move for move in read_moves(Document(text))}


def test_every_move_has_a_file_and_cases() -> None:
    files = {path.stem for path in FOLDER.glob("*.py")} - {"__init__"}
    assert files == {name.value for name in MoveName} == set(CASES)


@pytest.mark.parametrize("path", sorted(FOLDER.glob("[a-z]*.py")), ids=lambda path: path.stem)
def test_a_move_file_says_when_it_holds(path: Path) -> None:
    assert path.read_text(encoding="utf-8").startswith('"""')


@pytest.mark.parametrize("move", sorted(CASES))
def test_nearly_all_cases_are_read_right(move: str) -> None:
    holds = [passage for name, passage in cases("holds") if name == move]
    others = [passage for name, passage in cases("not") if name == move]
    missed = [passage for passage in holds if move not in names(passage)]
    false = [passage for passage in others if move in names(passage)]
    assert len(missed) <= len(holds) / 5, missed
    assert len(false) <= 0.1 * len(others), false


@pytest.mark.parametrize(("move", "marked"), cases("spans"))
def test_the_span_is_the_words_that_decided(move: str, marked: str) -> None:
    start, end = marked.index("«"), marked.index("»") - 1
    text = marked.replace("«", "").replace("»", "")
    sentences = [s for s in Document(text).sentences if s.start <= start and end <= s.end]
    found = [m for m in read_moves(Document(text)) if m.move == move]
    assert any(m.start < end and start < m.end for m in found)
    assert all(m.text == text[m.start : m.end] for m in found)
    assert all(sentences[0].start <= m.start and m.end <= sentences[0].end for m in found)


def test_spans_count_code_points_of_the_text_as_given() -> None:
    text = "Hi Zoë 👩‍💻,\r\n\r\nI’d be grateful for “any” help — could you refer me?\r\n"
    found = {move.move: text[move.start : move.end] for move in read_moves(Document(text))}
    assert found[MoveName.ASK_REFERRAL] == "could you refer me"


def test_quoted_text_and_signature_are_not_the_senders_words() -> None:
    text = (
        "Hi Ana,\n\nYour essay on soil was a joy.\n\nBest,\nTom\nHire me: tom@example.org\n\n"
        "On Mon, 3 May 2027 at 10:00, Ana wrote:\n> Could you refer me to [Name]?\n"
    )
    assert names(text) == {"research"}


def test_a_placeholder_in_the_signature_counts() -> None:
    assert "placeholder" in names("Hi Ana,\n\nI loved your talk.\n\nBest,\n[Your Name]")


def test_thanks_in_the_closing_counts() -> None:
    assert "thanks" in names("Hi Ana,\n\nI loved your talk.\n\nThanks,\nTom")


@pytest.mark.parametrize(
    ("text", "move"),
    [
        ("I'm not asking for a job, only how the loop works.", "ask_job"),
        ("My manager asked me whether you were hiring.", "ask_job"),
        ("How did you land your first job?", "ask_job"),
        ("If I apply, it will be through the portal.", "ask_job"),
        ("We have an opening for a nurse, if you know one.", "ask_job"),
        ("Good job on the talk.", "ask_job"),
        ("The opening of your talk made me laugh.", "ask_job"),
        ("You referred to a paper on sleep.", "ask_referral"),
        ("Dana referred me to you.", "ask_referral"),
        ("I'm quite attached to the idea.", "attachment"),
    ],
)
def test_what_looks_like_a_move_and_is_none(text: str, move: str) -> None:
    assert move not in names(text)


def test_a_claim_to_fit_in_is_an_ask() -> None:
    assert "ask_job" in names("I believe I would be a great fit for your team.")


def test_overlapping_spans_of_one_move_are_one() -> None:
    moves_found = read_moves(Document("Could you please refer me, or recommend me to your boss?"))
    spans = [(m.start, m.end) for m in moves_found if m.move == "ask_referral"]
    assert all(before[1] < after[0] for before, after in pairwise(spans))


def test_the_moves_are_in_order_of_their_place() -> None:
    text = "Dear Sir,\n\nI'm a nurse. Could you refer me? Please reply at once.\n\nThanks"
    found = read_moves(Document(text))
    assert [m.start for m in found] == sorted(m.start for m in found)
    assert len({m.move for m in found}) > 3


def test_work_on_a_sentence_does_not_multiply_with_its_length() -> None:
    """Every step of a phrase is taken once, at all places together, however long the sentence."""
    taken = []
    for times in (10, 100, 1000):
        text = "could you please refer me, if there is any job opening at your company " * times
        text = text.rstrip()
        read_moves(Document(text))
        taken.append(max(len(coded(s.text, s.plain).known) for s in Document(text).own))
    assert taken[0] > 0
    assert taken[1] == taken[2]


def unseen() -> list[dict[str, Any]]:
    """Passages written before any phrase was tuned, and never looked at while tuning."""
    with (HERE / "unseen.jsonl").open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def test_unseen_passages_are_read_nearly_as_well() -> None:
    right: Counter[str] = Counter()
    false: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    for row in unseen():
        found, labels = names(row["text"]), set(row["moves"])
        if not row["whole"]:
            found.discard("greeting_generic")
        right.update(found & labels)
        false.update(found - labels)
        missed.update(labels - found)
    total = right.total()
    assert total / (total + false.total()) > 0.75
    assert total / (total + missed.total()) > 0.8
    assert right["ask_referral"] / (right["ask_referral"] + false["ask_referral"]) > 0.85
