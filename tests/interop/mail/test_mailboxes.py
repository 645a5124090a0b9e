"""The letters in mailboxes of every kind, as an import finds them."""

from __future__ import annotations

import datetime as dt
import zipfile
from pathlib import Path

import pytest

from outreach_tui.interop.imports import Attendance, Import, Letter, Nature
from outreach_tui.interop.reading import read_export

FIXTURES = Path(__file__).parents[2] / "fixtures"
MAIL = FIXTURES / "mail"
OLA = (
    "Yes, gladly. From my side Thursday is fine.\n"
    "From robin.vale@example.com Wed Apr 1 09:00:00 2026\n\n"
    "Jürgen hires for that team, he is in Cc."
)
PRIYA = "Hi Robin,\n\nhappy to talk – Tuesday 15:00?\n\nPriya"
JANE = "Unfortunately I cannot help with this one, sorry."
PERSONAL, NOBODY = Nature.PERSONAL, Nature.OTHER


def without_origin(letters: tuple[Letter, ...]) -> list[tuple[object, ...]]:
    """What a letter says, wherever it lies."""
    return [
        (each.nature, each.sender, each.to, each.at, each.subject, each.body, each.message_id)
        for each in letters
    ]


@pytest.fixture(scope="module")
def gmail() -> Import:
    return read_export(MAIL / "gmail.mbox")


def test_gmail_keeps_twelve_letters_of_every_nature(gmail: Import) -> None:
    assert [letter.nature for letter in gmail.letters] == [
        *(PERSONAL, PERSONAL, PERSONAL),
        *(Nature.OUT_OF_OFFICE, Nature.OUT_OF_OFFICE, Nature.BOUNCE, Nature.DELAY),
        *(Nature.NEWSLETTER, Nature.NOTICE, PERSONAL, Nature.CALENDAR, PERSONAL),
    ]
    assert [letter.row for letter in gmail.letters] == list(range(1, 13))
    assert gmail.letters_skipped == 0
    assert gmail.problems == ()


def test_what_was_sent_and_whose_mailbox_it_is_show_in_labels_and_delivery(gmail: Import) -> None:
    assert [letter.sent for letter in gmail.letters] == [True, *[None] * 11]
    assert [own.emails for own in gmail.own] == [("robin.vale@example.com",)]


def test_a_reply_is_read_whole(gmail: Import) -> None:
    reply = gmail.letters[1]
    assert (reply.sender.name, reply.sender.email) == (
        "Raman, Priya",
        "priya.raman@contoso.example",
    )
    assert [party.email for party in reply.to] == ["robin.vale@example.com"]
    assert reply.subject == "RE: Question about your team – ledger migrations"
    assert reply.at == dt.datetime(2026, 2, 9, 17, 20, 29, tzinfo=dt.UTC)
    assert reply.answers == (gmail.letters[0].message_id,) == ("CAF0001robin@mail.gmail.com",)
    assert reply.body == PRIYA


def test_broken_headers_still_tell_who_wrote_when_about_what(gmail: Import) -> None:
    refusal = gmail.letters[11]
    assert refusal.sender.name == "Jane Doe, PhD"
    assert refusal.sender.email == "jane.doe@tailspin.example"
    assert refusal.to == ()
    assert refusal.at == dt.datetime(2026, 12, 1, 23, tzinfo=dt.UTC)
    assert refusal.subject == "Re: Référence"
    assert refusal.answers == ("CAF0012robin@mail.gmail.com",)
    assert refusal.body == JANE


def test_bounce_and_delay_name_the_address_and_the_letter(gmail: Import) -> None:
    bounce, delay = gmail.letters[5:7]
    assert (bounce.failed, bounce.answers) == (
        ("marc@veltra.example",),
        ("CAF0006robin@mail.gmail.com",),
    )
    assert (delay.failed, delay.answers) == (
        ("elodie@accent.example",),
        ("CAF0007robin@mail.gmail.com",),
    )


def test_a_calendar_answer_says_yes_and_when(gmail: Import) -> None:
    assert gmail.letters[10].attendance is Attendance.ACCEPTED
    assert gmail.letters[10].meeting_on == dt.date(2026, 2, 17)


def test_subjects_and_names_in_other_charsets_are_read(gmail: Import) -> None:
    assert gmail.letters[3].subject == "自動応答: Platform role"
    assert gmail.letters[7].sender.name == "🛍 Shop News"
    assert gmail.letters[9].to[2].name == "Jürgen Müller"


def test_a_takeout_with_other_line_ends_brings_the_same(gmail: Import, tmp_path: Path) -> None:
    takeout = read_export(MAIL / "Takeout")
    assert without_origin(takeout.letters) == without_origin(gmail.letters)
    archive = tmp_path / "takeout-20260301T000000Z-001.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        name = "Takeout/Mail/All mail Including Spam and Trash.mbox"
        packed.write(MAIL / name, name)
    assert without_origin(read_export(archive).letters) == without_origin(gmail.letters)


@pytest.mark.parametrize(
    ("path", "bodies"),
    [
        ("thunderbird/Inbox", [PRIYA, OLA, "I am out of the office"]),
        ("thunderbird", [PRIYA, OLA, "I am out of the office"]),
        ("unescaped_from.mbox", [OLA, "I am the second message."]),
        ("Replies.mbox", [PRIYA, JANE]),
        ("Replies.mbox/mbox", [PRIYA, JANE]),
        ("12345.emlx", [PRIYA]),
        ("eml/reply_bom_lf.eml", [PRIYA]),
        ("eml/reply_bottom_posted.eml", [OLA]),
        ("eml/reply_ugly.eml", [JANE]),
        ("Maildir", [PRIYA, "** Address not found **", "Sending from my private", OLA]),
    ],
)
def test_every_kind_of_mailbox_gives_the_same_words(path: str, bodies: list[str]) -> None:
    found = read_export(MAIL / path)
    assert len(found.letters) == len(bodies)
    for letter, body in zip(found.letters, bodies, strict=True):
        assert letter.body.startswith(body)
    assert found.problems == ()


def test_a_folder_of_letters_holds_what_the_mailbox_holds(gmail: Import) -> None:
    by_id = {letter.message_id: letter for letter in gmail.letters}
    letters = read_export(MAIL / "eml").letters
    assert len(letters) == 10
    for letter in letters:
        same = by_id[letter.message_id]
        assert (letter.nature, letter.body, letter.failed) == (same.nature, same.body, same.failed)


def test_a_letter_deleted_in_thunderbird_but_still_in_its_file_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "Inbox"
    path.write_bytes(
        (MAIL / "thunderbird" / "Inbox").read_bytes().replace(b"Status: 0001", b"Status: 0009", 1)
    )
    found = read_export(path)
    assert [letter.row for letter in found.letters] == [2, 3]
    assert [problem.sentence for problem in found.problems] == ["Inbox, row 1: it was removed."]


LETTER = (
    b"From: Robin Vale <robin.vale@example.com>\r\nTo: ana@contoso.example\r\n"
    b"Subject: Hello\r\nDate: Mon, 2 Mar 2026 09:00:00 +0000\r\n%s\r\nHello Ana\r\n"
)


@pytest.mark.parametrize(
    ("name", "header"),
    [
        ("a.eml", b"X-Unsent: 1\r\n"),
        ("a.eml", b"X-Gmail-Labels: Drafts\r\n"),
        ("a.eml", b"X-Gmail-Labels: =?UTF-8?Q?Entw=C3=BCrfe,Wichtig?=\r\n"),
        ("Drafts/a.eml", b""),
        ("Maildir/cur/1772442000.M1.host:2,DS", b""),
        ("Maildir/.Entwürfe/cur/1772442000.M1.host:2,S", b""),
        ("Maildir/cur/1772442000.M1.host:2,ST", b""),
    ],
)
def test_what_was_never_sent_or_thrown_away_is_left_out(
    tmp_path: Path, name: str, header: bytes
) -> None:
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(LETTER % header)
    found = read_export(tmp_path)
    assert (found.letters, found.letters_skipped) == ((), 1)


@pytest.mark.parametrize(
    ("name", "header"),
    [
        ("Sent/a.eml", b""),
        ("Sent Items/cur/1.host", b""),
        ("a.eml", b"X-Gmail-Labels: =?UTF-8?Q?Ge=C3=B6ffnet,Gesendet?=\r\n"),
    ],
)
def test_sent_letters_show_by_folder_or_label(tmp_path: Path, name: str, header: bytes) -> None:
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(LETTER % header)
    (letter,) = read_export(tmp_path).letters
    assert letter.sent is True
    assert letter.nature is PERSONAL


def test_an_undated_letter_takes_its_day_from_where_it_lies(tmp_path: Path) -> None:
    letter = b"From: ana@contoso.example\nSubject: Hello\n\nHello\n"
    when = dt.datetime(2026, 3, 2, 9, 0, tzinfo=dt.UTC)
    files = {
        "box.mbox": b"From ana@contoso.example Mon Mar  2 09:00:00 2026\n" + letter,
        "1.emlx": b"%d\n" % len(letter)
        + letter
        + b"<plist><dict><key>date-received</key><integer>1772442000</integer></dict></plist>",
        "Maildir/cur/1772442000.M1.host:2,S": letter,
    }
    for name, data in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    assert [each.at for each in read_export(tmp_path).letters] == [when] * 3


def test_nasty_letters_are_text_and_nothing_more() -> None:
    found = read_export(FIXTURES / "nasty" / "nasty.mbox")
    first, second, third = found.letters
    assert first.nature is NOBODY
    assert second.subject == "evil Bcc: all@evil.example"
    assert second.at is None
    assert second.to == ()
    assert third.body == "[bold]ÿþ"
    assert first.message_id == ""
    assert second.message_id == third.message_id == "dup@x.example"


def test_a_mailbox_tells_how_far_it_is(tmp_path: Path) -> None:
    path = tmp_path / "big.mbox"
    path.write_bytes((MAIL / "gmail.mbox").read_bytes() * 50)
    told: list[tuple[int, int]] = []
    found = read_export(path, lambda done, total: told.append((done, total)))
    assert len(found.letters) == 600
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert 0 < told[0][0] < told[-1][0] == told[-1][1] == path.stat().st_size
