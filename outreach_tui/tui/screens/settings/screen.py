"""Your profile and how the app behaves."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, ClassVar

import msgspec
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.widgets import Input, Select

from outreach_tui.etiquette.ignores import bring_back
from outreach_tui.people.actions import save_profile
from outreach_tui.people.questions import QUESTIONS, answer_of, with_answer
from outreach_tui.tui.frame import OutreachScreen
from outreach_tui.tui.jobs import in_thread, tells_errors
from outreach_tui.tui.safe import Plain
from outreach_tui.tui.screens.settings.asides import AsideList, read_asides
from outreach_tui.vocabulary import AttachmentStyle, DisclaimerStyle, Formality, NameStyle, Spelling

_LISTS = (
    ("places", "Places", "where you live or lived, with commas between"),
    ("employers", "Employers", "where you work or worked: Lumen (2014-2018), Harbor"),
    ("groups", "Groups", "clubs and communities you are in"),
    ("events", "Events", "where you went, the spring mixer; more with a semicolon"),
    ("offers", "You can give", "a sentence for a message; more with a semicolon"),
)
_SEPARATORS = dict.fromkeys(("events", "offers"), ";")
"""Between the parts of a line, where that is no comma."""
_LABELS = {
    "name": "Name",
    "headline": "I'm …",
    "background": "Background",
    "plans": "Plans",
    "schools": "Schools",
}
_NUMBERS = (
    ("note_limit", "Invitation note", "characters; 300 with Premium"),
    ("follow_up_after", "Follow up after", "business days of silence"),
    ("max_follow_ups", "Follow-ups", "to one person, then let it rest"),
)
_HOUSE: tuple[tuple[str, str, tuple[tuple[str, StrEnum], ...], str], ...] = (
    (
        "attachments",
        "Your résumé",
        (
            ("goes out when they ask for it", AttachmentStyle.LATER),
            ("may go with a first message", AttachmentStyle.WELCOME),
        ),
        "Most career offices say to wait until they ask; some like to have it at hand.",
    ),
    (
        "disclaimer",
        "Disclaimer",
        (
            ("is better left out", DisclaimerStyle.SILENT),
            ("may be said, where it is true", DisclaimerStyle.OUTRIGHT),
        ),
        "“I'm not asking for a job” puts people at ease, some say; others, that it brings jobs up.",
    ),
    (
        "first_names",
        "Strangers",
        (
            ("greeted by surname if senior", NameStyle.BY_SENIORITY),
            ("greeted by first name", NameStyle.FIRST),
            ("greeted by surname", NameStyle.SURNAME),
        ),
        "Formal is safer to some and stiff to others; it differs by field and country.",
    ),
)
"""Where good advice disagrees: setting, label, ways, and a sentence that says so."""
_NOTHING_ASIDE = "Nothing yet. In Compose, ctrl+n sets a finding aside, ctrl+t its whole rule."
_BRING_BACK = "Enter brings one back."
_VOICE: tuple[tuple[str, str, tuple[tuple[str, StrEnum], ...]], ...] = (
    (
        "formality",
        "You greet with",
        (("first names", Formality.FRIENDLY), ("titles and surnames", Formality.FORMAL)),
    ),
    (
        "spelling",
        "Spelling",
        (("as in the US: program", Spelling.US), ("as in the UK: programme", Spelling.UK)),
    ),
)
"""How messages sound: profile field, label, ways."""


class SettingsScreen(OutreachScreen):
    """One scrolling page; each line is kept when it is left or confirmed with Enter."""

    AREA: ClassVar[str] = "settings"
    CSS_PATH = "settings.tcss"
    HELP = "Each line is kept when you press Enter or leave it. `outreach where` names the files."
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "ctrl+s",
            "keep",
            "Saved as you go",
            id="settings.keep",
            tooltip="Keep the line you are in; leaving it does the same",
        ),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._shown = False

    def compose_body(self) -> ComposeResult:
        """Put the profile first, then how the app behaves."""
        with VerticalScroll(id="page", can_focus=False):
            yield Plain("What messages say about you", classes="title")
            for question in QUESTIONS:
                yield from self._line(
                    f"profile-{question.field}", _LABELS[question.field], question.example
                )
            for field, label, hint in _LISTS:
                yield from self._line(f"profile-{field}", label, hint)
            yield from self._line("profile-signature", "Signature", "your name, if empty")
            yield from self._line("profile-sign_off", "You close with", "Best wishes, if empty")
            for field, label, ways in _VOICE:
                with Horizontal(classes="row"):
                    yield Plain(label, classes="label")
                    yield Select(
                        ways, value=ways[0][1], allow_blank=False, compact=True,
                        id=f"profile-{field}", classes="voice",
                    )  # fmt: skip
            yield Plain("How the app behaves", classes="title")
            with Horizontal(classes="row"):
                yield Plain("Theme", classes="label")
                yield Select(
                    [(name, name) for name in sorted(self.app.available_themes)],
                    value=self.app.theme,
                    allow_blank=False,
                    compact=True,
                    id="config-theme",
                )
            for field, label, unit in _NUMBERS:
                yield from self._number(f"config-{field}", label, unit)
            yield from self._line("config-country", "Holidays of", "two letters, for example GB")
            yield Plain("Where good advice disagrees", classes="title")
            for field, label, ways, sentence in _HOUSE:
                with Horizontal(classes="row"):
                    yield Plain(label, classes="label")
                    yield Select(
                        ways, value=ways[0][1], allow_blank=False, compact=True,
                        id=f"config-{field}", classes="house",
                    )  # fmt: skip
                yield Plain(sentence, classes="sentence")
            yield Plain("What you set aside", classes="title")
            yield Plain(_NOTHING_ASIDE, id="how-back")
            yield AsideList(id="asides")
            yield Plain("", id="where", classes="title")

    def _line(self, name: str, label: str, hint: str) -> ComposeResult:
        with Horizontal(classes="row"):
            yield Plain(label, classes="label")
            yield Input(id=name, placeholder=hint, compact=True)

    def _number(self, name: str, label: str, unit: str) -> ComposeResult:
        with Horizontal(classes="row"):
            yield Plain(label, classes="label")
            yield Input(id=name, type="integer", max_length=4, compact=True, classes="number")
            yield Plain(unit, classes="unit")

    @tells_errors
    async def load(self) -> None:
        """Show what is kept now, except in the line being typed in."""
        profile = await in_thread(lambda: self.workspace.profile)
        config = self.workspace.config
        for box in self.query(Input):
            if box.has_focus and self._shown:
                continue
            kind, _, field = (box.id or "").partition("-")
            with self.prevent(Input.Changed):
                if kind == "config":
                    box.value = str(getattr(config, field))
                elif field in _LABELS:
                    box.value = answer_of(profile, field)
                else:
                    value = getattr(profile, field)
                    between = f"{_separator(field)} "
                    box.value = between.join(value) if isinstance(value, tuple) else value
        with self.prevent(Select.Changed):
            for field, *_ in _VOICE:
                self.query_one(f"#profile-{field}", Select).value = getattr(profile, field)
            if config.theme in self.app.available_themes:
                self.query_one("#config-theme", Select).value = config.theme
            for field, *_ in _HOUSE:
                self.query_one(f"#config-{field}", Select).value = getattr(config, field)
        asides = await in_thread(read_asides, self.workspace)
        self.query_one("#how-back", Plain).update(_BRING_BACK if asides else _NOTHING_ASIDE)
        self.query_one("#asides").display = bool(asides)
        self.query_one(AsideList).show(asides, self.workspace.today())
        self._shown = True
        self.query_one("#where", Plain).update(f"Everything is in {self.workspace.paths.home}")

    @on(Input.Submitted)
    async def _submitted(self, event: Input.Submitted) -> None:
        await self._keep(event.input)
        self.focus_next()

    @on(Input.Blurred)
    async def _left(self, event: Input.Blurred) -> None:
        await self._keep(event.input)

    async def action_keep(self) -> None:
        """Keep the line that has the focus."""
        if isinstance(self.focused, Input):
            await self._keep(self.focused)

    @tells_errors
    async def _keep(self, box: Input) -> None:
        kind, _, field = (box.id or "").partition("-")
        text = box.value
        if kind == "config":
            await self._configure(field, text)
            return
        profile = self.workspace.profile
        if field in _LABELS:
            changed = with_answer(profile, field, text)
        elif field in ("signature", "sign_off"):
            changed = msgspec.structs.replace(profile, **{field: text.strip()})
        else:
            parts = tuple(filter(None, (part.strip() for part in text.split(_separator(field)))))
            changed = msgspec.structs.replace(profile, **{field: parts})
        if changed != profile:
            await self.outreach.apply(save_profile(changed))

    async def _configure(self, field: str, text: str) -> None:
        kept = getattr(self.workspace.config, field)
        value: Any = text.strip()
        if isinstance(kept, int):
            value = int(value) if value.isdecimal() else kept
        if value != kept:
            await in_thread(self.workspace.configure, **{field: value})
            self.outreach.changed("Kept that setting.")

    @on(Select.Changed, ".voice")
    @tells_errors
    async def _voice(self, event: Select.Changed) -> None:
        profile = self.workspace.profile
        field = (event.select.id or "").partition("-")[2]
        if event.value != getattr(profile, field) and isinstance(event.value, StrEnum):
            changed = msgspec.structs.replace(profile, **{field: event.value})
            await self.outreach.apply(save_profile(changed))

    @on(Select.Changed, "#config-theme")
    @tells_errors
    async def _theme(self, event: Select.Changed) -> None:
        theme = str(event.value)
        if theme != self.workspace.config.theme:
            self.app.theme = theme
            await self._configure("theme", theme)

    @on(Select.Changed, ".house")
    @tells_errors
    async def _house(self, event: Select.Changed) -> None:
        field = (event.select.id or "").partition("-")[2]
        await self._configure(field, str(event.value))

    @on(AsideList.BroughtBack)
    @tells_errors
    async def _brought_back(self, event: AsideList.BroughtBack) -> None:
        await self.outreach.apply(bring_back(event.ignore))


def _separator(field: str) -> str:
    return _SEPARATORS.get(field, ",")


SCREEN = SettingsScreen
