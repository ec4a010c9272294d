"""AI Interviewer: rehearse a real interview for a real job, and see what improved."""

__version__ = "0.1.0"
