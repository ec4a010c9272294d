"""The report of a completed interview, made for paper.

It quotes no line of the résumé that a question was connected to, so that it can be shared without.
"""

from dataclasses import dataclass, field

from ai_interviewer.texts import t
from ai_interviewer.views.interview import InterviewView
from ai_interviewer.views.moments import Moment
from ai_interviewer.views.questions import DimensionMean, FinishView, PracticeView, QuestionView


@dataclass(frozen=True)
class ReportQuestion:
    """A question in a few lines; its answer is for the appendix."""

    number: int
    type_label: str
    text: str
    lang: str
    points: str
    """Empty when it was not scored; then `share` is 0."""
    share: int
    worked: str
    to_fix: str
    heard: str
    """How many of its key points were heard; empty without any."""
    answer: str
    is_skipped: bool = False
    hints_taken: str = ""


@dataclass(frozen=True)
class ReportView:
    """`email` and `resume` are empty unless the candidate wants them in a shared report."""

    id: str = ""
    role_title: str = ""
    company: str = ""
    attempt_number: int = 0
    created: Moment = field(default_factory=Moment)
    interviewer: str = ""
    model: str = ""
    language: str = "en"
    overall: str = ""
    is_in_words: bool = False
    answered_count: int = 0
    question_count: int = 0
    passed: str = ""
    """How many questions were skipped and swapped, in words."""
    result: str = ""
    finish: FinishView = field(default_factory=FinishView)
    means: list[DimensionMean] = field(default_factory=list)
    questions: list[ReportQuestion] = field(default_factory=list)
    practise: list[PracticeView] = field(default_factory=list)
    asked_about: list[str] = field(default_factory=list)
    """The requirements that were asked about, each with its points."""
    email: str = ""
    resume: str = ""
    until: str = ""
    """The day on which the link ends that shares it."""


@dataclass(frozen=True)
class ShareView:
    """A link that opens a report, for the settings. The link itself is shown only once."""

    id: str = ""
    path: str = ""
    """Of the report, for its owner."""
    title: str = ""
    created: Moment = field(default_factory=Moment)
    expires: Moment = field(default_factory=Moment)
    shows: str = ""
    """What it shows beside the report."""


def report_view(view: InterviewView, *, email: str = "", resume: str = "") -> ReportView:
    """The report of a completed interview."""
    return ReportView(
        id=view.id,
        role_title=view.role_title,
        company=view.company,
        attempt_number=view.attempt_number,
        created=view.created,
        interviewer=view.interviewer,
        model=view.model,
        language=view.language,
        overall=view.overall,
        is_in_words=view.is_in_words,
        answered_count=view.answered_count,
        question_count=view.question_count,
        passed=view.passed,
        result=view.chain.result,
        finish=view.finish,
        means=view.means,
        questions=[_report_question(question) for question in view.questions],
        practise=view.summary.practise,
        asked_about=[
            t.completed.report_covered_row.format(
                requirement=row.requirement, points=row.points or t.completed.no_level
            )
            for row in view.coverage
            if row.questions
        ],
        email=email,
        resume=resume,
    )


def _report_question(question: QuestionView) -> ReportQuestion:
    strengths = question.feedback.strengths
    return ReportQuestion(
        number=question.number,
        type_label=question.type_label,
        text=question.text,
        lang=question.lang,
        points=question.feedback.overall,
        share=question.share,
        worked=strengths[0].text if strengths else "",
        to_fix=question.to_fix,
        heard=question.feedback.heard,
        answer=question.answer,
        is_skipped=question.is_skipped,
        hints_taken=question.hints_taken,
    )
