from __future__ import annotations

import datetime as dt

from outreach_tui.drafting.catalogue import Catalogue
from outreach_tui.drafting.drafts import new_draft, revise_draft
from outreach_tui.drafting.render import Rendered
from outreach_tui.people.contact import Contact
from outreach_tui.tracking.message import MessageState
from outreach_tui.vocabulary import Channel, Purpose

NOW = dt.datetime(2026, 3, 2, 9, 30, tzinfo=dt.UTC)
LATER = NOW + dt.timedelta(minutes=5)
PRIYA = Contact(id="c-1", name="Priya Nair")
WORDS = Rendered(subject="After your talk", body="Hi Priya", choices={"opening": 1})


def test_a_draft_remembers_what_it_was_made_from(shipped: Catalogue) -> None:
    answers = {"work": "your talk"}
    draft = new_draft(shipped.get("stranger-email"), WORDS, PRIYA, answers, NOW)
    assert draft.state is MessageState.DRAFT
    assert draft.contact_id == "c-1"
    assert draft.channel is Channel.EMAIL
    assert draft.purpose is Purpose.INFORMATIONAL_INTERVIEW
    assert (draft.template, draft.answers) == ("stranger-email", {"work": "your talk"})
    assert draft.choices == {"opening": 1}
    assert (draft.subject, draft.body) == ("After your talk", "Hi Priya")
    assert (draft.created, draft.updated, draft.on) == (NOW, NOW, None)
    answers["work"] = "changed later"
    assert draft.answers == {"work": "your talk"}


def test_a_channel_without_subjects_gets_none(shipped: Catalogue) -> None:
    template = shipped.get("gentle-nudge")
    draft = new_draft(template, WORDS, PRIYA, {}, NOW, Channel.LINKEDIN_MESSAGE)
    assert (draft.channel, draft.subject) == (Channel.LINKEDIN_MESSAGE, "")


def test_revising_keeps_everything_but_the_words(shipped: Catalogue) -> None:
    draft = new_draft(shipped.get("stranger-email"), WORDS, PRIYA, {}, NOW)
    revised = revise_draft(draft, "After your talk", "Dear Priya", LATER)
    assert (revised.id, revised.created, revised.updated) == (draft.id, NOW, LATER)
    assert revised.body == "Dear Priya"
    assert revise_draft(revised, "After your talk", "Dear Priya", NOW) is revised
