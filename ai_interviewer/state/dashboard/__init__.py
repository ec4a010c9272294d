"""The dashboard, and the practice that is part of it."""
