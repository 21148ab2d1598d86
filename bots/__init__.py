"""The doors of the house: the console, Telegram and Discord; later programs and the clock."""
