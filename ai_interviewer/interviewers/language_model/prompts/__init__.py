"""What a language model is told: the prompt files, and how they are filled in."""
