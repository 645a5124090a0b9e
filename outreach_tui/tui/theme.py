"""Our two themes; text keeps a contrast of at least 4.5 to 1 on every surface."""

from __future__ import annotations

from textual.theme import Theme

DARK = Theme(
    name="outreach-dark",
    dark=True,
    primary="#7fb4ca",
    secondary="#a3b8a0",
    accent="#e6b673",
    foreground="#dcd9d0",
    background="#1b1d22",
    surface="#22252b",
    panel="#2b2f37",
    success="#9bbf85",
    warning="#e0b25c",
    error="#ec8f84",
    variables={
        "border": "#4a505c",
        "border-blurred": "#3a3f49",
        "footer-key-foreground": "#e6b673",
        "footer-background": "#22252b",
        "block-cursor-background": "#3c4654",
        "block-cursor-foreground": "#f4f1e8",
        "block-cursor-text-style": "bold",
        "input-selection-background": "#4a6478",
        "text-muted": "#a5a397",
    },
)
LIGHT = Theme(
    name="outreach-light",
    dark=False,
    primary="#24607d",
    secondary="#4d6b49",
    accent="#8a4b00",
    foreground="#26282c",
    background="#faf8f3",
    surface="#f2efe7",
    panel="#e8e4d9",
    success="#3c6b24",
    warning="#7d5300",
    error="#a8281c",
    variables={
        "border": "#a9a595",
        "border-blurred": "#cdc9bb",
        "footer-key-foreground": "#8a4b00",
        "footer-background": "#f2efe7",
        "block-cursor-background": "#d5dfe4",
        "block-cursor-foreground": "#14171a",
        "block-cursor-text-style": "bold",
        "input-selection-background": "#bcd5e2",
        "text-muted": "#5d5b52",
    },
)
THEMES = (DARK, LIGHT)
