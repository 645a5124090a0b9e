"""The commands of ``outreach draft`` that take a message out of the program."""

from __future__ import annotations

from pathlib import Path

import click

from outreach_tui.cli._drafts import addressee, find_draft, now_send
from outreach_tui.cli._options import examples, format_option, named_argument, workspace
from outreach_tui.cli._output import print_exactly, print_json, print_text
from outreach_tui.errors import OutreachError
from outreach_tui.vocabulary import Channel


@click.command("print", epilog=examples("outreach draft print Ana Ruiz"))
@named_argument("draft")
@format_option
def print_(draft: str, form: str) -> None:
    """Print a draft as it would go out, and nothing else.

    DRAFT is its id, or the name of the person it is for.
    """
    from outreach_tui.interop.letters import mail_address  # noqa: PLC0415

    space = workspace()
    found = find_draft(space, draft)
    subject = found.subject if found.channel.has_subject else ""
    if form == "json":
        contact = space.contact(found.contact_id)
        address = mail_address(contact) if contact and found.channel is Channel.EMAIL else ""
        said = {"id": found.id, "to": addressee(space, found), "address": address}
        print_json({**said, "channel": found.channel, "subject": subject, "body": found.body})
        return
    if subject:
        print_exactly(f"Subject: {subject}\n")
    print_exactly(found.body.rstrip("\n"))


@click.command("mailto", epilog=examples("outreach draft mailto Ana Ruiz"))
@named_argument("draft")
@format_option
def mailto(draft: str, form: str) -> None:
    """Print the address that opens it in a mail program.

    DRAFT is its id, or the name of the person it is for. `outreach draft open` opens it.
    """
    from outreach_tui.interop.letters import LONGEST_LINK, mail_link  # noqa: PLC0415

    space = workspace()
    found = find_draft(space, draft)
    contact = space.person_for(found)
    link = mail_link(found, contact)
    if form == "json":
        said = {"id": found.id, "mailto": link.address, "whole": link.whole}
        print_json({**said, "length": link.length, "limit": LONGEST_LINK})
        return
    if not link.whole:
        raise OutreachError(
            f"As an address this message has {link.length} characters, and mail programs may cut "
            f"them off at about {LONGEST_LINK}.",
            f"`outreach draft eml {found.id}` makes a file of it, `outreach draft print "
            f"{found.id}` prints it to copy.",
        )
    click.echo(link.address)


@click.command(
    "eml",
    epilog=examples(
        "outreach draft eml Ana Ruiz", "outreach draft eml Ana Ruiz --output ~/Desktop/ana.eml"
    ),
)
@named_argument("draft")
@click.option("--output", metavar="FILE", help="The file; - prints it. It is never overwritten.")
@format_option
def eml(draft: str, output: str | None, form: str) -> None:
    """Write a draft to a file that mail programs open.

    DRAFT is its id, or the name of the person it is for. Without --output the file goes to the
    folder for letters beside your data.
    """
    space = workspace()
    found = find_draft(space, draft)
    if output == "-":
        from outreach_tui.interop.letters import letter_file  # noqa: PLC0415

        letter = letter_file(found, space.person_for(found))
        click.echo(letter, nl=False)
        return
    path = space.keep_letter(found, Path(output) if output else None)
    if form == "json":
        print_json({"id": found.id, "file": str(path)})
        return
    print_text(f"{path}\nOpen it with your mail program. {now_send(found)}")


@click.command("open", epilog=examples("outreach draft open Ana Ruiz"))
@named_argument("draft")
@format_option
def open_(draft: str, form: str) -> None:
    """Open a draft in your mail program, or their LinkedIn page.

    DRAFT is its id, or the name of the person it is for. You send it yourself.
    """
    space = workspace()
    found = find_draft(space, draft)
    if found.channel is Channel.EMAIL:
        link = space.open_mail(found)
        address, whole = link.address, link.whole
        said = "Your mail program has it."
        if not whole:
            said = (
                f"Your mail program has the subject. The text is too long for that way: "
                f"`outreach draft print {found.id}` prints it to copy."
            )
    else:
        contact = space.person_for(found)
        address, whole = space.open_profile(contact), False
        said = f"Your browser has their page. `outreach draft print {found.id}` prints the text."
    if form == "json":
        print_json({"id": found.id, "opened": address, "whole": whole})
        return
    print_text(f"{said} {now_send(found)}")
