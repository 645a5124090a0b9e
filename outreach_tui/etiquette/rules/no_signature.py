"""A letter nobody signed

What it flags
An e-mail that ends on a closing such as "Best," with no name under it, or one that holds no part
of your name where your profile gives it. Advice, since a mail program may sign for you.

Why it matters
A name, and where to find you, is what people answer to.

Instead
Name, study or role, phone and a link to your profile.

Source
University of Texas ECAC, USA Today, Bucknell, Villanova, Virginia Tech on signatures.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Context, Edit, Finding, Part, Sentence
from outreach_tui.vocabulary import Channel, Severity


def concerns(context: Context) -> bool:
    """Whether this is a first letter."""
    return context.first and context.channel is Channel.EMAIL


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the closing without a name, or the end of a text that names nobody."""
    context, document = reading.context, reading.document
    if not document.body or document.signature.strip():
        return
    name = wording.tidy(context.sender.name) if context.sender else ""
    if name and not set(name.casefold().split()).isdisjoint(document.vocabulary):
        return
    last = document.own[-1]
    closed = last.part is Part.CLOSING and last.text.rstrip().endswith(",")
    if not (closed or name):
        return
    yield Finding(
        severity=Severity.ADVICE,
        start=last.start,
        end=last.end,
        message="Nobody has signed this yet.",
        why="A name, and a way to find you, is what people answer to.",
        fix=f"{name}" if name else "Add your name, what you do, and a link to your profile.",
        edits=_signed(reading, last, name),
    )


def _signed(reading: Reading, last: Sentence, name: str) -> tuple[Edit, ...]:
    if not name:
        return ()
    newline = "\r\n" if "\r\n" in reading.document.text else "\n"
    gap = newline if last.part is Part.CLOSING else newline * 2
    return (Edit(last.end, last.end, gap + name),)
