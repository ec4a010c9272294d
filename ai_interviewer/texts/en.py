"""The English catalogue."""

levels = {"JUNIOR": "Junior", "MID": "Mid", "SENIOR": "Senior", "LEAD": "Lead"}
question_types = {
    "TECHNICAL": "Technical",
    "BEHAVIORAL": "Behavioral",
    "PROJECT": "Project experience",
}
dimensions = {
    "JOB_RELEVANCE": "Job relevance",
    "COMPLETENESS": "Completeness",
    "TECHNICAL_CORRECTNESS": "Technical correctness",
    "CLARITY": "Clarity",
}
interviewers = {"BUILTIN": "Built-in", "OPENAI": "OpenAI"}
languages = {
    "en": "English",
    "uk": "Українська",
    "es": "Español",
    "de": "Deutsch",
    "fr": "Français",
    "pl": "Polski",
}

verdicts = {"IMPROVED": "Improved", "DECLINED": "Declined", "UNCLEAR": "No clear change yet"}
when_verdicts = {
    "IMPROVED": "the whole 95\u00a0% interval of the difference lies above zero.",
    "DECLINED": "the whole interval lies below zero.",
    "UNCLEAR": "zero lies within the interval, so the difference may be chance.",
}
conclusions = {
    "IMPROVED": "Improved: overall {before} → {after}. A gain of {size} points is more than chance (95\u00a0% interval {low} to {high}, from {answers} answers).",
    "DECLINED": "Declined: overall {before} → {after}. A loss of {size} points is more than chance (95\u00a0% interval {low} to {high}, from {answers} answers).",
    "FEW": "No clear change yet: overall {before} → {after}. Topics compared: {topics}; it takes {fewest} to tell {difference} points from chance. A follow-up counts with its question.",
    "UNCLEAR": "No clear change yet: overall {before} → {after}. A difference of {difference} points may be chance (95\u00a0% interval {low} to {high}, from {answers} answers).",
}
slopes = {
    "IMPROVED": "Improved: {gain} points from the first to the last of {count} interviews (95\u00a0% interval {low} to {high}).",
    "DECLINED": "Declined: {gain} points from the first to the last of {count} interviews (95\u00a0% interval {low} to {high}).",
    "UNCLEAR": "No clear change yet: {gain} points from the first to the last of {count} interviews may be chance (95\u00a0% interval {low} to {high}).",
}
line_breaks = {
    "model": "{interviewer}: line broken on {day}: another model scored from here on.",
    "rubric": "{interviewer}: line broken on {day}: the rubric changed.",
    "prompt": "{interviewer}: line broken on {day}: the instructions for scoring changed.",
    "instrument": "{interviewer}: line broken on {day}: the way of scoring changed.",
}
not_comparable = {
    "interviewer": "These attempts were scored by different interviewers. Their points do not mean the same, so no difference is computed.",
    "model": "These attempts were scored by different models. Their points do not mean the same, so no difference is computed.",
    "rubric": "The rubric changed between these attempts. Their points do not mean the same, so no difference is computed.",
    "prompt": "The instructions for scoring changed between these attempts. Their points do not mean the same, so no difference is computed.",
    "instrument": "The way of scoring changed between these attempts. Their points do not mean the same, so no difference is computed.",
}


class app:
    """The name, and what every page shares."""

    name = "AI Interviewer"
    title = "{page} · AI Interviewer"
    description = (
        "Rehearse a real interview for a real job. Self-hosted, with your own key or none."
    )
    skip = "Skip to content"
    loading = "Loading…"
    reconnecting = "The connection was lost. Reconnecting…"
    close = "Close"
    scroll_sideways = "Scroll sideways for more."
    theme_dark = "Switch to dark theme"
    theme_light = "Switch to light theme"
    footer = "Open source, self-hosted. Your texts stay on this server and with the AI account you choose."
    separator = " · "
    count = "{count} of {most} characters"
    count_left = "{left} characters left"
    count_over = "{over} too many"


class nav:
    main = "Main"
    home = "AI Interviewer, home"
    dashboard = "Dashboard"
    resume = "Résumé"
    jobs = "Jobs"
    history = "History"
    progress = "Progress"
    settings = "Settings"
    log_out = "Log out"
    log_in = "Log in"
    register = "Create account"
    scores = "How scores work"
    privacy = "Privacy"


class landing:
    page = "Rehearse the interview"
    kicker = "For the interview you actually have"
    headline = "Rehearse with someone who has read both the posting and your résumé."
    lead = "Paste the job and your résumé. Get one question at a time that connects the two, and feedback that quotes your own words back to you."
    start = "Create a free account"
    have_account = "I have an account"
    sample_label = "Sample question"
    sample_question = "The posting asks for “migrations on large tables”. Your largest table had 2.1 million rows. What would you do differently at two hundred times that size?"
    sample_quote = "I'd build the index concurrently, with a lock timeout"
    sample_feedback_before = "Completeness 8. You said "
    sample_feedback_after = ", which is the safe step; say how you would check that it worked."
    points = (
        (
            "Both texts, every question",
            "Each question names something the posting asks for and something your résumé says, or does not.",
        ),
        (
            "Scores with receipts",
            "Four dimensions with written anchors. Every claim about your answer quotes it. “Fine” scores zero.",
        ),
        (
            "Nothing gets lost",
            "Drafts are kept while you type. Close the browser in mid-sentence and come back to it.",
        ),
        (
            "No key needed",
            "The built-in interviewer works offline. Add your own OpenAI key when you want more depth.",
        ),
    )


class auth:
    register_page = "Create account"
    register_heading = "Create your account"
    register_lead = "An e-mail and a password; nothing else."
    log_in_page = "Log in"
    log_in_heading = "Welcome back"
    log_in_lead = "Your drafts and interviews are where you left them."
    email = "Email"
    password = "Password"
    password_hint = "At least 8 characters, and none that many people use. A few words you can remember are a good choice."
    closed_heading = "Sign-up is closed"
    closed_lead = "This server does not take new accounts. Whoever runs it can open one for you."
    create = "Create account"
    log_in = "Log in"
    to_log_in = "Already have an account?"
    to_register = "New here?"


class dashboard:
    page = "Dashboard"
    heading = "Dashboard"
    next_heading = "What to do next"
    resume_title = "Add your résumé"
    resume_done = "Résumé saved"
    resume_text = "Paste it or upload a file. Questions will build on it."
    job_title = "Add a job posting"
    job_done = "Job posting saved"
    job_text = "Paste the posting you are preparing for."
    interview_title = "Hold your first interview"
    interview_done = "First interview held"
    interview_text = "Six questions take about half an hour. No key needed."
    step = "Step {number}"
    look = "Look at it"
    ready = "Practise again"
    ready_text = "Pick a posting and hold another interview; the attempts are counted for you."
    to_jobs = "Choose a posting"
    unfinished = "Pick up where you left off"
    recent = "Recent interviews"
    no_recent = "Your interviews will appear here."
    all = "All interviews"


class resume:
    page = "Résumé"
    heading = "Your résumé"
    lead = "Kept exactly as you save it. Interviews use their own copy, so later edits never change an old one."
    text = "Résumé text"
    upload = "Upload résumé"
    upload_hint = (
        "PDF, DOCX, plain text or Markdown, up to {most} MB. You check the text before it is saved."
    )
    reading = "Reading your file…"
    hidden_heading = "This file holds text that a reader cannot see"
    hidden_text = "It is white, tiny, off the page or marked as hidden, and was left out of the text below. Programs that read files do find it: delete it from your file unless you meant it. It begins:"
    scan = "This file is a scan. Its text was recognised by a program, which makes mistakes; check it word by word."
    placeholder = "Paste the text of your résumé here."
    save = "Save résumé"
    delete = "Delete résumé"
    delete_heading = "Delete your résumé?"
    delete_text = "Interviews that you already held keep their own copy. You need a résumé to begin a new one."
    delete_yes = "Yes, delete it"
    saved = "Résumé saved."
    deleted = "Résumé deleted."
    uploaded = "This text is not saved yet. Check it, then press “Save résumé”."
    discard = "Discard changes"
    updated = "Last saved"
    unsaved = "Not saved yet"


class jobs:
    page = "Jobs"
    heading = "Job postings"
    lead = "The jobs you are preparing for. Start an interview straight from one."
    new = "New job posting"
    empty = "No postings yet."
    empty_text = (
        "Paste a posting that you want to prepare for. The whole text is best: questions quote it."
    )
    interviews_one = "1 interview"
    interviews_many = "interviews"
    edit = "Edit posting"
    start = "Start interview"
    role_title = "Role title"
    company = "Company"
    optional = "optional"
    level = "Experience level"
    tech_stack = "Tech stack"
    tech_stack_hint = "Separate with commas, for example: Python, PostgreSQL, AWS"
    language = "Interview language"
    other = "Other"
    other_code = "Language code"
    other_hint = (
        "A language code such as it, pt-BR or ja. The built-in interviewer then asks in English."
    )
    description = "Job description"
    description_hint = "Paste the whole posting, requirements included."
    save = "Save job posting"
    delete = "Delete job posting"
    delete_heading = "Delete this posting?"
    delete_text = "Interviews that you held with it stay in your history."
    delete_yes = "Yes, delete it"
    new_page = "New job posting"
    new_heading = "New job posting"
    saved = "Job posting saved."
    attempts = "Interviews for this job"
    all_attempts = "All interviews for this job"
    no_attempts = "No interviews yet. The first one sets your starting point."
    description_heading = "The posting"
    back = "All job postings"
    discard = "Discard changes"


class begin:
    """The dialog that starts an interview."""

    title = "New interview"
    questions = "Questions"
    questions_hint = "From 3 to 12. Six take about half an hour."
    interviewer = "Interviewer"
    builtin_hint = (
        "Built-in: offline and free; it judges substance and structure, not technical truth."
    )
    openai_hint = (
        "OpenAI: uses your own key and model; your posting, résumé and answers go to that account."
    )
    feedback = "Feedback"
    after_each = "After each answer"
    at_end = "At the end"
    gradings = "Gradings per answer"
    gradings_hint = (
        "OpenAI only. Several gradings show how sure the score is, and cost as many calls."
    )
    estimate = "Estimate for this interview"
    estimate_unknown = "price unknown for this model"
    begin = "Begin"
    no_resume = "An interview needs your résumé first."
    to_resume = "Add your résumé"


class retake:
    """The dialog that starts a retake, and what is said of retakes."""

    open = "Retake"
    compare_with = "Compare with attempt {number}"
    title = "Retake interview"
    questions = "Questions"
    same = "Same questions"
    same_hint = (
        "questions, word for word as in this interview: shows best what changed in your answers."
    )
    new = "New questions"
    new_hint = "questions from a fresh plan that knows what was asked before: a rehearsal as new."
    terms = "On the same terms"
    gradings = "gradings per answer"
    snapshot = "With your résumé and the posting as they stand now."
    begin = "Begin"
    no_resume = "A retake needs your résumé."
    to_resume = "Add your résumé"
    no_key = "This interview was held with OpenAI, and no key is stored. Add one, or start an interview with the built-in interviewer from the job posting."
    to_settings = "Add your key in Settings"
    no_posting = "This interview cannot be retaken, since its posting was deleted. To rehearse for the job again, save the posting anew; its text is kept below."
    attempt = "Attempt"
    of = "retake of attempt"
    same_questions = "same questions"
    new_questions = "new questions"
    path = "All attempts at this posting"
    posting_changed = "The posting changed since the attempt that this one repeats"


class practice:
    """Practising single questions."""

    heading = "Due for practice"
    title = "Practice"
    lead = "Questions that went badly, or whose gradings disagreed. Answer one at a time; each comes back when it is worth another try."
    begin = "Practise this one"
    begin_next = "Practise the next one"
    forget = "Do not practise this"
    forgotten = "Not practised any more"
    undo = "Undo"
    more = "more are due"
    from_interview = "From"
    source = "{title}, attempt {attempt}"
    weak = "Weak: {points} of 10"
    unsteady = "Unsteady: its gradings disagreed"
    better = "Last time {points} of 10"
    nothing = "Nothing is due."
    next = "Next"
    today = "today"
    tomorrow = "tomorrow"
    on_day = "on {day}"
    none = (
        "Nothing to practise yet. Questions that you answer weakly in an interview come back here."
    )
    last_note = "Finish to see how it compares, and when this question comes again."
    finish = "Finish practice"
    before = "The time before"
    after = "This time"
    not_comparable = "The two were scored in different ways; the points do not mean the same."
    again = "This question comes again"
    settled = "This question is not in your practice any more."
    next_heading = "Next one due"
    to_dashboard = "Go to the dashboard"


class interview:
    page = "Interview"
    of = " of "
    question = "Question"
    follow_up = "Follow-up"
    follow_up_repeated = "Follow-up to what you said the first time"
    answer = "Your answer"
    answer_hint = "Your draft is saved while you type."
    answer_placeholder = "Answer as you would say it. Concrete steps, reasons and results count."
    draft_saved = "Draft saved"
    draft_elsewhere = (
        "This draft was also changed in another tab. What you typed here is now the saved version."
    )
    submit = "Submit answer"
    next = "Next question"
    finish = "Finish interview"
    cancel = "Cancel"
    try_again = "Try again"
    feedback = "Feedback"
    your_answer = "What you answered"
    earlier = "Earlier in this interview"
    why = "Why this question?"
    why_requirement = "The posting asks for"
    why_evidence = "Your résumé says"
    relevant = "Was this question relevant to you and the job?"
    yes = "Yes"
    no = "No"
    trimmed = "To fit this model, posting and résumé were shortened for this question."
    no_evidence = "Your résumé shows nothing for this yet."
    preparing_first = "Reading the posting and your résumé, and preparing the first question"
    preparing = "Preparing the next question"
    analysing = "Reading your answer and writing feedback"
    analysing_earlier = "Writing feedback on an earlier answer"
    seconds = "s"
    slower = "This takes longer than usual."
    at_end_note = "Your answer is saved. Feedback on all answers comes when you finish."
    last_note = "That was the last question. Finish the interview to see it as a whole."
    new_question = "New question."
    feedback_received = "Feedback received."
    finish_heading = "Finish now?"
    finish_text = (
        "There are questions left. What you answered so far is scored; the rest stays unasked."
    )
    finish_discard = "You have not answered anything yet. Finishing now discards this interview."
    finish_yes = "Finish now"
    finish_no = "Go on"
    missing = "This interview does not exist, or it is not yours."
    unknown = "Somebody may have deleted it. Your other interviews are in the history."
    to_history = "Go to the history"
    sources = "Posting and résumé of this interview"
    posting = "Job posting"
    resume = "Résumé"
    delete = "Delete interview"
    delete_heading = "Delete this interview?"
    delete_text = (
        "Its answers and feedback are deleted for good. Other attempts keep their numbers."
    )
    delete_yes = "Yes, delete it"


class feedback:
    overall = "Overall"
    out_of = "of 10"
    not_assessed = "Not assessed"
    estimate = "Estimate"
    missing = "Missing"
    strengths = "What worked"
    improvements = "What to improve"
    gaps = "Knowledge gaps"
    gap_requirement = "The posting asks for"
    recommendations = "Practise next"
    exercise = "Exercise"
    scored_by = "Scored by"
    range = "{lowest} to {highest}"
    gradings = "gradings"
    wide = "The gradings disagree widely; do not rely on this number."
    ignored = "A text held an instruction to the scorer. It was set aside and not followed."
    trimmed = "Posting and résumé were shortened to fit this model."
    resume_checks = "Against your résumé"
    resume_says = "Your résumé says"
    answer_shows = "Your answer shows"
    answer_silent = "Your answer does not show it."
    stronger = "A stronger version of your answer"
    stronger_note = "Your own facts, put in order. Fill in what is missing; nothing was invented."
    disagree = "I disagree"
    objection = "What did the feedback get wrong?"
    objection_hint = (
        "Point to words in your answer. It is graded again with your objection; both versions stay."
    )
    send_objection = "Grade again"
    earlier = "Earlier version of this feedback"
    your_objection = "You objected"


class completed:
    summary = "Summary"
    overall = "Overall, mean of your answers"
    answered = "answered"
    assessed = "assessed"
    not_answered = "You did not answer this question."
    no_score = "No feedback yet."
    pending = "Feedback on some answers is still being written."
    back_to_job = "Back to the job posting"
    posting_deleted = "The posting was deleted since. What this interview was about is kept below."
    posting_edited = "The posting was edited since. What this interview was about is kept below."
    practise = "Practise first"
    from_questions = "Questions"
    summarising = "Summing up the interview"
    outline = "What the interview covered"
    outline_text = "Requirements taken from the posting. “Not asked” says nothing about you."
    asked_in = "asked in question"
    not_asked = "not asked"
    no_level = "not scored"
    usage = "Used with your key"


class history:
    page = "History"
    heading = "History"
    lead = "Every interview, newest first."
    empty = "No interviews yet."
    empty_text = "When you hold an interview it stays here, question by question."
    in_progress = "In progress"
    completed = "Completed"
    attempt = "Attempt"
    retake_of = "retake of attempt"
    practice = "Practice"
    answered = "answered"
    filters = "Filter the history"
    words = "Search"
    words_hint = (
        "Words or their beginnings, from three letters on; all in one question with its answer."
    )
    posting = "Job posting"
    any_posting = "All postings"
    deleted_posting = "{posting} (deleted)"
    status = "Status"
    any_status = "All"
    first_day = "From"
    last_day = "To"
    apply = "Apply"
    clear = "Clear filters"
    one = "1 interview"
    many = "{count} interviews"
    page_of = "page {number} of {pages}"
    pages = "Pages"
    page_number = "Page"
    newer = "Newer"
    older = "Older"
    gap = "…"
    in_answer = "Answer {number}"
    in_question = "Question {number}"
    no_match = "No interview matches."
    no_words_text = (
        "There is nothing to look for: the search holds signs only. Search for a word or a number."
    )
    no_match_text = "Try fewer words, another posting or a longer time."
    not_understood = "A part of this address could not be used and was left out, or names a posting without interviews."
    backwards = "“From” is after “To”, so no day is left. Change one of them."


class settings:
    page = "Settings"
    heading = "Settings"
    account = "Account"
    email = "E-mail"
    member_since = "Member since"
    usage = "Used with your key"
    no_usage = "Nothing yet"
    time_zone = "Time zone"
    key_heading = "API key"
    key_lead = "Optional. With your own key, a language model asks and scores. The key is encrypted, used on the server only, and never shown again."
    key = "{provider} API key"
    provider = "Provider"
    key_stored = "Stored key ends in"
    key_verified = "Accepted by the provider"
    key_unverified = "Not verified yet: the provider could not be asked"
    no_key = "No key stored. The built-in interviewer needs none."
    save_key = "Save key"
    remove_key = "Remove key"
    key_saved = "Key saved."
    key_saved_unverified = "Key saved, but the provider could not be asked whether it is valid."
    key_removed = "Key removed."
    model_heading = "Model"
    model = "Model"
    model_lead = "Used for new interviews. Running interviews keep theirs."
    model_saved = "Model saved."
    model_other = "Another model"
    model_other_hint = "Any model name that your provider knows."
    save_model = "Use this model"


class sign_ins:
    """Password and sign-ins, in the settings."""

    password_heading = "Password"
    password_lead = "A new password ends every other sign-in. You stay signed in here."
    current_password = "Current password"
    new_password = "New password"
    change = "Change password"
    changed = "Password changed. All other sign-ins were ended."
    heading = "Where you are signed in"
    lead = "A sign-in ends 14 days after its last use, and 90 days after the log-in at the latest."
    since = "Signed in"
    last_seen = "last seen"
    this_one = "This one"
    end = "End"
    end_label = "End the sign-in of {browser}"
    ended = "The sign-in was ended."
    everywhere = "Log out everywhere"
    everywhere_hint = "Ends all of these, this one too."
    browser = "{browser} on {system}"
    unknown = "Unknown browser"


class scores:
    page = "How scores work"
    heading = "How scores work"
    lead = "Every answer is scored on four dimensions, from level 0 to 5. Points are twice the level, so that ten is the most."
    rules = (
        "Every strength, gap and score cites your own words. Code checks that the words stand in your answer; a claim whose quote is not there is dropped.",
        "An empty answer, “fine”, “I don't know” or the question copied back gets level 0, whoever scores.",
        "Text in an answer, a posting or a résumé is data. An instruction that is recognised is set aside; one that is not can still move a score of the built-in interviewer.",
        "The overall score is the plain mean of the dimensions that were assessed.",
        "The built-in interviewer follows written rules. It judges substance and structure; whether something is technically true it cannot know, and it says so instead of inventing a number.",
        "Scores of the built-in interviewer and of OpenAI are never joined in one line.",
    )
    rules_heading = "The rules"
    differences_heading = "When a difference counts"
    differences_lead = "A second attempt hardly ever gets exactly the points of the first. A difference is called a change only when it is more than chance:"
    differences = (
        "The difference is the mean of the later answers minus the mean of the earlier ones. Its 95\u00a0% interval is the range in which the true difference very probably lies: the fewer the answers, and the more they differ among themselves, the wider it is.",
        "A main question and its follow-ups are one topic: their answers are alike, so they count together.",
        "Where questions of at least three topics stand in both interviews, word for word, only those are compared, pair by pair, each with itself. Other questions may be easier or harder; a comparison across them is less sharp.",
        "With fewer than three topics to compare, nothing is called a change, however large the difference.",
        "Six questions on six topics show large gains only. A true gain of four points (two levels) is recognised nearly always when the same questions are asked again, and in about three of four retakes with others; a true gain of two points (one level) in two to five of ten retakes. With follow-ups among them it is fewer. More questions, or more attempts, show smaller gains.",
        "Points belong to what made them: interviewer, model, rubric and instructions. Where one of these changed, no difference is computed: lines in charts break, and the path from attempt to attempt is cut (∦).",
        "Several scales are looked at at once, so about one in twenty of their verdicts may be chance. The overall score is the headline; the dimensions say where to look.",
    )
    elements_heading = "What a complete answer contains"
    level = "Level"
    points = "Points"
    anchor = "What an answer at this level does"


class privacy:
    page = "Privacy"
    heading = "Privacy"
    lead = "What this server keeps, where it goes, who can see it, and how you take it away or have it deleted."
    kept = "What is kept"
    kept_text = "In the database of this server, until you delete it:"
    kept_list = (
        "Your e-mail, a one-way hash of your password (bcrypt), your browser's time zone, and the model you chose.",
        "Your résumé, and an uploaded file's text until you save or discard it. The file itself is not kept.",
        "Your job postings, with the requirements found in them.",
        "Your interviews: a copy of posting and résumé as they were, the plan, questions, drafts, answers, all feedback with its earlier versions, your objections and ratings.",
        "What you practise: questions that went badly, your last points, and when each comes again.",
        "Where you are signed in: the name your browser gives itself, when you signed in and when you were last seen. No network address.",
        "If you store one: your OpenAI key, encrypted with AES-256-GCM and bound to your account, and its last four characters in clear.",
        "How many tokens your key was used for, and what that cost.",
        "To slow down guessing: the times of the latest attempts to log in, under a keyed hash of e-mail and network address. They count for a minute.",
    )
    sent = "Where it goes"
    sent_text = (
        "With the built-in interviewer nothing leaves this server.",
        "With OpenAI, this server sends the following to the AI provider, with your key and at your cost: title, company, level, tech stack, language and text of the posting; your résumé; the plan, the questions and your answers of that interview, with their scores; objections you write; and earlier questions for the same posting, so that none repeats. Your e-mail and password are not sent, unless you wrote them into one of these texts. What the provider does with them is a matter of your contract with it.",
        "When you save a key or open the settings, the provider is also asked whether the key is valid and which models it can use.",
        "Whoever runs this server decides which provider that is: OpenAI itself, or another server with the same interface. Your key goes there too.",
        "No page loads anything from anybody else: no fonts, no scripts, no pictures, no analytics.",
    )
    host = "What whoever runs this server can see"
    host_text = (
        "Everything but your password. AI Interviewer is self-hosted: its host can read the database, and with it your résumé, answers and feedback.",
        "Your OpenAI key is encrypted in the database, which protects it when the database or a backup is stolen alone. The host also holds the key to that encryption, and can decrypt it. Use a key with a spending limit, and only on a server whose host you trust.",
        "The host can also change the program, and could then read your password as you type it. This page describes the program as it is published.",
    )
    cookies = "Cookies and what your browser keeps"
    cookies_text = "Only what is needed; none of it is for tracking."
    cookie_rows = (
        (
            "ai_interviewer_session",
            "Keeps you signed in. Scripts cannot read it. On https its name begins with “__Host-”, and so does the next one.",
            "90 days at most; the sign-in itself ends 14 days after its last use, or when you log out.",
        ),
        (
            "ai_interviewer_email",
            "Shows the address again after a log-in that failed.",
            "5 minutes, or until you log in.",
        ),
        ("theme (local storage)", "Light or dark, once you chose.", "Until you clear it."),
        (
            "token, react-router-scroll-positions (session storage)",
            "Tells your open tabs apart, and takes you back to where you were on a page.",
            "Until the tab is closed.",
        ),
    )
    logs = "Logs"
    logs_text = (
        "The program writes down when something fails, with internal numbers and the place in the program. Passwords, keys, cookies and log-in tokens are taken out before anything is written, and it keeps no list of the pages you open.",
        "A web server in front of it may write its own log, with network addresses. Where logs go and how long they stay is up to the host.",
    )
    how_long = "How long"
    how_long_text = (
        "Your texts stay until you delete them; nothing is removed because of its age. Sign-ins that ended are forgotten the next time you log in.",
        "A posting that you delete while interviews were held with it is hidden, and goes when you delete your account.",
        "What your open pages show is also held in the server's memory, or in Redis if the host uses it, and forgotten about an hour after it was last used.",
    )
    rights = "Taking it away, and deleting it"
    rights_text = (
        "In the settings, “Export my data” gives you a ZIP file with everything that is kept about you, for people and for programs. Only secrets are left out: the hash of your password, your key, and what would let somebody sign in as you.",
        "“Delete my account” asks for your password and removes the account and everything in it at once. Work that is just being done with it is stopped.",
        "Résumé, postings, interviews and your key can also be deleted one by one, on the pages where you see them.",
    )
    backups = "Backups"
    backups_text = "Deleting takes effect in the running database. Copies that the host made before still hold your data until they are replaced; ask the host how long that takes. Texts that went to an AI provider are deleted by its rules, not by ours."


class your_data:
    """Export and deletion, in the settings."""

    heading = "Your data"
    export_lead = "A ZIP file with everything that is kept about you: readable texts, and one file for programs."
    to_privacy = "What is kept, and where it goes"
    export = "Export my data"
    delete_lead = "Deleting your account removes everything in it for good."
    delete = "Delete my account"
    delete_heading = "Delete your account?"
    delete_text = "This cannot be undone. What will be lost:"
    lost = (
        "your résumé and all job postings",
        "all interviews with their answers, feedback and scores",
        "your stored key, your settings and every sign-in",
    )
    export_first = "To keep a copy, close this and press “Export my data” first."
    password = "Your password"
    delete_yes = "Delete everything"
    keep = "Keep my account"
    deleted = "Your account and everything in it were deleted."


class export:
    """The readable files of an export."""

    title = "Your data in AI Interviewer"
    intro = "This archive holds everything that the server kept about you when you asked for it."
    files = (
        "`data.json`: everything, for programs. Times are in UTC unless they say otherwise; levels run from 0 to 5, and null means not assessed.",
        "`resume.md`: your résumé, where there is one.",
        "`postings/`: one file for each job posting, with the requirements found in it.",
        "`interviews/`: one file for each interview, oldest first, with questions, answers, drafts and every version of the feedback. Points are twice the level.",
        "`research/`: interviews, questions and answers as tables for statistics (CSV and JSON lines), and a data dictionary that says what each column means.",
    )
    not_in_it = "Secrets are left out: the hash of your password, your API key, and what would let somebody sign in as you."
    default_model = "the server's default"
    key = "{provider}, ends in {last4}, stored {when}"
    none = "none"
    never = "not yet"
    sign_in = "{browser}: signed in {since}, last seen {last}"
    created = "Created"
    deleted = "Deleted"
    requirements = "Requirements found in it"
    begun = "Begun"
    completed = "Completed"
    type = "Type"
    draft = "Draft, not submitted"
    revision = "Feedback, version {number}, {when}"
    gradings = "Single gradings"


class usage:
    tokens = "{tokens} tokens"
    cost = "${cost}"
    at_least = "at least {cost}"


class not_found:
    page = "Page not found"
    heading = "There is nothing here"
    text = "The address may be mistyped, or what it led to was deleted."
    back = "Go to the dashboard"
    home = "Go to the start page"


class compare:
    page = "Compare attempts"
    heading = "Compare attempts"
    lead = "Attempts at one posting side by side: what changed, by how much, and whether it is more than chance."
    overall = "Overall"
    interval = "{low} to {high}"
    two = "Attempt {first} compared with attempt {last}."
    several = "Attempts {others} and {last} side by side. What improved or declined is from attempt {first} to attempt {last}."
    first_to_last = (
        "Verdict, difference and interval are from the first to the last of these attempts."
    )
    empty = "No finished interviews yet"
    empty_text = "Finish an interview and retake it; the attempts then stand side by side here."
    to_history = "All interviews"
    only_one = "One attempt so far"
    only_one_text = (
        "Retake this interview, with the same questions or with new ones, to see what changes."
    )
    only_one_left = (
        "Its posting was deleted, so it cannot be retaken and nothing can be compared with it."
    )
    to_attempt = "Open the attempt"
    not_attempts = "A part of this address names no attempt at this posting and was left out."
    too_few = "This address does not name two attempts at this posting, so two were chosen for you. “Choose attempts” changes that."
    too_many = "At most four attempts stand side by side: the latest four of those in the address."
    choose = "Choose attempts"
    choose_hint = "Two to four attempts; differences are from the earliest to the latest of them."
    picks = ("First", "Second", "Third", "Fourth")
    nobody = "None"
    choose_two = "Pick at least two different attempts."
    apply = "Compare"
    other_postings = "Other postings"
    scales = "What changed"
    improved = "Improved"
    declined = "Declined"
    scale = "Scale"
    difference = "Difference"
    sure_range = "95\u00a0% interval"
    verdict = "Verdict"
    explained = "Points run from 0 to 10. A difference counts as a change only when its whole interval lies on one side of zero:"
    posting_changed = "The posting changed between these attempts"
    questions = "Question by question"
    span = "from attempt {first} to attempt {last}"
    none_shared = "No question was answered in more than one of these attempts."
    single = "Answered in one attempt only"
    not_asked = "Not asked or not answered in this attempt."


class progress:
    page = "Progress"
    heading = "Progress"
    lead = "What your interviews came to, and whether a difference is more than chance."
    empty = "No finished interviews yet"
    empty_text = "Finish an interview from a job posting; its scores then stand here."
    nothing = "No interviews here"
    nothing_text = "No finished interview matches this posting and these days."
    show_all = "Show everything"
    sessions = "Interviews"
    answers = "Answers"
    practice = "Practice time"
    overall = "Average score"
    minutes = "{minutes} min"
    hours = "{hours} h {minutes} min"
    numbers = "In numbers"
    trend = "Trend"
    basis = "Averages are of the {compared} of all {all} interviews that were scored like the newest one. Points from different ways of scoring are never joined."
    one_point = (
        "One point is no trend yet. Finish another interview, best a retake, to see a change."
    )
    few_points = (
        "Too few interviews that were scored alike for a trend: {count} of the {fewest} it takes."
    )
    between = "From attempt {first} to attempt {last}. {conclusion}"
    no_pair = "This posting has no two attempts that were scored alike, so no change is computed."
    posting = "Posting"
    all_postings = "All postings"
    since = "From"
    until = "To"
    apply = "Show"
    bad_day = "This is not a day. Choose one from the calendar."
    mixed = "Crosses stand for interviews whose answers were scored in several ways; they belong to no line."
    separate = "The built-in interviewer and OpenAI have lines of their own: their points do not mean the same."
    thinned = "Consecutive interviews that were scored alike are grouped, so that about {most} points stand for {count} interviews."
    table = "The numbers as a table"
    began = "Begun"
    interviewer = "Interviewer"
    interviews = "Interviews"
    score = "Average points"
    points = "Points"
    attempt = "Attempt"
    requirement = "Requirement"
    over_time = "Score per dimension over time"
    over_time_text = (
        "From {first} to {last}: {count} interviews. The newest overall score is {newest}."
    )
    one_day_text = "On {last}: {count} interviews. The newest overall score is {newest}."
    one_time_text = "One interview, on {last}: {newest} points overall."
    by_type = "By type of question"
    by_posting = "By posting"
    highest = "Highest: {name} with {points} points. Lowest: {lowest} with {low} points."
    single = "{name}: {points} points."
    no_means = "Nothing has been scored here yet."
    distribution = "How the answers are spread"
    distribution_text = "Most frequent: {points} points ({count} of {all} answers)."
    retakes = "From attempt to attempt"
    retakes_text = (
        "{title}: {first} points in attempt {from_attempt}, {last} in attempt {to_attempt}."
    )
    one_attempt_text = "{title}: {last} points in attempt {to_attempt}. A retake draws a line."
    retakes_note = "A line runs only between attempts that were scored alike; where it is broken, points do not mean the same. A step of a line alone is no improvement: compare attempts to see whether it is more than chance."
    requirements = "Requirements by attempt"
    requirements_text = "{asked} of {all} requirements were asked in the last {attempts} attempts; lowest on average: {weakest}."
    requirements_one = "{asked} of {all} requirements were asked in one attempt; lowest: {weakest}."
    requirements_none = "None of the {all} requirements has been scored yet."
    requirements_hint = "Choose one posting above to see which of its requirements were asked, and how well they were answered."
    level = "Level {level}"
    not_asked = "Not asked"
    not_asked_sign = "·"
    not_scored = "Not scored"
    not_scored_sign = "?"
    legend = "The number is the level, 0 to 5. A dot means not asked, which says nothing about you."


class attempts:
    attempt = "Attempt"
    path = "Overall score from attempt to attempt"
    cut = "Where the path is cut (∦) the way of scoring changed; points on its two sides do not mean the same."
    added = "Added"
    removed = "Removed"


class errors:
    """One sentence an error key: what happened, and what to do next."""

    internal = "Something went wrong on our side. Nothing you saved is lost. Please try again."
    not_found = "This does not exist, or it is not yours."
    retake_unfinished = "This interview is not finished yet. Finish it first, then retake it."
    retake_posting_deleted = "The posting of this interview was deleted. Save it again as a new posting to hold another interview for it."
    not_signed_in = "You are not signed in any more. Please log in again."
    cancelled = "Cancelled. Your answers are saved. Try again when you are ready."

    invalid_credentials = "E-mail and password do not belong together. Check both and try again."
    too_many_attempts = "Too many attempts. Wait {seconds} seconds, then try again."
    too_many_checks = "Too many questions to the provider. Wait {seconds} seconds, then try again."
    too_many_uploads = "Too many files in one minute. Wait {seconds} seconds, then try again."
    too_many_operations = "That was a lot of AI work in one minute. Nothing is lost. Wait {seconds} seconds, then try again."
    email_taken = (
        "There is already an account with this e-mail. Log in instead, or use another address."
    )
    invalid_email = "This is not a complete e-mail address. Check it and try again."
    weak_password = "The password needs at least 8 characters, and must not be one that many people use or that repeats your e-mail or this app's name. Choose another one."
    wrong_password = "The current password is not right. Check it and try again."
    signup_closed = "This server does not take new accounts. Ask whoever runs it."

    resume_empty = "There is no text to save. Paste your résumé first."
    resume_too_long = "The résumé is longer than {most} characters. Shorten it and save again."
    resume_missing = "An interview needs your résumé. Save it first, then begin."
    text_has_nul = "The text holds a character that is not text (such as NUL). Remove it, or paste the text again."
    upload_missing = "No file was chosen. Choose one and try again."
    upload_wrong_type = "Only PDF, DOCX, plain text and Markdown files (.pdf, .docx, .txt, .md) can be read. Save it as one of these, or paste the text."
    upload_other_format = "Files of this kind (such as .doc, .odt, .rtf, .pages) cannot be read. Open it where you wrote it, save it as PDF or DOCX, and upload that."
    upload_too_large = "The file is larger than {most} MB. Choose a smaller one, or paste the text."
    upload_broken_encoding = (
        "The file is not readable as UTF-8 text. Save it as UTF-8, or paste the text."
    )
    document_damaged = "The file is damaged, or is not what its name says. Open it where you wrote it, save it as PDF or DOCX again, or paste the text."
    document_encrypted = (
        "The file is protected by a password. Save it without one, or paste the text."
    )
    document_macros = "The file holds macros, an embedded program or a template from elsewhere, so it was not opened. Save it as a plain .docx or as PDF, or paste the text."
    document_reader_busy = "Other files are being read at the moment. Try again in a minute."
    document_too_demanding = "Reading the file would take too much time or memory. Save it as a simpler PDF, for example by printing it to PDF, or paste the text."
    document_too_many_pages = "The file has more than {most} pages. Upload the pages that are your résumé, or paste the text."
    document_without_text = "The file holds no text that can be read; perhaps it is a scan. Use the file it was printed from, or paste the text."

    posting_title_empty = "The role title is missing. Fill it in and save again."
    posting_title_too_long = (
        "Role title and company may have {most} characters each. Shorten them and save again."
    )
    posting_description_empty = "The job description is missing. Paste the posting and save again."
    posting_too_long = (
        "The job description is longer than {most} characters. Shorten it and save again."
    )
    posting_level_unknown = "Choose an experience level from the list."
    posting_technologies_too_many = "The tech stack may hold {most} entries of at most {longest} characters. Shorten it and save again."
    language_unknown = "This is not a language code. Use one such as it, pt-BR or ja."

    answer_empty = (
        "There is nothing to submit yet. Write an answer first; “I don't know” is fine too."
    )
    answer_too_long = "The answer is longer than {most} characters. Shorten it and submit again."
    interview_completed = (
        "This interview is already completed. Start a new one from the job posting."
    )
    question_count_out_of_range = "The number of questions must be between {fewest} and {most}."
    demo_sessions_out_of_range = "The number of interviews must be between 1 and {most}."
    objection_empty = "Say what the feedback got wrong, then send it."
    objection_too_long = "The objection may have {most} characters. Shorten it and send it again."
    objection_pending = (
        "Your earlier objection is still being looked at. Wait for it, then add another."
    )
    no_feedback_yet = "There is no feedback on this answer yet. Wait for it, then disagree."
    gradings_out_of_range = "An answer can be graded 1 to {most} times."
    export_running = "An export of your data is being made already. Wait for it, then try again."
    choice_unknown = "Please choose one of the listed options."
    key_missing = (
        "No OpenAI key is stored. Add one in Settings, or choose the built-in interviewer."
    )
    key_invalid = "This does not look like an API key. Copy the whole key and try again."
    key_refused = "The provider did not accept this key. It was not saved. Check it and try again."
    model_invalid = "This is not a model name. Choose one from the list or type its exact name."

    ai_no_key = "No OpenAI key is stored any more. Add one in Settings, then try again."
    ai_bad_key = "OpenAI did not accept your key. Check or replace it in Settings, then try again."
    ai_no_quota = "Your OpenAI account has no credit left. Check its billing page, then try again."
    ai_rate_limited = "OpenAI is limiting requests for your key. Wait a minute, then try again."
    ai_rate_limited_for = (
        "OpenAI is limiting requests for your key. Wait {seconds} seconds, then try again."
    )
    ai_unknown_model = "Your key cannot use the chosen model. Pick another model in Settings, then start a new interview."
    ai_timeout = "The AI took too long to answer. Your text is saved. Try again."
    ai_refused = "The AI declined to work on this text. Rephrase it if you can, or try again."
    ai_content_filtered = "The AI provider's content filter stopped this text. Look for words in posting, résumé or answer that it may object to, or pick another model in Settings and start a new interview."
    ai_truncated = "The AI's answer was cut off at the model's length limit. Your text is saved. Try again; if it stays, pick another model in Settings and start a new interview."
    ai_context_too_long = "Posting, résumé and answers together are too long for this model. Pick a model with a larger context in Settings, or shorten the posting."
    ai_request_rejected = "The AI provider rejected the request. Try again; if it stays, pick another model in Settings."
    ai_unusable_output = "The AI's answer could not be used. Your text is saved. Try again."
    ai_unreachable = "The AI provider could not be reached. Check the connection, then try again."
    ai_provider_down = (
        "The AI provider has a problem at the moment. Your text is saved. Try again in a minute."
    )
