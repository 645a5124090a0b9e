"""A message in another language is told apart, and an English one never taken for it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from outreach_tui.etiquette.context import context_for
from outreach_tui.etiquette.document import Document
from outreach_tui.etiquette.engine import NOT_ENGLISH, check_message
from outreach_tui.etiquette.language import ENGLISH
from outreach_tui.etiquette.report import render_text
from outreach_tui.vocabulary import Severity, Verdict

FOREIGN = {
    "German": "Hallo Anna, hättest du kurz Zeit für ein Gespräch über deine Arbeit? Ich würde mich "
    "sehr freuen. LG Jonas",
    "French": "Bonjour Madame Dubois,\n\nJe suis étudiante en biologie et j'ai lu votre article "
    "sur les abeilles. Auriez-vous un quart d'heure pour en parler ?\n\nCordialement,\nLéa",
    "Spanish": "Hola Marta:\n\nSoy estudiante de enfermería y leí su artículo sobre los turnos. "
    "¿Podría dedicarme quince minutos para contarme cómo llegó a ese trabajo?\n\nGracias,\nLuis",
    "Portuguese": "Olá João, sou estudante de engenharia e vi a sua palestra sobre pontes. Você "
    "teria 15 minutos para uma conversa? Obrigada, Ana",
    "Italian": "Buongiorno Dottoressa Rossi, sono uno studente e ho letto il suo articolo sulla "
    "finanza. Potrebbe dedicarmi quindici minuti per una chiacchierata? Grazie, Luca",
    "Dutch": "Beste Jan, ik ben student en ik heb je lezing over bruggen gezien. Zou je een "
    "kwartier tijd hebben om met mij te praten over je werk? Groeten, Piet",
    "Swedish": "Hej Anna! Jag är student och läste din artikel om nattskift. Skulle du ha en kvart "
    "över för att berätta om ditt jobb? Tack, Erik",
    "Polish": "Dzień dobry Pani Anno, jestem studentem i przeczytałem Pani artykuł o mostach. Czy "
    "znalazłaby Pani kwadrans na rozmowę? Dziękuję bardzo, Jan",
    "Turkish": "Merhaba Ayşe Hanım, ben bir öğrenciyim ve sizin yazınızı çok beğendim. Benim için "
    "on beş dakika ayırabilir misiniz? Teşekkürler, Can",
    "Finnish": "Hei Anna, olen opiskelija ja luin artikkelisi. Olisiko sinulla vartti aikaa? Se "
    "olisi minulle tärkeää. Kiitos ja hyvää viikkoa, Matti",
    "Indonesian": "Selamat pagi Bapak Budi, saya sudah membaca artikel Bapak. Apakah Bapak bisa "
    "meluangkan 15 menit untuk berbicara dengan saya? Terima kasih",
    "Vietnamese": "Xin chào anh Nam, em là sinh viên và em đã đọc bài viết của anh. Anh có thể "
    "dành cho em 15 phút không? Em cảm ơn anh.",
    "Russian": "Здравствуйте, Анна! Я студент и прочитал вашу статью. Могли бы вы мне помочь?",
    "Japanese": "田中様、記事を拝読しました。十五分ほどお話を伺えないでしょうか。",
    "Chinese": "您好，我是一名学生，读了您的文章。请问您能抽出十五分钟聊聊吗？谢谢！",
    "Korean": "안녕하세요, 저는 학생입니다. 글을 잘 읽었습니다. 15분만 시간을 내주실 수 있을까요?",
    "Arabic": "مرحبا آنا، أنا طالب وقرأت مقالك. هل يمكنك أن تعطيني خمس عشرة دقيقة؟ شكرا",
    "Hindi": "नमस्ते आना, मैं एक छात्र हूँ। क्या आप पंद्रह मिनट दे सकती हैं? धन्यवाद",
}
STILL_ENGLISH = [
    "", "Hi Ana", "ok", "gracias!", "Bonjour Anne, merci beaucoup", "[Name] [Company] [Role]",
    "Dr. José Núñez de la Torre y Ruiz", "Senior nurse, Lakeside 2015. Connect?", "你好",
    "Hola Marta, loved your talk on puentes y caminos at UPM. Could we speak?",
    "Universität für Musik und darstellende Kunst Wien",
    "Sam Lee, MBA, PMP, Acme GmbH & Co. KG, Berlin",
    "Vielen Dank für das Gespräch. I learned a lot from it and would like to talk again.",
    "plz help me sir, i need job, no work since long time, family is there",
    "Kindly do the needful and revert back sir",
]  # fmt: skip


@pytest.mark.parametrize("language", FOREIGN)
def test_a_language_is_told(language: str) -> None:
    assert Document(FOREIGN[language]).language.startswith(language)


@pytest.mark.parametrize("text", STILL_ENGLISH)
def test_doubt_counts_as_english(text: str) -> None:
    assert Document(text).language == ENGLISH


def test_nothing_in_the_corpus_is_taken_for_another_language() -> None:
    for path in sorted((Path(__file__).parents[2] / "corpus").glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            row = json.loads(line)
            text = row["body"] if "body" in row else row["text"]
            assert Document(text).language == ENGLISH, text


@pytest.mark.parametrize("language", FOREIGN)
def test_it_is_said_and_not_judged(language: str) -> None:
    text = f"Dear Sir/Madam,\n\n{FOREIGN[language]}"
    report = check_message(text, context_for("Anna", "CEO"))
    assert [(f.rule, f.severity) for f in report.findings] == [(NOT_ENGLISH, Severity.ADVICE)]
    assert report.moves == ()
    assert report.verdict is Verdict.READY
    shown = render_text(report, text)
    assert shown.startswith("not judged\n")
    assert language in shown


def test_a_reader_who_knows_better_gets_it_judged() -> None:
    context = context_for("Anna", "CEO")
    text = "Dear Sir/Madam,\n\n" + FOREIGN["German"]
    for report in (
        check_message(text, context, disabled=[NOT_ENGLISH]),
        check_message(text, context, dismissed=lambda finding, _: finding.rule == NOT_ENGLISH),
    ):
        assert "generic-greeting" in {finding.rule for finding in report.findings}
