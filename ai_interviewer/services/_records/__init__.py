"""Rows by their owner, and what several use cases make of them."""
