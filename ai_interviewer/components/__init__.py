"""The parts of pages: nouns of 10-20 lines. They take Vars and handlers, and know no state."""
