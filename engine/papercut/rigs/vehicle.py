"""Vehicles: cars, buses, trucks, trains, bicycles, boats, planes, rockets, balloons. Wheels turn by the way travelled. Sizes in metres."""

import math
from collections.abc import Callable

from engine.base import SceneSubject
from engine.papercut.puppet import Medium, Moment
from engine.papercut.rigs.afloat import (
    draw_balloon,
    draw_blimp,
    draw_boat,
    draw_canoe,
    draw_drone,
    draw_galleon,
    draw_heli,
    draw_paperboat,
    draw_paperplane,
    draw_plane,
    draw_raft,
    draw_rocket,
    draw_sail,
    draw_sat,
    draw_ship,
    draw_sub,
    draw_ufo,
)
from engine.papercut.rigs.fleet import VEHICLES
from engine.papercut.rigs.on_road import (
    draw_bicycle,
    draw_board,
    draw_bus,
    draw_car,
    draw_cart,
    draw_coach,
    draw_express,
    draw_loco,
    draw_motor,
    draw_sled,
    draw_tractor,
    draw_train,
    draw_truck,
    draw_van,
)
from engine.papercut.rigs.rig import Pen, Rig, asked

_PACE = {"car": 7.0, "train": 10.0, "bicycle": 3.2, "boat": 2.4, "sub": 2.4, "plane": 22.0, "rocket": 20.0, "balloon": 1.2}
NAMES = frozenset(VEHICLES)


class Vehicle(Rig):
    """A vehicle in units of its own length."""

    own = frozenset({"stand", "ride", "fly", "float", "walk", "run", "swim", "sway"})

    def __init__(self, subject: SceneSubject, seed: int) -> None:
        self.shape, self.long, high, colour, self.kind, self.seat_x, self.seat_y = VEHICLES[subject.name]
        wide = self.long if self.shape not in {"rocket"} else self.long * 0.42
        super().__init__(subject, seed, high, wide)
        self.coat = asked(subject, colour)
        self.rests = {"plane": "fly", "balloon": "float", "boat": "ride", "sub": "swim"}.get(self.kind, "stand")
        self.medium = self._medium()
        pace = min(_PACE[self.kind], 1.8 * self.long) * self.scale
        self.natural_mps = dict.fromkeys(("ride", "fly", "float", "swim"), pace)
        if self.kind == "sub":
            self.kind = "boat"

    def _medium(self) -> Medium:
        if self.kind == "sub":
            return "water"
        if self.kind in {"plane", "balloon"} or self.family == "fly" or (self.kind == "rocket" and self.family == "float"):
            return "air"
        return "ground"

    def pose(self, pen: Pen, moves: str, moment: Moment) -> None:
        """Draw at length 1; what flies around its middle, what rolls or floats on its ground line."""
        t = moment.t_s + self.phase
        way = moment.travelled_m / (self.long * self.scale)
        going = bool(moment.speed_mps)
        with pen.at(0, 0, 0, self.long, self.long):
            high = self.height_m / self.scale / self.long
            ours = Pen(pen.canvas, pen.light, min(1.0, max(0.35, high)))
            if self.kind == "boat":
                ours.canvas.translate(0, 0.012 * math.sin(t * 1.5))
                ours.canvas.rotate(1.8 * math.sin(t * 1.1))
            elif self.medium == "air":
                ours.canvas.translate(0, 0.015 * math.sin(t * 1.3))
                if self.shape == "rocket":
                    ours.canvas.translate(0, 0.5)
                elif self.kind in {"car", "train", "bicycle"}:
                    ours.canvas.translate(0, high / 2)
            elif going and self.kind in {"car", "train"}:
                ours.canvas.translate(0, -0.0025 * abs(math.sin(t * 11)))
            _DRAW[self.shape](ours, self, t, way, moment.wind)

    def seat(self, moment: Moment) -> tuple[float, float]:
        """Where one sits."""
        size = self.long * self.scale
        return self.seat_x * size, -self.seat_y * size


_DRAW: dict[str, Callable[[Pen, Vehicle, float, float, float], None]] = {
    "car": draw_car,
    "van": draw_van,
    "bus": draw_bus,
    "truck": draw_truck,
    "tractor": draw_tractor,
    "train": draw_train,
    "loco": draw_loco,
    "express": draw_express,
    "bicycle": draw_bicycle,
    "motor": draw_motor,
    "board": draw_board,
    "sled": draw_sled,
    "cart": draw_cart,
    "coach": draw_coach,
    "boat": draw_boat,
    "canoe": draw_canoe,
    "paperboat": draw_paperboat,
    "sail": draw_sail,
    "ship": draw_ship,
    "galleon": draw_galleon,
    "raft": draw_raft,
    "sub": draw_sub,
    "plane": draw_plane,
    "paperplane": draw_paperplane,
    "heli": draw_heli,
    "rocket": draw_rocket,
    "ufo": draw_ufo,
    "sat": draw_sat,
    "balloon": draw_balloon,
    "blimp": draw_blimp,
    "drone": draw_drone,
}
