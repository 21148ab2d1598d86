"""The door for programs: HTTP calls that make shorts and run series."""
