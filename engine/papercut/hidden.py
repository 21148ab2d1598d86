"""What a nearer sheet hides: how far down the frame each plane of a stage can be seen, so that nothing is painted to be painted over.

A full-frame fill costs a millisecond at 1080×1920, and a stage has ten. Knows planes and where a camera puts them, no drawing.
"""

from collections.abc import Callable, Sequence

import skia

from engine.papercut.stage.site import Plane

_SPARE = 0.006  # of the shorter side: lines on a sheet's edge reach over it


def seen_down_to(
    things: Sequence[object], canvas: skia.Canvas, place: Callable[[float], None], wide: float, low: float
) -> list[float]:
    """For each thing, farthest first, how far down it can be seen on the canvas as it stands, in its units; at the end, the bare back.

    place moves the canvas to a parallax; wide is the frame's width and low its lower edge.
    """
    seen = [low] * (len(things) + 1)
    home = skia.Matrix()
    if not canvas.getTotalMatrix().invert(home):
        return seen
    for i in range(len(things) - 1, -1, -1):
        seen[i] = low
        thing = things[i]
        if not isinstance(thing, Plane) or thing.cover is None:
            continue
        canvas.save()
        place(thing.p)
        here = canvas.getTotalMatrix().postConcat(home)
        canvas.restore()
        ends = here.mapPoints([skia.Point(-wide, thing.cover), skia.Point(wide, thing.cover)])
        low = min(low, max(point.y() for point in ends) + _SPARE)
    seen[-1] = low
    return seen
