"""What this server keeps, where it goes, and how it is deleted."""

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
