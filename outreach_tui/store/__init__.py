"""Keeping records on disk, safely."""
