"""Add labelled text to the corpus: ``python scripts/import_corpus.py DRAFT.txt... [--held-out]``.

A draft holds one item after the other; the file's name says who wrote it::

    === MESSAGE good | email | informational-interview | alum | Senior Auditor | Subject or -
    Hi Ana,
    ¶
    I study soil at Lakeside. || self_introduction
    Could we talk for 15 minutes? || ask_conversation time_bound
    === PASSAGE
    She asked me to refer her. ||

One sentence or line a line, after ``||`` the moves that it makes, ``¶`` alone between paragraphs.
An item the corpus has already, by its id, is left as it stands there, so that labels can be
mended in the corpus and a draft imported again as it grows. ``--apart-from FILE.jsonl`` (may be
given again) refuses text that shares a sentence with another labelled file.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from outreach_tui.etiquette.types import MoveName

CORPUS = Path(__file__).parent.parent / "corpus"
MOVES = frozenset(MoveName)
HEADER = ("channel", "purpose", "recipient_tie", "recipient_title", "subject")
_ENDS_A_SENTENCE = re.compile(r"[.!?…][\"')\]]*$")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SHARED_WORDS = 6
"""Shorter sentences, such as thanks, are everybody's."""
_ALIKE = 0.8


def main() -> None:
    """Read the drafts and append what is new."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("drafts", nargs="+", type=Path)
    parser.add_argument("--held-out", action="store_true", help="never train or tune on these")
    parser.add_argument("--apart-from", action="append", default=[], type=Path)
    options = parser.parse_args()
    split = "held-out" if options.held_out else "train"
    elsewhere = {s for path in options.apart_from for row in rows(path) for s in sentences(row)}
    for kind in ("messages", "passages"):
        path = CORPUS / f"{kind}.jsonl"
        kept = rows(path) if path.exists() else []
        known = {row["id"] for row in kept}
        shapes = [shape(row) for row in kept]
        for row in (row for draft in options.drafts for row in items(draft, split)):
            if not row["id"].startswith(kind[0], row["id"].index("-") + 1) or row["id"] in known:
                continue
            problem = problem_of(row, shapes, elsewhere)
            if problem:
                print(f"{row['id']}: left out, {problem}", file=sys.stderr)
                continue
            kept.append(row)
            shapes.append(shape(row))
        lines = (json.dumps(row, ensure_ascii=False) for row in kept)
        path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        print(f"{path.name}: {len(kept)} ({len(kept) - len(known)} new)")


def rows(path: Path) -> list[dict[str, Any]]:
    """Return the lines of a labelled file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def items(path: Path, split: str) -> Iterator[dict[str, Any]]:
    """Yield the items of a draft, messages and passages counted apart."""
    counts = {"m": 0, "p": 0}
    for item in re.split(r"^=== ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        header, _, text = item.partition("\n")
        kind, *fields = (field.strip() for field in header.split("|"))
        letter = "m" if kind.startswith("MESSAGE") else "p"
        counts[letter] += 1
        row: dict[str, Any] = {
            "id": f"{path.stem}-{letter}{counts[letter]:03}",
            "source": path.stem,
            "split": split,
        }
        body, evidence = read_text(text)
        if letter == "m":
            row["source_verdict"] = kind.split()[1]
            fields += ["-"] * (len(HEADER) - len(fields))
            row |= {n: None if f == "-" else f for n, f in zip(HEADER, fields, strict=False)}
        row["body" if letter == "m" else "text"] = body
        yield row | {"moves": sorted(evidence), "evidence": evidence}


def read_text(text: str) -> tuple[str, dict[str, str]]:
    """Return the text as it is sent, and for each move the sentences that make it, one a line."""
    body = ""
    evidence: dict[str, str] = {}
    for line in text.splitlines():
        sentence, _, labels = (part.strip() for part in line.partition("||"))
        if not sentence:
            continue
        if sentence == "¶":
            body += "\n\n" if body else ""
            continue
        for label in labels.split():
            evidence[label] = f"{evidence[label]}\n{sentence}" if label in evidence else sentence
        if body and not body.endswith("\n"):
            body += " " if _ENDS_A_SENTENCE.search(body) else "\n"
        body += sentence
    return body.strip(), evidence


def problem_of(row: dict[str, Any], shapes: list[set[str]], elsewhere: set[str]) -> str | None:
    """Say why a row cannot stand in the corpus, if it cannot."""
    if unknown := set(row["moves"]) - MOVES:
        return f"no such move: {', '.join(sorted(unknown))}"
    if "alumni_overreach" in row["moves"] and "tie" not in row["moves"]:
        return "alumni_overreach is always a tie"
    if not text_of(row):
        return "it has no words"
    if shared := set(sentences(row)) & elsewhere:
        return f"it is said elsewhere too: {min(shared)!r}"
    own = shape(row)
    if any(len(own & other) > _ALIKE * len(own | other) for other in shapes):
        return "it is nearly the same as another one"
    return None


def text_of(row: dict[str, Any]) -> str:
    """Return the text of a message or a passage."""
    return str(row["body"] if "body" in row else row["text"])


def sentences(row: dict[str, Any]) -> list[str]:
    """Return the longer sentences of a row, without marks and case."""
    pieces = re.split(r"[.!?…\n]+", text_of(row))
    worded = (" ".join(_WORD.findall(piece.lower())) for piece in pieces)
    return [words for words in worded if words.count(" ") >= _SHARED_WORDS - 1]


def shape(row: dict[str, Any]) -> set[str]:
    """Return the pairs of neighbouring words, by which near-copies are known."""
    words = _WORD.findall(text_of(row).lower())
    return {f"{a} {b}" for a, b in zip(words, [*words[1:], "."], strict=False)}


if __name__ == "__main__":
    main()
