"""What a stretch of text does: one move a file."""
