"""Find the templates there are, and the ones that suit a person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

from outreach_tui.drafting.purposes import purposes_for
from outreach_tui.drafting.reading import SUFFIX, read_template, template_name
from outreach_tui.drafting.standard import SOURCES, Known
from outreach_tui.drafting.template import Template, TemplateError
from outreach_tui.errors import OutreachError
from outreach_tui.people.common_ground import shared
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile
from outreach_tui.people.seniority import seniority_of
from outreach_tui.tracking.message import TouchKind
from outreach_tui.vocabulary import Channel, Level, Outcome, Purpose, Tie


class Suggestion(msgspec.Struct, frozen=True, kw_only=True):
    """A template for one person, with the reason in a sentence.

    ``suits`` is false where the template claims a tie nobody has recorded.
    """

    template: Template
    reason: str
    suits: bool


Templates = list[Template]
Suggestions = list[Suggestion]
Problems = list[TemplateError]


class _File(NamedTuple):
    """What a file held when it was read, and by what one sees that it changed."""

    stamp: tuple[int, int]
    content: Template | TemplateError


def _found(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob(f"*{SUFFIX}")):
        if path.is_file():
            yield path


def shipped_folder() -> Path:
    """Return the folder of the templates that come with the program.

    In an installed program that is a folder of the package, in a checkout the folder
    beside it.
    """
    package = Path(__file__).resolve().parent.parent
    inside = package / "_templates"
    return inside if inside.is_dir() else package.parent / "templates"


class Catalogue:
    """The templates of several folders; in later folders, own ones replace earlier by name.

    Folders are searched with their subfolders whenever something is asked, and a file is
    read again when it changed since. A folder that is not there is no error.
    """

    def __init__(self, folders: Sequence[Path]) -> None:
        self.folders = tuple(folders)
        self._files: dict[Path, _File] = {}

    def _read(self) -> tuple[dict[str, Template], Problems]:
        """Return the templates as the files stand now."""
        files = {path: self._file(path) for folder in self.folders for path in _found(folder)}
        self._files = files
        templates: dict[str, Template] = {}
        problems: Problems = []
        for folder in self.folders:
            here: dict[str, Path] = {}
            for path in (path for path in files if path.is_relative_to(folder)):
                content, name = files[path].content, template_name(path)
                if isinstance(content, TemplateError):
                    problems.append(content)
                elif name in here:
                    reason = f"there is another template of this name, {here[name]}"
                    problems.append(TemplateError(path, 1, reason, "Give one another name."))
                else:
                    here[name] = path
                    templates[name] = content
        return templates, problems

    def _file(self, path: Path) -> _File:
        try:
            status = path.stat()
            stamp = (status.st_mtime_ns, status.st_size)
        except OSError:  # gone since it was found, as reading it will say
            stamp = (0, 0)
        known = self._files.get(path)
        if known is not None and known.stamp == stamp:
            return known
        try:
            return _File(stamp, read_template(path))
        except TemplateError as error:
            return _File(stamp, error)

    @property
    def problems(self) -> Problems:
        """What is wrong with files that could not be read; the others are unharmed."""
        return self._read()[1]

    def path_of(self, name: str) -> Path:
        """Return the file of a template, also of one that cannot be read. Raises like ``get``."""
        for problem in self.problems:
            if template_name(problem.path) == name:
                return problem.path
        return self.get(name).path

    def list(self) -> Templates:
        """Return all templates by purpose and name."""
        order = {purpose: number for number, purpose in enumerate(Purpose)}
        return sorted(self._read()[0].values(), key=lambda t: (order[t.purpose], t.name))

    def get(self, name: str) -> Template:
        """Return the template of that name. Raises ``OutreachError`` with a near name."""
        templates, problems = self._read()
        if name in templates:
            return templates[name]
        for problem in problems:
            if template_name(problem.path) == name:
                raise problem
        import difflib  # noqa: PLC0415 - only for a mistake

        close = difflib.get_close_matches(name, templates, 3, 0.5)
        meant = f"Did you mean {' or '.join(close)}? " if close else ""
        raise OutreachError(
            f"There is no template called “{name}”.", f"{meant}`outreach template list` shows all."
        )

    def suggest(
        self,
        contact: Contact,
        purpose: Purpose | None,
        channel: Channel | None,
        profile: Profile,
        last: TouchKind | None = None,
        outcome: Outcome | None = None,
        likely: Purpose | None = None,
    ) -> Suggestions:
        """Return the templates for this purpose and channel, the best for this person first.

        ``None`` leaves the purpose or the channel open; ``likely`` is the purpose that fits
        now, which an open one begins with. ``last`` is what happened last between the two,
        and ``outcome`` what they said if that was an answer; a template written to answer
        something else comes later. Templates for another
        seniority, and those for another tie, come last and say so.
        """
        held = _ties(contact, profile)
        level = seniority_of(contact).level
        order, purposes = list(held), purposes_for(contact, likely)
        people = Known(profile=profile, contact=contact, purpose=purpose or Purpose.OTHER)
        known = {name: look_up(people) for name, look_up in SOURCES.items()}
        found = []
        for template in self.list():
            if purpose not in (None, template.purpose):
                continue
            if channel is not None and channel not in template.channels:
                continue
            tie = next((tie for tie in held if tie in template.ties), None)
            suited = _suits_level(template, level)
            rank = (
                channel is None and _cannot_be_sent(template, contact),
                tie is None,
                suited is False,
                purposes.index(template.purpose),
                order.index(tie) if tie else len(order),
                bool(template.after) and last not in template.after,
                bool(template.outcome) and outcome not in template.outcome,
                bool(outcome) and not template.outcome,
                not suited,
                len(template.ties),
                contact.channel is not None and contact.channel not in template.channels,
                _open_questions(template, known),
            )
            reason = _reason(template, tie, held, contact.given or contact.name, suited=suited)
            found.append((rank, Suggestion(template=template, reason=reason, suits=bool(tie))))
        return [suggestion for _, suggestion in sorted(found, key=lambda pair: pair[0])]


def _ties(contact: Contact, profile: Profile) -> dict[Tie, str]:
    """The ties that hold, the recorded one first, each with what it is about or "".

    A shared employer is no tie: two people may never have met there.
    """
    found = shared(profile, contact)
    ties = {contact.tie: contact.tie_detail}
    if contact.referrer:
        ties[Tie.REFERRED] = contact.referrer
    for tie, what in ((Tie.GROUP, "group"), (Tie.ALUM, "school")):
        name = next((item.name for item in found if item.what == what), "")
        if name:
            ties[tie] = ties.get(tie) or name
    if not contact.tie.warm:
        ties.setdefault(Tie.STRANGER, "")
    return ties


def _cannot_be_sent(template: Template, contact: Contact) -> bool:
    """Whether this is an invitation to somebody the user is connected with already."""
    return contact.connected_on is not None and template.channels == (Channel.LINKEDIN_NOTE,)


def _open_questions(template: Template, known: dict[str, str]) -> int:
    """How many required fields only the user can fill."""
    return sum(field.required and not known.get(field.filled_from) for field in template.fields)


def _suits_level(template: Template, level: Level) -> bool | None:
    """Whether a template is written for people of this seniority; ``None`` where nobody said."""
    if not template.levels or level is Level.OTHER:
        return None
    return level in template.levels


def _reason(
    template: Template, tie: Tie | None, held: dict[Tie, str], who: str, *, suited: bool | None
) -> str:
    """Say why this template, in a sentence or two."""
    if tie is None:
        written_for = " or ".join(_TIE_IN_WORDS[each] for each in template.ties)
        return f"Written for {written_for}; with {who} the opening would need other words."
    whom = " or ".join(_LEVEL_IN_WORDS[each] for each in template.levels)
    if suited is False:
        return f"Written with {whom} in mind, which {who} doesn't seem to be."
    reason = _tie_reason(template, tie, held, who)
    return f"{reason} It's written with {whom} in mind." if suited else reason


def _tie_reason(template: Template, tie: Tie, held: dict[Tie, str], who: str) -> str:
    """Say what speaks for a template that fits a tie which holds."""
    if len(template.ties) > 1:
        return template.when
    about = held[tie]
    return {
        Tie.COLLEAGUE: f"You and {who} worked together{f' at {about}' if about else ''}.",
        Tie.MET: f"You met {who}{f' at {about}' if about else ''}, so it opens there.",
        Tie.REFERRED: f"{about or 'Somebody'} sent you to {who}, and that name comes first.",
        Tie.ALUM: f"You and {who} have {about or 'a school'} in common.",
        Tie.GROUP: f"You and {who} are both in {about or 'one group'}.",
        Tie.STRANGER: f"You and {who} haven't met, so it opens with something they did.",
    }[tie]


_TIE_IN_WORDS = {
    Tie.COLLEAGUE: "somebody you worked with",
    Tie.MET: "somebody you met",
    Tie.REFERRED: "somebody you were sent to",
    Tie.ALUM: "somebody from your school",
    Tie.GROUP: "somebody in a group with you",
    Tie.STRANGER: "somebody you don't know",
}

_LEVEL_IN_WORDS = {
    Level.EXECUTIVE: "people who lead a company",
    Level.VP: "vice presidents",
    Level.DIRECTOR: "directors",
    Level.MANAGER: "managers",
    Level.SENIOR_IC: "people with long experience",
    Level.IC: "people who do the work",
    Level.INTERN_STUDENT: "students",
    Level.RECRUITER_HR: "recruiters",
    Level.ASSISTANT: "assistants",
    Level.ACADEMIC: "academics",
    Level.RETIRED_OR_SEEKING: "people who retired or look for work",
    Level.OTHER: "people of any rank",
}
