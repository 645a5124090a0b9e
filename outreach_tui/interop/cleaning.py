"""Text from a file, made safe to keep and to show."""

from __future__ import annotations

import re
import unicodedata

_ESCAPES = re.compile(
    r"(?:\x1b\]|\x9d)[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?"  # titles, links, the clipboard
    r"|(?:\x1b[PX^_]|[\x90\x98\x9e\x9f])[^\x1b\x9c]*(?:\x1b\\|\x9c)?"  # device strings
    r"|(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?"  # colours and the caret
    r"|\x1b[ -/]*[0-~]?"
)
"""Terminal control sequences (ECMA-48) in their seven- and eight-bit forms."""

_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co"})
"""Controls, invisible and bidirectional format characters, surrogates, private use."""


class _Visible(dict[int, str]):
    """What each character becomes, worked out the first time it is met."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        if char.isspace():
            kept = " "
        elif unicodedata.category(char) in _HIDDEN:
            kept = ""
        elif 0x1D400 <= code <= 0x1D7FF:
            kept = unicodedata.normalize("NFKC", char)  # letters dressed up as bold or script
        else:
            kept = char
        self[code] = kept
        return kept


_VISIBLE = _Visible()


def clean(text: str) -> str:
    """Return ``text`` as one line of visible characters in NFC.

    Terminal sequences, controls, zero-width and bidirectional characters go, any run of
    white space becomes one space, and decorative mathematical letters become plain ones.
    Everything else, markup and formulas too, stays as it is.
    """
    if not (text.isascii() and text.isprintable()):
        if _ESCAPES.search(text):
            text = _ESCAPES.sub("", text)
        text = unicodedata.normalize("NFC", text.translate(_VISIBLE))
    return " ".join(text.split())


def clean_text(text: str) -> str:
    """Return ``text`` cleaned line by line, with at most one empty line between others."""
    lines = [clean(line) for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    kept = [line for line, before in zip(lines, ["", *lines], strict=False) if line or before]
    return "\n".join(kept).strip("\n")


def shorten(text: str, limit: int) -> str:
    """Return at most ``limit`` characters of ``text``, the last being ``…`` when some are cut."""
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"
