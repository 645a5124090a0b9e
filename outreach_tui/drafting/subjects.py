"""Subject lines to choose from, made from what is known of both people."""

from __future__ import annotations

import re

from outreach_tui.drafting.cleaning import capitalised, plain_text, with_article
from outreach_tui.drafting.offers import studies
from outreach_tui.people.common_ground import Shared, shared
from outreach_tui.people.contact import Contact
from outreach_tui.people.names import greeting_name
from outreach_tui.people.profile import Profile
from outreach_tui.people.sameness import spoken_company
from outreach_tui.people.spoken import as_spoken, placed
from outreach_tui.vocabulary import Channel, Formality, Purpose, Tie

MOST = 6
LIMITS = {Channel.INMAIL: 40}
"""Code points that phones show, where that is not ``LIMIT`` (rule ``long-subject``)."""
LIMIT = 50

_ASKS = (
    "{referrer} suggested I write: {topic}",
    "{referrer} suggested I write to you",
    "We met {where}: {topic}",
    "We met {where}, and I have a question",
    "We met {where}",
    "From our days {worked}: {topic}",
    "From our days {worked}",
    "From {club}: {topic}",
    "From {club}, with a question",
    "Fellow {alum} alum: {topic}",
    "Fellow {alum} alum with a question",
    "From {campus}: {topic}",
    "From {campus}, with a question",
    "From {group}: {topic}",
    "A question from {group}",
    "A question after “{work}”",
    "{topic}: a question from {role}",
    "A question about {topic}",
    "Your work at {company}: a question",
    "A question from {role}",
    "How you got to {company}",
    "What your work as {title} is like",
    "Fifteen minutes to ask about your work?",
    "A short question about your work",
    "Your experience, and two questions",
)
_SUBJECTS: dict[Purpose, tuple[str, ...]] = {
    Purpose.INFORMATIONAL_INTERVIEW: _ASKS,
    Purpose.CONNECT: _ASKS,
    Purpose.MENTOR_REQUEST: _ASKS,
    Purpose.EVENT_FOLLOW_UP: (
        "Good to meet you {where}",
        "After {event}: {topic}",
        "From {event}: {topic}",
        "Our conversation about {topic}",
        "After {event}",
        "Thank you for our conversation",
        "It was good to meet you",
        "One more thought after we met",
    ),
    Purpose.THANK_YOU: (
        "Thank you for telling me about {topic}",
        "Thank you, {name}",
        "Thank you for talking about {company} with me",
        "Thank you for your time and advice",
        "Thank you for talking with me",
        "Your advice, and my thanks",
    ),
    Purpose.FOLLOW_UP: (
        "Re: {earlier}",
        "{topic}: a short follow-up",
        "Still curious about {topic}",
        "My question about {company}",
        "A short follow-up to my question",
        "Something new since my last note",
        "My earlier note, in two lines",
    ),
    Purpose.RECONNECT: (
        "Hello again from {sender}",
        "From our days {worked}",
        "Fellow {alum} alum, years later",
        "Years after {event}: hello again",
        "{topic} made me think of you",
        "How have you been, {name}?",
        "It has been a while",
        "A hello after a long time",
    ),
    Purpose.INTRODUCTION_REQUEST: (
        "Would you introduce me to {topic}?",
        "An introduction to {topic}?",
        "An introduction at {company}, if it fits",
        "A question about an introduction",
        "An introduction, if you think it fits",
        "Do you know somebody I could learn from?",
    ),
    Purpose.OFFER_HELP: (
        "A hand with {topic}, if it helps",
        "A hand for {group}",
        "A hand from a fellow {alum} alum",
        "Something for you: {topic}",
        "Something that may help you",
        "A hand, if you could use one",
        "Happy to help, {name}",
        "An offer from {sender}",
    ),
    Purpose.REPLY: (
        "Re: {earlier}",
        "Times for our talk about {topic}",
        "Thank you for your answer, {name}",
        "Thank you for writing back",
        "Thank you for your answer",
        "A time that suits you",
    ),
    Purpose.OTHER: (
        "{topic}",
        "About {topic}",
        "Re: {earlier}",
        "We met {where}",
        "News from {sender}",
        "A note for {name}",
        "A few lines from {role}",
        "News, and my thanks",
        "A few lines for you",
        "Something I wanted to tell you",
    ),
}
"""Ways to say it by purpose, the closest first; one whose words are unknown is left out."""

_HOLE = re.compile(r"\{(\w+)\}")
_QUOTED = re.compile(r"[“\"„«]\s*([^“”\"„«»]{3,40}?)\s*[”\"“»]")
_ANSWERED = re.compile(r"^(?:(?:re|aw|sv|fwd?|wg)\s*:\s*)+", re.IGNORECASE)
_ROLE_END = re.compile(r"[,;:(]|\s(?:at|in|of|with|for|from|and|who|on|to|moving|looking)\b")


def subjects_for(
    profile: Profile,
    contact: Contact,
    purpose: Purpose,
    *,
    topic: str = "",
    event: str = "",
    earlier: str = "",
    channel: Channel = Channel.EMAIL,
) -> tuple[str, ...]:
    """Return three to six subjects, what is closest to this person first.

    ``topic`` is what the message is about, as it follows "about" (after an introduction:
    the person); ``event`` the event as it follows "at"; ``earlier`` the subject of the
    mail that is answered or followed up. None is longer than phones show.
    """
    known = _known(profile, contact, topic, event, earlier)
    limit = LIMITS.get(channel, LIMIT)
    found: dict[str, str] = {}
    for way in _SUBJECTS[purpose]:
        if any(not known[hole] for hole in _HOLE.findall(way)):
            continue
        said = capitalised(_HOLE.sub(lambda hole: known[hole[1]], way))
        if len(said) <= limit:
            found.setdefault(said.casefold(), said)
    return tuple(found.values())[:MOST]


def _known(
    profile: Profile, contact: Contact, topic: str, event: str, earlier: str
) -> dict[str, str]:
    common = shared(profile, contact)
    detail = _line(contact.tie_detail).rstrip(".")
    met = _line(event) or (detail if contact.tie is Tie.MET else "")
    club = next((item for item in common if item.what == "club"), None)
    school = _school(contact, detail, common)
    known = {
        "topic": _line(topic).rstrip(".?! "),
        "name": greeting_name(contact, profile.formality),
        "sender": profile.name if profile.formality is Formality.FORMAL else _given(profile.name),
        "referrer": _referrer(contact, detail),
        "where": placed(met) if met and (event or contact.tie is Tie.MET) else "",
        "event": as_spoken(re.sub(r"^(?:at|in|on|during)\s+", "", met, flags=re.IGNORECASE)),
        "worked": placed(detail) if contact.tie is Tie.COLLEAGUE and detail else "",
        "alum": "" if studies(profile) else school,
        "campus": school if studies(profile) else "",
        "club": as_spoken(club.name) if club else "",
        "group": _group(contact, detail, common),
        "company": spoken_company(contact.company),
        "title": _titled(contact.title),
        "role": _role(profile.headline),
        "work": _work(contact),
        "earlier": _ANSWERED.sub("", _line(earlier)),
    }
    return {name: _line(value) for name, value in known.items()}


def _line(text: str) -> str:
    return " ".join(plain_text(text).split())


def _given(name: str) -> str:
    return name.split(maxsplit=1)[0] if name.split() else ""


def _referrer(contact: Contact, detail: str) -> str:
    """Return who sent the user, unless they did not agree to be named."""
    if contact.may_name_referrer is False:
        return ""
    return contact.referrer or (detail if contact.tie is Tie.REFERRED else "")


def _school(contact: Contact, detail: str, common: tuple[Shared, ...]) -> str:
    if contact.tie is Tie.ALUM and detail:
        return detail.split(",", maxsplit=1)[0]
    school = next((item.name for item in common if item.what == "school"), "")
    return school.removesuffix(" University") if len(school) > len("State University") else school


def _group(contact: Contact, detail: str, common: tuple[Shared, ...]) -> str:
    if contact.tie is Tie.GROUP and detail:
        return as_spoken(detail)
    named = (item.name for item in common if item.what == "group" and item.together)
    return as_spoken(next(named, ""))


def _titled(title: str) -> str:
    """Return a plain job title with its article; a long or listed one is left out."""
    words = _line(title)
    if not words or len(words) > 22 or re.search(r"[^\w \-']", words):
        return ""
    lowered = (word if word.isupper() else word.lower() for word in words.split())
    return with_article(" ".join(lowered))


def _role(headline: str) -> str:
    """Return who the user is without where and whither: "a primary-school teacher"."""
    words = _ROLE_END.split(_line(headline), maxsplit=1)[0]
    return words if re.match(r"(?:a|an)\s", words) else ""


def _work(contact: Contact) -> str:
    """Return the name of something they made, where a fact has one in quotation marks."""
    found = (_QUOTED.search(fact) for fact in contact.facts)
    return next((match[1].rstrip(".,") for match in found if match), "")
