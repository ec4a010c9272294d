"""HTTP beside the pages: log-in forms, uploads, health, and the guard around everything."""
