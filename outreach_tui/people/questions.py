"""The handful of questions from which messages learn who the user is."""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from outreach_tui.people.profile import Profile, read_school, write_school


class Question(NamedTuple):
    """One question about the user; ``field`` is the profile field it fills."""

    field: str
    ask: str
    hint: str
    example: str


QUESTIONS = (
    Question(
        "name",
        "What is your name?",
        "As you sign a letter.",
        "Sam Lee",
    ),
    Question(
        "headline",
        "What are you? Finish the sentence “I'm …”",
        "A few words; most messages open with them.",
        "a nurse moving into health data",
    ),
    Question(
        "background",
        "Where do you come from, in one sentence?",
        "One fact somebody could ask about.",
        "I spent six years on a cardiac ward and taught myself SQL on night shifts.",
    ),
    Question(
        "plans",
        "Where would you like to go, in one sentence?",
        "A direction is enough; it may still change.",
        "I hope to work on tools that nurses would choose themselves.",
    ),
    Question(
        "schools",
        "Which school did you go to?",
        "Years and clubs help to find common ground; more schools with a semicolon.",
        "State University, 2012-2016, rowing club",
    ),
)


def answer_of(profile: Profile, field: str) -> str:
    """Return what the profile holds for a question, as it can be typed."""
    if field == "schools":
        return "; ".join(write_school(school) for school in profile.schools)
    value: str = getattr(profile, field)
    return value


def with_answer(profile: Profile, field: str, text: str) -> Profile:
    """Return the profile with a question answered; an empty text empties the field."""
    text = " ".join(text.split())
    if field == "schools":
        schools = tuple(read_school(part) for part in text.split(";") if part.strip())
        return msgspec.structs.replace(profile, schools=schools)
    return msgspec.structs.replace(profile, **{field: text})
