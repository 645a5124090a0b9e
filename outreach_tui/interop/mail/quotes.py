"""The words a letter adds: without what it quotes, and without the signature below them.

Answers stand above, below or between the quoted lines, so lines are judged one by one.
"""

from __future__ import annotations

import re

_MOST_LINES = 4_000
_NAME_WORDS = 5
"""A line with more words than this is no name."""
_INTRO_LINES = 4
"""Lines over which mail programs wrap "On … wrote:"."""

_QUOTED = re.compile(r"[ \t]*[>|›»]")
_WROTE = re.compile(
    r"(?:wrote|writes|schrieb|geschrieben|a écrit|escribió|ha scritto|escreveu|schreef|skrev"
    r"|napisał(?:\(a\)|a)?|kirjoitti|написал(?:а|\(а\))?|yazdı|書きました|写道)\b[^.!?]{0,120}?[:：]\s*$",
    re.IGNORECASE,
)
_INTRO = re.compile(
    r"(?:On|Am|Le|El|Il|Em|Op|Den|Dnia|W dniu|På|Pe|Dne)\s.{0,300}\d|.{0,200}<[^<>\s]+@[^<>\s]+>",
    re.IGNORECASE,
)
_RULE = re.compile(r"\s*(?:[_-]{10,}|-{2,}\s*[^-]{3,60}-{2,})\s*$")
_ORIGINAL = re.compile(
    r"\s*-{2,}\s*(?:original|forwarded|ursprüngliche|weitergeleitete|message d'origine|mensaje"
    r"|messaggio|mensagem|oorspronkelijk|ursprungligt)[^-]{0,40}-{2,}\s*$"
    r"|\s*begin forwarded message:\s*$",
    re.IGNORECASE,
)
_FROM = re.compile(
    r"[\s*]*(?:From|Von|De|Da|Van|Från|Fra|Od|差出人|发件人)\s?[:：]\*?\s*\S", re.IGNORECASE
)
_SENT = re.compile(
    r"[\s*]*(?:Sent|Date|To|Subject|Gesendet|Datum|An|Betreff|Envoyé|À|Objet|Enviado|Fecha|Para"
    r"|Asunto|Inviato|Data|Oggetto|Assunto|Verzonden|Aan|Onderwerp|Skickat|Till|Ämne|Sendt|Til"
    r"|Emne|送信日時|发送时间)\s?[:：]",
    re.IGNORECASE,
)
_DEVICE = re.compile(
    r"(?:sent (?:from|via|with) (?:my |the )?(?:iphone|ipad|android|mobile|phone|samsung|galaxy"
    r"|blackberry|outlook|yahoo|mail|gmail|proton|pixel|huawei|windows|a |an ).{0,60}"
    r"|get outlook for .{0,40}|sent from \w.{0,30} (?:phone|mobile|device).{0,30}"
    r"|(?:von meinem|gesendet (?:von|mit|aus)) .{0,60}|envoyé (?:de mon|depuis|avec) .{0,60}"
    r"|enviado (?:desde|do|de) (?:mi|meu|o) .{0,60}|inviato (?:da|dal) .{0,60}"
    r"|verstuurd vanaf .{0,60}|(?:skickat från|sendt fra) .{0,60}|holen sie sich outlook .{0,40})$",
    re.IGNORECASE,
)
_DASHES = re.compile(r"--\s?$")
_CLOSING = re.compile(
    r"(?:(?:best|kind|warm|warmest|kindest|many|with)?\s?(?:best )?(?:regards|wishes|thanks)"
    r"|best|thanks(?: again| so much| a lot| in advance)?|thank you|sincerely"
    r"|yours(?: \w+)?|cheers|all the best|take care|talk soon|warmly|cordially|respectfully"
    r"|(?:viele|liebe|beste|herzliche|freundliche) grüße|mit freundlichen grüßen|cordialement"
    r"|bien à vous|saludos(?: cordiales)?"
    r"|un saludo|cordiali saluti|atenciosamente|met vriendelijke groet(?:en)?"
    r"|(?:med )?vänliga hälsningar|med venlig hilsen)\s?[,.!]?",
    re.IGNORECASE,
)
_POSTSCRIPT = re.compile(r"p\.?\s?s\.?\b", re.IGNORECASE)
_CONTACT_LINE = re.compile(r"[|@•]|https?:|www\.|\+?\d[\d ().-]{6,}|linkedin", re.IGNORECASE)
_SMALL_PRINT = re.compile(
    r"(?:this|the) (?:e-?mail|message|communication)\b.{0,200}?\b(?:confidential|privileged)"
    r"|\bconfidentiality notice\b|^caution: (?:this|external)|diese e-?mail .{0,80}vertraulich"
    r"|please consider the environment",
    re.IGNORECASE,
)


def own_words(text: str) -> str:
    """Return what the writer of a letter added to it.

    Lines marked as quoted go, with the line that introduces them; everything under another
    letter's header goes; and the signature, of which a closing and the name below stay.
    """
    lines = text.replace("\r\n", "\n").split("\n")[:_MOST_LINES]
    return "\n".join(_unsigned(_unquoted(lines))).strip()


def _unquoted(lines: list[str]) -> list[str]:
    """Return the lines that are not quoted."""
    kept: list[str] = []
    place = 0
    while place < len(lines):
        line = lines[place]
        if _is_header_of_another(lines, place):
            break
        if _QUOTED.match(line):
            place += 1
            continue
        reach = _intro(lines, place)
        if reach:
            following = next((x for x in lines[place + reach :][:6] if x.strip()), "")
            if following and not _QUOTED.match(following):
                break  # what follows is quoted without marks
            place += reach
            continue
        kept.append(line)
        place += 1
    return kept


def _is_header_of_another(lines: list[str], place: int) -> bool:
    """Whether another letter's header begins here: a rule, or From with Sent, To or Subject."""
    line = lines[place]
    if len(line) > 500:
        return False
    if _ORIGINAL.match(line):
        return True
    ahead = lines[place : place + 8]
    if _RULE.match(line):
        ahead = ahead[1:]
        while ahead and not ahead[0].strip():
            ahead = ahead[1:]
    if not ahead or not _FROM.match(ahead[0][:500]):
        return False
    return sum(bool(_SENT.match(each[:500])) for each in ahead[1:6]) >= 2


def _intro(lines: list[str], place: int) -> int:
    """Return how many lines introduce a quotation here, 0 for none."""
    if len(lines[place]) > 500 or not lines[place].strip():
        return 0
    whole = ""
    for count, line in enumerate(lines[place : place + _INTRO_LINES], start=1):
        if not line.strip() or _QUOTED.match(line):
            return 0
        whole = f"{whole} {line.strip()}"[:800].strip()
        if whole.endswith((":", "：")) and _INTRO.match(whole):
            if _WROTE.search(whole):
                return count
            after = next((x for x in lines[place + count :][:3] if x.strip()), "")
            if _QUOTED.match(after):
                return count
    return 0


def _unsigned(lines: list[str]) -> list[str]:
    """Return the lines without signature and small print.

    Below a closing one line stays, the name; what follows it is a signature until somebody
    goes on in whole sentences, or with a postscript.
    """
    kept: list[str] = []
    after_closing = in_signature = False
    for line in lines:
        words = line.strip()
        if _DASHES.match(line):
            break
        if _is_added_by_a_program(words):
            continue
        if in_signature:
            in_signature = not (_POSTSCRIPT.match(words) or _is_sentence(words))
            if in_signature:
                continue
            kept.append("")
        elif after_closing and words:
            after_closing = False
            in_signature = len(words.split()) <= _NAME_WORDS
            if in_signature and _CONTACT_LINE.search(words[:300]):
                continue
        elif len(words) < 60 and _CLOSING.fullmatch(words):
            after_closing = True
        kept.append(line)
    return kept


def _is_added_by_a_program(words: str) -> bool:
    if len(words) < 120 and _DEVICE.fullmatch(words):
        return True
    return len(words) > 30 and _SMALL_PRINT.search(words[:600]) is not None


def _is_sentence(words: str) -> bool:
    return words.endswith((".", "?", "!")) and len(words.split()) > _NAME_WORDS
