"""A school on one line, there and back."""

from __future__ import annotations

import pytest

from outreach_tui.people.profile import School, read_school, write_school


@pytest.mark.parametrize(
    ("line", "school"),
    [
        ("State", School(name="State")),
        ("State, 2012-2016", School(name="State", start=2012, end=2016)),
        ("State, BSc Nursing", School(name="State", degree="BSc Nursing")),
        ("State, M.Sc. Physics", School(name="State", degree="M.Sc. Physics")),
        ("State, Bachelor of Arts", School(name="State", degree="Bachelor of Arts")),
        ("State, studied law", School(name="State", degree="law")),
        ("State, master's degree", School(name="State", degree="master's degree")),
        ("State, Masters swimming", School(name="State", groups=("Masters swimming",))),
        ("State, MAD club", School(name="State", groups=("MAD club",))),
        (
            "State, 2016, PhD, rowing club, Baker Hall",
            School(name="State", end=2016, degree="PhD", groups=("rowing club", "Baker Hall")),
        ),
    ],
)
def test_a_school_is_read_from_a_line(line: str, school: School) -> None:
    assert read_school(line) == school


@pytest.mark.parametrize("degree", ["", "BA Education", "Education", "Diplom", "MBA"])
def test_a_written_school_is_read_again_with_its_degree(degree: str) -> None:
    school = School(name="State", start=2011, end=2014, degree=degree, groups=("choir",))
    assert read_school(write_school(school)) == school
