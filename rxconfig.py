"""Reflex's own configuration. Everything of the app is configured by `ai_interviewer.config`."""

import reflex as rx

from ai_interviewer import theme

config = rx.Config(
    app_name="ai_interviewer",
    plugins=[rx.plugins.TailwindV4Plugin(config=theme.tailwind())],
    disable_plugins=[rx.plugins.SitemapPlugin],
    # Development only: the launcher names the exact origins of a production build.
    cors_allowed_origins=["http://localhost:3000", "http://127.0.0.1:3000"],
    # In one process the state lives in memory; on disk it would hold the log-in cookie.
    state_manager_mode="memory",
    # In Redis: longer than an event waits for a database that is away, in milliseconds. A killed
    # process leaves the lock of a tab for as long.
    redis_lock_expiration=18_000,
    redis_lock_warning_threshold=16_000,
    # A seventh less than gzip, where browsers take it: over HTTPS, and from the same machine.
    frontend_compression_formats=["brotli", "gzip"],
    telemetry_enabled=False,
    show_built_with_reflex=False,
)
