"""What an administrator does: accounts, the server's figures, its health."""
