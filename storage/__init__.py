"""Rows and files that outlive a process. Knows no engine, no graph and no chat."""
