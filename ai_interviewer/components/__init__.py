"""Presentational pieces: nouns of 10-20 lines that take Vars and handlers, and know no state."""
