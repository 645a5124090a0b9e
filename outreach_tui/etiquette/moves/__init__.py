"""What a stretch of text does: one move a file, named after the move.

A move file has a docstring that says when the move holds and when it does not, and some of these:

``in_sentence(sentence) -> Iterable[Span]``
    Reads one sentence by itself; spans count from the sentence's start, so that the result
    can be kept for as long as the sentence stays the same.

``PHRASES``
    The ``Phrases`` that ``in_sentence`` looks for, if it looks for nothing else; a sentence in
    which none of them can stand is passed over.

``otherwise(sentence, here, message) -> Iterable[Span]``
    Reads a sentence once more when all moves are known: those of the same sentence and those of
    the whole message. For weak evidence, such as a question that may ask for anything.

``in_document(document) -> Iterable[Span]``
    Reads what a sentence cannot show, such as a missing greeting; spans count from the
    document's start.
"""
