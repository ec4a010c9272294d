"""What is known of an uploaded document before its text is used."""
