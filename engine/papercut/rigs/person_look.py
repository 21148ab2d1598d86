"""Who a description is: age, skin, hair, clothes, build and what marks a face; the same words always give the same person."""

from dataclasses import dataclass

from engine.base import SceneSubject
from engine.papercut import paper
from engine.papercut.paper import Colour
from engine.papercut.rigs import people
from engine.papercut.rigs.people import PEOPLE, Job
from engine.papercut.rigs.rig import dice
from engine.papercut.rigs.wear import hat_of


@dataclass(frozen=True)
class Look:
    """Everything that is seen of a person and does not move."""

    job: Job
    age: str
    her: bool
    skin: Colour
    hair: str
    hair_colour: Colour
    outfit: str
    top: Colour
    legs: Colour
    shoes: Colour
    hat: str
    scarf: Colour | None
    marks: frozenset[str] = frozenset()  # glasses, beard, mustache, chubby …
    belly: Colour | None = None  # of an animal on two legs
    sleeves: Colour | None = None  # where they are not of the top's colour
    ears: Colour | None = None  # headphones
    fur: str = ""  # what its coat is marked with, as animals.py names it; in the hair's colour


_MARKS: dict[str, str] = {
    **dict.fromkeys(("glasses", "spectacles", "eyeglasses", "bespectacled"), "glasses"),
    "sunglasses": "sunglasses",
    **dict.fromkeys(("beard", "bearded"), "beard"),
    **dict.fromkeys(("mustache", "moustache"), "mustache"),
    **dict.fromkeys(("chubby", "fat", "plump", "overweight", "big-bellied", "obese", "stout"), "broad"),
    **dict.fromkeys(("thin", "skinny", "slim", "slender", "lean"), "slim"),
    **dict.fromkeys(("muscular", "strong", "buff", "bodybuilder"), "muscular"),
    "pregnant": "belly",
    **dict.fromkeys(("cane", "crutch"), "cane"),
    **dict.fromkeys(("freckles", "freckled"), "freckles"),
}
_SUITS: tuple[Colour, ...] = ((0.19, 0.22, 0.31), (0.24, 0.24, 0.26), (0.33, 0.27, 0.23), (0.3, 0.36, 0.44))
_COVERS = {"hijab": "hijab", "headscarf": "hijab", "veil": "hijab", "turban": "turban", "helmet": "helmet", "hood": "beanie"}
_PALE_TO_DARK = {
    "pale": 0,
    "white": 0,
    "fair": 0,
    "asian": 1,
    "tan": 2,
    "tanned": 2,
    "latina": 2,
    "hispanic": 2,
    "indian": 3,
    "brown": 3,
    "dark": 5,
    "black": 5,
    "african": 5,
}


def look_of(subject: SceneSubject) -> Look:
    """Who this description is; the same words always give the same person."""
    traits = subject.traits
    words = {word for trait in traits for word in trait.lower().replace("-", " ").split()} | set(subject.name.split())
    job = next(
        (PEOPLE[t] for t in traits if t in PEOPLE and (PEOPLE[t].outfit or PEOPLE[t].hat)), PEOPLE.get(subject.name, Job())
    )
    base = PEOPLE.get(subject.name, Job())
    her = job.her if job.her is not None else base.her
    if words & {"girl", "woman", "female", "lady", "she", "her"}:
        her = True
    elif words & {"boy", "man", "male", "he", "his"}:
        her = False
    her = bool(dice(subject, "her", 2)) if her is None else her
    age = job.age or base.age
    if words & {"old", "elderly", "aged"}:
        age = "old"
    elif words & {"young", "little", "child", "kid", "boy", "girl"} and not job.age:
        age = "child"
    spoken = subject.colour if subject.colour in subject.label.lower().split() and not job.outfit else ""
    skinned = spoken in _PALE_TO_DARK  # "a black woman in a yellow dress": who is meant, not what she wears
    told = next((n for word, n in _PALE_TO_DARK.items() if word in words or f"{word} skinned" in " ".join(traits)), None)
    told = _PALE_TO_DARK[spoken] if skinned else told
    skin = job.skin or people.SKINS[dice(subject, "skin", len(people.SKINS)) if told is None else told]
    hair = job.hair or (people.HAIR_HER if her else people.HAIR_HIS)[dice(subject, "hair", 6)]
    hair = next((w for w in ("bald", "curly", "ponytail", "braid", "bun") if w in words), hair)
    if age in {"child", "toddler"} and hair in {"bald", "bun"} and not job.hair:
        hair = "short" if not her else "pigtails"
    if age == "toddler" and not job.hair:
        hair = ("short", "curly", "pigtails")[dice(subject, "curls", 3)]
    tone = (
        people.HAIRS[dice(subject, "hair colour", 4 if people.SKINS.index(skin) > 2 else 6)]
        if skin in people.SKINS
        else people.HAIRS[0]
    )
    hair_colour = job.hair_colour or (people.GREYS[dice(subject, "grey", 3)] if age == "old" else tone)
    if words & {"blond", "blonde"}:
        hair_colour = paper.COLOURS["blond"]
    outfit = job.outfit or ("dress" if her and dice(subject, "dress", 5) < 2 else "shirt")
    cloths = _SUITS if outfit == "suit" else people.CLOTHES
    top = job.top or cloths[dice(subject, "top", len(cloths))]
    scarf: Colour | None = None
    ears: Colour | None = None
    for trait in traits:
        c = paper.colour(trait.rsplit(" ", 1)[0]) if " " in trait else None
        if trait.endswith("hair") and c:
            hair_colour = c
        elif trait.endswith("scarf"):
            scarf = c or (0.8, 0.22, 0.2)
        elif trait.endswith("headphones"):
            ears = c or ears or (0.2, 0.22, 0.28)
        elif trait.endswith(("dress", "skirt", "coat", "robe", "suit")):
            worn = trait.rsplit(" ", 1)[-1].replace("skirt", "dress")
            usual = _SUITS[0] if worn == "suit" and job.outfit != "spacesuit" else top
            outfit, top = job.outfit if (worn, job.outfit) == ("suit", "spacesuit") else worn, c or usual
        elif trait.endswith(("shirt", "jacket", "sweater")):
            top = c or top
    legs = job.legs or people.LEGS[dice(subject, "legs", len(people.LEGS))]
    asked = None if skinned else paper.colour(subject.colour)
    if asked is not None:
        top = asked
        if outfit in {"spacesuit", "overalls", "robot"}:
            legs = asked
    if outfit == "suit" and not job.legs:
        legs = paper.darker(top, 0.12)  # it is of one cloth
    shoes = paper.darker(legs, 0.55)
    marks = frozenset(_MARKS[word] for word in words if word in _MARKS) | frozenset(job.marks)
    if age == "old" and not her and hair == "bald" and not job.hat:  # else nothing grey is left to tell the years
        marks |= {"beard"}
        hair = hair if "bald" in words else "short"
    if age == "old" and not marks & {"glasses"} and dice(subject, "glasses", 3) == 0 and not job.hat:
        marks |= {"glasses"}
    hat = hat_of(traits) or next((_COVERS[word] for word in words if word in _COVERS), "") or job.hat
    sleeves = skin if outfit == "bones" else None
    return Look(job, age, her, skin, hair, hair_colour, outfit, top, legs, shoes, hat, scarf, marks, sleeves=sleeves, ears=ears)
