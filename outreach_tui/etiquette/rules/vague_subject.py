"""A subject that could stand over any mail

What it flags
"Hello", "Question", "Opportunity", "Read this" and the like as the whole subject of a first
message: a warning. A subject that begins with courtesies, so that its key words come after what
phones show, is advice.

Why it matters
The subject decides whether a mail from a stranger is opened, and whether it is found again.

Instead
Who you are and what it is about, in the first words: "Fellow State alum, question about UX".

Source
Northeastern, Carleton, Luzerne, Virginia Tech on subject lines; emailtooltester.com on the 30 to
33 characters a phone shows.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.patterns import LatePattern
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Context, Edit, Finding
from outreach_tui.vocabulary import Purpose, Severity

TOPIC = "subject"
_VAGUE = LatePattern(
    r"(?:(?:a|an|my|some|one|quick|short|brief|small|simple|great|good|new|exciting|little) )*"
    r"(?:hello|hi|hey|hiya|greetings|hi there|hello there|hey there|good (?:morning|afternoon|day)"
    r"|questions?|query|inquiry|enquiry|request|favou?r|opportunity|opportunities|chat|call|coffee"
    r"|help|help (?:needed|please|me)|need help|advice|networking|network|connect|connecting"
    r"|let's (?:connect|talk|chat)|connection|connection request|introduction|introducing myself"
    r"|intro|message|email|e-mail|mail|note|info|information|important|attention|read this|read me"
    r"|please (?:read|help|respond|reply|open)|open me|touching base|checking in|reaching out"
    r"|informational interview|meeting|meeting request|job|jobs|career|resume|cv|no subject|test"
    r"|can you help(?: me)?|talk|outreach|collaboration|looking for (?:help|advice|a job|work))"
    r"(?: (?:request|please|pls|for you|to you|from me))?"
)
_LATE = LatePattern(
    r"(?:(?:i )?(?:was|am|'m)? ?(?:just )?(?:wondering|hoping|writing|reaching out|wanted|hope)\b"
    r"|hope (?:this|you)|a (?:short|quick|brief) (?:note|mail|"
    r"message|e-?mail) |sorry (?:to|for)|my name is |i would (?:like|love) to )"
)
_SHOWN = 33
_AGAIN = (Purpose.THANK_YOU, Purpose.FOLLOW_UP, Purpose.REPLY, Purpose.RECONNECT)


def concerns(context: Context) -> bool:
    """Whether this opens the conversation, and under a subject."""
    if not (context.subject or "").strip() or not context.channel.has_subject:
        return False
    return context.first and context.purpose not in _AGAIN


def check(reading: Reading) -> Iterator[Finding]:
    """Flag a subject without a subject, or one whose key words come late."""
    context, subject = reading.context, reading.subject.strip()
    plain = " ".join(subject.casefold().strip(" .!?-:…").replace("’", "'").split())
    vague = _VAGUE.fullmatch(plain) is not None
    if not vague and (len(subject) <= _SHOWN or not _LATE.match(plain)):
        return
    words = wording.subject_line(context)
    yield Finding(
        severity=Severity.WARNING if vague else Severity.ADVICE,
        part="subject",
        start=0,
        end=len(reading.subject),
        message=(
            f"{wording.quoted(subject)} could stand over any mail."
            if vague
            else "The words that say what this is about come late in the subject."
        ),
        why="A subject that says who writes and why is opened, and found again later.",
        fix=words,
        edits=(Edit(0, len(reading.subject), words),),
    )
