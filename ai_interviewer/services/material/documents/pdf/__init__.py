"""PDF files: their letters, what of them shows, and the order in which they are read."""
