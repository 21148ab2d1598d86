"""One job → one run → one short: the LangGraph agent. Only `worker` knows storage; nothing here knows a chat platform."""
