"""Mailboxes and letters: mbox in every dialect, EML, Apple's emlx, and the files of a Maildir."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from outreach_tui.interop.documents import Document, DocumentReader
from outreach_tui.interop.imports import Import, Letter, Own, Problem, Tell
from outreach_tui.interop.mail.mbox import LARGEST_LETTER, RawLetter, looks_like_mbox, split_mbox
from outreach_tui.interop.mail.reading import Origin, owners_address, read_letter

_MARK = b"\xef\xbb\xbf"
_MOST_PROBLEMS = 100
_STEP = 200
"""Letters between two words on how far it is."""
_LENGTH_LINE = re.compile(rb"(\d{1,12})\s*\r?\n")
_HEADER_LINE = re.compile(rb"([!-9;-~]{1,80}):")
_OF_LETTERS = frozenset(
    b"from to date subject received return-path delivered-to message-id mime-version sender"
    b" reply-to in-reply-to references x-unsent".split()
)
_RECEIVED = re.compile(r"<key>date-received</key>\s*<(?:integer|real)>(\d{9,10})")
_FLAGS = re.compile(r":2,([A-Za-z]*)$")
_STAMP = re.compile(r"(\d{9,10})\.")


def _is_mbox(document: Document) -> bool:
    return looks_like_mbox(document.head[:8_000])


def _is_emlx(document: Document) -> bool:
    length = _LENGTH_LINE.match(document.head)
    return length is not None and _starts_as_letter(document.head[length.end() :])


def _is_letter(document: Document) -> bool:
    return _starts_as_letter(document.head.removeprefix(_MARK).lstrip(b"\r\n"))


def _starts_as_letter(data: bytes) -> bool:
    """Whether headers stand at the beginning, two of them such as only letters have."""
    known: set[bytes] = set()
    for line in data[:20_000].split(b"\n", 100)[:100]:
        found = _HEADER_LINE.match(line)
        if found:
            known |= {found[1].lower()} & _OF_LETTERS
        elif not line.startswith((b" ", b"\t", b">From ")) or not line.strip():
            break
    return len(known) > 1


def read_mbox(document: Document, tell: Tell) -> Import:
    """Return the letters of an mbox of any size, read in parts."""
    with document.open() as file:

        def watched() -> Iterator[RawLetter]:
            for raw in split_mbox(file):
                if raw.number % _STEP == 0:
                    tell(file.tell() / max(document.size, 1))
                yield raw

        return _letters(document, watched())


def read_emlx(document: Document, _tell: Tell) -> Import:
    """Return the letter in a file of Apple Mail: its length, itself, then more."""
    data = document.data
    line = _LENGTH_LINE.match(data)
    start = line.end() if line else 0
    end = start + int(line[1]) if line else len(data)
    when = _RECEIVED.search(data[end:][:20_000].decode("utf-8", "replace"))
    received = dt.datetime.fromtimestamp(int(when[1]), dt.UTC) if when else None
    return _letters(document, [RawLetter(1, data[start:end][:LARGEST_LETTER], received)])


def read_eml(document: Document, _tell: Tell) -> Import:
    """Return the letter in a file of its own; in a Maildir the file's name tells more of it."""
    flags = _FLAGS.search(document.name)
    stamp = _STAMP.match(document.name)
    raw = RawLetter(
        1,
        document.data[:LARGEST_LETTER],
        received=dt.datetime.fromtimestamp(int(stamp[1]), dt.UTC) if stamp else None,
        is_draft=bool(flags and "D" in flags[1]),
        is_removed=bool(flags and "T" in flags[1]),
    )
    return _letters(document, [raw])


def _letters(document: Document, raws: Iterable[RawLetter]) -> Import:
    """Read letters; what is no letter is told of, what was never sent or removed only counted."""
    origin = Origin(document.title, f"mail, {document.called}", _folders(document))
    letters: list[Letter] = []
    problems: list[Problem] = []
    owners: Counter[str] = Counter()
    skipped = 0
    for raw in raws:
        owners[owners_address(raw.data)] += 1
        letter = None if raw.is_removed else read_letter(raw, origin)
        if letter is not None:
            letters.append(letter)
            continue
        skipped += 1
        if len(problems) < _MOST_PROBLEMS:
            reason = "it was removed" if raw.is_removed else "it is a draft, or no letter"
            problems.append(Problem(document.title, raw.number, reason))
    return Import(
        letters=tuple(letters),
        letters_skipped=skipped,
        own=_own(document, letters, owners),
        problems=tuple(problems),
    )


def _own(document: Document, letters: list[Letter], owners: Counter[str]) -> tuple[Own, ...]:
    """Return the addresses the mailbox shows to be the user's own."""
    del owners[""]
    sent_from = Counter(letter.sender.email for letter in letters if letter.sent)
    del sent_from[""]
    found = [email for counter in (sent_from, owners) for email, _ in counter.most_common(1)]
    return (Own(file=document.title, emails=tuple(dict.fromkeys(found))),) if found else ()


def _folders(document: Document) -> list[str]:
    """Return the names a mailbox goes by: its file and the folders around it."""
    path = PurePosixPath(document.path)
    return [part for name in path.parts for part in (name, *name.strip(".").split("."))]


READERS = [
    DocumentReader(what="a mailbox", recognises=_is_mbox, read=read_mbox, order=30),
    DocumentReader(what="a letter of Apple Mail", recognises=_is_emlx, read=read_emlx, order=31),
    DocumentReader(what="a letter", recognises=_is_letter, read=read_eml, order=32),
]
