"""Programs that measure AI Interviewer from outside. Nothing of the package depends on them."""
