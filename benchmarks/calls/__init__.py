"""How long the calls of an interview take beside the model, and how much of a prompt stays."""
