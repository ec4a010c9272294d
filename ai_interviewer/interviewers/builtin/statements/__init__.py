"""What the sentences of an answer claim, deny and excuse."""
