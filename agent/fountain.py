"""A script as a Fountain file, the plain-text screenplay format that writers' programs read (fountain.io/syntax).

What is said stands as the narrator's dialogue, what is seen as action, so the file reads back as a person's own script.
"""

import re
from collections.abc import Sequence

from agent.state import Script, Shot


def to_fountain(script: Script, shots: Sequence[Shot] = ()) -> str:
    """Write the script; where its shots are planned, each one's prompt stands as a note beside its beat."""
    narrator = "旁白" if script.language == "zh" else "NARRATOR"
    parts = [f"Title: {_line(script.title)}", f"Language: {script.language}", ""]
    if script.cast:
        parts += ["/*", *(f"{_line(s.name)}: {_line(s.description)}".replace("*/", "* /") for s in script.cast), "*/", ""]
    for number, beat in enumerate(script.beats):
        if beat.picture:
            parts += [f"!{_line(beat.picture)}", ""]
        parts += [f"@{narrator} (V.O.)", _line(beat.narration), ""]
        for shot in (s for s in shots if s.beat == number):
            parts += [f"[[Shot {shot.number}: {_line(shot.prompt).replace(']]', '] ]')}]]", ""]
    return "\n".join(parts).rstrip() + "\n"


def _line(text: str) -> str:
    """One line: Fountain ends a paragraph at an empty one."""
    return re.sub(r"\s+", " ", text).strip()
