"""What is kept about one person and the others reaches the rules."""

from __future__ import annotations

import msgspec

from outreach_tui.people.actions import save_profile
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile, School
from outreach_tui.tracking.actions import record_sent
from outreach_tui.vocabulary import Channel, Purpose, Tie
from outreach_tui.workspace import Workspace

STATE = School(name="State", groups=("Chapel Choir",))
ANA = Contact(id="c-ana", name="Ana Ruiz", company="Lumen", tie=Tie.ALUM, schools=(STATE,))
BEN = Contact(id="c-ben", name="Ben Ode", company="Harbor Health")
DANA = Contact(id="c-dana", name="Dana Kim", company="Lumen")
BODY = (
    "Dear Dana,\n\nI'm in my last year of statistics, and your piece on flu weeks has stayed with "
    "me ever since our own ward filled up in January. Could you spare 15 minutes to tell me how it "
    "came about?\n\nBest,\nSam"
)


def send(workspace: Workspace, contact: Contact, body: str) -> None:
    purpose = Purpose.INFORMATIONAL_INTERVIEW
    draft = workspace.blank_draft(contact, purpose, Channel.EMAIL, "Flu weeks", body)
    workspace.apply(record_sent(draft, contact, on=workspace.today(), now=workspace.now()))


def rules_for(workspace: Workspace, body: str) -> set[str]:
    """Return what is said of a first message to Ana."""
    context = workspace.context(
        ANA, Channel.EMAIL, Purpose.INFORMATIONAL_INTERVIEW, "Your piece on flu weeks"
    )
    report = workspace.check(body, context, contact_id=ANA.id)
    return {finding.rule for finding in report.findings}


def test_a_copy_to_a_colleague_of_theirs_is_seen(workspace: Workspace) -> None:
    for contact in (ANA, BEN, DANA):
        workspace.save_contact(contact)
    body = BODY.replace("Dana", "Ana")
    assert not {"copy-paste", "same-employer-too-soon"} & rules_for(workspace, body)
    send(workspace, DANA, BODY)
    assert {"copy-paste", "same-employer-too-soon"} <= rules_for(workspace, body)
    workspace.undo()
    assert not {"copy-paste", "same-employer-too-soon"} & rules_for(workspace, body)


def test_the_company_of_somebody_else_is_seen(workspace: Workspace) -> None:
    body = "Dear Ana,\n\nYour work at Harbor Health has stayed with me. How did it come about?"
    workspace.save_contact(ANA)
    assert "other-persons-details" not in rules_for(workspace, body)
    workspace.save_contact(BEN)
    assert "other-persons-details" in rules_for(workspace, body)
    theirs = msgspec.structs.replace(ANA, employers=("Harbor Health",))
    workspace.save_contact(theirs)
    context = workspace.context(theirs, Channel.EMAIL, Purpose.OTHER)
    found = workspace.check(body, context, contact_id=ANA.id).findings
    assert "other-persons-details" not in {finding.rule for finding in found}


def test_a_reminder_on_the_next_day_is_seen(workspace: Workspace) -> None:
    workspace.save_contact(ANA)
    send(workspace, ANA, BODY)
    context = workspace.context(ANA, Channel.EMAIL, Purpose.FOLLOW_UP, "Re: Flu weeks")
    body = "Dear Ana,\n\nI wanted to follow up on my note.\n\nBest,\nSam"
    found = workspace.check(body, context, contact_id=ANA.id).findings
    assert "follow-up-too-soon" in {finding.rule for finding in found}


def test_what_both_records_hold_is_offered(workspace: Workspace) -> None:
    workspace.apply(save_profile(Profile(name="Sam", schools=(STATE,))))
    workspace.save_contact(ANA)
    body = "Dear Ana,\n\nWe both went to State, and I read your piece on flu weeks. How did it go?"
    assert "finer-tie-unused" in rules_for(workspace, body)


def test_a_copy_of_a_draft_to_somebody_from_the_same_event_is_seen(workspace: Workspace) -> None:
    ana = msgspec.structs.replace(ANA, events=("the spring mixer",))
    dana = msgspec.structs.replace(DANA, company="Harbor", tie=Tie.MET, tie_detail="Spring mixer")
    purpose = Purpose.EVENT_FOLLOW_UP
    workspace.save_contact(ana)
    workspace.save_contact(dana)
    workspace.save_draft(workspace.blank_draft(dana, purpose, Channel.EMAIL, "Flu weeks", BODY))
    context = workspace.context(ana, Channel.EMAIL, purpose, "Flu weeks")
    copied = BODY.replace("Dana", "Ana")
    report = workspace.check(copied, context, contact_id=ana.id)
    said = [finding.message for finding in report.findings if finding.rule == "copy-paste"]
    assert said == ["Your draft to Dana Kim says nearly the same."]
    report = workspace.check("Dear Ana,\n\nShort and new.\n\nSam", context, contact_id=ana.id)
    assert "copy-paste" not in {finding.rule for finding in report.findings}
    elsewhere = workspace.context(BEN, Channel.EMAIL, purpose, "Flu weeks")
    assert elsewhere.drafts_to_others == ()
