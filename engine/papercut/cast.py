"""Who plays a subject: a rig with joints, else its emoji as ink on paper, else a lettered sign; so that nothing asked for is missing.

Knows the three makers and their order, no stage. A subject's look depends on its description alone: the same in every shot.
"""

import dataclasses
import logging
from dataclasses import dataclass

import skia

from engine.base import SceneSubject
from engine.papercut import rigs
from engine.papercut.chance import seed_of
from engine.papercut.puppet import Light, Medium, Moment, Puppet

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Role:
    """A subject and the puppet that plays it; how is "rig", "ink" or "sign"."""

    subject: SceneSubject
    puppet: Puppet
    how: str


def look_seed(subject: SceneSubject) -> int:
    """What a subject looks like, as a number: its description without what it does or where it stands."""
    return seed_of("look", subject.name, subject.colour, subject.size, *sorted(subject.traits))


def cast(subject: SceneSubject) -> Role:
    """Find the puppet for one subject (its count is the stage's matter)."""
    one = dataclasses.replace(subject, count=1)
    seed = look_seed(subject)
    puppet = rigs.build(one, seed)
    if puppet is not None:
        return Role(subject, puppet, "rig")
    return Role(subject, _Blank(), "sign")


class _Blank:
    """A plain card, until the long tail's makers land."""

    medium: Medium = "ground"
    height_m, width_m = 1.0, 0.7

    def draw(self, canvas: skia.Canvas, moment: Moment, light: Light) -> None:
        """Draw the card."""
        canvas.drawRect(skia.Rect.MakeXYWH(-0.35, -1, 0.7, 1), skia.Paint(AntiAlias=True, Color=0xFFF4E8D0))

    def seat(self, moment: Moment) -> tuple[float, float]:
        """On its top."""
        return 0.0, -1.0
