"""What this server keeps, where it goes, and how it is deleted."""

page = "Privacy"
heading = "Privacy"
lead = "What this server keeps, where it goes, who can see it, and how to export or delete it."
kept = "What is stored"
kept_text = "In this server's database, until you delete it:"
kept_list = (
    "Your email, a one-way hash of your password (bcrypt), your browser's time zone, and the models and the provider you chose.",
    "Your résumé, and the text of an uploaded file until you save or discard it. The file itself isn't kept.",
    "Your own questions for the built-in interviewer, if you save any.",
    "Your job postings, with the requirements found in them.",
    "Your interviews: a copy of the posting and résumé at that time, the plan, questions, drafts, answers, all versions of the feedback, your objections, ratings and notes, and the questions you skipped or swapped.",
    "What you practise: questions that went badly, your latest points, and when each is due.",
    "If you share reports: which ones, until when, and a one-way hash of each link. The link itself isn't kept.",
    "If you use tokens for programs: their names, what they may do, when they expire and were last used, and a one-way hash of each. The token itself isn't kept.",
    "If an administrator made you a link to set a new password: a one-way hash of the link, until it's used or expires.",
    "Where you're signed in: your browser's name, when you signed in and when you were last seen. No network address.",
    "For each provider of language models, if you save one: your key, encrypted with AES-256-GCM and tied to your account, and its last four characters unencrypted.",
    "If you add providers, where the host allows it: their names and addresses.",
    "If your programs have lists of answers graded: the answers, their questions, postings and résumés, and the results.",
    "How many tokens were used with your key or the host's, by provider and model, and what that cost; what the provider's server can't do, by model, and how fast each model is, so that it's asked accordingly.",
    "To slow down password guessing: the times of recent log-in attempts, under a keyed hash of the email and network address. They count for a minute.",
)
sent = "Where it goes"
sent_text = (
    "Nothing is shared unless you create a link to a report, where the host allows it. Anyone with the link can then read that report until it expires or you revoke it.",
    "With the built-in interviewer, nothing leaves this server.",
    "With a language model, this server sends the following to the provider you chose for the interview, and to no other: title, company, level, tech stack, language and text of the posting; your résumé; the plan, the questions and your answers of that interview, with their scores; your objections; and earlier questions for the same posting, so that none is repeated. Your email and password aren't sent, unless you wrote them into one of these texts. Texts that aren't needed for a question, such as your notes, aren't sent.",
    "When you save a key or open Settings, the server also asks the provider you look at whether the key is valid and which models it can use. Where that can't be told otherwise, it asks a model for one token, with none of your texts.",
    "Whose contract governs them depends on the key. With your own key, the provider gets the texts under your contract and at your cost, and your key goes there too. With the host's key, it gets them under the host's contract; the host pays, and this server counts what you use. With neither, they go to a server without a key, and its operator can read them.",
    "The host of this server decides which providers there are, and at which addresses: OpenAI itself, or other servers with the same interface. A provider that you added gets your texts at the address you gave.",
    "A model on the same machine as this app gets the texts without any network; they don't leave the machine.",
    "No page loads anything from third parties: no fonts, scripts, pictures or analytics.",
)
host = "What the host of this server can see"
host_text = (
    "Everything except your password. AI Interviewer is self-hosted: the host can read the database, including your résumé, answers and feedback.",
    "Your keys are encrypted in the database, which protects them if only the database or a backup is stolen. The host also has the encryption key and can decrypt them. Use keys with a spending limit, and only on a server whose host you trust.",
    "The host can make people administrators. Their pages show the email of each account, when it registered and was last seen, how many interviews it has, and what its use of models came to. They don't show texts or keys. Administrators can disable or delete an account; the log of what they did names it by its id.",
    "The host can also change the program, and could then read your password as you type it. This page describes the program as published.",
)
cookies = "Cookies and what your browser keeps"
cookies_text = "Only what's needed; nothing is for tracking."
cookie_rows = (
    (
        "ai_interviewer_session",
        "Keeps you signed in. Scripts can't read it. Over HTTPS its name starts with “__Host-”, and so does the next one's.",
        "90 days at most; the sign-in itself ends 14 days after its last use, or when you log out.",
    ),
    (
        "ai_interviewer_email",
        "Keeps the address you typed after a failed log-in.",
        "5 minutes, or until you log in.",
    ),
    ("theme (local storage)", "Light or dark, once you've chosen.", "Until you clear it."),
    (
        "kept:… (local storage)",
        "What you typed into an answer, your résumé, a posting or your own questions and the server doesn't have yet, so that a lost connection or a closed page loses nothing. A hash stands for you in its name.",
        "Until it is saved, you discard it, you log out, or someone else logs in on this browser; 30 days at most.",
    ),
    (
        "kept-left (local storage)",
        "Keeps tabs that are still open from storing your words after you've logged out.",
        "Until someone logs in.",
    ),
    (
        "token, react-router-scroll-positions (session storage)",
        "Tells your open tabs apart, and remembers where you were on a page.",
        "Until you close the tab.",
    ),
)
logs = "Logs"
logs_text = (
    "The program logs failures, with internal IDs and where in the code they happened. Passwords, keys, cookies and log-in tokens are removed before anything is written. There is no log of the pages you open.",
    "A web server in front of it may keep its own log, with network addresses. The host decides where logs go and how long they're kept.",
)
how_long = "How long"
how_long_text = (
    "Your texts stay until you delete them; nothing expires. Records of ended sign-ins are deleted the next time you log in.",
    "A deleted posting that has interviews is hidden, and is removed when you delete your account.",
    "What your open pages show is also kept in the server's memory, or in Redis if the host uses it, for about an hour after its last use.",
)
rights = "Exporting and deleting your data"
rights_text = (
    "In Settings, “Export my data” gives you a ZIP file with everything stored about you, readable by people and programs. Only secrets are left out: your password's hash, your key, and anything that would let someone sign in as you.",
    "“Delete my account” asks for your password and deletes the account and everything in it at once. Any work in progress is stopped.",
    "You can also delete your résumé, postings, interviews, own questions and key one by one, on the pages where you see them.",
)
backups = "Backups"
backups_text = "Deleting takes effect in the live database. The host's earlier backups still contain your data until they're replaced; ask the host how long that takes. Texts sent to an AI provider are deleted under its rules, not ours."
