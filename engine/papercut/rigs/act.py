"""What a row of an action says: how the legs stand, where each hand goes, what is in hand. The shape only; acts.py holds the rows.

A hand's way is (x, y, dx, dy, rate, phase) from the shoulder, in shares of the height, y down: it swings by (dx, dy) about (x, y) so many
radians a second. Knows no puppet and no stage.
"""

from dataclasses import dataclass

Way = tuple[float, float, float, float, float, float]
Prop = tuple[str, str, float, float, float]  # thing (in_hand), where, moved by x and y, turned


@dataclass(frozen=True)
class Act:
    """One action. legs: stand, chair, kneel, ground, lotus, lunge, squat, wide, ride, walk, or "" for whatever the body does anyway.

    special names a pose of act_pose that replaces hands and legs; glides says that it crosses the stage without steps; under, with and
    over are what lies behind the body, before it, and before the near arm.
    """

    near: Way | None = None
    far: Way | None = None
    legs: str = "stand"
    lean: float = 0.0
    bob: float = 0.0  # how far the body goes along with the near hand
    nod: float = 0.0
    mouth: float = 0.0
    smile: float | None = None
    special: str = ""
    glides: float = 0.0  # metres a second
    reach_m: float = 0.0  # how much room it takes on each side beyond the body, as a share of the height
    tall: float = 1.0  # how much higher it reaches than a body that stands
    behind: tuple[Prop, ...] = ()
    within: tuple[Prop, ...] = ()
    before: tuple[Prop, ...] = ()


def way(x: float, y: float, dx: float = 0.0, dy: float = 0.0, rate: float = 0.0, phase: float = 0.0) -> Way:
    """A hand's way."""
    return x, y, dx, dy, rate, phase


def at(thing: str, where: str, x: float = 0.0, y: float = 0.0, turn: float = 0.0) -> Prop:
    """A thing at a place of the body: near, far (a hand, turning with it), near=, far= (a hand, upright), pair, chest, hip, head, feet,
    each (foot), ground, own (it finds its own place)."""
    return thing, where, x, y, turn
