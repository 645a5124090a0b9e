"""One wrong letter in a word that matters: "Foudner", "Presdient", "Exceutive"."""

from __future__ import annotations

from functools import lru_cache

_WORDS = """
executive officer founder cofounder president director manager chairman managing partner operating financial
technology technical recruiter recruitment engineer engineering assistant professor student entrepreneur proprietor
consultant account general counsel associate administrator developer designer analyst specialist coordinator supervisor
marketing operations president secretary lecturer executive product project program senior principal investor
presidente fundador fundadora director directora diretor diretora gerente socio proprietario geschaftsfuhrer inhaber
grundare styrelsens directeur directrice fondateur consultor ingeniero estudante estudiante estagiario
""".split()  # noqa: SIM905 - a list of words reads better as text

_SHORT = {
    "cheif": "chief", "chif": "chief", "chef executive": "chief", "ower": "owner", "onwer": "owner",
    "owmer": "owner", "cofunder": "cofounder", "cofouder": "cofounder", "mangr": "manager",
    "mngr": "manager", "dircetor": "director", "intren": "intern", "exec.": "exec", "ceio": "ceo",
}  # fmt: skip
_REAL = frozenset(
    """
    chef resident residents directory direct directing director's finder foundry founded mange managed manages
    partners partnering operative associated assistants engineers students professors precedent residente
    executives officers founders presidents directors managers product's accounting accounts products projects
    programs programme financially technologies technically sender senor seniors principals principle principal's
    investors investor's socios gerentes general's generals counsels consultants consultancy consulting developed
    developers designers designed analysts specialists specialism marketed operation projector productor
    directora directrices senior's production productions market offices office offcier's accounted
    """.split()  # noqa: SIM905 - a list of words reads better as text
)
"""Words one letter from a title word that mean what they say."""


def corrected(key: str) -> str:
    """Return the title word that ``key`` misspells by one letter, or ``key`` itself."""
    if key in _SHORT:
        return _SHORT[key]
    if len(key) < 6 or key in _REAL or not key.isalpha():
        return key
    index = _by_shorter()
    near = {word for form in (key, *_shorter(key)) for word in index.get(form, ())}
    meant = [word for word in near if _one_slip(key, word)]
    return min(meant, key=_WORDS.index, default=key)


def _shorter(word: str) -> list[str]:
    return [word[:index] + word[index + 1 :] for index in range(len(word))]


@lru_cache(maxsize=1)
def _by_shorter() -> dict[str, tuple[str, ...]]:
    index: dict[str, tuple[str, ...]] = {}
    for word in _WORDS:
        for form in {word, *_shorter(word)}:
            index[form] = (*index.get(form, ()), word)
    return index


def _one_slip(key: str, word: str) -> bool:
    """Whether one letter added, left out, changed or swapped with its neighbour explains it."""
    if len(key) != len(word):
        long, short = (key, word) if len(key) > len(word) else (word, key)
        return len(long) - len(short) == 1 and short in _shorter(long)
    differing = [
        index for index, pair in enumerate(zip(key, word, strict=True)) if pair[0] != pair[1]
    ]
    if len(differing) == 2:
        first, second = differing
        return second == first + 1 and key[first] == word[second] and key[second] == word[first]
    return len(differing) == 1
