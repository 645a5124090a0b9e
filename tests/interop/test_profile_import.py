"""What LinkedIn knows about the user fills the empty places of their profile."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from outreach_tui.interop.imports import Import
from outreach_tui.interop.planning import Known, plan_import
from outreach_tui.interop.reading import read_export
from outreach_tui.people.profile import Profile, School

LINKEDIN = Path(__file__).parent.parent / "fixtures" / "linkedin"
NOW = dt.datetime(2026, 3, 10, 12, tzinfo=dt.UTC)


def profile_after(*found: Import, before: Profile | None = None) -> Profile:
    before = before or Profile()
    put = plan_import(Known(profile=before), found, NOW).change.put
    return next((record for record in put if isinstance(record, Profile)), before)


def file_with(folder: Path, name: str, text: str) -> Import:
    (folder / name).write_text(text, encoding="utf-8")
    return read_export(folder / name)


def test_three_files_fill_a_profile() -> None:
    files = [read_export(LINKEDIN / f"{n}.csv") for n in ("Profile", "Positions", "Education")]
    profile = profile_after(*files)
    assert profile.name == "Robin Vale"
    assert profile.headline == "a backend engineer"
    assert profile.background == "I build ledgers."
    assert profile.places == ("Berlin",)
    assert profile.employers == ("Fabrikam (2021-now)", "Contoso (2017-2020)", "Northwind (2016)")
    assert profile.schools == (
        School(
            name="Universidade de Lisboa", start=2012, end=2016,
            degree="BSc, Computer Science", groups=("Debate club",),
        ),
    )  # fmt: skip


def test_what_the_user_wrote_stays() -> None:
    mine = Profile(name="R. Vale", headline="a baker", employers=("Bakery",))
    profile = profile_after(
        read_export(LINKEDIN / "Profile.csv"), read_export(LINKEDIN / "Positions.csv"), before=mine
    )
    assert (profile.name, profile.headline, profile.employers) == (
        "R. Vale",
        "a baker",
        ("Bakery",),
    )
    assert profile.places == ("Berlin",)


def test_a_second_time_changes_nothing() -> None:
    found = read_export(LINKEDIN / "Complete_LinkedInDataExport_03-09-2026.zip")
    profile = profile_after(found)
    plan = plan_import(Known(profile=profile), [found], NOW)
    assert not plan.profile
    assert not any(isinstance(record, Profile) for record in plan.change.put)


@pytest.mark.parametrize(
    ("headline", "said"),
    [
        ("Backend engineer | Payments", "a backend engineer"),
        ("Senior UX Researcher at Contoso", "a senior UX researcher at contoso"),
        ("An aspiring nurse", "an aspiring nurse"),
        ("Engineer, mentor, dad", "an engineer"),
        ("🚀 Building things", ""),
        ("", ""),
    ],
)
def test_a_headline_is_said_as_it_follows_i_am(tmp_path: Path, headline: str, said: str) -> None:
    text = f'First Name,Last Name,Headline\nRobin,Vale,"{headline}"\n'
    assert profile_after(file_with(tmp_path, "Profile.csv", text)).headline == said


def test_several_jobs_at_one_company_are_one_employer(tmp_path: Path) -> None:
    text = (
        "Company Name,Title,Description,Location,Started On,Finished On\n"
        'Fabrikam,Lead,"two\nlines",Berlin,Jan 2021,Dec 2022\nFabrikam,Engineer,,,2017,Jan 2021\n'
        "Harbor,,,,,\n,,,,2011,\nUnknown End,,,,2003,soon\n"
    )
    profile = profile_after(file_with(tmp_path, "Positions.csv", text))
    assert profile.employers == ("Fabrikam (2017-2022)", "Harbor", "Unknown End")


def test_a_file_with_nothing_in_it_says_so(tmp_path: Path) -> None:
    found = file_with(tmp_path, "Education.csv", "School Name,Start Date,End Date,Degree Name\n")
    assert [problem.reason for problem in found.problems] == ["there is nothing in it"]


def test_own_addresses_are_known() -> None:
    (own,) = read_export(LINKEDIN / "Email Addresses.csv").own
    assert own.emails == ("robin.vale@example.com", "robin@old.example")
