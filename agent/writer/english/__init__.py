"""The English writer: reads an idea by a light grammar of its own and tells it in one of some twenty shapes."""
