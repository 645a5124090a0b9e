"""Write to people you hardly know, and do it kindly."""

__version__ = "0.1.0"
