"""Drills: an app under people's hands while parts of it fail, and an account of what was lost."""
