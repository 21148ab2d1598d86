"""The swimmers: one row each. Plain data, read by swimmer.py."""

from engine.papercut.paper import Colour
from engine.papercut.paper import hexed as _c

_PALE = _c("f4efe2")

# name: (how it is drawn, length, colour, belly, second colour)
SWIMMERS: dict[str, tuple[str, float, Colour, Colour, Colour]] = {
    "fish": ("fish", 0.35, _c("ef8a3c"), _c("f8cf93"), _c("d8622f")),
    "goldfish": ("fish", 0.25, _c("ef8a2c"), _c("f8cf7a"), _c("e0662a")),
    "clownfish": ("clown", 0.2, _c("f0752c"), _c("f0752c"), _PALE),
    "koi": ("koi", 0.5, _PALE, _PALE, _c("e0562f")),
    "carp": ("fish", 0.5, _c("b98a4a"), _c("e8d3a0"), _c("9a6a34")),
    "salmon": ("fish", 0.6, _c("9aa3ad"), _c("ecb0a0"), _c("7d8791")),
    "trout": ("fish", 0.5, _c("7f8f6a"), _c("e6dcc0"), _c("6a7857")),
    "tuna": ("fish", 0.9, _c("4f6f9a"), _c("dfe6ea"), _c("d9b24a")),
    "angelfish": ("angel", 0.2, _c("f2c53c"), _c("f2c53c"), _c("3a4a7a")),
    "tropical fish": ("angel", 0.2, _c("3f9ad0"), _c("3f9ad0"), _c("f2c53c")),
    "shark": ("shark", 3.2, _c("7b8896"), _c("eef0ee"), _c("6a7683")),
    "whale": ("whale", 12.0, _c("4f76a8"), _c("dbe6ee"), _c("42658f")),
    "blue whale": ("whale", 16.0, _c("4a74b0"), _c("cfdcea"), _c("3d6296")),
    "orca": ("orca", 6.0, _c("2c2e38"), _PALE, _c("2c2e38")),
    "killer whale": ("orca", 6.0, _c("2c2e38"), _PALE, _c("2c2e38")),
    "dolphin": ("dolphin", 2.4, _c("6f93b4"), _c("e4ecf0"), _c("5d80a0")),
    "narwhal": ("narwhal", 4.5, _c("93a3b3"), _c("e6ebee"), _c("7f90a0")),
    "seal": ("seal", 1.7, _c("8a8f99"), _c("c9ccd0"), _c("777d88")),
    "sea lion": ("seal", 2.0, _c("7a5a44"), _c("a98666"), _c("694b38")),
    "walrus": ("seal", 2.8, _c("9a6f57"), _c("c09a7f"), _c("855e49")),
    "manatee": ("seal", 2.8, _c("9a9ca0"), _c("c4c4c4"), _c("86888d")),
    "turtle": ("turtle", 0.8, _c("6fa060"), _c("cfd79a"), _c("7a5a34")),
    "sea turtle": ("turtle", 1.0, _c("6fa060"), _c("cfd79a"), _c("7a5a34")),
    "octopus": ("octopus", 0.9, _c("d8606a"), _c("f0a8a0"), _c("f0a8a0")),
    "squid": ("squid", 0.9, _c("e08a9a"), _c("f4c0c4"), _c("f4c0c4")),
    "jellyfish": ("jelly", 0.6, _c("c79ae0"), _c("e8cdf2"), _c("f2a8cc")),
    "seahorse": ("seahorse", 0.3, _c("eeb03c"), _c("f8dc94"), _c("d88a2c")),
    "crab": ("crab", 0.35, _c("dd5238"), _c("f0a080"), _c("b93f2a")),
    "lobster": ("crab", 0.45, _c("b8352c"), _c("e08070"), _c("962822")),
    "starfish": ("starfish", 0.25, _c("ee8a4a"), _c("f8c08a"), _c("d86f34")),
    "stingray": ("ray", 1.4, _c("6f7f95"), _c("dfe4e8"), _c("5f6e84")),
    "manta ray": ("ray", 3.0, _c("3f4f68"), _c("dfe4e8"), _c("34425a")),
    "pufferfish": ("puffer", 0.3, _c("e3c064"), _c("f8f0da"), _c("a8843a")),
    "eel": ("eel", 1.0, _c("5f7a4f"), _c("c9cf9a"), _c("4f6842")),
    "snake": ("eel", 1.2, _c("6f9a45"), _c("d9dc95"), _c("4f7a34")),
    "worm": ("eel", 0.2, _c("e0978a"), _c("efb8ae"), _c("d08478")),
    "tadpole": ("eel", 0.08, _c("4a4a44"), _c("7a7a70"), _c("3a3a36")),
}
