"""vCard address books: phones, Apple, Outlook, Google Takeout, Nextcloud and others."""

from __future__ import annotations

from pathlib import PurePosixPath

from outreach_tui.interop.documents import Document, DocumentReader, Source, gather
from outreach_tui.interop.imports import Import, Tell
from outreach_tui.interop.vcards import is_vcard, read_vcards

_NAMED = (".vcf", ".vcard")
_NAMED_OTHERWISE = ("", ".txt", ".csv")


def recognises(document: Document) -> bool:
    """Whether a file is called like vCards, or like nothing in particular, and holds them."""
    ending = PurePosixPath(document.name).suffix.lower()
    return ending in (*_NAMED, *_NAMED_OTHERWISE) and is_vcard(document.start)


def read(document: Document, tell: Tell) -> Import:
    """Return the people in a file of vCards."""
    source = Source(document.title, f"vCard, {document.called}")
    return gather(source, read_vcards(document.data, source, tell))


READER = DocumentReader(what="a vCard address book", recognises=recognises, read=read)
