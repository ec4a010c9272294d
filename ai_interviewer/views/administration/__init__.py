"""What administrators are shown: never a résumé, a posting, an answer or a key."""
