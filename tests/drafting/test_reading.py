from __future__ import annotations

from pathlib import Path

import pytest

from outreach_tui.drafting.reading import MAX_FILE_BYTES, parse_template, read_template
from outreach_tui.drafting.template import Form, TemplateError
from outreach_tui.vocabulary import Channel, Purpose, Tie

GOOD = """---
title: A test
when: Always.
purpose: reconnect
channels: email
subject: Hello
fields:
  - greeting
  - name: headline
    max_length: 40
  - name: topic
    question: What about?
    example: night shifts
parts:
  opening: "One {{ topic }}"
---
{{ greeting }} {{ opening }} {{ headline }}
"""


def test_a_file_becomes_a_template() -> None:
    template = parse_template(GOOD, Path("own/my-own.md.j2"))
    assert template.name == "my-own"
    assert template.purpose is Purpose.RECONNECT
    assert template.channels == (Channel.EMAIL,)
    assert template.ties == tuple(Tie)
    assert (template.subject[0].text, template.subject[0].line) == ("Hello", 6)
    assert (template.parts[0].name, template.parts[0].options[0].line) == ("opening", 15)
    assert template.body.line == 17


def test_standard_fields_come_whole_and_can_be_changed_in_part() -> None:
    template = parse_template(GOOD, Path("own.md.j2"))
    headline = template.field("headline")
    assert headline is not None
    assert headline.filled_from == "profile.headline"
    assert headline.form is Form.ROLE
    assert headline.max_length == 40
    assert headline.question.endswith("?")


@pytest.mark.parametrize(
    ("old", "new", "line", "reason", "hint"),
    [
        ("title: A test\n", "", 2, "`title` is missing", "docs/templates.md"),
        ("when: Always.", "wen: Always.", 3, "`wen` is not a key", "`when`"),
        ("subject: Hello", "subjekt: Hello", 6, "`subjekt` is not a key", "`subject`"),
        ("purpose: reconnect", "purpose: sell", 4, "`sell`", "informational-interview"),
        ("channels: email", "channels: [email, fax]", 5, "`fax`", "linkedin-note"),
        ("channels: email", "channels: []", 5, "no channel", "email"),
        ("subject: Hello\n", "", 2, "`subject` is missing", "E-mail"),
        ("  - greeting", "  - salutation", 8, "`question` of fields[0] is missing", ""),
        ("  - greeting", "  - name: [a]", 8, "`fields[0].name` has the wrong shape", ""),
        ("  - greeting", "  - [a]", 8, "`fields[0]` has the wrong shape", ""),
        ("  - greeting", "  - greeting\n  - greeting", 9, "twice", ""),
        ("name: topic", "name: Topic", 11, "`Topic`", "small letters"),
        ("name: topic", "name: if", 11, "`if`", "small letters"),
        (
            "    question: What about?",
            "    question: W?\n    from: profile.pasword",
            11,
            "`profile.pasword`",
            "profile.plans",
        ),
        ("max_length: 40", "max_length: long", 10, "wrong shape", ""),
        ("max_length: 40", "form: sentense", 10, "`sentense`", "sentence"),
        ("  opening:", "  topic:", 15, "`topic`", ""),
        ('opening: "One {{ topic }}"', "opening: []", 15, "empty", ""),
        ("{{ greeting }} {{ opening }} {{ headline }}", "  ", 17, "body is empty", ""),
    ],
)
def test_a_mistake_names_file_line_and_remedy(
    old: str, new: str, line: int, reason: str, hint: str
) -> None:
    assert old in GOOD
    with pytest.raises(TemplateError) as caught:
        parse_template(GOOD.replace(old, new), Path("own/x.md.j2"))
    assert caught.value.message.startswith(f"own/x.md.j2, line {line}: ")
    assert reason in caught.value.message
    assert hint in caught.value.hint


def test_files_that_are_no_text(tmp_path: Path) -> None:
    path = tmp_path / "x.md.j2"
    path.write_bytes(b"---\ntitle: \xff\xfe\n---\n")
    with pytest.raises(TemplateError, match="line 2: this is not UTF-8"):
        read_template(path)
    path.write_bytes(b"\x00" * 100)
    with pytest.raises(TemplateError, match="line 1"):
        read_template(path)
    path.write_bytes(b"-" * (MAX_FILE_BYTES + 1))
    with pytest.raises(TemplateError, match="larger than 64 kB"):
        read_template(path)
    with pytest.raises(TemplateError, match="cannot be read"):
        read_template(tmp_path / "gone.md.j2")
