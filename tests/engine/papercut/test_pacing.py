"""Walkers in the loop of a room: they stay in it, turn about, and close."""

from itertools import pairwise

import numpy as np
import pytest

from engine.base import ClipRequest
from engine.papercut import draw, loops
from engine.papercut.clock import Clock
from engine.papercut.pacing import Pacing

LOOP_S = 4.0


def walker(prompt: str) -> draw.Show:
    return draw.build(ClipRequest(prompt, 144, 256, LOOP_S, fps=12, loop=True))


@pytest.mark.parametrize(
    "prompt", ["a man walks in a living room", "a knight walks in the throne room", "a girl walks on a stage"]
)
def test_who_walks_in_a_room_stays_in_the_frame(prompt: str) -> None:
    show = walker(prompt)
    (actor,) = show.actors
    half = actor.role.puppet.width_m * actor.scale / 2
    places = [actor.at(Clock(n / 12, LOOP_S, base=loops.WARM_S), 0.0, "")[0] for n in range(48)]
    assert max(places) + half <= show.site.wide / 2
    assert min(places) - half >= -show.site.wide / 2
    assert max(places) - min(places) > 0.15


def test_it_turns_only_where_it_stands() -> None:
    pacing = Pacing(0.0, 0.3, 2, LOOP_S)
    for n in range(400):
        tau = n * LOOP_S / 400
        x, speed, _ = pacing.at(tau)
        if abs(pacing.facing(tau)) < 1:
            assert abs(speed) < 0.75 * max(abs(pacing.at(m * LOOP_S / 400)[1]) for m in range(400))
            assert abs(x) > 0.2
        else:
            assert speed * pacing.facing(tau) > 0


def test_its_way_closes_and_its_steps_are_the_ground_it_covers() -> None:
    pacing = Pacing(0.1, -0.25, 1, LOOP_S)
    assert pacing.at(0.0)[0] == pytest.approx(0.1)
    assert pacing.at(LOOP_S - 1e-9)[0] == pytest.approx(0.1, abs=1e-6)
    assert pacing.at(LOOP_S - 1e-9)[2] == pytest.approx(1.0)
    walked = np.cumsum([abs(pacing.at((n + 1) / 500 * LOOP_S)[0] - pacing.at(n / 500 * LOOP_S)[0]) for n in range(499)])
    told = [pacing.at((n + 1) / 500 * LOOP_S)[2] * 4 * 0.25 for n in range(499)]
    assert np.allclose(walked, told, atol=0.01)


def test_the_loop_of_a_room_closes() -> None:
    show = walker("a man walks in a living room")
    frames = [show.frame(n / 12)[:, :, :3].astype(int) for n in range(48)]
    steps = [np.abs(b - a).mean() for a, b in pairwise(frames)]
    assert np.abs(frames[0] - frames[-1]).mean() <= 1.3 * float(np.median(steps)) + 0.35


def test_who_chases_still_runs_out_and_comes_in_again() -> None:
    show = walker("a dog chases a cat in a living room")
    assert all(actor.pacing is None for actor in show.actors)
