"""One file a stage of the graph; each is `async def NODE(state, runtime) -> state update`. Wiring is `graph`'s."""
