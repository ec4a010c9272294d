"""Reading résumé files that strangers made: `reading` starts a confined process, `reader` is it."""
