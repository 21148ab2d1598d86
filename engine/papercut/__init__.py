"""papercut: the engine that every install has. Articulated paper puppets on a layered stage, drawn by code, CPU only."""
