"""How close texts are in meaning: what grading and planning listen with."""
