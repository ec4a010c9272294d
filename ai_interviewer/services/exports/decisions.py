"""Which columns an export contains.

Every column of every table is listed here once: as exported, or as withheld with a reason. A test
fails if one is missing.
"""

from ai_interviewer.models import metadata

_NAMES_SIGN_IN = "names the sign-in inside the log-in token"
_QUEUE = "says how the server's queue handles the work; nothing about the user"

EXPORTED: dict[str, tuple[str, ...]] = {
    "users": (
        *("id", "email", "role", "time_zone", "chosen_models", "preferred_provider"),
        *("is_words_only", "feedback_length", "disabled_at", "created_at"),
    ),
    "api_keys": ("provider", "last4", "verified_at", "created_at"),
    "server_objections": ("server", "model", "learned", "learned_at"),
    "model_speeds": (
        *("provider", "model", "wait_seconds", "characters_per_second", "measured_at"),
    ),
    "user_providers": ("id", "name", "address", "created_at"),
    "login_sessions": (*("user_agent", "created_at", "last_seen_at", "expires_at", "revoked_at"),),
    "access_tokens": (
        *("id", "name", "scopes", "is_refresh", "created_at", "expires_at", "last_used_at"),
    ),
    "resumes": (
        *("id", "text", "uploaded_text", "uploaded_hidden", "uploaded_is_scan"),
        *("uploaded_notices", "created_at", "updated_at"),
    ),
    "own_questions": ("text", "question_count", "updated_at"),
    "job_postings": (
        *("id", "role_title", "company", "experience_level", "tech_stack", "description"),
        *("language", "last_attempt_number", "created_at", "updated_at", "deleted_at"),
    ),
    "requirements": ("id", "job_posting_id", "text_hash", "position", "phrase", "created_at"),
    "interview_sessions": (
        *("id", "job_posting_id", "kind", "status", "attempt_number", "retake_of_id"),
        *("try_of_id", "swapped_questions", "minutes_a_question", "notes"),
        *(
            "repeats_questions",
            "questions_to_repeat",
            "question_count",
            "current_number",
            "feedback_timing",
        ),
        *(
            "context",
            "interviewer",
            "model",
            "grading_samples",
            "is_short",
            "is_thorough",
            "language",
        ),
        "posting_title",
        *("posting_company", "posting_level", "posting_tech_stack", "posting_description"),
        *("posting_hash", "resume_text", "plan", "summary", "created_at", "completed_at"),
    ),
    "questions": (
        *("id", "interview_session_id", "number", "type", "text", "lang", "requirement_id"),
        *("requirement_index", "resume_evidence", "key_points", "follows_up_id"),
        "source_question_id",
        *(
            "skipped_at",
            "hints_taken",
            "is_context_trimmed",
            "model",
            "prompt_version",
            "instrument_hash",
            "created_at",
        ),
    ),
    "question_ratings": ("id", "question_id", "is_relevant", "created_at"),
    "answers": (
        *("id", "question_id", "draft", "draft_revision", "text", "corrections", "lang"),
        "submission_key",
        *("created_at", "submitted_at"),
    ),
    "feedback": (
        *("id", "answer_id", "revision", "is_current", "job_relevance", "completeness"),
        *("technical_correctness", "clarity", "content", "dropped_claims", "sample_count"),
        *("lang", "interviewer", "model", "rubric_version", "prompt_version"),
        *("instrument_hash", "created_at"),
    ),
    "feedback_samples": (
        *("id", "feedback_id", "sample_number", "job_relevance", "completeness"),
        *("technical_correctness", "clarity", "content", "created_at"),
    ),
    "disputes": ("id", "feedback_id", "objection", "resulting_feedback_id", "created_at"),
    "operations": (
        *("id", "interview_session_id", "answer_id", "question_number", "kind", "status"),
        *("partial_text", "error_code", "error_key", "error_parameters", "created_at"),
        *("requested_at", "started_at", "finished_at", "expected_seconds"),
    ),
    "practice_cards": (
        *("id", "job_posting_id", "question_id", "text_hash", "text", "is_unsteady"),
        *("last_points", "schedule", "due_at", "practised_at", "created_at"),
    ),
    "shared_reports": (
        *("id", "interview_session_id", "shows_email", "shows_resume", "created_at"),
        *("expires_at", "revoked_at"),
    ),
    "evaluations": (
        *("id", "interviewer", "model", "postings", "resumes", "created_at", "finished_at"),
    ),
    "evaluation_answers": (
        *("id", "evaluation_id", "number", "name", "posting", "resume", "question_type"),
        *("question", "answer", "key_points", "status", "analysis", "instrument"),
        *("input_tokens", "output_tokens", "cost_usd", "error_code", "error_key"),
        *("error_parameters", "graded_at"),
    ),
    "usage": (
        *("id", "interview_session_id", "operation_id", "kind", "provider", "model"),
        *("is_on_server_key", "input_tokens", "output_tokens", "cost_usd", "created_at"),
    ),
}

_OWNER = {"user_id": "the account's own id, which the export contains once"}

WITHHELD: dict[str, dict[str, str]] = {
    "users": {"password_hash": "a secret: passwords can be guessed from it"},
    "api_keys": {
        **_OWNER,
        "ciphertext": "a secret, even encrypted",
        "nonce": "belongs to the ciphertext",
        "key_id": "says how the server encrypts; nothing about the user",
    },
    "server_objections": _OWNER,
    "model_speeds": _OWNER,
    "user_providers": _OWNER,
    "login_sessions": {**_OWNER, "id": _NAMES_SIGN_IN},
    "access_tokens": {
        **_OWNER,
        "login_session_id": _NAMES_SIGN_IN,
        "token_hash": "a secret, even hashed: it opens the account",
    },
    "resumes": _OWNER,
    "own_questions": _OWNER,
    "job_postings": _OWNER,
    "interview_sessions": _OWNER,
    "operations": {
        **_OWNER,
        "idempotency_key": "a combination of other columns",
        "job_id": _QUEUE,
        "attempt": _QUEUE,
        "tries": _QUEUE,
        "deadline_at": _QUEUE,
    },
    "practice_cards": _OWNER,
    "interview_results": dict.fromkeys(
        metadata.tables["interview_results"].columns.keys(),
        "computed from the answers and feedback, which are exported",
    ),
    "question_words": dict.fromkeys(
        metadata.tables["question_words"].columns.keys(),
        "words of the questions and answers, which are exported",
    ),
    "shared_reports": {**_OWNER, "token_hash": "a secret, even hashed: it opens the report"},
    "evaluations": {**_OWNER, "job_id": _QUEUE},
    "evaluation_answers": {"attempt": _QUEUE, "tries": _QUEUE},
    "usage": _OWNER,
    "audit_log": dict.fromkeys(
        metadata.tables["audit_log"].columns.keys(),
        "says what the server's administrators did; they keep and give out the log",
    ),
    "invitations": dict.fromkeys(
        metadata.tables["invitations"].columns.keys(),
        "the server's: an invitation says nothing about who opened an account with it",
    ),
    "reset_links": {
        **_OWNER,
        "token_hash": "a secret, even hashed: it sets the password",
        "created_at": "lasts a day at most; the administrator's audit log has it",
        "expires_at": "lasts a day at most",
    },
    "rate_limits": dict.fromkeys(
        ("bucket", "times", "expires_at"),
        "counts the last minute under a keyed hash that leads back to nobody",
    ),
}
