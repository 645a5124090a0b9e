"""Write ``docs/figures.md`` from the labelled corpus: ``python scripts/figures_page.py``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from outreach_tui.etiquette.bench import Figures, Judged, Labelled, Score, read_labelled

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "figures.md"
CORPUS = ROOT / "corpus"
HELD_OUT = "held-out"
INTRODUCTION = """\
# How well it reads

The checker reads what each sentence of a message *does*: whether it asks for a talk or for a job,
offers something, thanks, leaves an easy way out. The rules judge what it read. This page says how
often it reads as people do, on the texts in `corpus/`, which were written and labelled for this
project and are no real correspondence.

The checker was made with one part of the corpus in view. The held-out part was left aside, so its
figures say more about your messages. *Precision* is the share of what was found that is right,
*recall* the share of what is there that was found, *F1* their harmonic mean; a move counts once a
text. Whole messages and short passages are counted together, and a good part of the passages was
written to mislead a reader of words: the same words with another meaning.

`outreach bench FILE` measures the same on texts of yours. This page is written by
`scripts/figures_page.py`.
"""
SHARES = {
    "with_error": "an error",
    "with_warning": "a warning",
    "with_many_warnings": "more than two warnings",
    "with_error_or_warning": "an error or a warning",
    "with_placeholder": "a blank to fill",
}


def written() -> str:
    """Return the whole page."""
    seen, held_out = Figures(), Figures()
    for item in labelled():
        (held_out if item.split == HELD_OUT else seen).add(item)
    parts = [("The held-out part", held_out), ("The part that was in view", seen)]
    sections = [_section(title, figures) for title, figures in parts]
    return "\n".join([INTRODUCTION, *filter(None, sections)])


def labelled() -> Iterator[Labelled]:
    """Yield every text of the corpus."""
    for path in sorted(CORPUS.glob("*.jsonl")):
        with path.open("rb") as lines:
            for number, line in enumerate(lines, start=1):
                yield read_labelled(line, f"{path.stem}-{number}")


def _section(title: str, figures: Figures) -> str:
    if not figures.messages + figures.passages:
        return ""
    lines = [
        f"## {title}",
        "",
        f"{figures.messages} messages and {figures.passages} passages.",
        "",
        "| move | texts | precision | recall | F1 |",
        "| --- | ---: | ---: | ---: | ---: |",
        *(_row(f"`{move.value}`", score) for move, score in figures.counted()),
        _row("every move", figures.every_move),
        "",
    ]
    if figures.good.messages or figures.bad.messages:
        lines += _verdicts(figures)
    return "\n".join(lines)


def _row(name: str, score: Score) -> str:
    shown = ("–" if v is None else f"{v:.2f}" for v in (score.precision, score.recall, score.f1))
    return f"| {name} | {score.labelled} | {' | '.join(shown)} |"


def _verdicts(figures: Figures) -> list[str]:
    kinds = [
        ("good messages", figures.good),
        ("good messages, no job or referral asked", figures.good_small_asks),
        ("bad messages", figures.bad),
    ]
    return [
        "What the rules say of whole messages; blanks still to be filled are no error here.",
        "",
        f"| | messages | {' | '.join(SHARES.values())} |",
        f"| --- | ---: |{' ---: |' * len(SHARES)}",
        *(_shares(label, judged) for label, judged in kinds),
        "",
    ]


def _shares(label: str, judged: Judged) -> str:
    row = judged.row()
    shown = ("–" if row[name] is None else f"{row[name]:.0%}" for name in SHARES)
    return f"| {label} | {judged.messages} | {' | '.join(shown)} |"


if __name__ == "__main__":
    PAGE.write_text(written(), "utf-8")
