"""How the time of a check grows with the length of the text, ordinary and hostile.

Each text is made 1,000, 10,000 and 100,000 characters long, and read by the whole checker, by each
move and by each rule alone. What grows linearly takes ten times as long for ten times the text;
the last column is the time at 100,000 characters over ten times that at 10,000. Whatever is above
``LIMIT`` and takes more than ``NOTICED`` seconds is named.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from benchmarks._caches import forget
from benchmarks.check import MESSAGE
from outreach_tui.etiquette.context import context_for
from outreach_tui.etiquette.document import Document
from outreach_tui.etiquette.engine import check_message, read
from outreach_tui.etiquette.readable import readable
from outreach_tui.etiquette.registry import rules
from outreach_tui.etiquette.types import Context
from outreach_tui.vocabulary import Purpose, Tie

LENGTHS = (1_000, 10_000, 100_000)
LIMIT = 2.0
NOTICED = 0.05
STRETCH = 700
TEXTS = {
    "ordinary message, repeated": MESSAGE + "\n",
    "a, without end": "a ",
    "please, without end": "please ",
    "i i i": "i ",
    "one long word": "a",
    "opening brackets": "(",
    "opening placeholders": "[",
    "braces": "{",
    "angle brackets": "<",
    "open tags": "<p ",
    "tags": "<p></p>",
    "open comments": "<br><!-- ",
    "quotation marks": '"a ',
    "apostrophes": "'a ",
    "full stops": "a. ",
    "question marks": "? ",
    "dashes": "- ",
    "commas": "you, ",
    "line ends": "\n",
    "short lines": "a\n",
    "quoted lines": "> a\n",
    "introductions": "on 1 \n",
    "headers": "from: a\n",
    "signatures": "-- \n",
    "blanks": "          \n ",
    "names": "Ana Ruiz ",
    "requests": "could you would you please let me know if ",
    "of the of the": "of the ",
    "you and your": "your team and your ",
    "numbers": "15 minutes or 20 ",
    "digits": "1",
    "at signs": "a@",
    "links": "http://",
    "exclamation marks": "!",
    "capitals": "AB ",
    "accents": "e\u0301",
    "unseen marks": "a\u200b",
    "emoji": "\N{SMILING FACE WITH OPEN MOUTH}",
}


def of_length(piece: str, length: int) -> str:
    """Return ``piece`` again and again, up to ``length`` characters.

    A word of its own stands in every stretch, so that none is the same as one read before.
    """
    stretch = piece * (STRETCH // len(piece) + 1)
    count = length // len(stretch) + 1
    return "".join(f"{stretch}{spelt(number)} " for number in range(count))[:length]


def spelt(number: int) -> str:
    """Return a word that stands for a number."""
    return "".join(chr(ord("a") + int(digit)) for digit in str(number + 1000))


def seconds(work: Callable[[], object]) -> float:
    """Return how long ``work`` takes when nothing is remembered."""
    forget()
    start = time.process_time()
    work()
    return time.process_time() - start


def whole(piece: str, context: Context) -> list[float]:
    """Return the seconds of a check at each length."""
    return [
        seconds(lambda length=length: check_message(of_length(piece, length), context))  # type: ignore[misc]
        for length in LENGTHS
    ]


def apart(piece: str, context: Context) -> Iterator[tuple[str, float, float]]:
    """Yield each part of a check with its seconds at the two longer lengths."""
    texts = [of_length(piece, length) for length in LENGTHS[1:]]
    steps: dict[str, Callable[[str], object]] = {
        "readable": readable,
        "sentences": lambda text: Document(text).sentences,
        "language": lambda text: Document(text).language,
        "moves": lambda text: read(text, context),
    }
    for name, step in steps.items():
        short, long = (seconds(lambda text=text, step=step: step(text)) for text in texts)  # type: ignore[misc]
        yield name, short, long
    readings = [read(text, context) for text in texts]
    for rule in rules():
        took = []
        for reading in readings:
            start = time.process_time()
            if rule.concerns is None or rule.concerns(context):
                list(rule.check(reading))
            took.append(time.process_time() - start)
        yield rule.name, took[0], took[1]


def main() -> None:
    """Print the table, then whoever is to blame."""
    context = context_for(
        "Ana Ruiz", "Data Analyst", "Lumen", Tie.ALUM, purpose=Purpose.INFORMATIONAL_INTERVIEW,
        subject="Night shifts", tie_detail="State",
    )  # fmt: skip
    print(
        f"{'seconds for a check of':32}" + "".join(f"{n:>10,}" for n in LENGTHS) + f"{'growth':>9}"
    )
    for name, piece in TEXTS.items():
        took = whole(piece, context)
        growth = took[2] / max(10 * took[1], 1e-3)
        print(f"{name:32}" + "".join(f"{t:10.3f}" for t in took) + f"{growth:9.2f}", flush=True)
        if growth <= LIMIT and took[2] < 3:
            continue
        for part, short, long in apart(piece, context):
            if long > NOTICED and long > LIMIT * 10 * short:
                print(f"    {part}: {short:.3f} s, then {long:.3f} s", flush=True)


if __name__ == "__main__":
    main()
