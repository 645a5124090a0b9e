"""Looking a word up in the dictionary of misspellings."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

from outreach_tui.etiquette.spelling import correction


def lines_of_the_dictionary() -> list[str]:
    found = importlib.util.find_spec("codespell_lib")
    assert found is not None
    assert found.origin is not None
    path = Path(found.origin).with_name("data") / "dictionary.txt"
    return path.read_text(encoding="utf-8").splitlines()


def test_every_word_of_the_dictionary_is_found_where_it_stands() -> None:
    lines = lines_of_the_dictionary()
    for line in [lines[0], *lines[:: len(lines) // 300], lines[-1]]:
        word, _, fixes = line.partition("->")
        if 4 <= len(word) <= 40 and word.isascii():
            assert correction(word.lower()) == ("" if "," in fixes else fixes), word


@pytest.mark.parametrize(
    "word",
    ["receive", "colour", "color", "programme", "organisation", "learnt", "whilst", "enrol", "a",
     "", "ok", "x" * 5000, "naïve", "ana", "instal", "zzzz", "aaaa", "->"],
)  # fmt: skip
def test_a_word_that_is_no_slip_has_no_correction(word: str) -> None:
    assert correction(word) is None


def test_checking_a_message_does_not_load_codespell_itself() -> None:
    code = (
        "import sys\n"
        "from outreach_tui.etiquette.context import context_for\n"
        "from outreach_tui.etiquette.engine import check_message\n"
        "report = check_message('Hi Ana, I recieve your letters.', context_for())\n"
        "assert any(f.rule == 'spelling' for f in report.findings)\n"
        "assert 'codespell_lib' not in sys.modules\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
