"""Animals that do what people do: on two legs, with an animal's head, fur and tail on the joints of a person. Teddy bears as well.

A raccoon plays the trumpet with its hands, a panda its guitar: person.py poses them, beast_head.py draws the head, animals.py says whose.
"""

import math
from dataclasses import replace

from engine.base import SceneSubject
from engine.papercut import paper
from engine.papercut.paper import Colour
from engine.papercut.rigs import beast_pose, shapes, wear
from engine.papercut.rigs.acts import row_of
from engine.papercut.rigs.animals import ALSO, ANIMALS, Animal
from engine.papercut.rigs.beast_head import Head as BeastHead
from engine.papercut.rigs.beast_tail import draw_tail
from engine.papercut.rigs.bird import NAMES as BIRD_RIG_NAMES
from engine.papercut.rigs.bird import BirdRig
from engine.papercut.rigs.birds import ALSO as BIRDS_ALSO
from engine.papercut.rigs.birds import BIRDS
from engine.papercut.rigs.people import PEOPLE
from engine.papercut.rigs.person import Face, Person
from engine.papercut.rigs.person_look import Look, look_of
from engine.papercut.rigs.person_pose import Pose
from engine.papercut.rigs.quadruped import OWN_COLOURS
from engine.papercut.rigs.rig import Pen, asked

# a shell, wings or a long neck do not go with a person's shoulders
_NEVER = frozenset(("shell", "spines", "bat wings", "feather wings", "ossicones"))
_LONGEST_NECK = 1.0
TOYS = {"teddy bear": "bear", "teddy": "bear"}
_ROWS = {**{name: name for name in ANIMALS}, **ALSO, **TOYS}
NAMES = frozenset(
    name for name, row in _ROWS.items() if not _NEVER & set(ANIMALS[row].extra) and ANIMALS[row].neck <= _LONGEST_NECK
)
BIRD_NAMES = frozenset(name for name in BIRD_RIG_NAMES if "bat" not in BIRDS[BIRDS_ALSO.get(name, name)].extra)
_GARMENTS = (
    "suit",
    "dress",
    "shirt",
    "jacket",
    "sweater",
    "coat",
    "robe",
    "skirt",
    "uniform",
    "apron",
    "vest",
    "hoodie",
    "kimono",
)
_TALL_M = 0.8  # at the shoulder: who is taller stands as high as a grown person, who is not as a child
_TOY_M = 0.5
_STILL = beast_pose.Pose(((0.0, 0.0, 0.0),) * 4)
_TAIL = 0.4  # shoulder heights in a standing height


def clothed(subject: SceneSubject) -> bool:
    """Whether what is said of it puts it into clothes that only fit on two legs: a suit, a chef's."""
    return any(trait.endswith(_GARMENTS) or (trait in PEOPLE and bool(PEOPLE[trait].outfit)) for trait in subject.traits)


# rows that an animal does on its own legs and with its own mouth
_NATURAL = frozenset(
    ("eat", "catch", "carry", "dig", "climb", "rock climb", "yawn", "sneeze", "laugh", "cry", "listen", "think", "bow", "nod",
     "shake head", "crawl", "march", "pull", "push", "fight", "wrestle", "hug", "kiss", "knock", "feed", "wash", "pet",
     "harvest", "somersault", "squat", "kneel", "stretch", "search", "open", "groom", "build", "cut", "tear", "rake", "wrap",
     "shout", "whisper", "point", "wake", "wake somebody", "exercise", "hold up", "smoke", "bend back", "milk")
)  # fmt: skip
# and those it does so unless this is there
_WITH_HANDS = {
    "drink": frozenset(("coffee", "tea", "cup", "mug", "beer", "wine", "cocktail", "juice", "bubble tea", "milkshake", "soda")),
    "fence": frozenset(("sword",)),
    "play baseball": frozenset(("baseball bat", "baseball")),
    "kick": frozenset(("ball", "soccer ball", "football")),
    "phone": frozenset(("phone", "telephone")),
    "give": frozenset(("gift", "flower", "bouquet", "trophy")),
    "fish": frozenset(("fishing rod",)),
}
_RIDDEN = frozenset(
    ("bicycle", "motorcycle", "scooter", "kick scooter", "unicycle", "tricycle", "skateboard", "car", "racing car", "taxi", "van",
     "truck", "bus", "jeep", "tractor", "boat", "canoe", "sailboat", "speedboat", "train", "airplane", "small airplane", "rocket")
)  # fmt: skip
_HELD = frozenset(
    ("umbrella", "kite", "flag", "balloon", "sign", "sword", "shield", "camera", "book", "flower", "bouquet", "rose",
     "lantern", "candle", "torch", "flashlight", "phone", "gift", "briefcase", "suitcase", "handbag", "backpack",
     "microphone", "trophy", "magic wand", "fishing rod", "cup", "ice cream", "paintbrush", "letter", "newspaper", "map",
     "magnifying glass", "telescope", "heart", "hammer", "broom", "guitar", "violin", "spear", "bow", "axe", "basket",
     "lollipop", "paper fan", "laptop", "game controller", "money", "clock")
)  # fmt: skip
_RESTING = frozenset(("", "sit", "lie", "stand", "sleep", "wait", "rest", "fall", "look"))


def stands_up(subject: SceneSubject, things: tuple[str, ...]) -> bool:
    """Whether an animal does, with these things, what takes two hands or two legs, or wears what does."""
    if subject.name not in NAMES | BIRD_NAMES:
        return False
    feathered = subject.name in BIRD_NAMES
    row = row_of(subject.action, things)
    natural = _NATURAL | {"sing"} if feathered else _NATURAL
    handed = bool(row) and row not in natural and (row not in _WITH_HANDS or bool(_WITH_HANDS[row] & set(things)))
    rides = subject.relation == "riding" and subject.relation_to in _RIDDEN
    holds = subject.relation == "holding" and subject.relation_to in _HELD
    toy = subject.name in TOYS and subject.action not in _RESTING
    return handed or rides or holds or toy or (subject.action == "dance" and not feathered) or clothed(subject)


def _dressed(subject: SceneSubject, bare: Look, told: Look) -> Look:
    """In its fur, or in the clothes that were named, with what else the trade brings."""
    if not clothed(subject):
        return bare
    skirted = told.job.outfit == "dress" or any(trait.endswith(("dress", "skirt")) for trait in subject.traits)
    outfit = "shirt" if told.outfit == "dress" and not skirted else told.outfit
    return replace(bare, sleeves=None, outfit=outfit, top=told.top, legs=told.legs, hat=told.hat)


class _Face:
    """A beast's head where a person's would be; as wide as a person's, times `grown`."""

    def __init__(self, head: BeastHead, r: float, grown: float) -> None:
        self._head, self._k = head, r * grown / head.a.head

    def behind(self, pen: Pen, flow: float, t: float) -> None:
        self._lay(pen, _STILL, t, behind=True)

    def draw(self, pen: Pen, pose: Pose, t: float) -> None:
        joints = replace(_STILL, jaw=0.42 * pose.mouth, shut=pose.shut, ears=0.07 * math.sin(t * 2.1))
        self._lay(pen, joints, t, behind=False)

    def _lay(self, pen: Pen, pose: beast_pose.Pose, t: float, *, behind: bool) -> None:
        with pen.at(0.0, 0.0, 0.0, self._k, self._k):
            ours = Pen(pen.canvas, pen.light, pen.size / self._k)
            (self._head.behind if behind else self._head.draw)(ours, pose)
            if "trunk" in self._head.a.extra and not behind:
                self._trunk(ours, t)

    def _trunk(self, pen: Pen, t: float) -> None:
        r = self._head.a.head
        angles = [0.75 + 0.2 * i + 0.1 * math.sin(t * 1.8 - 0.7 * i) for i in range(4)] + [1.1, 0.5]
        points = shapes.curl(r * 0.75, r * 0.2, r * 0.36, angles)
        pen.lay(shapes.ribbon(points, [r * width for width in (0.4, 0.33, 0.27, 0.22, 0.19, 0.17, 0.15)]), self._head.coat)


class _Capped:
    """A face with what its owner's trade puts over it: a hat on the head's top, or a spacesuit's glass around all of it."""

    def __init__(self, face: Face, look: Look, worn: tuple[str, ...], head: tuple[float, float]) -> None:
        """head: the skull's radius and how far its snout or beak reaches."""
        self._face, self._look, self._glass = face, look, look.outfit == "spacesuit"
        self._hat = "" if look.hat in worn or self._glass else look.hat
        self._r, reach = head
        self._bubble = ((reach - self._r) / 2, (reach + self._r) / 2 * 1.36)

    def behind(self, pen: Pen, flow: float, t: float) -> None:
        if self._glass:
            pen.lay(shapes.circle(self._bubble[0], 0.0, self._bubble[1]), (0.82, 0.85, 0.88))
        self._face.behind(pen, flow, t)

    def draw(self, pen: Pen, pose: Pose, t: float) -> None:
        self._face.draw(pen, pose, t)
        if self._glass and not pen.light.silhouette:
            pen.flat(shapes.circle(self._bubble[0], 0.0, self._bubble[1]), (0.72, 0.86, 0.95), alpha=0.26)
        if self._hat:
            with pen.at(-0.05 * self._r, -0.62 * self._r, -0.08):
                wear.hat(pen, self._hat, self._r * 1.02, self._look.job.hat_colour)


class Upright(Person):
    """A four-legged animal on two legs."""

    def __init__(self, subject: SceneSubject, seed: int) -> None:
        toy = subject.name in TOYS
        a = ANIMALS[_ROWS[subject.name]]
        self.beast: Animal = replace(a, coat=_TOY, belly=_PATCH, muzzle=a.muzzle * 0.7, ear=a.ear * 1.2) if toy else a
        plain = (subject.name, subject.colour) in OWN_COLOURS  # a red fox is fox-red
        self.coat: Colour = self.beast.coat if plain else asked(subject, self.beast.coat)
        super().__init__(subject, seed)
        mane = self.beast.mane or paper.darker(self.coat, 0.45)
        belly = self.look.belly or self.coat
        head = BeastHead(self.beast, self.coat, belly, mane, subject.traits)
        grown = 1.12 if self.beast.shoulder < _TALL_M else 1.3
        k = self.r * grown / self.beast.head
        skull = (self.r * grown, (self.beast.muzzle + self.beast.snout) * k)
        self.head = _Capped(_Face(head, self.r, grown), self.look, subject.traits, skull)
        self.mouth = ((self.beast.muzzle + 0.6 * self.beast.snout) * k, (head.drop + 0.3 * self.beast.snout) * k)
        if self.beast.column or toy:
            self.wide *= 1.2
        if toy:
            share = _TOY_M / (self.height_m / self.scale)
            self.height_m, self.width_m = self.height_m * share, self.width_m * share
            self.natural_mps = {moves: pace * share for moves, pace in self.natural_mps.items()}

    def _looked(self, subject: SceneSubject) -> Look:
        a, coat = self.beast, self.coat
        told = look_of(subject)
        plain = coat == a.coat
        sock = a.sock if a.sock is not None and (plain or paper.brightness(a.sock) < 0.3) else paper.darker(coat, 0.14)
        paws = sock if a.sock is not None else coat
        belly = coat if a.belly == a.coat else a.belly if plain else paper.mix(a.belly, coat, 0.2)
        age = "" if a.shoulder >= _TALL_M else "child"
        bare = Look(told.job, age, False, paws, "bald", a.mark, "fur", coat, paws, sock, "", told.scarf, belly=belly, fur=a.marks)
        if "panda" in a.extra:
            bare = replace(bare, sleeves=sock)
        return _dressed(subject, bare, told)

    def _tail(self, pen: Pen, hip: shapes.Point, t: float, wind: float) -> None:
        with pen.at(hip[0] - 0.055 * self.wide, hip[1] - 0.01, -0.25, _TAIL, _TAIL):
            tip = self.beast.tip or self.coat
            ours = Pen(pen.canvas, pen.light, pen.size / _TAIL)
            draw_tail(ours, self.beast, (0.0, 0.0), _STILL, t, wind, (self.coat, tip, self.beast.mane or self.coat))


class _BirdFace:
    """A bird's head where a person's would be."""

    def __init__(self, bird: BirdRig, k: float) -> None:
        self._bird, self._k = bird, k

    def behind(self, pen: Pen, flow: float, t: float) -> None:
        """Nothing of a bird's head is behind it."""

    def draw(self, pen: Pen, pose: Pose, t: float) -> None:
        with pen.at(0.0, 0.0, 0.0, self._k, self._k):
            self._bird.draw_head(Pen(pen.canvas, pen.light, pen.size / self._k), pose.shut, 0.8 * pose.mouth, t)


class UprightBird(Person):
    """A bird that uses its wings as arms."""

    def __init__(self, subject: SceneSubject, seed: int) -> None:
        self.bird = BirdRig(subject, seed)
        super().__init__(subject, seed)
        k = self.r * 1.1 / self.bird.b.head
        skull = (self.r * 1.1, (0.7 * self.bird.b.head + self.bird.b.beak) * k)
        self.head = _Capped(_BirdFace(self.bird, k), self.look, subject.traits, skull)
        self.mouth = ((0.72 * self.bird.b.head + 0.8 * self.bird.b.beak) * k, 0.1 * self.r)
        self.wide *= 1.15

    def _looked(self, subject: SceneSubject) -> Look:
        bird, told = self.bird, look_of(subject)
        coat, wing = bird.coat, bird.wing
        bare = Look(
            told.job,
            "child",
            False,
            wing,
            "bald",
            wing,
            "fur",
            coat,
            coat,
            bird.b.leg_c,
            "",
            told.scarf,
            belly=bird.belly,
            sleeves=wing,
        )
        return _dressed(subject, bare, told)

    def _tail(self, pen: Pen, hip: shapes.Point, t: float, wind: float) -> None:
        long = 0.1 + 0.16 * self.bird.b.tail
        with pen.at(hip[0] - 0.05 * self.wide, hip[1], -0.5 + 0.07 * math.sin(t * 2.1)):
            pen.lay(shapes.blob(((0.04, -0.03), (0.04, 0.03), (-long, 0.045), (-long * 1.05, -0.02)), 0.35), self.bird.wing)


_TOY, _PATCH = (0.72, 0.48, 0.28), (0.93, 0.8, 0.6)
