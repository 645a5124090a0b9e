"""Names come apart as a person would take them apart."""

from __future__ import annotations

import pytest

from outreach_tui.interop.names import person_name


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("José", "Núñez", ("José Núñez", "José", "Núñez", "")),
        ("Jane", "Doe, PhD", ("Jane Doe, PhD", "Jane", "Doe", "")),
        ("Marc", "Ostrow, MBA. FERRAND", ("Marc Ostrow, MBA. FERRAND", "Marc", "Ostrow", "")),
        ("Anna", "Smith PhD", ("Anna Smith PhD", "Anna", "Smith", "")),
        ("Robert", "Smith Jr.", ("Robert Smith Jr.", "Robert", "Smith", "")),
        ("Robert", "Smith III", ("Robert Smith III", "Robert", "Smith", "")),
        ("Priya", "Raman | Hiring", ("Priya Raman | Hiring", "Priya", "Raman", "")),
        ("🚀 Tom", "Okafor", ("Tom Okafor", "Tom", "Okafor", "")),
        ("Ingrid", "Søreng 🏳️🌈", ("Ingrid Søreng", "Ingrid", "Søreng", "")),
        ("? Tom", "Okafor ??", ("Tom Okafor", "Tom", "Okafor", "")),
        ("Luc [Hiring]", "Martin", ("Luc [Hiring] Martin", "Luc", "Martin", "")),
        ("Robin", "Vale (test)", ("Robin Vale (test)", "Robin", "Vale", "")),
        ('Robert "Bob"', "Stone", ('Robert "Bob" Stone', "Robert", "Stone", "")),
        ("Anna", "Lee she/her", ("Anna Lee she/her", "Anna", "Lee", "")),
        ("Dr. Anna", "Schmidt", ("Anna Schmidt", "Anna", "Schmidt", "Dr.")),
        ("Prof. Dr. Anna", "Schmidt", ("Anna Schmidt", "Anna", "Schmidt", "Prof.")),
        ("Dr Priya", "Raman", ("Priya Raman", "Priya", "Raman", "Dr.")),
        ("Dr.", "Smith", ("Smith", "", "Smith", "Dr.")),
        ("Ing. Karl", "Huber", ("Karl Huber", "Karl", "Huber", "")),
        (
            "DR. RAJ",
            "MENON (He/Him), MBA, PMP®",
            ("Raj Menon (He/Him), MBA, PMP", "Raj", "Menon", "Dr."),
        ),
        ("RONALD", "MCDONALD", ("Ronald McDonald", "Ronald", "McDonald", "")),
        ("JAN", "VAN DER BERG", ("Jan van der Berg", "Jan", "van der Berg", "")),
        ("SEAN", "O'BRIEN", ("Sean O'Brien", "Sean", "O'Brien", "")),
        ("JEAN-LUC", "DE LA CRUZ", ("Jean-Luc de la Cruz", "Jean-Luc", "de la Cruz", "")),
        ("HÉCTOR", "MACHADO", ("Héctor Machado", "Héctor", "Machado", "")),
        ("İPEK", "DİLEK", ("İpek Dilek", "İpek", "Dilek", "")),
        ("X", "ST. JOHN", ("X St. John", "X", "St. John", "")),
        ("AJ", "SMITH", ("AJ Smith", "AJ", "Smith", "")),
        ("Marc", "DELACROIX", ("Marc Delacroix", "Marc", "Delacroix", "")),
        ("Anna", "McDonald", ("Anna McDonald", "Anna", "McDonald", "")),
        ("Max", "von Muster", ("Max von Muster", "Max", "von Muster", "")),
        ("Wei", "MA", ("Wei Ma", "Wei", "Ma", "")),
        ("King", "Lear", ("King Lear", "King", "Lear", "")),
        ("Dean", "Martin", ("Dean Martin", "Dean", "Martin", "")),
        ("Sunita", "K.", ("Sunita K.", "Sunita", "K.", "")),
        ("Anna M.", "Kowalska", ("Anna M. Kowalska", "Anna", "Kowalska", "")),
        ("J. Robert", "Oppenheimer", ("J. Robert Oppenheimer", "J. Robert", "Oppenheimer", "")),
        ("Mary Ann", "Lee", ("Mary Ann Lee", "Mary Ann", "Lee", "")),
        ("Gal·la", "Puig", ("Gal·la Puig", "Gal·la", "Puig", "")),
        ("Мария", "Петрова", ("Мария Петрова", "Мария", "Петрова", "")),
        ("明", "李", ("李明", "明", "李", "")),
        ("נועה", "לוי", ("נועה לוי", "נועה", "לוי", "")),
        ("Cher", "", ("Cher", "Cher", "", "")),
        ("", "Doe", ("Doe", "", "Doe", "")),
        ("????", "???", ("???? ???", "", "", "")),
        ("[/]", "Close", ("[/] Close", "", "Close", "")),
        ("🚀", "", ("🚀", "", "", "")),
    ],
)
def test_person_name(first: str, last: str, expected: tuple[str, str, str, str]) -> None:
    assert tuple(person_name(first, last)) == expected
