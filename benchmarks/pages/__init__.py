"""How long the pages take that read many interviews, and how that grows. `make bench`."""
