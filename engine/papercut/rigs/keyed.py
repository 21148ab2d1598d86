"""Poses eased into one another. Knows Pose, no action."""

from dataclasses import fields

from engine.papercut.rigs.person_pose import Pose
from engine.papercut.rigs.rig import ease


def mixed(a: Pose, b: Pose, k: float) -> Pose:
    """Between two poses: a at 0, b at 1."""
    if k <= 0.0:
        return a
    if k >= 1.0:
        return b
    made = {}
    for one in fields(Pose):
        made[one.name] = _between(getattr(a, one.name), getattr(b, one.name), k)
    return Pose(**made)  # type: ignore[arg-type]


def _between(a: object, b: object, k: float) -> object:
    if isinstance(a, bool) or isinstance(b, bool):
        return b if k > 0.5 else a
    if isinstance(a, float | int) and isinstance(b, float | int):
        return a + (b - a) * k
    if isinstance(a, tuple) and isinstance(b, tuple):
        return tuple(_between(x, y, k) for x, y in zip(a, b, strict=True))
    return a if b is None else b


def keyed(t: float, keys: tuple[tuple[float, Pose], ...], period: float) -> Pose:
    """Poses at shares of a period, eased between them; the last leads back to the first."""
    u = (t % period) / period
    for n, (at, pose) in enumerate(keys):
        after, nxt = keys[n + 1] if n + 1 < len(keys) else (1.0 + keys[0][0], keys[0][1])
        if at <= u < after:
            return mixed(pose, nxt, ease((u - at) / (after - at)))
    return mixed(keys[-1][1], keys[0][1], ease((u + 1 - keys[-1][0]) / (1 + keys[0][0] - keys[-1][0])))
