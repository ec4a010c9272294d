"""The rules and nouns of interviewing: pure Python, no I/O."""
