"""The question bank: checked, counted and measured."""
