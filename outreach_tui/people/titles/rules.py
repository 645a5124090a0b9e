"""Which rule reads which kind of word; kinds without a rule mean what they say."""

from __future__ import annotations

from collections.abc import Callable

from outreach_tui.people.titles import rules_top, rules_work
from outreach_tui.people.titles.kinds import Kind
from outreach_tui.people.titles.lexicon import Mark
from outreach_tui.people.titles.position import Position

RULES: dict[Kind, Callable[[Position, Mark], Kind | None]] = {
    Kind.ASSISTANT: rules_work.assistant,
    Kind.BOARD: rules_top.board,
    Kind.CHAIR: rules_top.chair,
    Kind.CHIEF: rules_top.chief,
    Kind.CLUB: rules_work.club,
    Kind.CRAFT_DIRECTOR: rules_work.craft_director,
    Kind.DIRECTOR: rules_top.director,
    Kind.EXECUTIVE: rules_work.executive,
    Kind.FIRM_PARTNER: rules_top.firm_partner,
    Kind.GENERAL_MANAGER: rules_top.general_manager,
    Kind.HEAD: rules_top.head,
    Kind.IC: rules_work.individual,
    Kind.LEAD: rules_work.lead,
    Kind.LEADER: rules_top.leader,
    Kind.MANAGER: rules_work.manager,
    Kind.MAYBE_TOP: rules_top.maybe_top,
    Kind.OFFICER: rules_work.officer,
    Kind.OTHER: rules_work.other,
    Kind.OWNER: rules_top.owner,
    Kind.PARTNER: rules_top.partner,
    Kind.PRESIDENT: rules_top.president,
    Kind.PRINCIPAL: rules_top.principal,
    Kind.SENIOR_VP: rules_top.senior_vp,
    Kind.STUDENT: rules_work.student,
    Kind.VP: rules_top.vp,
}
