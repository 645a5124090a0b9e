"""docs/templates.md stays true: its example works, and it names everything there is."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest

from outreach_tui.drafting.guard import FILTERS
from outreach_tui.drafting.reading import parse_template
from outreach_tui.drafting.render import check_template, render
from outreach_tui.drafting.standard import SOURCES, STANDARD_FIELDS
from outreach_tui.drafting.template import Field, Form, TemplateError
from outreach_tui.vocabulary import Channel, Level, Purpose, Tie

GUIDE = (Path(__file__).parents[2] / "docs" / "templates.md").read_text(encoding="utf-8")
EXAMPLE = GUIDE.split("```jinja\n")[1].split("```")[0]


def test_the_example_is_a_working_template() -> None:
    template = parse_template(EXAMPLE, Path("templates/choir.md.j2"))
    assert check_template(template) == []
    values = {field.name: field.example for field in template.fields}
    assert 60 <= len(render(template, values).body.split()) <= 125


def test_the_mistake_it_shows_is_the_one_people_get() -> None:
    text = EXAMPLE.replace("{{ opening }}", "{{ topik }}")
    template = parse_template(text, Path("templates/choir.md.j2"))
    with pytest.raises(TemplateError) as caught:
        render(template, {field.name: field.example for field in template.fields})
    assert f"{caught.value.message}\n{caught.value.hint}\n" in GUIDE


def test_it_names_every_word_a_template_may_use() -> None:
    named = set(re.findall(r"`([a-z_.-]+)`", GUIDE))
    keys = {info.encode_name for info in msgspec.structs.fields(Field)}
    assert keys <= named
    for words in (SOURCES, STANDARD_FIELDS, FILTERS, Form, Purpose, Channel, Tie, Level):
        assert set(map(str, words)) <= named
