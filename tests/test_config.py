"""The settings file: what is wrong with it is told in words."""

from __future__ import annotations

from pathlib import Path

import pytest

from outreach_tui.config import Config, change_config, load_config
from outreach_tui.errors import OutreachError


@pytest.mark.parametrize(
    ("text", "what", "instead"),
    [
        (
            'note_limit = "many"',
            'note_limit is "many", and it takes a whole number from 100 to 300.',
            "Write `note_limit = 200`, or leave the line out for the usual.",
        ),
        ("note_limit = true", "note_limit is true, and it takes a whole number", ""),
        ("max_follow_ups = 9", "max_follow_ups is 9, and it takes a whole number from 0 to 2.", ""),
        ("country = 2026-01-01", "country is 2026-01-01, and it takes words in quotation", ""),
        (
            'attachments = "never"',
            'attachments is "never", and it takes "later" or "welcome".',
            'Write `attachments = "later"`',
        ),
        ("notelimit = 150", "there is no setting “notelimit”.", "Did you mean note_limit?"),
        ("keys = 3", "keys is 3, and it holds your own keys", "Write [keys] on a line"),
        ("[keys]\nquit = 5", "[keys] has quit = 5.", '"f6"'),
        ("note_limit 150", "cannot be read at line 1, which says “note_limit 150”.", "reads like"),
        ('country = "DE"\n\ntheme = ', "at line 3, which says “theme =”.", "reads like"),
    ],
)
def test_a_file_that_cannot_be_kept_says_what_it_holds_and_what_it_takes(
    tmp_path: Path, text: str, what: str, instead: str
) -> None:
    path = tmp_path / "config.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(OutreachError) as caught:
        load_config(path)
    assert str(path) in caught.value.message
    assert what in caught.value.message
    assert instead in caught.value.hint
    for jargon in ("`int`", "`str`", "object", "array", "enum", "$."):
        assert jargon not in f"{caught.value.message} {caught.value.hint}"


def test_a_setting_that_is_not_allowed_says_what_is(tmp_path: Path) -> None:
    with pytest.raises(OutreachError, match="it takes a whole number from 3 to 30"):
        change_config(tmp_path / "config.toml", follow_up_after=99)
    assert load_config(tmp_path / "config.toml") == Config()
