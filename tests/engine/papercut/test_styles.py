"""Styles: their names in two languages, that each is a look of its own, keeps the colours asked for, and lies still."""

import itertools
from functools import cache

import numpy as np
import pytest
import skia

from engine.base import ClipRequest, Scene, SceneSubject
from engine.papercut import draw, lexicon_en_words, lexicon_zh
from engine.papercut.brush import Brush, brushed, lettered
from engine.papercut.engine import Papercut
from engine.papercut.styles import LOOKS, STYLES, look_of, style_of
from engine.papercut.texture import texture

COLOURED = tuple(style for style in STYLES if style not in {"shadow", "mono"})
SIDE = 256


@cache
def frame(style: str, colour: str = "", place: str = "living room", t: float = 0.5, name: str = "clock") -> np.ndarray:
    scene = Scene(subjects=(SceneSubject(name, colour=colour),), place=place, camera="static")
    request = ClipRequest(name, SIDE, SIDE, 2.0, fps=24, scene=scene, style=style)
    return draw.build(request).frame(t)[:, :, :3].astype(int)


def hues(pixels: np.ndarray) -> np.ndarray:
    """Degrees of the pixels that have any colour to speak of."""
    r, g, b = (pixels[..., i] / 255 for i in range(3))
    high, low = pixels.max(-1) / 255, pixels.min(-1) / 255
    span = high - low
    with np.errstate(divide="ignore", invalid="ignore"):
        hue = np.select([high == r, high == g], [((g - b) / span) % 6, (b - r) / span + 2], (r - g) / span + 4) * 60
    return np.asarray(hue[span > 0.12])


@pytest.mark.parametrize(
    ("words", "style"),
    [
        ("", "paper"),
        ("watercolor painting", "watercolour"),
        ("in the style of Van Gogh", "watercolour"),
        ("oil painting", "watercolour"),
        ("pixel art", "origami"),
        ("cyberpunk", "neon"),
        ("Film Noir", "mono"),
        ("black and white", "mono"),
        ("Ukiyo-e", "ukiyoe"),
        ("a child's drawing", "crayon"),
        ("old film", "vintage"),
        ("blackboard", "chalk"),
        ("silhouettes", "shadow"),
        ("水彩", "watercolour"),
        ("折纸", "origami"),
        ("粉笔", "chalk"),
        ("黑板画", "chalk"),
        ("复古海报", "vintage"),
        ("霓虹", "neon"),
        ("蜡笔画", "crayon"),
        ("浮世绘", "ukiyoe"),
        ("黑白电影", "mono"),
        ("皮影戏", "shadow"),
        ("剪影", "shadow"),
        ("剪纸", "paper"),
    ],
)
def test_what_people_say_finds_the_nearest_style(words: str, style: str) -> None:
    assert style_of(words) == (style, True)


def test_every_canonical_name_is_itself_and_what_the_engine_offers() -> None:
    assert [style_of(name) for name in STYLES] == [(name, True) for name in STYLES]
    assert Papercut().capabilities().styles == STYLES == tuple(LOOKS)


@pytest.mark.parametrize("words", ["electronic", "photorealistic", "cinematic", "shampoo", "zzz"])
def test_no_style_is_found_inside_a_word(words: str) -> None:
    assert style_of(words) == ("paper", False)


def test_every_style_that_a_prompt_can_name_is_understood() -> None:
    named = {*lexicon_en_words.STYLES.values(), *lexicon_zh.STYLES.values()}
    assert [name for name in sorted(named) if not style_of(name)[1]] == []


def test_a_style_named_in_the_prompt_is_drawn() -> None:
    said = draw.build(ClipRequest("a fox in a forest, chalk drawing", SIDE, SIDE, 0.0))
    assert said.site.palette.style == "chalk"
    other = draw.build(ClipRequest("a fox in a forest, chalk drawing", SIDE, SIDE, 0.0, style="neon"))
    assert other.site.palette.style == "neon"


def test_each_style_is_a_look_of_its_own() -> None:
    for one, other in itertools.combinations(STYLES, 2):
        apart = np.abs(frame(one, place="forest", name="fox") - frame(other, place="forest", name="fox")).mean()
        assert apart > 6, (one, other)


@pytest.mark.parametrize("style", COLOURED)
@pytest.mark.parametrize(("colour", "degrees"), [("purple", 272), ("green", 122), ("red", 3), ("blue", 214)])
def test_the_colour_asked_for_is_the_colour_drawn(style: str, colour: str, degrees: int) -> None:
    mine, other = frame(style, colour), frame(style, "yellow" if colour != "red" else "green")
    changed = np.abs(mine - other).max(-1) > 24
    assert changed.sum() > 80
    found = hues(mine[changed])
    off = np.abs((found - degrees + 180) % 360 - 180)
    assert found.size > 0.3 * changed.sum()
    assert (off < 32).mean() > 0.6, np.percentile(off, (10, 50, 90))


def test_black_and_white_has_no_colour() -> None:
    for place in ("living room", "city", "sea"):
        picture = frame("mono", "red", place)
        assert np.ptp(picture, axis=-1).max() <= 6


@pytest.mark.parametrize("style", STYLES)
def test_the_sheet_lies_still_and_nothing_flickers(style: str) -> None:
    moments = [frame(style, place="living room", t=0.5 + n / 24) for n in range(3)]
    for before, after in itertools.pairwise(moments):
        moved = np.abs(after - before).max(-1)
        assert moved.mean() < 1.2
        assert np.median(moved) == 0


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("size", [(256, 256), (300, 2048), (642, 360)])
def test_a_sheet_fits_any_frame_and_is_the_same_every_time(style: str, size: tuple[int, int]) -> None:
    sheet, again = (texture(look_of(style).sheet, *size) for _ in range(2))
    pixels, same = (np.full((size[1], size[0], 4), 128, np.uint8) for _ in range(2))
    pixels[..., 3] = same[..., 3] = 255
    sheet.lay(pixels)
    again.lay(same)
    assert np.array_equal(pixels, same)
    assert (pixels[..., 3] == 255).all()


def test_a_brush_leaves_the_canvas_as_it_was_and_rings_keep_their_holes() -> None:
    ring = skia.Path()
    ring.addCircle(60, 60, 40)
    ring.addCircle(60, 60, 24)
    ring.setFillType(skia.PathFillType.kEvenOdd)
    for style in STYLES:
        surface = skia.Surface(120, 120)
        canvas = surface.getCanvas()
        brush = brushed(canvas, look_of(style), unit=120.0, still=False)
        assert isinstance(brush, Brush) == (style not in {"paper", "shadow"})
        brush.drawPath(ring, skia.Paint(AntiAlias=True, Color=0xFF3060C0))
        drawn = surface.toarray()[:, :, 3]
        assert drawn[60, 92] == 255, style
        assert drawn[60, 60] == 0, style
        assert canvas.getSaveCount() == 1
        assert canvas.getTotalMatrix().isIdentity()


def test_letters_keep_their_shape_in_every_style() -> None:
    letters = skia.Path()
    for n in range(6):
        letters.addCircle(15 + 18 * n, 30, 8)
        letters.addCircle(15 + 18 * n, 30, 4, skia.PathDirection.kCCW)
    paint, drawn = skia.Paint(AntiAlias=True, Color=0xFF202020), {}
    for style in STYLES:
        surface = skia.Surface(120, 60)
        lettered(brushed(surface.getCanvas(), look_of(style), unit=120.0, still=False)).drawPath(letters, paint)
        drawn[style] = surface.toarray()[:, :, 3]
    assert drawn["paper"].any()
    assert [style for style in STYLES if not np.array_equal(drawn[style], drawn["paper"])] == []


def test_a_seed_arranges_the_world_and_leaves_the_subject_alone() -> None:
    def shot(seed: int) -> draw.Show:
        scene = Scene(subjects=(SceneSubject("fox"),), place="forest", camera="static")
        return draw.build(ClipRequest("fox", SIDE, SIDE, 0.0, scene=scene, seed=seed))

    one, same, other = shot(5), shot(5 + (9 << 16)), shot(6)
    assert one.site.seed == same.site.seed != other.site.seed
    assert one.site.palette.papers == same.site.palette.papers != other.site.palette.papers
    assert {key for key in one.site.palette.papers if one.site.palette.papers[key] != other.site.palette.papers[key]} <= {
        "cloth", "cloth2", "roof", "flower", "flower2", "flower3",
    }  # fmt: skip
    assert vars(one.actors[0].role.puppet).get("coat") == vars(other.actors[0].role.puppet).get("coat")
