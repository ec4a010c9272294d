"""What all resources of the API share: errors, callers, limits, lists, ids of requests."""
