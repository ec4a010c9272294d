"""How much memory and processor a class needs that interviews at the same time."""
