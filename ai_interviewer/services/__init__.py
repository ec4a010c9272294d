"""Every use case, as verbs. Who is asking is always an argument."""
