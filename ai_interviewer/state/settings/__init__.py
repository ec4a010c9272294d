"""The settings page: key and model, password and sign-ins, your data."""
