"""A second opinion on every sentence: a linear model of what each move sounds like.

The files of ``moves`` know phrases; the model knows how words, their order and what the phrases
found went together in the labelled corpus, and so hears what nobody listed. ``features`` says what
it looks at, ``model`` weighs it. The weights come from ``corpus/`` by ``scripts/train_moves.py``.
"""
