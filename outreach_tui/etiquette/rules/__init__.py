"""One etiquette rule a file; the docstring of each is its documentation page.

The file name is the rule's name with underscores. The docstring has a first line and the
headings *What it flags*, *Why it matters*, *Instead* and *Source*. The function
``check(reading) -> Iterator[Finding]`` yields findings without ``rule``, ``text`` and ``source``,
which the engine adds. ``WORDS``, ``MOVES`` and ``concerns(context) -> bool`` say without which
words, which moves and in which contexts it has nothing to say; what they bar ``check`` need not.
"""
