"""The doors: people (the console; chats join it), programs, the clock."""
