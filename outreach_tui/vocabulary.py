"""The closed word lists every part of the program speaks in.

Values are what is stored, printed in JSON and typed on the command line.
"""

from enum import StrEnum


class Tie(StrEnum):
    """How the user knows a contact, from the warmest kind of claim to none."""

    COLLEAGUE = "colleague"
    MET = "met"
    REFERRED = "referred"
    ALUM = "alum"
    GROUP = "group"
    STRANGER = "stranger"

    @property
    def warm(self) -> bool:
        """Whether there has been personal contact or somebody vouched for the user."""
        return self in (Tie.COLLEAGUE, Tie.MET, Tie.REFERRED)


class Channel(StrEnum):
    """Where a message goes; the limits of each are in ``etiquette.channels``."""

    EMAIL = "email"
    LINKEDIN_NOTE = "linkedin-note"
    LINKEDIN_MESSAGE = "linkedin-message"
    INMAIL = "inmail"

    @property
    def has_subject(self) -> bool:
        """Whether messages on this channel carry a subject line."""
        return self in (Channel.EMAIL, Channel.INMAIL)


class Purpose(StrEnum):
    """What a message is for."""

    INFORMATIONAL_INTERVIEW = "informational-interview"
    CONNECT = "connect"
    EVENT_FOLLOW_UP = "event-follow-up"
    THANK_YOU = "thank-you"
    FOLLOW_UP = "follow-up"
    MENTOR_REQUEST = "mentor-request"
    RECONNECT = "reconnect"
    INTRODUCTION_REQUEST = "introduction-request"
    OFFER_HELP = "offer-help"
    REPLY = "reply"
    OTHER = "other"


class Level(StrEnum):
    """Seniority read from a job title."""

    EXECUTIVE = "executive"
    VP = "vp"
    DIRECTOR = "director"
    MANAGER = "manager"
    SENIOR_IC = "senior_ic"
    IC = "ic"
    INTERN_STUDENT = "intern_student"
    RECRUITER_HR = "recruiter_hr"
    ASSISTANT = "assistant"
    ACADEMIC = "academic"
    RETIRED_OR_SEEKING = "retired_or_seeking"
    OTHER = "other"


class Executive(StrEnum):
    """Whether a person is a high-ranking executive one does not ask cold for a job."""

    YES = "yes"
    BORDERLINE = "borderline"
    NO = "no"


class Severity(StrEnum):
    """How much a finding matters: a breach, a likely cost, or a matter of style."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"


class Verdict(StrEnum):
    """What a coach would say of the whole message."""

    READY = "ready"
    REVISE = "revise"
    STOP = "stop"


class Stage(StrEnum):
    """Where a contact stands, in the order a relation usually grows."""

    RESEARCHING = "researching"
    DRAFTED = "drafted"
    SENT = "sent"
    FOLLOWED_UP = "followed-up"
    REPLIED = "replied"
    SCHEDULED = "scheduled"
    MET = "met"
    THANKED = "thanked"
    NURTURING = "nurturing"
    DECLINED = "declined"
    PARKED = "parked"
    CLOSED = "closed"


class Outcome(StrEnum):
    """What a reply said."""

    YES = "yes"
    LATER = "later"
    REDIRECTED = "redirected"
    NO = "no"
    OTHER = "other"


class Formality(StrEnum):
    """How the user likes to address people they have not met."""

    FORMAL = "formal"
    FRIENDLY = "friendly"


class Spelling(StrEnum):
    """How the words of a template are spelled; what the user wrote stays as it is."""

    US = "us"
    UK = "uk"


class AttachmentStyle(StrEnum):
    """What the user thinks of a résumé attached to a first message."""

    LATER = "later"
    """Send it when they ask for it; most career offices say so."""
    WELCOME = "welcome"


class DisclaimerStyle(StrEnum):
    """What the user thinks of "I'm not asking for a job"."""

    SILENT = "silent"
    """Leave jobs out altogether."""
    OUTRIGHT = "outright"
    """Say it, where it is true."""


class NameStyle(StrEnum):
    """How the user greets people they have not met."""

    BY_SENIORITY = "by-seniority"
    """Surname for directors and above and for academics, first name for the rest."""
    FIRST = "first"
    SURNAME = "surname"
