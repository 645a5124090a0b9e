"""Fields that many templates share, and the places values are filled from."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from outreach_tui.drafting.offers import best_offer
from outreach_tui.drafting.template import Field, Form
from outreach_tui.people.common_ground import best_sentence, shared
from outreach_tui.people.contact import Contact
from outreach_tui.people.names import greeting_name, name_parts
from outreach_tui.people.profile import Profile
from outreach_tui.people.sameness import spoken_company
from outreach_tui.people.spoken import with_the
from outreach_tui.vocabulary import Formality, Purpose, Tie


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """What the app knows when a message is filled. ``event`` is a name, as after "at"."""

    profile: Profile
    contact: Contact
    event: str = ""
    purpose: Purpose = Purpose.OTHER


def first_shared(what: str, profile: Profile, contact: Contact) -> str:
    """Return the name of the first school, club, group … both share, or ""."""
    return next((item.name for item in shared(profile, contact) if item.what == what), "")


def _first(what: str) -> Callable[[Known], str]:
    return lambda known: first_shared(what, known.profile, known.contact)


def _employer(known: Known) -> str:
    """Return where both worked, only where they were there together."""
    found = shared(known.profile, known.contact)
    colleague = known.contact.tie is Tie.COLLEAGUE
    same = (i.name for i in found if i.what == "employer" and (i.together or colleague))
    return _tied(Tie.COLLEAGUE, known) or next(same, "")


def _greeting(known: Known) -> str:
    name = greeting_name(known.contact, known.profile.formality)
    if not name:
        return ""
    honorific = name_parts(known.contact)[0]
    formal = known.profile.formality is Formality.FORMAL
    titled = bool(honorific) and name.startswith(honorific)
    return f"{'Dear' if formal or titled else 'Hi'} {name},"


def _sign_off(known: Known) -> str:
    own = known.profile.sign_off.strip()
    if own:
        return f"{own}," if own[-1].isalnum() else own
    formal = known.profile.formality is Formality.FORMAL
    return "Kind regards," if formal else "Best wishes,"


def _tied(tie: Tie, known: Known) -> str:
    return known.contact.tie_detail if known.contact.tie is tie else ""


SOURCES: dict[str, Callable[[Known], str]] = {
    "profile.name": lambda known: known.profile.name,
    "profile.headline": lambda known: known.profile.headline,
    "profile.background": lambda known: known.profile.background,
    "profile.plans": lambda known: known.profile.plans,
    "profile.sign_off": _sign_off,
    "profile.signature": lambda known: known.profile.signature or known.profile.name,
    "contact.greeting": _greeting,
    "contact.name": lambda known: known.contact.name,
    "contact.company": lambda known: spoken_company(known.contact.company),
    "contact.title": lambda known: known.contact.title,
    "contact.referrer": lambda known: known.contact.referrer or _tied(Tie.REFERRED, known),
    "contact.tie_detail": lambda known: known.contact.tie_detail,
    "shared.school": lambda known: (
        _tied(Tie.ALUM, known) or first_shared("school", known.profile, known.contact)
    ),
    "shared.group": lambda known: (
        _tied(Tie.GROUP, known) or first_shared("group", known.profile, known.contact)
    ),
    "shared.employer": _employer,
    "shared.event": lambda known: known.event or _tied(Tie.MET, known),
    "shared.city": lambda known: with_the(first_shared("place", known.profile, known.contact)),
    "shared.club": _first("club"),
    "shared.dorm": _first("dorm"),
    "shared.programme": _first("programme"),
    "shared.degree": _first("degree"),
    "shared.mutual": _first("mutual"),
    "shared.best": lambda known: best_sentence(known.profile, known.contact),
    "offer": lambda known: best_offer(
        known.profile, known.contact, known.purpose, event=known.event
    ),
}
"""Where a field can be filled from: a name for ``from`` in a template, and how to look it up.

What two people share is only named where the records hold it for both, or the user
wrote it down as the tie.
"""

STANDARD_FIELDS: dict[str, Field] = {
    field.name: field
    for field in (
        Field(
            name="greeting",
            question="How do you greet them?",
            hint="The whole line, with the comma.",
            example="Dear Ana,",
            filled_from="contact.greeting",
            form=Form.LINE,
        ),
        Field(
            name="signature",
            question="What's your name?",
            hint="It stands under every message; add a phone number or a link if you like.",
            example="Sam Okafor",
            filled_from="profile.signature",
            form=Form.TEXT,
        ),
        Field(
            name="sender",
            question="What's your name?",
            example="Sam Okafor",
            filled_from="profile.name",
            form=Form.LINE,
        ),
        Field(
            name="sign_off",
            question="How do you close a message?",
            example="Best wishes,",
            filled_from="profile.sign_off",
            form=Form.LINE,
        ),
        Field(
            name="headline",
            question="Who are you, in a few words?",
            hint='It follows "I\'m", so start with a small "a" or "an".',
            example="a second-year nursing student at State",
            poor="passionate about healthcare",
            filled_from="profile.headline",
            form=Form.ROLE,
        ),
        Field(
            name="background",
            question="Where do you come from, in one sentence?",
            hint="One thing you did that helps them place you.",
            example="Before my degree I worked two summers as a care assistant.",
            poor="I have a strong background.",
            filled_from="profile.background",
            form=Form.SENTENCE,
        ),
        Field(
            name="plans",
            question="Where would you like to go, in one sentence?",
            hint="A direction is enough; it tells them what advice would help.",
            example="Once I qualify, I'd like to work with children.",
            poor="I want a good job.",
            filled_from="profile.plans",
            form=Form.SENTENCE,
        ),
        Field(
            name="company",
            question="Where do they work?",
            hint="As people say it, without Inc. or GmbH.",
            example="Lumen",
            required=False,
            filled_from="contact.company",
            form=Form.LINE,
        ),
        Field(
            name="school",
            question="Which school do you have in common?",
            hint="As the two of you would say it.",
            example="State",
            filled_from="shared.school",
            form=Form.LINE,
        ),
        Field(
            name="group",
            question="Which group are you both in?",
            hint='With "the" where you\'d say it.',
            example="the Riverside nursing network",
            filled_from="shared.group",
        ),
        Field(
            name="employer",
            question="Where did you work together?",
            hint='It follows "we worked".',
            example="at Lumen",
            filled_from="shared.employer",
            form=Form.PLACE,
        ),
        Field(
            name="where",
            question="Where did you meet?",
            hint='It follows "we met"; say "the" as you would aloud.',
            example="at the Riverside nursing fair",
            filled_from="shared.event",
            form=Form.PLACE,
        ),
        Field(
            name="referrer",
            question="Who suggested you write to them?",
            hint="Use the name they know, and only if that person is happy to be named.",
            example="Dana Whitfield",
            filled_from="contact.referrer",
            form=Form.LINE,
        ),
        Field(
            name="common_ground",
            question="What do the two of you have in common?",
            hint="One sentence, and only what you are sure of.",
            example="We were both in the rowing club at State.",
            poor="We have a lot in common.",
            required=False,
            filled_from="shared.best",
            form=Form.SENTENCE,
        ),
        Field(
            name="to_give",
            question="What small thing could you give them?",
            hint="One sentence, and only what you would really do.",
            example="I'd gladly pass on what you tell me to the next person who asks.",
            poor="I'd do anything for you.",
            required=False,
            filled_from="offer",
            form=Form.SENTENCE,
        ),
    )
}
"""Fields a template may list by name alone; keys it gives of its own win."""
