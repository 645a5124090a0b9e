"""What is said of the letters in a mailbox that are left out: most of them, in most mailboxes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from outreach_tui.interop.imports import Letter, Problem
from outreach_tui.vocabulary import Channel

_SAID_ONE_BY_ONE = 20


def gathered(problems: Sequence[Problem], letters: Iterable[Letter]) -> Iterator[Problem]:
    """Yield the problems, those of many letters with one reason as one with their number.

    The letters of a folder lie in a file each; they are counted for the folder.
    """
    mail = {letter.file for letter in letters if letter.channel is Channel.EMAIL}
    counted = Counter(_key(each) for each in problems if each.file in mail)
    said: set[tuple[str, str]] = set()
    for each in problems:
        key = _key(each)
        if each.file not in mail or counted[key] <= _SAID_ONE_BY_ONE:
            yield each
        elif key not in said:
            said.add(key)
            yield Problem(key[0], 0, f"{counted[key]:,} letters: {each.reason}")


def _key(problem: Problem) -> tuple[str, str]:
    """Return what problems are counted by: the mailbox, or the folder given, and the reason."""
    return problem.file.partition("/")[0], problem.reason
