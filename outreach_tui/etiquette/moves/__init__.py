"""What a stretch of text does: one move a file, named after the move.

A move file has a docstring that says when the move holds and when it does not, and one or
both of these functions:

``in_sentence(sentence) -> Iterable[Span]``
    Reads one sentence by itself; spans count from the sentence's start, so that the result
    can be kept for as long as the sentence stays the same.

``in_document(document) -> Iterable[Span]``
    Reads what a sentence cannot show, such as a missing greeting; spans count from the
    document's start.
"""
