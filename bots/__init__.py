"""The doors of the house: the console now; chats, programs and the clock join it."""
