"""How fast the HTTP API answers, with one client and with eight."""
