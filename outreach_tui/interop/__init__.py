"""Reading other programs' files."""
