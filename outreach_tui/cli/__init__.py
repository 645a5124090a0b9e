"""The command line: one command a file, loaded when it is called.

A module here whose name has no leading underscore is a command: it defines ``command``, a
click command named after the file (a trailing underscore keeps clear of Python's words).
"""
