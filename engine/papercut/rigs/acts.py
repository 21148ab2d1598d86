# ruff: noqa: E501 (a table: one action a line reads better than a narrow page)
"""What people do, one row an action: how the legs stand, where each hand goes, and what is in hand. Data, read by act_pose and person.

Knows no puppet and no stage. acts_more has the rows that came later.
"""

from dataclasses import replace

from engine.papercut.rigs.act import Act, Way, at, way
from engine.papercut.rigs.acts_more import MORE

__all__ = ["ACTS", "FACE_TO_FACE", "OWN", "SAME", "TINTS", "TRADES", "WITH", "Act", "Way", "owns", "row_of"]

_HOLD_BOTH = (way(0.17, 0.12), way(0.19, 0.12))

ACTS: dict[str, Act] = {
    # music
    "play guitar": Act(
        way(0.1, 0.2, 0.006, 0.035, 9.0),
        way(0.245, 0.08, 0.015, -0.008, 1.7),
        bob=0.05,
        nod=0.07,
        smile=0.9,
        within=(at("guitar", "chest", 0.06, 0.04, -0.42),),
    ),
    "play ukulele": Act(
        way(0.1, 0.15, 0.006, 0.03, 9.0),
        way(0.225, 0.07, 0.01, -0.006, 1.7),
        bob=0.05,
        nod=0.07,
        smile=0.9,
        within=(at("small guitar", "chest", 0.07, 0.01, -0.36),),
    ),
    "play banjo": Act(
        way(0.1, 0.19, 0.006, 0.025, 12.0),
        way(0.24, 0.08, 0.02, -0.01, 2.0),
        bob=0.05,
        nod=0.07,
        smile=0.9,
        within=(at("banjo", "chest", 0.07, 0.03, -0.4),),
    ),
    "play violin": Act(
        way(0.21, 0.03, 0.05, 0.06, 3.2),
        way(0.25, -0.05, 0.006, 0.0, 4.0),
        bob=0.05,
        nod=0.1,
        smile=0.4,
        within=(at("violin", "neck", 0.1, 0.005, -0.12),),
        before=(at("bow stick", "near=", 0.0, 0.0, -0.25),),
    ),
    "play cello": Act(
        way(0.22, 0.23, 0.06, 0.03, 2.4),
        way(0.13, -0.03, 0.0, 0.05, 1.3),
        legs="chair",
        bob=0.05,
        nod=0.08,
        smile=0.4,
        behind=(at("stool", "ground"),),
        within=(at("cello", "ground"),),
        before=(at("bow stick", "near=", -0.02, 0.0, 1.35),),
    ),
    "play piano": Act(
        way(0.235, 0.115, 0.012, 0.018, 7.0),
        way(0.27, 0.115, -0.012, 0.018, 6.2, 1.6),
        legs="chair",
        bob=0.04,
        nod=0.06,
        smile=0.7,
        reach_m=0.45,
        behind=(at("piano", "ground"),),
    ),
    "play drums": Act(
        way(0.22, 0.04, 0.03, 0.08, 13.0),
        way(0.26, 0.0, 0.05, 0.09, 13.0, 2.4),
        legs="chair",
        bob=0.05,
        nod=0.12,
        smile=0.9,
        reach_m=0.45,
        behind=(at("stool", "ground"),),
        within=(at("stick", "far", 0, 0, 0.5), at("drums", "ground")),
        before=(at("stick", "near", 0, 0, 0.5),),
    ),
    "play drum": Act(
        way(0.15, 0.14, 0.01, 0.06, 9.0),
        way(0.19, 0.13, 0.01, 0.06, 9.0, 3.1),
        bob=0.04,
        nod=0.06,
        smile=0.9,
        within=(at("bongo", "chest", 0.02, 0.1),),
    ),
    "play trumpet": Act(
        way(0.16, -0.06, 0.0, 0.012, 3.0),
        way(0.2, -0.05, 0.0, 0.012, 3.0),
        bob=0.05,
        nod=-0.06,
        within=(at("trumpet", "mouth", 0.1, 0.0, -0.12),),
    ),
    "play saxophone": Act(
        way(0.13, 0.13, 0.008, 0.008, 7.0),
        way(0.14, 0.05, 0.008, 0.008, 6.0),
        bob=0.08,
        nod=0.1,
        within=(at("sax", "neck", 0.02, 0.02),),
    ),
    "play flute": Act(
        way(0.2, -0.065, 0.01, 0.004, 6.0),
        way(0.13, -0.07, 0.008, 0.004, 5.0),
        bob=0.05,
        nod=0.05,
        within=(at("flute", "mouth", 0.03, 0.005, 0.06),),
    ),
    "play clarinet": Act(
        way(0.15, 0.06, 0.006, 0.004, 7.0),
        way(0.12, 0.0, 0.006, 0.004, 6.0),
        bob=0.05,
        nod=0.05,
        within=(at("clarinet", "mouth", 0.0, 0.01, 0.85),),
    ),
    "play accordion": Act(
        way(0.03, 0.15, -0.05, 0.02, 2.4),
        way(0.21, 0.14, 0.05, 0.02, 2.4),
        bob=0.05,
        nod=0.06,
        smile=0.9,
        within=(at("accordion", "own"),),
    ),
    "play harp": Act(
        way(0.2, 0.06, 0.03, 0.05, 2.6),
        way(0.25, 0.02, 0.03, 0.06, 2.2, 1.5),
        legs="chair",
        bob=0.03,
        smile=0.5,
        reach_m=0.35,
        within=(at("harp", "ground"),),
    ),
    "play tambourine": Act(
        way(0.2, -0.12, 0.03, 0.04, 11.0),
        way(0.16, -0.02, 0.02, 0.03, 11.0, 2.0),
        bob=0.07,
        smile=0.9,
        before=(at("tambourine", "near="),),
    ),
    "play maracas": Act(
        way(0.2, -0.04, 0.02, 0.06, 10.0),
        way(0.22, 0.0, 0.02, 0.06, 10.0, 3.1),
        bob=0.08,
        smile=1.0,
        within=(at("maraca", "far"),),
        before=(at("maraca", "near"),),
    ),
    "sing": Act(
        way(0.115, -0.03, 0.005, 0.008, 2.0),
        way(0.2, 0.02, 0.07, 0.08, 1.6),
        bob=0.06,
        nod=-0.06,
        mouth=1.0,
        smile=0.9,
        before=(at("microphone", "near=", 0, 0, -0.35),),
    ),
    "conduct": Act(
        way(0.22, -0.1, 0.07, 0.12, 3.2),
        way(0.22, -0.08, -0.07, 0.12, 3.2),
        bob=0.05,
        nod=0.06,
        before=(at("baton", "near", 0, 0, 0.6),),
    ),
    # sport
    "juggle": Act(
        way(0.14, 0.12, 0.03, 0.045, 8.8),
        way(0.26, 0.12, -0.03, 0.045, 8.8, 3.1),
        nod=-0.1,
        smile=1.0,
        tall=1.2,
        before=(at("juggled", "own"),),
    ),
    "surf": Act(
        special="surf", glides=1.5, tall=1.0, reach_m=0.15, behind=(at("surfboard", "feet", 0, 0.02), at("spray", "feet"))
    ),
    "ski": Act(
        way(0.13, 0.14, 0.03, 0.03, 2.2),
        way(0.17, 0.14, 0.03, 0.03, 2.2, 0.6),
        special="tuck",
        glides=2.6,
        reach_m=0.1,
        behind=(at("pole ski", "far="), at("skis", "eachfar")),
        within=(at("skis", "eachnear"),),
        before=(at("pole ski", "near="),),
    ),
    "snowboard": Act(special="surf", glides=2.6, behind=(at("snowboard", "feet", 0, 0.0),)),
    "skateboard": Act(special="surf", glides=2.0, behind=(at("skateboard", "feet", 0, 0.05),)),
    "ice skate": Act(special="skate", glides=1.5, within=(at("blade", "eachnear"), at("blade", "eachfar"))),
    "roller skate": Act(special="skate", glides=1.4, within=(at("rollers", "eachnear"), at("rollers", "eachfar"))),
    "skydive": Act(special="dangle", tall=1.7, reach_m=0.2, behind=(at("parachute", "own"),)),
    "lift": Act(special="lift", tall=1.25, reach_m=0.1, before=(at("barbell", "pair="),)),
    "push up": Act(special="push up", reach_m=0.25),
    "sit up": Act(special="sit up", reach_m=0.2),
    "squat": Act(special="squats"),
    "exercise": Act(special="jacks", tall=1.2),
    "stretch": Act(special="stretch", tall=1.15),
    "do yoga": Act(special="yoga", tall=1.2, reach_m=0.1),
    "do tai chi": Act(special="tai chi", reach_m=0.1),
    "do karate": Act(special="karate", reach_m=0.2),
    "box": Act(special="box", within=(at("glove", "far"),), before=(at("glove", "near"),)),
    "fight": Act(special="box"),
    "wrestle": Act(way(0.24, 0.02, 0.02, 0.03, 3.0), way(0.25, -0.02, 0.02, 0.03, 2.6), legs="lunge", lean=0.4, bob=0.05),
    "arm wrestle": Act(
        way(0.22, 0.02, 0.02, 0.01, 4.0),
        way(0.18, 0.13),
        legs="chair",
        lean=0.12,
        bob=0.04,
        reach_m=0.35,
        behind=(at("desk", "ground"),),
    ),
    "fence": Act(special="fence", reach_m=0.3, before=(at("sword", "near", 0, 0, 0.9),)),
    "shoot": Act(special="archery", reach_m=0.3, before=(at("bow", "own"),)),
    "throw": Act(special="throw", tall=1.2, before=(at("thrown", "own"),)),
    "catch": Act(
        way(0.24, -0.02, 0.0, 0.05, 2.6),
        way(0.25, -0.02, 0.0, 0.05, 2.6),
        legs="wide",
        nod=-0.08,
        smile=0.9,
        before=(at("rally", "own"),),
    ),
    "kick": Act(special="kick", reach_m=0.5, before=(at("passed", "own"),)),
    "dribble": Act(
        way(0.2, 0.16, 0.0, 0.07, 11.0, 1.6),
        way(0.16, 0.14),
        legs="lunge",
        lean=0.14,
        bob=0.02,
        nod=0.08,
        smile=0.7,
        before=(at("dribble", "own"),),
    ),
    "play volleyball": Act(
        way(0.15, -0.23, 0.0, 0.05, 4.7),
        way(0.18, -0.23, 0.0, 0.05, 4.7),
        legs="wide",
        nod=-0.2,
        smile=0.9,
        tall=1.4,
        before=(at("volley", "own"),),
    ),
    "golf": Act(special="golf", tall=1.1, reach_m=0.2, before=(at("club", "down"), at("golf ball", "own"))),
    "play tennis": Act(special="swing", reach_m=0.3, before=(at("racket", "near"), at("rally", "own"))),
    "play table tennis": Act(special="swing", reach_m=0.3, before=(at("paddle", "near"), at("rally", "own"))),
    "play baseball": Act(special="swing", reach_m=0.3, before=(at("bat", "near"), at("rally", "own"))),
    "play hockey": Act(
        way(0.2, 0.16, 0.06, 0.02, 3.4),
        way(0.26, 0.2, 0.08, 0.02, 3.4),
        legs="lunge",
        lean=0.28,
        bob=0.06,
        reach_m=0.2,
        before=(at("hockey", "pair"),),
    ),
    "bowl a ball": Act(special="bowl", reach_m=0.3, before=(at("bowled", "own"),)),
    "fish": Act(way(0.19, 0.13, 0.004, 0.01, 1.6), way(0.16, 0.15), smile=0.5, reach_m=0.4, before=(at("rod", "near="),)),
    "row": Act(
        way(0.2, 0.13, 0.1, 0.03, 2.6),
        way(0.22, 0.13, 0.1, 0.03, 2.6),
        legs="ground",
        lean=0.05,
        bob=0.25,
        before=(at("oar", "near=", 0, 0, 0.75),),
    ),
    "kayak": Act(
        way(0.12, 0.06, 0.05, 0.08, 2.6),
        way(0.22, 0.06, 0.05, -0.08, 2.6),
        legs="ground",
        bob=0.08,
        before=(at("kayak paddle", "pair"),),
    ),
    "hula hoop": Act(
        way(0.1, -0.2, 0.02, 0.02, 3.0),
        way(0.2, -0.2, 0.02, 0.02, 3.0),
        special="hula",
        reach_m=0.15,
        before=(at("hoop", "own"),),
    ),
    "jump rope": Act(special="skip rope", tall=1.3, reach_m=0.1, before=(at("rope", "own"),)),
    "climb": Act(special="climb", tall=1.15, behind=(at("climbing rope", "own"),)),
    "somersault": Act(special="somersault", tall=1.2),
    # hands at work
    "dig": Act(special="dig", reach_m=0.45, behind=(at("heap", "ground"),), before=(at("shovel", "pair"),)),
    "paint": Act(
        way(0.24, -0.04, 0.03, 0.06, 2.4),
        way(0.13, 0.12),
        nod=0.03,
        smile=0.7,
        reach_m=0.4,
        behind=(at("easel", "ground"),),
        within=(at("palette", "far="),),
        before=(at("brush", "near=", 0, 0, 0.75),),
    ),
    "draw": Act(
        way(0.24, 0.12, 0.02, 0.008, 5.0),
        way(0.2, 0.15),
        legs="chair",
        lean=0.12,
        nod=0.2,
        reach_m=0.45,
        behind=(at("paper on", "ground"),),
        before=(at("pencil", "near="),),
    ),
    "write": Act(
        way(0.23, 0.13, 0.025, 0.006, 4.0),
        way(0.2, 0.15),
        legs="chair",
        lean=0.12,
        nod=0.2,
        reach_m=0.45,
        behind=(at("paper on", "ground"),),
        before=(at("pencil", "near="),),
    ),
    "study": Act(
        way(0.2, 0.15, 0.004, 0.004, 1.0),
        way(0.14, 0.03, 0.0, 0.005, 1.0),
        legs="chair",
        lean=0.1,
        nod=0.2,
        reach_m=0.45,
        behind=(at("book on", "ground"),),
    ),
    "type": Act(
        way(0.235, 0.13, 0.012, 0.012, 13.0),
        way(0.265, 0.13, 0.012, 0.012, 15.0, 2.0),
        legs="chair",
        lean=0.04,
        nod=0.08,
        reach_m=0.45,
        behind=(at("laptop on", "ground"),),
    ),
    "read": Act(
        way(0.14, 0.1, 0.002, 0.004, 1.4),
        way(0.2, 0.09, 0.002, 0.004, 1.4),
        legs="",
        nod=0.16,
        smile=0.6,
        within=(at("book", "between", 0.02, -0.02, -0.1),),
    ),
    "read newspaper": Act(way(0.12, 0.06), way(0.24, 0.06), legs="", nod=0.05, within=(at("newspaper", "between", 0.0, -0.02),)),
    "cook": Act(
        way(0.22, 0.07, 0.02, 0.025, 3.4),
        way(0.2, 0.16),
        lean=0.03,
        nod=0.08,
        smile=0.8,
        reach_m=0.4,
        behind=(at("pot on", "ground"),),
        before=(at("pan", "near=", 0.0, 0.0, -0.06),),
    ),
    "stir": Act(
        way(0.25, 0.06, 0.035, 0.012, 4.2),
        way(0.18, 0.15),
        lean=0.05,
        nod=0.12,
        smile=0.7,
        reach_m=0.4,
        behind=(at("ladle", "near=", 0.02, 0.0, 0.1), at("pot on", "ground")),
    ),
    "mix": Act(
        way(0.25, 0.07, 0.035, 0.012, 6.0),
        way(0.2, 0.15),
        lean=0.05,
        nod=0.12,
        smile=0.7,
        reach_m=0.4,
        behind=(at("ladle", "near=", 0.02, 0.0, 0.1), at("bowl on", "ground")),
    ),
    "bake": Act(
        way(0.23, 0.1, 0.06, 0.012, 3.2),
        way(0.27, 0.1, 0.06, 0.012, 3.2),
        lean=0.1,
        bob=0.06,
        nod=0.12,
        smile=0.7,
        reach_m=0.4,
        behind=(at("dough on", "ground"),),
        before=(at("rolling pin", "near="),),
    ),
    "chop": Act(
        way(0.23, 0.13, 0.01, 0.045, 9.0),
        way(0.24, 0.17),
        lean=0.06,
        nod=0.15,
        reach_m=0.4,
        behind=(at("board on", "ground"),),
        before=(at("knife", "near="),),
    ),
    "knead": Act(
        way(0.23, 0.15, 0.04, 0.03, 3.2),
        way(0.26, 0.15, 0.04, 0.03, 3.2, 1.0),
        lean=0.12,
        bob=0.08,
        nod=0.12,
        reach_m=0.4,
        behind=(at("dough on", "ground"),),
    ),
    "wash dishes": Act(
        way(0.25, 0.1, 0.025, 0.03, 6.0),
        way(0.21, 0.1),
        lean=0.06,
        nod=0.14,
        reach_m=0.4,
        behind=(at("sink on", "ground"),),
        within=(at("plate", "far="),),
        before=(at("sponge", "near="),),
    ),
    "iron": Act(
        way(0.24, 0.16, 0.075, 0.0, 2.4),
        way(0.16, 0.18),
        lean=0.1,
        bob=0.06,
        nod=0.12,
        reach_m=0.4,
        behind=(at("iron board", "ground"),),
        before=(at("iron", "near=", 0, 0.03),),
    ),
    "sweep": Act(
        way(0.17, 0.16, 0.07, 0.02, 3.0),
        way(0.1, 0.05, -0.02, 0.01, 3.0),
        lean=0.08,
        bob=0.06,
        nod=0.12,
        reach_m=0.25,
        before=(at("broom", "pair"),),
    ),
    "mop": Act(
        way(0.18, 0.16, 0.08, 0.02, 2.6),
        way(0.1, 0.05, -0.02, 0.01, 2.6),
        lean=0.1,
        bob=0.08,
        nod=0.12,
        reach_m=0.25,
        before=(at("mop", "pair"),),
    ),
    "rake": Act(
        way(0.2, 0.15, 0.07, 0.02, 2.6),
        way(0.11, 0.06, -0.01, 0.01, 2.6),
        lean=0.1,
        bob=0.08,
        nod=0.12,
        reach_m=0.35,
        behind=(at("leaves", "ground"),),
        before=(at("rake", "pair"),),
    ),
    "vacuum": Act(
        way(0.18, 0.17, 0.07, 0.02, 2.2),
        way(0.13, 0.13, 0.06, 0.02, 2.2),
        lean=0.1,
        bob=0.06,
        nod=0.1,
        reach_m=0.3,
        before=(at("vacuum", "down"),),
    ),
    "mow": Act(
        way(0.22, 0.1, 0.004, 0.004, 8.0),
        way(0.24, 0.1, 0.004, 0.004, 8.0),
        legs="",
        lean=0.1,
        reach_m=0.35,
        before=(at("mower", "ground"),),
    ),
    "shop": Act(way(0.22, 0.1), way(0.25, 0.1), legs="", smile=0.8, reach_m=0.35, before=(at("trolley", "ground"),)),
    "push": Act(way(0.26, 0.0, 0.01, 0.01, 3.0), way(0.27, 0.03, 0.01, 0.01, 3.0), legs="", lean=0.3, nod=-0.1),
    "pull": Act(way(-0.2, 0.06, 0.01, 0.01, 3.0), way(-0.18, 0.1, 0.01, 0.01, 3.0), legs="", lean=0.25, nod=-0.05),
    "hold up": Act(way(0.15, 0.1, 0.0, 0.005, 2.0), legs=""),
    "carry": Act(way(0.14, 0.16, 0.0, 0.006, 4.0), way(0.22, 0.16, 0.0, 0.006, 4.0), legs="", lean=-0.06),
    "wash": Act(way(0.24, 0.04, 0.05, 0.06, 4.4), way(0.16, 0.14), bob=0.04, reach_m=0.05, before=(at("sponge", "near="),)),
    "brush": Act(way(0.13, -0.075, 0.025, 0.006, 13.0), way(0.05, 0.2), smile=0.8, before=(at("toothbrush", "near="),)),
    "comb": Act(way(0.03, -0.2, 0.05, 0.05, 2.4), way(0.05, 0.2), smile=0.8, before=(at("comb", "near="),)),
    "shave": Act(way(0.1, -0.08, 0.01, 0.03, 3.6), way(0.05, 0.2), nod=-0.1, before=(at("razor", "near="),)),
    "shower": Act(
        way(0.06, -0.2, 0.03, 0.03, 5.0), way(0.1, -0.04, 0.03, 0.04, 4.0), smile=0.9, tall=1.35, before=(at("shower", "ground"),)
    ),
    "hammer": Act(
        way(0.2, 0.02, 0.05, 0.15, 5.0),
        way(0.22, 0.17),
        lean=0.12,
        bob=0.08,
        nod=0.15,
        reach_m=0.3,
        behind=(at("anvil", "ground"),),
        before=(at("hammer", "near", 0, 0, 0.5),),
    ),
    "forge": Act(
        way(0.2, 0.02, 0.05, 0.15, 5.0),
        way(0.22, 0.17),
        lean=0.12,
        bob=0.08,
        nod=0.15,
        reach_m=0.3,
        behind=(at("anvil", "ground"),),
        before=(at("hammer", "near", 0, 0, 0.5),),
    ),
    "chop wood": Act(
        special="axe", tall=1.25, reach_m=0.3, behind=(at("stump", "ground"),), before=(at("axe", "near", 0, 0, 0.5),)
    ),
    "saw": Act(
        way(0.22, 0.16, 0.09, 0.012, 5.4),
        way(0.22, 0.2),
        lean=0.2,
        bob=0.07,
        nod=0.15,
        reach_m=0.45,
        behind=(at("plank", "ground"),),
        before=(at("saw", "near=", 0, 0, 0.2),),
    ),
    "drill": Act(
        way(0.22, 0.0, 0.012, 0.004, 22.0),
        way(0.2, 0.05),
        lean=0.06,
        reach_m=0.25,
        behind=(at("wall bit", "ground"),),
        before=(at("drill", "near="),),
    ),
    "weld": Act(
        way(0.22, 0.1, 0.03, 0.01, 2.0),
        way(0.18, 0.16),
        lean=0.15,
        nod=0.2,
        reach_m=0.3,
        behind=(at("anvil", "ground"),),
        before=(at("torch", "near="),),
    ),
    "carve": Act(
        way(0.17, 0.0, 0.02, 0.05, 6.0),
        way(0.24, 0.06, 0.004, 0.01, 6.0),
        nod=0.1,
        reach_m=0.3,
        behind=(at("block", "ground"),),
        within=(at("chisel", "far="),),
        before=(at("hammer", "near", 0, 0, 0.6),),
    ),
    "build": Act(
        way(0.22, 0.15, 0.02, 0.1, 2.2),
        way(0.24, 0.2),
        lean=0.25,
        bob=0.12,
        nod=0.15,
        legs="lunge",
        reach_m=0.45,
        behind=(at("bricks", "ground"),),
        before=(at("brick", "near="),),
    ),
    "repair": Act(
        way(0.22, 0.08, 0.02, 0.03, 4.4), way(0.2, 0.12), lean=0.12, nod=0.14, before=(at("hammer", "near", 0, 0, 0.2),)
    ),
    "sew": Act(
        way(0.24, 0.13, 0.02, 0.006, 3.0),
        way(0.2, 0.14, 0.02, 0.004, 3.0),
        legs="chair",
        lean=0.1,
        nod=0.16,
        reach_m=0.45,
        behind=(at("sewing on", "ground"),),
    ),
    "knit": Act(
        way(0.14, 0.12, 0.012, 0.012, 7.0),
        way(0.2, 0.12, -0.012, 0.012, 7.0),
        legs="chair",
        nod=0.16,
        smile=0.8,
        reach_m=0.15,
        behind=(at("chair", "ground"),),
        within=(at("needles", "own"),),
    ),
    "do pottery": Act(
        way(0.26, 0.1, 0.008, 0.03, 1.6),
        way(0.29, 0.1, -0.008, 0.03, 1.6),
        legs="chair",
        lean=0.14,
        nod=0.16,
        reach_m=0.3,
        behind=(at("wheel on", "ground"),),
    ),
    "water": Act(
        way(0.23, 0.04, 0.006, 0.012, 1.7),
        way(0.05, 0.2),
        lean=0.06,
        nod=0.1,
        smile=0.8,
        reach_m=0.4,
        behind=(at("drops", "own"),),
        before=(at("can", "near="),),
    ),
    "plant": Act(
        way(0.24, 0.24, 0.02, 0.05, 3.2),
        way(0.26, 0.24, 0.0, 0.02, 3.2),
        legs="kneel",
        lean=0.4,
        bob=0.06,
        nod=0.1,
        smile=0.8,
        reach_m=0.4,
        behind=(at("sprouts", "ground"),),
        before=(at("trowel", "near="),),
    ),
    "harvest": Act(way(0.24, -0.08, 0.03, 0.1, 2.2), way(0.12, 0.18), nod=-0.05, smile=0.8, before=(at("basket", "far="),)),
    "cut": Act(
        way(0.2, 0.06, 0.02, 0.01, 3.0), way(0.22, 0.1), nod=0.12, before=(at("sheet", "between", 0.02), at("scissors", "near="))
    ),
    "fold": Act(way(0.16, 0.1, 0.04, 0.03, 2.6), way(0.22, 0.1, -0.03, 0.03, 2.6), nod=0.14, before=(at("sheet", "own"),)),
    "tear": Act(way(0.14, 0.06, -0.03, 0.02, 3.0), way(0.22, 0.06, 0.03, 0.02, 3.0), nod=0.08, before=(at("sheet", "own"),)),
    "wrap": Act(
        way(0.17, 0.11, 0.03, 0.02, 3.0),
        way(0.21, 0.11, -0.02, 0.02, 3.0),
        nod=0.14,
        smile=0.8,
        before=(at("gift", "between", -0.06, 0.05),),
    ),
    # hands at leisure
    "phone": Act(
        way(0.035, -0.115, 0.002, 0.004, 2.0),
        way(0.14, 0.1, 0.06, 0.05, 2.2),
        mouth=0.8,
        nod=0.04,
        before=(at("phone", "near=", 0, 0, 0.25),),
    ),
    "text": Act(
        way(0.15, 0.04, 0.003, 0.004, 9.0),
        way(0.17, 0.06, 0.003, 0.004, 8.0),
        nod=0.2,
        before=(at("phone", "near=", 0.02, -0.01, 0.3),),
    ),
    "photograph": Act(
        way(0.135, -0.12, 0.0, 0.004, 2.0),
        way(0.15, -0.11, 0.0, 0.004, 2.0),
        lean=0.03,
        before=(at("camera", "near=", 0.01, -0.01),),
    ),
    "take a selfie": Act(
        way(0.28, -0.1, 0.01, 0.01, 1.4),
        way(0.04, 0.2),
        nod=-0.05,
        smile=1.0,
        lean=-0.05,
        reach_m=0.1,
        before=(at("phone", "near="),),
    ),
    "play video games": Act(
        way(0.15, 0.1, 0.006, 0.008, 9.0),
        way(0.18, 0.1, 0.006, 0.008, 8.0),
        legs="ground",
        lean=0.06,
        smile=0.9,
        before=(at("controller", "between"),),
    ),
    "play cards": Act(
        way(0.16, 0.06, 0.004, 0.004, 1.4),
        way(0.2, 0.1, 0.03, 0.03, 1.6),
        legs="chair",
        smile=0.7,
        reach_m=0.45,
        behind=(at("desk", "ground"),),
        before=(at("cards", "near="),),
    ),
    "play chess": Act(
        way(0.24, 0.06, 0.05, 0.05, 1.3),
        way(0.15, 0.02),
        legs="chair",
        lean=0.08,
        nod=0.12,
        reach_m=0.45,
        behind=(at("chess on", "ground"),),
    ),
    "drink": Act(special="drink", legs="", before=(at("cup", "near=", 0.02),)),
    "eat": Act(special="bite", legs="", before=(at("sandwich", "near=", 0.02),)),
    "blow out": Act(
        way(0.16, 0.14),
        way(0.18, 0.14),
        legs="chair",
        lean=0.16,
        bob=0.0,
        nod=0.1,
        mouth=0.5,
        reach_m=0.4,
        behind=(at("candles", "ground"),),
    ),
    "blow": Act(
        way(0.15, -0.06, 0.0, 0.006, 2.0),
        way(0.05, 0.2),
        mouth=0.4,
        reach_m=0.4,
        before=(at("bubble wand", "near="), at("bubbles", "own")),
    ),
    "do magic": Act(
        way(0.24, -0.06, 0.05, 0.06, 3.0),
        way(0.2, 0.06, 0.04, 0.05, 1.7),
        smile=0.9,
        reach_m=0.2,
        before=(at("wand", "near", 0, 0, 0.6), at("sparks", "own")),
    ),
    "teach": Act(
        way(0.24, -0.1, 0.02, 0.05, 1.6),
        way(0.1, 0.14, 0.03, 0.03, 2.0),
        mouth=0.9,
        smile=0.8,
        reach_m=0.1,
        before=(at("pointer", "near=", 0, 0, 0.9),),
    ),
    "give": Act(
        way(0.24, 0.05, 0.02, 0.008, 1.4),
        way(0.25, 0.07, 0.02, 0.008, 1.4),
        legs="",
        lean=0.05,
        smile=1.0,
        reach_m=0.1,
        before=(at("gift", "between", 0.02, 0.0),),
    ),
    "broomstick": Act(
        way(0.2, 0.2, 0.0, 0.006, 2.0),
        way(0.24, 0.2, 0.0, 0.006, 2.0),
        legs="astride",
        lean=0.22,
        nod=-0.12,
        smile=0.9,
        glides=1.1,
        reach_m=0.3,
        behind=(at("flying broom", "hip"),),
    ),
    "sled": Act(
        way(0.22, 0.17, 0.0, 0.006, 3.0),
        way(0.24, 0.17, 0.0, 0.006, 3.0),
        legs="ground",
        lean=-0.1,
        smile=1.0,
        glides=1.9,
        reach_m=0.2,
        behind=(at("sledge", "ground"),),
    ),
    "wheel": Act(
        way(0.07, 0.2, 0.07, 0.03, 2.4),
        way(0.1, 0.2, 0.07, 0.03, 2.4),
        legs="wheels",
        glides=0.5,
        smile=0.8,
        reach_m=0.1,
        behind=(at("wheelchair", "ground"),),
        before=(at("wheel rim", "ground"),),
    ),
    # bare hands
    "hug": Act(way(0.22, 0.02, 0.008, 0.01, 1.8), way(0.24, 0.08, 0.008, 0.01, 1.8), lean=0.06, nod=0.14, smile=1.0),
    "kiss": Act(way(0.16, 0.06), way(0.18, 0.1), lean=0.1, nod=0.06, smile=0.9),
    "shake hands": Act(way(0.27, 0.12, 0.0, 0.025, 7.0), way(0.03, 0.22), lean=0.04, smile=0.9, nod=0.05),
    "high five": Act(way(0.24, -0.16, 0.02, 0.02, 3.4), way(0.03, 0.2), smile=1.0, bob=0.03),
    "clap": Act(way(0.18, 0.03, -0.035, 0.02, 11.0), way(0.2, 0.03, 0.035, -0.02, 11.0), smile=1.0, bob=0.02),
    "cheer": Act(special="cheer", tall=1.35),
    "bow": Act(special="bow"),
    "sneeze": Act(special="sneeze"),
    "crawl": Act(special="crawl", glides=0.35, reach_m=0.2),
    "march": Act(special="march"),
    "salute": Act(way(0.07, -0.19, 0.0, 0.002, 2.0), way(0.02, 0.24)),
    "point": Act(way(0.285, -0.06, 0.008, 0.01, 2.0), way(0.02, 0.22), mouth=0.3),
    "nod": Act(way(0.03, 0.23), way(0.03, 0.23), special="nod"),
    "shake head": Act(way(0.03, 0.23), way(0.03, 0.23), special="no"),
    "think": Act(way(0.09, -0.04, 0.0, 0.004, 1.4), way(0.11, 0.13), nod=-0.1, smile=0.2),
    "listen": Act(way(-0.01, -0.13, 0.0, 0.004, 1.4), way(0.03, 0.22), lean=0.08, nod=0.06),
    "shout": Act(way(0.11, -0.07, 0.0, 0.004, 3.0), way(0.12, -0.06, 0.0, 0.004, 3.0), lean=-0.04, mouth=1.3, nod=-0.08),
    "whisper": Act(way(0.12, -0.08, 0.0, 0.003, 3.0), way(0.03, 0.22), lean=0.14, mouth=0.3),
    "cry": Act(way(0.08, -0.12, 0.008, 0.008, 6.0), way(0.1, -0.12, 0.008, 0.008, 6.0), nod=0.22, smile=-1.0, lean=0.08),
    "laugh": Act(special="laugh"),
    "yawn": Act(special="yawn"),
    "kneel": Act(way(0.1, 0.16), way(0.12, 0.16), legs="kneel"),
    "pray": Act(way(0.14, 0.02, 0.0, 0.003, 1.2), way(0.15, 0.02, 0.0, 0.003, 1.2), legs="kneel", nod=0.22, smile=0.3),
    "meditate": Act(way(0.13, 0.25, 0.0, 0.003, 1.2), way(0.22, 0.25, 0.0, 0.003, 1.2), legs="lotus", special="calm"),
    "knock": Act(way(0.25, -0.02, 0.025, 0.01, 9.0), way(0.03, 0.22)),
    "open": Act(way(0.23, 0.1, 0.04, 0.02, 1.6), way(0.2, 0.12), lean=0.04),
    "massage": Act(way(0.24, 0.1, 0.02, 0.03, 4.0), way(0.26, 0.1, 0.02, 0.03, 4.0, 1.5), lean=0.14),
    "pet": Act(way(0.22, 0.24, 0.05, 0.02, 2.4), way(0.12, 0.16), legs="kneel", lean=0.2, smile=1.0),
    "feed": Act(way(0.25, 0.14, 0.02, 0.03, 2.0), way(0.1, 0.15), lean=0.1, smile=0.9),
    "play rock paper scissors": Act(way(0.22, 0.06, 0.0, 0.06, 6.0), way(0.04, 0.2), smile=0.9),
    "direct": Act(way(0.27, 0.0, 0.0, 0.02, 2.0), way(0.1, -0.24, 0.05, 0.02, 2.6), smile=0.3),
    "do dishes": Act(),
    **MORE,
}
ACTS["do dishes"] = ACTS["wash dishes"]
for _game in ("play chess", "play cards", "arm wrestle"):  # whoever sits at the other side of the same table
    ACTS[f"{_game} across"] = replace(ACTS[_game], behind=(at("chair", "ground"),))

# other words for a row
SAME: dict[str, str] = {
    "cook": "cook", "fry": "cook", "simmer": "stir", "boil": "stir", "prepare": "chop", "slice": "chop", "flip": "cook",
    "make a cake": "mix", "whisk": "mix", "beat": "mix", "serve": "give", "deal": "play cards", "sketch": "draw", "doodle": "draw", "trace": "draw", "sign": "write", "code": "type",
    "program": "type", "work": "type", "call": "phone", "message": "text", "selfie": "take a selfie", "film": "photograph", "sip": "drink", "gulp": "drink", "toast": "drink",
    "bite": "eat", "munch": "eat", "chew": "eat", "taste": "eat", "try": "eat", "embrace": "hug", "cuddle": "hug", "snuggle": "hug", "applaud": "clap", "celebrate": "cheer", "curtsy": "bow",
    "cough": "sneeze", "parade": "march", "wonder": "think", "ponder": "think", "scream": "shout", "yell": "shout", "weep": "cry", "sob": "cry", "giggle": "laugh", "chuckle": "laugh",
    "shovel": "dig", "excavate": "dig", "sow": "plant", "gather": "harvest", "collect": "harvest", "pick": "harvest", "reap": "harvest", "fix": "repair", "mend": "repair", "construct": "build",
    "craft": "carve", "sculpt": "carve", "whittle": "carve", "chisel": "carve", "crochet": "knit", "stitch": "sew", "embroider": "sew", "weave": "sew", "toss": "throw", "hurl": "throw",
    "fling": "throw", "pitch": "throw", "pass": "throw", "bowl": "bowl a ball", "shoot a goal": "kick", "battle": "fence", "duel": "fence", "spar": "box", "kickbox": "box", "punch": "box",
    "attack": "fence", "grapple": "wrestle", "train": "exercise", "work out": "exercise", "warm up": "exercise", "raise": "lift", "weightlift": "lift", "hoist": "lift", "wipe": "wash", "clean": "wash",
    "scrub": "wash", "polish": "wash", "dust": "wash", "bathe": "shower", "rinse": "wash dishes", "shovel snow": "dig", "mountaineer": "rock climb", "scale": "climb",
    "canoe": "row", "paddle": "row", "angle": "fish", "sled": "sled", "windsurf": "surf", "wakeboard": "surf", "skip": "jump rope", "parachute": "skydive", "juggling": "juggle", "perform": "sing", "strum": "play guitar",
    "drum": "play drums", "do pottery": "do pottery", "rescue": "carry", "bring": "carry", "deliver": "carry", "offer": "give", "present": "give", "shove": "push", "drag": "pull", "tow": "pull", "haul": "pull",
    "stroke": "pet", "pat": "pet", "hit": "play baseball", "strike": "play baseball", "chant": "pray", "argue": "point", "announce": "shout", "lecture": "teach", "instruct": "teach", "explain": "teach",
    "exchange gifts": "give", "squat": "squat", "wake": "yawn", "plaster": "paint", "water ski": "surf", "golf": "golf", "greet": "shake hands", "do sit-ups": "sit up", "unwrap": "wrap", "box": "box",
}  # fmt: skip

# a few more words for a row, or for the row of the nearest doing
SAME |= {
    "use": "type", "bend metal": "bend", "grill": "barbecue", "roast": "barbecue", "tie": "tie a tie", "braid": "comb", "shear": "comb", "design": "draw",
    "brew": "stir", "unpack": "wrap", "play a board game": "play chess", "crack": "mix", "squeeze": "knead",
    "tidy": "sweep", "dry": "wash", "report": "sing",
    "inspect": "think", "show": "give", "pay": "give", "buy": "shop", "press": "iron", "touch": "pet", "help": "give", "reach": "harvest",
    "mime": "open", "trick": "do magic", "plow": "rake", "nail": "hammer", "load": "carry",
    "sell": "give", "sand": "saw", "trim": "cut", "snip": "cut", "decorate": "paint", "slap": "high five", "win": "cheer", "surrender": "cheer",
    "comfort": "hug", "bless": "pray", "choke": "sneeze", "remember": "think", "choose": "think", "hear": "listen", "forage": "harvest",
    "search": "", "join": "", "camp": "", "ring": "knock", "close": "open", "lock": "open", "put": "carry", "take": "carry", "measure": "saw",
    "shrug": "no idea", "sled": "sled", "motorcycle": "", "skate": "ice skate", "smile": "", "vote": "write", "print": "type",
}  # fmt: skip
SAME = {word: row for word, row in SAME.items() if row in ACTS}

# what is played, used or worked on: action with this thing means that row, and the row draws the thing
WITH: dict[str, tuple[str, ...]] = {
    "play guitar": ("guitar", "electric guitar", "acoustic guitar", "bass guitar", "lute", "mandolin", "bass", "pipa", "sitar"), "play ukulele": ("ukulele",), "play banjo": ("banjo",),
    "play violin": ("violin", "viola", "fiddle", "erhu"), "play cello": ("cello", "double bass"), "play piano": ("piano", "keyboard", "organ", "grand piano"), "play drums": ("drum kit", "drums"),
    "play drum": ("drum", "bongo", "conga", "djembe"), "play trumpet": ("trumpet", "trombone", "horn", "french horn", "tuba"), "play saxophone": ("saxophone",), "play flute": ("flute", "piccolo", "bamboo flute", "harmonica"),
    "play clarinet": ("clarinet", "oboe", "recorder"), "play accordion": ("accordion", "bagpipe", "bagpipes"), "play harp": ("harp",), "play tambourine": ("tambourine",), "play maracas": ("maracas", "maraca"),
    "dribble": ("basketball",), "kick": ("football", "soccer ball", "soccer"), "play volleyball": ("volleyball",), "play tennis": ("tennis racket", "tennis", "tennis ball", "badminton", "badminton racket", "shuttlecock"),
    "play table tennis": ("table tennis", "ping pong", "ping pong paddle", "ping-pong paddle"), "play baseball": ("baseball", "baseball bat", "cricket", "cricket bat", "bat"), "play hockey": ("hockey", "hockey stick", "ice hockey"), "bowl a ball": ("bowling", "bowling ball"),
    "golf": ("golf club", "golf", "golf ball"), "play cards": ("playing cards", "cards", "card"), "play chess": ("chess", "chessboard", "chess pawn"), "play video games": ("video game", "game controller", "joystick", "video games"),
}  # fmt: skip

# things that a row draws itself, so that they need not stand about as well
OWN: dict[str, frozenset[str]] = {
    "juggle": frozenset(("ball", "balls")), "surf": frozenset(("surfboard", "wave")), "ski": frozenset(("skis", "ski")), "snowboard": frozenset(("snowboard",)), "skateboard": frozenset(("skateboard",)),
    "ice skate": frozenset(("ice skates", "ice")), "roller skate": frozenset(("roller skates",)), "lift": frozenset(("barbell", "dumbbell", "weight", "weights")), "fence": frozenset(("sword",)),
    "shoot": frozenset(("bow", "arrow", "bow and arrow")), "throw": frozenset(("ball", "baseball", "tennis ball", "snowball")), "catch": frozenset(("ball", "baseball", "tennis ball", "snowball")), "kick": frozenset(("ball", "football", "soccer ball")), "dribble": frozenset(("basketball", "ball")), "fish": frozenset(("fishing rod", "fishing pole")),
    "hula hoop": frozenset(("hula hoop",)), "jump rope": frozenset(("jump rope", "rope")), "climb": frozenset(("rope",)), "dig": frozenset(("shovel", "hole")), "paint": frozenset(("picture", "painting", "paintbrush", "easel", "canvas", "brush")),
    "draw": frozenset(("picture", "pencil", "paper", "drawing")), "write": frozenset(("letter", "pen", "pencil", "paper", "desk", "notebook")), "study": frozenset(("book", "desk")), "type": frozenset(("computer", "laptop", "keyboard", "desk", "table")),
    "read": frozenset(("book", "magazine")), "read newspaper": frozenset(("newspaper",)), "cook": frozenset(("frying pan", "pan", "pot", "stove", "egg", "pancake")), "stir": frozenset(("pot", "soup", "ladle")), "mix": frozenset(("bowl",)),
    "bake": frozenset(("dough", "rolling pin")), "knead": frozenset(("dough",)), "chop": frozenset(("knife", "vegetable", "vegetables", "cutting board")), "wash dishes": frozenset(("dish", "dishes", "plate", "sink")), "iron": frozenset(("iron", "clothes", "shirt", "ironing board")),
    "sweep": frozenset(("broom", "floor")), "mop": frozenset(("mop", "floor")), "rake": frozenset(("rake", "leaf", "leaves")), "vacuum": frozenset(("vacuum cleaner", "floor", "carpet")), "mow": frozenset(("lawn", "lawn mower", "grass")), "shop": frozenset(("shopping cart",)),
    "brush": frozenset(("toothbrush", "tooth", "teeth")), "comb": frozenset(("comb", "hair")), "shave": frozenset(("razor", "beard")), "shower": frozenset(("shower",)), "hammer": frozenset(("hammer", "nail", "anvil")), "chop wood": frozenset(("axe", "wood", "log", "firewood")),
    "saw": frozenset(("saw", "wood", "plank", "log")), "drill": frozenset(("drill", "wall")), "weld": frozenset(("metal",)), "carve": frozenset(("chisel", "statue", "stone", "wood")), "build": frozenset(("brick", "wall", "bricks")), "sew": frozenset(("needle", "sewing machine", "dress", "cloth")),
    "knit": frozenset(("yarn", "scarf", "needle", "sweater")), "do pottery": frozenset(("vase", "pot", "clay", "pottery")), "water": frozenset(("watering can", "flower", "plant", "flowers")), "plant": frozenset(("seed", "sprout", "seedling", "plant", "flower")), "phone": frozenset(("phone", "telephone", "cellphone", "mobile phone")),
    "text": frozenset(("phone", "cellphone", "mobile phone")), "photograph": frozenset(("camera", "photo", "picture")), "take a selfie": frozenset(("phone", "selfie")), "drink": frozenset(("coffee", "tea", "cup", "mug", "cup of coffee", "cup of tea", "milk", "water")),
    "eat": frozenset(("sandwich",)), "blow": frozenset(("bubble", "bubbles")), "blow out": frozenset(("candle", "cake", "birthday cake")), "sing": frozenset(("microphone", "song")), "give": frozenset(("gift", "present")), "wrap": frozenset(("gift", "present")), "box": frozenset(("boxing glove", "boxing gloves")),
    "row": frozenset(("oar",)), "wheel": frozenset(("wheelchair",)), "broomstick": frozenset(("broom", "broomstick")), "skydive": frozenset(("parachute",)), "conduct": frozenset(("orchestra",)), "cut": frozenset(("scissors", "paper")), "play video games": frozenset(("television",)), "fold": frozenset(("shirt", "paper", "clothes")), "tear": frozenset(("paper",)),
}  # fmt: skip
OWN |= {
    "dunk": frozenset(("basketball", "ball")), "shoot hoops": frozenset(("basketball", "ball", "basketball hoop")), "run on a treadmill": frozenset(("treadmill",)), "arrange": frozenset(("flower", "vase", "bouquet")), "tie a tie": frozenset(("tie",)),
    "get an award": frozenset(("trophy", "medal")), "give an award": frozenset(("trophy", "medal")), "shine shoes": frozenset(("shoe", "boots")), "count": frozenset(("money", "coin")), "peel": frozenset(("apple", "potato", "orange")), "sharpen": frozenset(("knife",)),
    "bend": frozenset(("bar", "metal")), "barbecue": frozenset(("grill", "barbecue", "meat", "sausage")), "clean windows": frozenset(("window",)), "make the bed": frozenset(("bed", "blanket")), "do laundry": frozenset(("washing machine", "clothes")), "pour": frozenset(("tea", "coffee", "teapot", "cup")), "milk": frozenset(("bucket",)),
    "shuffle": frozenset(("playing cards", "cards", "card")), "rock climb": frozenset(("rock", "rope")), "bungee jump": frozenset(("rope",)), "smoke": frozenset(("cigarette",)), "wash hands": frozenset(("soap", "sink")), "put on makeup": frozenset(("lipstick", "mirror")),
}  # fmt: skip
OWN["sled"] = frozenset(("sled", "sledge", "toboggan"))
TINTS = {"snowball": "white", "baseball": "white", "tennis ball": "lime"}  # what a row draws, where nobody said its colour
_WITH: dict[str, str] = {thing: action for action, things in WITH.items() for thing in things}

# what somebody of a trade does where nothing is said
TRADES: dict[str, str] = {
    "surfer": "surf", "skier": "ski", "snowboarder": "snowboard", "skateboarder": "skateboard", "skater": "ice skate", "figure skater": "ice skate", "ice skater": "ice skate", "golfer": "golf", "boxer": "box", "archer": "shoot", "juggler": "juggle",
    "painter": "paint", "artist": "paint", "photographer": "photograph", "drummer": "play drums", "pianist": "play piano", "musician": "play guitar", "rock star": "play guitar", "band": "play guitar", "violinist": "play violin", "guitarist": "play guitar", "cellist": "play cello", "harpist": "play harp", "flutist": "play flute",
    "saxophonist": "play saxophone", "trumpeter": "play trumpet", "accordionist": "play accordion", "singer": "sing", "weightlifter": "lift", "bodybuilder": "lift", "bowler": "bowl a ball", "tennis player": "play tennis", "basketball player": "dribble",
    "baseball player": "play baseball", "volleyball player": "play volleyball", "hockey player": "play hockey", "football player": "kick", "soccer player": "kick", "potter": "do pottery", "carpenter": "saw", "blacksmith": "forge", "welder": "weld",
    "gardener": "water", "conductor": "conduct", "lumberjack": "chop wood", "woodcutter": "chop wood", "bricklayer": "build", "fencer": "fence", "gymnast": "somersault", "tailor": "sew", "seamstress": "sew", "programmer": "type", "skydiver": "skydive", "sculptor": "carve",
}  # fmt: skip

FACE_TO_FACE = {
    "hug": 0.42,
    "kiss": 0.44,
    "shake hands": 0.62,
    "high five": 0.6,
    "box": 0.72,
    "fight": 0.72,
    "fence": 0.95,
    "wrestle": 0.62,
    "arm wrestle": 1.0,
    "play chess": 1.04,
    "play rock paper scissors": 0.8,
    "give": 0.75,
    "talk": 0.8,
    "whisper": 0.5,
    "play cards": 1.04,
    "meet": 0.8,
}  # how far apart two who do it stand, in heights


def row_of(action: str, things: tuple[str, ...] = ()) -> str:
    """The row that shows this action with these things; "" where a plain pose does it."""
    action = action.strip().lower()
    if action in {"play", "perform", "practice", "bounce", "hold", "kick", "throw", "hit", "swing", "ride"} or (
        action == "shoot" and "basketball" not in things
    ):
        for thing in things:
            if thing in _WITH and (
                action not in {"hold", "ride"} and (action in {"play", "perform", "practice"} or thing not in {"piano", "bat"})
            ):
                found = _WITH[thing]
                return "kick" if action == "kick" else "throw" if action == "throw" and found != "bowl a ball" else found
    if action == "read" and "newspaper" in things:
        return "read newspaper"
    if {"broom", "broomstick"} & set(things) and action in {"fly", "ride", "soar", "glide", "swoop"}:
        return "broomstick"
    if {"sled", "sledge", "toboggan"} & set(things) and action in {"", "sit", "ride", "slide", "go"}:
        return "sled"
    if "wheelchair" in things and action in {"", "sit", "ride", "roll", "push", "go", "move", "use", "travel"}:
        return "wheel"
    if action in {"fight", "battle", "attack", "swing", "hold"} and {"sword", "sabre", "katana", "dagger"} & set(things):
        return "fence" if action != "hold" else ""
    if action == "swing" and {"racket", "tennis racket", "bat", "baseball bat", "golf club"} & set(things):
        return next(_WITH[thing] for thing in things if thing in _WITH or thing == "bat")
    if action == "talk" and {"phone", "telephone", "cellphone", "mobile phone"} & set(things):
        return "phone"
    if action == "blow" and {"candle", "cake", "birthday cake"} & set(things):
        return "blow out"
    if action in {"wash", "clean", "do"} and {"dish", "dishes", "plate", "bowl", "cup"} & set(things):
        return "wash dishes"
    if action in {"wash", "clean", "brush"} and {"tooth", "teeth"} & set(things):
        return "brush"
    if "basketball" in things and action in {"dunk", "shoot", "throw"}:
        return "dunk" if action == "dunk" else "shoot hoops"
    if "treadmill" in things and action in {"run", "jog", "walk", "sprint", "exercise", "go"}:
        return "run on a treadmill"
    if "snowman" in things and action in {"build", "make"}:
        return "shape snow"
    if {"tie", "necktie"} & set(things) and action in {"tie", "put on", "wear"}:
        return "tie a tie"
    if action in {"polish", "clean", "wash"} and {"shoe", "boots"} & set(things):
        return "shine shoes"
    if action == "give" and {"trophy", "medal"} & set(things):
        return "give an award"
    if action == "wake" and things:
        return "wake somebody"
    if action == "make" and {"pottery", "vase", "clay"} & set(things):
        return "do pottery"
    if action == "cut" and {"wood", "log"} & set(things):
        return "saw"
    row = SAME.get(action, action)
    return row if row in ACTS else ""


def owns(row: str, thing: str) -> bool:
    """Whether the row draws this thing itself."""
    return thing in OWN.get(row, ()) or _WITH.get(thing) == row
