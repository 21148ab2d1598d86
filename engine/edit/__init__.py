"""Sound and picture into one file: timeline, voice, music, stitch. Imports without torch."""
