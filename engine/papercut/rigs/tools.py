"""Things in a hand, drawn as part of a person: sword, staff, broom, ladle, book. Sizes in shares of the person's height."""

import math

from engine.papercut.rigs import shapes
from engine.papercut.rigs.rig import Pen

_WOOD, _STEEL, _GOLD = (0.5, 0.35, 0.22), (0.74, 0.78, 0.84), (0.9, 0.73, 0.28)


def held(pen: Pen, tool: str, hand: shapes.Point, arm: float, _height: float) -> None:
    """Draw what the hand holds; arm is the forearm's angle from hanging."""
    turn = 0.06 if tool in {"staff", "hoe", "cane", "broom"} else 0.15 - arm * 0.35
    with pen.at(*hand, turn):
        if tool in {"staff", "hoe", "cane", "rod", "axe"}:
            long = {"cane": 0.12, "rod": 0.6}.get(tool, 0.42)
            low = {"cane": 0.33, "rod": 0.08, "axe": 0.12}.get(tool, 0.36)
            pen.lay(shapes.capsule(0, -long, 0.009, 0, low, 0.01), _WOOD)
            if tool == "staff":
                pen.glow(0, -long - 0.03, 0.14, (0.55, 0.75, 1.0), 0.55)
                pen.lay(shapes.circle(0, -long - 0.025, 0.033), (0.66, 0.85, 0.98))
            elif tool == "hoe":
                pen.lay(
                    shapes.poly(((-0.005, -long), (0.1, -long + 0.02), (0.095, -long + 0.04), (-0.005, -long + 0.025))), _STEEL
                )
            elif tool == "axe":
                pen.lay(
                    shapes.blob(((0.0, -long + 0.02), (0.08, -long - 0.03), (0.085, -long + 0.1), (0.0, -long + 0.06)), 0.3),
                    _STEEL,
                )
            elif tool == "rod":
                pen.line(((0, -long), (0.22, -long * 0.7), (0.24, 0.1)), (0.9, 0.9, 0.9), 0.003)
        elif tool == "broom":
            pen.lay(shapes.capsule(0, -0.36, 0.009, 0, 0.22, 0.01), _WOOD)
            pen.lay(shapes.blob(((-0.02, 0.2), (0.02, 0.2), (0.06, 0.38), (-0.06, 0.38)), 0.3), (0.82, 0.65, 0.33))
        elif tool == "sword":
            with pen.at(0, 0, math.pi * 0.18):
                pen.lay(shapes.poly(((-0.014, -0.04), (-0.013, -0.34), (0.0, -0.38), (0.013, -0.34), (0.014, -0.04))), _STEEL)
                pen.lay(shapes.box(-0.05, -0.05, 0.1, 0.018, 0.008), _GOLD)
        elif tool in {"wand", "brush", "ladle", "hammer", "microphone"}:
            pen.lay(shapes.capsule(0, -0.13, 0.007, 0, 0.03, 0.008), _WOOD if tool != "microphone" else (0.25, 0.25, 0.3))
            if tool == "wand":
                pen.glow(0, -0.15, 0.09, (1.0, 0.9, 0.5), 0.5)
                pen.lay(shapes.star(0, -0.15, 0.035, 0.015), (1.0, 0.87, 0.4))
            elif tool == "ladle":
                pen.lay(shapes.circle(0.012, -0.145, 0.028), _STEEL)
            elif tool == "brush":
                pen.lay(shapes.blob(((-0.01, -0.12), (0.01, -0.12), (0.0, -0.17)), 0.5), (0.85, 0.3, 0.25))
            elif tool == "hammer":
                pen.lay(shapes.box(-0.035, -0.16, 0.075, 0.04, 0.008), _STEEL)
            else:
                pen.lay(shapes.circle(0, -0.14, 0.024), (0.6, 0.63, 0.68))
        elif tool == "book":
            pen.lay(shapes.box(-0.03, -0.06, 0.075, 0.1, 0.006), (0.68, 0.25, 0.24))
            pen.flat(shapes.box(0.036, -0.055, 0.008, 0.09), (0.97, 0.95, 0.88))
        elif tool == "flask":
            pen.lay(shapes.blob(((-0.012, -0.1), (0.012, -0.1), (0.045, 0.01), (-0.045, 0.01)), 0.25), (0.55, 0.85, 0.75))
