"""Refers to something specific about the reader's work, role, path, talk, post or company.

Naming no more than their company, title or profile is not research.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.coding import read_words
from outreach_tui.etiquette.phrases import Phrases
from outreach_tui.etiquette.types import Sentence, Span

PHRASES = Phrases(
    shows="""
your ~ <work>
<thing> you .. <drew>
it was you who
you turned|gave down|up|away
as ~ first|only|youngest|oldest|former woman|man|person|nurse|one|african|asian to|in|who
who go|went|moves|move from ~ _ to ~ _
i gather|understand|hear|learn you .. _ _
you argued|claimed|showed|proved|warned|predicted|insisted|explained|quoted|pointed ~ in|that|on|\
out|how|why
i .. looked you up
your|you .. recent|last|latest|new|excellent|great|# ~ <piece>|post|work|launch|move|promotion|\
award|prize
your .. <piece> .. on|about|at|in|of|for|to|is|was|with|made|has|from|caught|by|stuck|that|got|\
changed|are|were|,|$
your ~ post|posts|point|remark|remarks|comment|comments|analysis|argument|idea|view|views|stance|\
position|line .. on|about|at|in|of|is|was|made|that|resonated|have|stuck|stayed|surprised|helped|\
are|to|,|$
your ~ work|path|transition|move|switch|jump|leap|rise|time|years|career|role|shift|decision|\
approach|way|position|success|stint|days .. from|on|in|with|as|into|at|to .... !$
your ~ team|company ~ decision|choice|work|report|product|paper|<piece>|approach|launch|campaign
your ~ work|path|transition|move|journey|career|post|story|role|<piece> .. impressed|caught|\
stood|inspiring|inspired|resonated|stayed|stuck|surprised|made|changed|moved|helped|taught|saved|\
got|gave|is|was|has|convinced|struck
your ~ experience|background lead|leading|working|managing|building|running|moving|teaching|\
scaling|growing|launching
your ~ experience as ~ Name|nurse|<role>
your ~ experience|background .. at|in|on|as|with ... is|was|caught|would|stood|impressed|makes|\
could|made
^ read|watched your
i|we|^ .. read|saw .. in .. this your
i|we|^ .. read|saw|watched|heard|enjoyed|loved|found|admire|came .. your|yours !email|message|\
reply|profile|letter|name|address|contacts|job|ad|advertise|would|may|will|website|busy|is+hire|\
need|look|want|is|and+i|at|job|opening|vacant
i|we|^|and|my .. read|saw|watched|listened|enjoyed|loved|heard ... your .. <piece>|post|work|\
project|talk|interview|photos|path
came over|through .. your|you ~ <piece>|post|work|project|research|talk|transition|site
read .. in|from .. your|that|how|you|where
i .. use|used|love|built|rely|cite|quote|teach ... you|your|yours ~ tool|project|library|<piece>|\
app|maintain|built|wrote|made|work|notes|code|book
we|i .. use|read|teach your
refer to your
impressed|struck|moved|touched|intrigued|taken by|with|at
impressed me|us|my|that .. !if
caught my|our attention|eye|interest
stood out
resonated with|,|$
i|we .. saw|read|noticed|learnt .. you !work|is|graduated|both|live|may|could|would|will|and|\
studied|went|attended|know|hire|need|have+job|have+opening|have+vacant
i .. admire|admired|loved|enjoyed .. your|you|how|what|way
impressed ~ way|how|what you
follow|followed your|you|his|along|this ~ work|career|company|path|<piece>|post|posts|Name|\
thinking|progress|journey|team|updates|blog
followed your|Name
^ congratulate
^ done on|with|for
good|nice|brilliant ~ job|work|piece|article|project|keynote|talk|post|move|book|done|point .. \
on|about|with|at|of
^ loved|love|enjoyed your
saw|read|learnt|learned|noticed .. you is ~ <role>|Name|nurse at|of|in|from|and
saw|noticed|see you .. work|working as ~ at
saw|read|learnt|noticed|learned .. that? you .. was|made|did|worked|moved|led|built|study|got|\
run|won|wrote|spoke|also|founded|left|joined|started|gave|took|launched|went|teach|organise|\
coached|studied|running|speaking|hired|promoted|posted|published|,|also
saw .. speak|speaking|talk|present .. at|on|in
heard you .. speak|talk|on|say|play|sing|explain
how you .. <did>
what you .. <did>|did
why you .. <did>
you .. <did> .. !me|us|my|a+reply|this|time|back|it
you have .. <did>|led|run|worked|hired|managed|served|covered|lived .. !me|us|my|busy|note|\
probably|it|not
you was|got .. hired|first|promoted|named|elected|appointed|awarded|quoted|featured|interviewed
<piece>|bridge|course|talk|work|project|tool|library|archive|station|house|thing|stuff|company|\
garden|photos you .. <did>|maintain|run|gave|teach|designed|led|posted|mentioned|shared|showed
way you|your ..
role|part|work|job you .. play|do|did|played
talk|post|article|book|piece|work of yours
since|as|because|when|while you .. <did>|run|sat|have|made|worked|know+how
as people who .. have|designed|built|led|run|wrote|hired|made|turned
as woman|man who
after|since|^ .. read|reading|watching|watched .. your|this|how
^ read|reading your ~ message|notes|post|<piece> on|about|at
^ having read|watched|heard|seen
reading|watching|hearing your ..
you have? .. made same|similar|this ~ move|jump|leap|switch|transition|change
made|led|got|drew|persuaded you .. leave|left|choose|pick|join|take|move|switch|go|start|stay|\
quit|retrain|specialise|write|to
you .. from|for ~ nurse|army|_ to ~ nurse|army|_
move|switch|jump|transition|leap|change|went|moved|moving|turned from ~ _ to|into ~
what|how was it like .. to ~ open|start|lead|run|build|launch|win|leave|work+at|be+first
how did you find ~ move|switch|change|transition
about|on|of your ~ time|years|days|stint|tenure|move|switch at|in|with|from|on|to|as
i .. learnt|learned|see|saw|read .. from your profile
your ~ profile|bio|page says|said|shows|mentions
i .. think about|of .. your|what+you|how+you
you mentioned|mention|described|explained|argued|skipped|quoted|showed|pointed .. in|on|at|your|\
that|how|why|during|why|how|this ~ <piece>|talk|post|keynote|interview|article|loop|process
your ~ post|<piece>|talk .. mentioned|said|says|argues|shows|showed|quoted|explained|mentions
photos of|are|is
in your ~ talk|keynote|<piece>|post|interview|book
your <piece>|keynote|talk
you .. gave|wrote|led|did at|in|on
work|research Hole is|are .. doing
your team is|are|was|cares
how .. your ~ team|company .. cares|builds|built|handles|approached|runs|does|solved|solving
work your ~ team|company .. is|have|are
internship|role|job|degree you .. did|had|took|held
you .. as|at|in ~ first|only|youngest
""",
    other="""
how you got
keep|kept you posted
your ~ team|company $
thank|grateful|appreciate .. for|so? .. all|what|everything|how .. you
before you started
your ~ email|message|reply|answer|letter|call|help|advice|form|website|job|ad|inbox|kind|\
instructions|profile|note .. arrived|was|made|would|is|to|from
you .. said|told|asked|mentioned|promised .. would|to|me|could|i|need|not|will
thank you? for|so .. taking|reply|replying|reading|considering|help|message|time|getting
wish|hope|hoping|if|when you .. made|did|have|get|got|found|saw|will|had|is
any|no|is|there chance you|that
you mentioned your ~ team|company
you .. gave|sent|showed|told|made|asked|did me|us|my|this|day|call
you have .. time|minute|moment|any|questions|question|chance|received|been+busy|opening|heard|to
your ~ profile|name|address .. on linkedin
your ~ path|profile|background is|was impressed $
followed your instructions|advice|steps|directions
your work|career|business|team .. well|busy
your ~ flatmate|friend|colleague|sister|brother
your school
your position ?
like|love|want to .. join|work
""",
)


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the words that show the sender looked."""
    words = read_words(sentence)
    for _, first, last in PHRASES.free(words, "shows"):
        yield words.span(first, last)
