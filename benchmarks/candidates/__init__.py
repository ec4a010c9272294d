"""Scripted candidates in whole interviews. They measure the interviewer."""
