"""Charts as parts of a page, drawn when they come into view."""
