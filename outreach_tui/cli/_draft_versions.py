"""``outreach draft versions``"""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from outreach_tui.cli._drafts import find_draft, print_draft
from outreach_tui.cli._options import examples, format_option, named_argument, workspace
from outreach_tui.cli._output import fields_of, print_exactly, print_json, print_text
from outreach_tui.errors import OutreachError

if TYPE_CHECKING:
    from outreach_tui.tracking.message import Message
    from outreach_tui.tracking.versions import Version


@click.command(
    "versions",
    epilog=examples(
        "outreach draft versions Ana Ruiz",
        "outreach draft versions Ana Ruiz --show 2",
        "outreach draft versions Ana Ruiz --restore 2",
    ),
)
@named_argument("draft")
@click.option("--show", type=int, metavar="NUMBER", help="Show a version, compared with now.")
@click.option("--restore", type=int, metavar="NUMBER", help="Bring a version back.")
@format_option
def versions(draft: str, show: int | None, restore: int | None, form: str) -> None:
    """List earlier versions of a draft, the newest first.

    DRAFT is its id, or the name of the person it is for. What stands there now is kept as a
    version before another one comes back.
    """
    from outreach_tui.drafting.drafts import revise_draft  # noqa: PLC0415
    from outreach_tui.tracking.versions import Kept  # noqa: PLC0415

    if show is not None and restore is not None:
        raise click.UsageError("--show looks at a version, --restore brings it back; take one.")
    space = workspace()
    if restore is not None:
        with space.store.transaction():
            found = find_draft(space, draft)
            version = _numbered(space.versions(found.id), restore, found)
            space.keep_version(found, Kept.RESTORED)
            space.save_draft(revise_draft(found, *version.text, space.now()))
        restored = space.message(found.id)
        print_draft(space, restored or found, form)
        return
    found = find_draft(space, draft)
    kept = space.versions(found.id)
    if show is not None:
        _show(_numbered(kept, show, found), found, form)
    elif form == "json":
        print_json([_fields(number, each) for number, each in enumerate(kept, 1)])
    elif not kept:
        print_text("No earlier versions yet. One is kept when you leave the draft in the app.")
    else:
        for number, each in enumerate(kept, 1):
            print_text(_row(number, each, found, space.now().tzinfo))


def _numbered(kept: list[Version], number: int, draft: Message) -> Version:
    if 1 <= number <= len(kept):
        return kept[number - 1]
    count = {0: "no earlier versions", 1: "1 version"}.get(len(kept), f"{len(kept)} versions")
    raise OutreachError(
        f"There is no version {number}: this draft has {count}.",
        f"`outreach draft versions {draft.id}` lists them.",
    )


def _show(version: Version, draft: Message, form: str) -> None:
    from outreach_tui.tracking.differences import differences, marked  # noqa: PLC0415

    pairs = zip(version.text, (draft.subject, draft.body), strict=True)
    subject, body = (marked(differences(then, now)) for then, now in pairs)
    if form == "json":
        changes = {"subject": subject, "body": body}
        print_json({**fields_of(version), "since": changes})
        return
    if version.text == (draft.subject, draft.body):
        print_text("This is the draft as it stands.\n")
    else:
        print_text("What changed since, [−taken out−] and [+put in+]:\n")
    if subject:
        print_exactly(f"Subject: {subject}\n")
    print_exactly(body)


def _fields(number: int, version: Version) -> dict[str, object]:
    return {"number": number, **fields_of(version)}


def _row(number: int, version: Version, draft: Message, zone: object) -> str:
    import datetime as dt  # noqa: PLC0415

    kept = version.kept.astimezone(zone if isinstance(zone, dt.tzinfo) else None)
    here = " · as it is now" if version.text == (draft.subject, draft.body) else ""
    words = f"{len(version.body.split())} words"
    return f"{number:>2}  {kept:%Y-%m-%d %H:%M} · {words} · {version.why.words}{here}"
