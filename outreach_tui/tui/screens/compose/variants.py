"""Other ways to say a part of the message, one key apart."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from textual import on
from textual.message import Message
from textual.widgets import TextArea

from outreach_tui.drafting.template import Template
from outreach_tui.errors import OutreachError
from outreach_tui.people.profile import Profile
from outreach_tui.tui.jobs import in_thread
from outreach_tui.tui.safe import Plain
from outreach_tui.tui.screens.compose.desk import Desk
from outreach_tui.tui.screens.compose.ways import (
    Spot,
    Ways,
    choices_in,
    spot_at,
    spots_in,
    subject_spot,
    ways_of,
)
from outreach_tui.vocabulary import Spelling

_Source = tuple[Template, dict[str, str], Spelling]


class Laid(NamedTuple):
    """Where the parts of a template stand in a subject and text."""

    subject: str
    body: str
    top: Spot | None
    """The subject as a part."""
    spots: tuple[Spot, ...]
    choices: dict[str, int]
    """The ways that are not the usual ones; the usual ones give way where a text is too long."""
    untouched: bool
    """Whether the text is what the template makes of these choices, to the letter."""


class Variants(Desk):
    """Knows which part is under the caret and how else it can be said."""

    class SaidAs(Message):
        """It is known which ways the text is said in."""

        def __init__(self, message_id: str, laid: Laid, *, chosen: bool) -> None:
            super().__init__()
            self.message_id = message_id
            self.laid = laid
            self.chosen = chosen
            """Whether the user chose another way this moment."""

    def __init__(self) -> None:
        super().__init__()
        self._template: Template | None = None
        self._profile = Profile()
        self._ways: tuple[_Source, Ways | None] | None = None
        self._laid: Laid | None = None
        self._asked: tuple[str, str] = ("", "")
        """The part in the user's own words that was asked about, and those words."""

    def set_template(self, template: Template | None, profile: Profile) -> None:
        """Say what the text was begun from."""
        if (template, profile) != (self._template, self._profile):
            self._template, self._profile = template, profile
            self._laid = None
            self._read_soon()

    async def read_now(self) -> None:
        """Read the text as it stands, and where its parts are."""
        await super().read_now()
        await self._lay()

    async def _lay(self, *, chosen: bool = False) -> Laid | None:
        """Find the parts in the text as it stands; ``None`` where it has none."""
        source = self._source()
        subject, body = self.subject.text, self.body.text
        known = self._laid is not None and (self._laid.subject, self._laid.body) == (subject, body)
        fresh = self._ways is not None and self._ways[0] == source
        if source is None or not body.strip():
            self._laid = None
        elif not known or not fresh:
            try:
                self._laid = await in_thread(self._find, source, subject, body)
            except OutreachError:
                self._laid = None  # A template that broke meanwhile leaves the text as it is.
        if self._laid is not None and not known:
            self.post_message(self.SaidAs(self._writing.message_id, self._laid, chosen=chosen))
        self._show_way()
        return self._laid

    def _source(self) -> _Source | None:
        name, values = self._writing.filled
        if self._template is None or self._template.name != name:
            return None
        return self._template, values, self._profile.spelling

    def _find(self, source: _Source, subject: str, body: str) -> Laid | None:
        """Say the parts in all their ways and look for them; for a thread."""
        if self._ways is None or self._ways[0] != source:
            self._ways = (source, ways_of(*source))
        ways = self._ways[1]
        return lay(ways, subject, body, self._writing.choices) if ways else None

    # Flipping

    def _spot(self) -> Spot | None:
        """Return the part the caret is in, or the nearest before it."""
        if self._laid is None:
            return None
        if self.subject.has_focus and self.query_one("#subject-row").display:
            return self._laid.top
        return spot_at(self._laid.spots, self.body.caret)

    async def flip(self, by: int) -> None:
        """Say the part under the caret in its next way, ``by`` further on."""
        await self._lay()
        spot = self._spot()
        if self._laid is None or spot is None:
            self.outreach.say("These words are all yours; no template knows another way.")
        elif len(spot.ways) < 2 and spot.said is not None:
            self.outreach.say(f"There is one way to say the {spot.name} here.")
        elif spot.said is None and not self._may_replace(spot):
            self.outreach.say(
                f"You changed the {spot.name} by hand, so it stays. "
                "The same key again puts other words in its place; ctrl+z brings yours back."
            )
        else:
            self._say(spot, _next(spot, by, self._laid.choices))
            await self._lay(chosen=True)

    def _may_replace(self, spot: Spot) -> bool:
        editor = self.subject if spot is (self._laid and self._laid.top) else self.body
        asked, self._asked = self._asked, (spot.part, editor.text)
        return asked == self._asked

    def _say(self, spot: Spot, number: int) -> None:
        """Put the words of a way in the place of a part; the caret stays in it."""
        editor = self.subject if spot is (self._laid and self._laid.top) else self.body
        text, within = spot.ways[number].text, editor.caret - spot.start
        before, after = editor.text[: spot.start], editor.text[spot.end :]
        inside = 0 <= within <= spot.end - spot.start
        editor.rewrite(f"{before}{text}{after}")
        if inside:
            editor.move_cursor(editor.location_at(spot.start + min(within, len(text))))
        if not editor.has_focus:
            editor.focus()

    # The line

    def on_descendant_focus(self) -> None:
        """The subject is a part of its own."""
        self._show_way()

    @on(TextArea.SelectionChanged, "#subject, #body")
    def _moved_to_part(self) -> None:
        self._show_way()

    def _show_way(self) -> None:
        """Say which part is at hand and which of its ways it is."""
        laid = self._laid
        if laid is not None and (laid.subject, laid.body) != (self.subject.text, self.body.text):
            return  # Being typed in; the parts are found again in a moment.
        shown = self.query_one("#way", Plain)
        words = way_words(self._spot())
        shown.display = bool(words)
        shown.update(words)


def lay(ways: Ways, subject: str, body: str, choices: Mapping[str, int]) -> Laid:
    """Find the parts in a subject and text."""
    spots, top = spots_in(body, ways, choices), subject_spot(subject, ways, choices)
    found = choices_in(top, spots, choices)
    made = ways.made(found)
    same = made.body == body and made.subject == (subject if top else "")
    chosen = {part: number for part, number in found.items() if number != ways.usual.get(part)}
    return Laid(subject, body, top, spots, chosen, same)


def way_words(spot: Spot | None) -> str:
    """Return what is at hand: "opening 2 of 3"."""
    if spot is None or (len(spot.ways) < 2 and spot.said is not None):
        return ""
    if spot.said is None:
        return f"{spot.name}: your words"
    return f"{spot.name} {spot.said + 1} of {len(spot.ways)} · alt+v"


def _next(spot: Spot, by: int, choices: Mapping[str, int]) -> int:
    """Return the place of the way ``by`` further on; the user's own words count as the chosen."""
    said = spot.said
    if said is None:
        numbers = [way.number for way in spot.ways]
        chosen = choices.get(spot.part, 0)
        said = numbers.index(chosen) if chosen in numbers else -1
    return (said + by) % len(spot.ways)
