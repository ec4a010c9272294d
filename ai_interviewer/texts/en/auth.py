"""Before somebody is signed in: the start page, registering, logging in, a new password."""

landing_page = "Rehearse the interview"
landing_kicker = "For the interview you actually have"
landing_headline = "Rehearse with someone who has read the posting and your résumé."
landing_lead = "Paste the job posting and your résumé. You get questions that connect the two, one at a time, and feedback that quotes your own words."
landing_start = "Create a free account"
landing_have_account = "I have an account"
landing_sample_label = "Sample question"
landing_sample_question = "The posting asks for “migrations on large tables”. Your largest table had 2.1 million rows. What would you do differently at two hundred times that size?"
landing_sample_quote = "I'd build the index concurrently, with a lock timeout"
landing_sample_feedback = (
    "Completeness 8. You said {quote}, which is the safe step. Say how you'd check that it worked."
)
landing_points = (
    (
        "Both texts in every question",
        "Each question starts from something the posting asks for and, where there is one, a line of your résumé.",
    ),
    (
        "Scores with receipts",
        "Four dimensions, each with written levels. Every claim about your answer quotes it. “Fine” scores zero.",
    ),
    (
        "Nothing gets lost",
        "Drafts are saved as you type. Close the browser mid-sentence and pick up where you left off.",
    ),
    (
        "No key needed",
        "The built-in interviewer works offline. Add your own OpenAI key if you want more depth.",
    ),
)

register_page = "Create account"
register_heading = "Create your account"
register_lead = "All it takes is an email address and a password."
log_in_page = "Log in"
log_in_heading = "Welcome back"
goodbye_heading = "Goodbye"
goodbye_lead = "Thank you for practising here. You can create a new account at any time."
log_in_lead = "Your drafts and interviews are right where you left them."
email = "Email"
password = "Password"
password_hint = "At least 8 characters, and not a common password. A few memorable words work well."
invited_heading = "You're invited"
invited_lead = "Choose an email address and a password for your account on this server."
closed_heading = "You need an invitation"
closed_lead = "Accounts on this server are by invitation. Ask the person who runs it for a link. If you have one, open it, and you can create your account."
over_heading = "This invitation is over"
over_lead = "It has expired, was revoked or has opened as many accounts as it was made for. Ask the person who sent it for a new one."
over_but_open = (
    "Your invitation has expired or was used up, but anybody can create an account here."
)
forgotten = "Forgot your password? Ask the person who runs this server for a link to set a new one."
password_set = "Your new password is set, and you've been signed out everywhere. Log in with it."
reset_page = "New password"
reset_heading = "Set a new password"
reset_lead = "For {email}. This signs you out everywhere; then you log in with the new password."
new_password = "New password"
set_password = "Set password"
reset_over_heading = "This link doesn't work any more"
reset_over_lead = (
    "A link to set a password works once, and for a day. Ask the person who sent it for a new one."
)
create = "Create account"
log_in = "Log in"
to_log_in = "Already have an account?"
to_register = "New here?"
