"""Which lines of a message quote another one, as mail programs write them."""

from __future__ import annotations

from collections.abc import Sequence

from outreach_tui.etiquette.patterns import LatePattern

_SAID_ON = LatePattern(
    r"(?:on|am|le|el|il|op|em|den|dne|dnia|på|\d{4}-\d\d-\d\d) (?=.{0,160}[\d@])"
)
_OWN_SENTENCE = LatePattern(r"\b(?:i|you|we)\b")
"""It stands in "On 3 November I read what you wrote:"."""
_WROTE = LatePattern(
    r".{4,200}(?:\b(?:wrote|schrieb|écrit|escribió|ha scritto|schreef|escreveu|skrev|napsal\(?a?\)?"
    r"|napisał\(?a?\)?)\b.{0,120}|<\S{1,100}@\S{1,100}>) ?:$"
)
_WRAPPED = 3
"""Lines such an introduction may be wrapped over."""
_LONGEST = 300
_RULE = LatePattern(
    r"-{2,} ?[^-]{0,40}(?:message|nachricht|mensaje|mensagem|messaggio|bericht|meddelande"
    r"|meddelelse|melding|wiadomość|zpráva)\b"
    r"|_{20,}$|begin forwarded message ?:|anfang der weitergeleiteten nachricht ?:"
    r"|début du message (?:réexpédié|transféré) ?:|inicio del mensaje reenviado ?:"
)
_FROM = LatePattern(r"\*?(?:from|von|de|da|van|från|fra|od) ?: ?\*?\s*\S")
_SENT = LatePattern(
    r"\*?(?:sent|date|gesendet|datum|envoyé|enviado|enviada|fecha|data|inviato|verzonden|skickat"
    r"|sendt|wysłano|odesláno|to|an|à|para|aan|till|til|do|komu) ?(?:el ?)?:"
)


def quoted(lines: Sequence[str]) -> list[bool]:
    """Return whether each line quotes; lines are in plain form, stripped and not blank.

    After an introduction everything is quoted, unless the quotation is marked with ``>``: then the
    sender's own words may follow it or stand between.
    """
    found = [line.startswith(">") for line in lines]
    if not any(":" in line or line[0] in ">-_" for line in lines):
        return found
    index = 0
    while index < len(lines):
        size = 0 if found[index] else _introduction(lines, index)
        if size:
            after = index + size
            marked = after < len(lines) and found[after]
            end = after if marked else len(lines)
            found[index:end] = [True] * (end - index)
        index += size or 1
    return found


def _introduction(lines: Sequence[str], index: int) -> int:
    """Return how many lines from ``index`` on introduce a quotation; 0 when they do not."""
    line = lines[index]
    colon = ":" in line
    if (colon or line[0] in "-_") and _RULE.match(line):
        return 1
    following = lines[index + 1] if index + 1 < len(lines) else ""
    if colon and index and _FROM.match(line) and (_SENT.match(following) or "@" in line):
        return 1
    if any(wrapped[-1] == ":" for wrapped in lines[index : index + _WRAPPED]) and _SAID_ON.match(
        line
    ):
        for size in range(1, _WRAPPED + 1):
            whole = " ".join(lines[index : index + size])
            if len(whole) > _LONGEST:
                break
            if _WROTE.match(whole) and not _OWN_SENTENCE.search(whole):
                return size
    return 0
