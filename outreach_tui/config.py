"""The user's settings: a TOML file they may also edit by hand."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from outreach_tui.errors import OutreachError
from outreach_tui.vocabulary import AttachmentStyle, DisclaimerStyle, NameStyle


class Config(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Every setting with its default; one field is one line in ``config.toml``."""

    theme: str = "outreach-dark"
    """A theme of the app: outreach-light, outreach-dark or one of Textual's own."""
    note_limit: Annotated[int, Meta(ge=100, le=300)] = 200
    """Characters of a LinkedIn invitation note: 200 free, 300 with Premium (2026)."""
    follow_up_after: Annotated[int, Meta(ge=3, le=30)] = 7
    """Business days of silence before a follow-up is due."""
    max_follow_ups: Annotated[int, Meta(ge=0, le=2)] = 1
    """Follow-ups to one person before the app suggests to let it rest."""
    country: str = ""
    """Two letters, for public holidays; empty counts only weekends as free."""
    attachments: AttachmentStyle = AttachmentStyle.LATER
    """Whether a résumé may go with a first message; good advice disagrees."""
    disclaimer: DisclaimerStyle = DisclaimerStyle.SILENT
    """Whether to write "I'm not asking for a job"; good advice disagrees."""
    first_names: NameStyle = NameStyle.BY_SENIORITY
    """How to greet people the user has not met; good advice disagrees."""
    mappings: tuple[str, ...] = ()
    """What the columns of your own tables hold: ``"Full name=name,Mail=email"``."""
    keys: dict[str, str] = {}
    """Own keys by action id, for example ``"compose.next-finding" = "f6"``."""


def load_config(path: Path) -> Config:
    """Read the settings; a missing file means every default.

    Raises OutreachError naming the file and the field when it cannot be read.
    """
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return Config()
    except OSError as error:
        raise OutreachError(f"{path} cannot be read: {error.strerror}.") from error
    try:
        text = raw.decode()
        values = tomllib.loads(text)
    except UnicodeDecodeError as error:
        raise OutreachError(
            f"{path} is not UTF-8 text.",
            "Save it as UTF-8, or move it away to start from the defaults.",
        ) from error
    except tomllib.TOMLDecodeError as error:
        from outreach_tui.config_problems import unread_line  # noqa: PLC0415 - only for this

        what, instead = unread_line(error, text)
        raise OutreachError(f"{path} {what}.", instead) from error
    try:
        return msgspec.convert(values, Config)
    except msgspec.ValidationError as error:
        from outreach_tui.config_problems import wrong_setting  # noqa: PLC0415 - only for this

        what, instead = wrong_setting(values)
        raise OutreachError(f"In {path}, {what}.", instead) from error


def change_config(path: Path, **values: Any) -> Config:
    """Write settings to the file, keeping its other lines and comments, and return the result.

    Raises OutreachError when a value is not allowed; the file is then as it was.
    """
    import tomlkit  # noqa: PLC0415 - only when a setting changes

    from outreach_tui.store.atomic import (  # noqa: PLC0415
        file_lock,
        make_private_folder,
        replace_file,
    )

    config = load_config(path)
    try:
        changed = msgspec.convert({**msgspec.to_builtins(config), **values}, Config)
    except msgspec.ValidationError as error:
        from outreach_tui.config_problems import wrong_setting  # noqa: PLC0415 - only for this

        what, _ = wrong_setting(values)
        raise OutreachError(
            f"That setting cannot be kept: {what}.", "The setting is as it was."
        ) from error
    try:
        make_private_folder(path.parent)
        with file_lock(path):
            document = tomlkit.parse(path.read_text("utf-8") if path.exists() else "")
            document.update(msgspec.to_builtins(values))
            replace_file(path, tomlkit.dumps(document).encode("utf-8", "replace"))
    except OSError as error:
        raise OutreachError(
            f"{path} cannot be written: {error.strerror}.", "The setting is as it was."
        ) from error
    return changed
