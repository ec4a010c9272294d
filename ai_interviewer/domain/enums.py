"""The closed sets of the domain. Values are what the database and the exports hold."""

from enum import StrEnum


class QuestionType(StrEnum):
    """What kind of evidence a question asks for."""

    TECHNICAL = "TECHNICAL"
    BEHAVIORAL = "BEHAVIORAL"
    PROJECT = "PROJECT"


class ExperienceLevel(StrEnum):
    """The seniority a posting asks for."""

    JUNIOR = "JUNIOR"
    MID = "MID"
    SENIOR = "SENIOR"
    LEAD = "LEAD"


class Dimension(StrEnum):
    """What an answer is scored on."""

    JOB_RELEVANCE = "JOB_RELEVANCE"
    COMPLETENESS = "COMPLETENESS"
    TECHNICAL_CORRECTNESS = "TECHNICAL_CORRECTNESS"
    CLARITY = "CLARITY"


class InterviewKind(StrEnum):
    """Why an interview takes place. Only an INTERVIEW has a number and counts in statistics."""

    INTERVIEW = "INTERVIEW"
    PRACTICE = "PRACTICE"
    SAMPLE = "SAMPLE"


class InterviewStatus(StrEnum):
    """How far an interview has come."""

    IN_PROGRESS = "IN_PROGRESS"
    COMPLETED = "COMPLETED"


class FeedbackTiming(StrEnum):
    """When the candidate sees feedback."""

    AFTER_EACH = "AFTER_EACH"
    AT_END = "AT_END"


class InterviewContext(StrEnum):
    """What an interviewer knows of posting and résumé: an experiment, except for DUAL."""

    DUAL = "DUAL"
    POSTING_ONLY = "POSTING_ONLY"
    RESUME_ONLY = "RESUME_ONLY"


class OperationKind(StrEnum):
    """What kind of work an operation does."""

    QUESTION = "QUESTION"
    ANALYSIS = "ANALYSIS"
    SUMMARY = "SUMMARY"


class FeedbackLength(StrEnum):
    """How much a language model says about an answer at once."""

    AUTO = "AUTO"
    FULL = "FULL"
    SHORT = "SHORT"
    THOROUGH = "THOROUGH"


class OperationStatus(StrEnum):
    """How far an operation has come."""

    PENDING = "PENDING"
    RUNNING = "RUNNING"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"

    @property
    def is_final(self) -> bool:
        return self not in (OperationStatus.PENDING, OperationStatus.RUNNING)


class Scope(StrEnum):
    """What a token of the HTTP API may do."""

    READ = "read"
    WRITE = "write"
    INTERVIEW = "interview"


class EvaluationStatus(StrEnum):
    """Where an answer of an evaluation stands."""

    PENDING = "PENDING"
    GRADED = "GRADED"
    FAILED = "FAILED"


class Verdict(StrEnum):
    """What can be said of the difference between two interviews."""

    IMPROVED = "IMPROVED"
    DECLINED = "DECLINED"
    UNCLEAR = "UNCLEAR"
    """No clear change yet: the difference may be chance."""
