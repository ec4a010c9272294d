"""One folder for each vendor: its SDK, its errors, its prices."""
