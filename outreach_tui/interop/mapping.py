"""Any other table of people, by the user's word on what its columns hold."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

import msgspec

from outreach_tui.errors import OutreachError
from outreach_tui.interop.cleaning import clean, shorten
from outreach_tui.interop.documents import Reader, TableReader
from outreach_tui.interop.kinds import plain_column
from outreach_tui.interop.layouts import MEANINGS, Layout, lay_out, read_table

EXAMPLE = "Full name=name,Mail=email"
_BOOK = "a table"
_LONGEST = 4_000
_MOST_KEPT = 50
USUAL = {
    "name": "name", "fullname": "name", "contactname": "name", "contact": "name",
    "person": "name", "nom": "name", "nombre": "name", "nome": "name", "naam": "name",
    "firstname": "first", "givenname": "first", "first": "first", "vorname": "first",
    "prénom": "first", "prenom": "first", "voornaam": "first",
    "lastname": "last", "familyname": "last", "surname": "last", "last": "last",
    "nachname": "last", "nomdefamille": "last", "apellidos": "last", "achternaam": "last",
    "cognome": "last", "sobrenome": "last",
    "middlename": "middle", "weiterevornamen": "middle", "honorific": "honorific",
    "salutation": "honorific", "anrede": "honorific",
    "email": "email", "emailaddress": "email", "emailadresse": "email", "mail": "email",
    "emails": "email", "correo": "email", "correoelectrónico": "email", "courriel": "email",
    "workemail": "email", "personalemail": "email", "email1": "email", "email2": "email",
    "email2address": "email", "email3address": "email", "email2adresse": "email",
    "email3adresse": "email", "adressedemessagerie": "email", "adressedemessagerie2": "email",
    "direccióndecorreoelectrónico": "email", "indirizzopostaelettronica": "email",
    "company": "company", "companyname": "company", "organization": "company",
    "organisation": "company", "employer": "company", "firma": "company",
    "unternehmen": "company", "entreprise": "company", "société": "company",
    "empresa": "company", "azienda": "company", "bedrijf": "company",
    "jobtitle": "title", "title": "title", "position": "title", "role": "title",
    "cargo": "title", "puesto": "title", "poste": "title", "berufsbezeichnung": "title",
    "linkedin": "url", "linkedinurl": "url", "linkedinprofile": "url", "profileurl": "url",
    "profile": "url", "url": "url",
    "city": "place", "location": "place", "ort": "place", "stadt": "place", "ville": "place",
    "ciudad": "place", "cidade": "place",
    "notes": "notes", "note": "notes", "comments": "notes", "notizen": "notes",
    "notas": "notes", "tags": "tags", "labels": "tags", "groups": "tags",
    "kategorien": "tags", "catégories": "tags",
    "categories": "tags", "connectedon": "connected",
}  # fmt: skip
"""Plain names of columns that people and other programs give, in a few languages."""

_PART_OF_A_NAME = frozenset({"name", "nom", "nombre", "nome", "naam"})
"""The whole name when alone; beside one part of the name, the other part."""


class ColumnMapping(msgspec.Struct, frozen=True):
    """What the columns of a table hold: pairs of a column's name and a word of ``MEANINGS``."""

    columns: tuple[tuple[str, str], ...]

    @property
    def text(self) -> str:
        """The mapping as it is typed and kept, and as ``parse_mapping`` reads it again."""
        line = io.StringIO()
        csv.writer(line, lineterminator="").writerow("=".join(pair) for pair in self.columns)
        return line.getvalue()

    def understand(self, cells: Sequence[str]) -> Layout | None:
        """Return the layout of a header that has every column named, else ``None``."""
        meanings = {plain_column(column): meaning for column, meaning in self.columns}
        if not meanings.keys() <= set(map(plain_column, cells)):
            return None
        return lay_out(_BOOK, cells, lambda name: meanings.get(name, ""))


def parse_mapping(text: str) -> ColumnMapping:
    """Read a mapping such as ``Full name=name,Mail=email``.

    A column whose own name holds a comma stands in quotation marks together with its
    meaning: ``"Name, first=first"``. Raises OutreachError saying what does not fit.
    """
    if len(text) > _LONGEST or len(text.splitlines()) > 1:
        raise OutreachError("That mapping is too long to read.", f"Write it like “{EXAMPLE}”.")
    pairs: dict[str, tuple[str, str]] = {}
    for part in filter(str.strip, next(csv.reader([clean(text)], skipinitialspace=True), [])):
        column, sign, meaning = (piece.strip() for piece in part.rpartition("="))
        shown = shorten(clean(part), 60)
        if not (sign and plain_column(column)):
            raise OutreachError(
                f"“{shown}” names no column and what it holds.", f"Write it like “{EXAMPLE}”."
            )
        meaning = meaning.lower()
        if meaning not in MEANINGS:
            raise OutreachError(
                f"“{shown}”: I know nothing called “{shorten(clean(meaning), 30)}”.",
                f"A column can hold {', '.join(MEANINGS)}.",
            )
        if plain_column(column) in pairs:
            raise OutreachError(
                f"The column “{shorten(clean(column), 40)}” stands in the mapping twice.",
                "Give each column one meaning.",
            )
        pairs[plain_column(column)] = clean(column), meaning
    if not {"name", "first", "last", "email"} & {meaning for _, meaning in pairs.values()}:
        raise OutreachError(
            "The mapping names no column with people's names.", f"Write it like “{EXAMPLE}”."
        )
    return ColumnMapping(tuple(pairs.values()))


def mapping_reader(mapping: ColumnMapping, order: int = 80) -> TableReader:
    """Return what reads tables by a mapping."""
    return TableReader("a table of people", mapping.understand, read_table, order=order)


def does_not_fit(mapping: ColumnMapping, label: str, lines: Iterable[str]) -> OutreachError:
    """Return what to say about a file without the columns of a mapping; ``lines`` are its first."""
    columns = ", ".join(f"“{shorten(column, 40)}”" for column, _ in mapping.columns)
    first = next((clean(line) for line in lines if line.strip()), "")
    return OutreachError(
        f"{label} has no header with the columns {columns}.",
        f"It starts with: {shorten(first, 300)}" if first else "It is empty.",
    )


def kept_readers(texts: Iterable[str]) -> list[Reader]:
    """Return what reads tables by the mappings in the user's settings.

    Of two that fit, the one with more columns is asked first. Raises OutreachError naming
    one that cannot be read.
    """
    mappings: list[ColumnMapping] = []
    for text in texts:
        try:
            mappings.append(parse_mapping(text))
        except OutreachError as error:
            kept = shorten(clean(text), 60)
            raise OutreachError(
                f"In your settings, the mapping “{kept}” cannot be read. {error.message}",
                '`outreach settings mappings ""` forgets what is kept there.',
            ) from error
    mappings.sort(key=lambda mapping: -len(mapping.columns))
    return [mapping_reader(mapping) for mapping in mappings]


def kept_with(texts: Sequence[str], mapping: ColumnMapping) -> tuple[str, ...]:
    """Return the mappings to keep once ``mapping`` was used: it replaces one of its columns."""
    columns = _columns(mapping)
    others = [text for text in texts if _columns(parse_mapping(text)) != columns]
    return (*others, mapping.text)[-_MOST_KEPT:]


def _columns(mapping: ColumnMapping) -> set[str]:
    return {plain_column(column) for column, _ in mapping.columns}


def guess_mapping(cells: Sequence[str]) -> ColumnMapping | None:
    """Return what the usual names of columns say of a header, or ``None``.

    There has to be a name and one thing more to know somebody by.
    """
    pairs: dict[str, tuple[str, str]] = {}
    for cell in cells:
        if meaning := USUAL.get(plain_column(cell), ""):
            pairs.setdefault(plain_column(cell), (clean(cell), meaning))
    held = {meaning for _, meaning in pairs.values()}
    if len(parts := held & {"first", "last"}) == 1:
        other = "last" if parts == {"first"} else "first"
        for name in _PART_OF_A_NAME & pairs.keys():
            pairs[name] = pairs[name][0], other
            held.add(other)
    named = "name" in held or {"first", "last"} <= held
    if not (named and held & {"email", "url", "company", "title"}):
        return None
    return ColumnMapping(tuple(pairs.values()))
