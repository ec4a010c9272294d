"""The pages for administrators."""

from ai_interviewer.texts.plurals import Plural

navigation = "Administration"
accounts = "Accounts"
invitations = "Invitations"
usage = "Usage"
audit_log = "Audit log"

section_lead = "You look after this server: its accounts, invitations, usage and audit log."
section_link = "Open administration"

accounts_lead = "Everybody with an account on this server, newest first. Their résumés, answers and keys are never shown here."
search = "Email"
search_hint = "Any part of an address."
search_apply = "Search"
search_clear = "Show all"
account_count = Plural(one="{count} account", other="{count} accounts")
no_account = "No matching accounts."
no_account_text = "Try a shorter part of the address."
own = "You"
administrator = "Administrator"
disabled = "Disabled"
registered = "Registered {time}"
last_seen = "last seen {time}"
never_seen = "not signed in"
manage = "Manage"
manage_of = "Manage {email}"
reset = "Make reset link"
reset_of = "Make a reset link for {email}"
end_sign_ins = "Sign out everywhere"
end_sign_ins_of = "Sign {email} out everywhere"
disable = "Disable"
disable_of = "Disable {email}"
enable = "Enable"
enable_of = "Enable {email}"
delete = "Delete account"
delete_of = "Delete the account {email}"
reset_link = "Reset link for {email}"
reset_link_hint = "Copy it now: it isn't shown again. It works once, within 24 hours. Give it to nobody but the owner of this account."
done_signed_out = "{email} is signed out everywhere."
done_disabled = "{email} is disabled and signed out everywhere."
done_enabled = "{email} can log in again."
done_deleted = "{email} is deleted, with everything that belonged to it."
delete_title = "Delete this account?"
delete_text = "This deletes {email} with all interviews, answers and keys, at once and for good. Nobody can bring it back."

invitations_lead = (
    "With an invitation, people open their own accounts, also while sign-up is closed."
)
invite_heading = "Invite people"
invite_uses = "Number of accounts"
invite_days = "The link lasts"
invite_role = "Accounts for"
role_user = "People who practise"
role_admin = "Administrators"
invite = "Make invitation"
new_invitation = "Invitation link"
new_invitation_hint = "Copy it now: it isn't shown again. Whoever has the link can open an account."
open_heading = "Open invitations"
no_invitation = "No open invitations."
no_invitation_text = (
    "Those that you make are listed here until they are used up, expire or are revoked."
)
used = "{uses} of {most} used"
made = "Made {time}"
until = "works until {time}"
revoke = "Revoke"
revoke_of = "Revoke the invitation made {time}"
revoked = "The invitation is revoked. Accounts that it opened stay."

usage_lead = "What each account's calls to each provider came to."
usage_table = "Usage by account and provider"
no_usage = "No usage yet."
no_usage_text = "As soon as somebody interviews with a language model, its tokens are counted here."
provider = "Provider"
key = "Key"
key_own = "their own"
key_of_server = "this server's"
calls = "Calls"
tokens_in = "Tokens in"
tokens_out = "Tokens out"
cents = "US cents"
price_unknown = "unknown"

audit_lead = "What administrators did, latest first."
export_log = "Download as CSV"
no_act = "Nothing here yet."
no_act_text = "What administrators do is listed here."
by = "by {who}"
acts = {
    "CREATE_USER": "Created an account",
    "RESET_PASSWORD": "Set a password",
    "CREATE_RESET_LINK": "Made a reset link",
    "USE_RESET_LINK": "Set a password by a reset link",
    "DISABLE_USER": "Disabled an account",
    "ENABLE_USER": "Enabled an account",
    "DELETE_USER": "Deleted an account",
    "END_SIGN_INS": "Signed an account out everywhere",
    "CHANGE_ROLE": "Changed a role",
    "CREATE_INVITATION": "Made an invitation",
    "REVOKE_INVITATION": "Revoked an invitation",
    "ACCEPT_INVITATION": "Opened an account by an invitation",
    "ROTATE_KEYS": "Encrypted the stored keys again",
    "SEED_DEMO": "Made a demonstration account",
    "BACK_UP": "Made a backup",
    "RESTORE": "Restored a backup",
}
