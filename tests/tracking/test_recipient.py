from __future__ import annotations

from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile, School
from outreach_tui.tracking.recipient import other_people, recipient_of
from outreach_tui.vocabulary import Channel, Executive

STATE = School(name="State", groups=("Chapel Choir",))


def test_what_is_recorded_reaches_the_rules() -> None:
    contact = Contact(
        id="ana",
        name="Ana Ruiz",
        title="CEO",
        employers=("Harbor",),
        referrer="Dana Kim",
        may_name_referrer=False,
        schools=(STATE,),
        channel=Channel.EMAIL,
    )
    recipient = recipient_of(contact, Profile())
    assert recipient.seniority.executive is Executive.YES
    assert recipient.employers == ("Harbor",)
    assert recipient.may_name_referrer is False
    assert recipient.schools == ("State",)
    assert recipient.prefers is Channel.EMAIL
    assert recipient.common == ()


def test_only_what_is_finer_than_a_school_counts_as_common() -> None:
    contact = Contact(id="ana", name="Ana Ruiz", schools=(STATE,), places=("Leeds",))
    profile = Profile(schools=(STATE,), places=("Leeds, UK",))
    assert recipient_of(contact, profile).common == (
        "you were both in the Chapel Choir at State",
        "you both know Leeds",
    )
    years = School(name="State", start=2014, end=2018)
    dated = Contact(id="ana", name="Ana Ruiz", schools=(years,))
    assert recipient_of(dated, Profile(schools=(years,))).common == (
        "you both went to State at the same time, 2014 to 2018",
    )


def test_other_people_keep_what_a_text_may_be_copied_with() -> None:
    (other,) = other_people([Contact(id="ben", name="Ben Ode", company="Lumen", schools=(STATE,))])
    assert (other.name, other.company, other.schools) == ("Ben Ode", "Lumen", ("State",))
