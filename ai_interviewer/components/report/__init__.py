"""A report on paper, and the button that copies its link."""
