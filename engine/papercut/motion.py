"""Verbs to motion: about a hundred and fifty English verbs onto twenty-odd families, with the speed each puppet naturally has.

Knows verbs, kinds of puppet and speeds; poses nothing and draws nothing. Speeds are after gait studies, slowed to what reads in a short.
"""

from dataclasses import dataclass

from engine.papercut.lexicon_actions import FAMILY_OF, STANDS_IN
from engine.papercut.puppet import Puppet

_VERBS: dict[str, str] = {
    "stand": "stand stay wait stop pause be exist remain pose listen think watch wonder stare smile smell live grow guard remember",
    "walk": "walk go come cross wander stroll travel march step tiptoe sneak creep crawl approach leave enter return move explore follow"
    " pass hike trek stalk limp parade journey slither patrol carry bring lead deliver push pull search seek find hunt roam visit escort",
    "run": "run chase race sprint rush hurry gallop dash escape flee trot jog charge hop_along pursue speed scurry bolt",
    "jump": "jump leap hop bounce skip spring pounce vault",
    "fly": "fly soar glide hover flap take_off launch ascend flutter migrate swoop blast_off lift_off land",
    "swim": "swim dive paddle splash bathe snorkel surface surf sink",
    "dance": "dance twirl_about celebrate party groove sway_about cheer waltz rejoice",
    "wave": "wave greet hail beckon signal salute point knock welcome thank",
    "sit": "sit rest relax perch kneel squat settle meditate crouch read study draw write paint fish type knit sew work",
    "sleep": "sleep nap doze dream snooze lie hibernate rest_in_bed die",
    "eat": "eat drink graze chew nibble feed lick taste munch bite sip pick sniff dig peck",
    "talk": "talk speak say tell sing shout whisper argue laugh explain announce howl roar bark meow call yell ask answer teach chat cry"
    " read_aloud teach_class lecture yawn pray",
    "play": "play juggle frolic wrestle romp tumble roll_around fight box kick throw catch train exercise cook bake build hammer mix",
    "ride": "ride drive cycle sail row bike steer cruise skate ski sledge sled skateboard roll commute pedal",
    "look": "look search_around look_around peek gaze observe admire spy explore_with_eyes inspect notice discover see stargaze",
    "float": "float drift bob levitate hang dangle orbit rise",
    "spin": "spin rotate turn twirl whirl revolve",
    "shake": "shake stumble trip shiver tremble vibrate rumble quake rattle wobble freeze fear",
    "climb": "climb scale ascend_wall clamber scramble",
    "fall": "fall collapse slip faint tip drop crash",
    "hold": "hold lift raise hold_up show offer give present hug embrace kiss photograph",
    "sway": "sway swing flutter_in_wind rustle bloom blossom burn shine glow sparkle flicker twinkle",
}
_FAMILY_OF: dict[str, str] = {verb.replace("_", " "): family for family, verbs in _VERBS.items() for verb in verbs.split()}

FAMILIES = frozenset(_VERBS)
TRAVELLING = frozenset({"walk", "run", "fly", "swim", "ride", "climb", "float"})

# metres a second over ground by kind, as shares of the puppet's height where it walks, since a mouse and an elephant differ by a hundred
_PACE: dict[str, dict[str, float]] = {
    "quadruped": {"walk": 0.95, "run": 3.4, "swim": 0.6, "fly": 1.6, "climb": 0.4},
    "person": {"walk": 0.62, "run": 1.75, "swim": 0.45, "fly": 1.4, "climb": 0.3, "ride": 1.2},
    "bird": {"walk": 0.8, "run": 1.8, "fly": 6.0, "swim": 0.8},
    "fish": {"swim": 1.6},
    "insect": {"fly": 7.0, "walk": 2.0},
    "robot": {"walk": 0.5, "run": 1.2, "fly": 1.2},
}
_KIND_SPEED: dict[str, float] = {
    "car": 7.0,
    "train": 10.0,
    "bicycle": 3.2,
    "boat": 2.4,
    "plane": 22.0,
    "rocket": 20.0,
    "balloon": 1.2,
}
_TEMPO = {"sad": 0.72, "calm": 0.85, "warm": 0.95, "tense": 1.15, "joyful": 1.2, "magical": 0.9}
# what a kind does instead of a family it has no body for
_INSTEAD: dict[str, dict[str, str]] = {
    "quadruped": {"fall": "sleep"},
    "fish": {"walk": "swim", "run": "swim", "fly": "swim", "ride": "swim", "climb": "swim", "float": "swim"},
    "bird": {"ride": "stand", "climb": "walk", "float": "fly"},
    "insect": {"run": "fly", "ride": "fly", "float": "fly", "swim": "fly", "climb": "walk"},
    "car": {"walk": "ride", "run": "ride", "climb": "ride", "fly": "fly", "swim": "ride"},
    "boat": {"walk": "ride", "run": "ride", "swim": "ride", "float": "ride", "fly": "fly"},
    "plane": {"walk": "fly", "run": "fly", "ride": "fly", "float": "fly"},
    "balloon": {"walk": "float", "run": "float", "ride": "float", "fly": "float", "jump": "float"},
    "plant": {"walk": "sway", "run": "sway", "fly": "sway", "swim": "sway", "ride": "sway", "climb": "sway", "float": "sway"},
    "building": {"walk": "stand", "run": "stand", "swim": "stand", "ride": "stand", "climb": "stand"},
}
for _like, _of in (("train", "car"), ("bicycle", "car"), ("rocket", "plane")):
    _INSTEAD[_like] = _INSTEAD[_of]


@dataclass(frozen=True)
class Motion:
    """How a puppet does a verb: family to pose, way over ground in metres a second (0 when it stays), tempo of the pose (1 is usual)."""

    family: str
    speed_mps: float
    travels: bool
    tempo: float


def family(action: str) -> str:
    """The motion family of a verb or family name; "" for an empty or unknown verb."""
    verb = action.strip().lower()
    if not verb or verb in FAMILIES:
        return verb
    found = _FAMILY_OF.get(verb)
    if found is None and verb in FAMILY_OF:
        found = STANDS_IN.get(FAMILY_OF[verb], FAMILY_OF[verb])
    if found is None and " " in verb:
        found = _FAMILY_OF.get(verb.split()[0])
    if found is None:  # readers hand over base forms; be kind to the ones that slip
        for ending in ("ing", "s", "es", "ed"):
            stem = verb.removesuffix(ending)
            if stem != verb:
                found = found or _FAMILY_OF.get(stem) or _FAMILY_OF.get(stem + "e") or _FAMILY_OF.get(stem[:-1])
                found = found or (stem if stem in FAMILIES else None)
    return found or ""


def known(action: str) -> bool:
    """Whether a verb has a motion of its own."""
    return bool(family(action))


def motion_for(action: str, puppet: Puppet, mood: str = "") -> Motion:
    """How this puppet does this verb in this mood; an unknown or empty verb gives what the puppet does by nature."""
    kind: str = getattr(puppet, "kind", "thing")
    rests: str = getattr(puppet, "rests", "stand")
    moves = family(action) or rests
    moves = _INSTEAD.get(kind, {}).get(moves, moves)
    tempo = _TEMPO.get(mood, 1.0)
    speed = _speed(kind, moves, puppet) * tempo if moves in TRAVELLING else 0.0
    return Motion(moves, round(speed, 4), speed > 0, tempo)


def _speed(kind: str, moves: str, puppet: Puppet) -> float:
    natural: dict[str, float] = getattr(puppet, "natural_mps", {})
    if moves in natural:
        return natural[moves]
    if kind in {"plant", "building", "thing"}:
        return 0.35 * puppet.height_m if moves in {"walk", "run", "fly", "ride"} and kind == "thing" else 0.0
    if kind in _KIND_SPEED:
        return _KIND_SPEED[kind]
    pace = _PACE.get(kind, {})
    if moves == "float":
        return 0.12 * puppet.height_m
    return pace.get(moves, 0.0) * min(puppet.height_m, 4.0)
