"""LinkedIn profile addresses as identities.

Exports write the same address in several ways: percent-encoded or not, with another
country's host, with a query. One of them, ``https://www.linkedin.com/in`` without a
name, stands in every row of some files and names nobody.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from urllib.parse import SplitResult, quote, unquote, urlsplit

from outreach_tui.interop.cleaning import clean

_STEM = "https://www.linkedin.com/in/"
_USUAL = re.compile(r"https://www\.linkedin\.com/in/[a-z0-9-]{1,200}/?")
_WITHOUT_SCHEME = re.compile(r"(?:[a-z]{2,3}\.)?linkedin\.com/", re.IGNORECASE)
_HOST = re.compile(r"(?:[a-z0-9-]+\.)*linkedin\.com")
_NAMELESS = re.compile(r"https?://(?:[a-z]{2,3}\.)?linkedin\.com/in/?", re.IGNORECASE)
_NOT_IN_A_NAME = re.compile(r"""[\s\x00-\x1f\x7f-\x9f/\\?#%<>"`{}|^]""")
_LONGEST_NAME = 200
_LONGEST_ADDRESS = 2_000


@lru_cache(maxsize=60_000)
def normal_profile_url(url: str) -> str:
    """Return the one spelling of a LinkedIn profile address, or ``""`` when it is none.

    The result is ``https://www.linkedin.com/in/`` and the name: unquoted, NFC, lower
    case, without query, fragment or final slash. Only http and https addresses on
    linkedin.com and its country hosts count; anything else, and an address that names
    nobody, gives the empty string.
    """
    url = url.strip()
    if _USUAL.fullmatch(url):
        return url.rstrip("/")
    if len(url) > _LONGEST_ADDRESS:
        return ""
    name = unquote(_raw_name(url), errors="replace").strip()
    if len(name) > _LONGEST_NAME or _NOT_IN_A_NAME.search(name):
        return ""
    name = unicodedata.normalize("NFC", clean(name).lower())
    return _STEM + name if name.strip(".") else ""


def names_nobody(url: str) -> bool:
    """Whether an address is empty or the bare stem that LinkedIn writes at times."""
    return not url or bool(_NAMELESS.fullmatch(url))


def page_to_open(url: str) -> str:
    """Return the ``https`` address of a LinkedIn page, quoted for a browser, or ``""``.

    Anything that is not a page on linkedin.com gives the empty string.
    """
    if profile := normal_profile_url(url):
        return _STEM + quote(profile.removeprefix(_STEM), safe="-._~")
    parts = _on_linkedin(url.strip()[:_LONGEST_ADDRESS])
    if parts is None or not parts.path.strip("/") or names_nobody(url.strip()):
        return ""
    path = quote(unquote(parts.path, errors="replace"), safe="/-._~")
    return f"https://{parts.hostname}{path}"


def _raw_name(url: str) -> str:
    """Return the still quoted part of the path after ``/in/``, or ``""``."""
    parts = _on_linkedin(url)
    segments = [segment for segment in parts.path.split("/") if segment] if parts else []
    return segments[1] if len(segments) > 1 and segments[0].lower() == "in" else ""


def _on_linkedin(url: str) -> SplitResult | None:
    """Return the parts of a plain http or https address on linkedin.com, or ``None``."""
    if _WITHOUT_SCHEME.match(url):
        url = f"https://{url}"
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError:
        return None
    on_linkedin = bool(_HOST.fullmatch(host))
    plain = parts.scheme in ("http", "https") and "@" not in parts.netloc and port is None
    return parts if on_linkedin and plain and "\\" not in url else None
