"""Answers to choose from: common ground, small offers, and what was said before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

import msgspec
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from outreach_tui.drafting.offers import offers_for
from outreach_tui.drafting.template import Field, Form
from outreach_tui.people.common_ground import best_sentence, shared
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile
from outreach_tui.tui.safe import Plain, line
from outreach_tui.vocabulary import Purpose

_GIFT = "gift"
_KINDS = {"city": "place"}
"""What is shared, where a field calls it by another word."""


class Pick(msgspec.Struct, frozen=True):
    """An answer that is ready, and a word on why it would be true or good."""

    text: str
    about: str


def picks_for(
    field: Field,
    profile: Profile,
    contact: Contact,
    purpose: Purpose,
    *,
    earlier: str = "",
    event: str = "",
) -> tuple[Pick, ...]:
    """Return answers to choose from for a field, the likeliest first, each once.

    ``earlier`` is what the user answered in a message to this person before.
    """
    found: dict[str, Pick] = {}
    if earlier.strip():
        found[earlier.strip().casefold()] = Pick(earlier.strip(), "you said this before")
    for pick in _picks(field, profile, contact, purpose, event):
        fits = not field.max_length or len(pick.text) <= field.max_length
        if pick.text.strip() and fits:
            found.setdefault(pick.text.strip().casefold(), pick)
    return tuple(found.values())


def sentences_for(
    profile: Profile, contact: Contact, purpose: Purpose, *, event: str = ""
) -> tuple[Pick, ...]:
    """Return sentences that fit a message to this person: common ground first, then offers."""
    found: dict[str, Pick] = {}
    common = (Pick(item.sentence, item.fact) for item in shared(profile, contact))
    for pick in (*common, *_offers(profile, contact, purpose, event)):
        found.setdefault(pick.text.casefold(), pick)
    return tuple(found.values())


def _offers(profile: Profile, contact: Contact, purpose: Purpose, event: str) -> Iterator[Pick]:
    for offer in offers_for(profile, contact, purpose, event=event):
        only = f" Only where this holds: {offer.only_if}" if offer.only_if else ""
        yield Pick(offer.sentence, f"{offer.why}{only}")


def _picks(
    field: Field, profile: Profile, contact: Contact, purpose: Purpose, event: str
) -> Iterator[Pick]:
    source, _, what = field.filled_from.partition(".")
    gives = source == "offer" or (field.name == _GIFT and field.form is Form.SENTENCE)
    if gives:
        yield from _offers(profile, contact, purpose, event)
    elif source == "shared":
        items = shared(profile, contact)
        if what == "best":
            facts = {item.sentence: item.fact for item in items}
            best = best_sentence(profile, contact)
            yield Pick(best, facts.get(best, "how you know them"))
            for sentence, fact in facts.items():
                yield Pick(sentence, fact)
        else:
            for item in items:
                if item.what == _KINDS.get(what, what):
                    yield Pick(item.name, item.fact)


def place_for(text: str, caret: int) -> int:
    """Return where a sentence goes in: at the caret, else at the end of the first paragraph.

    A caret that stands in the greeting was not put there for a sentence.
    """
    greeting = text.find("\n\n")
    if greeting < 0 or caret > greeting:
        return caret
    end = text.find("\n\n", greeting + 2)
    return len(text.rstrip()) if end < 0 else end


class PicksDialog(ModalScreen[str | None]):
    """Hands back the answer that was picked, or ``None``."""

    DEFAULT_CSS = """
    PicksDialog > Vertical {
        width: 76; max-width: 96%; height: auto; max-height: 100%; border: round $border;
        background: $surface; padding: 0 2;
    }
    PicksDialog OptionList {
        height: auto; max-height: 16; border: none; background: $surface; padding: 0; margin: 1 0;
        scrollbar-size-vertical: 1;
    }
    PicksDialog .note { color: $text-muted; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "escape,alt+g",
            "dismiss(None)",
            "Back",
            id="picks.back",
            tooltip="Leave the answer as it is",
        )
    ]

    def __init__(self, question: str, picks: Sequence[Pick]) -> None:
        super().__init__()
        self._question = question
        self._picks = tuple(picks)

    def compose(self) -> ComposeResult:
        """List the answers under the question."""
        with Vertical():
            yield Plain(line(self._question, "bold"))
            yield OptionList(*map(_option, self._picks), compact=True, markup=False)
            yield Plain("enter takes it, and you can change it · escape", classes="note")

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._picks[event.option_index].text)


def _option(pick: Pick) -> Option:
    about = line(f"  {pick.about}", "$text-muted")
    return Option(Content("\n").join([line(pick.text), about]))
