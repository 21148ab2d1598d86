"""`make gallery`: contact sheets of papercut, drawn by the program itself: showcase prompts, every style, every place, every rig.

A sheet is a JPEG: one row a prompt with a few moments of it, or one cell a prompt. `python -m tests.gallery --help` says what can be asked.
"""

import argparse
import math
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import skia

from engine.base import ClipRequest, Scene, SceneSubject
from engine.captions import typefaces
from engine.papercut import draw, rigs
from engine.papercut.stage import scenes
from engine.papercut.stage.kits import KITS
from engine.papercut.styles import STYLES

SHOWCASE = (
    "a red fox walks through a snowy pine forest at dusk",
    "an old fisherman in a small boat on a calm sea at dawn, seagulls",
    "an astronaut walks on the moon",
    "a whale swims under water past coral",
    "a girl with a red umbrella walks down a rainy city street at night",
    "a campfire by a lake at night, a bear sits",
    "一只熊猫在竹林里吃竹子",
    "a steam train crosses the mountains in autumn",
    "a chef cooks in a kitchen",
    "hot air balloons over a field of flowers in spring, morning",
    "a lighthouse in a storm",
    "three penguins dance on the ice",
)
STYLE_SCENES = (
    "a red fox walks through a snowy pine forest at dusk",
    "a sailing boat on the sea at sunset",
    "a girl in a yellow dress dances in a field of flowers",
    "a blue car drives down a city street at night",
    "a purple clock on a table in a living room",
    "a turtle swims under water",
    "an astronaut walks on the moon",
    "a dragon flies over a castle at night",
    "a boy flies a kite on the beach",
    "a campfire by a lake at night, a bear sits",
    "an elephant walks across the savanna in the rain",
    "a green bicycle and a red guitar in a park",
)

GOLDEN = {  # kept as small pictures; tests/engine/papercut/test_golden.py compares
    "paper_forest": ("a red fox walks through a snowy pine forest at dusk", "paper"),
    "paper_city": ("a blue car drives down a city street at night", "paper"),
    "paper_room": ("a purple clock on a table in a living room", "paper"),
    "shadow": ("a sailing boat on the sea at sunset", "shadow"),
    "watercolour": ("a girl in a yellow dress dances in a field of flowers", "watercolour"),
    "chalk": ("an elephant walks across the savanna in the rain", "chalk"),
    "neon": ("a dragon flies over a castle at night", "neon"),
    "ukiyoe": ("a boy flies a kite on the beach", "ukiyoe"),
}
GOLDEN_FOLDER = Path(__file__).parent / "engine" / "papercut" / "golden"


@dataclass(frozen=True)
class Cell:
    """One request and the shares of its length that are shown."""

    title: str
    request: ClipRequest
    moments: tuple[float, ...]


def cell(prompt: str, style: str, size: tuple[int, int], moments: Sequence[float], *, seed: int = 0) -> Cell:
    """A four-second shot of a prompt."""
    return Cell(
        prompt if style == "paper" else f"{style} · {prompt}",
        ClipRequest(prompt, *size, 4.0, fps=24, seed=seed, style=style),
        tuple(moments),
    )


def kits(style: str, size: tuple[int, int]) -> list[Cell]:
    """Every kind of place with somebody in it."""
    made = []
    for kit in sorted({*KITS, *scenes.INTERIORS, *scenes.OUTDOORS} - {"hall"}):
        walker = SceneSubject("diver" if kit == "underwater" else "astronaut" if kit in {"space", "moon"} else "woman")
        scene = Scene(subjects=(walker,), place=kit)
        made.append(Cell(kit, ClipRequest(kit, *size, 4.0, fps=24, scene=scene, style=style), (0.5,)))
    return made


def puppets(style: str, size: tuple[int, int]) -> list[Cell]:
    """Every rig that has a name, each alone on a meadow."""
    made = []
    for name in sorted(rigs.names()):
        scene = Scene(subjects=(SceneSubject(name),), place="field")
        made.append(Cell(name, ClipRequest(name, *size, 4.0, fps=24, scene=scene, style=style), (0.4,)))
    return made


def pictures(one: Cell) -> list[skia.Image]:
    """The moments of a cell, as pictures of their own."""
    show = draw.build(one.request)
    return [
        skia.Image.fromarray(show.frame(share * one.request.duration_s).copy(), skia.kRGBA_8888_ColorType)
        for share in one.moments
    ]


def golden(name: str) -> skia.Image:
    """A golden frame, drawn anew."""
    prompt, style = GOLDEN[name]
    return pictures(cell(prompt, style, (256, 256), (0.4,)))[0]


def sheet(cells: Iterable[Cell], out: Path, columns: int) -> None:
    """Draw cells in reading order with their titles, `columns` pictures a row, and write them as one JPEG."""
    shown: list[tuple[str, skia.Image]] = []
    for one in cells:
        shown += [(one.title if number == 0 else "", picture) for number, picture in enumerate(pictures(one))]
    width, height, gap, words = shown[0][1].width(), shown[0][1].height(), 8, 20
    columns = min(columns, len(shown))
    rows = math.ceil(len(shown) / columns)
    surface = skia.Surface(columns * (width + gap) + gap, rows * (height + gap + words) + gap)
    canvas = surface.getCanvas()
    canvas.clear(0xFFEDE4D3)
    typed = [title for title, _ in shown if title]
    pen = skia.Paint(AntiAlias=True, Color=0xFF2C2833)
    for number, (title, picture) in enumerate(shown):
        x, y = gap + number % columns * (width + gap), gap + number // columns * (height + gap + words)
        canvas.drawImage(picture, x, y + words)
        if title:
            face = max(
                (face for _, face in typefaces(title, "en")),
                key=lambda face: sum(map(bool, face.unicharsToGlyphs([*map(ord, title)]))),
            )
            canvas.save()
            canvas.clipRect(skia.Rect.MakeXYWH(x, y, width * (1 if len(typed) == len(shown) else 9), words))
            canvas.drawString(title, x + 2, y + 15, skia.Font(face, 12), pen)
            canvas.restore()
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_bytes(bytes(surface.makeImageSnapshot().encodeToData(skia.kJPEG, 88)))
    print(f"{out}: {len(shown)} pictures", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "what",
        nargs="*",
        default=[],
        help="showcase, styles, places, rigs or a prompt; the first four when nothing is said; golden: the tests' own",
    )
    parser.add_argument("--out", type=Path, default=Path("gallery"), help="folder for the sheets")
    parser.add_argument("--style", action="append", choices=STYLES, help="only this style; may be given again")
    parser.add_argument("--size", default="270x480", help="of one picture")
    parser.add_argument("--moments", type=int, default=3, help="pictures of a prompt")
    asked = parser.parse_args()
    if asked.what == ["golden"]:
        GOLDEN_FOLDER.mkdir(exist_ok=True)
        for name in GOLDEN:
            (GOLDEN_FOLDER / f"{name}.jpg").write_bytes(bytes(golden(name).encodeToData(skia.kJPEG, 88)))
        return
    wide, high = (int(side) for side in asked.size.split("x"))
    size, styles = (wide, high), asked.style or list(STYLES)
    moments = [(n + 0.5) / asked.moments for n in range(asked.moments)]
    began = time.process_time()
    whats = asked.what or ["showcase", "styles", "places", "rigs"]
    if "showcase" in whats:
        for part in range(0, len(SHOWCASE), 4):
            cells = [cell(prompt, (asked.style or ["paper"])[0], size, moments) for prompt in SHOWCASE[part : part + 4]]
            sheet(cells, asked.out / f"showcase_{part // 4 + 1}.jpg", 2 * asked.moments)
    if "styles" in whats:
        for style in styles:
            sheet((cell(prompt, style, size, (0.5,)) for prompt in STYLE_SCENES), asked.out / f"style_{style}.jpg", 6)
    if "places" in whats:
        sheet(kits((asked.style or ["paper"])[0], size), asked.out / "places.jpg", 8)
    if "rigs" in whats:
        small = (256, 256)
        every = puppets((asked.style or ["paper"])[0], small)
        for part in range(0, len(every), 60):
            sheet(every[part : part + 60], asked.out / f"rigs_{part // 60 + 1}.jpg", 10)
    prompts = [what for what in whats if what not in {"showcase", "styles", "places", "rigs"}]
    if prompts:
        sheet(
            (cell(prompt, style, size, moments) for style in asked.style or ["paper"] for prompt in prompts),
            asked.out / "asked.jpg",
            max(6, asked.moments),
        )
    print(f"{time.process_time() - began:.0f} CPU seconds; the sheets are in {asked.out.resolve()}")


if __name__ == "__main__":
    main()
