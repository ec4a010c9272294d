"""From a model's reply to a value to rely on: parsed, checked, quotes located."""
