"""Captions as pixels: inside their area, readable on anything, in every script, cheap."""

import time

import numpy as np
import numpy.typing as npt
import pytest

from engine.base import CaptionWord, SafeArea
from engine.captions import CaptionPainter

Pixels = npt.NDArray[np.uint8]
W, H = 540, 960
PLATE = (255, 209, 46)


def spoken(*texts: str, each_s: float = 0.4) -> tuple[CaptionWord, ...]:
    return tuple(CaptionWord(text, n * each_s, (n + 1) * each_s) for n, text in enumerate(texts))


def blank(value: int = 128, width: int = W, height: int = H, channels: int = 4) -> Pixels:
    frame = np.full((height, width, channels), 255, np.uint8)
    frame[..., :3] = value
    return frame


def painted(words: tuple[CaptionWord, ...], t_s: float, language: str = "en", value: int = 128) -> npt.NDArray[np.bool_]:
    """Where a caption changed a grey frame."""
    frame = blank(value)
    CaptionPainter(words, W, H, language).paint(frame, t_s)
    changed: npt.NDArray[np.bool_] = (frame[..., :3] != value).any(axis=2)
    return changed


def box(changed: npt.NDArray[np.bool_]) -> tuple[float, float, float, float]:
    """Left, right, top and bottom of what was painted, as shares of the frame."""
    rows, columns = np.flatnonzero(changed.any(axis=1)), np.flatnonzero(changed.any(axis=0))
    return columns[0] / W, columns[-1] / W, rows[0] / H, rows[-1] / H


SCRIPTS = {
    "latin": ("en", ("The", "fox", "crosses", "the", "frozen", "lake.")),
    "accents": ("vi", ("Những", "đứa", "trẻ", "ở", "Łódź", "œuvre")),
    "chinese": ("zh", ("一只红色的", "狐狸", "穿过", "结冰的", "湖面，")),
    "japanese": ("ja", ("赤い", "キツネが", "凍った", "湖を")),
    "korean": ("ko", ("붉은", "여우가", "호수를", "건넌다")),
    "arabic": ("ar", ("الثعلب", "الأحمر", "يعبر", "البحيرة!")),
    "hebrew": ("he", ("שועל", "אדום", "חוצה", "אגם")),
    "hindi": ("hi", ("लाल", "लोमड़ी", "झील", "पार")),
    "thai": ("th", ("จิ้งจอก", "สีแดง", "ข้าม")),
    "russian": ("ru", ("Рыжая", "лиса", "идёт")),
    "emoji": ("en", ("🦊", "👩‍🚀", "❤️", "🇩🇪", "👍🏽")),
    "mixed": ("en", ("Fox", "🦊", "狐狸", "ثعلب", "שועל", "42%")),
}


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_script_is_painted_inside_the_safe_area(script: str) -> None:
    language, texts = SCRIPTS[script]
    words = spoken(*texts)
    for word in words:
        left, right, top, bottom = box(painted(words, word.start_s + 0.2, language))
        area = SafeArea()
        assert area.left < left < right < 1 - area.right
        assert 0.6 < top < bottom < 1 - area.bottom
        assert abs((left + right) / 2 - 0.5) < 0.05


@pytest.mark.parametrize("script", SCRIPTS)
def test_no_script_is_painted_as_empty_boxes(script: str) -> None:
    """Words of one length in letters that no font has would all look the same; real ones differ."""
    language, texts = SCRIPTS[script]
    seen = {painted((CaptionWord(text, 0, 1),), 0.5, language).tobytes() for text in texts}
    assert len(seen) == len(texts)


@pytest.mark.parametrize("value", [0, 90, 255])
def test_light_letters_with_dark_edges_stand_on_any_ground(value: int) -> None:
    frame = blank(value)
    CaptionPainter(spoken("one", "two", "three"), W, H).paint(frame, 0.2)
    region = frame[:, :, :3].max(axis=2)[int(0.6 * H) : int(0.8 * H)]
    assert (region > 250).sum() > 500
    assert (frame[:, :, :3].max(axis=2)[int(0.6 * H) : int(0.8 * H)] < 40).sum() > 500


def plate(frame: Pixels) -> tuple[int, int]:
    """Left and right end of the plate under the spoken word."""
    hit = np.flatnonzero((np.abs(frame[..., :3].astype(int) - PLATE).max(axis=2) < 4).sum(axis=0) > 3)
    return int(hit[0]), int(hit[-1])


@pytest.mark.parametrize(
    ("language", "texts", "rightwards"), [("en", ("one", "two", "three"), True), ("ar", ("واحد", "اثنان", "ثلاثة"), False)]
)
def test_the_plate_follows_the_spoken_word_in_its_direction(language: str, texts: tuple[str, ...], rightwards: bool) -> None:
    painter = CaptionPainter(spoken(*texts), W, H, language)
    places = []
    for n in range(3):
        frame = blank()
        painter.paint(frame, n * 0.4 + 0.3)
        places.append(plate(frame))
    assert places == sorted(places, reverse=not rightwards)
    assert len(set(places)) == 3


def test_words_of_another_direction_keep_their_own_order() -> None:
    words = spoken("قال", "New", "York", "مرحبا")
    painter = CaptionPainter(words, 1280, 720, "ar")
    lefts = []
    for n in range(4):
        frame = blank(128, 1280, 720)
        painter.paint(frame, n * 0.4 + 0.3)
        lefts.append(plate(frame)[0])
    assert lefts[0] > lefts[2] > lefts[1] > lefts[3]


def test_nothing_is_painted_before_the_first_word_and_after_the_last() -> None:
    words = (CaptionWord("late", 1.0, 1.5),)
    assert not painted(words, 0.5).any()
    assert painted(words, 1.2).any()
    assert not painted(words, 3.0).any()
    assert not painted((), 0.5).any()
    assert not painted((CaptionWord("  \n", 0, 1),), 0.5).any()


def test_a_line_comes_in_gently() -> None:
    words = (CaptionWord("word", 0.0, 2.0),)
    strength = []
    for t_s in (0.01, 0.06, 0.3):
        frame = blank(0)
        CaptionPainter(words, W, H).paint(frame, t_s)
        strength.append(int(frame[..., :3].max()))
    assert strength[0] < strength[1] < strength[2] == 255


@pytest.mark.parametrize(
    "text",
    [
        "Donaudampfschifffahrtsgesellschaftskapitän",
        "x" * 400,
        "狐" * 60,
        "https://example.org/" + "a" * 80,
        "‏\u202e\u0000\x1b[0m",
    ],
)
@pytest.mark.parametrize("size", [(256, 456), (540, 960), (960, 540)])
def test_a_word_of_any_length_stays_on_the_frame(text: str, size: tuple[int, int]) -> None:
    width, height = size
    frame = blank(128, width, height)
    CaptionPainter((CaptionWord(text, 0, 1),), width, height).paint(frame, 0.5)
    changed = (frame[..., :3] != 128).any(axis=2)
    assert not changed[:, : width // 50].any()
    assert not changed[:, -width // 50 :].any()


def test_three_channels_and_swapped_channels_look_the_same_as_rgba() -> None:
    words = spoken("same", "picture")
    rgba, rgb, bgra = blank(), blank(channels=3), blank()
    CaptionPainter(words, W, H).paint(rgba, 0.5)
    CaptionPainter(words, W, H).paint(rgb, 0.5)
    CaptionPainter(words, W, H, order="bgra").paint(bgra, 0.5)
    assert (rgba[..., :3] == rgb).all()
    assert (rgba[..., [2, 1, 0, 3]] == bgra).all()
    assert (rgba[..., 3] == 255).all()


def test_the_same_words_give_the_same_pixels_in_any_order_of_frames() -> None:
    words = spoken("one", "two", "three", "four", "five", "six", "seven", "eight")
    painter, again = CaptionPainter(words, W, H), blank()
    frames: dict[float, Pixels] = {}
    for t_s in (0.1, 2.9, 0.1):
        frame = blank()
        painter.paint(frame, t_s)
        frames.setdefault(t_s, frame)
        assert (frames[t_s] == frame).all()
    CaptionPainter(words, W, H).paint(again, 2.9)
    assert (again == frames[2.9]).all()


def test_a_line_is_drawn_once_not_at_every_frame() -> None:
    painter = CaptionPainter(spoken("one", "two", "three", "four", each_s=2.0), W, H)
    frame = blank()
    painter.paint(frame, 0.5)
    began = time.process_time()
    for _ in range(5):
        CaptionPainter(painter.lines[0].words, W, H).paint(frame, 0.5)
    fresh = time.process_time() - began
    began = time.process_time()
    for _ in range(5):
        painter.paint(frame, 0.5)
    assert time.process_time() - began < fresh / 2
