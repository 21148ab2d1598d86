"""The door of reading: a prompt in any language, and perhaps a style, become a Scene.

Never raises; time grows with the prompt's length only. Chooses the reader by script and finishes what no reader could say. Knows no
puppet: whether a rig, ink or a sign will show a subject is not asked here.
"""

import re
from dataclasses import replace

from engine.base import Scene, SceneSubject
from engine.papercut import lexicon_en_words as words
from engine.papercut.lexicon_places import KIT_OF_PLACE, ROOFED, THINGS_TOO
from engine.papercut.reading_draft import Sketch
from engine.papercut.reading_en import EnglishReader
from engine.papercut.reading_hours import passing, stilled
from engine.papercut.reading_tokens import may_be_seen
from engine.papercut.reading_words import english
from engine.papercut.reading_words_zh import Word, words_of
from engine.papercut.reading_zh import ChineseReader

LONGEST_PROMPT = 20_000
_NOBODY = frozenset(
    ("fly", "crash", "fall", "float", "burn", "glow")
)  # done by a camera, the sea, leaves: not by somebody unsaid
_LONGEST_NAME = 7
_SILENT = Word()
_WARNINGS = frozenset(["小心", "禁止", "请勿", "注意", "不要", "别", "严禁"])
_STOOD_ON = {"skateboard": "skateboard", "surfboard": "surf", "snowboard": "snowboard"}
_CLAUSE = re.compile(r"[.,;:!?،؛؟।、。]")


def read(prompt: str, style: str = "") -> Scene:
    """Read what is seen in a shot. `style` overrides a style named in the prompt."""
    prompt = _spelled(prompt[:LONGEST_PROMPT])
    scene = _told(prompt)
    if not any(subject.action for subject in scene.subjects) and _begins_with_doing(prompt):
        done = _told(("一个人" if _is_chinese(prompt) else "a person ") + prompt)
        scene = done if done.subjects and done.subjects[0].action not in _NOBODY | {""} else scene
    if _is_chinese(prompt) and not any(_lives(subject) for subject in scene.subjects) and (named := _by_name(prompt)):
        done = _told(named)
        scene = done if done.subjects and done.subjects[0].action else scene
    if not scene.subjects and not scene.place:
        scene = replace(scene, subjects=_unread(prompt))
    scene = _starring(_alone(_on_boards(scene), prompt))
    time, until = passing(prompt, scene.time)
    if until:
        scene = replace(scene, time=time, until=until)
    named = style_named(style)
    return replace(scene, style=named) if named else scene


def _lives(subject: SceneSubject) -> bool:
    entry = english().get(subject.name)
    return entry is None or entry.noun is None or entry.noun.category in {"person", "animal"}


def _on_boards(scene: Scene) -> Scene:
    """Whoever rides a surfboard surfs."""
    subjects = tuple(
        replace(one, action=_STOOD_ON[one.relation_to], relation="holding")
        if one.relation == "riding" and one.relation_to in _STOOD_ON
        else one
        for one in scene.subjects
    )
    return replace(scene, subjects=subjects)


def _starring(scene: Scene) -> Scene:
    """Of many, whoever does something comes before the things around them: the first subject is who the shot is about."""
    if len(scene.subjects) > 1 and scene.subjects[0].position == "far":
        return replace(scene, subjects=(*scene.subjects[1:], scene.subjects[0]))
    if len(scene.subjects) < 4 or any(one.position in {"left", "right"} or "of" in one.relation for one in scene.subjects):
        return scene

    def importance(one: SceneSubject) -> int:
        entry = english().get(one.name)
        category = entry.noun.category if entry is not None and entry.noun is not None else ""
        lives = category in {"person", "animal"}
        return 0 if lives and one.action else 1 if lives or category == "vehicle" else 2

    if min(importance(one) for one in scene.subjects) > 0:
        return scene
    return replace(scene, subjects=tuple(sorted(scene.subjects, key=importance)))


def _told(prompt: str) -> Scene:
    sketch = Sketch()
    if _is_chinese(prompt):
        ChineseReader(prompt, sketch).run()
    else:
        EnglishReader(stilled(prompt), sketch).run()
    return sketch.scene()


def _by_name(prompt: str) -> str:
    """A Chinese prompt that begins with a name nobody knows, and what that one does, said of a person instead; "" for any other."""
    words_in = words_of(prompt[:40])
    name = ""
    for text, word in words_in:
        if word is not None or _CLAUSE.match(text):
            acts = word is not None and (text in {"在", "正", "正在"} or word.verb is not None or "object" in word.tags)
            return f"一个人{prompt[len(name) :]}" if acts and 2 <= len(name) <= _LONGEST_NAME else ""
        name += text
    return ""


def _begins_with_doing(prompt: str) -> bool:
    """Whether it says what is done and not by whom: "riding a horse in the desert", 在厨房做饭."""
    if not _is_chinese(prompt):
        first = english().get(next(iter(prompt.lower().split()), ""))
        return first is not None and first.verb is not None and first.verb.form == "ing" and first.noun is None
    inside = bare = said = False  # a place that stands for itself erupts; in a place somebody cooks
    for text, word in words_of(prompt):
        if text in _WARNINGS:
            return False
        if text in "，：、 先再又快就" or (word is not None and (word == _SILENT or "number" in word.tags)):
            said = True
            continue  # 三分钟学会叠衬衫, 一石二鸟：边做饭边打扫
        if word is None or word.noun is not None:
            return False
        if said and word.verb is not None and (word.verb[1] or word.verb[0] == "teach"):
            return False  # 一口回到夏天
        if word.verb is not None or "object" in word.tags:
            return not (bare and not inside) and not text.endswith("着")  # 停着一辆车: what is there comes after
        inside = inside or not word.tags.keys().isdisjoint({"preposition", "locative"})
        bare = bare or word.place is not None
        if word.place is None and word.tags.keys().isdisjoint({"preposition", "locative"}):
            return False
    return False


def _spelled(prompt: str) -> str:
    """An emoji of something we know by its name: "a 🦊" is a fox; faces and signs are passed over."""
    if not any(letter >= "\U0001f000" for letter in prompt):
        return prompt
    import emoji

    def name(found: str, _: object) -> str:
        said = emoji.demojize(found, delimiters=("", "")).replace("_", " ")
        for form in (said, said.rpartition(" ")[2]):
            entry = english().get(form)
            if entry is not None and (entry.noun is not None or entry.place is not None or entry.tags is not None):
                return f" {form} "
        return " "

    return emoji.replace_emoji(prompt, replace=name)


def _alone(scene: Scene, prompt: str) -> Scene:
    """A castle that nothing else is said of is the place as well; a bare "hospital" and what is full of something are only the place."""
    if scene.place or not scene.subjects:
        return scene
    subject, inside = scene.subjects[0], scene.subjects[1:]
    kit = KIT_OF_PLACE.get(subject.name, "")
    if inside:
        full = subject.name in THINGS_TOO and all((one.relation, one.relation_to) == ("in", subject.name) for one in inside)
        return (
            replace(scene, place=subject.name, subjects=tuple(replace(one, relation="", relation_to="") for one in inside))
            if full
            else scene
        )
    if not kit or subject.name not in THINGS_TOO or subject.count > 1 or subject.action or subject.relation:
        return scene
    if kit not in ROOFED:
        return replace(scene, place=subject.name)
    bare = _CLAUSE.split(prompt.strip(), maxsplit=1)[0].lower() in {subject.label.lower(), subject.name}
    return replace(scene, place=subject.name, subjects=()) if bare else scene


def style_named(style: str) -> str:
    """The canonical name of a style in a person's own words; unknown ones stay as they were said."""
    said = " ".join(style.lower().split())[:40]
    return words.STYLES.get(said) or words.STYLES.get(said.removesuffix(" style")) or said


def _is_chinese(prompt: str) -> bool:
    """Whether the characters, not the Latin letters, carry the sentence: one character says about as much as three letters."""
    characters = sum("\u3400" <= letter <= "\u9fff" for letter in prompt)
    letters = sum(letter.isascii() and letter.isalpha() for letter in prompt)
    return characters * 3 > letters and characters > 0


def _unread(prompt: str) -> tuple[SceneSubject, ...]:
    """What to show of a prompt that names nothing we know: a lone unknown word by itself, another language by its first words."""
    said = " ".join(prompt.split())
    words_in = [word.strip(".,;:!?\"'") for word in said.split()]
    lone = len(words_in) == 1 or (len(words_in) == 2 and words_in[0].lower() in {"a", "an", "the"})
    if lone and not _is_chinese(said) and may_be_seen(words_in[-1].lower()) and english().get(words_in[-1].lower()) is None:
        return (SceneSubject(words_in[-1].lower(), label=said[:40]),)
    if _is_chinese(said) and 2 <= len(said) <= 8 and all(word is None for _, word in words_of(said)):
        return (SceneSubject(said, label=said),)
    letters = [letter for letter in said if letter.isalpha()]
    foreign = [letter for letter in letters if not letter.isascii() and not "\u3400" <= letter <= "\u9fff"]
    if letters and len(foreign) * 2 > len(letters):
        first = _CLAUSE.split(said, maxsplit=1)[0] or said
        return (SceneSubject("sign", label=first[:40]),)
    return ()
