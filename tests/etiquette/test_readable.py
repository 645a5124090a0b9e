"""What is seen of a text is read, and what is found stands in the text as it was given."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach_tui.etiquette.context import context_for
from outreach_tui.etiquette.engine import check_message, read
from outreach_tui.etiquette.fixes import apply
from outreach_tui.etiquette.readable import readable
from outreach_tui.etiquette.types import MoveName

HTML = """<!DOCTYPE html><html><head><title>Fwd: jobs</title><style>p {color: red}</style></head>
<body><!-- Do you have a job? --><p>Dear&nbsp;Sir/Madam,</p>
<p>I&#8217;m a <b>nursing</b> student &amp; I like your work.<br>Do you have any <i>openings</i> \
for&nbsp;me?</p><p>Sam</p></body></html>"""


def words_of(text: str, shown: str) -> str:
    """Return what ``shown`` in the readable form of a text is in the text as it was given."""
    seen = readable(text)
    start = seen.text.index(shown)
    first, last = seen.span(start, start + len(shown))
    return text[first:last]


@pytest.mark.parametrize(
    "text", ["", "Hi Ana", "Hi [Name] <name>", "I <3 it", "a < b", "résumé 👩\u200d💻"]
)
def test_most_texts_stay_as_they_are(text: str) -> None:
    assert readable(text) == (text, text, False, (), (), None)


@pytest.mark.parametrize(
    ("text", "shown", "stands"),
    [
        ("\ufeffDear Ana", "Dear", "Dear"),
        ("an intern\u00adship", "internship", "intern\u00adship"),
        ("Dear A\u200bna,", "Ana", "A\u200bna"),
        ("\u202eDear\u202c Ana", "Ana", "Ana"),
        ("my re\u0301sume\u0301 here", "résumé", "re\u0301sume\u0301"),
        ("re\u0301", "é", "e\u0301"),
        ("<p>Hi <b>Ana</b></p>", "Ana", "Ana"),
        ("<p>you &amp; I</p>", "&", "&amp;"),
    ],
)
def test_words_are_found_where_they_stand(text: str, shown: str, stands: str) -> None:
    assert words_of(text, shown) == stands


def test_a_page_is_read_without_its_tags() -> None:
    seen = readable(HTML)
    assert seen.markup
    assert (
        seen.text.split("\n\n")[1:3] == ["Dear Sir/Madam,", "\n"] or "Dear Sir/Madam," in seen.text
    )
    assert "jobs" not in seen.text
    assert "color" not in seen.text
    assert "Do you have a job" not in seen.text
    assert (
        "I’m a nursing student & I like your work.\nDo you have any openings for me?" in seen.text
    )


def test_findings_in_a_page_are_told_where_they_stand_and_cut_no_tag() -> None:
    report = check_message(HTML, context_for("Ana Ruiz", "CEO", "Lumen"))
    moves = {move.move: move for move in report.moves}
    job = moves[MoveName.ASK_JOB]
    assert job.text == HTML[job.start : job.end]
    assert job.text.startswith("Do you have any <i>openings")
    assert MoveName.GREETING_GENERIC in moves
    assert report.findings
    assert all(finding.edits == () for finding in report.findings)
    assert all(f.text == HTML[f.start : f.end] for f in report.findings)
    assert report.words < 25


def test_an_edit_stands_in_the_text_as_it_was_given() -> None:
    text = (
        "\ufeffDear Sir\u200b/Madam,\n\nI read your article on wards. How did it come about?\n\nSam"
    )
    report = check_message(text, context_for("Ana Ruiz", "Data Analyst", "Lumen"))
    finding = next(f for f in report.findings if f.rule == "generic-greeting")
    assert finding.text.startswith("Dear Sir\u200b/Madam")
    assert apply(text, finding.edits).startswith("\ufeffDear Ana,\n\nI read")


def test_letters_in_two_pieces_read_like_letters_in_one() -> None:
    text = "Dear José,\n\nI’ve attached my résumé. Could we talk?\n\nZoë"
    pieces = unicodedata.normalize("NFD", text)
    context = context_for("José Núñez", "Data Analyst")
    one, two = check_message(text, context), check_message(pieces, context)
    assert [m.move for m in one.moves] == [m.move for m in two.moves]
    assert [f.rule for f in one.findings] == [f.rule for f in two.findings]
    assert all(pieces[m.start : m.end] == m.text for m in two.moves)


def test_the_rules_see_the_readable_text() -> None:
    context = context_for("Ana", subject="A job\u200b")
    reading = read("<p>Hi Ana,</p><p>How are you?</p>", context)
    assert reading.document.text.split() == ["Hi", "Ana,", "How", "are", "you?"]
    assert reading.subject == "A job"


PIECES = st.sampled_from(
    ["<p>", "</p>", "<br>", "<b>", "&amp;", "&nbsp;", "<!--", "-->", "<style>", "</style>", "a",
     " ", "\u200b", "\u00ad", "e\u0301", "\u0301", "\ufeff", "word", "<", ">", "&", "\n",
     "👩\u200d💻"]
)  # fmt: skip


@given(st.lists(PIECES).map("".join), st.data())
def test_every_span_of_what_is_seen_is_one_of_what_was_given(
    text: str, data: st.DataObject
) -> None:
    seen = readable(text)
    start = data.draw(st.integers(0, len(seen.text)))
    end = data.draw(st.integers(start, len(seen.text)))
    first, last = seen.span(start, end)
    assert 0 <= first <= last <= len(text)
    if start < end:
        assert first < last
        assert readable(text[first:last]).text or text[first:last]
