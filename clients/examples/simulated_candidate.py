"""A simulated candidate sits an interview, and its scores are printed as a table.

    pip install ./clients/python
    AII_TOKEN=aii_… python clients/examples/simulated_candidate.py

The token needs the scopes read, write and interview; AII_URL names another server. Replace `answer_to` by your own
candidate.
"""

import os
import time
from typing import TypeVar
from uuid import UUID

from ai_interviewer_client import AuthenticatedClient
from ai_interviewer_client.api.answers import generate_question, submit_answer
from ai_interviewer_client.api.job_postings import create_posting
from ai_interviewer_client.api.operations import get_operation
from ai_interviewer_client.api.resumes import save_resume
from ai_interviewer_client.api.sessions import complete_session, create_session, get_feedback
from ai_interviewer_client.models import (
    AnswerRequest,
    ErrorBody,
    MessageRecord,
    OperationRecord,
    Posting,
    ResumeText,
    SessionFeedback,
    SessionRequest,
)

RESUME = """Maya Tennfeld, backend engineer
2021-2025 Larkfield: built the booking API in Python and PostgreSQL.
2018-2021 Noorderlicht: on call for the payment service; wrote its runbooks."""
POSTING = """Requirements:
- PostgreSQL in production: indexes, query plans, migrations
- Designing HTTP APIs that others rely on
- Incident response"""
QUESTIONS = 3

T = TypeVar("T")


def main() -> None:
    client = AuthenticatedClient(
        base_url=os.environ.get("AII_URL", "http://localhost:3000") + "/api/v1",
        token=os.environ["AII_TOKEN"],
        timeout=60,
    )
    with client:
        feedback = sit_interview(client)
    print_scores(feedback)


def sit_interview(client: AuthenticatedClient) -> SessionFeedback:
    """Hold a whole interview; its feedback once everything is graded."""
    good(save_resume.sync(client=client, body=ResumeText(text=RESUME)))
    posting = Posting(role_title="Senior Backend Engineer", description=POSTING)
    job = good(create_posting.sync(client=client, body=posting))
    request = SessionRequest(job_posting_id=job.id, question_count=QUESTIONS)
    session = good(create_session.sync(client=client, body=request)).id

    work = wait_for(client, good(generate_question.sync(session, client=client)).operation_id)
    while work.result and isinstance(question := work.result.question, MessageRecord):
        body = AnswerRequest(question_id=question.question_id, text=answer_to(question))
        key = f"{session}/{question.question_number}"
        answer = good(submit_answer.sync(session, client=client, body=body, idempotency_key=key))
        if answer.analysis_operation_id:
            wait_for(client, answer.analysis_operation_id)
        if not answer.next_question_operation_id:
            break
        work = wait_for(client, answer.next_question_operation_id)

    completed = good(complete_session.sync(session, client=client))
    if isinstance(completed, OperationRecord):
        wait_for(client, completed.operation_id)
    return good(get_feedback.sync(session, client=client))


def answer_to(question: MessageRecord) -> str:
    """What the candidate says. This one always says the same."""
    return (
        "At Larkfield I was asked for exactly that. First I measured, because I wanted to see where the time goes; "
        "then I added a composite index on a restored copy, compared the plans, and the query fell from 900 to 40 ms. "
        f"For question {question.question_number} I would start in the same way, and watch the error rate afterwards."
    )


def wait_for(client: AuthenticatedClient, operation_id: UUID) -> OperationRecord:
    """The operation once it has completed."""
    while (
        operation := good(get_operation.sync(operation_id, client=client))
    ).status == "processing":
        time.sleep(1)
    if operation.status != "completed":
        raise SystemExit(f"{operation.kind} {operation.status}: {operation.error}")
    return operation


def good(answer: T | ErrorBody | None) -> T:
    """The answer, unless it is an error."""
    if answer is None or isinstance(answer, ErrorBody):
        raise SystemExit(answer.detail.message if answer else "There was no answer.")
    return answer


def print_scores(feedback: SessionFeedback) -> None:
    names = ("job_relevance", "completeness", "technical_correctness", "clarity")
    print("question", *names, "overall", sep="  ")
    for item in feedback.items:
        scores = [shown(getattr(item.scores, name)).rjust(len(name)) for name in names]
        print(str(item.question_number).rjust(8), *scores, shown(item.overall).rjust(7), sep="  ")
    print(f"overall: {shown(feedback.overall)} of 10")


def shown(points: float | None) -> str:
    return "-" if points is None else f"{points:.1f}"


if __name__ == "__main__":
    main()
