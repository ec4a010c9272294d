"""The privacy page says what the code does."""

from ai_interviewer import routes
from ai_interviewer.services import accounts
from ai_interviewer.services.exports.decisions import EXPORTED
from ai_interviewer.texts import t
from ai_interviewer.web import responses


def how_long(cookie: str) -> str:
    (duration,) = [row[2] for row in t.privacy.cookie_rows if row[0] == cookie]
    return duration


def test_the_privacy_page_says_how_long_cookies_and_sign_ins_last():
    lasts, at_most = accounts.SIGN_IN_LASTS.days, accounts.SIGN_IN_LASTS_AT_MOST.days
    minutes, odd_seconds = divmod(responses._TYPED_EMAIL_SECONDS, 60)

    of_sign_in = f"{at_most} days at most; the sign-in itself ends {lasts} days after its last use"
    assert how_long(routes.COOKIE).startswith(of_sign_in)
    assert how_long(routes.TYPED_EMAIL_COOKIE).startswith(f"{minutes} minutes")
    assert odd_seconds == 0
    assert f"{lasts} days of inactivity, and after {at_most} days" in t.settings.sign_ins_lead


KEPT = {
    "users": (
        "Your email",
        "hash of your password",
        "time zone",
        "the models and the provider you chose",
    ),
    "api_keys": ("your key", "last four characters"),
    "server_objections": ("what the provider's server can't do", "by model"),
    "model_speeds": ("how fast each model",),
    "user_providers": ("their names and addresses",),
    "login_sessions": ("Where you're signed in", "browser's name", "last seen"),
    "resumes": ("Your résumé", "text of an uploaded file"),
    "own_questions": ("Your own questions",),
    "job_postings": ("Your job postings",),
    "requirements": ("requirements found in them",),
    "interview_sessions": ("Your interviews", "copy of the posting and résumé", "the plan"),
    "operations": ("Your interviews",),
    "questions": ("questions",),
    "practice_cards": ("practise",),
    "question_ratings": ("ratings",),
    "answers": ("drafts", "answers"),
    "feedback": ("all versions of the feedback",),
    "feedback_samples": ("the feedback",),
    "disputes": ("your objections",),
    "access_tokens": ("tokens for programs", "what they may do", "one-way hash of each"),
    "shared_reports": ("If you share reports", "one-way hash of each link"),
    "evaluations": ("lists of answers", "postings and résumés"),
    "evaluation_answers": ("lists of answers",),
    "usage": ("How many tokens", "what that cost"),
}
"""What the page calls the data of each table."""


def test_the_privacy_page_names_all_data_of_an_account():
    page = "\n".join(t.privacy.kept_list)

    assert KEPT.keys() == EXPORTED.keys()
    assert [
        (table, name) for table, names in KEPT.items() for name in names if name not in page
    ] == []
    assert "under a keyed hash of the email and network address" in page
