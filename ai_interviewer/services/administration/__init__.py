"""For the server's administrator: accounts, figures and health."""
