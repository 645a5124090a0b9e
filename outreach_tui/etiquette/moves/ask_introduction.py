"""Asks to be introduced, or pointed to other people.

It does not hold when the sender offers to introduce, introduces themselves, asks to connect with
the reader, names people met already, or asks the reader to pass a résumé on.
"""
# ruff: noqa: E501 - a phrase is one line

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.coding import read_words
from outreach_tui.etiquette.frames import requests
from outreach_tui.etiquette.phrases import Phrases
from outreach_tui.etiquette.types import Sentence, Span

_HEAD = "people|colleague|who|manager|boss|recruiter|lead|concerned|relevant|right|appropriate"
_WHOM = f"{_HEAD}|contacts|friend|alum|team|name|number|member|senior|nurse|student|peers|Name|correct|one|another|other"
_MEET = "talk|ask|contact|contacts|reach|write|meet|see|chat|approach|message|try|go|turn|bother|call|connect|follow|look"
_RUNS = "handle|handles|runs|run|leads|lead|manages|oversees|owns|coordinates|in+charge|responsible|look+after|looks+after|deals+with|deal+with"
_NEAR = "in|from|on|at|within"

PHRASES = Phrases(
    deeds=f"""
introduce|introduced me|us
introduce ~ to|with|for me|us
make|arrange|give|do|broker|facilitate|send|provide|write|offer me? ~ introduce
put|get|bring me|us .. touch|contact|with
connect|link|hook|match|pair|team|set|patch me|us up? .. with|to
connect|link me|us $
point|send|guide|navigate|lead|redirect|signpost|move|nudge|pass|hand|bounce me|us .. to|at|toward|towards|onto ~ {_WHOM}
point me|us
refer me|us to people|colleague|friend|contacts|right|concerned|appropriate|relevant|other|another|who
pass|send me|us .. along|on .. to .. {_WHOM}
pass|forward|send|share|circulate this|my+question|my+message|my+_+message .. on|along? .. to|with .. {_HEAD}
suggest|recommend|name|think+of|nominate|mention|put+forward|identify ~ {_WHOM} .. who|i|to|in|for|you|with|on|at|from|willing|open|worth
suggest|recommend|name ... people|colleague|name|alum|friend
suggest|recommend ... contacts
loop|rope|bring|copy|cc me|who|people|him|Name|colleague|your .. in|on|with|who
loop|rope|copy|cc in
tell|show|advice|let|inform me|us know? who ... {_MEET}|{_RUNS}|best|right|should|would|could|other
tell|let me|us know? who is $
give|send|share|pass|provide|find|get|spare|tell|drop me|us? ~ name|contacts|number|mail|address of|for|to|in|at|who|from
give|send|share|pass|provide|drop ~ contacts|number|mail of|for
give|send me ~ name|contacts
open .. door|doors
""",
    things=f"""
introduce to|with|from|for|would|through|or|by
introduce $
hr|recruiter number|mail|address|contacts
introduced|connected|pointed|directed to|with|towards ~ {_WHOM}|your|_
be|being|get|getting introduced|connected|pointed .. to|with
name|names|contacts|number .. of|for|who .. {_WHOM}
contacts in|at|within your|Name|_+company
name or #|people|contacts
people|colleague|contacts|nurse|friend .. i .. should|could|may .. {_MEET}
people|colleague|friend|member ... willing|open|happy|would+not+mind|who+would .. to? .. {_MEET}|question|message|share|me|help|hear|spare|answer
""",
    asks=f"""
who should|could|would|do|will|may|is|else|other .. i|best|right|you ... {_MEET}|suggest|recommend|point|knock|start
which colleague|people|team should|could|would .. i .. {_MEET}
who i should|could|may|would|need|can .. {_MEET}
who .. be .. best|right|good .. to|people|contacts|for
who to|best|better .. {_MEET}
who do you know
whose ... door|inbox|desk|brain ... i|me|you
who at|in|on|within your ~ company|team|school .... ?>
suggestions|suggestion|ideas|idea|advice on|about|for|as+to who ... {_MEET}
^ introduce to .. would|will
who at|in|on|within .. would|could|may|should|is ... know|help|best|right|{_MEET}
do|would|will|may|is|if|whether|chance|think|hope|believe|wonder you .. know|have|think+of|aware+of .. people|colleague|friend|alum|nurse|contacts|member|others|peers ... who|in|at|to|with|from|there|on|is|i|working|doing|willing|other|around|inside|went|made
you .. know|aware+of .. people|colleague .. who|in|at|there|to|with|from|is|i|working|other
know .. people|colleague|friend ... who|there|is|in|at|to|working|willing|open ?>
would|do|might you know ~ friendly|nurse|people|colleague
if|whether|wonder|hope|think you .. knew|know|had|have .. people|colleague ...
is|are|will there .. people|colleague|other|alum ... i|you|talk|ask|contact|who|to|{_NEAR}
any ~ recommendation|leads|ideas on|about|for|as .. who|other+people .. {_MEET}|{_RUNS}|i
there .. people|colleague|other .. you|i|on+your|in+your|at+your .. think|suggest|recommend|should|could|team|company|network|know|point|$
people|colleague|alum|friend .. {_NEAR} your .. team|company|network|circle|contacts|class .. i|who|willing|open
^ do|is|would|could|may people .. {_NEAR}|of your|Name ... ?>
one|any|another of your colleague|team|people .. could|may|would|is .. help|time|answer|talk|open|better|able|willing|instead|$
if .... better|other|another|different people .. to|for|who ...
advice in|to|toward .. direction
people|colleague .. you|i .. think|suggest|recommend|know|trust|rate .. i|could|should|may|would|worth|to
people other i|you|who|{_NEAR}|to
which|what .. colleague|team+member|people .. {_RUNS}|look|would|should|is|could|may|knows|do|deals
if you is not .. right|best|correct|relevant|concerned|proper .... who|colleague|people|other|pass|point|know|suggest|name|forward
not right people .... who|colleague|other|point|suggest|name|know
right|best|correct|relevant|concerned|appropriate people|contacts|name .. to|for|in|about|at .. {_MEET}|this|matter|role|me
who .. {_RUNS}|hire|heads|decides .... ?>
find|know|learn|see|tell|out|wonder|idea|finding|sure .. who .. {_RUNS}
or .... do|would|may|could you .. know|suggest|recommend people|colleague|who
or ... people|colleague|friend who|other|in|on|with .. could|may|would|is|has|have|your|you
or ... colleague ... ?
if you could not|if+not , .... colleague ?>
""",
    other="""
point me to|at|towards ~ book|article|website|site|link|page|course|resource|resources|paper|material|source
let|allow|permit|like|want|write|wish me|to? .. introduce myself
introduced|connected me to|with .. last|on|in|at
thank you? .. for .. connect|introduce|introduced|connected|point|put|name|send|give|suggest
you|Name|he|who introduced|connected|introduce+us
i|we .. could|will|happy|love|would|like|keen .. to? .. introduce|connect you
introduce|connect you
introduce your|his|my|our|new
connect with you|your
connect here|on
introduce of|to+your|to+his .. article|book|course|class|report
how|what|why did|do|have you ...
who did|have you ...
how did|do|have ...
who .. you .. hire|admire|inspired|influenced|taught|mentor|work+with|report
who inspired|impressed|taught|influenced|encouraged|told|won|wrote
i|we .. know|met|knew|have .. people|colleague
runs|run faster|late|in|well|away
know .. people who+is+hire
have people who review|reviews|read|reads|check|checks|does|do
what kind|sort|type of people
to be right|best people for
people with|like my|me
resources|resource|material|materials|reading|books|articles .. you
point me $
know .. people .... vouch|word|listen|recommend
people in|on|from|at your .. do|does|travel|use|usually|often|work|build|make|need|say|think|like|find|enjoy|get|have|feel
you is|would+be right|best|good people
is you .. right|best|correct people
people .. like you
people who has|read|have
cv|application|profile to|with|on|along
""",
)


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words that ask for an introduction."""
    words = read_words(sentence)
    others = PHRASES.find(words, "other")
    for hit, span in requests(sentence, PHRASES):
        if any(other.first < hit.last and hit.first < other.last for other in others):
            continue
        if "myself" not in sentence.plain[words.starts[hit.first] : span.end]:
            yield span
