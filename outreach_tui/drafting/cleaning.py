"""Make what somebody typed fit the sentence it goes into, without changing their words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from outreach_tui.drafting.template import Form

_JOINERS = "\u200c\u200d"
"""Kept among the invisible characters: emoji and several scripts are written with them."""

_LINE_ENDS = "\n\r\x0b\x0c\x85\u2028\u2029"

_SMALL_WORDS = frozenset(
    str.split(
        "a an the your you their his her its our my this that these those how what why when where"
        " which who whether at in on by from with about for after before during between to into"
        " and or one two some being having getting making moving working going"
    )
)
"""First words of a phrase that are no names, so their capital can go."""

_PREPOSITIONS = frozenset(
    str.split("at in on through via during from after before over by when near outside online")
)

_NO_ARTICLE = frozenset(
    str.split(
        "a an the one your my our in at on with about between currently now new back from studying"
        " working finishing training starting moving switching returning teaching learning"
        " completing doing graduating looking retired interested based self-employed not also"
        " majoring pursuing hoping trying writing two both still almost"
    )
)
"""First words after "I'm" that take no article."""

_PLAIN_STARTS = frozenset(
    str.split(
        "first second third fourth fifth final last recent former senior junior graduate software"
        " data nursing marketing product mechanical civil electrical chemical computer business"
        " economics statistics student freelance career high primary secondary design registered"
        " medical law history biology chemistry physics teaching social public mid early part full"
        " aspiring undergraduate doctoral research postdoctoral"
    )
)
"""First words of a headline that are no names, so their capital can go."""


def plain_text(value: str) -> str:
    r"""Return text in NFC without control, bidirectional and other invisible characters.

    Line ends become ``\n``, every kind of space a plain one; emoji joiners stay.
    """
    kept = []
    for char in unicodedata.normalize("NFC", value.replace("\r\n", "\n")):
        category = unicodedata.category(char)
        if char in _LINE_ENDS:
            kept.append("\n")
        elif char == "\t" or category == "Zs":
            kept.append(" ")
        elif category not in ("Cc", "Cf", "Cs") or char in _JOINERS:
            kept.append(char)
    return "".join(kept)


def clean(value: str, form: Form) -> str:
    """Return ``value`` as it goes into a sentence; what is clean already stays as it is."""
    text = plain_text(value)
    if form is Form.TEXT:
        lines = (" ".join(line.split()) for line in text.split("\n"))
        return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")
    if form is Form.LIST:
        return "\n".join(_items(text))
    cleaned = {
        Form.SENTENCE: _sentence,
        Form.PHRASE: _phrase,
        Form.PLACE: _place,
        Form.ROLE: _role,
    }
    text = " ".join(text.split())
    return cleaned[form](text) if form in cleaned else text


def _items(text: str) -> tuple[str, ...]:
    """Return the phrases of a list, one from each line or between semicolons.

    The marks that people put before the items of a list go.
    """
    lines = (re.sub(r"^(?:\s*[-*•–·]\s+)+", "", line) for line in re.split(r"[\n;]", text))
    return tuple(filter(None, (_phrase(" ".join(line.split())) for line in lines)))


def joined(items: Sequence[str], word: str) -> str:
    """Return a list as people say it: "a, b or c"."""
    *before, last = items or ("",)
    return f"{', '.join(before)} {word} {last}" if before else last


def capitalised(text: str) -> str:
    """Return ``text`` with a capital at the start, unless its first word has its own (iPad)."""
    first = text.split(" ", 1)[0]
    if first[1:] != first[1:].lower():
        return text
    return text[:1].upper() + text[1:]


def with_article(text: str) -> str:
    """Return ``text`` after "a" or "an", by the sound of its first word."""
    first = re.split(r"[\s-]", text, maxsplit=1)[0]
    if len(first) > 1 and first.isupper():
        vowel = first[0] in "AEFHILMNORSX"
    else:
        vowel = bool(re.match(r"(?!uni[^nm]|us[ei]|eu|one|once)[aeiou]|hono|hour", first.lower()))
    return f"{'an' if vowel else 'a'} {text}"


def possessive(name: str) -> str:
    """Return a name with its possessive ending: "Lumen's"."""
    return f"{name}'s" if name else ""


def _sentence(text: str) -> str:
    text = re.sub(r"[\s,;:]+$", "", text)
    if not text:
        return ""
    ended = re.search(r"[.!?…。！？][\"'”’)\]]*$", text)
    return capitalised(text) + ("" if ended else ".")


def _phrase(text: str) -> str:
    text = _without_stop(text)
    first, space, rest = text.partition(" ")
    if first.lower() in _SMALL_WORDS and first[1:] == first[1:].lower():
        text = first.lower() + space + rest
    return text


def _place(text: str) -> str:
    text = _phrase(text)
    first, space, rest = text.partition(" ")
    if first.lower() in _PREPOSITIONS:
        return first.lower() + space + rest
    return f"at {text}" if text else ""


def _without_stop(text: str) -> str:
    """Take off a closing full stop or comma; "Inc." and "..." keep their dots."""
    tail = re.search(r"[\s,;:.]*$", text)
    end = tail.group() if tail else ""
    text = text[: len(text) - len(end)]
    if "..." in end:
        return text + "..."
    abbreviated = r"(?:\b(?:inc|ltd|co|corp|etc|jr|sr|st|dr|prof)|(?:\b|\.)[a-z])$"
    if end.startswith(".") and re.search(abbreviated, text, re.IGNORECASE):
        return text + "."
    return text


def _role(text: str) -> str:
    text = _phrase(re.sub(r"^(?:i am|i['’]m)\s+", "", text, flags=re.IGNORECASE))
    first = text.partition(" ")[0].lower()
    if not text or first in _NO_ARTICLE or not _names_a_person(text):
        return text
    if first.partition("-")[0] in _PLAIN_STARTS:
        text = text[:1].lower() + text[1:]
    return with_article(text)


def _names_a_person(text: str) -> bool:
    """Whether the words before the first comma or preposition end in "student" or the like."""
    prepositions = r"\s*(?:[,;(|]|\s(?:at|in|of|with|for|from|and|who|on|to|by)\s)"
    words = re.split(prepositions, text, maxsplit=1)[0].split()
    noun = (
        r"(?:student|graduate|nurse|intern|apprentice|trainee|candidate|fellow|major|senior"
        r"|junior|sophomore|freshman|lead|head|chef|cook|clerk|mechanic|veteran|parent|postdoc"
        r"|alum|alumn[ai]|alumnus|\w{2,}(?:er|or|ist|ian|eer|yst|ant))"
    )
    return bool(words and re.fullmatch(noun, words[-1], re.IGNORECASE))
