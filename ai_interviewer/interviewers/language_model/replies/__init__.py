"""From a model's reply to a value that holds: parsed, checked, quotes located."""
