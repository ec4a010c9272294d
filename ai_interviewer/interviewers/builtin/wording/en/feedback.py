"""What the built-in interviewer says of an answer in English."""

from ai_interviewer.domain.enums import Dimension
from ai_interviewer.interviewers.builtin.wording.base import FeedbackWording

FEEDBACK = FeedbackWording(
    dimensions={
        Dimension.JOB_RELEVANCE: "job relevance",
        Dimension.COMPLETENESS: "completeness",
        Dimension.TECHNICAL_CORRECTNESS: "technical correctness",
        Dimension.CLARITY: "clarity",
    },
    found="Found: {names}.",
    not_found="Not found: {names}.",
    relevance=(
        "Little of it answers this question.",
        "It answers part of the question.",
        "It answers the question.",
    ),
    relevance_likely=(
        "Probably, little of it answers this question.",
        "It probably answers part of the question.",
        "It probably answers the question.",
    ),
    relevance_unsure="I couldn't tell how this answers the question, so the level is no higher "
    "than the middle.",
    elsewhere="This seems to be about something other than the question.",
    clarity=(
        "Mostly general words, hard to picture.",
        "Clear in part; some of it stays general.",
        "Concrete and easy to follow.",
    ),
    clarity_plain=("Too little to picture it.", "Clear enough to follow."),
    clarity_plain_likely=("Probably too little to picture it.", "Probably clear enough to follow."),
    clarity_likely=(
        "Probably mostly general words, hard to picture.",
        "Probably clear in part; some of it seems general.",
        "Probably concrete and easy to follow.",
    ),
    points_heard="{count} of {total} key points heard. Whether every claim is true isn't checked.",
    points_heard_at_least="At least {count} of {total} key points heard. "
    "Whether every claim is true isn't checked.",
    points_heard_partly="{count} of {total} key points heard, {partly} partly. "
    "Whether every claim is true isn't checked.",
    mistaken="Check this: {why}",
    point_missing="I didn't hear this: {point}. Add a sentence about it.",
    vague_sentence="This stays general. Say when it was, what you did, and what changed.",
    truth_not_assessed="Not assessed: the built-in interviewer judges substance and structure. It "
    "can't know whether a claim is true.",
    unreadable="Not assessed: the built-in interviewer doesn't read this language.",
    gap="The answer doesn't show what the posting asks for here.",
)
