"""Paper signs: any script is readable on the board, long words fit, mirrored signs still read, a missing font says what to install."""

import sys
import time
from pathlib import Path

import numpy as np
import pytest
import skia

from engine.base import SceneSubject
from engine.errors import PartMissing
from engine.papercut import sign
from engine.papercut.puppet import Light, Moment

SIDE = 300
DAY = Light(shadow=(0.0, 0.0, 0.0, 0.0), rim=(1.0, 0.97, 0.9))


def drawn(label: str, colour: str = "", mirrored: bool = False, seed: int = 5) -> np.ndarray:
    puppet = sign.build(SceneSubject("thing", label=label, colour=colour), seed)
    surface = skia.Surface(SIDE, SIDE)
    canvas = surface.getCanvas()
    canvas.translate(SIDE / 2, SIDE * 0.95)
    k = SIDE * 0.85 / max(puppet.height_m, puppet.width_m)
    canvas.scale(-k if mirrored else k, k)
    puppet.draw(canvas, Moment(0.0, wind=0.0), DAY)
    assert canvas.getSaveCount() == 1
    return surface.toarray(colorType=skia.kRGBA_8888_ColorType).astype(int)


def letters(picture: np.ndarray) -> np.ndarray:
    """Where the dark ink is, the brown stick apart."""
    return (picture[..., 3] > 200) & (picture[..., :3].sum(-1) < 230)


@pytest.mark.parametrize(
    "label",
    [
        "zorblax",
        "红狐狸",
        "紅狐狸",
        "Привет",
        "مرحبا بالعالم",
        "שלום",
        "नमस्ते",
        "สวัสดี",
        "한국어",
        "日本語",
        "ελληνικά",
        "a",
        "Ünïcödé",
        "mixed 狐狸 words",
        "The Ministry of Silly Walks and Other Affairs",
    ],
)
def test_words_of_any_script_stand_inside_the_board(label: str) -> None:
    picture = drawn(label)
    ink = letters(picture)
    board = (picture[..., 3] > 200) & (picture[..., :3].sum(-1) > 620)
    assert ink.sum() > 60, "nothing is lettered"
    rows, columns = np.flatnonzero(board.any(1)), np.flatnonzero(board.any(0))
    ys, xs = np.nonzero(ink)
    inside = (ys > rows[0]) & (ys < rows[-1]) & (xs > columns[0]) & (xs < columns[-1])
    assert inside.mean() > 0.995


@pytest.mark.parametrize("label", ["x" * 500, "word " * 200, "字" * 300, "\x00\x07\u200b", "", "🦊", "\ufffd\ud7ff"])
def test_any_label_fits_a_board_of_bounded_size(label: str) -> None:
    puppet = sign.build(SceneSubject("name", label=label), 1)
    assert puppet.width_m <= 1.6
    assert puppet.height_m <= 2.2
    drawn(label)


def test_two_languages_of_a_label_look_different_and_one_label_looks_the_same() -> None:
    assert np.array_equal(drawn("fox"), drawn("fox"))
    assert not np.array_equal(drawn("fox"), drawn("狐狸"))


def test_a_mirrored_sign_still_reads_from_left_to_right() -> None:
    plain, mirrored = letters(drawn("LLLLL")), letters(drawn("LLLLL", mirrored=True))
    assert plain.sum() > 100
    overlap = (plain & mirrored).sum() / plain.sum()
    flipped = (plain & mirrored[:, ::-1]).sum() / plain.sum()
    assert overlap > flipped


def test_chinese_is_lettered_bold_enough_to_read() -> None:
    from engine.papercut.sign import _font

    assert _font("CJK").getTypeface().fontStyle().weight() >= 600


def test_the_board_takes_the_colour_asked_for() -> None:
    picture = drawn("x", colour="red")
    red = (picture[..., 0] > picture[..., 1] + 60) & (picture[..., 0] > picture[..., 2] + 60)
    assert red.sum() > 1000


def test_a_missing_font_names_what_to_install(tmp_path: Path) -> None:
    code = (
        "import sys; sys.modules['manimgx_fonts_cjk'] = None\n"
        "from engine.base import SceneSubject\nfrom engine.errors import PartMissing\nfrom engine.papercut import sign\n"
        "try:\n    sign.build(SceneSubject('x', label='狐狸'), 1)\nexcept PartMissing as missing:\n    print(missing.remedy)\n"
    )
    import subprocess

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert "pip install manimgx-fonts-cjk" in done.stdout
    assert issubclass(PartMissing, Exception)


def test_a_frame_is_cheap() -> None:
    puppet = sign.build(SceneSubject("x", label="The Ministry of Silly Walks"), 1)
    surface = skia.Surface(720, 720)
    canvas = surface.getCanvas()
    canvas.translate(360, 700)
    canvas.scale(350, 350)
    puppet.draw(canvas, Moment(0.0), Light())
    start = time.process_time()
    for i in range(40):
        puppet.draw(canvas, Moment(i / 30), Light())
    cost = (time.process_time() - start) / 40
    print(f"sign: {cost * 1000:.2f} ms a frame")
    assert cost < 0.012
