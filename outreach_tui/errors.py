"""The one kind of error that is meant for people."""


class OutreachError(Exception):
    """Something went wrong that the user can understand and act on.

    ``message`` says what happened and in which file or field; ``hint`` says what to
    do next and may be empty. Front ends show both, never a traceback.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
