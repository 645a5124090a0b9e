from __future__ import annotations

import pytest

from outreach_tui.people.contact import Contact
from outreach_tui.people.mentions import Mentions
from outreach_tui.people.profile import School

PEOPLE = [
    Contact(id="ana", name="Ana Ruiz", company="Lumen", schools=(School(name="State"),)),
    Contact(id="ben", name="Ben Ode", company="Harbor Health", schools=(School(name="Western"),)),
    Contact(id="jose", name="José Núñez", company="O'Neil & Co."),
    Contact(id="nobody", name="Dana", company=""),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ben Ode told me about it.", ["ben"]),
        ("your work at harbor health", ["ben"]),
        ("a safe harbor for health data", []),
        ("a fellow Western alum", ["ben"]),
        ("as Jose Nunez told me", ["jose"]),
        ("at O’Neil & Co", ["jose"]),
        ("Ana Ruiz of Lumen, and Dana", ["nobody"]),
        ("", []),
    ],
)
def test_whom_a_text_may_speak_of(text: str, expected: list[str]) -> None:
    assert [contact.id for contact in Mentions(PEOPLE).in_text(text, but="ana")] == expected


def test_a_text_that_names_many_ends_at_some_point() -> None:
    people = [Contact(id=str(number), name=f"Person{number}") for number in range(100)]
    text = " ".join(contact.name for contact in people)
    assert len(Mentions(people).in_text(text, most=5)) == 5
