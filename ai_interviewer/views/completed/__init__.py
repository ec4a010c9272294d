"""What pages show of a completed interview."""
