"""What pages show: frozen dataclasses, and the pure projections that make them."""
