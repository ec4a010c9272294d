"""Scripted candidates who sit whole interviews. What is judged is the interviewer."""
