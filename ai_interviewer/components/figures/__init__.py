"""Figures, drawn when they come into view."""
