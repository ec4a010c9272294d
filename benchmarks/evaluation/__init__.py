"""How well an interviewer grades, measured on answers that experts have graded."""
