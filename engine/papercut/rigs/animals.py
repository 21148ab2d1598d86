"""One row of parameters for each four-legged animal. Plain data, read by quadruped.py.

Lengths are shares of the height at the shoulder, which is `shoulder` metres; angles in degrees, up is positive.
"""

from dataclasses import dataclass, replace

from engine.papercut.paper import Colour
from engine.papercut.paper import hexed as _c


@dataclass(frozen=True)
class Animal:
    """Everything that tells one four-legged animal from another."""

    shoulder: float
    coat: Colour
    belly: Colour = _c("f7ead6")
    sock: Colour | None = None
    nose: Colour = _c("2e2526")
    body: float = 1.4
    depth: float = 0.46
    waist: float = 0.82  # belly height as a share of the chest's
    leg: float = 0.085  # half width
    column: bool = False  # legs like pillars: elephant, bear
    hoof: bool = False
    neck: float = 0.3
    neck_up: float = 50.0
    neck_w: float = 0.15
    head: float = 0.2
    muzzle: float = 0.36
    snout: float = 0.07
    face: float = 12.0  # how far the muzzle points down
    chin: str = "fox"  # the lighter patch on the muzzle: fox, round, none
    ears: str = "point"
    ear: float = 0.3
    tail: str = "bush"
    tail_len: float = 0.8
    tail_up: float = 2.0
    tip: Colour | None = None
    bib: bool = False
    marks: str = ""
    mark: Colour = _c("3a2a26")
    extra: tuple[str, ...] = ()
    mane: Colour | None = None
    eye: float = 0.05


_CREAM, _INK, _GREY = _c("f7ead6"), _c("2f2a2c"), _c("8a8d93")

_fox = Animal(0.42, _c("dd6426"), sock=_c("3b2a2c"), bib=True, tip=_CREAM)
_wolf = Animal(
    0.75, _c("7d828c"), belly=_c("d8d8d6"), body=1.35, head=0.19, muzzle=0.34, snout=0.085, ear=0.22, tail="bush", tail_len=0.6,
    tail_up=-28, bib=True,
)
_dog = Animal(
    0.55, _c("b9814a"), body=1.25, neck=0.34, neck_up=58, head=0.2, muzzle=0.31, snout=0.105, chin="round", ears="floppy", ear=0.3,
    tail="cat", tail_len=0.55, tail_up=52, leg=0.09,
)
_cat = Animal(
    0.3, _c("e0913f"), body=1.35, depth=0.42, neck=0.2, neck_up=48, head=0.235, muzzle=0.15, snout=0.13, chin="round", ear=0.22,
    tail="cat", tail_len=0.95, tail_up=62, nose=_c("d98080"), eye=0.066, leg=0.075, marks="tabby", mark=_c("b96b26"),
)
_lion = Animal(
    1.15, _c("d9a24e"), belly=_c("f0dcb0"), body=1.35, depth=0.48, neck=0.3, neck_up=40, neck_w=0.17, head=0.2, muzzle=0.21, snout=0.12,
    chin="round", ears="round", ear=0.13, tail="tuft", tail_len=0.85, tail_up=-25, mane=_c("8f4f22"), extra=("lion mane",), leg=0.095,
)
_bear = Animal(
    1.05, _c("6f4a31"), belly=_c("c69c70"), body=1.45, depth=0.64, waist=0.96, leg=0.15, column=True, neck=0.24, neck_up=16, neck_w=0.25,
    head=0.25, muzzle=0.29, snout=0.115, chin="round", ears="round", ear=0.15, tail="stub", tail_len=0.1, face=14,
)
_horse = Animal(
    1.55, _c("8d5530"), belly=_c("8d5530"), body=1.15, depth=0.4, waist=0.9, leg=0.058, hoof=True, neck=0.5, neck_up=52, neck_w=0.105,
    head=0.118, muzzle=0.33, snout=0.075, face=42, chin="none", ears="leaf", ear=0.13, tail="plume", tail_len=0.62, tail_up=-50,
    mane=_c("3b2620"), extra=("mane",), eye=0.032, nose=_c("3a2824"),
)
_deer = Animal(
    1.0, _c("b5763f"), hoof=True, body=1.05, depth=0.37, waist=0.85, leg=0.05, neck=0.46, neck_up=62, neck_w=0.095, head=0.125, muzzle=0.25,
    snout=0.06, face=24, chin="fox", ears="leaf", ear=0.19, tail="stub", tail_len=0.12, tail_up=10, extra=("antlers",), marks="flecks",
    mark=_c("ecd9b4"), eye=0.042,
)
_cow = Animal(
    1.4, _c("f4efe6"), belly=_c("f4efe6"), body=1.35, depth=0.5, waist=0.95, leg=0.075, hoof=True, neck=0.3, neck_up=22, neck_w=0.15,
    head=0.15, muzzle=0.27, snout=0.115, face=38, chin="snout", ears="leaf", ear=0.18, tail="tuft", tail_len=0.65, tail_up=-72,
    marks="patches", mark=_c("35302f"), extra=("small horns", "udder"), nose=_c("3a3030"), eye=0.038,
)
_sheep = Animal(
    0.7, _c("f3ecdf"), belly=_c("f3ecdf"), body=1.2, depth=0.6, waist=1.0, leg=0.07, hoof=True, sock=_c("4a4143"), neck=0.22, neck_up=36,
    neck_w=0.17, head=0.155, muzzle=0.24, snout=0.085, face=34, chin="none", ears="floppy", ear=0.2, tail="stub", tail_len=0.12,
    extra=("wool", "dark face"), eye=0.045,
)
_rabbit = Animal(
    0.24, _c("b79a80"), body=1.25, depth=0.62, waist=1.1, leg=0.085, neck=0.2, neck_up=48, neck_w=0.2, head=0.27, muzzle=0.2, snout=0.13,
    chin="round", ears="long", ear=0.72, tail="fluff", tail_len=0.16, nose=_c("d98b8b"), eye=0.075, tip=_CREAM, extra=("hopper",),
)
_mouse = Animal(
    0.07, _c("9a9296"), body=1.6, depth=0.72, waist=1.05, leg=0.08, neck=0.16, neck_up=14, neck_w=0.24, head=0.3, muzzle=0.42, snout=0.05,
    chin="fox", ears="round", ear=0.4, tail="thin", tail_len=1.5, tail_up=8, nose=_c("d98b8b"), eye=0.075, sock=_c("d9a3a0"),
)
_elephant = Animal(
    2.6, _c("8e939d"), belly=_c("8e939d"), body=1.2, depth=0.56, waist=1.0, leg=0.125, column=True, neck=0.2, neck_up=30, neck_w=0.24,
    head=0.235, muzzle=0.2, snout=0.13, face=62, chin="none", ears="big", ear=0.46, tail="tuft", tail_len=0.5, tail_up=-72,
    extra=("trunk", "tusks"), eye=0.034,
)
_giraffe = Animal(
    2.7, _c("e8b95c"), belly=_c("f3dca0"), body=0.92, depth=0.34, waist=0.82, leg=0.045, hoof=True, neck=0.95, neck_up=66, neck_w=0.07,
    head=0.085, muzzle=0.2, snout=0.05, face=28, chin="none", ears="leaf", ear=0.1, tail="tuft", tail_len=0.42, tail_up=-74,
    extra=("ossicones",), marks="giraffe", mark=_c("a5642b"), eye=0.026,
)

ANIMALS: dict[str, Animal] = {
    "fox": _fox,
    "arctic fox": replace(_fox, coat=_c("f3f1ec"), sock=_c("dcdad8"), belly=_c("ffffff"), tip=_c("ffffff")),
    "wolf": _wolf,
    "coyote": replace(_wolf, shoulder=0.6, coat=_c("b59268"), belly=_c("ead9bd")),
    "jackal": replace(_wolf, shoulder=0.45, coat=_c("c09a62"), belly=_c("ead9bd")),
    "husky": replace(_wolf, shoulder=0.58, coat=_c("5d6672"), belly=_c("f5f3ee"), tail_up=58, sock=_c("f5f3ee")),
    "dog": _dog,
    "corgi": replace(_dog, shoulder=0.3, body=1.9, depth=0.6, leg=0.1, coat=_c("dd9145"), ears="point", ear=0.32, head=0.26, bib=True, tail="stub"),
    "dalmatian": replace(_dog, coat=_c("f6f2ea"), belly=_c("f6f2ea"), marks="spots", mark=_INK),
    "poodle": replace(_dog, coat=_c("f3ece4"), extra=("wool",), tail="fluff", tail_len=0.2),
    "cat": _cat,
    "lion": _lion,
    "lioness": replace(_lion, extra=(), mane=None),
    "tiger": replace(_lion, shoulder=1.0, coat=_c("e5862f"), belly=_c("f8efdf"), extra=(), mane=None, marks="tiger", mark=_INK, tail="cat",
                     tail_len=0.9, head=0.22, bib=True),
    "leopard": replace(_lion, shoulder=0.7, coat=_c("dfae55"), extra=(), mane=None, marks="spots", mark=_c("4a3222"), tail="cat", tail_len=1.0),
    "cheetah": replace(_lion, shoulder=0.8, coat=_c("e3b663"), extra=(), mane=None, marks="spots", mark=_c("3f2e24"), tail="cat", depth=0.38,
                       waist=0.7, leg=0.07, head=0.16, tail_len=1.0),
    "panther": replace(_lion, shoulder=0.7, coat=_c("37343d"), belly=_c("37343d"), extra=(), mane=None, tail="cat", tail_len=1.0),
    "puma": replace(_lion, shoulder=0.7, coat=_c("c39a68"), extra=(), mane=None, tail="cat"),
    "lynx": replace(_cat, shoulder=0.65, coat=_c("c2a077"), tail="stub", ear=0.27, mark=_c("9a7850")),
    "bear": _bear,
    "polar bear": replace(_bear, shoulder=1.3, coat=_c("f1ede2"), belly=_c("faf7f0"), neck=0.34, neck_up=18),
    "panda": replace(_bear, shoulder=0.8, coat=_c("f5f1e8"), belly=_c("f5f1e8"), sock=_INK, extra=("panda",), head=0.29, muzzle=0.2, snout=0.16,
                     ear=0.18, neck_up=28, eye=0.055, chin="none"),
    "koala": replace(_bear, shoulder=0.5, coat=_c("9aa0a8"), belly=_c("e3e2de"), head=0.31, muzzle=0.2, snout=0.19, ear=0.3, neck_up=28,
                     extra=("big nose",), eye=0.055),
    "raccoon": replace(_fox, shoulder=0.3, coat=_c("85868c"), sock=_INK, depth=0.54, marks="", extra=("mask", "ring tail"), ears="round", ear=0.2,
                       bib=False, tail_len=0.7, tip=None),
    "red panda": replace(_fox, shoulder=0.3, coat=_c("b6522a"), sock=_INK, depth=0.54, belly=_c("f2e2cc"), ears="round", ear=0.24, bib=False,
                         extra=("ring tail",), muzzle=0.27, snout=0.1, head=0.24, chin="round"),
    "badger": replace(_bear, shoulder=0.35, coat=_c("6d6e73"), belly=_INK, sock=_INK, extra=("badger face",), muzzle=0.36, snout=0.08, ear=0.12, column=False),
    "horse": _horse,
    "pony": replace(_horse, shoulder=1.1, coat=_c("b27a45"), mane=_c("efdcb4"), depth=0.46, neck=0.4, leg=0.07),
    "donkey": replace(_horse, shoulder=1.1, coat=_c("8f8880"), belly=_c("d8d2c6"), mane=_c("4a4340"), ears="long", ear=0.36, tail="tuft",
                      tail_up=-70, neck=0.4, neck_up=44, chin="round", head=0.135, extra=("short mane",)),
    "zebra": replace(_horse, shoulder=1.3, coat=_c("f6f2ea"), belly=_c("f6f2ea"), mane=_INK, marks="zebra", mark=_INK, extra=("short mane",),
                     tail="tuft", tail_up=-68, neck=0.42),
    "unicorn": replace(_horse, coat=_c("faf6f4"), belly=_c("faf6f4"), mane=_c("e79ac0"), extra=("mane", "unihorn"), nose=_c("c79aa6"), hoof=True),
    "pegasus": replace(_horse, coat=_c("faf7f2"), belly=_c("faf7f2"), mane=_c("c9d4ea"), extra=("mane", "feather wings"), nose=_c("b79aa0")),
    "deer": _deer,
    "fawn": replace(_deer, shoulder=0.6, extra=(), head=0.16, eye=0.058),
    "doe": replace(_deer, extra=()),
    "reindeer": replace(_deer, shoulder=1.1, coat=_c("8a6a52"), belly=_c("e6dac8"), depth=0.44, marks="", bib=True, neck_up=48, nose=_c("c23b30")),
    "elk": replace(_deer, shoulder=1.5, coat=_c("7c5638"), belly=_c("b08a62"), depth=0.44, marks=""),
    "moose": replace(_deer, shoulder=1.8, coat=_c("5a4232"), belly=_c("7d634d"), depth=0.46, marks="", neck_up=34, muzzle=0.32, snout=0.1, neck_w=0.13),
    "antelope": replace(_deer, shoulder=0.9, coat=_c("c99256"), extra=("long horns",), marks=""),
    "gazelle": replace(_deer, shoulder=0.7, coat=_c("cf9a5c"), extra=("long horns",), marks=""),
    "cow": _cow,
    "bull": replace(_cow, coat=_c("5d3a2a"), belly=_c("5d3a2a"), marks="", extra=("big horns",), depth=0.56),
    "ox": replace(_cow, coat=_c("9a6b42"), belly=_c("9a6b42"), marks="", extra=("big horns",), depth=0.54),
    "buffalo": replace(_cow, coat=_c("4b3a34"), belly=_c("4b3a34"), marks="", extra=("big horns",), depth=0.6),
    "bison": replace(_cow, coat=_c("5b3e2b"), belly=_c("5b3e2b"), marks="", extra=("small horns", "bison"), depth=0.6, neck_up=4),
    "yak": replace(_cow, coat=_c("4b3a34"), belly=_c("4b3a34"), marks="", extra=("big horns", "wool"), depth=0.6),
    "calf": replace(_cow, shoulder=0.8, extra=(), head=0.19, eye=0.055, depth=0.44),
    "pig": Animal(
        0.62, _c("f0a5a5"), belly=_c("f0a5a5"), body=1.55, depth=0.66, waist=1.02, leg=0.09, hoof=True, neck=0.16, neck_up=12, neck_w=0.26,
        head=0.26, muzzle=0.3, snout=0.13, face=14, chin="none", ears="point", ear=0.21, tail="curl", tail_len=0.3, extra=("pig snout",),
        nose=_c("d97f86"), eye=0.05,
    ),
    "boar": Animal(
        0.8, _c("5d4a40"), belly=_c("6f5a4c"), body=1.45, depth=0.6, waist=0.92, leg=0.075, hoof=True, neck=0.18, neck_up=4, neck_w=0.25,
        head=0.24, muzzle=0.4, snout=0.09, face=20, chin="none", ears="point", ear=0.2, tail="tuft", tail_len=0.35, tail_up=-40,
        extra=("pig snout", "tusks"), nose=_c("8f6a60"), eye=0.04,
    ),
    "sheep": _sheep,
    "lamb": replace(_sheep, shoulder=0.42, head=0.2, eye=0.062, ear=0.24),
    "ram": replace(_sheep, extra=("wool", "dark face", "curled horns")),
    "alpaca": replace(_sheep, shoulder=0.95, coat=_c("e8d2b0"), belly=_c("e8d2b0"), sock=None, depth=0.48, neck=0.6, neck_up=72, neck_w=0.13, head=0.13,
                      muzzle=0.18, extra=("wool",), ears="leaf", ear=0.15, leg=0.075),
    "llama": replace(_sheep, shoulder=1.1, coat=_c("d9b98c"), belly=_c("f2e4c8"), sock=None, depth=0.44, neck=0.66, neck_up=74, neck_w=0.1, head=0.12,
                     muzzle=0.19, extra=("wool",), ears="leaf", ear=0.18, leg=0.065),
    "goat": Animal(
        0.7, _c("e9e2d6"), belly=_c("e9e2d6"), body=1.2, depth=0.46, waist=0.95, leg=0.06, hoof=True, neck=0.34, neck_up=50, neck_w=0.11,
        head=0.145, muzzle=0.25, snout=0.075, face=30, chin="none", ears="floppy", ear=0.2, tail="stub", tail_len=0.1, tail_up=30,
        extra=("back horns", "beard"), eye=0.042,
    ),
    "rabbit": _rabbit,
    "hare": replace(_rabbit, shoulder=0.34, coat=_c("a9845c"), depth=0.5),
    "mouse": _mouse,
    "rat": replace(_mouse, shoulder=0.1, coat=_c("6c6468"), ear=0.27, muzzle=0.46),
    "hamster": replace(_mouse, shoulder=0.08, coat=_c("dfa65e"), depth=0.86, tail="stub", tail_len=0.1, muzzle=0.24, snout=0.16, ear=0.2, chin="round"),
    "guinea pig": replace(_mouse, shoulder=0.13, coat=_c("a86a3c"), depth=0.84, tail="stub", tail_len=0.05, muzzle=0.26, snout=0.15, ear=0.18, chin="round"),
    "squirrel": replace(_rabbit, shoulder=0.16, coat=_c("b8622f"), ears="point", ear=0.22, tail="squirrel", tail_len=1.25, depth=0.52, head=0.24,
                        muzzle=0.24, snout=0.09, tip=None, nose=_INK, extra=("hopper",)),
    "chipmunk": replace(_rabbit, shoulder=0.12, coat=_c("b5743c"), ears="round", ear=0.18, tail="squirrel", tail_len=0.9, marks="chipmunk",
                        mark=_c("4a3428"), tip=None, extra=("hopper",)),
    "beaver": replace(_mouse, shoulder=0.3, coat=_c("75482b"), tail="paddle", tail_len=0.6, muzzle=0.28, snout=0.15, ear=0.16, chin="round", extra=("teeth",)),
    "otter": replace(_mouse, shoulder=0.25, coat=_c("6f4d36"), belly=_c("cdb293"), tail="thick", tail_len=0.9, body=2.1, muzzle=0.26, snout=0.15,
                     ear=0.13, chin="round", depth=0.6, sock=None, bib=True),
    "hedgehog": replace(_mouse, shoulder=0.16, coat=_c("c9a47a"), tail="stub", tail_len=0.04, extra=("spines",), depth=0.8, ear=0.2, muzzle=0.5, sock=None),
    "monkey": Animal(
        0.5, _c("8a5a36"), belly=_c("e6c09a"), body=1.15, depth=0.46, waist=0.9, leg=0.08, neck=0.24, neck_up=52, neck_w=0.13, head=0.24,
        muzzle=0.16, snout=0.17, face=10, chin="monkey", ears="round", ear=0.24, tail="cat", tail_len=1.15, tail_up=58, nose=_c("5a3826"), eye=0.062,
    ),
    "gorilla": Animal(
        1.1, _c("3f3c42"), belly=_c("6c666a"), body=1.1, depth=0.58, waist=0.92, leg=0.14, column=True, neck=0.24, neck_up=48, neck_w=0.24,
        head=0.24, muzzle=0.2, snout=0.16, face=14, chin="monkey", ears="round", ear=0.1, tail="none", nose=_c("2a2628"), eye=0.045,
    ),
    "elephant": _elephant,
    "mammoth": replace(_elephant, coat=_c("7a4e31"), belly=_c("7a4e31"), extra=("trunk", "tusks", "wool"), ear=0.2),
    "giraffe": _giraffe,
    "camel": Animal(
        1.75, _c("cf9f62"), belly=_c("cf9f62"), body=1.05, depth=0.4, waist=0.9, leg=0.058, neck=0.56, neck_up=44, neck_w=0.085, head=0.1,
        muzzle=0.22, snout=0.07, face=10, chin="round", ears="leaf", ear=0.08, tail="tuft", tail_len=0.4, tail_up=-70, extra=("humps",), eye=0.032,
    ),
    "rhino": Animal(
        1.6, _c("8b8a8c"), belly=_c("8b8a8c"), body=1.45, depth=0.6, waist=1.0, leg=0.125, column=True, neck=0.2, neck_up=4, neck_w=0.23, head=0.21,
        muzzle=0.4, snout=0.12, face=26, chin="none", ears="leaf", ear=0.14, tail="tuft", tail_len=0.35, tail_up=-65, extra=("nose horn",), eye=0.034,
    ),
    "hippo": Animal(
        1.4, _c("8f7f92"), belly=_c("c3a3a8"), body=1.6, depth=0.74, waist=1.02, leg=0.14, column=True, neck=0.16, neck_up=6, neck_w=0.27, head=0.23,
        muzzle=0.4, snout=0.2, face=16, chin="none", ears="round", ear=0.12, tail="stub", tail_len=0.2, tail_up=-50, eye=0.045,
    ),
    "kangaroo": Animal(
        0.9, _c("b9824f"), body=0.9, depth=0.46, waist=1.0, leg=0.085, neck=0.36, neck_up=66, neck_w=0.11, head=0.15, muzzle=0.25, snout=0.07, face=16,
        ears="long", ear=0.34, tail="thick", tail_len=1.1, tail_up=-32, extra=("hopper",), eye=0.045,
    ),
    "dragon": Animal(
        1.6, _c("4c9a5b"), belly=_c("e7d68c"), body=1.35, depth=0.5, waist=0.9, leg=0.1, neck=0.58, neck_up=54, neck_w=0.13, head=0.17, muzzle=0.34,
        snout=0.1, face=10, chin="fox", ears="none", tail="dragon", tail_len=1.35, tail_up=-8, extra=("bat wings", "ridge", "back horns"), eye=0.048,
        mark=_c("d9642f"),
    ),
    "dinosaur": Animal(
        2.2, _c("6f9e57"), belly=_c("d6dc9e"), body=1.2, depth=0.56, waist=1.05, leg=0.11, column=True, neck=0.95, neck_up=52, neck_w=0.11, head=0.14,
        muzzle=0.2, snout=0.1, face=10, chin="none", ears="none", tail="thick", tail_len=1.35, tail_up=-14, marks="flecks", mark=_c("527d40"), eye=0.045,
    ),
    "lizard": Animal(
        0.12, _c("6fa04a"), belly=_c("d9e09c"), body=2.2, depth=0.6, waist=1.0, leg=0.1, neck=0.26, neck_up=12, neck_w=0.2, head=0.22, muzzle=0.36, snout=0.12,
        chin="none", ears="none", tail="thick", tail_len=2.0, tail_up=0, marks="flecks", mark=_c("4f7d35"), eye=0.075,
    ),
    "crocodile": Animal(
        0.5, _c("5f8146"), belly=_c("d3d59b"), body=2.6, depth=0.62, waist=1.0, leg=0.11, neck=0.3, neck_up=6, neck_w=0.24, head=0.22, muzzle=0.85, snout=0.12,
        face=2, chin="fox", ears="none", tail="thick", tail_len=2.1, tail_up=-4, extra=("ridge", "teeth"), mark=_c("47653a"), eye=0.07,
    ),
    "tortoise": Animal(
        0.35, _c("8ea15a"), belly=_c("c9cf8f"), body=1.5, depth=0.5, waist=0.9, leg=0.13, column=True, neck=0.4, neck_up=20, neck_w=0.12, head=0.17, muzzle=0.14,
        snout=0.13, face=6, chin="none", ears="none", tail="stub", tail_len=0.2, tail_up=-20, extra=("shell",), mark=_c("7a5632"), eye=0.055,
    ),
}  # fmt: skip

ALSO: dict[str, str] = {
    "puppy": "dog", "hound": "dog", "labrador": "dog", "retriever": "dog", "beagle": "dog", "terrier": "dog", "kitten": "cat", "kitty": "cat",
    "vixen": "fox", "stag": "deer", "buck": "deer", "bunny": "rabbit", "piglet": "pig", "hog": "pig", "ewe": "sheep", "stallion": "horse",
    "mare": "horse", "foal": "pony", "colt": "pony", "grizzly": "bear", "grizzly bear": "bear", "brown bear": "bear", "teddy bear": "bear",
    "teddy": "bear", "bear cub": "bear", "lion cub": "lioness", "alligator": "crocodile", "croc": "crocodile", "dromedary": "camel",
    "rhinoceros": "rhino", "hippopotamus": "hippo", "ape": "gorilla", "chimpanzee": "monkey", "chimp": "monkey", "jaguar": "leopard",
    "snow leopard": "leopard", "cougar": "puma", "mountain lion": "puma", "mule": "donkey", "gecko": "lizard", "iguana": "lizard",
    "salamander": "lizard", "brontosaurus": "dinosaur", "wolf cub": "wolf", "tiger cub": "tiger", "ferret": "otter", "weasel": "otter",
    "land turtle": "tortoise", "hyena": "leopard", "wild boar": "boar", "cattle": "cow", "caribou": "reindeer", "tabby": "cat",
}  # fmt: skip
