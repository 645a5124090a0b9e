"""How long a check takes after one key, against reading the whole message for the first time.

A letter is typed in the middle of a message of 150 words, for a contact and with a history as in
Compose. For the baseline everything that is kept between checks is forgotten first.
"""

from __future__ import annotations

import statistics

from benchmarks._caches import forget
from benchmarks.check import MESSAGE, seconds
from outreach_tui.etiquette.context import context_for
from outreach_tui.etiquette.engine import check_message
from outreach_tui.etiquette.types import Context
from outreach_tui.vocabulary import Purpose, Tie

ROUNDS = 41
ASKING = MESSAGE.replace("Could you spare", "Do you have any openings for me? Could you spare")


def compared(text: str, context: Context) -> tuple[float, float]:
    """Return the median seconds of a check after one key, and of a whole one."""
    check_message(text, context)
    middle = text.index(" ", len(text) // 2)
    again, whole = [], []
    for number in range(ROUNDS):
        typed = text[:middle] + "abcdefghij"[: number % 10 + 1] + text[middle:]
        forget()
        whole.append(seconds(lambda: void(check_message(text, context))))
        again.append(seconds(lambda typed=typed: void(check_message(typed, context))))  # type: ignore[misc]
    return statistics.median(again), statistics.median(whole)


def void(_: object) -> None:
    """Take a value and give nothing."""


def main() -> None:
    """Print the table."""
    context = context_for(
        "Ana Ruiz", "Data Analyst", "Lumen", Tie.STRANGER, purpose=Purpose.INFORMATIONAL_INTERVIEW,
        subject="Night shifts and handovers",
    )  # fmt: skip
    rows = [("nothing to change", MESSAGE), ("with an error and its fix tried", ASKING)]
    print(f"{'':36}{'one key':>12}{'whole':>12}{'ratio':>8}  (at most 0.20)")
    for label, text in rows:
        again, whole = compared(text, context)
        print(f"{label:36}{again * 1000:9.2f} ms{whole * 1000:9.2f} ms{again / whole:8.2f}")


if __name__ == "__main__":
    main()
