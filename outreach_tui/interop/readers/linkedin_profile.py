"""What LinkedIn's archive says about the user: Profile, Positions, Education, own addresses."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from outreach_tui.interop.cleaning import clean, clean_text, shorten
from outreach_tui.interop.documents import Table, TableReader
from outreach_tui.interop.fields import read_emails
from outreach_tui.interop.imports import Import, Own, Problem, Tell
from outreach_tui.interop.kinds import plain_column
from outreach_tui.people.profile import School
from outreach_tui.people.sameness import spoken_company

_MOST = 100
"""Rows of one file; nobody has had more positions."""
_LONGEST = 120
_LONGEST_SENTENCE = 240
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_HEADLINE_ENDS = re.compile(r"\s*(?:[|•·;/]|\s[-–—]\s|(?<=\w),).*")
_SENTENCE_ENDS = re.compile(r"(?<=[.!?])\s")
_GROUPS_PART = re.compile(r"\s*[,;\n•]\s*")

Cells = Mapping[str, str]


def _rows(table: Table, tell: Tell) -> Iterator[Cells]:
    """Yield the whole rows as cells by plain column name."""
    for row in table.rows(tell, 200):
        if not row.damage and any(map(str.strip, row.cells)):
            yield {
                name: row.cells[place]
                for name, place in table.columns.items()
                if place < len(row.cells)
            }


def _finder(*needed: str) -> Callable[[list[str]], Mapping[str, int] | None]:
    def understand(cells: list[str]) -> Mapping[str, int] | None:
        places = {plain_column(cell): place for place, cell in enumerate(cells)}
        return places if places.keys() >= set(needed) else None

    return understand


def _text(cells: Cells, name: str, limit: int = _LONGEST) -> str:
    return shorten(clean(cells.get(name, "")), limit)


def read_profile(table: Table, tell: Tell) -> Import:
    """Return name, headline, a sentence of the summary and the place."""
    cells: Cells = next(_rows(table, tell), {})
    place = _text(cells, "geolocation").split(",")[0].strip()
    return _told(
        table,
        Own(
            file=table.document.title,
            name=f"{_text(cells, 'firstname')} {_text(cells, 'lastname')}".strip(),
            headline=_headline(_text(cells, "headline", 300)),
            background=_first_sentence(cells.get("summary", "")),
            places=(place,) if place else (),
        ),
    )


def _told(table: Table, own: Own) -> Import:
    empty = own == Own(file=own.file)
    problems = (Problem(table.document.title, 0, "there is nothing in it"),) if empty else ()
    return Import(own=() if empty else (own,), problems=problems)


def _headline(text: str) -> str:
    """Return the first part of a headline as it follows "I'm": "a backend engineer"."""
    role = _HEADLINE_ENDS.sub("", text).strip(" .")
    if not role or not role[0].isalpha() or len(role) > 80:
        return ""
    words = role.split()
    if words[0].lower() in ("a", "an", "the"):
        return role[0].lower() + role[1:]
    spoken = " ".join(_lower(word) for word in words)
    article = "an" if spoken[0].lower() in "aeiou" else "a"
    return f"{article} {spoken}"


def _lower(word: str) -> str:
    """Return a word of a title in lower case, but for abbreviations and names in camel case."""
    return word.lower() if word[1:].islower() or len(word) == 1 else word


def _first_sentence(summary: str) -> str:
    """Return the first sentence of a summary where the user speaks in it, else nothing."""
    text = clean(summary[:4_000])
    first = _SENTENCE_ENDS.split(text, maxsplit=1)[0]
    fits = re.match(r"(?:I|I['’]m|I['’]ve|My)\s", first) and len(first) <= _LONGEST_SENTENCE
    return first if fits else ""


def read_positions(table: Table, tell: Tell) -> Import:
    """Return where the user works and worked, the latest first, with the years."""
    employers: dict[str, list[tuple[int, int | None] | None]] = {}
    for cells, _ in zip(_rows(table, tell), range(_MOST), strict=False):
        company = spoken_company(_text(cells, "companyname")).replace(",", "")
        if company:
            ended = clean(cells.get("finishedon", ""))
            start, end = _year(cells.get("startedon", "")), _year(ended)
            years = None if start is None or (ended and end is None) else (start, end)
            employers.setdefault(company, []).append(years)
    lines = tuple(_with_years(company, spans) for company, spans in employers.items())
    return _told(table, Own(file=table.document.title, employers=lines))


def _with_years(company: str, spans: list[tuple[int, int | None] | None]) -> str:
    known = [span for span in spans if span is not None]
    if not known:
        return company
    first = min(start for start, _ in known)
    ends = [end for _, end in known]
    if None in ends:
        return f"{company} ({first}-now)"
    last = max(end for end in ends if end is not None)
    return f"{company} ({first})" if first == last else f"{company} ({first}-{last})"


def read_education(table: Table, tell: Tell) -> Import:
    """Return the schools with years, degree and clubs."""
    schools = []
    for cells, _ in zip(_rows(table, tell), range(_MOST), strict=False):
        name = _text(cells, "schoolname")
        if name:
            clubs = _GROUPS_PART.split(clean_text(cells.get("activities", "")[:1_000]))
            school = School(
                name=name,
                start=_year(cells.get("startdate", "")),
                end=_year(cells.get("enddate", "")),
                degree=_text(cells, "degreename"),
                groups=tuple(shorten(club, _LONGEST) for club in clubs if club.strip()),
            )
            schools.append(school)
    return _told(table, Own(file=table.document.title, schools=tuple(schools)))


def _year(cell: str) -> int | None:
    found = _YEAR.search(cell)
    return int(found[0]) if found else None


def read_addresses(table: Table, tell: Tell) -> Import:
    """Return the user's own e-mail addresses, which tell their letters from those of others."""
    emails: dict[str, None] = {}
    for cells in _rows(table, tell):
        emails |= dict.fromkeys(read_emails([cells.get("emailaddress", "")], []))
    return _told(table, Own(file=table.document.title, emails=tuple(emails)[:_MOST]))


READERS = [
    TableReader(
        what="your own profile",
        understand=_finder("firstname", "lastname", "headline"),
        read=read_profile,
        names=re.compile(r"profile[^a-z]*\.csv"),
        order=30,
    ),
    TableReader(
        what="your own work history",
        understand=_finder("companyname", "startedon"),
        read=read_positions,
        names=re.compile(r"positions[^a-z]*\.csv"),
        order=30,
    ),
    TableReader(
        what="your own education",
        understand=_finder("schoolname", "degreename"),
        read=read_education,
        names=re.compile(r"education[^a-z]*\.csv"),
        order=30,
    ),
    TableReader(
        what="the list of your own e-mail addresses",
        understand=_finder("emailaddress", "confirmed"),
        read=read_addresses,
        names=re.compile(r"emailaddresses[^a-z]*\.csv"),
        order=30,
    ),
]
