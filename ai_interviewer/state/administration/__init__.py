"""The pages for administrators. To everybody else each of their events is not found."""
