"""The interviewer that asks a language model, of any vendor."""
