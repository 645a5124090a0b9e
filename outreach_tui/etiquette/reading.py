"""One message as the rules read it: the text, what each stretch does, and the context."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from enum import Enum, IntEnum
from functools import cached_property

from outreach_tui.etiquette.document import Document
from outreach_tui.etiquette.patterns import find_in, words_of
from outreach_tui.etiquette.read import beyond_doubt, overheard
from outreach_tui.etiquette.types import Context, Move, MoveName, Sentence
from outreach_tui.vocabulary import Level, Purpose, Tie

ASKS = (
    MoveName.ASK_CONVERSATION,
    MoveName.ASK_JOB,
    MoveName.ASK_REFERRAL,
    MoveName.ASK_INTRODUCTION,
    MoveName.ASK_MENTORSHIP,
)
"""Every kind of request, from the smallest to the largest claim on a stranger apart."""

_CONTACT = (
    r"\b(?:we (?:\w+ )?(?:met|spoke|talked|chatted|worked|sat|connected at)\b"
    r"|(?:i|having) (?:\w+ )?(?:met|spoke with|talked to|worked (?:with|for|under)) you\b"
    r"|(?:meeting|(?:speaking|talking|chatting|working) with|bumping into) you\b"
    r".{0,40}\b(?:at|on|in|last|yesterday|this|earlier|during|again|and)\b"
    r"|^(?:it was )?(?:so |really |very )?(?:great|good|nice|lovely|wonderful|a pleasure) "
    r"(?:meeting|talking|speaking|chatting|to meet you (?:at|on|last|yesterday))"
    r"|it was \w+(?: \w+)? (?:to meet|meeting|to talk|talking|to speak|speaking|to chat)\b"
    r"|(?:enjoyed|enjoying|thank you for|thanks for|since|after|from|following|during) our "
    r"(?:\w+ )?(?:chat|conversation|call|talk|meeting|discussion|time together)\b"
    r"|(?:referred|introduced|directed|pointed|sent) me (?:to|your way)\b"
    r"|(?:suggested|recommended|said|mentioned|thought|encouraged)(?: that)? (?:i|me) "
    r"(?:should |could |might |to )?(?:reach|contact|get in touch|write|talk|speak|e-?mail"
    r"|message|connect|be in touch)"
    r"|(?:passed (?:along|on)|gave me|shared|sent me) your (?:name|number|e-?mail|contact)"
    r"|(?:thanks|thank you) for (?:connecting|accepting|the intro)"
    r"|you (?:taught|mentored|managed|supervised|coached|interviewed|hired) me\b)"
)
_CONTACT_WORDS = words_of(
    "met spoke talked chatted worked sat connected meeting meetings speaking talking chatting "
    "working bumping meet talk speak chat conversation call discussion time referred introduced "
    "directed pointed sent suggested recommended said mentioned thought encouraged passed gave "
    "shared thank thanks taught mentored managed supervised coached interviewed hired"
)
"""One of these stands in every sentence the pattern above finds."""
_INVITATION = (
    r"(?<!if )(?<!whether )\byou(?:'re| are|r team is| guys are) (?:currently |now )?"
    r"(?:hiring|recruiting|looking for|searching for|seeking)\b(?!.{0,60}\?)"
    r"|\byour (?:\w+ )?(?:job post|posting|advert|ad|listing|vacancy|job description)\b"
    r"|\byou (?:\w+ )?(?:posted|advertised|listed) (?:a|an|the)\b"
    r"|\b(?:the|a|an) .{0,40}\b(?:you|your (?:team|company)) (?:posted|advertised|listed)\b"
    r"|\byou (?:\w+ )?(?:offered to|asked me to|invited me|told me to|said (?:that )?i "
    r"(?:could|should|might))\b"
)
_INVITATION_HINTS = (
    *("hiring", "recruiting", "looking", "searching", "seeking", "post", " ad", "list", "vacancy"),
    *("description", "offered", "asked", "invited", "told", "said"),
)
"""One of these stands beside "you" in every sentence the pattern above finds."""
_ABOUT_THEM = (
    r"\b(?:your (?:\w+ ){0,2}(?:work|path|career|role|team|talk|article|posts?|paper|book"
    r"|experience|journey|transition|move|background|research|projects?|piece|essay|story|company|lab|class"
    r"|column|podcast|interview|profile|thesis|firm|practice|job)\b"
    r"|you (?:\w+ )?(?:wrote|write|spoke|gave|moved|made|built|lead|led|run|ran|did|went|got"
    r"|chose|started|founded|switched|left|joined|teach|published|said|mentioned|worked|work)\b"
    r"|(?:saw|read|heard|noticed|watched|learned|came across|following) (?:that )?you)"
)
_FOR_OTHERS = r"\b(?:pass\w*|send|forward\w*|copy|paste|blurb|lines|paragraph|words)\b[^.?!]*:"
"""What leads in a paragraph that is written for a third person."""
_HIRING = r"\b(?:hiring|recruit\w*|talent|human resources|hr)\b"
"""Patterns stay strings: most messages never need them, and ``re`` compiles each once."""


class Standing(Enum):
    """How much the two have to do with each other, by what is known."""

    WARM = "warm"
    CLAIMED = "claimed"
    """Recorded as a stranger, but the text speaks of a meeting or somebody between."""
    UNKNOWN = "unknown"
    COLD = "cold"


class Rung(IntEnum):
    """How much a request takes from the one who grants it, and what a relation has earned."""

    TALK = 1
    INTRODUCTION = 2
    REFERRAL = 3
    MENTOR = 4


class Reading:
    """A document with its moves, in order of their place, and the context it goes out in."""

    def __init__(
        self,
        document: Document,
        moves: Sequence[Move],
        context: Context,
        subject_moves: Sequence[Move] = (),
    ) -> None:
        self.document = document
        self.moves = tuple(moves)
        self.context = context
        self.subject_moves = tuple(subject_moves)

    @cached_property
    def _by_name(self) -> dict[MoveName, list[Move]]:
        grouped: dict[MoveName, list[Move]] = {}
        for move in self.moves:
            grouped.setdefault(move.move, []).append(move)
        return grouped

    @cached_property
    def does_anywhere(self) -> frozenset[MoveName]:
        """What the message does, in its body or its subject."""
        return frozenset(self._by_name).union(move.move for move in self.subject_moves)

    def all(self, *names: MoveName) -> list[Move]:
        """Return the moves of these kinds, in order of their place."""
        if len(names) == 1:
            return list(self._by_name.get(names[0], ()))
        found = [move for name in names for move in self._by_name.get(name, ())]
        return sorted(found, key=lambda move: (move.start, move.end))

    def has(self, *names: MoveName) -> bool:
        """Whether the message makes any of these moves."""
        return any(name in self._by_name for name in names)

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.start for sentence in self.document.sentences]

    def sentence_at(self, offset: int) -> Sentence | None:
        """Return the sentence that holds the code point at ``offset``."""
        index = bisect_right(self._starts, offset) - 1
        sentence = self.document.sentences[index] if index >= 0 else None
        return sentence if sentence and offset < sentence.end else None

    def sentences_of(self, moves: Sequence[Move]) -> list[Sentence]:
        """Return the sentences in which moves begin, each once, in order."""
        found = (self.sentence_at(move.start) for move in moves)
        return list(dict.fromkeys(sentence for sentence in found if sentence))

    @cached_property
    def _by_sentence(self) -> dict[int, list[Move]]:
        """The moves that touch each sentence, by where the sentence starts."""
        found: dict[int, list[Move]] = {}
        for move in self.moves:
            first = max(0, bisect_right(self._starts, move.start) - 1)
            last = bisect_left(self._starts, move.end)
            for sentence in self.document.sentences[first:last]:
                if move.end > sentence.start and move.start < sentence.end:
                    found.setdefault(sentence.start, []).append(move)
        return found

    def moves_in(self, sentence: Sentence) -> list[Move]:
        """Return the moves that touch a sentence, in order of their place."""
        return self._by_sentence.get(sentence.start, [])

    def does(self, sentence: Sentence) -> set[MoveName]:
        """Return what a sentence does."""
        return {move.move for move in self.moves_in(sentence)}

    def notices(self, sentence: Sentence) -> bool:
        """Whether a sentence speaks of the recipient's work, path, words or company."""
        named = "you" in sentence.plain and find_in(_ABOUT_THEM, sentence.plain)
        return bool(named) or MoveName.RESEARCH in self.does(sentence)

    @cached_property
    def for_others(self) -> frozenset[Sentence]:
        """The sentences that the reader is to pass on: they speak to somebody else."""
        ends = [s for s in self.document.body if s.plain.rstrip("\"' ").endswith(":")]
        leads = {s.paragraph for s in ends if find_in(_FOR_OTHERS, s.plain)}
        return frozenset(s for s in self.document.body if s.paragraph - 1 in leads)

    def overheard(self, *names: MoveName) -> list[Move]:
        """Return what sounds like these moves by its phrases alone, whatever stands around it."""
        return overheard(self.document, *names)

    def is_outright(self, move: Move) -> bool:
        """Whether the sentence of a move makes it beyond doubt."""
        return self.sentence_at(move.start) in beyond_doubt(self.document, move.move)

    @cached_property
    def asks(self) -> list[Move]:
        """Every request, in order of its place."""
        return self.all(*ASKS)

    @cached_property
    def subject(self) -> str:
        """The subject line, empty when there is none or nobody said."""
        return self.context.subject or ""

    @cached_property
    def claims_contact(self) -> bool:
        """Whether the text speaks of a meeting, shared work or somebody who sent the user."""
        return any(find_in(_CONTACT, s.plain) for s in self.document.holding(_CONTACT_WORDS))

    @cached_property
    def claims_invitation(self) -> bool:
        """Whether the text answers an offer of theirs, or a role they posted."""
        hints = [hint for hint in _INVITATION_HINTS if hint in self.document.plain]
        return any(
            "you" in s.plain
            and any(hint in s.plain for hint in hints)
            and find_in(_INVITATION, s.plain)
            for s in self.document.own
        )

    @cached_property
    def standing(self) -> Standing:
        """How well the two know each other; the text counts where nobody said."""
        context = self.context
        if not context.cold:
            return Standing.WARM
        claimed = self.claims_contact or context.purpose is Purpose.EVENT_FOLLOW_UP
        if context.recipient.tie is None:
            return Standing.WARM if claimed else Standing.UNKNOWN
        return Standing.CLAIMED if claimed else Standing.COLD

    @property
    def known_by_record(self) -> bool:
        """Whether the record, not the text or the purpose, says that they know each other."""
        tie, history = self.context.recipient.tie, self.context.history
        return (tie is not None and tie.warm) or history.met or history.replied

    @cached_property
    def earned(self) -> Rung:
        """The largest request that the tie and the recorded history bear.

        Two talks bear a mentor, one that was thanked for a referral; whoever met, answered or was
        sent by a friend may ask for an introduction, everybody else for a talk.
        """
        tie, history = self.context.recipient.tie, self.context.history
        if history.meetings > 1:
            return Rung.MENTOR
        if tie is Tie.COLLEAGUE or (history.meetings and history.thanked):
            return Rung.REFERRAL
        warm = self.standing in (Standing.WARM, Standing.CLAIMED)
        return Rung.INTRODUCTION if warm else Rung.TALK

    @cached_property
    def to_recruiter(self) -> bool:
        """Whether questions about jobs are this person's work."""
        recipient = self.context.recipient
        if recipient.is_executive:
            return False
        return recipient.is_recruiter or bool(re.search(_HIRING, recipient.title.lower()))

    @cached_property
    def to_academic(self) -> bool:
        """Whether this is a teacher or researcher, whom students ask for places openly."""
        return self.context.recipient.seniority.level is Level.ACADEMIC
