"""The keys of Compose; each is a command in the palette too."""

from __future__ import annotations

from textual.binding import Binding, BindingType

AT_THE_TEXT = (
    "next_finding",
    "use_fix",
    "use_safe_fixes",
    "explain",
    "not_here",
    "never",
    "why_this_score",
    "open_editor",
)
"""Actions that need the text on the screen."""

KEYS: list[BindingType] = [
    Binding(
        "alt+right", "next", "Next", id="compose.next", tooltip="On to the next step of the walk"
    ),
    Binding(
        "alt+left",
        "previous",
        "Back",
        id="compose.previous",
        tooltip="Back to the step before; everything stays",
    ),
    Binding(
        "escape",
        "back",
        "Back",
        id="compose.back",
        tooltip="Back to the step before; in the text itself it does nothing",
        show=False,
    ),
    Binding(
        "ctrl+g",
        "next_finding",
        "Next finding",
        id="compose.next-finding",
        tooltip="Go to the next thing the coach sees in the text",
    ),
    Binding(
        "ctrl+f",
        "use_fix",
        "Fix",
        id="compose.use-fix",
        tooltip="Write what is suggested here; ctrl+z takes it back",
    ),
    Binding(
        "ctrl+r",
        "explain",
        "Why",
        id="compose.explain",
        tooltip="Open the finding whole: why, what instead, and where that comes from",
    ),
    Binding(
        "ctrl+n",
        "not_here",
        "Not here",
        id="compose.not-here",
        tooltip="Set this finding aside in these words; alt+w brings it back",
        show=False,
    ),
    Binding(
        "ctrl+t",
        "never",
        "Never this rule",
        id="compose.never",
        tooltip="Set the rule aside for this person, or in every message; Settings lists it",
        show=False,
    ),
    Binding(
        "alt+m",
        "use_safe_fixes",
        "Make the safe fixes",
        id="compose.use-safe-fixes",
        tooltip="Make every fix that changes form alone; ctrl+z takes them all back",
        show=False,
    ),
    Binding(
        "alt+w",
        "why_this_score",
        "Why this score",
        id="compose.why-this-score",
        tooltip="What takes how much from 100, and what you set aside",
        show=False,
    ),
    Binding(
        "ctrl+c,super+c",
        "copy",
        "Copy",
        id="compose.copy",
        tooltip="Copy what is selected, or the whole message",
        show=False,
    ),
    Binding(
        "ctrl+o",
        "open_editor",
        "My editor",
        id="compose.open-editor",
        tooltip="Write in the editor named in $VISUAL or $EDITOR",
        show=False,
    ),
    Binding(
        "alt+c",
        "channel",
        "Channel",
        id="compose.channel",
        tooltip="Send it another way: e-mail, LinkedIn note, LinkedIn message, InMail",
        show=False,
    ),
    Binding(
        "alt+i",
        "about",
        "About them",
        id="compose.about",
        tooltip="What you share, what happened last, and your notes",
        show=False,
    ),
    Binding(
        "alt+t",
        "show_text",
        "Show the text to copy",
        id="compose.show-text",
        tooltip="The message alone on the screen, to copy by hand",
        show=False,
    ),
    Binding(
        "ctrl+s",
        "save",
        "Save",
        id="compose.save",
        tooltip="Never needed: your words are saved while you type",
        show=False,
    ),
    Binding(
        "alt+n",
        "new",
        "Another message",
        id="compose.new",
        tooltip="Begin another message; this one stays among your drafts",
        show=False,
    ),
    Binding(
        "alt+x",
        "discard",
        "Throw this draft away",
        id="compose.discard",
        tooltip="Throw this draft away; undo brings it back",
        show=False,
    ),
]
