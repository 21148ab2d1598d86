"""What a row of the places' tables holds: an interior with what hangs and stands in it, or a kit of the open with its landmarks."""

from dataclasses import dataclass

from engine.papercut.stage.pieces import Piece

At = tuple[float, Piece]


@dataclass(frozen=True)
class Interior:
    """A room: colours of wall and floor, what hangs on the wall and stands before it, what hangs from above, what is near."""

    wall: str
    floor: str
    hung: tuple[At, ...] = ()
    stood: tuple[At, ...] = ()
    dado: str = ""
    above: tuple[At, ...] = ()
    boards: bool = True
    near: str = "cups"
    turn: float = 1.9
    rug: str = ""
    lamp: str = "gold"


@dataclass(frozen=True)
class Outdoors:
    """A kit of the open with things in its middle distance: (x, how far off, piece), x in units at that distance, again every turn."""

    kit: str
    things: tuple[tuple[float, float, Piece], ...] = ()
    papers: tuple[tuple[str, str], ...] = ()
    turn: float = 1.7
    once: bool = False  # there is one of it
    ground: str = ""  # the paper of a flat strip that subjects stand on; several words: of the strips before it as well
    open_water: bool = False
