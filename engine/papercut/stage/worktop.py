"""A table top across the frame for a shot of small things: a sideboard within walls, a table under a cloth out of doors.

What stands on it stands at its true size beside each other, the place behind it. Knows the site's measures, no subject.
"""

from engine.papercut.palette import Rgb, mix, rgb
from engine.papercut.stage import cutouts as c
from engine.papercut.stage.site import Sheet, Site

DEPTH = 0.94  # parallax of the sheet; who stands on it is nearer
_PITCH = 0.44  # from one drawer to the next
_FRONTS: dict[str, str] = {"kitchen": "6f9a94", "cafe": "8a5a44", "classroom": "a9794f", "workshop": "7d6a58"}


def lay(site: Site) -> None:
    """Put the table top before what the kit has built, in the place of all that stood nearer."""
    if site.worktop is None:
        return
    site.planes = [plane for plane in site.planes if plane.p < DEPTH or plane.held_by != "world"]
    far, near = site.worktop
    sheet = site.add(DEPTH)
    x0, x1 = site.span(DEPTH, 0.3)
    top: Rgb = mix(site.palette.papers["wood"], (1.0, 0.95, 0.86), 0.34)
    sheet.sheet(top, [(x0, far), (x1, far)])
    with sheet.draw(x0, x1) as canvas:
        for n, share in enumerate((0.2, 0.46, 0.78)):  # the grain of the boards
            y = far + (near - far) * share
            c.line(canvas, sheet, [(x0, y), (x1, y)], mix(top, (0.25, 0.12, 0.08), 0.22), 0.002 + 0.0008 * n, 0.6)
    if site.indoors:
        _drawers(site, sheet, near)
    else:
        _cloth(site, sheet, near)


def _drawers(site: Site, sheet: Sheet, near: float) -> None:
    """A thick edge, and drawers with round knobs below it."""
    x0, x1 = site.span(DEPTH, 0.3)
    front = mix(rgb(_FRONTS.get(site.kit, "9a6b4a")), site.sky[0], 0.12)
    sheet.sheet(mix(front, (0.1, 0.06, 0.06), 0.12), [(x0, near), (x1, near)], shade=1.4)
    high = min(0.3, 0.85 * (site.high - near))
    with sheet.draw(x0, x1) as canvas:
        for x in sheet.pitches(_PITCH, 0.6):
            left, wide = x - _PITCH / 2 + 0.012, _PITCH - 0.024
            for n in range(3):
                y = near + 0.055 + n * (high + 0.02)
                if y > site.high:
                    break
                c.cut(canvas, sheet, c.box(left, y, wide, high, 0.012), mix(front, (1, 1, 1), 0.08), drop=0.005)
                c.flat(
                    canvas, sheet, c.box(left + 0.025, y + 0.025, wide - 0.05, high - 0.05, 0.008), mix(front, (1, 1, 1), 0.16)
                )
                c.cut(canvas, sheet, c.disc(x, y + high / 2, 0.015), "gold", drop=0.004)
        c.cut(canvas, sheet, c.box(x0, near - 0.004, x1 - x0, 0.034, 0.004), mix(site.palette.papers["wood"], (1, 1, 1), 0.1))


def _cloth(site: Site, sheet: Sheet, near: float) -> None:
    """A checked cloth that hangs over the edge, its hem in waves."""
    x0, x1 = site.span(DEPTH, 0.3)
    sheet.sheet("cream", [(x0, near), (x1, near)], shade=1.2)
    red = mix(site.palette.papers["coral"], (1, 1, 1), 0.12)
    side = 0.07
    with sheet.draw(x0, x1) as canvas:
        for x in sheet.pitches(2 * side, 0.4):
            c.flat(canvas, sheet, c.box(x - side / 2, near, side, site.high - near + 0.2), red, 0.55)
        rows = int((site.high - near) / (2 * side)) + 2
        for n in range(rows):
            c.flat(canvas, sheet, c.box(x0, near + side * (2 * n + 0.5), x1 - x0, side), red, 0.4)
