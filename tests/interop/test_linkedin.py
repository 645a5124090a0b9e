"""Every shape of a Connections file gives the people that are in it."""

from __future__ import annotations

import datetime as dt
import shutil
import stat
import zipfile
from pathlib import Path

import pytest

from outreach_tui.errors import OutreachError
from outreach_tui.interop.reading import read_export

LINKEDIN = Path(__file__).parent.parent / "fixtures" / "linkedin"
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"

COUNTS = [
    ("Connections.csv", 23, 2),
    ("Connections_2021_preamble_no_url.csv", 16, 1),
    ("Connections_2020_no_preamble.csv", 12, 0),
    ("Connections_2018_datetime.csv", 12, 0),
    ("Connections_excel_resaved_bom_crlf.csv", 23, 0),
    ("Connections_excel_eu_semicolon.csv", 23, 0),
    ("Connections_excel_preamble_padded.csv", 8, 0),
    ("Connections_utf16_tab.csv", 6, 0),
    ("Connections_renamed_headers.csv", 6, 0),
    ("Connections_empty.csv", 0, 0),
    ("Connections_duplicated_rows.csv", 4, 3),
    ("Connections_unquoted_comma_date.csv", 2, 0),
    ("Connections_de_headers_unverified.csv", 4, 0),
    ("linkedin_connections_export_microsoft_outlook.csv", 3, 0),
    ("Basic_LinkedInDataExport_02-14-2026.zip", 23, 2),
    ("Basic_LinkedInDataExport_02-14-2026.zip.zip", 23, 2),
    ("Basic_LinkedInDataExport_11-28-2021_connections_only.zip", 16, 1),
    ("Complete_LinkedInDataExport_03-09-2026.zip", 23, 2),
    ("rezipped_on_a_mac.zip", 23, 2),
]


def csv_file(folder: Path, rows: str, header: str = HEADER) -> Path:
    path = folder / "Connections.csv"
    path.write_text(header + rows, encoding="utf-8", newline="")
    return path


def zip_file(folder: Path, members: dict[str, str]) -> Path:
    path = folder / "export.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return path


@pytest.mark.parametrize(("name", "people", "skipped"), COUNTS)
def test_each_variant_gives_its_people(name: str, people: int, skipped: int) -> None:
    found = read_export(LINKEDIN / name)
    assert (len(found.people), found.skipped) == (people, skipped)


@pytest.mark.parametrize("name", [name for name, people, _ in COUNTS if people])
def test_each_variant_knows_the_days_and_the_companies(name: str) -> None:
    people = read_export(LINKEDIN / name).people
    assert sum(bool(person.company) for person in people) >= len(people) - 1
    dated = "outlook" not in name
    assert all((person.connected_on is not None) == dated for person in people)


def test_what_a_row_says_is_kept() -> None:
    people = {p.family: p for p in read_export(LINKEDIN / "Connections.csv").people}
    jane = people["Doe"]
    assert (jane.given, jane.name) == ("Jane", "Jane Doe, PhD")
    assert (jane.company, jane.title) == ("Tailspin Research", "Principal Scientist")
    assert jane.emails == ("jane.doe@tailspin.example",)
    assert jane.profile_url == "https://www.linkedin.com/in/janedoe-phd"
    assert jane.connected_on == dt.date(2019, 11, 14)
    assert (jane.row, jane.source) == (7, "LinkedIn, Connections.csv")
    assert people["Núñez"].profile_url == "https://www.linkedin.com/in/josé-núñez-4b1c2d"
    assert people["Brandt"].title == '"Chief" of Staff'
    assert people["Kowalska"].company == "Adatum"


def test_two_people_of_one_name_stay_two() -> None:
    people = read_export(LINKEDIN / "Connections.csv").people
    chens = {p.company for p in people if p.name == "Wei Chen"}
    assert chens == {"Northwind Analytics, Inc.", "Litware"}


def test_rows_that_hold_only_a_date_are_named() -> None:
    found = read_export(LINKEDIN / "Connections.csv")
    assert [(p.file, p.row) for p in found.problems] == [
        ("Connections.csv", 8),
        ("Connections.csv", 29),
    ]
    assert all("only a date" in p.reason for p in found.problems)


def test_the_newest_row_of_a_person_wins() -> None:
    found = read_export(LINKEDIN / "Connections_duplicated_rows.csv")
    (priya,) = [p for p in found.people if p.given == "Priya"]
    assert (priya.company, priya.title) == ("Fabrikam", "Director of Engineering")
    assert [(p.row, p.reason) for p in found.problems] == [
        (row, f"the same person stands in row {newer}, which is newer")
        for row, newer in [(5, 11), (6, 10), (9, 11)]
    ]


def test_a_later_connection_beats_a_later_row(tmp_path: Path) -> None:
    url = "https://www.linkedin.com/in/ana"
    rows = f"Ana,Ruiz,{url},,New,Boss,02 Feb 2024\nAna,Ruiz,{url},,Old,Clerk,01 Jan 2020\n"
    (ana,) = read_export(csv_file(tmp_path, rows)).people
    assert ana.company == "New"


def test_namesakes_without_address_are_told_apart_by_company_or_day(tmp_path: Path) -> None:
    rows = (
        "Wei,Chen,,,Litware,Engineer,02 Jan 2024\n"
        "Wei,Chen,,,Contoso,Engineer,02 Jan 2024\n"
        "Wei,Chen,,,Litware,Engineer,03 Mar 2023\n"
        "Wei,Chen,,,Litware,Engineer,02 Jan 2024\n"
    )
    assert len(read_export(csv_file(tmp_path, rows)).people) == 3


def test_the_bare_stem_names_nobody(tmp_path: Path) -> None:
    rows = "".join(
        f"{given},Ruiz,https://www.linkedin.com/in,,Litware,Nurse,02 Jan 2024\n"
        for given in ("Ana", "Ben", "Eva")
    )
    found = read_export(csv_file(tmp_path, rows))
    assert [p.profile_url for p in found.people] == ["", "", ""]
    assert not found.problems


def test_a_folder_with_the_zip_unpacked_is_read(tmp_path: Path) -> None:
    inside = tmp_path / "Downloads" / "Complete_LinkedInDataExport"
    inside.mkdir(parents=True)
    shutil.copy(LINKEDIN / "Connections.csv", inside / "Connections.csv")
    shutil.copy(LINKEDIN / "messages.csv", inside / "messages.csv")
    assert len(read_export(tmp_path / "Downloads").people) == 23


def test_links_in_a_folder_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "Connections.csv").symlink_to(LINKEDIN / "Connections.csv")
    with pytest.raises(OutreachError, match=r"holds no Connections\.csv"):
        read_export(tmp_path)


def test_a_messages_file_with_nothing_but_its_header_is_passed_over(tmp_path: Path) -> None:
    header = (LINKEDIN / "extra" / "coach_messages.csv").read_text(encoding="utf-8")
    rows = HEADER + "Ana,Ruiz,,,Litware,Nurse,02 Jan 2024\n"
    found = read_export(zip_file(tmp_path, {"messages.csv": header, "Connections.csv": rows}))
    assert not found.problems


def test_names_of_members_are_compared_loosely(tmp_path: Path) -> None:
    rows = HEADER + "Ana,Ruiz,,,Litware,Nurse,02 Jan 2024\n"
    found = read_export(zip_file(tmp_path, {"__MACOSX/._x": "", "a b/CONNECTIONS .csv": rows}))
    assert [p.name for p in found.people] == ["Ana Ruiz"]


def test_members_that_reach_outside_are_ignored_and_nothing_is_written(tmp_path: Path) -> None:
    rows = HEADER + "Ana,Ruiz,,,Litware,Nurse,02 Jan 2024\n"
    evil = rows.replace("Ana", "Evil")
    names = ["../Connections.csv", "/Connections.csv", "C:/Connections.csv", "..\\Connections.csv"]
    home = tmp_path / "home"
    home.mkdir()
    path = zip_file(home, dict.fromkeys(names, evil) | {"in/Connections.csv": rows})
    with zipfile.ZipFile(path, "a") as archive:
        link = zipfile.ZipInfo("Connections.csv")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
    found = read_export(path)
    assert [p.name for p in found.people] == ["Ana Ruiz"]
    assert [p.name for p in tmp_path.rglob("*")] == ["home", "export.zip"]


def test_one_progress_report_is_the_last_and_complete() -> None:
    seen: list[tuple[int, int]] = []
    read_export(LINKEDIN / "Connections.csv", lambda done, total: seen.append((done, total)))
    size = (LINKEDIN / "Connections.csv").stat().st_size
    assert seen[-1] == (size, size)


def test_progress_is_told_often_but_not_for_each_row(tmp_path: Path) -> None:
    rows = "".join(f"Ana{n},Ruiz,,,Litware,Nurse,02 Jan 2024\n" for n in range(5_000))
    seen: list[int] = []
    read_export(csv_file(tmp_path, rows), lambda done, _: seen.append(done))
    assert seen == sorted(seen)
    assert 10 <= len(seen) <= 110


def test_raising_from_progress_stops_the_reading(tmp_path: Path) -> None:
    class StoppedError(Exception):
        pass

    def stop(done: int, total: int) -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        read_export(LINKEDIN / "Basic_LinkedInDataExport_02-14-2026.zip", stop)


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("Ana,Ruiz", "it has 2 cells where the header has 7"),
        (",,https://www.linkedin.com/in/ana,,Litware,Nurse,02 Jan 2024", "there is no name in it"),
        ("Ana,Ruiz,,,,,", "there is a name in it and nothing else to know the person by"),
        ("Ana,Ruiz,,,,,soon", "there is a name in it and nothing else to know the person by"),
        ("Ana,Ruiz,,,A, B,Nurse,02 Jan 2024", "so they cannot be told apart"),
        ('Ana,"Ruiz,,,Litware,Nurse,02 Jan 2024', "a quotation mark opens in it"),
    ],
)
def test_a_row_not_taken_says_why_and_takes_no_other_with_it(
    tmp_path: Path, row: str, reason: str
) -> None:
    good = "Ben,Osei,,,Litware,Nurse,02 Jan 2024"
    found = read_export(csv_file(tmp_path, f"{good}\n{row}\n{good.replace('Ben', 'Eva')}\n"))
    assert [p.given for p in found.people] == ["Ben", "Eva"]
    assert found.skipped == 1
    (problem,) = found.problems
    assert problem.row == 3
    assert reason in problem.reason


@pytest.mark.parametrize(
    ("row", "remark"),
    [
        ("Ana,Ruiz,,,Litware,Nurse,31 Feb 2026", "without the date “31 Feb 2026”"),
        ("Ana,Ruiz,javascript:alert(1),,Litware,Nurse,02 Jan 2024", "no LinkedIn profile"),
        ("Ana,Ruiz,,not a mail,Litware,Nurse,02 Jan 2024", "no e-mail address"),
        (f"Ana,Ruiz,,,{'x' * 10_000},Nurse,02 Jan 2024", "cut to 200 characters"),
        ("Ana,Ruiz,,,Litware,Nurse,02 Jan 2024,more", "without the cells after its last column"),
    ],
)
def test_a_person_taken_in_part_says_which_part(tmp_path: Path, row: str, remark: str) -> None:
    found = read_export(csv_file(tmp_path, f"{row}\n"))
    assert [p.name for p in found.people] == ["Ana Ruiz"]
    assert found.skipped == 0
    (problem,) = found.problems
    assert remark in problem.reason
    assert problem.sentence.startswith("Connections.csv, row 2: taken")
