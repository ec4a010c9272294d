"""What belongs to the interview room beside the interview itself."""
