"""Hostile templates and hostile values: known payloads, tried both ways."""

from __future__ import annotations

from pathlib import Path

import pytest

from outreach_tui.drafting.catalogue import Catalogue
from outreach_tui.drafting.fields import fields_for, values_of
from outreach_tui.drafting.reading import parse_template
from outreach_tui.drafting.render import check_template, render
from outreach_tui.drafting.template import TemplateError
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile

HEAD = """---
title: A test
when: Always.
purpose: reconnect
channels: linkedin-message
fields:
  - name: topic
    question: What about?
    example: night shifts
---
"""

PAYLOADS = [
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ topic.__class__ }}",
    "{{ topic['__class__'] }}",
    "{{ topic|attr('__class__') }}",
    "{{ ''|attr('\\x5f\\x5fclass\\x5f\\x5f') }}",
    "{{ self }}",
    "{{ self.__init__.__globals__ }}",
    "{{ self._TemplateReference__context }}",
    "{{ config }}",
    "{{ request.application.__globals__ }}",
    "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "{{ joiner.__init__.__globals__ }}",
    "{{ namespace.__init__.__globals__ }}",
    "{{ lipsum.__globals__['os'].popen('id').read() }}",
    "{{ get_flashed_messages.__globals__ }}",
    "{{ url_for.__globals__ }}",
    "{{ range(1000000000)|list }}",
    "{% for a in range(99999) %}{% for b in range(99999) %}x{% endfor %}{% endfor %}",
    "{{ 'x' * 1000000000 }}",
    "{{ 9 ** 9 ** 9 }}",
    "{{ 1 << 9999999 }}",
    "{{ topic.ljust(1000000000) }}",
    "{{ '%1000000000s' % topic }}",
    "{{ '{0:1000000000}'.format(topic) }}",
    "{{ '{0.__class__}'.format(topic) }}",
    "{{ '{0.__class__}' | format(topic) }}",
    "{{ topic|center(1000000000) }}",
    "{{ ['x'] * 1000000000 }}",
    "{{ {'a': 1}.update({'b': 2}) }}",
    "{{ topic|map('attr', '__class__')|list }}",
    "{{ topic|tojson }}",
    "{{ topic|pprint }}",
    "{{ dict(a=topic) }}",
    "{% set x = 'x' %}{% set x = x ~ x ~ x ~ x %}{{ x }}",
    "{% set x %}{{ topic }}{% endset %}{{ x }}",
    "{% include '/etc/passwd' %}",
    "{% import '/etc/passwd' as p %}",
    "{% from 'os' import system %}",
    "{% extends '/etc/passwd' %}",
    "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}",
    "{% macro f() %}{% endmacro %}{{ f.__globals__ }}",
    "{% call topic() %}{% endcall %}",
    "{% filter upper %}x{% endfilter %}",
    "{% with a = topic %}{{ a }}{% endwith %}",
    "{% block x %}{% endblock %}",
    "{% do topic.append(1) %}",
    "{% autoescape true %}{{ topic }}{% endautoescape %}",
    "{{ topic is callable }}",
    "{{ topic if topic is mapping else 1 }}",
    "{{ topic[0:999] }}",
    "{{ caller() }}",
    "{{ loop.cycle }}",
    "{{ varargs }}",
    "{{ _ }}",
    "{{ None }}",
    "{{ true }}",
    "{{ (topic ~ topic)|batch(1)|list }}",
    "{{ topic.__format__('1000000000') }}",
    "{{ not " + "not " * 3000 + "topic }}",
    "{% if topic %}" * 3000 + "x" + "{% endif %}" * 3000,
    "{{ topic" + " ~ topic" * 8000,
]


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_hostile_template_is_refused_with_file_and_line(payload: str) -> None:
    template = parse_template(HEAD + payload, Path("own/x.md.j2"))
    assert check_template(template)
    with pytest.raises(TemplateError) as caught:
        render(template, {"topic": "night shifts"})
    assert caught.value.message.startswith("own/x.md.j2, line 11: ")
    assert caught.value.hint


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_hostile_value_is_words_like_any_other(payload: str) -> None:
    template = parse_template(HEAD + "Hello: {{ topic }}", Path("own/x.md.j2"))
    expected = " ".join(payload.split())
    assert render(template, {"topic": payload[:3000]}).body == f"Hello: {expected[:3000].strip()}"


def test_hostile_people_change_nothing_but_their_own_words(
    shipped: Catalogue, maya: Profile
) -> None:
    hostile = "{{ cycler.__init__.__globals__ }}{% raw %}[ACME]"
    contact = Contact(id="c", name=hostile, company=hostile, tie_detail=hostile)
    template = shipped.get("stranger-email")
    answers = {"work": hostile, "stayed": "[/foo] \\", "topic": "你好 👩‍💻 \u202eabc"}
    body = render(template, values_of(fields_for(template, maya, contact, answers))).body
    assert body.count(hostile) >= 2
    assert "[/foo] \\" in body
    assert "你好 👩‍💻 abc" in body
    assert "\u202e" not in body


@pytest.mark.parametrize(
    "head",
    [
        "a: &a [1]\nb: &b [*a, *a]\n",
        "a: &x {k: v}\nb: {<<: [*x, *x]}\n",
        "title: !!python/object/apply:os.system ['id']\n",
        "title: !!python/name:os.system\n",
        "title: [" + "[" * 5000 + "\n",
        "? " * 5000 + "\n",
        "title: " + "{" * 5000 + "\n",
        "fields: " + "9" * 5000 + "\n",
        "__class__: x\n",
        "parts: {__class__: x}\n",
        "fields: [{name: __class__, question: q, example: e}]\n",
    ],
)
def test_hostile_front_matter_is_refused(head: str) -> None:
    with pytest.raises(TemplateError, match=r"^own/x\.md\.j2, line \d+: "):
        parse_template(f"---\n{head}{HEAD[4:]}Hello", Path("own/x.md.j2"))
