"""The phrases by which a reply shows what it says, one regular expression a line.

They are tried on one sentence at a time, in lower case and with straight apostrophes. A word in
angle brackets stands for the expression of that name below.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache

_PARTS = {
    "day": r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tomorrow|today|tonight|next week"
    r"|this (?:week|afternoon|morning|evening)|\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m|p\.m|o'clock|h\b)"
    r"|\d{1,2}:\d\d|noon",
    "month": r"january|february|march|april|may|june|july|august|september|october|november"
    r"|december",
    "season": r"month|quarter|year|spring|summer|autumn|fall|winter|<month>|q[1-4]|new year"
    r"|holidays?|vacation",
    "later": r"(?:next|later|the end of|early|late|mid|in|after|until|till|by|around|from|this) ?"
    r"(?:in )?(?:this |the |next )?(?:summer )?(?:<season>)|in a (?:month|fortnight)"
    r"|(?:in|after|for) (?:a |the )?(?:next )?(?:few|couple(?: of)?|two|three|four|six|several"
    r"|\d{1,2}) (?:more )?(?:weeks?|months?)",
    "act": r"(?:talk|chat|speak|connect|meet|help|discuss|answer|share|tell|hop|jump|grab|give|set"
    r"|find|make|catch|offer|exchange|zoom|assist|advise|refer|pass|introduce|schedule|arrange"
    r"|have a|do (?:it|that|this|a)|take a|be of|compare|walk)",
    "write": r"(?:reach out|get (?:back )?in touch|get back to|check(?: back)?(?: in)?|ping|try"
    r"|circle back|writing|reaching out|checking (?:back|in)|write|contact|come back"
    r"|follow[ -]up|touch base|reconnect|remind|e-?mail"
    r"|message|call|nudge|ask|talk|speak|connect|revisit|pick this up|reschedule|do this|meet"
    r"|chat)",
    "cannot": r"(?:can'?t|can ?not|couldn'?t|won'?t|(?:am|are|be|'m|'re) (?:not able|unable) to)",
    "will": r"(?:let'?s|we (?:can|could)|i can|i could|i'll|i will)",
    "us": r"(?:me|us|you|your|yourself|it|this|that|if|when|about|in|on|at|with|again|any ?time"
    r"|directly)\b",
    "busy": r"(?:swamped|slammed|snowed under|buried|tied up|booked(?: up| solid)?|busy|hectic"
    r"|crazy|flat out|travell?ing|away|out of (?:the )?office|underwater|sabbatical"
    r"|on (?:leave|vacation|holiday|(?:parental|maternity|paternity) leave))",
}

_SLOT = r"""
\b(?:how|what) about\b.{0,40}?(?:<day>)
\b(?:are|would) you (?:be )?(?:free|available|around)\b
\b(?:i'?m|i am|i could(?: do)?|i can(?: do)?|i have (?:time|\d+ minutes)).{0,30}?\b(?:<day>)
\b(?:<day>)\b[^.!?]{0,40}\b(?:works?|suits?|would be (?:fine|good|great|perfect))\b
\b(?:<day>)\b[^.!?]{0,40}\bis (?:fine|good|great|perfect|best|free|open)\b
\b(?:that|it|this|either|any ?time|that time|whenever) (?:works?|suits?)\b
\b(?:does|would|could|shall we say|say|can you do)\b.{0,25}?\b(?:<day>).{0,30}?(?:\?|\bwork|\bsuit)
[-–—:] ?(?:<day>)[^.!]{0,25}\?
\bsee you (?:then|there|on|at|<day>)
\b(?:call|ring|phone|zoom|talk|speak|meet|chat)\b[^.!?]{0,20}\b(?:on|at|this)\b.{0,10}?(?:<day>)
\b(?:call|ring|phone|zoom|talk|speak|meet|chat)(?: me| with you| then| you)? (?:<day>)
calendly\.com|cal\.com/|calendar\.app\.google|\bmy (?:calendar|scheduling|booking) link\b
\b(?:book|grab|pick|find|choose|schedule)(?: in)? (?:a|any|some) (?:time|slot|spot)\b
\bwhat (?:time|day)s? (?:works?|suits?|would|is|are)\b
\bwhen (?:are|would|could|can|is good|works|suits)\b(?! (?:i|we)\b)
\b(?:send|give|share)(?: me| us)? (?:over )?(?:a few |some |your )?(?:times|slots|availability)\b
\byour availability\b
\bwie w(?:ä|ae)re (?:es|der|dienstag)\b|\bpasst (?:mir|dir|ihnen|es)\b
\bte viene bien\b|\bça vous va\b
"""
_LATER = r"""
\b<write>\b(?: (?:to|with))?(?: (?:me|us|you|again|back|then|out|up|in))*[^.!?]{0,30}?\b(?:<later>)
\b<write>\b[^.!?]{0,30}?\b(?:later|then\b|once|when (?:i|we|things|it)|after (?:i|we|the|that|my))
\b(?:<later>|once|when (?:i|things))\b[^.!?]{0,50}\b(?:(?:could|might) work|should be fine)
\b(?:<later>|once|when (?:i|things))\b[^.!?]{0,50}\b(?:is|be|works?) (?:better|easier|possible)
\b(?:wait|hold off|put this off)\b[^.!?]{0,20}\b(?:until|till|<later>)
\bheads? down\b[^.!?]{0,40}\b(?:until|till|through)
\b<busy>\b[^.!?]{0,40}?\b(?:until|till|through|for the next|<later>)
\b(?:not|nothing)\b[^.!?]{0,40}\b(?:until|till|before) [^.!?]{0,15}?(?:<season>|week)
n't\b[^.!?]{0,40}\b(?:until|till|before) [^.!?]{0,15}?(?:<season>|week)
\bnot (?:right )?(?:now|at the moment|at this (?:time|moment|point)|this (?:month|quarter|week))\b
\bnot a (?:good|great) time\b|\bbad (?:time|timing)\b|\btiming (?:is|isn't)\b|\banother time\b
\brain ?check\b|\bpostpone|\bpush (?:this|it|our|the) [^.!?]{0,20}?(?:back|to|until|out)\b
\bonce (?:things|it|life|work) (?:calms?|settles?|quiets?|slows?)
\b(?:happy|glad|love|willing|able) to\b[^.!?]{0,40}\b(?:<later>|once i'm|when i'm back)
\blet'?s\b[^.!?]{0,40}\b(?:<later>)|\bmaybe (?:<later>)
\bmelde? (?:dich|sie sich|mich|ich mich)\b.{0,40}\b(?:wieder|später|nach|im)\b
\bim moment nicht\b|\bzur ?zeit nicht\b|\bmás adelante\b|\bplus tard\b|\bpas en ce moment\b
\bmais tarde\b|\bpiù avanti\b|\bescr[ií]beme en\b|\bahora mismo no\b
"""
_REDIRECT = r"""
\b(?:reach out|talk|speak|write|get in touch|connect|check|chat)(?: directly)? (?:to|with) (?!<us>)
\b(?:contact|ask|try|e-?mail|message|approach|ping)(?: directly)? (?:my|our|the|their|her|him|hr)\b
\b(?:contact|ask|try|e-?mail|message|approach|ping)(?: directly)? [a-z0-9.+_-]{1,64}@[a-z0-9]
\b(?<!not the )(?<!not your )(?:better|best|right|good|great|correct) (?:person|contact|people)\b
\b(?:cc'?(?:ed|d|ing)?|copied|copying|loop(?:ed|ing)? in|adding)\b (?!(?:me|to|that|this|up)\b)
\b(?:is|he's|she's|they're|who's|are) (?:in|on) (?:the )?(?:cc|copy)\b
\bforward(?:ed|ing)? (?:it|this|that|your)\b[^.!?]{0,40}\b(?:to|on)\b
\b(?:is|would be) the (?:one|person) (?:to|who)\b
\b(?:forward|pass|hand|shar)(?:ed|e|ing)?\b[^.!?]{0,40}\b(?:to|with) (?:my|our|the|a|her|him|hr)
\bpass(?:ed|ing)? (?:it|this|that|your)\b[^.!?]{0,30}\b(?:along|on)\b
\b(?:put|get) you in (?:touch|contact) with\b
\b(?:introduce|connect|point|refer|direct) you (?:to|with|towards?)\b
\bmy (?:colleague|manager|boss|teammate|co-?worker|successor)\b.{0,40}\b(?:can|may|might)
\bmy (?:colleague|manager|boss|teammate|co-?worker|successor)\b.{0,40}\b(?:will|would|is)
\bmy (?:colleague|manager|boss|teammate|co-?worker|successor).{0,40}\b(?:handle|run|lead|know)s?\b
\b(?:would|might|could|may|will) be (?:a )?(?:better|more helpful|more useful|best placed)
\bapply (?:through|via|on|online|at|directly)\b
\bte paso (?:el|su|un)\b|\bwende[nt]? .{0,20}\ban\b|\bhabla con\b|\bfala com\b|\bweitergeleitet\b
\bstell[et]? .{0,20}kontakt\b|\badressez-vous\b|\bcontacte[rz]? (?:mon|ma|notre|a)\b
"""
_NO = r"""
\b<cannot> (?:\w+ly |be able to )*(?:help|talk|chat|meet|speak|assist|offer|do this|take|commit)\b
\b<cannot> (?:\w+ly |be able to )*(?:accommodate|be of|refer|support|introduce|share|give)\b
(?:\bnot|n't|\bno longer) (?:\w+ly |at all |feel )?(?:interested|comfortable|hiring|recruiting)\b
\bnot (?:looking to|taking (?:on|new|any)|accepting|doing (?:these|this|any))\b
\bnot (?:something|anything|an area)\b[^.!?]{0,20}\b(?:i|we) can\b
\b(?:unfortunately|sadly|regrettably|i'm afraid)\b[^.!?]{0,60}\b(?:can'?t|cannot|unable to)\b
\b(?:have|need|going|must|'ll|will|like) (?:to )?(?:\w+ly )?decline\b|\bi (?:\w+ly )?decline\b
\b(?:have|need|going|must|'ll|will) (?:to )?pass(?: on this| this time|[.,!]|$)
\bdon'?t (?:think|believe|feel) (?:that )?(?:i|we)(?: can|'ll| will| could|'m| am)\b
\b(?:but|however|unfortunately|sadly|afraid),? (?:unfortunately )?i (?:can'?t|cannot|won'?t)\b
\b(?:rather|prefer) not\b|\bno,? thank(?:s| you)\b|\bnot for me\b|\bnot a (?:good )?(?:fit|match)\b
\bdon'?t (?:have|see) (?:any |the |enough |much )?(?:time|capacity|bandwidth|openings?|roles?)\b
\bno (?:openings?|capacity|bandwidth|vacanc(?:y|ies)|positions?|roles)\b|\bhiring freeze\b
\bdon'?t (?:do|take|accept|give|offer)\b[^.!?]{0,20}\b(?:calls|interviews|chats|meetings|requests)\b
\bdon'?t (?:do|take|accept|give|offer)\b[^.!?]{0,20}\b(?:referrals|advice|these|this)\b
\b(?:position|role|job|opening|spot)s? (?:has|is|was)(?: \w+)?(?: been)? (?:filled|closed|taken)
\bother (?:candidates|applicants)\b|\bremove me\b|\btake me off\b|\bunsubscribe me\b
\bdo(?: not|n'?t) (?:contact|e-?mail|message|write)\b|\bstop (?:contacting|e-?mailing|messaging)\b
\bnot (?:the|your) (?:right|best) (?:person|contact)\b|\bwrong person\b|\bnot my area\b
^(?:no|nope|nein|non|nee|não)\b[,. ]|\bi'?m afraid not\b|\b(?:going|have) to say no\b
\b(?:leider|lamentablemente|desafortunadamente|malheureusement|purtroppo|infelizmente)\b
\b(?:helaas|tyvärr|desværre|je ne peux pas|no puedo ayudar\w*)\b
"""
_WILLING = r"""
\b(?:happy|glad|delighted|pleased|love|willing|like|open|hono(?:u)?red) to (?:\w+ly )?<act>\b
\b(?:happy|glad|love) to[,.!]?$|\bup for (?:a|it|that)\b|\bcount me in\b
\b(?:gladly|with pleasure|my pleasure|absolutely|definitely|certainly|of course|sure thing)\b
\b(?:no problem|by all means|sounds (?:good|great|lovely|like a plan|fun))\b
^(?:yes|yep|yeah|sure|ok|okay|perfect|ja|sí|si|oui|sim|da)\b
(?<!think )(?<!believe )(?<!thing )(?<!what )(?<!if )(?<!how )\b<will> (?:\w+ly )?<act>\b
\blet'?s do\b
\b(?:send|shoot|fire|ask)(?: me| us| over| away)+(?: your| any| the)? ?(?:questions?|cv|résumé)
\b(?:send|shoot|fire)(?: it| them)(?: over| across| away| through)\b
\b(?:call|ring|phone) me\b|\bgive me a (?:call|ring|shout)\b|\bmy (?:number|cell|mobile) is\b
\blooking forward to (?:it|talking|speaking|meeting|our|chatting|the call|seeing)\b
\b(?:gerne|klar|mit vergnügen|natürlich|avec plaisir|volontiers|con (?:mucho )?gusto)\b
\b(?:claro|por supuesto)\b
\b(?:encantad[oa]|con piacere|volentieri|com (?:muito )?prazer|graag|gärna|naturligtvis)\b
"""


class Sign(StrEnum):
    """What a phrase speaks for, in the order it is looked for."""

    SLOT = _SLOT
    """A day or an hour they can make, or a question for one."""
    LATER = _LATER
    REDIRECT = _REDIRECT
    """Somebody else to turn to."""
    NO = _NO
    WILLING = _WILLING


@cache
def pattern_of(sign: Sign) -> re.Pattern[str]:
    """Return the expression that finds any phrase of a kind."""
    whole = "|".join(sign.value.split("\n")[1:-1])
    for name in ("later", "season", "month", *_PARTS):
        whole = whole.replace(f"<{name}>", _PARTS[name])
    return re.compile(whole)
