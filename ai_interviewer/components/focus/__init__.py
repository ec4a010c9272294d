"""Where the focus goes, and what is said, when something other than the pointer moved."""
