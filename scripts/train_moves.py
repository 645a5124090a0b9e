"""Train the model of moves on the corpus and write its weights: ``python -m scripts.train_moves``.

Needs the dependency group ``train``. Prints how well each source is read by a model that never
saw it, which is also how the weight is found above which a move holds. Texts whose split is
``held-out`` teach nothing. The same corpus gives the same weights.
"""

from __future__ import annotations

import argparse
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from outreach_tui.etiquette.coding import SPECIAL, VOCABULARY, coded
from outreach_tui.etiquette.document import Document
from outreach_tui.etiquette.learned.features import PASSAGE, PHRASE, WHOLE, of_place, of_words
from outreach_tui.etiquette.learned.model import MIDDLE, WEIGHTS, Header, symbols_of
from outreach_tui.etiquette.read import placed, said_by_phrases
from outreach_tui.etiquette.types import Sentence
from scripts import labelled
from scripts.labelled import MOVES, Text

FIRST_SYMBOL = 0x180
FEWEST = 3
"""A feature seen in fewer sentences says nothing."""
STRENGTH = 0.5
"""How freely weights grow; the inverse of the penalty on their squares."""
SIGN = 3.0
"""How much louder a sign is than a word."""
CASE = 0.5
"""How much a sentence of a case file counts: phrases were written for it."""
UNIT = 1 / 48
"""What one step of a weight is worth, in log odds."""
MOST = 22_000
"""So many features of words are kept, those that weigh most for some move."""
BEGINNING = "every:sentence"
"""The feature that every sentence has."""
FREE = 5.0
"""How much louder than a word: its weight costs next to nothing."""
FOLDS = 4
"""Parts of the sources, each read by a model that learned from the others."""
HELD_OUT = "held-out"
LABELLED = ("message", "passage")
"""The kinds of text that figures are about; the rest only teaches."""


CERTAIN = (
    "ask_job",
    "ask_referral",
    "thanks",
    "time_bound",
    "alumni_overreach",
    "pressure",
    "desperation",
)
"""Moves on which severe findings rest: a false one costs more than a missed one."""

COMMON = {
    "ask_conversation": 0.55,
    "thanks": 0.5,
    "research": 0.5,
    "self_introduction": 0.5,
    "tie": 0.3,
    "time_bound": 0.2,
    "ask_job": 0.2,
    "ask_referral": 0.2,
    "attachment": 0.15,
    "flexible": 0.12,
    "easy_out": 0.1,
    "offer": 0.1,
    "pressure": 0.06,
}
RARE = 0.06
"""How often published messages make a move; the corpus has more of the rare ones."""


class Data:
    """Every sentence of the texts with its features and labels."""

    def __init__(self, texts: list[Text]) -> None:
        self.texts = texts
        self.text_of: list[int] = []
        """The text each sentence is of, by its place."""
        self.known: list[dict[str, int]] = []
        self.either: dict[str, list[list[int]]] = {move: [] for move in MOVES}
        self.signs: set[str] = set()
        self.whole: list[bool] = []
        documents = [Document(text.text) for text in texts]
        read = [list(placed(document)) for document in documents]
        phrases = [[said_by_phrases(s) for s, _ in said] for said in read]
        self.words = _words([s for said in read for s, _ in said])
        symbols = symbols_of(self.words, FIRST_SYMBOL)
        seen: list[set[str]] = []
        heard: list[list[bool]] = []
        for number, (text, document, said) in enumerate(zip(texts, documents, read, strict=True)):
            known, either = labelled.labels(text, document.own)
            for move, places in either:
                self.either[move].append([len(seen) + i for i in places])
            self.known += known
            self.whole.append(any(place.whole for _, place in said))
            self.text_of += [number] * len(said)
            # What phrases find in their own cases says nothing of what they find elsewhere.
            counts = text.kind in LABELLED
            for (sentence, place), found in zip(said, phrases[number], strict=True):
                words = coded(sentence.text, sentence.plain)
                signs = set(of_place(place, sentence.part))
                self.signs |= signs
                shown = set(of_words(words, words.codes.translate(symbols)))
                seen.append(shown | signs if counts else shown)
                heard.append([counts and move in found for move in MOVES])
        self.heard = np.array(heard)
        """Which moves their own phrases found in each sentence."""
        self._lay_out(seen)
        self.taught = np.array([texts[t].split != HELD_OUT for t in self.text_of])
        """Which sentences may be learned from."""
        self.weight = np.array([CASE if texts[t].kind == "case" else 1.0 for t in self.text_of])

    def _lay_out(self, seen: list[set[str]]) -> None:
        counts = Counter(feature for features in seen for feature in features)
        self.names = sorted(name for name, count in counts.items() if count >= FEWEST)
        self.names.append(BEGINNING)
        self.scale = np.array([SIGN if name in self.signs else 1.0 for name in self.names])
        self.scale[-1] = FREE
        self.scale = np.concatenate([self.scale, [SIGN] * len(PHRASE)])
        index = {name: i for i, name in enumerate(self.names)}
        columns = [
            sorted(index[f] for f in (*features, BEGINNING) if f in index) for features in seen
        ]
        starts = np.cumsum([0, *map(len, columns)])
        flat = np.concatenate([np.array(c, dtype=int) for c in columns])
        ones = sparse.csr_matrix((np.ones(len(flat)), flat, starts), (len(seen), len(index)))
        self.rows = (ones @ sparse.diags(self.scale[: len(index)])).tocsr()
        self.names += PHRASE.values()
        self.labels = np.array(
            [[known.get(move, labelled.UNKNOWN) for move in MOVES] for known in self.known]
        )

    def fit(self, use: Any) -> Any:
        """Return the weights of all moves, a column each, from the sentences in ``use``."""
        weights = np.zeros((len(self.names), len(MOVES)))
        model = LogisticRegression(C=STRENGTH, solver="liblinear", fit_intercept=False)
        for column in range(len(MOVES)):
            labels = self.labels[:, column]
            taken = use & (labels != labelled.UNKNOWN)
            model.fit(self.shown(column)[taken], labels[taken], self.weight[taken])
            weights[:, column] = model.coef_[0]
        return weights

    def shown(self, column: int) -> Any:
        """Return what each sentence shows of one move: its features and its own phrases."""
        whole = np.array(self.whole)[self.text_of]
        heard = [self.heard[:, column] & (whole == size) for size in PHRASE]
        own = sparse.csr_matrix(np.stack(heard, axis=1) * SIGN)
        return sparse.hstack([self.rows, own]).tocsr()

    def sound(self, weights: Any) -> Any:
        """Return how much each sentence sounds like each move."""
        columns = [self.shown(i) @ weights[:, i] for i in range(len(MOVES))]
        return np.stack(columns, axis=1)

    def settle(self, weights: Any) -> None:
        """Where one of several sentences makes a move, let it be the one that sounds most so."""
        sound = self.sound(weights)
        for column, move in enumerate(MOVES):
            for places in self.either[move]:
                loudest = max(sound[i, column] for i in places)
                best = next(i for i in places if sound[i, column] == loudest)
                self.labels[best, column] = 1

    def loudness(self, weights: Any) -> Any:
        """Return for each text how much its most telling sentence sounds like each move."""
        found = np.full((len(self.texts), len(MOVES)), -np.inf)
        np.maximum.at(found, self.text_of, self.sound(weights))
        return found


def _words(sentences: list[Sentence]) -> str:
    """Return a word for each code of these sentences, the most frequent first."""
    counts = Counter(code for s in sentences for code in coded(s.text, s.plain).codes)
    word_of = {code: code for code in SPECIAL}
    for word, code in VOCABULARY.codes.items():
        if len(code) == 1 and word.isalpha():
            word_of.setdefault(code, word)
    codes = sorted(set(counts) & set(word_of), key=lambda code: (-counts[code], word_of[code]))
    return " ".join(word_of[code] for code in codes)


def read_apart(data: Data) -> Any:
    """Return how much each text sounds like each move to a model that never saw its source."""
    found = np.full((len(data.texts), len(MOVES)), -np.inf)
    sources = sorted({text.source for text in data.texts if text.kind in LABELLED})
    for fold in range(FOLDS):
        mine = np.array([text.source in sources[fold::FOLDS] for text in data.texts])
        use = data.taught & ~mine[data.text_of]
        found[mine] = data.loudness(data.fit(use))[mine]
    return found


def threshold(data: Data, move: str, sound: Any, *, whole: bool) -> float:
    """Return above which loudness a move is best held for true, in whole messages or passages."""
    measured = [
        i
        for i, text in enumerate(data.texts)
        if text.kind in LABELLED and text.split != HELD_OUT and data.whole[i] is whole
    ]
    order = sorted(measured, key=lambda i: -sound[i])
    wanted = sum(move in data.texts[i].moves for i in measured)
    beta = 0.6 if move in CERTAIN else 0.85
    # One that holds rarely in published messages is held to be rare here too.
    rarer = 1.0
    if whole:
        rarer = (1 / COMMON.get(move, RARE) - 1) * wanted / (len(measured) - wanted)
    best, right, level = 0.0, 0, 0.0
    for count, (i, following) in enumerate(pairwise([*order, order[-1]]), start=1):
        right += move in data.texts[i].moves
        false = rarer * (count - right)
        value = (1 + beta**2) * right / (right + false + beta**2 * wanted)
        if value > best:
            best, level = value, (sound[i] + sound[following]) / 2
    return level


def report(data: Data, found: Any, name: str, texts: list[int]) -> None:
    """Print how well the texts at these places are read."""
    print(f"{name}: {len(texts)} texts")
    sums = np.zeros(3, dtype=int)
    for column, move in enumerate(MOVES):
        labels = np.array([move in data.texts[i].moves for i in texts])
        says = found[texts, column] > 0
        counts = [(says & labels).sum(), (says & ~labels).sum(), (~says & labels).sum()]
        sums += counts
        _print(move, *counts)
    _print("all", *sums)


def _print(name: str, right: int, false: int, missed: int) -> None:
    precision, recall = right / max(1, right + false), right / max(1, right + missed)
    f1 = 2 * right / max(1, 2 * right + false + missed)
    print(f"  {name:18} {right + missed:5} P {precision:.2f} R {recall:.2f} F1 {f1:.2f}")


def decide(data: Data, found: Any) -> Any:
    """Return by how much each move must be loud, in whole messages (row 0) and in passages.

    ``found`` becomes how much louder each text is.
    """
    whole = np.array(data.whole)
    levels = np.zeros((2, len(MOVES)))
    for column, move in enumerate(MOVES):
        for row, size in enumerate((True, False)):
            level = threshold(data, move, found[:, column], whole=size)
            levels[row, column] = level
            found[whole == size, column] -= level
    return levels


def write(data: Data, weights: Any, to: Path) -> None:
    """Write the weights as the model reads them; they are in log odds."""
    steps = np.round(weights / UNIT).astype(int)
    signs = {
        name: tuple(map(int, row))
        for name, row in zip(data.names, steps, strict=True)
        if name in data.signs or name in PHRASE.values()
    }
    loudest = np.abs(weights).max(axis=1)
    worded = [i for i, name in enumerate(data.names) if name not in signs and name != BEGINNING]
    kept = sorted(sorted(worded, key=lambda i: -loudest[i])[:MOST])
    header = Header(
        corpus=labelled.digest(),
        moves=MOVES,
        words=data.words,
        first_symbol=FIRST_SYMBOL,
        start=tuple(map(int, steps[data.names.index(BEGINNING)])),
        signs=signs,
    )
    rows = (np.clip(steps[kept], -127, 127) + MIDDLE).astype(np.uint8).tobytes()
    names = "\n".join(data.names[i] for i in kept).encode()
    to.write_bytes(b"\0".join((msgspec.json.encode(header), names, rows)))
    print(f"{len(kept)} features of words, {len(signs)} signs, {to.stat().st_size} bytes")


def main() -> None:
    """Train, measure, write."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--to", type=Path, default=WEIGHTS, help="where to write the weights")
    options = parser.parse_args()
    data = Data(list(labelled.texts()))
    data.settle(data.fit(data.taught))
    weights = data.fit(data.taught)
    found = read_apart(data)
    levels = decide(data, found)
    for split, kind in sorted({(t.split, t.kind) for t in data.texts if t.kind in LABELLED}):
        chosen = [i for i, t in enumerate(data.texts) if (t.split, t.kind) == (split, kind)]
        report(data, found, f"{split} {kind}s", chosen)
    weights *= data.scale[:, None]
    for sign, level in zip((WHOLE, PASSAGE), levels, strict=True):
        weights[data.names.index(sign)] -= level
    write(data, weights, options.to)


if __name__ == "__main__":
    main()
