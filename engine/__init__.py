"""One request → one clip; clips → one file. Knows nothing of jobs, chats or rows."""
