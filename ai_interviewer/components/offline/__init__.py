"""What the page says and keeps while the server can't be reached."""
