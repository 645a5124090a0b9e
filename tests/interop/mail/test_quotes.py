"""What of a letter its writer added."""

from __future__ import annotations

import pytest

from outreach_tui.interop.mail.html import text_of_html
from outreach_tui.interop.mail.quotes import own_words

LETTERS = {
    "Outlook": (
        (
            "Hi Robin,\n"
            "\n"
            "happy to talk – Tuesday 15:00?\n"
            "\n"
            "Priya\n"
            "\n"
            "________________________________\n"
            "From: Robin Vale <robin.vale@example.com>\n"
            "Sent: 08 February 2026 15:06\n"
            "To: Raman, Priya\n"
            "Subject: Question\n"
            "\n"
            "Hi Priya,\n"
            "\n"
            "your talk"
        ),
        ("Hi Robin,\n\nhappy to talk – Tuesday 15:00?\n\nPriya"),
    ),
    "iPhone": (
        (
            "Sending from my private account. See you Tuesday\n"
            "\n"
            "Sent from my iPhone\n"
            "\n"
            "> On 10 Feb 2026, at 19:02, Robin Vale <robin.vale@example.com> wrote:\n"
            "> \n"
            "> Thank you"
        ),
        ("Sending from my private account. See you Tuesday"),
    ),
    "below": (
        (
            "On 01/04/2026 10:12, Robin Vale wrote:\n"
            "> Hi Ola, could you refer me for the data role?\n"
            "\n"
            "Yes, gladly. \n"
            "From my side Thursday is fine.\n"
            ">From the archive: an old quoted line.\n"
            "From robin.vale@example.com Wed Apr  1 09:00:00 2026\n"
            "\n"
            "Jürgen hires for that team, he is in Cc."
        ),
        (
            "Yes, gladly. \n"
            "From my side Thursday is fine.\n"
            "From robin.vale@example.com Wed Apr  1 09:00:00 2026\n"
            "\n"
            "Jürgen hires for that team, he is in Cc."
        ),
    ),
    "Gmail with a signature": (
        (
            "Sure thing.\n"
            "\n"
            "-- \n"
            "Ana\n"
            "VP\n"
            "\n"
            "On Mon, Feb 9, 2026 at 5:20 PM Robin Vale <robin.vale@example.com>\n"
            "wrote:\n"
            "\n"
            "> Hi\n"
            "> there\n"
        ),
        ("Sure thing."),
    ),
    "German Gmail": (
        (
            "Gerne!\n"
            "\n"
            "Viele Grüße\n"
            "Anna\n"
            "\n"
            "Am Mo., 9. Feb. 2026 um 17:20 Uhr schrieb Robin Vale <r@e.com>:\n"
            "> Hallo\n"
        ),
        ("Gerne!\n\nViele Grüße\nAnna"),
    ),
    "between": (("> Could we talk?\n\nYes.\n\n> When?\n\nTuesday.\n"), ("Yes.\n\n\nTuesday.")),
    "German Outlook": (
        ("Gerne.\n\nVon: Robin\nGesendet: Montag\nAn: Anna\nBetreff: Hallo\n\nHallo Anna"),
        ("Gerne."),
    ),
    "old Outlook": (
        ("Fine.\n\n-----Original Message-----\nFrom: Robin\nSent: x\n\nHello"),
        ("Fine."),
    ),
    "a card under the closing": (
        ("I'd love to chat.\n\nThanks,\nPriya Raman\nEngineer | Contoso\n+44 20 1234\n"),
        ("I'd love to chat.\n\nThanks,\nPriya Raman"),
    ),
    "a postscript": (
        ("Sure.\n\nBest,\nPriya\nVP Eng | Contoso\n+44 20 123456\n\nP.S. Ask Ana too."),
        ("Sure.\n\nBest,\nPriya\n\nP.S. Ask Ana too."),
    ),
    "dashes": (("Sure.\n-- \nPriya\nVP\n\n> old\n"), ("Sure.")),
    "thanks first": (
        ("Thanks,\nI would love to talk to you about that on Tuesday.\n\nAna"),
        ("Thanks,\nI would love to talk to you about that on Tuesday.\n\nAna"),
    ),
    "forwarded": (
        (
            "FYI\n"
            "\n"
            "---------- Forwarded message ---------\n"
            "From: A\n"
            "Date: x\n"
            "Subject: s\n"
            "To: y\n"
            "\n"
            "hello"
        ),
        ("FYI"),
    ),
    "French": (
        (
            "Oui, avec plaisir.\n"
            "\n"
            "Le lun. 9 févr. 2026 à 17:20, Robin Vale <r@e.com> a\n"
            "écrit :\n"
            "\n"
            "> Bonjour\n"
        ),
        ("Oui, avec plaisir."),
    ),
    "unmarked": (
        ("Yes!\n\nOn Mon, 9 Feb 2026 at 17:20, Robin Vale <r@e.com> wrote:\n\nHi Ana\nhow are you"),
        ("Yes!"),
    ),
    "German iPhone": (
        (
            "Ja gerne\n"
            "\n"
            "Von meinem iPhone gesendet\n"
            "\n"
            "> Am 10.02.2026 um 19:02 schrieb Robin Vale <r@e.com>:\n"
            "> \n"
            "> Hallo"
        ),
        ("Ja gerne"),
    ),
    "a sentence with a colon": (
        ("On Monday I wrote this list:\n- a\n- b\nHope that helps on 12 May."),
        ("On Monday I wrote this list:\n- a\n- b\nHope that helps on 12 May."),
    ),
    "from in a sentence": (
        ("From: my point of view it is fine.\nSo: let's do it."),
        ("From: my point of view it is fine.\nSo: let's do it."),
    ),
    "small print": (
        ("Yes.\n\nAna\n\nThis e-mail and any attachments are confidential and meant for you."),
        ("Yes.\n\nAna"),
    ),
    "nothing new": (("> old\n> older"), ("")),
    "thanks and a name": (("Thanks!\nPriya"), ("Thanks!\nPriya")),
}


@pytest.mark.parametrize("name", LETTERS)
def test_only_the_writers_words_stay(name: str) -> None:
    letter, words = LETTERS[name]
    assert own_words(letter) == words
    assert own_words(letter.replace("\n", "\r\n")) == words


@pytest.mark.parametrize("name", LETTERS)
def test_nothing_more_goes_the_second_time(name: str) -> None:
    words = own_words(LETTERS[name][0])
    assert own_words(words) == words


def test_html_gives_its_words_in_lines() -> None:
    html = (
        "<html><head><style>p{}</style><title>x</title></head><body><!-- <p>no</p> --><p>Hi&nbsp;"
        "Robin,</p><p>3 &lt; 4 &amp; <b>bold</b></p><ul><li>one<li>two</ul><script>x</script>"
    )
    assert text_of_html(html) == "Hi Robin,\n\n3 < 4 & bold\n\none\ntwo"


@pytest.mark.parametrize(
    "quoted",
    [
        '<div class="gmail_quote">On x Robin wrote:<div>old</div></div>',
        "<blockquote>old<blockquote>older</blockquote></blockquote>",
        '<div id="divRplyFwdMsg">From: Robin</div><div>old</div>',
        '<div id="appendonsend"></div><hr>From: Robin<p>old',
    ],
)
def test_html_loses_what_it_quotes(quoted: str) -> None:
    assert text_of_html(f"<div>Sure.</div>{quoted}") == "Sure."


@pytest.mark.parametrize("mark", ["<", "<!--", "<![CDATA[", "&#", "</", "<a b='", "<p>"])
def test_broken_html_ends(mark: str) -> None:
    assert isinstance(text_of_html("Hello " + mark * 20_000), str)
