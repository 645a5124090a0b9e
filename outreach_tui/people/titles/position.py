"""One role of a title with what stands around it, and the questions rules ask of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from outreach_tui.people.titles.kinds import Kind
from outreach_tui.people.titles.lexicon import Lexicon, Mark
from outreach_tui.people.titles.parts import Joint, Part

_BOSSES = frozenset(
    {Kind.LEADER, Kind.OWNER, Kind.PRESIDENT, Kind.BOARD, Kind.CHAIR, Kind.DIRECTOR, Kind.VP}
)
_SERVING = frozenset({Kind.IC, Kind.ASSISTANT, Kind.STUDENT, Kind.OTHER, Kind.SENIOR_IC})


class Position(NamedTuple):
    """One part that holds a role, with what stands around it.

    ``complement`` are the keys of adjoining parts without a role of their own ("VP,
    People"); ``neighbours`` those of parts that a comma or dash joins to it; ``company``
    those of the employer, from the title or beside it; ``title`` those of the whole
    title. ``next_joint`` is how the next part hangs on this one, ``alone`` whether there
    is no other part.
    """

    part: Part
    marks: tuple[Mark, ...]
    complement: tuple[str, ...]
    neighbours: tuple[str, ...]
    company: tuple[str, ...]
    title: tuple[str, ...]
    next_joint: Joint | None
    alone: bool
    lexicon: Lexicon

    @property
    def keys(self) -> tuple[str, ...]:
        """The part's own keys."""
        return self.part.keys

    def before(self, mark: Mark) -> Sequence[str]:
        """The keys of the part before ``mark``."""
        return self.keys[: mark.start]

    def after(self, mark: Mark) -> Sequence[str]:
        """The keys of the part after ``mark``."""
        return self.keys[mark.end :]

    def last_word(self, mark: Mark) -> str:
        """The last key of a marked phrase."""
        return self.keys[mark.end - 1]

    def next_mark(self, mark: Mark) -> Mark | None:
        """The mark after ``mark`` in the same part."""
        return next((other for other in self.marks if other.start >= mark.end), None)

    def next_kind(self, mark: Mark) -> Kind | None:
        """The kind of the mark after ``mark`` in the same part."""
        later = self.next_mark(mark)
        return later.kind if later is not None else None

    def fields(self) -> tuple[str, ...]:
        """The keys of the part and of what completes it."""
        return (*self.part.full, *self.complement)

    def around(self) -> tuple[str, ...]:
        """Every key of the part, its neighbours and the employer."""
        return (*self.part.full, *self.complement, *self.neighbours, *self.company)

    def own_marks(self) -> list[Mark]:
        """The marks that speak of this person, not of whom they work for.

        In "Referent der Geschäftsführung" and "Assistant du Président" the second is the boss.
        """
        own: list[Mark] = []
        for mark in self.marks:
            genitive = mark.start > 0 and self.keys[mark.start - 1] in self.lexicon.genitive
            served = genitive and mark.kind in _BOSSES and any(m.kind in _SERVING for m in own)
            if not served:
                own.append(mark)
        return own

    def plain_words(self) -> list[str]:
        """The keys that carry a meaning no mark and no shade has."""
        words = self.lexicon
        marked = {index for mark in self.marks for index in range(mark.start, mark.end)}
        shades = (words.filler, words.senior, words.deputy, words.junior)
        return [
            key
            for index, key in enumerate(self.keys)
            if index not in marked and not key.isdigit() and not any(key in s for s in shades)
        ]

    def is_field(self, key: str) -> bool:
        """Whether a key names a field of work."""
        return key in self.lexicon.functions or key in self.lexicon.human_resources

    def begins_with_field(self, keys: Sequence[str]) -> bool:
        """Whether ``keys`` begin with a field of work, of one word or more."""
        words = self.lexicon
        field = words.human_resources.first_in(keys) or words.functions.first_in(keys)
        return bool(field) and " ".join(keys).startswith(field)

    def served_by_next(self, mark: Mark) -> bool:
        """Whether the next word serves the marked one: "CEO coach", "CFO services"."""
        return bool(set(self.after(mark)[:1]) & self.lexicon.servants.all)

    def in_bank(self) -> bool:
        """Whether the role is in a bank, where titles are grades."""
        words = self.lexicon
        employer = (*self.company, *self.complement)
        return bool(words.banking.first_in(self.fields()) or words.banks.first_in(employer))

    def of_students(self) -> bool:
        """Whether the role is in a body that students run."""
        around, words = self.around(), self.lexicon
        if sum(key in words.greek for key in around) >= 2:
            return True
        if any(key.startswith(words.student_starts) for key in around):
            return True
        return bool(words.student_clubs.first_in(around))

    def club(self) -> Kind | None:
        """What a president is whose body is run by students, or by its members."""
        around, words = self.around(), self.lexicon
        if self.of_students():
            return Kind.STUDENT_OFFICE
        if words.civic_clubs.first_in(around):
            return Kind.CLUB
        club = words.clubs.first_in(around) and "building" not in around
        return Kind.STUDENT_OFFICE if club else None
