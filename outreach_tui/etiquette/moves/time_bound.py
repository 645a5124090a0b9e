"""Asks for a bounded time: "15 minutes", "a few minutes", "half an hour".

It does not hold for the length of a talk, a way or a notice period.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach_tui.etiquette.coding import read_words
from outreach_tui.etiquette.phrases import Phrases
from outreach_tui.etiquette.types import Sentence, Span

PHRASES = Phrases(
    bounds="""
#|many|half|one|another|quick|five|quarter|couple .. minute|hour !interview
#|many minute
half|quarter of? ~ hour
nine of? ~ hour
hour of your ~ time
^ ~ # ....  minute
quick # $
give|spare|have|ask|take|need|get|for|want|like|love me|you|your|my? ~ hour|minute
# to|or|- # minute
few of minute
under|within|than|max|about|only|maximum # minute
""",
    other="""
your #|many|half ~ minute|hour
#|many|half|five|quarter|couple .. minute|hour away|late|drive|walk|ago|before|after|talks|video|\
is|was
#|many|half|quarter .. minute|hour from|before|after ~ !you
#|many|half|quarter .. minute|hour on|by|away .. foot|train|bus|from
#|many|half|five .. minute|hour video|article|keynote|commute|long|flight|early|episode|lecture|\
train|bus|ride|swim|presentation|session|film|shift|shifts|nap|yesterday|last|queue|earlier
i|we|it|he|you|_ gave|took|spent|had|was|waited|lasted|ran|talked|went|watched|slept|read|lasts|\
spend|spends|worked|volunteer|live|late|shift|nap|closes|close .. #|many|half|all|hour|quarter|\
five|in|within ~ minute|hour
gave|spent me|us .. #|many|half|hour
thank you? .. for .. #|many|half|your ~ minute|hour
every|each|last|past|first # minute|hour
last|first|all|my # minute
minute|hour a|per|each day|week|month
hour day|week|month
# hour .. day|week|month|shifts|shift
last minute
past|previous hour
minute of|from meeting
in # minute
office hour
i .. reply .. within ~ # minute
for hour on
you .. gave .. minute
# minute into
rotate
""",
)


def in_sentence(sentence: Sentence) -> Iterator[Span]:
    """Yield the bounded times."""
    words = read_words(sentence)
    for hit in PHRASES.free(words, "bounds"):
        yield words.span(hit.first, hit.last)
