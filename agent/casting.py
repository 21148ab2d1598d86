"""A series' characters in a script: who of them is named, or stands in for nobody in particular, looks as the series says.

Knows no writer and no engine: what a script's pictures call by one description is called by another.
"""

import re
from collections.abc import Sequence

from agent.language import CJK
from agent.state import Beat, Script, Subject


def played_by(script: Script, cast: Sequence[Subject], idea: str) -> Script:
    """The same script with the series' characters in it. Where the idea names none of them, the first plays whoever it does not name."""
    described = [member for member in cast if member.description]
    named = [member for member in described if _mentions(f"{script.title} {idea}", member.name) or _said(script, member.name)]
    for member in named:
        script = _takes(script, member, _part_of(script, member, described))
    if not named and described and script.cast and not _mentions(idea, script.cast[0].name):
        script = _takes(script, described[0], script.cast[0])
    return script


def _part_of(script: Script, member: Subject, others: Sequence[Subject]) -> Subject | None:
    """The writer's own subject that is meant by a character: of that name, of that kind, or the one that nobody else can be."""
    taken = {other.description for other in others}
    free = [subject for subject in script.cast if subject.description not in taken]
    for subject in free:
        if subject.name.casefold() == member.name.casefold():
            return subject
    for subject in free:
        if _mentions(member.description, subject.name):
            return subject
    return None


def _takes(script: Script, member: Subject, part: Subject | None) -> Script:
    """Let a character play a part: its description in place of the writer's, in every picture."""
    looks = member.description.strip(" .。")
    new = Subject(name=part.name if part else member.name, description=looks)
    rest = [subject for subject in script.cast if subject not in (part, member)]
    beats = script.beats
    if part is not None and part.description:
        pattern = re.compile(rf"{re.escape(part.description)}(?:{re.escape(member.name)})?", re.IGNORECASE)
        beats = tuple(beat.model_copy(update={"picture": _swapped(beat, pattern, looks)}) for beat in beats)
    return script.model_copy(update={"beats": beats, "cast": (new, *rest)})


def _swapped(beat: Beat, pattern: re.Pattern[str], looks: str) -> str:
    picture = pattern.sub(lambda _: looks, beat.picture)
    return picture[:1].upper() + picture[1:]


def _said(script: Script, name: str) -> bool:
    return any(_mentions(f"{beat.narration} {beat.picture}", name) for beat in script.beats)


def _mentions(text: str, name: str) -> bool:
    if not name:
        return False
    if CJK.search(name):
        return name in text
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE) is not None
