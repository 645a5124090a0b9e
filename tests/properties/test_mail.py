"""Whatever happens to a mailbox, reading it ends, in letters that are harmless text."""

from __future__ import annotations

import io
import unicodedata
from pathlib import Path

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from outreach_tui.interop.mail.html import text_of_html
from outreach_tui.interop.mail.mbox import RawLetter, split_mbox
from outreach_tui.interop.mail.quotes import own_words
from outreach_tui.interop.mail.reading import Origin, read_letter

FIXTURES = Path(__file__).parent.parent / "fixtures"
MAILBOXES = [
    path.read_bytes()
    for path in (
        FIXTURES / "mail" / "gmail.mbox",
        FIXTURES / "mail" / "thunderbird" / "Inbox",
        FIXTURES / "mail" / "unescaped_from.mbox",
        FIXTURES / "nasty" / "nasty.mbox",
    )
]
PIECES = st.binary(max_size=30) | st.sampled_from(
    (
        *(b"\n\n", b"From ", b"\nFrom x\nTo: y\n", b"--", b"=?utf-8?B?", b"\x00", b"\x1b[2J"),
        *(b"\xe2\x80\xae", b"\xff", b"<", b"(", b'"', b"; boundary=\n", b"\r"),
        b"Content-Type: multipart/x\n",
    )
)
ORIGIN = Origin("a.mbox", "mail, a.mbox", ["a.mbox"])


@st.composite
def damaged_mailboxes(draw: st.DrawFn) -> bytes:
    """A mailbox with flipped bytes, pieces put in between, or its end cut off."""
    data = bytearray(draw(st.sampled_from(MAILBOXES)))
    for _ in range(draw(st.integers(0, 8))):
        data[draw(st.integers(0, len(data) - 1))] = draw(st.integers(0, 255))
    for _ in range(draw(st.integers(0, 4))):
        place = draw(st.integers(0, len(data)))
        data[place:place] = draw(PIECES)
    return bytes(data[: draw(st.integers(0, len(data)) | st.just(len(data)))])


def is_harmless(text: str) -> bool:
    """Whether a text holds nothing but line ends that commands a terminal or is not seen."""
    plain = text.replace("\n", "")
    return not {unicodedata.category(char) for char in plain} & {"Cc", "Cf", "Cs", "Zl", "Zp"}


@settings(deadline=None, max_examples=200)
@given(data=damaged_mailboxes() | st.binary(max_size=300))
def test_a_damaged_mailbox_gives_harmless_letters(data: bytes) -> None:
    for raw in split_mbox(io.BytesIO(data)):
        letter = read_letter(raw, ORIGIN)
        if letter is None:
            continue
        texts = (letter.subject, letter.body, letter.sender.name, letter.sender.email)
        assert all(map(is_harmless, (*texts, *(party.name for party in letter.to))))
        assert "\n" not in letter.subject
        msgspec.json.encode(letter)


@settings(deadline=None)
@given(head=st.binary(max_size=200), body=st.binary(max_size=200))
def test_any_bytes_are_a_letter_or_none(head: bytes, body: bytes) -> None:
    read_letter(RawLetter(1, b"From: a@b.example\nSubject: x\n" + head + b"\n\n" + body), ORIGIN)


@settings(deadline=None)
@given(text=st.text())
def test_the_writers_words_are_lines_of_the_letter(text: str) -> None:
    lines = {line.strip() for line in text.splitlines()}
    assert {line.strip() for line in own_words(text).splitlines()} <= lines | {""}


@settings(deadline=None)
@given(html=st.text() | st.text(alphabet="<>/!-&;#ab='\" "))
def test_any_html_gives_text(html: str) -> None:
    assert text_of_html(html) == text_of_html(html).strip()
