"""Thanks that could have gone to anybody

What it flags
A thank-you note that names nothing they said, did or gave: a warning in e-mail, advice
elsewhere. One concrete thing is enough, and so is a plan to use it.

Why it matters
"Thank you for your time" says that you were polite. The one thing that stayed with you says
that you listened.

Instead
Quote one insight, and say what you will do with it.

Source
RCEL, Indiana, Albright and Guelph career offices on thank-you notes: one thing learned and how
you will use it.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette import wording
from outreach_tui.etiquette.patterns import find_in
from outreach_tui.etiquette.reading import Reading
from outreach_tui.etiquette.types import Context, Finding, MoveName
from outreach_tui.vocabulary import Channel, Purpose, Severity

_CONCRETE = (
    r"\byou(?:r \w+)? (?:\w+ )?(?:said|told|mentioned|described|explained|shared|suggested|pointed"
    r"|recommended|showed|noted|brought|gave|sent|made|taught|asked|wrote|introduced|walked|put"
    r"|helped|took me|answered|passed|read|went|talked|spoke|named|offered|encouraged)\b"
    r"|\byour (?:\w+ ){0,3}(?:advice|points?|story|stories|tips?|ideas?|suggestions?|comments?"
    r"|remarks?|answers?|thoughts|views?|insights?|perspective|experiences?|words|guidance|feedback"
    r"|recommendations?|example|explanation|description|path|work|project) (?:on|about|to|that|of"
    r"|for|into|as|in|regarding|around|with|was|were|has|have|when|from|concerning)\b"
    r"|\b(?:learn\w*|hear\w*|talk\w*|speak\w*|discuss\w*|conversation|chat|call|meeting|tell\w*"
    r"|understand\w*|insights?) (?:\w+ ){0,4}(?:about|how|that|why|into|regarding) (?!you\b"
    r"|your time)"
    r"|\b(?:saved|decid\w+|i(?:'m| am) (?:now |already )?going to|i plan to|i(?:'ll"
    r"| will) (?:\w+ )?(?:try"
    r"|look|read|apply|contact|write|sign|start|take|use|follow|put|begin|ask|talk|change|rework"
    r"|add))\b"
    r"|\b(?:especially|particularly|in particular|the part|what you|how you|since then|because of"
    r"|thanks to (?:you|your)|took your|followed your|already|stayed with me|stuck with me"
    r"|i(?:'ve| have) (?:\w+ )?(?:started|begun|signed|ordered|read|booked|applied|looked|written"
    r"|taken|joined|reached|contacted|changed|bought|tried))\b"
    r"|\b(?:introduc\w+|connecting|referr\w+|pointing|sending|passing|reading|reviewing|looking"
    r"|walking|showing|answering|recommending|writing|lending|putting|vouching|speaking up) "
    r"(?:me |my |us |the |through |over |a |that |those |this |on |up |for )"
)
_LONG = 90
"""Words of a note that has room for something of its own, in whatever words."""
_WHY = "One thing that stayed with you shows that you listened, and is what they will remember."
MOVES = (MoveName.THANKS,)


def concerns(context: Context) -> bool:
    """Whether this is a note of thanks."""
    return context.purpose is Purpose.THANK_YOU


def check(reading: Reading) -> Iterator[Finding]:
    """Flag the thanks of a note that names nothing."""
    context = reading.context
    if reading.document.words > _LONG:
        return
    thanks = [m for m in reading.all(MoveName.THANKS) if reading.sentence_at(m.start)]
    if not thanks or reading.has(MoveName.RESEARCH, MoveName.PLACEHOLDER):
        return
    if any(find_in(_CONCRETE, s.plain) for s in reading.document.body):
        return
    yield Finding(
        severity=Severity.WARNING if context.channel is Channel.EMAIL else Severity.ADVICE,
        start=thanks[0].start,
        end=thanks[0].end,
        message=f"These thanks leave open what {wording.them(context)} gave you.",
        why=_WHY,
        fix="Add one thing they said, and what you will do with it.",
    )
