"""Whole interviews with a real server and a real small model."""
