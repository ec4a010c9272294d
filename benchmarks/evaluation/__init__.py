"""How well an interviewer grades, measured on answers that people have graded."""
