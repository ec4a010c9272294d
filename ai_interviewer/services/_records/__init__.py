"""Rows, found by their owner, and the views and numbers that several services make of them.

Functions that take `db` take part in their caller's transaction.
"""
