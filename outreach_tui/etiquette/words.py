"""Which words a phrase takes as the same: groups, words passed over, short forms, macros.

Data only, read by ``phrases``. A group line is ``name: members``; the members stand in one group
alone. Groups gather what may change places in a request, not dictionary synonyms; typing mistakes
people really make stand beside the right form.
"""

from __future__ import annotations

FILLERS = """
a an the just really very so quite truly actually also too perhaps maybe possibly probably simply
honestly genuinely definitely certainly currently presently still already even ever then well oh \
lol
haha sir madam maam ma'am bhaiya didi dear much indeed basically especially particularly highly
greatly extremely incredibly super absolutely totally completely fully only somehow sometime
again now hey hi hello own such deeply dearly
"""

SHORT_FORMS = {
    "i'm": "i am", "im": "i am", "i've": "i have", "ive": "i have", "i'd": "i would",
    "i'll": "i will", "you're": "you is", "youre": "you is", "you've": "you have",
    "you'd": "you would", "you'll": "you will", "we're": "we is", "we've": "we have",
    "we'd": "we would", "we'll": "we will", "it's": "it is", "that's": "this is",
    "thats": "this is", "it'd": "it would", "it'll": "it will", "that'd": "this would",
    "there's": "there is", "theres": "there is", "here's": "here is", "what's": "what is",
    "whats": "what is", "who's": "who is", "how's": "how is", "where's": "where is",
    "when's": "when is", "he's": "he is", "she's": "he is", "they're": "he is",
    "they've": "he have", "they'd": "he would", "who'd": "who would", "who'll": "who will",
    "let's": "let us", "don't": "do not", "doesn't": "do not", "didn't": "did not",
    "can't": "could not", "couldn't": "could not", "won't": "will not", "dont": "do not",
    "doesnt": "do not", "didnt": "did not", "cant": "could not", "couldnt": "could not",
    "wont": "will not", "isnt": "is not", "wasnt": "was not", "wouldnt": "would not",
    "wouldn't": "would not", "isn't": "is not", "aren't": "is not", "wasn't": "was not",
    "weren't": "was not", "haven't": "have not", "hasn't": "have not", "hadn't": "had not",
    "shouldn't": "should not", "ain't": "is not", "gonna": "go to", "cannot": "could not",
    "gotta": "should to", "lemme": "let me", "gimme": "give me", "wanna": "want to",
    "needn't": "need not", "how'd": "how did", "everyone's": "everyone",
}  # fmt: skip

# Named alternatives for phrases to use as <name>.
MACROS = """
job: job|role|position|opening|opportunity|work+experience|spot|seat|vacant
vacancy: job|opening|opportunity|vacant|role|position
cv: cv|application|profile|name|letter
hirer: boss|manager|recruiter|team|people|colleague|lead|company|Name|concerned|relevant|right|\
someone|whoever|who
piece: article|book|keynote|project|talks
did: moved|built|led|wrote|founded|started|won|launched|designed|created|ran|published|spoke|\
gave|made|taught|organised|hosted|invented|developed|coached|opened|changed|switched|turned|went|\
studied|trained|posted|shared|took|handled|navigated|came|got|grew|transitioned|became|broke|\
managed|raised|worked|joined|laid|rebuilt|restored|dealt|landed|decided|chose|combined
respond: reply|answer|confirm|decide|act|revert|respond|write+back|get+back|come+back|call+me|\
ring+me
someone: Name|friend|relative|colleague|he|professor|supervisor|boss|manager|neighbour|nurse|alum
work: cookbook|atlas|footnote|captions|caption|cartoons|cartoon|footage|exhibition|recipe|\
recipes|sculpture|paintings|painting|album|song|songs|quartet|symphony|film|map|maps|model|\
theorem|proof|thread|line+about|joke|jokes|answer+to|speech|sermon|translation|drawings|sketches|\
designs|design|blueprint|chart|charts|report|patent|syllabus|lecture+notes|newsletter|reel|\
channel|stream
thing: bridge|footbridge|house|chart|map|tool|app|book|song|piece|film|lido|library|park|ward|\
school|clinic|system|method|model|form|checklist|course|play|garden|road|engine|machine|recipe|\
template|dress|chair|logo|font|poster|game|ship|stadium|tower|museum
drew: drew|designed|built|made|wrote|planned|saved|founded|painted|composed|directed|restored|\
opened|invented|developed|coded|maintain|maintains|run|led|planted|laid
kin: cousin|uncle|aunt|sister|brother|dad|mum|wife|husband
give: help|share|send|introduce|review|buy|lend|bring|write|test|show|walk|volunteer|proofread|\
translate|pass|forward|cover|print|teach|feature|host|organise|fix|drive|carry|man|cook|record|\
report|put|give|offer|get|vouch|refer|recommend|donate|sponsor|return|spare|save|edit|check|\
support|point|read|tell+my|speak+to|repay|contribute|interview|promote|arrange|swap
role: nurse|student|intern|alum|graduated|senior|veteran|recruiter|manager|lead|boss|mentor|\
coach|hire|candidate|professional|changer|switcher|parent|mother|father|employee|owner|member+of|\
secretary|author|volunteer|entrepreneur|apprentice|major|head
modal: could|would|will|may
"""

# Groups found in most sentences, the commonest last; a phrase is looked for by its rarest word.
COMMON = (
    "name team company work people good time new happy experience",
    "how what who where when why this there it he him his or any one all more other",
    "out up by from about over our us we do did not is was be had am but if as like",
    "could would will may have with in on at me my your and for",
    "of you i to",
)

# Words that cannot stand between "a" and its noun.
FUNCTION = """
within which whenever yours
i me you we us it he him your there here who what when where how why if unless to for of in on at
with from by as about up out over through before after because but or not am is was be do did have
had could would will may should than
"""

# Words that end like an agent ("glassblower", "zoologist") and are none, or not for a living.
NO_AGENTS = """
number numbers letter letters paper water matter matters chapter newsletter computer better \
together
never power order border corner dinner later either center error mirror floor door poor minor color
colour honor honour favor favour labor labour factor factors sector older younger closer easier \
harder
higher lower faster slower longer shorter smaller cheaper sooner earlier further under over after
supper paper chapter powder butter weather feather leather river silver tower flower shower wonder
winter fever clever eager proper super inner outer upper tender slender sober filter folder header
footer server router scanner printer charger adapter container counter trailer trigger transfer
remember consider deliver discover offer answer enter cover suffer differ prefer refer gather \
register
consumer's however whoever whatever whenever wherever moreover forever altogether whether
believer reader admirer supporter lover follower listener viewer subscriber riser thinker dreamer
beginner newcomer stranger partner neighbor neighbour member character disaster monster master
register semester quarter trimester october september november december indoor outdoor
senior junior major prior interior exterior superior behavior behaviour humor humour rumor rumour
error terror horror tutor's doctor's list exist consist persist insist resist twist assist waist \
wrist
historian's italian canadian australian indian brazilian norwegian russian hungarian ukrainian
christian guardian civilian median asian persian egyptian belgian iranian nigerian cheer career \
deer
beer steer peer sheer pioneer's user users browser folder slider twitter
"""

NUMBERS = """
two three four five six seven eight nine ten eleven twelve thirteen fifteen eighteen twenty thirty
forty forty-five fifty sixty ninety quarter
"""
