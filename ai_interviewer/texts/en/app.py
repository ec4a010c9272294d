"""The name, the frame around every page, and what pages share."""

from ai_interviewer.texts.plurals import Plural

name = "AI Interviewer"
title = "{page} · AI Interviewer"
description = "Rehearse a real interview for a real job. Self-hosted, with your own key or none."
skip = "Skip to content"
loading = "Loading…"
reconnecting = "The connection was lost. Reconnecting…"
close = "Close"
scroll_sideways = "Scroll sideways for more."
theme_dark = "Switch to dark theme"
theme_light = "Switch to light theme"
footer = (
    "Open source, self-hosted. Your texts stay on this server and with the AI account you choose."
)
separator = " · "
comma = ", "
fact = "{name}: {value}"
attempt = "Attempt {number}"

day_pattern = "d MMM y"
time_pattern = "d MMM y, HH:mm"
count = "{count} of {most} characters"
count_left = "Characters left: {left}"
count_over = "{count}: {over} too many"

navigation = "Main"
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

tokens = Plural(by="tokens", one="{tokens} token", other="{tokens} tokens")
cost = "${cost}"
at_least = "at least {cost}"

missing_page = "Page not found"
missing_heading = "There is nothing here"
missing_text = "The address may be mistyped, or what it led to was deleted."
to_dashboard = "Go to the dashboard"
to_start = "Go to the start page"
