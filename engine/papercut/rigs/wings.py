"""Wings that unfold from a shoulder: feathered and skinned. Drawn around the shoulder, spread to the back and up."""

import math

from engine.papercut import paper
from engine.papercut.paper import Colour
from engine.papercut.rigs import shapes
from engine.papercut.rigs.rig import Pen


def feather_wing(
    pen: Pen, span: float, lift: float, beat: float, colour: Colour, depth: float = 0.0, tip: Colour | None = None
) -> None:
    """A bird's wing; lift is its angle above level (radians), beat −1 to 1 bends its outer half, which lags.

    Seen from the side a wing is broad along the body at its root and points back at its tip; up and down strokes shorten it.
    """
    up = math.sin(lift)
    bent = math.sin(lift + 0.55 * beat - 0.1)
    wrist = (-0.02 * span, -0.44 * span * up)
    hand = (-(0.3 + 0.16 * (1 - abs(bent))) * span, wrist[1] - 0.5 * span * bent)
    root = -0.34 * span
    edge = [
        (0.1 * span, 0.03 * span),
        (wrist[0] + 0.1 * span, wrist[1]),
        ((wrist[0] + hand[0]) / 2 + 0.03 * span, (wrist[1] + hand[1]) / 2 - 0.03 * span),
        hand,
    ]
    n = 5
    for i in range(n):
        k = (i + 0.6) / n
        x = hand[0] + (root - hand[0]) * k - 0.12 * span * math.sin(k * math.pi)
        y = hand[1] + (0.1 * span - hand[1]) * k
        edge += [(x - 0.05 * span, y + 0.02 * span), (x + 0.035 * span, y + 0.015 * span)]
    edge.append((root + 0.04 * span, 0.1 * span))
    pen.lay(shapes.blob(edge, 0.5), colour, depth)
    if not depth:
        cover = [
            (0.07 * span, 0.03 * span),
            (wrist[0] + 0.06 * span, wrist[1] * 0.97),
            ((wrist[0] * 1.5 + hand[0]) / 2.5, (wrist[1] * 1.5 + hand[1]) / 2.5),
            (-0.26 * span, wrist[1] * 0.45 + 0.03 * span),
            (-0.24 * span, 0.08 * span),
        ]
        pen.flat(shapes.blob(cover, 0.55), paper.lighter(colour, 0.2) if tip is None else tip)


def bat_wing(pen: Pen, span: float, lift: float, colour: Colour, skin: Colour, depth: float = 0.0) -> None:
    """A dragon's or bat's wing of skin between three fingers."""
    a = lift
    wrist = (0.14 * span * math.cos(a), -0.62 * span * math.sin(a))
    tips = []
    for i, (spread, length) in enumerate(((0.35, 0.85), (-0.25, 0.92), (-0.8, 0.85))):
        angle = math.pi - a * 0.75 - spread * 0.6 + 0.2 + i * 0.05
        tips.append(
            (
                wrist[0] + length * span * math.cos(angle) * 0.95,
                wrist[1] - length * span * math.sin(angle) * 0.62 + 0.16 * span * i,
            )
        )
    root = (-0.42 * span, 0.08 * span)
    path = shapes.poly([(0, 0)])
    path = type(path)()
    path.moveTo(0.06 * span, 0.02 * span)
    path.lineTo(*wrist)
    path.lineTo(*tips[0])
    last = tips[0]
    for point in (*tips[1:], root):
        mid = ((last[0] + point[0]) / 2 * 0.72 + wrist[0] * 0.28, (last[1] + point[1]) / 2 * 0.72 + wrist[1] * 0.28)
        path.quadTo(*mid, *point)
        last = point
    path.close()
    pen.lay(path, skin, depth)
    for tip in tips:
        pen.line(
            (wrist, ((wrist[0] + tip[0]) / 2, (wrist[1] + tip[1]) / 2 - 0.03 * span), tip),
            paper.darker(skin, 0.25),
            span * 0.018,
            depth,
        )
    pen.lay(shapes.capsule(0, 0, span * 0.05, wrist[0], wrist[1], span * 0.03), colour, depth)
