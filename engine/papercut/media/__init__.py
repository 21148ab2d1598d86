"""Pictures and clips that people send: opened without trust, upright, in the frame's size. Nothing here knows what is drawn with them."""
