"""What both readers fill in while they walk through a prompt: subjects and the stage around them, before they become a Scene.

Knows the rules that do not depend on a language (what can be held, how a bird crosses, how many subjects a stage takes).
"""

from dataclasses import dataclass, field, replace

from engine.base import Scene, SceneSubject
from engine.papercut.lexicon_places import two_places
from engine.papercut.reading_words import Noun

MOST_SUBJECTS = 6
MOST_OF_ONE = 12
_MOST_KEPT = 16
_LABEL = 40
_HELD = frozenset(("thing", "tool", "instrument", "sport", "food", "clothes", "plant", "sky"))
_TOO_LARGE = frozenset(
    [
        "table",
        "chair",
        "sofa",
        "bed",
        "crib",
        "bookshelf",
        "wardrobe",
        "drawer",
        "bathtub",
        "stove",
        "oven",
        "refrigerator",
        "washing",
        "machine",
        "sink",
        "shower",
        "toilet",
        "curtain",
        "carpet",
        "throne",
        "fireplace",
        "campfire",
        "fire",
        "tree",
        "piano",
        "drum",
        "kit",
        "tent",
        "hammock",
        "rock",
        "easel",
        "television",
        "dishwasher",
        "chandelier",
        "door",
        "computer",
        "treadmill",
        "mailbox",
        "microwave",
        "trampoline",
        "window",
        "canoe",
        "tornado",
        "rainbow",
        "aurora",
    ]
) | {
    "washing machine",
    "drum kit",
    "oak tree",
    "pine tree",
    "palm tree",
    "christmas tree",
    "apple tree",
    "cherry tree",
    "grandfather clock",
}
_WATER = frozenset(
    [
        "fish",
        "goldfish",
        "koi",
        "salmon",
        "shark",
        "whale",
        "dolphin",
        "orca",
        "octopus",
        "squid",
        "jellyfish",
        "seahorse",
        "eel",
        "stingray",
        "swordfish",
        "manatee",
        "narwhal",
        "mermaid",
        "seal",
    ]
)
_WATER |= {"tropical fish", "pufferfish", "anglerfish", "starfish", "tadpole"}
_WINGED = frozenset(
    [
        "bird",
        "sparrow",
        "robin",
        "swallow",
        "crow",
        "pigeon",
        "dove",
        "owl",
        "eagle",
        "hawk",
        "vulture",
        "seagull",
        "parrot",
        "hummingbird",
        "kingfisher",
        "woodpecker",
        "swan",
        "heron",
        "crane",
        "flamingo",
        "pelican",
        "puffin",
        "toucan",
        "canary",
        "butterfly",
        "moth",
        "bee",
        "wasp",
        "dragonfly",
        "fly",
        "mosquito",
        "firefly",
        "bat",
        "dragon",
        "phoenix",
        "griffin",
        "fairy",
        "angel",
        "ladybug",
        "airplane",
        "helicopter",
        "rocket",
        "spaceship",
        "airship",
        "glider",
        "drone",
        "satellite",
        "kite",
        "comet",
    ]
) | {"hot air balloon", "small airplane", "paper airplane", "flying saucer", "space shuttle", "space station", "sky lantern"}
_SAILING = frozenset(["boat", "sailboat", "ship", "ferry", "canoe", "speedboat", "raft", "gondola", "submarine"]) | {
    "paper boat",
    "pirate ship",
    "jet ski",
}


@dataclass(eq=False)
class Draft:
    """One subject while it is read."""

    noun: Noun
    label: str = ""
    colour: str = ""
    count: int = 1
    size: str = ""
    action: str = ""
    position: str = ""
    relation: str = ""
    relation_to: "Draft | None" = None
    traits: list[str] = field(default_factory=list)
    mentioned_by_name: bool = False
    pronoun: bool = False  # only a "he" so far
    grouped: bool = False  # "a herd of elephants crosses": the verb may be singular

    @property
    def name(self) -> str:
        """The canonical noun."""
        return self.noun.name

    @property
    def acts(self) -> bool:
        """Whether it is somebody: a person or an animal."""
        return self.noun.category in {"person", "animal"}

    @property
    def wears(self) -> bool:
        """Whether clothes on it are worn."""
        return self.acts or self.name in {"snowman", "scarecrow", "teddy bear", "doll", "puppet", "skeleton", "statue"}

    def add_trait(self, trait: str) -> None:
        """Note a trait once."""
        if trait and trait not in self.traits:
            self.traits.append(trait)

    def join(self, relation: str, other: "Draft") -> None:
        """Relate this subject to another, unless it already is."""
        if not self.relation and other is not self:
            self.relation, self.relation_to = relation, other


_PLACE_FADES, _LEAST_PLACE = 0.4, 0.4


@dataclass
class Sketch:
    """The scene while it is read."""

    subjects: list[Draft] = field(default_factory=list)
    sentence: int = 0  # how many have ended
    offers: dict[str, float] = field(default_factory=dict)  # the places said, and how much says that the shot plays there
    fields: dict[str, str] = field(default_factory=dict)

    def add(self, draft: Draft) -> None:
        """Take one more subject; past a crowd nobody would see it, and time stays linear."""
        if len(self.subjects) < _MOST_KEPT:
            self.subjects.append(draft)

    def set_once(self, kind: str, value: str) -> None:
        """Keep the first thing said about a field of the scene."""
        if value:
            self.fields.setdefault(kind, value)

    def offer_place(self, place: str, weight: float) -> None:
        """Keep a place with the most weight that it is said with; what a later sentence says counts for less."""
        weight = max(_LEAST_PLACE, weight - _PLACE_FADES * min(4, self.sentence)) if self.offers else weight
        if weight > self.offers.get(place, 0.0):
            self.offers.pop(place, None)  # said again, it comes after its equals
            self.offers[place] = weight

    @property
    def place(self) -> str:
        """The place said with most weight; the first of equals."""
        return max(self.offers, key=self.offers.__getitem__, default="")

    def _kept(self) -> list[Draft]:
        """The subjects that a stage has room for, in the order they were named: somebody, and what they have, before what lies about."""
        if len(self.subjects) <= MOST_SUBJECTS:
            return self.subjects
        joined = [one.relation_to for one in self.subjects if one.acts]
        rank = {
            id(one): 0 if one.acts else 1 if one.action or any(one is other for other in joined) else 2 for one in self.subjects
        }
        rank[id(self.subjects[0])] = 0
        first = sorted(self.subjects, key=lambda one: rank[id(one)])[:MOST_SUBJECTS]
        return [one for one in self.subjects if any(one is other for other in first)]

    def scene(self) -> Scene:
        """The finished scene: at most six subjects, each with a relation only to one that stays."""
        kept = self._kept()
        done = []
        for draft in kept:
            subject = SceneSubject(
                name=draft.name,
                label=" ".join(draft.label.split())[:_LABEL],
                colour=draft.colour,
                count=max(1, min(MOST_OF_ONE, draft.count)),
                size=draft.size,
                action=draft.action,
                position=draft.position,
                traits=tuple(draft.traits),
            )
            other = draft.relation_to
            if draft.relation and other is not None and any(other is one for one in kept):
                subject = replace(subject, relation=draft.relation, relation_to=other.name)
            done.append(subject)
        said = {kind: value for kind, value in self.fields.items() if kind in _SCENE_FIELDS}
        place, beyond = two_places(self.offers)
        return Scene(subjects=tuple(done), place=place, beyond=beyond, **said)


_SCENE_FIELDS = frozenset(("season", "time", "weather", "camera", "framing", "mood", "style"))


def can_hold(holder: Draft, thing: Noun) -> bool:
    """Whether somebody can have this in their hands."""
    return holder.acts and (
        (thing.category in _HELD and thing.name not in _TOO_LARGE)
        or thing.name
        in {"baby", "cat", "rabbit", "paper airplane", "paper boat", "surfboard", "snowboard", "skis", "skateboard", "drone"}
    )


def can_ride(thing: Noun) -> bool:
    """Whether somebody can sit on or in this and go."""
    return thing.category in {"vehicle", "animal"} or thing.name in {"broom", "carpet", "carousel", "swing", "roller coaster"}


def action_for(noun: Noun, action: str, depends: bool) -> str:
    """The action a verb means for this noun: what crosses, crosses in its own way."""
    if not depends:
        if action == "land" and noun.category == "vehicle" and noun.name not in _WINGED:
            return "park"  # 停在
        return "bloom" if action == "drive" and noun.category == "plant" else action  # 开: a car and a flower
    if noun.name in _WATER:
        return "swim"
    if noun.name in _WINGED:
        return "fly"
    if noun.name in _SAILING:
        return "sail"
    if noun.category == "vehicle":
        return "drive"
    return "walk"
