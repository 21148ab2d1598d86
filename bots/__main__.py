"""python -m bots is the `shortwright` command."""

from bots.console import main

if __name__ == "__main__":
    main()
