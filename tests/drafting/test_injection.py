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
  - name: times
    question: When?
    example: Monday
    form: list
    required: false
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
    # Roads to Python's classes, spelled in ways that filters of words miss.
    "{{ ''['__cla' ~ 'ss__'] }}",
    "{{ ''['\\x5f\\x5fclass\\x5f\\x5f']['\\x5f\\x5fmro\\x5f\\x5f'] }}",
    "{{ ''['\\u005f\\u005fclass\\u005f\\u005f'] }}",
    "{{ ''|attr('\\u005f\\u005fclass\\u005f\\u005f')|attr('mro')() }}",
    "{{ ''|attr(['_' * 2, 'class', '_' * 2]|join) }}",
    "{{ ''|attr(topic) }}",
    "{{ ()|attr('__class__')|attr('__base__')|attr('__subclasses__')()|list }}",
    "{{ [].__class__.__base__.__subclasses__()[133].__init__.__globals__['popen']('id') }}",
    "{{ {}.__class__.__mro__[-1].__subclasses__() }}",
    "{{ topic.__init__.__globals__.__builtins__.open('/etc/passwd').read() }}",
    "{{ topic.__reduce_ex__(2) }}",
    "{{ topic.encode.__self__ }}",
    "{{ topic.ｆormat }}",
    "{{ ｔopic }}",
    "{{ topіc }}",
    "{{ _·_class__ }}",
    "{{ self._TemplateReference__context.cycler.__init__.__globals__.os }}",
    "{{ self.__dict__ }}",
    "{{ self.blocks }}",
    "{{ __builtins__ }}",
    "{{ __import__('os').system('id') }}",
    "{{ g.pop.__globals__.__builtins__ }}",
    "{{ session }}",
    "{{ settings.SECRET_KEY }}",
    "{{ debug }}",
    "{{ environment }}",
    "{{ context }}",
    "{{ l_0_topic }}",
    "{{ undefined('x') }}",
    "{{ gettext('x') }}",
    "{{ _('x') }}",
    "{{ ngettext('a', 'b', 2) }}",
    # Formatting as a way to attributes and to very wide fields.
    "{{ '%s' | format(topic) }}",
    "{{ '%(a)s' % {'a': topic} }}",
    "{{ '%c' % 65 }}",
    "{{ '%*d' % (1000000000, 1) }}",
    "{{ '{0[0]}'.format(topic) }}",
    "{{ '{topic.__class__}'.format_map({'topic': topic}) }}",
    "{{ 'x'.join(range(1000000000)) }}",
    "{{ 'x'.zfill(1000000000) }}",
    "{{ 'x'.expandtabs(1000000000) }}",
    "{{ topic.replace('', 'x' * 1000000) }}",
    "{{ topic|replace('a', 'b') }}",
    "{{ topic|indent(1000000000) }}",
    "{{ topic|wordwrap(1) }}",
    "{{ topic|urlize }}",
    "{{ topic|safe }}",
    "{{ topic|striptags }}",
    "{{ topic|string }}",
    "{{ topic|first }}",
    "{{ topic|list|random }}",
    "{{ topic|select('callable')|list }}",
    "{{ topic|groupby('__class__') }}",
    "{{ topic|xmlattr }}",
    "{{ topic|sort(attribute='__class__') }}",
    "{{ topic|sum(start='') }}",
    "{{ topic|default(lipsum) }}",
    # Loops, and what lists could be made to do.
    "{% for a in times %}{% for b in times %}x{% endfor %}{% endfor %}",
    "{% for a in times %}{% for b in topic %}x{% endfor %}{% endfor %}",
    "{% for a in times recursive %}{{ loop(times) }}{% endfor %}",
    "{% for a in times %}{{ loop.index0 }}{% endfor %}",
    "{% for a in times %}{{ loop.__class__ }}{% endfor %}",
    "{% for a in times %}{{ loop }}{% endfor %}",
    "{% for a in times if a.__class__ %}{{ a }}{% endfor %}",
    "{% for a in times %}{{ a.__class__ }}{% endfor %}",
    "{% for a in times %}{{ a[0] }}{% endfor %}",
    "{% for a in times %}{% break %}{% endfor %}",
    "{% for a in times %}{% set topic = a %}{% endfor %}",
    "{% for topic in times %}{{ topic }}{% endfor %}",
    "{% for a.b in times %}{% endfor %}",
    "{% for a in times[0:1] %}{% endfor %}",
    "{% for a in [times, times] %}{% endfor %}",
    "{% for a in times + times %}{% endfor %}",
    "{% for a in (times if topic else times) %}{% endfor %}",
    "{% for a in range(10) %}{% endfor %}",
    "{% for a in topic %}{{ a }}{% endfor %}",
    "{% for a in {'a': 1}.items() %}{% endfor %}",
    "{% for a in times|batch(1) %}{% endfor %}",
    "{% for a in times %}x{% else %}{{ a }}{% endfor %}",
    "{% for __class__ in times %}{% endfor %}",
    "{% for a in times %}" * 25 + "{% endfor %}" * 25,
    "{{ times.append('x') }}",
    "{{ times.__class__ }}",
    "{{ times[0] }}",
    "{{ times * 1000000000 }}",
    "{{ times|join('x' * 1000000000) }}",
    "{{ times|length }}",
    "{{ times|map('upper')|list }}",
    "{{ times in times }}",
    # Other files, other blocks, other syntax.
    "{% include topic %}",
    "{% include ['a', 'b'] ignore missing %}",
    "{% import topic as t with context %}",
    "{% extends topic %}",
    "{% block body scoped %}{{ super() }}{% endblock %}",
    "{% macro caller() %}{% endmacro %}",
    "{% call(a) topic() %}{{ a }}{% endcall %}",
    "{% set ns = namespace(a=1) %}",
    "{% trans %}x{% endtrans %}",
    "{% debug %}",
    "{% raw %}{{ topic }}",
    "{% continue %}",
    "{% print(topic) %}{{ topic.x }}",
    "{% if topic is defined %}x{% endif %}",
    "{% if topic in 'abc' %}x{% endif %}",
    "{% if topic > 'a' %}x{% endif %}",
    # Sizes.
    "{{ " + "9" * 60_000 + " }}",
    "{{ 1e400 }}",
    "{{ 0xffffffffffffffff }}",
    "{{ 'a' if " + "topic and " * 3000 + "topic else 'b' }}",
    "{{ topic" + "|possessive" * 3000 + " }}",
    "{{ " + "-" * 5000 + "1 }}",
    "{{ " + "[" * 5000 + "]" * 5000 + " }}",
    "{{ topic }}" * 3000,
    "{% if topic == " + " == ".join(["topic"] * 3000) + " %}{% endif %}",
    "{% if topic %}a{% elif times %}b" * 1500 + "{% endif %}" * 1500,
]


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_hostile_template_is_refused_with_file_and_line(payload: str) -> None:
    template = parse_template(HEAD + payload, Path("own/x.md.j2"))
    assert check_template(template)
    with pytest.raises(TemplateError) as caught:
        render(template, {"topic": "night shifts", "times": "Monday\nTuesday"})
    assert caught.value.message.startswith("own/x.md.j2, line 16: ")
    assert caught.value.hint


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_hostile_value_is_words_like_any_other(payload: str) -> None:
    template = parse_template(HEAD + "Hello: {{ topic }}", Path("own/x.md.j2"))
    expected = " ".join(payload.split())
    assert render(template, {"topic": payload[:3000]}).body == f"Hello: {expected[:3000].strip()}"


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_hostile_list_is_words_like_any_other(payload: str) -> None:
    body = (
        "Hello: {{ topic }}\n{% for time in times %}{{ time }}\n{% endfor %}{{ times | with_or }}"
    )
    template = parse_template(HEAD + body, Path("own/x.md.j2"))
    said = " ".join(payload[:3000].split()).replace(";", ",")
    made = render(template, {"topic": "x", "times": said})
    assert made.body.count(" ".join(said.split())[:40].rstrip(" ,.:")) >= 2
    assert made.body.startswith("Hello: x\n")


@pytest.mark.parametrize(
    "char",
    ["\x00", "\x02", "\x03", "\x1b[2J", "\u202e", "\u2066", "\u200b", "\ufeff", "\u2028", "\ud800"],
)
def test_characters_that_do_not_show_are_taken_out_everywhere(char: str) -> None:
    text = HEAD + f"Hello{char} {{{{ topic }}}} {{{{ 'x{char}' }}}} {{{{ times }}}}"
    template = parse_template(text, Path("own/x.md.j2"))
    body = render(template, {"topic": f"a{char}b", "times": f"c{char}d"}).body
    assert char[0] not in body
    assert body.startswith("Hello")


def test_marks_of_our_own_cannot_be_forged() -> None:
    """Parts are found by marks; words that look like them are taken out before."""
    head = HEAD.removesuffix("---\n") + "parts:\n  opening: 'One {{ topic }}'\n---\n"
    body = "Hi \x02opening\x03 {{ '\\x02times\\x03' }} {{ opening }}\x02\x03 there"
    made = render(
        parse_template(head + body, Path("own/x.md.j2")),
        {"topic": "\x02\x03 night \x02opening\x03"},
    )
    assert made.body == "Hi opening times One night opening there"
    assert made.stretches == {"opening": (17, 34)}


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
        "a: &a ['x','x']\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: &d [*c,*c]\ne: [*d,*d]\n",
        "a: &a {b: *a}\n",
        "<<: {title: x}\n",
        "title: !!python/object/new:subprocess.Popen [['id']]\n",
        "title: !!binary aGVsbG8=\nwen: x\n",
        "%YAML 9.9\n",
        "%TAG ! tag:yaml.org,2002:python/\ntitle: x\n",
        "...\ntitle: x\n",
        "title: a\ttab: b\n",
        "fields: {name: x}\n",
        "parts: [a, b]\n",
        "levels: everybody\n",
        "levels: [director, [vp]]\n",
        "subject: {a: b}\n",
        "max_length: 1\n",
        "path: /etc/passwd\n",
        "lines: {topic: 1}\n",
        "name: ../../evil\n",
        "title: \x00\n",
        "title: \x1b[2J\n",
        "fields: [{name: 'a b', question: q, example: e}]\n",
        "fields: [{name: ｔopic, question: q, example: e}]\n",
        "fields: [{name: loop, question: q, example: e}]\n",
        "fields: [{name: a, question: q, example: e, form: lists}]\n",
        "fields: [{name: a, question: q, example: e, max_length: 1e999}]\n",
        "fields: [{name: a, question: q, example: e, from: profile.__class__}]\n",
        "fields: [{name: a, question: q, example: e, from: os.environ}]\n",
        "parts: {a: ['x'], a: ['y']}\n",
        "parts: {topic: ['x']}\n",
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
