"""The paper stage: planes at a depth, built by kits (forest, sea, room …) from the palette and the world's own chance."""
