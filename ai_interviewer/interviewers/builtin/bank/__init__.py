"""The question bank: questions an experienced interviewer of a field would ask, as data files."""
