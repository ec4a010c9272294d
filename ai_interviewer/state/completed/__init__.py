"""What one does with a completed interview: retake it, print its report, share it."""
