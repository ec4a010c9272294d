"""Accounts: who signs in, with which password, from where, and with which key."""

from ai_interviewer.services.accounts._authentication import (
    change_password,
    checked_account,
    confirm_password,
    log_in,
    log_out,
    open_account_within,
    register,
    set_password_within,
    signed_in_user,
    signed_in_user_of_page,
)
from ai_interviewer.services.accounts._masked_keys import masked_keys_within
from ai_interviewer.services.accounts._profile import (
    choose_feedback_length,
    choose_model,
    choose_words_only,
    profile,
    remember_time_zone,
    remember_time_zone_of_page,
)
from ai_interviewer.services.accounts._sign_in_rows import (
    SIGN_IN_LASTS,
    SIGN_IN_LASTS_AT_MOST,
    begin_sign_in_within,
    end_all_sign_ins_within,
)
from ai_interviewer.services.accounts._token_rows import Caller

__all__ = [
    "SIGN_IN_LASTS",
    "SIGN_IN_LASTS_AT_MOST",
    "Caller",
    "begin_sign_in_within",
    "change_password",
    "checked_account",
    "choose_feedback_length",
    "choose_model",
    "choose_words_only",
    "confirm_password",
    "end_all_sign_ins_within",
    "log_in",
    "log_out",
    "masked_keys_within",
    "open_account_within",
    "profile",
    "register",
    "remember_time_zone",
    "remember_time_zone_of_page",
    "set_password_within",
    "signed_in_user",
    "signed_in_user_of_page",
]
