"""Subjects that go from one world into another while the page turns: whoever is in both is drawn on top, on the way between their places.

Knows two shows and their actors; no media.
"""

from dataclasses import dataclass

import skia

from engine.papercut.actor import Actor
from engine.papercut.brush import brushed
from engine.papercut.cast import look_seed
from engine.papercut.chance import ease
from engine.papercut.draw import Show
from engine.papercut.media.pictures import Pixels
from engine.papercut.puppet import Moment
from engine.papercut.shows import ShowReel


@dataclass
class Carried:
    """Pairs of actors that are the same subject in both shows."""

    a: Show
    b: Show
    pairs: list[tuple[Actor, Actor]]

    @classmethod
    def between(cls, head: ShowReel | None, tail: ShowReel | None) -> "Carried | None":
        """Who is carried over; None where nobody is, or a side is no world of ours."""
        if head is None or tail is None:
            return None
        a, b = head.show, tail.show
        left = list(b.actors)
        pairs = []
        for one in a.actors:
            other = next((x for x in left if _same(one, x)), None)
            if other is not None:
                left.remove(other)
                pairs.append((one, other))
        return cls(a, b, pairs) if pairs else None

    def hide(self) -> None:
        """Leave them out of both stages while they are drawn here."""
        self.a.hidden = frozenset(id(one) for one, _ in self.pairs)
        self.b.hidden = frozenset(id(one) for _, one in self.pairs)

    def unhide(self) -> None:
        """Give them back to their stages."""
        self.a.hidden = self.b.hidden = frozenset()

    def draw(self, pixels: Pixels, t_a: float, t_b: float, share: float) -> None:
        """Draw them on the frame, share (0–1) of the way from the first world to the second."""
        canvas = skia.Surface(pixels, colorType=skia.kRGBA_8888_ColorType).getCanvas()
        e = ease(share)
        show = self.a if share < 0.5 else self.b
        for one, other in self.pairs:
            (ma, moment_a), (mb, moment_b) = _posed(canvas, self.a, one, t_a), _posed(canvas, self.b, other, t_b)
            actor, moment = (one, moment_a) if share < 0.5 else (other, moment_b)
            canvas.save()
            canvas.setMatrix(_between(ma, mb, e))
            actor.perform(
                brushed(canvas, show.site.palette.look, unit=show.unit, still=False),
                moment,
                show.light,
                t_a if share < 0.5 else t_b,
            )
            canvas.restore()


def _same(one: Actor, other: Actor) -> bool:
    a, b = one.role.subject, other.role.subject
    return a.name == b.name and look_seed(a) == look_seed(b)


def _posed(canvas: skia.Canvas, show: Show, actor: Actor, t: float) -> tuple[skia.Matrix, Moment]:
    """The matrix that an actor is drawn with, and its moment."""
    view = show.camera.at(t)
    x, y, moment = actor.at(t, show.site.wind, show.site.mood)
    canvas.save()
    canvas.translate(show.width / 2, 0)
    canvas.scale(show.unit, show.unit)
    show.camera.place(canvas, view, actor.p)
    canvas.translate(x, y)
    canvas.scale(actor.scale * actor.facing, actor.scale)
    matrix = canvas.getTotalMatrix()
    canvas.restore()
    return matrix, moment


def _between(a: skia.Matrix, b: skia.Matrix, share: float) -> skia.Matrix:
    values = [x + (y - x) * share for x, y in ((a.get(i), b.get(i)) for i in range(9))]
    return skia.Matrix.MakeAll(*values)
