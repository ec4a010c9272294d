"""How long pages with many interviews take, and how that grows. `make bench`."""
