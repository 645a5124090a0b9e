"""Which part of a message each line is: greeting, body, closing, signature or quoted text."""

from __future__ import annotations

import re
from typing import NamedTuple

from outreach_tui.etiquette import names
from outreach_tui.etiquette.patterns import LatePattern
from outreach_tui.etiquette.quotes import quoted
from outreach_tui.etiquette.types import Part

_LINE = LatePattern(r"[^\r\n\v\f\x85\u2028\u2029]+")
_HEADER = LatePattern(r"(?:subject|to|from|cc|bcc|date|sent|re|fw|fwd) ?:", re.ASCII)
_LEAD = LatePattern(r"[\W_]{0,6}?(?=[\[{<]|[^\W_])")
_OPENER = LatePattern(
    r"(?:dear|hi+|hello|hey+|hiya|greetings|good (?:morning|afternoon|evening|day)(?: to you)?"
    r"|to whom(?:soever)? it may concern|respected|salutations|howdy|hola|bonjour|salut|namaste"
    r"|hallo|ciao|salam|assalamu? alaikum|ol[áa])\b"
)
_TOKEN = LatePattern(r"[ ,/&]*(\[[^\]]{0,60}\]|\$?\{+[^}]{0,60}\}+|<[^>]{0,60}>|[^\s,!:;]+)")
_NOT_A_NAME = frozenset(names.NOT_A_NAME.split())
_AFTER_NAME = frozenset(names.AFTER_NAME.split())
_GREETING_WORDS = 6
_GREETED = frozenset(names.GREETED.split())
_DELIMITER = LatePattern(r" {0,3}?[,!:;.]+[*_\"]*| {1,3}-+(?= |$)")
# "Ana, I loved your talk": a name can greet by itself, an opening word cannot.
_TITLE = r"(?:(?:dr|mr|mrs|ms|mx|prof|professor|sir)\.? )?"
_NAME = r"(?:\[[^\]\n]{1,40}\]|\{+[^}\n]{1,40}\}+|[A-Z][\w'’-]{1,20}\.?)"
_NAMED = LatePattern(rf"(?i:{_TITLE})({_NAME}(?: {_NAME}){{0,2}}) ?(?:[,!]|:\s*$|[-–—]+ )")
_OPENS_A_SENTENCE = frozenset(names.OPENS_A_SENTENCE.split())
_NAMES_IN_LY = frozenset(names.NAMES_IN_LY.split())
_CLOSING = (
    r"(?:(?:with |kind |kindest |warm |warmest |best |all the |all my |very |many |my |much )*"
    r"(?:thanks?|thank you|thanking you|regards|rgds|best|wishes|cheers|sincerely|yours|your"
    r"|respectfully|cordially|gratefully|warmly|love|take care|talk soon|speak soon|gratitude"
    r"|appreciation|faithfully|xo+)"
    r"(?: (?:so much|very much|a lot|again|in advance|and|&|kind|best|warm|regards|wishes|yours"
    r"|truly|sincerely|faithfully|ever|a million|from \w+))*)"
)
_CLOSES = (
    *("thank", "regards", "rgds", "best", "wishes", "cheers", "sincerely", "your", "respectfully"),
    *("cordially", "gratefully", "warm", "love", "take care", "talk soon", "speak soon", "xo"),
    *("gratitude", "appreciation", "faithfully", "with ", "kind", "all ", "my ", "much ", "very "),
    "many ",
)
"""How every closing begins."""
_CLOSING_LINE = LatePattern(_CLOSING + r"[,.!…]*")
_SIGNED_CLOSING = LatePattern(_CLOSING + r"(?:,| ?[-–—])? +")
_OWN_NAME = LatePattern(
    r"[-–—~/ ]*(?!I\b)(?:\[[^\]\n]{1,60}\]|\{+[^}\n]{1,60}\}+|[A-Z][\w'’.-]*)"
    r"(?:[ ,|]+(?:\[[^\]\n]{1,60}\]|\{+[^}\n]{1,60}\}+|\(?[A-Z][\w'’.-]*\)?)){0,3}[ .]{0,2}"
)
_CONTACT = LatePattern(r"https?://|www\.|\S@\S|\+?\d[\d ().-]{6,}|\||linkedin|e-?mail:|phone:|tel")
_SENT_FROM = LatePattern(
    r"(?:sent (?:from|via|with)|get outlook for|von mein\w+ .{1,30} gesendet|gesendet (?:von|mit)"
    r"|envoyé (?:de|depuis)|enviado (?:desde|do)|inviato da|verzonden (?:vanaf|met)|skickat från)\b"
)
_AFTERTHOUGHT = LatePattern(r"p\.? ?s\b")
_FIRST_PERSON = LatePattern(r"\b(?:i|i'm|i've|i'd|i'll|my|me|we)\b")
_DELIMITERS = ("--", "---")
_ENDS = (".", "!", "?", ",", ":", "…")
_SIGNATURE_LINES = 8
_PROSE_WORDS = 4


class Line(NamedTuple):
    """A line, or the piece of one, that belongs to one part of the message."""

    start: int
    end: int
    part: Part
    paragraph: int


def lines(text: str, low: str) -> list[Line]:
    """Return the lines that are not blank; ``low`` is the plain form of ``text``."""
    spans = [m.span() for m in _LINE.finditer(text)]
    spans = [(start, end) for start, end in spans if not text[start:end].isspace()]
    plain = [low[start:end].strip() for start, end in spans]
    headers = _headers(plain)
    quotes = [True] * headers + quoted(plain[headers:])
    found: list[Line] = []
    paragraph, last_end, begun = 0, 0, False
    for index, (start, end) in enumerate(spans):
        # Two line ends in a row, in any style, are more than one "\r\n".
        if found and _line_ends(text[last_end:start]) > 1:
            paragraph += 1
        last_end = end
        if quotes[index]:
            found.append(Line(start, end, Part.QUOTE, paragraph))
            paragraph += index < headers
            continue
        cut = 0 if begun else _greeting_end(text[start:end], low[start:end])
        if cut:
            found.append(Line(start, start + cut, Part.GREETING, paragraph))
            paragraph += 1
        begun = True
        if text[start + cut : end].strip():
            found.append(Line(start + cut, end, Part.BODY, paragraph))
    return _signed(_closed(found, text, low), text, low)


def _headers(plain: list[str]) -> int:
    """Return how many lines at the top are headers of the message itself.

    A line by itself is no header: it is a subject that was given as the whole text.
    """
    count = 0
    while count < len(plain) - 1 and _HEADER.match(plain[count]):
        count += 1
    return count


def is_own_name(text: str) -> bool:
    """Whether ``text`` is no more than a name, as at the foot of a note."""
    return _OWN_NAME.fullmatch(text.strip()) is not None


def _line_ends(gap: str) -> int:
    return len(gap.replace("\r\n", "\n").strip(" \t"))


def _greeting_end(line: str, low: str) -> int:
    """Return how many code points of ``line`` greet somebody; 0 when it is no greeting."""
    lead = _LEAD.match(low)
    begin = lead.end() if lead else 0
    opener = _OPENER.match(low, begin)
    if opener is not None:
        end = _greeted(line, low, opener.end())
        delimiter = _DELIMITER.match(low, end)
        return delimiter.end() if delimiter else end
    named = _NAMED.match(line, begin)
    if named and not _opens_a_sentence(
        low[named.start(1) : named.end(1)].partition(" ")[0].strip(".")
    ):
        return named.end()
    words = low.split()
    alone = len(words) <= 4 and low.rstrip().endswith((",", ":"))
    return len(line) if alone and not _CLOSING_LINE.fullmatch(low.strip()) else 0


def _opens_a_sentence(word: str) -> bool:
    return word in _OPENS_A_SENTENCE or (word.endswith("ly") and word not in _NAMES_IN_LY)


def _greeted(line: str, low: str, end: int) -> int:
    """Return where the names after an opener end."""
    for _ in range(_GREETING_WORDS):
        if (token := _TOKEN.match(line, end)) is None:
            break
        name = low[token.start(1) : token.end(1)].rstrip(".")
        first = token.group(1)[0]
        if name in _NOT_A_NAME and name not in _GREETED:
            break
        if not (first.isupper() or not first.isalpha() or name in _GREETED):
            # "hi priya," and "hi priya can you" hold a name; "hi loved your talk" does not.
            rest = low[token.end() :].lstrip()
            if (
                not rest
                or rest[0] in ",!:;."
                or rest.partition(" ")[0].partition("\n")[0] in _AFTER_NAME
            ):
                end = token.end()
            break
        end = token.end()
        if end < len(line) and line[end] in ",!:;" and name not in _GREETED:
            break
    return end


def _closed(found: list[Line], text: str, low: str) -> list[Line]:
    """Mark the last closing lines and the signature under them."""
    own = [i for i, line in enumerate(found) if line.part is Part.BODY]
    for position in reversed(range(max(0, len(own) - _SIGNATURE_LINES - 1), len(own))):
        index = own[position]
        line = found[index]
        plain = low[line.start : line.end].strip()
        if not plain.startswith(_CLOSES):
            continue
        signed = _SIGNED_CLOSING.match(plain)
        if signed and is_own_name(text[line.start : line.end].strip()[signed.end() :]):
            cut = line.start + low[line.start : line.end].index(plain) + signed.end()
            found[index : index + 1] = [
                line._replace(end=cut, part=Part.CLOSING),
                line._replace(start=cut, part=Part.SIGNATURE),
            ]
            _sign(found, index + 2, low)
        elif _CLOSING_LINE.fullmatch(plain):
            found[index] = line._replace(part=Part.CLOSING)
            _sign(found, index + 1, low)
        else:
            continue
        for before in reversed(range(index)):
            earlier = found[before]
            if not _CLOSING_LINE.fullmatch(low[earlier.start : earlier.end].strip()):
                break
            found[before] = earlier._replace(part=Part.CLOSING)
        break
    return found


def _sign(found: list[Line], first: int, low: str) -> None:
    """Mark the lines from ``first`` as the signature, up to one that says something more."""
    for index in range(first, len(found)):
        line = found[index]
        if line.part is not Part.BODY or _says_more(low[line.start : line.end].strip()):
            break
        found[index] = line._replace(part=Part.SIGNATURE)


def _says_more(plain: str) -> bool:
    if _AFTERTHOUGHT.match(plain):
        return True
    if _CONTACT.search(plain) or _SENT_FROM.match(plain):
        return False
    prose = len(plain.split()) >= _PROSE_WORDS and plain.endswith((".", "?", "!"))
    return prose or _FIRST_PERSON.search(plain) is not None


def _signed(found: list[Line], text: str, low: str) -> list[Line]:
    """Mark a signature that stands at the end without a closing."""
    body = [i for i, line in enumerate(found) if line.part is Part.BODY]
    if any(line.part is Part.SIGNATURE for line in found):
        return found
    top = None
    for index in reversed(body[1:][-_SIGNATURE_LINES:]):
        line, before = found[index], found[index - 1]
        plain = low[line.start : line.end].strip()
        if plain in _DELIMITERS:
            top = index
            continue
        if not _may_sign(text[line.start : line.end], plain):
            break
        ended = low[before.start : before.end].rstrip().endswith(_ENDS)
        if line.paragraph != before.paragraph or ended or plain[0] in "-~":
            top = index
    if top is not None:
        _sign(found, top, low)
    return found


def _may_sign(text: str, plain: str) -> bool:
    contact = _CONTACT.search(plain) and len(plain.split()) <= _SIGNATURE_LINES
    return bool(contact or is_own_name(text) or _SENT_FROM.match(plain) or not plain.strip("xo "))
