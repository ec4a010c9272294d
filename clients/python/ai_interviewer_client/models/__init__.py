"""Contains all the data models used in inputs/outputs"""

from .account_change import AccountChange
from .account_record import AccountRecord
from .answer_record import AnswerRecord
from .answer_request import AnswerRequest
from .body_upload_resume import BodyUploadResume
from .card_record import CardRecord
from .change_record import ChangeRecord
from .comparison_record import ComparisonRecord
from .created_token import CreatedToken
from .credentials import Credentials
from .dimension import Dimension
from .dimension_record import DimensionRecord
from .draft import Draft
from .draft_request import DraftRequest
from .error_body import ErrorBody
from .error_code import ErrorCode
from .error_detail import ErrorDetail
from .error_detail_fields_type_0 import ErrorDetailFieldsType0
from .evaluation_answer import EvaluationAnswer
from .evaluation_record import EvaluationRecord
from .evaluation_record_interviewer import EvaluationRecordInterviewer
from .evaluation_record_status import EvaluationRecordStatus
from .evaluation_request import EvaluationRequest
from .evaluation_request_interviewer import EvaluationRequestInterviewer
from .experience_level import ExperienceLevel
from .feedback_record import FeedbackRecord
from .feedback_timing import FeedbackTiming
from .gap_record import GapRecord
from .health import Health
from .health_database import HealthDatabase
from .health_status import HealthStatus
from .heard import Heard
from .instrument_record import InstrumentRecord
from .interview_context import InterviewContext
from .interview_kind import InterviewKind
from .interview_status import InterviewStatus
from .items_card_record import ItemsCardRecord
from .items_key_record import ItemsKeyRecord
from .items_message_record import ItemsMessageRecord
from .items_operation_record import ItemsOperationRecord
from .items_personal_token import ItemsPersonalToken
from .key import Key
from .key_check import KeyCheck
from .key_point_record import KeyPointRecord
from .key_record import KeyRecord
from .message_record import MessageRecord
from .message_record_message_type import MessageRecordMessageType
from .operation_error import OperationError
from .operation_kind import OperationKind
from .operation_record import OperationRecord
from .operation_record_status import OperationRecordStatus
from .operation_result import OperationResult
from .page_evaluation_record import PageEvaluationRecord
from .page_posting_record import PagePostingRecord
from .page_session_record import PageSessionRecord
from .password_again import PasswordAgain
from .personal_token import PersonalToken
from .point_record import PointRecord
from .posting import Posting
from .posting_record import PostingRecord
from .practice_point_record import PracticePointRecord
from .progress_record import ProgressRecord
from .question_ref import QuestionRef
from .question_type import QuestionType
from .read_file import ReadFile
from .receipt import Receipt
from .recommendation_record import RecommendationRecord
from .refresh_request import RefreshRequest
from .registration import Registration
from .resume_record import ResumeRecord
from .resume_text import ResumeText
from .scope import Scope
from .scores import Scores
from .series_record import SeriesRecord
from .session_feedback import SessionFeedback
from .session_record import SessionRecord
from .session_record_interviewer import SessionRecordInterviewer
from .session_request import SessionRequest
from .session_request_interviewer import SessionRequestInterviewer
from .statement_record import StatementRecord
from .summary_record import SummaryRecord
from .token_request import TokenRequest
from .tokens import Tokens
from .trend_record import TrendRecord
from .verdict import Verdict
from .version import Version

__all__ = (
    "AccountChange",
    "AccountRecord",
    "AnswerRecord",
    "AnswerRequest",
    "BodyUploadResume",
    "CardRecord",
    "ChangeRecord",
    "ComparisonRecord",
    "CreatedToken",
    "Credentials",
    "Dimension",
    "DimensionRecord",
    "Draft",
    "DraftRequest",
    "ErrorBody",
    "ErrorCode",
    "ErrorDetail",
    "ErrorDetailFieldsType0",
    "EvaluationAnswer",
    "EvaluationRecord",
    "EvaluationRecordInterviewer",
    "EvaluationRecordStatus",
    "EvaluationRequest",
    "EvaluationRequestInterviewer",
    "ExperienceLevel",
    "FeedbackRecord",
    "FeedbackTiming",
    "GapRecord",
    "Health",
    "HealthDatabase",
    "HealthStatus",
    "Heard",
    "InstrumentRecord",
    "InterviewContext",
    "InterviewKind",
    "InterviewStatus",
    "ItemsCardRecord",
    "ItemsKeyRecord",
    "ItemsMessageRecord",
    "ItemsOperationRecord",
    "ItemsPersonalToken",
    "Key",
    "KeyCheck",
    "KeyPointRecord",
    "KeyRecord",
    "MessageRecord",
    "MessageRecordMessageType",
    "OperationError",
    "OperationKind",
    "OperationRecord",
    "OperationRecordStatus",
    "OperationResult",
    "PageEvaluationRecord",
    "PagePostingRecord",
    "PageSessionRecord",
    "PasswordAgain",
    "PersonalToken",
    "PointRecord",
    "Posting",
    "PostingRecord",
    "PracticePointRecord",
    "ProgressRecord",
    "QuestionRef",
    "QuestionType",
    "ReadFile",
    "Receipt",
    "RecommendationRecord",
    "RefreshRequest",
    "Registration",
    "ResumeRecord",
    "ResumeText",
    "Scope",
    "Scores",
    "SeriesRecord",
    "SessionFeedback",
    "SessionRecord",
    "SessionRecordInterviewer",
    "SessionRequest",
    "SessionRequestInterviewer",
    "StatementRecord",
    "SummaryRecord",
    "TokenRequest",
    "Tokens",
    "TrendRecord",
    "Verdict",
    "Version",
)
