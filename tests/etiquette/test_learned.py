"""The learned model: its weights, what it says of its reasons, and how its work grows."""

from __future__ import annotations

import hashlib
import json
from itertools import pairwise
from pathlib import Path

import pytest

from outreach_tui.etiquette.coding import read_words
from outreach_tui.etiquette.document import Document
from outreach_tui.etiquette.learned.features import Place, of_place, of_words, spans_of
from outreach_tui.etiquette.learned.model import WEIGHTS, Model, model
from outreach_tui.etiquette.read import placed, read_moves
from outreach_tui.etiquette.types import MoveName, Part, Sentence

ROOT = Path(__file__).parents[2]
UNHEARD = "My file could do with a friendly hand to carry it up to whoever hires on your floor."
"""A referral in words no phrase lists."""


def sentence(text: str) -> Sentence:
    document = Document(text)
    read_moves(document)  # the move files say which words there are
    return document.sentences[0]


def rows(path: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_the_weights_belong_to_the_corpus() -> None:
    """Run ``python -m scripts.train_moves`` when this fails."""
    digest = hashlib.sha256()
    for path in sorted((ROOT / "corpus").glob("*.jsonl")):
        digest.update(path.read_bytes())
    for path in sorted((ROOT / "tests" / "etiquette" / "moves").glob("*.toml")):
        digest.update(path.read_bytes())
    assert model().header.corpus == digest.hexdigest()[:16]


def test_every_move_that_is_a_meaning_has_weights() -> None:
    signs = {MoveName.GREETING_GENERIC, MoveName.PLACEHOLDER}
    assert set(model().header.moves) == set(MoveName) - signs


def test_the_weights_are_small_enough_to_ship() -> None:
    assert WEIGHTS.stat().st_size < 600_000


def test_the_same_weights_say_the_same() -> None:
    again = Model(WEIGHTS.read_bytes())
    for row in rows(ROOT / "corpus" / "contrast.jsonl")[:40]:
        for part, place in placed(Document(row["text"])):
            assert again.weigh(part, place) == model().weigh(part, place)


@pytest.mark.parametrize("row", rows(ROOT / "corpus" / "contrast.jsonl")[:60:3])
def test_the_reasons_add_up_to_the_weight(row: dict[str, str]) -> None:
    for part, place in placed(Document(row["text"])):
        for move, weight in model().weigh(part, place).items():
            reasons = model().explain(part, place, move)
            assert sum(reason.weight for reason in reasons) == weight


def test_reasons_are_the_words_of_the_sentence_the_heaviest_first() -> None:
    said = sentence("Could we talk for fifteen minutes, whenever it suits you?")
    reasons = model().explain(said, Place(), MoveName.TIME_BOUND)
    assert all(abs(a.weight) >= abs(b.weight) for a, b in pairwise(reasons))
    assert all(reason.weight for reason in reasons)
    told = [reason for reason in reasons if reason.span is not None]
    assert any("minutes" in reason.words for reason in told[:5])
    assert all(said.text[r.span.start : r.span.end] == r.words for r in told if r.span)


def test_a_move_no_phrase_finds_is_marked_at_the_clause_that_decided() -> None:
    text = "It has been a long winter here; " + UNHEARD[0].lower() + UNHEARD[1:]
    said = sentence(text)
    span = model().decisive(said, MoveName.ASK_REFERRAL)
    assert text[span.start : span.end] == text.partition("; ")[2].rstrip(".")


@pytest.mark.parametrize("place", [Place(), Place(whole=True)])
def test_what_phrases_found_counts(place: Place) -> None:
    heard = dict(zip(model().header.moves, model().phrase(place), strict=True))
    assert all(weight >= 0 for weight in heard.values())
    assert heard[MoveName.ASK_REFERRAL] > 0


@pytest.mark.parametrize("text", ["", "?", "12", "Hi", "one two three, four? {x}", "İ'é [x] ..."])
def test_every_feature_has_a_place(text: str) -> None:
    for said in Document(text).sentences:
        words = read_words(said)
        assert len(of_words(words, words.codes)) == len(spans_of(words, said.plain))


def test_signs_say_where_a_sentence_stands() -> None:
    place = Place(first=False, whole=True)
    assert set(of_place(place, Part.BODY)) == {"part:body", "size:message", "place:last"}


def test_features_grow_with_the_sentence_and_no_faster() -> None:
    counts = []
    for times in (10, 20, 40):
        said = sentence("refer me whoever you " * times + "know")
        words = read_words(said)
        counts.append(len(of_words(words, words.codes)))
    assert counts[2] - counts[1] == 2 * (counts[1] - counts[0])


def test_a_very_long_sentence_fits_the_lanes() -> None:
    said = sentence("refer me " * 400)
    weights = model().weigh(said, Place())
    reasons = model().explain(said, Place(), MoveName.ASK_REFERRAL)
    assert sum(reason.weight for reason in reasons) == weights[MoveName.ASK_REFERRAL]


def held_out(kind: str) -> list[dict[str, str]]:
    """Texts whose words taught nothing, by people who taught nothing."""
    return [row for row in rows(ROOT / "corpus" / f"{kind}.jsonl") if row["split"] == "held-out"]


@pytest.mark.parametrize(
    ("kind", "precision", "recall"), [("messages", 0.85, 0.75), ("passages", 0.6, 0.5)]
)
def test_held_out_text_is_read_well(kind: str, precision: float, recall: float) -> None:
    right = false = missed = 0
    for row in held_out(kind):
        found = {move.move for move in read_moves(Document(row.get("body") or row["text"]))}
        if kind == "passages":
            found.discard(MoveName.GREETING_GENERIC)
        labels = set(row["moves"])
        right += len(found & labels)
        false += len(found - labels)
        missed += len(labels - found)
    assert right > 100
    assert right / (right + false) >= precision
    assert right / (right + missed) >= recall
