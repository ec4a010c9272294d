"""The dashboard, and the due practice on it."""
