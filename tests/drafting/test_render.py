from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach_tui.drafting.cleaning import clean
from outreach_tui.drafting.compiling import MAX_OUTPUT
from outreach_tui.drafting.fields import MissingFields
from outreach_tui.drafting.reading import parse_template
from outreach_tui.drafting.render import check_template, render
from outreach_tui.drafting.template import Form, Template, TemplateError
from outreach_tui.errors import OutreachError
from outreach_tui.vocabulary import Spelling

HEAD = """---
title: A test
when: Always.
purpose: reconnect
channels: {channel}
subject:
  - "A long way to ask about {{{{ topic }}}} in a subject"
  - "About {{{{ topic }}}}"
  - "A question"
fields:
  - name: topic
    question: What about?
    example: night shifts
  - name: place
    question: Where?
    example: Lumen
    required: false
parts:
  opening:
    - "One: {{{{ topic }}}}."
    - "Two: {{{{ topic }}}}."
---
"""


def own(body: str, channel: str = "email") -> Template:
    return parse_template(HEAD.format(channel=channel) + body, Path("own/x.md.j2"))


def test_conditions_leave_no_blanks_behind() -> None:
    template = own(
        "{{ opening }}  And{% if place %} at {{ place }}{% endif %} now.\n"
        "{% if place %}\nOnly there.\n{% endif %}\n\n\n\nBye\n"
    )
    assert render(template, {"topic": "wards"}).body == "One: wards. And now.\n\nBye"
    there = render(template, {"topic": "wards", "place": "Lumen"}).body
    assert there == "One: wards. And at Lumen now.\nOnly there.\n\nBye"


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("I was laid off from Lumen", "Hi. I was laid off from Lumen. Bye"),
        ("I've been a nurse", "Hi. I've been a nurse. Bye"),
        ("I.T. staff", "Hi. I'm I.T. staff. Bye"),
        ("a nurse", "Hi. I'm a nurse. Bye"),
    ],
)
def test_an_answer_that_is_a_sentence_already_needs_no_second_i(answer: str, said: str) -> None:
    assert render(own("Hi. I'm {{ topic }}. Bye"), {"topic": answer}).body == said


def test_parts_can_be_flipped_and_wrap_around() -> None:
    template = own("{{ opening }}")
    bodies = [render(template, {"topic": "wards"}, {"opening": number}).body for number in range(3)]
    assert bodies == ["One: wards.", "Two: wards.", "One: wards."]
    flipped = render(template, {"topic": "wards"}, {"opening": 3, "subject": 2})
    assert flipped.choices == {"opening": 1, "subject": 2}
    assert flipped.subject == "A question"


def test_the_first_subject_that_phones_show_whole_is_taken() -> None:
    template = own("{{ opening }}")
    assert render(template, {"topic": "wards"}).subject == (
        "A long way to ask about wards in a subject"
    )
    assert render(template, {"topic": "nursing on wards"}).subject == "About nursing on wards"
    assert render(template, {"topic": "x" * 60}).subject == "A question"


def test_a_note_is_said_the_first_way_that_fits() -> None:
    text = HEAD.format(channel="linkedin-note") + "{{ opening }}"
    text = text.replace('"One: {{ topic }}."', '"{{ topic }} {{ topic }}"')
    template = parse_template(text, Path("x.md.j2"))
    assert render(template, {"topic": "x" * 99}).choices["opening"] == 0
    assert render(template, {"topic": "x" * 100}).choices["opening"] == 1
    assert render(template, {"topic": "👋" * 50}).choices["opening"] == 1
    assert render(template, {"topic": "x" * 300}).body == f"Two: {'x' * 300}."


def test_values_are_data() -> None:
    hostile = "{{ 7 * 7 }} {% for a in b %} {# c #} [ACME] \\ <b>&amp;</b> %s {0}"
    body = render(own("{{ opening }}"), {"topic": hostile}).body
    assert body == f"One: {hostile}."


@given(st.text(min_size=1))
def test_any_value_is_written_or_asked_for_again(value: str) -> None:
    template = own("{{ opening }}")
    said = clean(value, Form.PHRASE)
    if said:
        assert render(template, {"topic": value}).body == f"One: {said}."
    else:
        with pytest.raises(MissingFields):
            render(template, {"topic": value})


def test_a_message_has_an_end() -> None:
    template = own("{{ topic }} " * 30)
    with pytest.raises(OutreachError, match="longer than 20,000"):
        render(template, {"topic": "x" * (MAX_OUTPUT // 20)})


@pytest.mark.parametrize(
    ("body", "line", "reason", "hint"),
    [
        ("Hello\n{{ topik }}\n", 24, "`topik` is not one of", "`topic`"),
        ("Hello\n\n{% if topic %}\n", 25, "Unexpected end of template", "A template holds"),
        ("Hello {{ topic\n", 23, "unexpected", ""),
        ("Hello\n{{ topic | shout }}\n", 24, "`shout` is not a filter", "possessive"),
        ("{{ topic | possessive(2) }}\n", 23, "nothing in brackets", ""),
        (
            "{% for a in topic %}{% endfor %}\n",
            23,
            "list fields only, and `topic` is",
            "form list",
        ),
        ("a\nb\n{{ topic.upper() }}\n", 25, "cannot be used", ""),
        ("{{ 1 }}\n", 23, "only text in quotes", ""),
        ("{% if topic < place %}{% endif %}\n", 23, "== and !=", ""),
        ("{{ " + "9" * 5000 + " }}\n", 23, "too long", ""),
        ("{{ " + "(" * 5000 + "topic" + ")" * 5000 + " }}\n", 23, "nested too deeply", ""),
    ],
)
def test_a_mistake_in_the_body_names_its_line(body: str, line: int, reason: str, hint: str) -> None:
    template = own(body)
    with pytest.raises(TemplateError) as caught:
        render(template, {"topic": "x"})
    assert caught.value.message.startswith(f"own/x.md.j2, line {line}: ")
    assert reason in caught.value.message
    assert hint in caught.value.hint
    assert caught.value.message in [problem.message for problem in check_template(template)]


def test_a_mistake_in_the_front_matter_names_its_line() -> None:
    text = (HEAD.format(channel="email") + "{{ opening }} {{ place }}").replace(
        '"About {{ topic }}"', '"About {{ oops }}"'
    )
    template = parse_template(text.replace("Two: {{ topic }}", "Two: {{"), Path("x.md.j2"))
    problems = [problem.message for problem in check_template(template)]
    assert [message.split(":")[0] for message in problems] == [
        "x.md.j2, line 8",
        "x.md.j2, line 21",
    ]


def test_what_is_asked_for_and_never_used_is_a_mistake() -> None:
    problems = check_template(own("{{ opening }}"))
    assert ["`place` is never used" in problem.message for problem in problems] == [True]
    assert check_template(own("{{ opening }} {{ place }}")) == []


def test_filters_work_inside_sentences() -> None:
    body = render(
        own(
            "{{ opening }} {{ topic | capitalised }}. "
            "{{ place | possessive }} {{ topic | with_article }}"
        ),
        {"topic": "idea", "place": "Lumen"},
    ).body
    assert body == "One: idea. Idea. Lumen's an idea"


def test_constants_and_comparisons_are_allowed() -> None:
    body = "{# a note #}{{ opening }}{% if place == 'Lumen' %} Hm.{% else %}{{ ' Oh.' }}{% endif %}"
    template = own(body + "{{ place or 'somewhere' }}")
    assert render(template, {"topic": "a"}).body == "One: a. Oh.somewhere"
    assert render(template, {"topic": "a", "place": "Lumen"}).body == "One: a. Hm.Lumen"


TIMES = """---
title: A test
when: Always.
purpose: reconnect
channels: linkedin-message
fields:
  - name: times
    question: When?
    example: |
      Monday at four
      Tuesday at nine
    form: list
    required: false
parts:
  opening: "  One   thing{% if times %} or {{ times | with_and }}{% endif %}. "
  closing: ["", "Bye."]
---
"""


def listing(body: str) -> Template:
    return parse_template(TIMES + body, Path("own/x.md.j2"))


def test_a_list_is_said_as_people_say_it() -> None:
    times = {"times": " - Monday at four.\n\n* Tuesday at nine; The day after"}
    assert render(listing("{{ times | with_or }}"), times).body == (
        "Monday at four, Tuesday at nine or the day after"
    )
    assert render(listing("{{ times | with_and }}"), {"times": "Monday"}).body == "Monday"
    assert render(listing("At:\n{{ times }}"), times).body == (
        "At:\nMonday at four\nTuesday at nine\nthe day after"
    )
    looped = "{% for time in times %}\n- {{ time | capitalised }}\n{% endfor %}\nBye"
    assert render(listing(looped), times).body == (
        "- Monday at four\n- Tuesday at nine\n- The day after\nBye"
    )
    assert render(listing(looped), {}).body == "Bye"
    assert check_template(listing(looped + "{{ opening }}{{ closing }}")) == []


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("{% for a in times %}{% for b in times %}{% endfor %}{% endfor %}", "inside another"),
        ("{% for a in times if a %}{% endfor %}", "no `if`"),
        ("{% for a in times %}{% else %}{{ a }}{% endfor %}", "`else`"),
        ("{% for a in times recursive %}{{ loop(a) }}{% endfor %}", "recursive"),
        ("{% for a in times %}{{ loop.index }}{% endfor %}", "a dot after a name"),
        ("{% for a in times %}{{ loop }}{% endfor %}", "`loop` is not one of"),
        ("{% for a in times %}{% endfor %}{{ a }}", "`a` is not one of"),
        ("{% for a, b in times %}{% endfor %}", "a name of their own"),
        ("{% for times in times %}{% endfor %}", "a name of their own"),
        ("{% for opening in times %}{% endfor %}", "a name of their own"),
        ("{% for A in times %}{% endfor %}", "a name of their own"),
        ("{% for a in opening %}{% endfor %}", "`opening` is none"),
        ("{% for a in 'text' %}{% endfor %}", "that is none"),
        ("{% for a in times or times %}{% endfor %}", "that is none"),
        ("{{ 'x' ~ times " * 900 + "}}" * 900, "unexpected|expected"),
        ("{{ times }}" * 2001, "too many pieces"),
    ],
)
def test_loops_have_bounds(body: str, reason: str) -> None:
    with pytest.raises(TemplateError, match=reason):
        render(listing(body), {"times": "Monday"})


def test_a_list_has_an_end() -> None:
    with pytest.raises(OutreachError, match="51 lines; up to 50 fit"):
        render(listing("{{ times }}"), {"times": "a\n" * 51})
    with pytest.raises(OutreachError, match="longer than 20,000"):
        render(listing("{{ times }}"), {"times": "a" * 20_001})
    body = "{% for a in times %}" + "{{ a }}" * 100 + "{% endfor %}"
    with pytest.raises(OutreachError, match="longer than 20,000"):
        render(listing(body), {"times": ("a" * 300 + "\n") * 50})


def test_every_part_knows_where_it_stands() -> None:
    template = listing("Hi  \n\n{{ opening }}\n\n{{ closing }} {{ closing | capitalised }}\n ")
    made = render(template, {"times": "\x02opening\x03 and so on"}, {"closing": 1})
    assert made.body == "Hi\n\nOne thing or opening and so on.\n\nBye. Bye."
    assert {name: made.body[start:end] for name, (start, end) in made.stretches.items()} == {
        "opening": "One thing or opening and so on.",
        "closing": "Bye.",
    }
    assert made.stretches["closing"][1] == len("Hi\n\nOne thing or opening and so on.\n\nBye.")
    assert "closing" not in render(template, {}, {"closing": 0}).stretches


@given(st.text(), st.integers(0, 1))
def test_stretches_hold_the_words_of_their_part_whatever_is_filled_in(said: str, way: int) -> None:
    template = listing("A\u0301 {{ opening }}\u0301{% if times %} {{ closing }}{% endif %}")
    made = render(template, {"times": said[:500]}, {"closing": way})
    start, end = made.stretches["opening"]
    assert made.body[start:end].startswith("One thing")
    assert made.body[:start] == "\u00c1 "
    assert ("closing" in made.stretches) == (way == 1 and bool(clean(said[:500], Form.LIST)))


def test_the_words_of_a_template_follow_the_spelling_and_values_do_not() -> None:
    template = own("Organised by colour: {{ topic }} ({{ 'a programme' }}). Practice a story.")
    values = {"topic": "organised color Theatre programme"}
    assert render(template, values, spelling=Spelling.US).body == (
        "Organized by color: organised color Theatre programme (a program). Practice a story."
    )
    template = own("Organized by color: {{ topic }}{% if topic == 'color' %} .{% endif %}")
    assert render(template, {"topic": "color"}, spelling=Spelling.UK).body == (
        "Organised by colour: color ."
    )
