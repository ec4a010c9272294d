"""The shape of questions about conduct that any job can ask, whatever its posting says."""

from collections.abc import Mapping
from enum import StrEnum


class Competence(StrEnum):
    """What such a question is about."""

    PRESSURE = "PRESSURE"
    DIFFERENCE = "DIFFERENCE"
    LEARNING = "LEARNING"
    ALONE = "ALONE"
    HELPING = "HELPING"
    OWNERSHIP = "OWNERSHIP"
    CHANGE = "CHANGE"
    FEEDBACK = "FEEDBACK"
    CUSTOMERS = "CUSTOMERS"
    CARE = "CARE"
    MISTAKE = "MISTAKE"
    CONFLICT = "CONFLICT"
    INFLUENCE = "INFLUENCE"
    UNCERTAINTY = "UNCERTAINTY"
    DEVELOPING = "DEVELOPING"
    UNPOPULAR = "UNPOPULAR"


GeneralQuestions = Mapping[Competence, str]
