"""vCards 2.1, 3.0 and 4.0 as phones, mail programs and web services write them.

Cards are read one by one and line by line, so that a broken line costs that line and a
broken card that card. The forms are those of RFC 6350, RFC 2426 and the vCard 2.1 text of
1996. (The vobject library is not used for reading: its pattern for a line takes time that
doubles with each comma in a parameter, and cards come from strangers.)
"""

from __future__ import annotations

import quopri
import re
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from outreach_tui.interop.books import Card, read_card
from outreach_tui.interop.documents import Reading, Source
from outreach_tui.interop.imports import Tell
from outreach_tui.interop.tables import decode

_EDGE = re.compile(rb"[ \t]*(BEGIN|END)[ \t]*:[ \t]*VCARD[ \t]*", re.IGNORECASE)
_NAME = re.compile(rb"(?:[\w-]+\.)?([\w-]+)[;:]")
_LINE = re.compile(rb'([^;:]+)((?:;(?:"[^"]*"|[^";:])*)*):(.*)', re.DOTALL)
_QUOTED_PRINTABLE = re.compile(rb"[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE\b", re.IGNORECASE)
_CHARSET = re.compile(r"CHARSET=\"?((?:UTF|ISO|WINDOWS|CP|KOI8|GB|BIG5|EUC|SHIFT|US)[\w-]*)")
_PREFERENCE = re.compile(r"\bPREF(?:=\"?(\d{1,3}))?\b")
_FIELD = re.compile(r"(?:^|;)((?:\\.|[^\\;])*)", re.DOTALL)
_ESCAPE = re.compile(r"\\([nN\\;,:])")
_WANTED = frozenset(
    b"N FN NICKNAME ORG TITLE ROLE EMAIL URL X-SOCIALPROFILE NOTE CATEGORIES ADR KIND "
    b"X-ADDRESSBOOKSERVER-KIND".split()
)
_NO_PERSON = {
    "group": "a group", "org": "an organisation", "location": "a place",
    "application": "a program", "device": "a device",
}  # fmt: skip
_LONGEST_VALUE = 20_000
_MOST_LINES = 200
_PASSED_OVER = b""
"""Stands in a card for lines that hold nothing wanted, a photo above all."""


class _Raw(NamedTuple):
    """The lines of one card, unfolded but still bytes."""

    row: int
    lines: list[bytes]


class _Line(NamedTuple):
    """One property of a card; the value still has its escapes."""

    name: str
    parameters: str
    value: str

    @property
    def preference(self) -> int:
        """1 for the one somebody prefers, more for the others."""
        found = _PREFERENCE.search(self.parameters)
        return int(found[1] or 1) if found else 101


def is_vcard(start: str) -> bool:
    """Whether a file that starts like this holds vCards."""
    return bool(re.match(r"BEGIN[ \t]*:[ \t]*VCARD", start.lstrip("\ufeff \t\r\n"), re.IGNORECASE))


def read_vcards(data: bytes, source: Source, tell: Tell) -> Iterator[tuple[int, Reading]]:
    """Yield each card of a file by its row: the person on it, or why there is none."""
    for raw, ended in _cards(data, tell):
        if ended:
            yield raw.row, read_card(_card(raw), source)
        else:
            yield raw.row, Reading(None, ("it has no end; the file may have been cut off",))


def _cards(data: bytes, tell: Tell) -> Iterator[tuple[_Raw, bool]]:
    """Yield the cards of a file and whether they end; one inside another stands for itself."""
    if b"\x00" in data[:400]:
        data = decode(data).encode(errors="replace")
    card: _Raw | None = None
    # Some phones end each line with CR CR LF.
    lines = data.removeprefix(b"\xef\xbb\xbf").replace(b"\r\r\n", b"\n").splitlines()
    step = max(len(lines) // 100, 1_000)
    for number, line in enumerate(lines, start=1):
        if number % step == 0:
            tell(number / len(lines))
        edge = _EDGE.fullmatch(line)
        if edge is None:
            if card is not None:
                _add(card.lines, line)
            continue
        if card is not None:
            yield card, True
        card = _Raw(number, []) if edge[1].upper() == b"BEGIN" else None
    if card is not None:
        yield card, False


def _add(lines: list[bytes], line: bytes) -> None:
    """Add a line to those of a card, or to the one before where that goes on."""
    before = lines[-1] if lines else _PASSED_OVER
    goes_on = before.endswith(b"=") and _QUOTED_PRINTABLE.match(before)
    if goes_on or line[:1] in (b" ", b"\t"):
        if before and len(before) < 4 * _LONGEST_VALUE:
            lines[-1] = before[:-1] + line if goes_on else before + line[1:]
        return
    name = _NAME.match(line)
    wanted = name is not None and name[1].upper() in _WANTED and len(lines) < _MOST_LINES
    if wanted:
        lines.append(line)
    elif before:
        lines.append(_PASSED_OVER)


def _card(raw: _Raw) -> Card:
    lines: dict[str, list[_Line]] = defaultdict(list)
    for line in filter(None, map(_line, raw.lines)):
        lines[line.name].append(line)
    for found in lines.values():
        found.sort(key=lambda line: line.preference)

    def first(*names: str) -> str:
        return next((line.value for name in names for line in lines[name]), "")

    family, given, middle, honorific, *_ = [*_fields(first("N")), *[""] * 4]
    kind = first("KIND", "X-ADDRESSBOOKSERVER-KIND").strip().lower()
    return Card(
        row=raw.row,
        honorific=honorific,
        given=given,
        middle=middle,
        family=family,
        name=_text(first("FN", "NICKNAME")),
        title=_text(first("TITLE", "ROLE")),
        company=_fields(first("ORG"))[0],
        emails=tuple(_text(line.value) for line in lines["EMAIL"]),
        links=tuple(
            _text(line.value) for name in ("URL", "X-SOCIALPROFILE") for line in lines[name]
        ),
        notes=_text(first("NOTE")),
        labels=tuple(
            label for line in lines["CATEGORIES"] for label in _text(line.value).split(",")
        ),
        places=tuple(city for line in lines["ADR"] for city in _fields(line.value)[3:4]),
        not_a_person=_NO_PERSON.get(kind, ""),
    )


def _line(raw: bytes) -> _Line | None:
    """Take a line apart and decode its value; ``None`` where it has no sense."""
    found = _LINE.match(raw)
    if found is None:
        return None
    name = found[1].rpartition(b".")[2].decode("ascii", "replace").upper()
    parameters = found[2].decode("ascii", "replace").upper()
    value = found[3][: 4 * _LONGEST_VALUE]
    if "QUOTED-PRINTABLE" in parameters:
        value = quopri.decodestring(value)
    return _Line(name, parameters, _decoded(value, parameters)[:_LONGEST_VALUE])


def _decoded(value: bytes, parameters: str) -> str:
    charset = _CHARSET.search(parameters)
    for encoding in (charset[1] if charset else "utf-8", "utf-8"):
        try:
            return value.decode(encoding)
        except (LookupError, ValueError):
            continue
    return value.decode("cp1252", "replace")


def _fields(value: str) -> list[str]:
    """Return the fields of a value without escapes; at least one."""
    return [_text(part) for part in _FIELD.findall(value)] or [""]


def _text(value: str) -> str:
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)
