"""The JSON that ``docs/cli.md`` shows is the JSON that commands print, key by key."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

Run = Callable[..., Result]
TESTS = Path(__file__).parent.parent
PAGE = (TESTS.parent / "docs" / "cli.md").read_text("utf-8")
CONNECTIONS = str(TESTS / "fixtures" / "linkedin" / "Connections.csv")
LETTER = "Dear Ana,\n\nI'm a nurse. Could you give me a job on your team?\n\nSam"


def shown() -> dict[str, Any]:
    """Return the JSON of each section by the command its heading names."""
    found = {}
    for section in re.split(r"^#{2,3} `outreach ", PAGE, flags=re.MULTILINE)[1:]:
        name, _, text = section.partition("`")
        block = re.search(r"^```json\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
        if block:
            found[name] = json.loads(block[1])
    return found


SHOWN = shown()


def shape(value: Any) -> Any:
    """Return the keys of a document at every depth; what is missing has any shape."""
    if isinstance(value, dict):
        return {key: shape(item) for key, item in value.items()}
    if isinstance(value, list):
        return [shape(value[0])] if value else None
    return None


def agree(one: Any, other: Any) -> bool:
    if one is None or other is None:
        return True
    if isinstance(one, list):
        return isinstance(other, list) and agree(one[0], other[0])
    return set(one) == set(other) and all(agree(one[key], other[key]) for key in one)


@pytest.fixture
def printed(run: Run) -> dict[str, Any]:
    """What each command prints, in a folder where everything has happened once."""
    result: dict[str, Any] = {}

    def call(*words: str, stdin: str | None = None) -> Any:
        done = run(*words, "--format", "json", stdin=stdin)
        assert done.exit_code in (0, 1), done.output
        document = json.loads(done.stdout)
        for name in (" ".join(words[:2]), words[0]):
            if name in SHOWN:
                result[name] = document
                break
        return document

    call("import", CONNECTIONS)
    call("profile", "--name", "Sam", "--school", "State, 2018-2022, rowing club")
    call("people", "add", "Ana Ruiz", "--school", "State, 2012-2016", "--event", "mixer")
    call("template", "list", "--purpose", "connect")
    call("template", "show", "connect-note")
    call("template", "new", "choir-email", "--from", "alum-email")
    call("template", "check", "choir-email")
    call("draft", "new", "Ana", "--body", LETTER)
    call("draft", "remove", "Ana")
    call("draft", "new", "Ana", "--body", LETTER)
    call("draft", "print", "Ana")
    call("draft", "batch", "mixer")
    call("draft", "mailto", "Ana")
    call("draft", "edit", "Ana", "--subject", "Your week")
    call("draft", "versions", "Ana")
    call("check", "-", stdin=LETTER)
    call("fix", "-", stdin=LETTER)
    call("rules")
    call("explain", "wrong-name")
    call("bench", "-", stdin='{"text": "Could you refer me?", "moves": ["ask_referral"]}')
    call("seniority", "CEO")
    result["log"] = call("log", "sent", "Ana", "--anyway")
    call("log", "reply", "Ana", "--outcome", "yes", "--until", "in 3 days")
    result["due"] = call("due", "--all")
    call("tracker", "--stage", "scheduled")
    result["people list"] = [call("people", "list", "Ana Ruiz")[0]]
    call("people", "show", "Ana Ruiz")
    call("due", "done", result["due"][0]["id"])
    call("settings")
    call("ignores", "add", "no-research", "--for", "Ana")
    call("ignores", "list")
    call("backup", "list")
    call("where")
    call("people", "remove", "Ana Ruiz")
    call("backup", "restore", "--yes")
    return result


def test_what_is_shown_is_what_is_printed(printed: dict[str, Any]) -> None:
    assert set(SHOWN) <= set(printed)
    person = printed["people list"][0]
    printed["people show"] = {
        key: value for key, value in printed["people show"].items() if key not in person
    }
    for name, document in SHOWN.items():
        assert agree(shape(document), shape(printed[name])), name
    assert set(printed["people show"]) == {"shared", "touches", "messages"}


def test_keys_do_not_depend_on_what_is_known(run: Run) -> None:
    bare = json.loads(run("people", "add", "Ana", "--format", "json").stdout)
    full = json.loads(
        run(
            *("people", "edit", "Ana", "--title", "CEO", "--company", "Lumen", "--tag", "x"),
            *("--level", "vp", "--executive", "no", "--channel", "inmail", "--notes", "n"),
            *("--format", "json"),
        ).stdout
    )
    assert set(bare) == set(full)
    assert "imported" not in bare
