"""Parts and sentences, with offsets into the user's text."""

from __future__ import annotations

import pytest

from outreach_tui.etiquette.document import Document, plain
from outreach_tui.etiquette.types import Part


def parts(text: str) -> list[tuple[str, str]]:
    """Each sentence with the part it stands in."""
    return [(s.part.value, s.text) for s in Document(text).sentences]


@pytest.mark.parametrize(
    ("text", "greeting"),
    [
        ("Hi Ana,\n\nI loved it.", "Hi Ana,"),
        ("Hi Ana, I loved your talk.", "Hi Ana,"),
        ("Hi Ana\nI loved it.", "Hi Ana"),
        ("hi ana can you help", "hi ana"),
        ("Hi, Dana! I saw your talk.", "Hi, Dana!"),
        ("Hey there Ana,\nI", "Hey there Ana,"),
        ("Ana,\n\nI loved it.", "Ana,"),
        ("Ana, I loved your talk.", "Ana,"),
        ("Priya – loved your piece!", "Priya – "),
        ("[Name] - I saw your talk", "[Name] - "),
        ("Dr. Okafor, I loved it.", "Dr. Okafor,"),
        ("Dear Mr. and Mrs. Lee,\nI", "Dear Mr. and Mrs. Lee,"),
        ("Dear José María García López,\nI", "Dear José María García López,"),
        ("Hi Dr. van der Berg, I", "Hi Dr. van der Berg,"),
        ("Dear [Mr./Ms. Last Name]:\nI am", "Dear [Mr./Ms. Last Name]:"),
        ("Hi ${name},\nI", "Hi ${name},"),
        ("**Hi [Name],**\n\nI am", "**Hi [Name],**"),
        ("“Hi Ana, I loved it.”", "“Hi Ana,"),
        ("👋 Hi Ana, I saw it", "👋 Hi Ana,"),
        ("Subject: Coffee?\n\nHi Ana,\n\nI loved it.", "Hi Ana,"),
        ("Respected Mehta sir,\nI am", "Respected Mehta sir,"),
        ("Namaste Meera ji,\nI", "Namaste Meera ji,"),
        ("Good day to you, Femi.\nI", "Good day to you, Femi."),
        ("Hi, I saw your talk.", "Hi,"),
        ("To whom it may concern:\nI", "To whom it may concern:"),
    ],
)
def test_greeting(text: str, greeting: str) -> None:
    found = Document(text).greeting
    assert found is not None
    assert found.text == greeting


@pytest.mark.parametrize(
    "text",
    [
        "I hope you are well.",
        "However, I think it is late.",
        "Yes, Tuesday works.",
        "Frankly, I doubt it.",
        "Thank you, Ana!",
        "Monday, then.",
        "",
    ],
)
def test_no_greeting(text: str) -> None:
    assert Document(text).greeting is None


@pytest.mark.parametrize(
    ("end", "closing", "signature"),
    [
        ("Best,\nTom", "Best,", "Tom"),
        ("Kind regards, Tom Brown", "Kind regards, ", "Tom Brown"),
        ("Thanks!\nTom", "Thanks!", "Tom"),
        ("Thanks and regards,\nTom", "Thanks and regards,", "Tom"),
        ("All the best\nEdie", "All the best", "Edie"),
        ("Best wishes from Leeds,\nTom", "Best wishes from Leeds,", "Tom"),
        ("Warmly,\n\nTom Brown\nClass of 2020\n(123) 456-7890", "Warmly,", None),
        ("Cheers", "Cheers", ""),
        ("Sincerely,\n[Your Name]", "Sincerely,", "[Your Name]"),
    ],
)
def test_closing_and_signature(end: str, closing: str, signature: str | None) -> None:
    document = Document(f"Hi Ana,\n\nI loved it.\n\n{end}")
    assert [s.text for s in document.sentences if s.part is Part.CLOSING] == [closing]
    assert [s.text for s in document.body] == ["I loved it."]
    if signature is not None:
        assert document.signature == signature


@pytest.mark.parametrize(
    "end",
    [
        "\n\nTom Brown\nUX designer | Leeds\ntom@example.org",
        "\n— Tom",
        " - Tom",
        " Tom",
        "\n\n[Your Name]\n[Your Title]",
        "\n\nSent from my iPhone",
        "\n\n--\nTom Brown\nDesigner",
        "\n\nxx",
    ],
)
def test_a_signature_without_a_closing(end: str) -> None:
    document = Document(f"Hi Ana,\n\nI loved it.{end}")
    assert [s.text for s in document.body] == ["I loved it."]
    assert document.signature


def test_a_line_that_only_looks_like_a_closing_ends_nothing() -> None:
    text = "Hi Ana,\n\nThanks!\n\nCould you also tell me where the fair is held?\n\nBest,\nTom"
    assert parts(text)[1:] == [
        ("body", "Thanks!"),
        ("body", "Could you also tell me where the fair is held?"),
        ("closing", "Best,"),
        ("signature", "Tom"),
    ]


def test_a_postscript_is_the_senders_words_again() -> None:
    text = "Hi Ana,\n\nI loved it.\n\nBest,\nTom\n\nP.S. I can help with the fair."
    assert parts(text)[-1] == ("body", "P.S. I can help with the fair.")


def test_quoted_mail_is_marked() -> None:
    text = "Hi Ana,\n\nyes!\n\nOn Mon, 3 May 2027 at 10:00, Ana wrote:\n> hello\n> come to lunch?"
    assert [part for part, _ in parts(text)] == ["greeting", "body", "quote", "quote", "quote"]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("I came. I saw.", ["I came.", "I saw."]),
        ("Really?! Yes.", ["Really?!", "Yes."]),
        ("Dr. Smith works at 9 a.m. on grids, e.g. ours.", None),
        ("I am B.Tech. student at the U.S. Dept. of Energy.", None),
        ("It took 3.5 years.", None),
        ("Please refer me.Please do.", ["Please refer me.", "Please do."]),
        ("See example.org for more.", None),
        ("Three things:\n- I code\n- I bake", ["Three things:", "- I code", "- I bake"]),
        ("A line that is\nwrapped once.", ["A line that is\nwrapped once."]),
        ("你好。再见。", ["你好。", "再见。"]),
    ],
)
def test_sentences(text: str, sentences: list[str] | None) -> None:
    assert [s.text for s in Document(text).sentences] == (sentences or [text])


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028"])
def test_any_line_end_will_do(end: str) -> None:
    text = end.join(["Hi Ana,", "", "I loved it.", "", "Best,", "Tom"])
    assert [part for part, _ in parts(text)] == ["greeting", "body", "closing", "signature"]


def test_plain_text_is_as_long_as_the_text() -> None:
    text = "İstanbul’da “Ana” — ẞ\u00a0x"
    assert len(plain(text)) == len(text)
    assert plain("“I’d — love”") == '"i\'d - love"'


def test_words_are_those_of_the_body() -> None:
    assert Document("Hi Ana,\n\nI loved your talk.\n\nBest,\nTom Brown").words == 4


def test_what_never_ends_is_read_in_pieces_between_words() -> None:
    text = "you, " * 1000
    pieces = Document(text).body
    assert all(len(piece.text) <= 1000 for piece in pieces)
    assert " ".join(piece.text for piece in pieces) == text.strip()
    assert all(text[piece.start : piece.end] == piece.text for piece in pieces)
    assert [len(piece.text) for piece in Document("a" * 2500).body] == [1000, 1000, 500]
