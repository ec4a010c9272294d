"""The interview as a language model holds it, whoever sells the model."""
