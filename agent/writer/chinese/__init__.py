"""The Chinese writer: reads an idea by longest match and sentence patterns and tells it in the shape it calls for."""
