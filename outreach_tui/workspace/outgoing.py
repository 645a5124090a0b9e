"""What leaves the program: to the mail program, the browser, or a file for them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from outreach_tui.errors import OutreachError
from outreach_tui.people.contact import Contact
from outreach_tui.tracking.message import Message
from outreach_tui.workspace.reading import Reading

if TYPE_CHECKING:
    from outreach_tui.interop.letters import MailLink


class Outgoing(Reading):
    """Messages and addresses handed to other programs."""

    def open_mail(self, message: Message) -> MailLink:
        """Open a message in the user's mail program; the address says whether its text is in it.

        Raises OutreachError for what is no e-mail, and where no mail program opens.
        """
        from outreach_tui.interop.letters import mail_link  # noqa: PLC0415

        link = mail_link(message, self.person_for(message))
        self._open(link.address)
        return link

    def keep_letter(self, message: Message, path: Path | None = None) -> Path:
        """Write an e-mail to a file that mail programs open, and return the file.

        Without ``path`` it goes to the folder for letters. A file that is there already stays
        as it is: one that was named is refused, and the folder takes a second one.
        """
        from outreach_tui.interop.letters import letter_file, letter_name  # noqa: PLC0415
        from outreach_tui.store.atomic import make_private_folder, write_apart  # noqa: PLC0415

        contact = self.person_for(message)
        letter = letter_file(message, contact)
        if path is not None:
            return write_apart(path.expanduser(), letter)
        make_private_folder(self.paths.home)
        make_private_folder(self.paths.letters)
        return write_apart(self.paths.letters / letter_name(message, contact), letter, beside=True)

    def open_profile(self, contact: Contact) -> str:
        """Open somebody's LinkedIn page in the browser and return its address.

        Raises OutreachError where there is none, and for pages anywhere else.
        """
        from outreach_tui.interop.profile_urls import page_to_open  # noqa: PLC0415

        page = page_to_open(contact.profile_url)
        if not page and contact.profile_url.strip():
            raise OutreachError(
                f"The address kept for {contact.called} is no page on LinkedIn, so it stays shut.",
                "It looks like https://www.linkedin.com/in/their-name.",
            )
        if not page:
            raise OutreachError(
                f"No LinkedIn page is kept for {contact.called}.",
                "Add its address to what you know of them.",
            )
        self._open(page)
        return page

    def _open(self, address: str) -> None:
        from outreach_tui.opening import open_address, system_opener  # noqa: PLC0415

        open_address(address, system_opener if self.opener is None else self.opener)
