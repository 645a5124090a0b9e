"""Quoted replies and signatures of all usual kinds are not the sender's own words."""

from __future__ import annotations

import pytest

from outreach_tui.etiquette.context import context_for
from outreach_tui.etiquette.document import Document
from outreach_tui.etiquette.engine import check_message
from outreach_tui.etiquette.quotes import quoted
from outreach_tui.etiquette.types import Part

OWN = "Hi Ana,\n\nTuesday suits me well.\n\nSam"
ASKED = "Do you have any openings for me?"
INTRODUCTIONS = [
    "On Mon, Nov 3, 2025 at 10:00 AM Ana Ruiz <ana@example.org> wrote:",
    "On Mon, Nov 3, 2025 at 10:00 AM Ana Maria Ruiz-Something <ana.ruiz@mail.example.org>\nwrote:",
    "On 3 Nov 2025, at 10:00, Ana Ruiz wrote:",
    "2025-11-03 10:00 GMT+01:00 Ana Ruiz <ana@example.org>:",
    "Am Mo., 3. Nov. 2025 um 10:00 Uhr schrieb Ana Ruiz <ana@example.org>:",
    "Am 03.11.25 um 10:00 schrieb Ana Ruiz:",
    "Le lun. 3 nov. 2025 à 10:00, Ana Ruiz <ana@example.org> a écrit :",
    "El lun, 3 nov 2025 a las 10:00, Ana Ruiz (<ana@example.org>) escribió:",
    "Il giorno lun 3 nov 2025 alle ore 10:00 Ana Ruiz <ana@example.org> ha scritto:",
    "Op ma 3 nov 2025 om 10:00 schreef Ana Ruiz <ana@example.org>:",
    "-----Original Message-----\nFrom: Ana Ruiz\nSent: Monday, November 3, 2025 10:00",
    "-----Ursprüngliche Nachricht-----\nVon: Ana Ruiz\nGesendet: Montag, 3. November 2025 10:00",
    "-----Message d'origine-----\nDe : Ana Ruiz\nEnvoyé : lundi 3 novembre 2025 10:00",
    "---------- Forwarded message ---------\nFrom: Ana Ruiz <ana@example.org>",
    "Begin forwarded message:\n\nFrom: Ana Ruiz <ana@example.org>",
    "________________________________\nFrom: Ana Ruiz",
    "From: Ana Ruiz\nSent: Monday, November 3, 2025 10:00\nTo: Sam Lee\nSubject: RE: Wards",
    "*From:* Ana Ruiz <ana@example.org>\n*Sent:* Monday, November 3, 2025 10:00",
    "Von: Ana Ruiz\nGesendet: Montag, 3. November 2025 10:00\nAn: Sam Lee\nBetreff: AW: Station",
    "De : Ana Ruiz\nEnvoyé : lundi 3 novembre 2025 10:00\nÀ : Sam Lee\nObjet : RE: Service",
]
SIGNATURES = [
    "-- \nSam Lee\nOpen to work | please refer me",
    "Sent from my iPhone",
    "Get Outlook for Android",
    "Von meinem iPhone gesendet",
    "Gesendet mit der Mail App",
    "Envoyé de mon iPhone",
    "Enviado desde mi Android",
]


@pytest.mark.parametrize("introduction", INTRODUCTIONS)
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "> "])
def test_what_follows_an_introduction_is_quoted(introduction: str, ends: str, mark: str) -> None:
    text = f"{OWN}\n\n{introduction}\n\n{mark}Dear Sam,\n{mark}{ASKED}".replace("\n", ends)
    document = Document(text)
    own = [s.text for s in document.own]
    assert own == ["Hi Ana,", "Tuesday suits me well."]
    assert document.signature == "Sam"
    report = check_message(text, context_for("Ana Ruiz", "CEO"))
    assert "ask_job" not in {move.move for move in report.moves}


def test_words_below_a_marked_quotation_are_the_senders() -> None:
    text = f"On 3 Nov 2025, Ana Ruiz wrote:\n> {ASKED}\n> Yes\n\nHi Ana,\n\nTuesday suits me well."
    assert [s.text for s in Document(text).own] == ["Hi Ana,", "Tuesday suits me well."]


def test_words_between_marked_lines_are_the_senders() -> None:
    text = f"> Would Tuesday work?\n\nTuesday suits me well.\n\n> {ASKED}\n\nNo, I'm fine here."
    assert [s.text for s in Document(text).own] == ["Tuesday suits me well.", "No, I'm fine here."]


@pytest.mark.parametrize(
    "line",
    [
        "On 3 November I read what you wrote:",
        "On Monday we talked about what Dana wrote:",
        "From: my heart, thank you.",
        "Am I too late for 2026?",
        "On the 4th floor there is a ward.",
    ],
)
def test_a_sentence_of_the_senders_introduces_nothing(line: str) -> None:
    assert quoted(["hi ana,", line.lower(), "it stayed with me."]) == [False] * 3


def test_headers_at_the_top_belong_to_the_message() -> None:
    text = f"From: sam@example.org\nTo: ana@example.org\nDate: 3 Nov\nSubject: Wards\n\n{OWN}"
    assert [s.text for s in Document(text).own] == ["Hi Ana,", "Tuesday suits me well."]


@pytest.mark.parametrize("signature", SIGNATURES)
def test_a_signature_is_not_the_message(signature: str) -> None:
    text = f"Hi Ana,\n\nTuesday suits me well.\n\nSam\n\n{signature}"
    document = Document(text)
    assert [s.text for s in document.own] == ["Hi Ana,", "Tuesday suits me well."]
    assert document.sentences[-1].part is Part.SIGNATURE


def test_a_phone_signs_in_a_sentence_too() -> None:
    (sentence,) = Document("I sent from my phone what you asked for.").own
    assert sentence.part is Part.BODY
