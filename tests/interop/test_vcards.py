"""vCards of every version: one card is one person, and a broken line costs that line."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from outreach_tui.interop.documents import Reading, Source
from outreach_tui.interop.imports import Import, Person
from outreach_tui.interop.reading import read_export
from outreach_tui.interop.vcards import read_vcards

FIXTURES = Path(__file__).parent.parent / "fixtures"
STEM = "https://www.linkedin.com/in/"


def vcards(name: str) -> Import:
    return read_export(FIXTURES / "vcard" / name)


def readings(text: str | bytes) -> list[Reading]:
    data = text.encode() if isinstance(text, str) else text
    source = Source("some.vcf", "vCard, some.vcf")
    return [reading for _, reading in read_vcards(data, source, lambda _: None)]


def card(*lines: str) -> Person:
    """Return the person on one card with these lines."""
    (reading,) = readings("\r\n".join(("BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD", "")))
    assert reading.person is not None, reading.remarks
    return reading.person


@pytest.mark.parametrize(
    ("name", "people", "skipped"),
    [
        ("android_2_1.vcf", 3, 0),
        ("outlook_2_1_cp1252.vcf", 1, 0),
        ("apple_3_0.vcf", 1, 1),
        ("google_takeout_3_0.vcf", 2, 0),
        ("rfc_4_0.vcf", 1, 1),
        ("iphone_double_cr.vcf", 1, 0),
        ("lowercase_no_fn_bom.vcf", 1, 1),
    ],
)
def test_every_card_is_taken_or_told(name: str, people: int, skipped: int) -> None:
    found = vcards(name)
    assert (len(found.people), found.skipped) == (people, skipped)


def test_quoted_printable_goes_on_in_lines_without_a_space() -> None:
    _, jose, nameless = vcards("android_2_1.vcf").people
    assert (jose.name, jose.company, jose.title) == (
        "José Núñez",
        "Fabrikam",
        "Staff Data Engineer",
    )
    assert jose.notes == "Line one\nLine two = equals; and a continued line"
    assert (nameless.name, nameless.given) == ("only.mail@example.org", "")


def test_outlook_says_its_character_set_line_by_line() -> None:
    (jurgen,) = vcards("outlook_2_1_cp1252.vcf").people
    assert (jurgen.name, jurgen.honorific, jurgen.title) == (
        "Jürgen Müller", "Dr.", "Geschäftsführer",
    )  # fmt: skip
    assert jurgen.company == "Müller, Schmidt & Co. KG"
    assert jurgen.emails == ("juergen@mueller.example",)


def test_apple_groups_labels_and_folds_inside_a_character() -> None:
    (jane,) = vcards("apple_3_0.vcf").people
    assert (jane.given, jane.family, jane.honorific) == ("Jane", "Doe", "Dr.")
    assert jane.emails == ("jane.doe@tailspin.example", "jane@home.example")
    assert jane.profile_url == STEM + "janedoe-phd"
    assert jane.title == "Principal Scientist; Vision"
    assert jane.notes.endswith("multi-byte character: café,\nsecond line")
    (problem,) = vcards("apple_3_0.vcf").problems
    assert problem.sentence == (
        "apple_3_0.vcf, row 31: it names a company, “Hotel Aurora”, and nobody there."
    )


def test_takeout_labels_become_tags_without_the_programs_own() -> None:
    priya, shop = vcards("google_takeout_3_0.vcf").people
    assert priya.tags == ("Ledger friends",)
    assert priya.company == "Contoso, Ltd."
    assert priya.profile_url == STEM + "priya-raman-77"
    assert shop.name == "newsletter@shop.example"


def test_a_group_is_no_person() -> None:
    found = vcards("rfc_4_0.vcf")
    (marc,) = found.people
    assert (marc.name, marc.title, marc.company) == ("Marc Delacroix", "Founder & CEO", "Veltra")
    assert marc.emails == ("marc@veltra.example",)
    assert "it is a group, not a person" in [problem.reason for problem in found.problems]


def test_a_card_cut_off_is_told_with_its_row() -> None:
    (problem,) = vcards("lowercase_no_fn_bom.vcf").problems
    assert (problem.row, "no end" in problem.reason) == (8, True)


def test_the_preferred_address_comes_first() -> None:
    ana = card(
        "FN:Ana Ruiz", "EMAIL;PREF=3:c@x.example", "EMAIL:d@x.example",
        "EMAIL;TYPE=home,pref:a@x.example", "EMAIL;PREF=2:b@x.example",
    )  # fmt: skip
    assert ana.emails == ("a@x.example", "b@x.example", "c@x.example", "d@x.example")


@pytest.mark.parametrize(
    ("lines", "name", "given", "family"),
    [
        (("N:;Priya Raman;;;",), "Priya Raman", "Priya", "Raman"),
        (("N:Lee;;;;", "FN:Sam Lee"), "Lee", "", "Lee"),
        (("FN:Doe\\, Jane",), "Jane Doe", "Jane", "Doe"),
        (("N:de la Cruz;Ana;;Prof.;",), "Ana de la Cruz", "Ana", "de la Cruz"),
        (("N:愛川;翼;;;",), "愛川翼", "翼", "愛川"),
    ],
)
def test_names_are_taken_apart(lines: tuple[str, ...], name: str, given: str, family: str) -> None:
    person = card(*lines)
    assert (person.name, person.given, person.family) == (name, given, family)


@pytest.mark.parametrize(
    ("written", "honorific"),
    [("Dr.", "Dr."), ("Herr", ""), ("Prof. Dr.", "Prof."), ("Ms", "Ms."), ("Ing.", "")],
)
def test_only_titles_used_in_greetings_are_kept(written: str, honorific: str) -> None:
    person = card(f"N:Müller;Jürgen;;{written};", f"FN:{written} Jürgen Müller")
    assert (person.name, person.given) == ("Jürgen Müller", "Jürgen")
    assert person.honorific == honorific


def test_categories_are_told_apart_whether_their_commas_are_escaped_or_not() -> None:
    assert card("FN:Ana Ruiz", "CATEGORIES:choir\\, ux,friends").tags == ("choir", "ux", "friends")


@pytest.mark.parametrize("charset", ["idna", "zip", "unicode_escape", "no-such-thing", "undefined"])
def test_an_odd_character_set_is_not_followed(charset: str) -> None:
    assert card(f"FN;CHARSET={charset}:Ana Ruiz").name == "Ana Ruiz"


def test_utf_16_is_read() -> None:
    (reading,) = readings("BEGIN:VCARD\nFN:José Núñez\nEND:VCARD\n".encode("utf-16"))
    assert reading.person is not None
    assert reading.person.name == "José Núñez"


def test_a_card_inside_another_and_a_missing_end_lose_nobody() -> None:
    names = [
        reading.person and reading.person.name
        for reading in readings(
            "BEGIN:VCARD\nFN:Ana Ruiz\nAGENT:\nBEGIN:VCARD\nFN:Bo Lund\nEND:VCARD\nEND:VCARD\n"
            "BEGIN:VCARD\nFN:Cy Fox\nBEGIN:VCARD\nFN:Di Orr\nEND:VCARD\n"
        )
    ]
    assert names == ["Ana Ruiz", "Bo Lund", "Cy Fox", "Di Orr"]


def test_quoted_printable_does_not_swallow_the_end_of_a_card() -> None:
    people = readings(
        "BEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE:Ana=\nEND:VCARD\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\n"
    )
    assert [reading.person and reading.person.given for reading in people] == ["Ana", "Bo"]


def test_photos_and_endless_lines_cost_little() -> None:
    photo = "PHOTO;ENCODING=b:" + "\r\n ".join(["A" * 74] * 30_000)
    commas = "N;a" + "," * 100_000
    quotes = 'X;a="' + '"' * 50_000
    assert card("FN:Ana Ruiz", photo, commas, quotes, "EMAIL:ana@x.example").emails


def test_nothing_in_the_nasty_cards_acts_or_is_hidden() -> None:
    found = read_export(FIXTURES / "nasty" / "nasty.vcf")
    first, nested = found.people
    assert nested.name == "nested"
    assert len(first.name) <= 401
    assert first.emails == ("a@b.example",)
    assert first.profile_url == ""
    assert "\x1b" not in first.notes
    assert found.skipped == 1


def test_takeout_holds_a_card_under_each_of_its_labels(tmp_path: Path) -> None:
    cards = (FIXTURES / "vcard" / "google_takeout_3_0.vcf").read_bytes()
    path = tmp_path / "takeout.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for label in ("My Contacts", "Ledger friends"):
            archive.writestr(f"Takeout/Contacts/{label}/{label}.vcf", cards)
        archive.writestr("Takeout/Contacts/All Contacts/photo.jpg", b"\xff\xd8\xff")
    found = read_export(path)
    assert [person.name for person in found.people] == ["Priya Raman", "newsletter@shop.example"]
    assert found.skipped == 2
