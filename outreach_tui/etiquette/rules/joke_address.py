"""A joke as an e-mail address

What it flags
An address of yours, in the text or under it, whose name was funny once: "partygirl99@…". A
warning. Names that only look like one are left alone.

Why it matters
It is the first thing a stranger learns about you, and it stands in their contact list.

Instead
An address made of your name.

Source
USA Today, Bucknell and Villanova on addresses for work.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.patterns import LatePattern
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Finding
from outreach_tui.vocabulary import Severity

_ADDRESS = LatePattern(r"(?<![\w.+-])[\w.+-]{1,64}(?=@[\w-]{1,63}\.)")
_JOKE = LatePattern(
    r"(?:^|[\d._+-])(?:sexy|hot(?:tie|girl|guy|boy|stuff|mama|chick|dude)|babe|cutie|cutiepie"
    r"|party(?:animal|girl|boy|guy|time|queen|king)|stoner|beer(?:lover|guy|girl|me|king)"
    r"|drunk\w{0,8}"
    r"|pimp\w{0,8}|playboy|playa|badass|gangsta|swag(?:boy|girl|king|master)?|yolo|princess"
    r"|ladykiller"
    r"|heartbreaker|lover(?:boy|girl)|big(?:daddy|boy|papa)|sugar(?:daddy|baby|mama)"
    r"|(?<!\d)(?:420|69)(?!\d)"
    r"|unicorn(?:lover|girl|princess)|xx+|ninja(?:boy|master|warrior)?|dragon(?:slayer|master)"
    r"|lazy(?:boy|girl|bum)|crazy(?:girl|boy|cat|guy|chick)?\w{0,6}|foxy(?:lady|girl)?)"
    r"(?=$|[\d._+-])"
)


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the first such address in the text or the signature."""
    document = reading.document
    if "@" not in document.plain:
        return
    for sentence in document.sentences:
        if "@" not in sentence.plain or sentence.plain.startswith(">"):
            continue
        for match in _ADDRESS.finditer(sentence.plain):
            if _JOKE.search(match.group()):
                yield Finding(
                    severity=Severity.WARNING,
                    start=sentence.start + match.start(),
                    end=sentence.start + match.end(),
                    message="This address was made for friends.",
                    why="It is the first thing a stranger learns about you.",
                    fix="An address made of your name, free with any provider.",
                )
                return
