"""Which kit builds a named place, and which place suits a shot that names none.

Plain tables of English place names (the reader translates other languages). Knows the kits by name only.
"""

from engine.base import SceneSubject
from engine.papercut.lexicon_actions import DONE_AT
from engine.papercut.lexicon_places import KIT_OF_PLACE
from engine.papercut.reading_words import english, is_person

_PLACES: dict[str, str] = {
    "forest": "forest wood woods woodland grove pine birch taiga clearing trail campsite camp path autumn",
    "jungle": "jungle rainforest tropics bamboo",
    "mountains": "mountain mountains peak alps cliff hill hills valley canyon summit himalaya ridge highland ravine glacier",
    "stadium": "stadium pitch",
    "field": "field meadow farm countryside pasture prairie village barn ranch vineyard"
    " grassland plain wheat rice road path hilltop",
    "savanna": "savanna savannah safari africa steppe serengeti zoo",
    "garden": "garden park yard backyard orchard greenhouse flowerbed playground lawn cottage patio courtyard cemetery",
    "desert": "desert dune dunes sahara oasis badlands mesa pyramid pyramids egypt wasteland mars dune",
    "volcano": "volcano lava hell underworld eruption",
    "arctic": "arctic antarctic antarctica frozen ice iceberg north south pole tundra snowfield snow frozen lake",
    "sea": "sea beach ocean coast shore island harbour harbor bay port pier lagoon seaside waves dock tropical",
    "lake": "lake river pond stream creek waterfall swamp marsh bridge riverbank canal",
    "underwater": "underwater reef seabed deep aquarium seafloor abyss",
    "city": "city town skyline rooftop downtown metropolis tokyo paris london shanghai beijing york roof",
    "street": "street avenue alley sidewalk highway crossing neighbourhood neighborhood parking square suburb shop bakery window",
    "market": "market bazaar fair festival stall carnival circus funfair",
    "station": "station train railway platform subway metro airport terminal",
    "room": "room bedroom living house home indoors apartment attic lounge sofa nursery hallway hotel"
    " hospital bathroom inside cabin",
    "kitchen": "kitchen restaurant diner pantry",
    "cafe": "cafe coffee bar pub tearoom bistro teahouse",
    "classroom": "classroom school library office university college laboratory lab study museum desk bookshop",
    "workshop": "workshop garage factory studio forge smithy warehouse toolshed shed",
    "theatre": "stage theatre theater concert hall cinema opera arena gym podium ballroom nightclub disco",
    "sky": "sky clouds cloud heaven air above",
    "space": "space galaxy universe orbit cosmos nebula stars asteroid spaceship",
    "moon": "moon lunar planet moonscape crater",
    "cave": "cave cavern mine tunnel grotto dungeon den burrow",
    "castle": "castle palace fortress kingdom tower temple ruin ruins throne pagoda shrine church cathedral",
}
_KIT_OF = {word: kit for kit, words in _PLACES.items() for word in words.split()}
_KIT_OF |= {
    "frozen lake": "arctic", "ice lake": "arctic", "under water": "underwater", "under the sea": "underwater", "deep sea": "underwater",
    "coral reef": "underwater", "ocean floor": "underwater", "outer space": "space", "living room": "room",
    "train station": "station",
    "coffee shop": "cafe", "book shop": "classroom", "rice field": "field", "country road": "field", "mountain lake": "lake",
    "city street": "street", "city park": "garden", "tea house": "cafe", "street market": "market", "night market": "market",
    "snowy mountain": "mountains", "hot spring": "lake", "throne room": "castle", "concert hall": "theatre", "bus stop": "street",
    "starry sky": "sky", "night sky": "sky", "desert island": "sea", "winter forest": "forest", "bookstore": "classroom",
    "frozen river": "arctic", "frozen sea": "arctic", "swimming pool": "lake", "pool": "lake", "sports field": "field",
}  # fmt: skip

_SUITS: dict[str, str] = {  # a subject's own place, where none is said
    "underwater": "fish whale shark octopus jellyfish crab seahorse mermaid submarine diver coral squid ray"
    " clownfish stingray eel",
    "sea": "ship boat sailboat whale dolphin gull seagull lighthouse surfer yacht pirate sailor turtle ferry seal lobster",
    "lake": "duck swan frog otter beaver heron canoe goose crocodile alligator hippo",
    "moon": "astronaut rover alien",
    "space": "rocket spaceship satellite planet ufo comet star saturn",
    "city": "skyscraper helicopter",
    "street": "car bus taxi truck bicycle motorcycle scooter policeman police skateboard ambulance bike fireman",
    "station": "train locomotive tram",
    "sky": "plane airplane balloon kite dragon eagle airship parachute",
    "kitchen": "oven stove sink refrigerator toaster kettle bowl chef cook pot pan cake bread pizza soup"
    " noodle noodles egg dumpling knife",
    "cafe": "coffee tea cup barista teapot",
    "classroom": "teacher student book pencil scientist professor computer laptop librarian phone",
    "room": "cat sofa lamp bed chair table clock baby television window bookshelf wardrobe fireplace bathtub"
    " mirror armchair crib curtain",
    "theatre": "singer dancer guitar piano musician violin drum actor clown magician band saxophone harp accordion flute cello"
    " trumpet banjo trombone clarinet microphone ballerina conductor drummer pianist violinist guitarist juggler",
    "workshop": "robot inventor mechanic carpenter hammer blacksmith machine tool",
    "desert": "camel cactus scorpion snake mummy lizard",
    "arctic": "penguin walrus igloo snowman sled polar",
    "savanna": "lion elephant giraffe zebra rhino hyena cheetah leopard ostrich",
    "jungle": "monkey tiger parrot gorilla toucan panda sloth",
    "forest": "fox wolf bear deer owl squirrel hedgehog mushroom wizard witch elf fairy badger raccoon unicorn",
    "garden": "butterfly bee flower rabbit snail ladybug gardener bird sunflower rose caterpillar gnome",
    "field": "horse cow sheep pig farmer chicken tractor goat scarecrow windmill donkey rooster dog",
    "mountains": "goat climber hiker yak monk skier",
    "castle": "knight king queen princess prince castle crown",
    "cave": "bat miner troll treasure",
    "volcano": "volcano dinosaur",
}
_SUITS_OF = {word: kit for kit, words in reversed(_SUITS.items()) for word in words.split()}


_SUITS_OF["polar bear"] = "arctic"
_SUITS_OF["teddy bear"] = "room"
_SUITS_OF |= dict.fromkeys(("baseball bat", "baseball glove", "soccer ball", "goal net", "basketball hoop"), "stadium")
_UNDER_ROOFS = frozenset(("room", "kitchen", "cafe", "classroom", "workshop", "theatre", "station"))
_WET = frozenset(("rain", "storm", "snow", "blizzard", "drizzle", "hail"))
_OUTSIDE = frozenset(
    ("fence", "hill", "cloud", "moon", "star", "bush", "haystack", "hay bale", "puddle", "rainbow", "roof", "kennel", "dog house")
)
_FURNITURE = frozenset(  # whoever is beside it, the scene is a room
    (
        "sofa",
        "couch",
        "bed",
        "armchair",
        "crib",
        "bookshelf",
        "fireplace",
        "wardrobe",
        "bathtub",
        "rug",
        "carpet",
        "coffee table",
        "windowsill",
        "window",
    )
)
_PLACES_TOO = frozenset(
    (
        "castle", "palace", "volcano", "mountain", "beach", "lake", "river", "sea", "ocean", "forest",
        "desert", "city", "farm", "bridge",
        "waterfall", "temple", "pyramid", "windmill", "barn", "island", "skyscraper", "igloo",
    )
)  # fmt: skip


_PLAYED_AT = {
    **dict.fromkeys(("golf", "golf club", "golf ball"), "golf course"),
    **dict.fromkeys(("dunk", "basketball", "basketball hoop"), "basketball court"),
    **dict.fromkeys(("bowl a ball", "bowling", "bowling ball"), "bowling alley"),
    **dict.fromkeys(("tennis racket", "tennis ball"), "tennis court"),
    **dict.fromkeys(("lift", "barbell", "dumbbell", "weightlifter", "treadmill"), "gym"),
    **dict.fromkeys(("boxer", "boxing glove"), "boxing ring"),
    **dict.fromkeys(("soccer ball", "soccer player", "football player"), "football field"),
    **dict.fromkeys(("hockey stick", "hockey player", "figure skater", "ice skater"), "ice rink"),
    **dict.fromkeys(("skier", "snowboarder"), "ski slope"),
    **dict.fromkeys(("potter", "carpenter", "blacksmith", "welder"), "workshop"),
    **dict.fromkeys(("librarian",), "library"),
    **dict.fromkeys(("nurse", "surgeon", "doctor"), "hospital"),
    **dict.fromkeys(("scientist",), "laboratory"),
    **dict.fromkeys(("barista",), "cafe"),
    **dict.fromkeys(("waiter", "waitress"), "restaurant"),
    **dict.fromkeys(("baker",), "bakery"),
    **dict.fromkeys(("bartender",), "bar"),
    **dict.fromkeys(("programmer", "businessman", "businesswoman", "secretary"), "office"),
    **dict.fromkeys(("judge", "lawyer"), "courtroom"),
    **dict.fromkeys(("builder", "bricklayer", "construction worker"), "construction site"),
    **dict.fromkeys(("pilot", "flight attendant"), "airport"),
    **dict.fromkeys(("farmer",), "farm"),
    **dict.fromkeys(("barber", "hairdresser"), "barbershop"),
    **dict.fromkeys(("prisoner",), "prison"),
}

_AT_HOME = {  # things that say where they are
    **dict.fromkeys(("shower", "toilet", "bathtub", "urinal"), "bathroom"),
    **dict.fromkeys(("phone booth", "traffic light", "stop sign", "parking meter"), "street"),
    **dict.fromkeys(("carousel", "ferris wheel", "roller coaster"), "amusement park"),
    "treehouse": "forest",
    "igloo": "igloo",
    "eiffel tower": "eiffel tower",
    "washing machine": "laundry room",
    "gravestone": "cemetery",
}


def place_of(place: str, subjects: tuple[tuple[str, str], ...]) -> str:
    """The place said; where none is, the one where the first (name, action) is done, if a person does it."""
    if place or not subjects:
        return place
    landmark = next((name for name, _ in subjects if name in _LANDMARKS), "")
    if landmark:
        return landmark
    if home := next((_AT_HOME[name] for name, _ in subjects if name in _AT_HOME), ""):
        return home
    name, action = subjects[0]
    if not is_person(name):
        return "" if action in _BY_NATURE else DONE_AT.get(action, "")
    at = _PLAYED_AT.get(action) or next((_PLAYED_AT[thing] for thing, _ in subjects if thing in _PLAYED_AT), "")
    return at or DONE_AT.get(action, "")


def _named(words: str) -> str:
    """The kit that a place's words name: the whole, then pairs, then the last word that is known; "" for none."""
    if words in _KIT_OF:
        return _KIT_OF[words]
    if words in KIT_OF_PLACE:
        return KIT_OF_PLACE[words]
    parts = words.split()
    for i in range(len(parts) - 1):
        if (pair := f"{parts[i]} {parts[i + 1]}") in _KIT_OF:
            return _KIT_OF[pair]
    for word in reversed(parts):
        for form in (word, word.removesuffix("s"), word.removesuffix("y")):
            if form in _KIT_OF:
                return _KIT_OF[form]
    return ""


def kit_for(place: str, subjects: tuple[str, ...] = (), weather: str = "") -> str:
    """The kit's name for a place in words; for no or an unknown place the one that suits the subjects, else open country."""
    words = place.lower().replace("-", " ").strip()
    if (
        words in {"ocean", "sea", "lake", "river", "water"}
        and subjects
        and not set(subjects[0].split()[-1:]).isdisjoint(_SUITS["underwater"].split())
    ):
        return "underwater"
    named = _named(words)
    if named:
        return named
    for subject in subjects:
        if subject in _PLACES_TOO:
            return _KIT_OF.get(subject, _SUITS_OF.get(subject, "field"))
    grows = any("tree" in subject.split() for subject in subjects)
    driven = any(_SUITS_OF.get(subject) == "street" for subject in subjects)
    peopled, with_people = bool(subjects) and is_person(subjects[0]), any(is_person(subject) for subject in subjects)
    outside = any(subject in _OUTSIDE or _SUITS_OF.get(subject) == "space" for subject in subjects)
    under_roof = weather not in _WET and not (grows or driven or outside)
    if not (grows or driven):
        for subject in subjects:
            if subject in _FURNITURE:
                return "room"
            if subject.startswith("kitchen "):
                return "kitchen"
    if any(subject in {"cage", "birdcage", "fishbowl", "fish bowl", "fish tank", "aquarium"} for subject in subjects):
        return "room"
    for n, subject in enumerate(subjects):
        for word in (subject, *reversed(subject.split())):
            kit = _SUITS_OF.get(word, "")
            if (
                not kit
                or (kit in _UNDER_ROOFS and not under_roof)
                or (n and peopled and kit in {"sky", "space", "underwater"})
                or (kit == "sky" and with_people)
            ):
                continue
            return kit
    return "mountains" if weather == "snow" else "field"


_SHOWN: dict[str, str] = {  # what a kit's own scenery already is
    "castle": "castle palace fortress",
    "volcano": "volcano lava",
    "mountains": "mountain peak mountains summit",
    "sea": "sea ocean beach wave island shore horizon",
    "lake": "lake river pond water",
    "space": "planet space galaxy nebula universe",
    "moon": "earth crater moon planet",
    "city": "city skyline street town building",
    "street": "street shop house city town road",
    "forest": "forest wood woods trail",
    "jungle": "jungle palm rainforest",
    "desert": "desert dune dunes",
    "underwater": "reef coral seaweed bubble sea ocean water",
    "sky": "sky cloud clouds",
    "theatre": "stage curtain theatre audience spotlight",
    "cave": "cave crystal",
    "arctic": "ice iceberg lake snow",
    "field": "field meadow grass farm",
    "garden": "garden hedge",
    "station": "station platform train clock",
    "market": "market stall",
    "room": "room window wall floor rug carpet curtain picture",
    "kitchen": "kitchen window stove wall oven",
    "cafe": "cafe window counter",
    "classroom": "classroom library blackboard chalkboard window wall",
    "workshop": "workshop window wall bench",
}
_LANDMARKS = {"great wall": "mountains", "waterfall": "lake", "rice terrace": "mountains"}  # too large to be a puppet
_AFLOAT = frozenset(
    (
        "boat", "ship", "sailboat", "canoe", "kayak", "ferry", "yacht", "raft", "submarine", "gondola", "duck", "swan",
        "goose", "dolphin", "surfer", "orca", "pelican", "duckling", "speedboat", "seal", "rowboat", "motorboat", "turtle",
        "otter",
    )
)  # fmt: skip


def afloat(subject: str) -> bool:
    """Whether a subject belongs on the water's surface rather than beside it."""
    return not _AFLOAT.isdisjoint((subject, *subject.split()[-1:]))


_IN_THE_SKY = frozenset(
    (
        "sun",
        "moon",
        "star",
        "stars",
        "cloud",
        "clouds",
        "sky",
        "aurora",
        "sunset",
        "sunrise",
        "rain",
        "snow",
        "fog",
        "lightning",
        "wind",
    )
)


def shows(kit: str, subject: str, open_sky: bool) -> bool:
    """Whether the stage itself shows this subject, so that no puppet has to."""
    if kit == _LANDMARKS.get(subject):
        return True
    subject = "earth" if subject == "earth globe" else subject  # over the moon it is there already
    return subject in _SHOWN.get(kit, "").split() or (open_sky and subject in _IN_THE_SKY)


# What animals do wherever they live; whatever else has its place, they do there, as people do.
_BY_NATURE = frozenset(
    ("climb", "fish", "swim", "dive", "race", "hike", "wake", "wash", "use", "carve", "dress", "brush", "comb")
)
_PARTS = frozenset(("window", "door", "chimney", "roof", "wall", "doorway", "step", "shelf", "gutter", "gate", "street lamp"))
_FALLS = {"snowflake": "snow", "snow": "snow", "raindrop": "rain", "lightning bolt": "storm", "lightning": "storm"}


def has_in_it(kit: str, subjects: tuple[SceneSubject, ...], weather: str) -> tuple[SceneSubject, ...]:
    """Of many subjects those that need no cut-out of their own: parts of a house or a room that is there, and what falls anyway."""
    if len(subjects) < 4:
        return ()
    related = {one.relation_to for one in subjects}
    built = kit in _UNDER_ROOFS | {"street", "city"} or any(_is_building(one.name) for one in subjects if one.name not in _PARTS)
    return tuple(
        one
        for one in subjects[1:]
        if one.name not in related
        and not one.colour
        and ((built and one.name in _PARTS) or (weather and _FALLS.get(one.name) == weather))
    )


def _is_building(name: str) -> bool:
    entry = english().get(name)
    return entry is not None and entry.noun is not None and entry.noun.category == "building"


def is_known(place: str) -> bool:
    """Whether the place's words name a kit."""
    return bool(_named(place.lower().replace("-", " ").strip()))
