"""Taking mailboxes apart, whoever wrote them."""

from __future__ import annotations

import io

import pytest

from outreach_tui.interop.mail.mbox import LARGEST_LETTER, looks_like_mbox, split_mbox

HEAD = b"From: ana@contoso.example\nSubject: Hello\n\n"
DATED = b"From ana@contoso.example Mon Mar  2 09:00:00 2026\n"


def bodies(data: bytes) -> list[bytes]:
    letters = split_mbox(io.BytesIO(data))
    return [raw.data.partition(b"\n\n")[2].strip() for raw in letters]


@pytest.mark.parametrize(
    "separator",
    [
        DATED,
        b"From - Mon Mar 02 09:00:00 2026\n",
        b"From 1790000000000000000@xxx Mon Mar 02 09:00:00 +0000 2026\n",
        b"From ana@contoso.example Mon Mar  2 09:00:00 CET 2026\n",
        b"From ana@contoso.example Mon Mar  2 09:00 2026\n",
        b"From MAILER-DAEMON Mon Mar  2 09:00:00 2026\n",
        b"From nobody\n",
        b"From \n",
        b"From -\n",
    ],
)
@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_every_usual_separator_parts_two_letters(separator: bytes, end: bytes) -> None:
    data = (separator + HEAD + b"one\n\n" + separator + HEAD + b"two\n").replace(b"\n", end)
    assert looks_like_mbox(data)
    letters = list(split_mbox(io.BytesIO(data)))
    assert [raw.number for raw in letters] == [1, 2]
    assert [raw.data.split(end * 2)[1].strip() for raw in letters] == [b"one", b"two"]


@pytest.mark.parametrize(
    "line",
    [
        b"From here on we walk.",
        b"\nFrom nobody we hear more.\nNote: really.",
        b"\nFrom Berlin\nAna: hello",
        b"Yes.\nFrom ana@contoso.example Mon Mar  2 09:00:00 2026\nis what it says.",
        b"\nFrom ana@contoso.example Mon Mar  2 09:00:00 2026\n\nis what it says.",
    ],
)
def test_words_that_begin_with_from_stay_in_their_letter(line: bytes) -> None:
    data = DATED + HEAD + line + b"\n\n" + DATED + HEAD + b"two\n"
    assert bodies(data) == [line.strip(), b"two"]


def test_two_letters_without_an_empty_line_between_are_two() -> None:
    assert bodies(DATED + HEAD + b"one\n" + DATED + HEAD + b"two\n") == [b"one", b"two"]


def test_escapes_come_back_as_they_were_written() -> None:
    text = b">From me.\n>>From the archive.\n"
    assert bodies(DATED + HEAD + text) == [b"From me.\n>From the archive."]


def test_a_writer_who_escapes_nothing_meant_the_mark_as_a_quotation() -> None:
    text = b"From me.\n>From the archive.\n"
    assert bodies(DATED + HEAD + text) == [text.strip()]


def test_thunderbird_escapes_with_a_space() -> None:
    data = b"From - Mon Mar 02 09:00:00 2026\n" + HEAD + b"Yes.\n From me.\n>From you.\n"
    assert bodies(data) == [b"Yes.\nFrom me.\n>From you."]


def test_a_huge_letter_is_cut_and_the_next_one_read() -> None:
    data = DATED + HEAD + b"x" * 70 * 2**16 + b"\n\n" + DATED + HEAD + b"two\n"
    first, second = split_mbox(io.BytesIO(data))
    assert len(first.data) <= LARGEST_LETTER + 2**16
    assert second.data.endswith(b"two\n")


@pytest.mark.parametrize("data", [b"", b"\n\n", b"From ", b"From x\n", b"Subject: x\n\nFrom y\n"])
def test_what_is_no_mailbox_has_no_letters(data: bytes) -> None:
    assert not looks_like_mbox(data)
    assert list(split_mbox(io.BytesIO(data))) == []
