"""Which language a message is written in, where that is clearly not English.

Languages in Latin letters are told by the small words every text is full of, others by their
letters. Names, a borrowed phrase and short notes count as English: a wrong guess
would leave a message unread.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cache, lru_cache

ENGLISH = "English"

_ENGLISH_WORDS = (
    "a the and of to you your yours my mine me i i'm i'd i've i'll we our us they their them he "
    "she his her it its it's is are was were be been being have has had do does did will would "
    "could should can may might must this that these those there here what which who whom when "
    "where why how with from for about into over after before since than then if or but so "
    "because while as at by on in an not no don't any some all one more most much many very "
    "just also only know thank thanks hi hello dear please if help work job role team company"
)
# Words that English has too ("die", "in", "me", "do") tell nothing and are not here.
_SMALL_WORDS = {
    "German": "ich und nicht sie ist das ein eine einen einer der den dem des mit für auf von zu "
    "zum zur im wir mir mich ihnen ihre ihr ihrem ihren habe haben hätte würde wäre sehr geehrte "
    "geehrter wenn dass auch über bei aus nach oder aber kann könnte noch nur wie dein deine "
    "dich dir du bin sind freundlichen grüßen viele",
    "French": "je vous nous votre vos mon mes ma et est les des une dans pour avec sur que qui "
    "ne pas ce cette ces aux du au suis êtes avez ai être bonjour merci madame monsieur plus si "
    "par leur ou où très bien serait pourriez cordialement c'est j'ai",
    "Spanish": "el los las una unos para por con que es y su sus mi mis usted le lo se del al en "
    "muy pero como más este esta estoy soy gracias hola estimado estimada si sobre me gustaría "
    "podría tengo ha he sido también desde un",
    "Portuguese": "o os as uma um para por com que é e seu sua seus meu minha você não em na no "
    "nos nas da do dos das ao muito mas como mais este esta estou sou obrigado obrigada olá "
    "prezado prezada se sobre gostaria poderia tenho também foi pela pelo",
    "Italian": "il lo gli le una un per con che è e suo sua mio mia lei di del della dei nel "
    "nella al alla da dal molto ma come più questo questa sono grazie gentile buongiorno se su "
    "sulla vorrei potrebbe ho anche non mi ti ci",
    "Dutch": "ik en niet het een van de dat die te voor met op zijn is ben bent heb hebt heeft uw "
    "u je jij jouw mijn wij ons aan om bij ook naar maar als dan nog wel graag zou kunnen beste "
    "geachte groeten wat hoe er",
    "Swedish": "jag och inte är det ett en av på för med till som du dig din ditt mig mitt vi "
    "oss har hade skulle kan om men också eller från hej tack mycket när vill att den vänliga "
    "hälsningar",
    "Danish": "jeg og ikke er det et en af på for med til som du dig din dit mig mit vi os har "
    "havde ville kunne om men også eller fra hej tak meget når at den venlig hilsen hvordan",
    "Norwegian": "jeg og ikke er det et en av på for med til som du deg din ditt meg mitt vi oss "
    "har hadde ville kunne om men også eller fra hei takk veldig når å den vennlig hilsen hvordan",
    "Polish": "i w na z do nie się jest to że jak ale dla przez oraz mam pan pani pana panią "
    "dzień dobry dziękuję bardzo czy jestem moje mój moja po od co tym który która będzie za mi "
    "pozdrawiam",
    "Czech": "a v na s se je to že jak ale pro od jsem jste mám dobrý den děkuji velmi zda bych "
    "byl byla by jako který která moje můj po si vám vás pozdravem mi co o",
    "Turkish": "ve bir bu için ile çok ben siz size sizin benim olarak olan da de mi mı var yok "
    "ama daha gibi kadar merhaba sayın teşekkür ederim teşekkürler saygılarımla ne nasıl",
    "Romanian": "și în la cu de pe un o este sunt nu mai care din pentru că să vă mă ați am bună "
    "ziua mulțumesc foarte dar sau aș dacă despre dumneavoastră",
    "Hungarian": "a az és nem hogy is egy van volt meg ez de ha csak már vagy mint még köszönöm "
    "kedves tisztelt üdvözlettel szeretnék nagyon ön önnek vagyok",
    "Finnish": "ja on ei että se en olen ovat oli mutta kun tai jos minä sinä te teidän minun "
    "kiitos hei hyvä myös ystävällisin terveisin olisi voisitko haluaisin sekä kuin niin",
    "Indonesian": "saya dan yang di untuk dengan ini itu tidak anda dari ke pada adalah akan bisa "
    "ada juga atau terima kasih selamat bapak ibu kami kita dalam karena sebagai apakah",
    "Vietnamese": "và của là có không cho tôi bạn anh chị em được với các những một này trong để "
    "rất cảm ơn xin chào về làm người",
    "Tagalog": "ang ng sa na ay mga ako po ko mo niyo ninyo kayo siya ito hindi para kung din rin "
    "lang naman salamat magandang opo ba at",
}
_SCRIPTS = (
    ("\u0370", "\u03ff", "Greek"),
    ("\u0400", "\u052f", "Russian or another language in Cyrillic letters"),
    ("\u0590", "\u05ff", "Hebrew"),
    ("\u0600", "\u077f", "Arabic or another language in Arabic letters"),
    ("\u0900", "\u097f", "Hindi or another language in Devanagari"),
    ("\u0980", "\u0dff", "a language of India"),
    ("\u0e00", "\u0e7f", "Thai"),
    ("\u3040", "\u30ff", "Japanese"),
    ("\u3400", "\u9fff", "Chinese"),
    ("\uac00", "\ud7af", "Korean"),
)
_AROUND_WORDS = " \n\t.,;:!?()[]{}<>\"'*_-…¿¡/&"
_READ = 4_000
"""Code points that are looked at: a page tells the language as well as a book."""
_MOST_ENGLISH = 0.12
"""A text with more of the small English words than this is English, whatever else it has."""
_LEAST_OWN = 0.18
_LEAST_DIFFERENT = 4
_LEAST_LETTERS = 8
_KANA = "Japanese"


def language_of(sentences: Sequence[str]) -> str:
    """Return the language of sentences in their plain form; ``English`` where there is any doubt.

    Only the first few thousand code points are looked at.
    """
    plain = " ".join(sentences)[:_READ]
    if len(plain) < _READ:
        counts = [_counted(sentence) for sentence in sentences]
        if sum(own for own, _ in counts) > _MOST_ENGLISH * sum(every for _, every in counts):
            return ENGLISH
    words = [word for piece in plain.split() if (word := piece.strip(_AROUND_WORDS))]
    english = sum(map(_english_words().__contains__, words))
    if english > _MOST_ENGLISH * len(words) or not words:
        return ENGLISH
    if script := _script(plain):
        return script
    hits: Counter[str] = Counter()
    different: Counter[str] = Counter()
    for word, count in Counter(words).items():
        for language in _other_words().get(word, ()):
            hits[language] += count
            different[language] += 1
    best = max(hits, key=lambda name: (different[name], hits[name]), default=ENGLISH)
    enough = different[best] >= _LEAST_DIFFERENT and hits[best] >= _LEAST_OWN * len(words)
    return best if enough and hits[best] > 3 * english else ENGLISH


@lru_cache(maxsize=2048)
def _counted(sentence: str) -> tuple[int, int]:
    """Return how many words are English at the first glance, with no mark beside them, and all."""
    pieces = sentence.split()
    return sum(map(_english_words().__contains__, pieces)), len(pieces)


@cache
def _english_words() -> frozenset[str]:
    return frozenset(_ENGLISH_WORDS.split())


@cache
def _other_words() -> dict[str, list[str]]:
    """Return the languages of every small word that English does not have."""
    found: dict[str, list[str]] = {}
    for language, words in _SMALL_WORDS.items():
        for word in set(words.split()) - _english_words():
            found.setdefault(word, []).append(language)
    return found


def _script(plain: str) -> str:
    """Return the language whose letters most of a text is written in; empty for Latin ones."""
    if plain.isascii():
        return ""
    letters = [char for char in plain if char.isalpha()]
    found = Counter(
        next((name for first, last, name in _SCRIPTS if first <= char <= last), "")
        for char in letters
    )
    latin = found.pop("", 0)
    if found.total() < _LEAST_LETTERS or found.total() <= latin:
        return ""
    return _KANA if found[_KANA] else found.most_common(1)[0][0]
