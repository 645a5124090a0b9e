"""Cells and lines of other programs' files, read as the fields of a person."""

from __future__ import annotations

import re
from collections.abc import Iterable

from outreach_tui.interop.cleaning import clean, shorten

_LONGEST = 200
"""Characters of one field; LinkedIn cuts names at 50, titles and companies at 100."""

_LONGEST_NOTES = 4_000
_MOST_EMAILS = 5
_EMAIL = re.compile(
    r"[^\s@<>()\[\],;:\"\\]{1,64}@(?:[^\s@<>()\[\],;:\"\\.]{1,63}\.)+[^\W\d_]{2,24}"
)


def read_text(cell: str, remarks: list[str]) -> str:
    """Return a cell as one clean line; where it had to be cut, ``remarks`` tells."""
    text = clean(cell)
    if len(text) > _LONGEST:
        remarks.append(f"taken with {quoted(text)} cut to {_LONGEST} characters")
    return shorten(text, _LONGEST)


def read_notes(cell: str, remarks: list[str]) -> str:
    """Return notes line by line, each clean, without empty lines around them."""
    text = "\n".join(clean(line) for line in cell.splitlines()).strip()
    if len(text) > _LONGEST_NOTES:
        remarks.append(f"taken with its notes cut to {_LONGEST_NOTES:,} characters")
    return shorten(text, _LONGEST_NOTES)


def read_emails(cells: Iterable[str], remarks: list[str]) -> tuple[str, ...]:
    """Return the addresses in some cells, each once and five at most.

    What is none is left out and told in ``remarks``.
    """
    found: dict[str, str] = {}
    for cell in cells:
        # What follows a line break in an address was put there to reach somebody else.
        first_line, *rest = cell.strip().splitlines() or [""]
        if not first_line:
            continue
        words = [
            word.removeprefix("mailto:").strip("<>")
            for word in re.split(r"[\s;,]+", clean(first_line))
            if word
        ]
        good = [word for word in words if is_email(word)]
        found |= {email.casefold(): email for email in good}
        if rest or len(good) < len(words):
            remarks.append(f"taken without what is no e-mail address in {quoted(cell)}")
    return tuple(found.values())[:_MOST_EMAILS]


def is_email(word: str) -> bool:
    """Whether a word is an address that mail can be sent to, going by its form."""
    return bool(_EMAIL.fullmatch(word))


def quoted(text: str) -> str:
    """Return text from a file as a remark shows it."""
    return f"“{shorten(clean(text), 40)}”"
