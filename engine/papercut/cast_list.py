"""A prompt's reading as plain data: what `shortwright cast` prints, and what a program may rely on.

Knows the reader and the casting table, builds no puppet. The shape is written out in `told`.
"""

from typing import Any

from engine.base import Scene, SceneSubject
from engine.papercut.cast import part_for
from engine.papercut.reading import read
from engine.papercut.reading_words import as_asked


def cast_list(prompt: str, style: str = "") -> dict[str, Any]:
    """Read a prompt and say who plays what; see `told` for the shape."""
    return told(read(prompt, style))


def told(scene: Scene) -> dict[str, Any]:
    """A scene as JSON-ready data. What was not said is "".

    {subjects: [{name, count, colour, size, action, position, relation, cast, rig}], place, season, time, weather, camera, framing, mood,
    style}, and where they are said `beyond`, a second place seen in the first, and `until`, the time of day at the shot's end. `name` is
    the noun as it was asked for, in the English singular ("corgi", "couch"); `relation` a word or two and the other subject's name in one
    string ("left of lamp", "holding guitar"); `cast` is "rig", "ink" or "sign"; `rig` is the rig's family and the name it plays
    ("quadruped/dog", "prop/sofa"), "" for ink and signs. `season` to `style` are Scene's own words.
    """
    more = {"beyond": scene.beyond, "until": scene.until}
    return {
        "subjects": [_subject(subject, scene.subjects) for subject in scene.subjects],
        "place": scene.place,
        "season": scene.season,
        "time": scene.time,
        "weather": scene.weather,
        "camera": scene.camera,
        "framing": scene.framing,
        "mood": scene.mood,
        "style": scene.style,
        **{name: value for name, value in more.items() if value},
    }


def _subject(subject: SceneSubject, everyone: tuple[SceneSubject, ...]) -> dict[str, Any]:
    how, rig = part_for(subject)
    others = (as_asked(one) for one in everyone if one.name == subject.relation_to and one is not subject)
    other = next(others, subject.relation_to)
    return {
        "name": as_asked(subject),
        "count": subject.count,
        "colour": subject.colour,
        "size": subject.size,
        "action": subject.action,
        "position": subject.position,
        "relation": f"{subject.relation} {other}".strip(),
        "cast": how,
        "rig": rig,
    }
