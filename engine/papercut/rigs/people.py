"""Who people are: skins, hair, ages, clothes and jobs. Plain data, read by person.py."""

from dataclasses import dataclass

from engine.papercut.paper import Colour
from engine.papercut.paper import hexed as _c

SKINS: tuple[Colour, ...] = (_c("f3cfae"), _c("e9b98f"), _c("d79f70"), _c("b97a4c"), _c("8c5635"), _c("643c28"))
HAIRS: tuple[Colour, ...] = (_c("2b2326"), _c("3f2a22"), _c("6a4128"), _c("8f5a2e"), _c("c98b3f"), _c("b1502c"))
GREYS: tuple[Colour, ...] = (_c("d9d6d2"), _c("b9b7b6"), _c("efece6"))
CLOTHES: tuple[Colour, ...] = (
    _c("c9503f"),
    _c("3f7fa6"),
    _c("e0a43a"),
    _c("4f8f63"),
    _c("7a5aa0"),
    _c("d9748a"),
    _c("2f7f86"),
    _c("e8854a"),
    _c("46598f"),
    _c("8a9f4a"),
)
LEGS: tuple[Colour, ...] = (_c("3d4a66"), _c("4b4048"), _c("6b5a48"), _c("2f3d45"), _c("58606e"))
HAIR_HER = ("long", "bun", "bob", "ponytail", "curly", "braid")
HAIR_HIS = ("short", "side", "curly", "spiky", "short", "bald")


@dataclass(frozen=True)
class Job:
    """How somebody dresses. Empty means that the description throws the dice."""

    outfit: str = ""  # shirt, dress, robe, coat, suit, spacesuit, armour, overalls, apron
    top: Colour | None = None
    legs: Colour | None = None
    hat: str = ""
    hat_colour: Colour | None = None
    hair: str = ""
    hair_colour: Colour | None = None
    beard: bool = False
    cape: Colour | None = None
    tool: str = ""
    skin: Colour | None = None
    her: bool | None = None  # None: either
    age: str = ""  # child, old
    marks: tuple[str, ...] = ()  # glasses, mustache … (person.py)


_INK, _WHITE, _RED, _NAVY, _GOLD = _c("2f2d36"), _c("f3f0ea"), _c("c23a30"), _c("2c3a63"), _c("e2b13c")

PEOPLE: dict[str, Job] = {
    "robot": Job(outfit="robot", top=_c("8fa6b8"), legs=_c("6a7f92"), skin=_c("b9c8d3"), hair="bald", her=False),
    "android": Job(outfit="robot", top=_c("c9d0d8"), legs=_c("8a96a4"), skin=_c("dfe6ea"), hair="bald", her=False),
    "person": Job(),
    "human": Job(),
    "people": Job(),
    "friend": Job(),
    "somebody": Job(),
    "traveller": Job(hat="hat", outfit="coat", tool="pack"),
    "man": Job(her=False),
    "guy": Job(her=False),
    "father": Job(her=False),
    "dad": Job(her=False),
    "husband": Job(her=False),
    "brother": Job(her=False),
    "uncle": Job(her=False),
    "gentleman": Job(her=False, outfit="suit", hat="top hat"),
    "boyfriend": Job(her=False),
    "woman": Job(her=True),
    "lady": Job(her=True, outfit="dress"),
    "mother": Job(her=True),
    "mom": Job(her=True),
    "mum": Job(her=True),
    "wife": Job(her=True),
    "sister": Job(her=True),
    "aunt": Job(her=True),
    "girlfriend": Job(her=True),
    "boy": Job(her=False, age="child"),
    "son": Job(her=False, age="child"),
    "girl": Job(her=True, age="child"),
    "daughter": Job(her=True, age="child"),
    "child": Job(age="child"),
    "kid": Job(age="child"),
    "toddler": Job(age="toddler"),
    "baby": Job(age="toddler"),
    "student": Job(age="child", tool="pack"),
    "pupil": Job(age="child", tool="pack"),
    "teenager": Job(),
    "schoolgirl": Job(her=True, age="child", tool="pack"),
    "grandmother": Job(her=True, age="old", outfit="dress", hair="bun"),
    "grandma": Job(her=True, age="old", outfit="dress", hair="bun"),
    "grandfather": Job(her=False, age="old", beard=True, tool="cane"),
    "grandpa": Job(her=False, age="old", beard=True, tool="cane"),
    "elder": Job(age="old", tool="cane"),
    "old man": Job(her=False, age="old", beard=True),
    "old woman": Job(her=True, age="old", outfit="dress", hair="bun"),
    "astronaut": Job(outfit="spacesuit", top=_c("eceae4"), legs=_c("eceae4")),
    "spaceman": Job(outfit="spacesuit", top=_c("eceae4"), legs=_c("eceae4")),
    "cosmonaut": Job(outfit="spacesuit", top=_c("e79a4a"), legs=_c("e79a4a")),
    "diver": Job(outfit="spacesuit", top=_c("c79a4a"), legs=_c("6d6a62")),
    "chef": Job(outfit="apron", top=_WHITE, legs=_c("4b4f5c"), hat="toque", tool="ladle"),
    "cook": Job(outfit="apron", hat="toque", tool="ladle"),
    "baker": Job(outfit="apron", top=_c("e8d9bd"), hat="toque"),
    "barista": Job(outfit="apron", top=_c("4f3b31")),
    "waiter": Job(outfit="suit", her=False),
    "waitress": Job(outfit="apron", her=True),
    "knight": Job(outfit="armour", top=_c("a9b1bd"), legs=_c("8b939f"), hat="helmet", cape=_RED, tool="sword"),
    "warrior": Job(outfit="armour", top=_c("9a7a52"), legs=_c("5d4a3a"), tool="sword"),
    "commander": Job(
        outfit="armour", top=_c("a8862f"), legs=_c("7a2f2a"), hat="helmet", hat_colour=_c("a8862f"), cape=_RED, tool="sword"
    ),
    "samurai": Job(outfit="armour", top=_c("8f2f2f"), legs=_INK, hat="helmet", tool="sword", hat_colour=_INK),
    "viking": Job(
        outfit="armour", top=_c("8b6a45"), legs=_c("4d4038"), hat="helmet", beard=True, her=False, hair_colour=_c("c9763a")
    ),
    "soldier": Job(outfit="shirt", top=_c("66734b"), legs=_c("525c3d"), hat="helmet", hat_colour=_c("59643f")),
    "king": Job(outfit="robe", top=_c("9c2f3a"), hat="crown", cape=_c("6f2a6a"), beard=True, her=False, tool="staff"),
    "queen": Job(outfit="dress", top=_c("7a3f8f"), hat="crown", cape=_c("a62f48"), her=True, hair="long"),
    "prince": Job(outfit="shirt", top=_c("3a62a8"), hat="crown", cape=_c("b23440"), her=False),
    "princess": Job(outfit="dress", top=_c("ea8fb0"), hat="crown", her=True, hair="long"),
    "emperor": Job(outfit="robe", top=_c("dfae37"), hat="crown", beard=True, her=False),
    "empress": Job(outfit="robe", top=_c("c8372f"), hat="crown", her=True),
    "wizard": Job(outfit="robe", top=_c("4b3f92"), hat="wizard hat", beard=True, her=False, age="old", tool="staff"),
    "witch": Job(outfit="robe", top=_c("3b3345"), hat="witch hat", her=True, hair="long", tool="broom"),
    "magician": Job(outfit="suit", top=_INK, hat="top hat", tool="wand"),
    "sorcerer": Job(outfit="robe", top=_c("2f5a6b"), hat="wizard hat", beard=True, tool="staff"),
    "fairy": Job(outfit="dress", top=_c("9ad9b6"), her=True, hair="bun", tool="wand"),
    "elf": Job(outfit="shirt", top=_c("4f8f4a"), legs=_c("6b4a35"), hat="santa hat", hat_colour=_c("3f7f45"), age="child"),
    "dwarf": Job(outfit="shirt", beard=True, her=False, age="toddler", hat="beanie"),
    "gnome": Job(outfit="shirt", beard=True, her=False, age="toddler", hat="santa hat", hair_colour=GREYS[2]),
    "angel": Job(outfit="robe", top=_c("faf6ec"), hair="long"),
    "ghost": Job(outfit="robe", top=_c("eef1f4"), skin=_c("eef1f4"), hair="bald"),
    "santa": Job(outfit="coat", top=_RED, legs=_RED, hat="santa hat", beard=True, age="old", her=False),
    "santa claus": Job(outfit="coat", top=_RED, legs=_RED, hat="santa hat", beard=True, age="old", her=False),
    "farmer": Job(outfit="overalls", legs=_c("46639a"), hat="straw hat", tool="hoe"),
    "gardener": Job(outfit="overalls", legs=_c("4f7f55"), hat="straw hat"),
    "fisherman": Job(outfit="coat", top=_c("e0b43a"), hat="hat", hat_colour=_c("e0b43a"), tool="rod"),
    "cowboy": Job(outfit="shirt", hat="cowboy hat", legs=_c("46598f"), her=False),
    "cowgirl": Job(outfit="shirt", hat="cowboy hat", legs=_c("46598f"), her=True),
    "shepherd": Job(outfit="robe", top=_c("a3855a"), tool="staff"),
    "hunter": Job(outfit="coat", top=_c("5f6b45"), hat="cap", hat_colour=_c("4f5a3a")),
    "doctor": Job(outfit="coat", top=_WHITE, tool="stethoscope"),
    "scientist": Job(outfit="coat", top=_WHITE, tool="flask"),
    "nurse": Job(outfit="dress", top=_c("8cc5c9"), hat="nurse cap", her=True),
    "teacher": Job(outfit="shirt", tool="book"),
    "professor": Job(outfit="suit", tool="book", age="old"),
    "engineer": Job(outfit="shirt", hat="hard hat"),
    "builder": Job(outfit="overalls", hat="hard hat", top=_c("e8854a")),
    "worker": Job(outfit="overalls", hat="hard hat", top=_c("e8854a")),
    "miner": Job(outfit="overalls", hat="hard hat"),
    "mechanic": Job(outfit="overalls", hat="cap"),
    "carpenter": Job(outfit="overalls", tool="hammer"),
    "blacksmith": Job(outfit="apron", tool="hammer", beard=True),
    "firefighter": Job(outfit="coat", top=_c("d9a032"), legs=_c("3a3a44"), hat="fire helmet"),
    "fireman": Job(outfit="coat", top=_c("d9a032"), legs=_c("3a3a44"), hat="fire helmet", her=False),
    "police officer": Job(outfit="shirt", top=_c("35508a"), legs=_NAVY, hat="police cap"),
    "policeman": Job(outfit="shirt", top=_c("35508a"), legs=_NAVY, hat="police cap", her=False),
    "officer": Job(outfit="shirt", top=_c("35508a"), legs=_NAVY, hat="police cap"),
    "detective": Job(outfit="coat", top=_c("b08a5a"), hat="hat"),
    "spy": Job(outfit="coat", top=_INK, hat="hat", hat_colour=_INK),
    "pilot": Job(outfit="suit", top=_NAVY, hat="police cap"),
    "captain": Job(outfit="suit", top=_NAVY, hat="police cap", hat_colour=_WHITE, beard=True),
    "sailor": Job(outfit="shirt", top=_WHITE, legs=_NAVY, hat="cap", hat_colour=_WHITE),
    "pirate": Job(outfit="coat", top=_c("7a2f35"), hat="pirate hat", beard=True, tool="sword"),
    "explorer": Job(outfit="shirt", top=_c("b79a66"), legs=_c("8a7550"), hat="hat", tool="pack"),
    "hiker": Job(outfit="shirt", hat="cap", tool="pack"),
    "adventurer": Job(outfit="coat", top=_c("9a6a3f"), hat="hat", tool="pack"),
    "tourist": Job(outfit="shirt", hat="straw hat", tool="pack"),
    "artist": Job(outfit="apron", tool="brush", hat="beanie", hat_colour=_RED),
    "painter": Job(outfit="apron", tool="brush", hat="beanie", hat_colour=_RED),
    "writer": Job(outfit="shirt", tool="book"),
    "poet": Job(outfit="robe", tool="book"),
    "musician": Job(outfit="suit"),
    "singer": Job(tool="microphone"),
    "dancer": Job(outfit="dress", her=True, hair="bun"),
    "ballerina": Job(outfit="dress", top=_c("f0a8c0"), her=True, hair="bun"),
    "clown": Job(outfit="overalls", top=_GOLD, legs=_RED, hat="party hat", hair="curly", hair_colour=_c("e8622f")),
    "superhero": Job(outfit="shirt", top=_c("2f56b3"), legs=_c("2f56b3"), cape=_RED),
    "hero": Job(outfit="shirt", cape=_RED),
    "ninja": Job(outfit="shirt", top=_INK, legs=_INK, hat="headscarf", hat_colour=_INK, tool="sword"),
    "taoist": Job(
        outfit="robe", top=_c("4a5a78"), hair="bun", hair_colour=HAIRS[0], skin=SKINS[1], beard=True, her=False, tool="sword"
    ),
    "immortal": Job(outfit="robe", top=_c("eef0f2"), age="old", hair="bun", beard=True, her=False, tool="staff"),
    "god of wealth": Job(outfit="robe", top=_RED, hat="crown", hair_colour=HAIRS[0], skin=SKINS[1], beard=True, her=False),
    "moon goddess": Job(outfit="dress", top=_c("cfd8ee"), her=True, hair="bun", hair_colour=HAIRS[0], skin=SKINS[1]),
    "monkey king": Job(
        outfit="armour", top=_GOLD, legs=_RED, hat="crown", skin=_c("c98a4a"), hair_colour=_c("8a5a2f"), her=False, tool="staff"
    ),
    "streamer": Job(outfit="shirt", marks=("glasses",)),
    "monk": Job(outfit="robe", top=_c("d98a3a"), hair="bald"),
    "athlete": Job(outfit="shirt", top=_RED),
    "runner": Job(outfit="shirt", top=_c("e8622f")),
    "boxer": Job(outfit="shirt", top=_RED),
    "football player": Job(outfit="shirt"),
    "soccer player": Job(outfit="shirt"),
    "businessman": Job(outfit="suit", her=False),
    "businesswoman": Job(outfit="suit", her=True),
    "judge": Job(outfit="robe", top=_INK),
    "scholar": Job(outfit="robe", tool="book"),
    "graduate": Job(outfit="robe", top=_INK, hat="graduation cap"),
    "postman": Job(outfit="shirt", top=_c("3f63a0"), hat="cap", hat_colour=_c("3f63a0"), tool="pack"),
    "driver": Job(outfit="shirt", hat="cap"),
    "cyclist": Job(outfit="shirt", hat="helmet", hat_colour=_c("e0a43a")),
    "bride": Job(outfit="dress", top=_c("faf6ef"), her=True, hair="bun"),
    "groom": Job(outfit="suit", top=_INK, her=False),
    "swimmer": Job(outfit="shirt", top=_c("2f7f86"), legs=_c("2f7f86")),
    "thief": Job(outfit="shirt", top=_INK, hat="beanie", hat_colour=_INK),
    "shopkeeper": Job(outfit="apron"),
    "tailor": Job(outfit="shirt"),
    "lighthouse keeper": Job(outfit="coat", top=_c("2f4a6b"), hat="cap", hat_colour=_c("2f4a6b"), beard=True),
    "beekeeper": Job(outfit="overalls", hat="straw hat"),
    "mermaid": Job(outfit="tail", top=_c("2fa39a"), her=True, hair="long", hair_colour=_c("b1402c")),
    "potter": Job(outfit="apron"),
    "lumberjack": Job(outfit="shirt", top=_RED, hat="beanie", beard=True, her=False, tool="axe"),
    "flight attendant": Job(outfit="dress", top=_c("2c4a86"), hat="cap", hat_colour=_c("2c4a86"), her=True, hair="bun"),
    "priest": Job(outfit="robe", top=_INK, her=False, marks=("glasses",)),
    "nun": Job(outfit="robe", top=_INK, her=True, hat="hijab", hat_colour=_INK),
    "mail carrier": Job(outfit="shirt", top=_c("3f63a0"), hat="cap", hat_colour=_c("3f63a0"), tool="pack"),
    "dentist": Job(outfit="coat", top=_c("a8dcd8"), marks=("glasses",)),
    "surgeon": Job(outfit="coat", top=_c("6fb5a8"), legs=_c("6fb5a8"), hat="beanie", hat_colour=_c("6fb5a8")),
    "veterinarian": Job(outfit="coat", top=_c("9fcfa5"), tool="stethoscope"),
    "surfer": Job(outfit="shirt", top=_c("2f7f86"), legs=_c("24525c"), hair_colour=HAIRS[4]),
    "skier": Job(outfit="coat", top=_c("d8453a"), legs=_c("3a4a6b"), hat="beanie", hat_colour=_c("e2b13c")),
    "snowboarder": Job(outfit="coat", top=_c("5f4a9a"), legs=_c("3a3a44"), hat="beanie", hat_colour=_c("4f8f63")),
    "photographer": Job(outfit="shirt", hat="cap", tool="pack", hat_colour=_INK),
    "librarian": Job(outfit="shirt", tool="book", marks=("glasses",)),
    "janitor": Job(outfit="overalls", legs=_c("4a5a78"), hat="cap", tool="broom"),
    "butcher": Job(outfit="apron", top=_WHITE, hat="cap", hat_colour=_RED, marks=("mustache",)),
    "hairdresser": Job(outfit="apron", top=_c("7a4a86")),
    "barber": Job(outfit="apron", top=_c("4f6fa0"), her=False, marks=("mustache",)),
    "lifeguard": Job(outfit="shirt", top=_RED, legs=_RED, hat="cap", hat_colour=_RED),
    "delivery man": Job(outfit="shirt", top=_c("b5652f"), hat="cap", hat_colour=_c("b5652f"), her=False),
    "programmer": Job(outfit="shirt", marks=("glasses",)),
    "conductor": Job(outfit="suit", top=_INK, hair="short", her=False),
    "sheriff": Job(outfit="shirt", top=_c("9a7a52"), hat="cowboy hat", her=False, marks=("mustache",)),
    "bodybuilder": Job(outfit="shirt", top=_RED, marks=("muscular",)),
    "weightlifter": Job(outfit="shirt", top=_c("2f56b3"), marks=("muscular",)),
    "sumo wrestler": Job(outfit="shirt", top=_c("e9b98f"), legs=_INK, her=False, hair="bun", marks=("broad",)),
    "zombie": Job(outfit="shirt", skin=_c("9dbb85")),
    "vampire": Job(outfit="suit", top=_INK, cape=_c("7a1f2f"), skin=_c("e9e3e6"), hair="short", hair_colour=_INK),
    "alien": Job(outfit="shirt", skin=_c("8ccf7a"), hair="bald", age="child", top=_c("6b78a8"), legs=_c("6b78a8")),
}
