"""Strangers' pictures and clips: opened upright and whole, or refused in one sentence that names them."""

import base64
import struct
import zlib
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from engine.errors import RequestRejected
from engine.papercut.media.clips import Footage, frames, is_clip, measure
from engine.papercut.media.cutting import sky_of, thing_of
from engine.papercut.media.drift import light_of, measured
from engine.papercut.media.layers import take_apart
from engine.papercut.media.pictures import cropped, load_picture
from engine.papercut.media.planes import connected, opponent, small, spread
from tests.engine.condition_suite import Picture, away, landscape, panned, save_clip, save_picture

_CMYK = (
    "/9j/7gAOQWRvYmUAZAAAAAAA/9sAQwAoHB4jHhkoIyEjLSsoMDxkQTw3Nzx7WF1JZJGAmZaPgIyKoLTmw6Cq2q2KjMj/y9ru9f///5vB////+v"
    "/m/f/4/8AAFAgAEAAQBEMRAE0RAFkRAEsRAP/EAB8AAAEFAQEBAQEBAAAAAAAAAAABAgMEBQYHCAkKC//EALUQAAIBAwMCBAMFBQQEAAABfQEC"
    "AwAEEQUSITFBBhNRYQcicRQygZGhCCNCscEVUtHwJDNicoIJChYXGBkaJSYnKCkqNDU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dX"
    "Z3eHl6g4SFhoeIiYqSk5SVlpeYmZqio6Slpqeoqaqys7S1tre4ubrCw8TFxsfIycrS09TV1tfY2drh4uPk5ebn6Onq8fLz9PX29/j5+v/aAA4E"
    "QwBNAFkASwAAPwDZrFrFrZoooooooooooor/2Q=="
)


def written(path: Path, codec: str, kind: str, pictures: list[Picture], fps: int = 24, times: list[int] | None = None) -> Path:
    """A clip in any codec; times are milliseconds."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=fps)
        stream.height, stream.width = pictures[0].shape[:2]
        stream.pix_fmt = kind
        if times:
            stream.codec_context.time_base = stream.time_base = Fraction(1, 1000)
        for number, picture in enumerate(pictures):
            frame = av.VideoFrame.from_ndarray(picture, format="rgb24").reformat(format=kind)
            frame.pts = times[number] if times else number
            frame.time_base = Fraction(1, 1000) if times else Fraction(1, fps)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


def decoded(path: Path, width: int, height: int, fps: int) -> tuple[Footage, list[np.ndarray]]:
    footage = measure(path)
    return footage, [pixels[:, :, :3].copy() for pixels in frames(footage, width, height, fps)]


@pytest.mark.parametrize(
    ("name", "codec", "kind"),
    [
        ("a.mp4", "libx264", "yuv420p"),
        ("b.webm", "libvpx-vp9", "yuv420p"),
        ("c.avi", "mjpeg", "yuvj420p"),
        ("d.gif", "gif", "rgb8"),
    ],
)
def test_any_codec_gives_the_frames_that_were_put_in(tmp_path: Path, name: str, codec: str, kind: str) -> None:
    source = panned(160, 120, 10, 4)
    path = written(tmp_path / name, codec, kind, source, 10)
    assert is_clip(path)
    footage, shown = decoded(path, 160, 120, 10)
    assert (footage.width, footage.height) == (160, 120)
    assert len(shown) == 10
    assert max(away(a, b) for a, b in zip(source, shown, strict=True)) < (24 if codec == "gif" else 7)


def test_another_rate_keeps_the_time_not_the_number(tmp_path: Path) -> None:
    source = panned(64, 64, 30, 2)
    path = written(tmp_path / "a.mp4", "libx264", "yuv420p", source, 30)
    for fps in (10, 24, 60):
        _, shown = decoded(path, 64, 64, fps)
        assert len(shown) == fps
        for number in (0, fps // 2, fps - 1):
            nearest = min(range(30), key=lambda i: away(source[i], shown[number]))
            assert abs(nearest / 30 - number / fps) < 0.06


def test_uneven_times_are_kept(tmp_path: Path) -> None:
    source = panned(64, 64, 4, 8)
    path = written(tmp_path / "a.mkv", "libx264", "yuv420p", source, 24, [0, 100, 600, 700])
    _, shown = decoded(path, 64, 64, 20)
    nearest = [min(range(4), key=lambda i: away(source[i], picture)) for picture in shown]
    assert nearest == sorted(nearest)
    assert 9 <= nearest.count(1) <= 11


def test_a_turned_phone_stands_upright(tmp_path: Path) -> None:
    source = panned(128, 64, 4)
    raw = bytearray(save_clip(tmp_path / "a.mp4", source, 12).read_bytes())
    at = raw.find(b"tkhd") + 44  # the matrix of a quarter turn clockwise
    raw[at : at + 36] = struct.pack(">9i", 0, 1 << 16, 0, -(1 << 16), 0, 0, 64 << 16, 0, 1 << 30)
    turned = tmp_path / "turned.mp4"
    turned.write_bytes(raw)
    footage, shown = decoded(turned, 64, 128, 12)
    assert (footage.width, footage.height) == (64, 128)
    assert away(shown[0], np.rot90(source[0], -1)) < 7


def test_odd_sides_are_cropped_to_the_ratio_and_never_stretched(tmp_path: Path) -> None:
    picture = np.zeros((121, 321, 3), np.uint8)
    ys, xs = np.mgrid[0:121, 0:321]
    picture[(ys - 60) ** 2 + (xs - 160) ** 2 < 40**2] = 255
    path = written(tmp_path / "a.mp4", "libx264", "yuv444p", [picture] * 3, 12)
    _, shown = decoded(path, 256, 256, 12)
    disc = shown[0][:, :, 1] > 128
    tall, wide = np.ptp(np.flatnonzero(disc.any(axis=1))), np.ptp(np.flatnonzero(disc.any(axis=0)))
    assert abs(int(tall) - int(wide)) <= 2
    assert abs(tall - 2 * 40 * 256 / 121) < 5


def test_a_clip_damaged_in_its_middle_is_bridged(tmp_path: Path) -> None:
    path = save_clip(tmp_path / "a.mp4", panned(96, 96, 24), 12)
    raw = bytearray(path.read_bytes())
    middle = raw.find(b"mdat") + 4000
    raw[middle : middle + 600] = bytes(600)
    path.write_bytes(raw)
    footage, shown = decoded(path, 96, 96, 12)
    assert len(shown) == footage.count(12) == 24


def test_a_print_shops_jpeg_in_four_inks_is_red(tmp_path: Path) -> None:
    path = tmp_path / "cmyk.jpg"
    path.write_bytes(base64.b64decode(_CMYK))
    red, green, blue, _ = load_picture(path)[8, 8]
    assert red > 180
    assert max(green, blue) < 90


@pytest.mark.parametrize(("origin", "turns"), [(1, 0), (3, 2), (6, -1), (8, 1)])
def test_exif_turns_are_undone(tmp_path: Path, origin: int, turns: int) -> None:
    picture = landscape(64, 48)
    path = tmp_path / "a.jpg"
    jpeg = _jpeg(picture)
    exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01" + struct.pack(">HHI", origin, 0, 0)
    path.write_bytes(jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + jpeg[2:])
    assert away(load_picture(path)[:, :, :3], np.rot90(picture, turns)) < 9


def test_alpha_is_kept_and_laid_on_paper_where_a_whole_picture_is_needed(tmp_path: Path) -> None:
    picture = np.zeros((40, 60, 4), np.uint8)
    picture[:, :30] = (200, 30, 30, 255)
    loaded = load_picture(save_picture(tmp_path / "a.png", picture))
    assert np.array_equal(loaded, picture)
    whole = cropped(loaded, 60, 40)
    assert whole[:, :, 3].min() == 255
    assert whole[20, 50, 0] > 230


def test_a_picture_of_the_frames_size_is_left_as_it_is(tmp_path: Path) -> None:
    picture = landscape(96, 80)
    assert np.array_equal(cropped(load_picture(save_picture(tmp_path / "a.png", picture)), 96, 80)[:, :, :3], picture)


@pytest.mark.parametrize(
    ("name", "what", "reason"),
    [
        ("bomb.png", "png of 60000×60000", "60000×60000 pixels"),
        ("list.mp4", "play list", "cannot be read"),
        ("script.mp4", "concat script", "cannot be read"),
        ("long.mp4", "300 seconds", "longer than 120 s"),
        ("sound.m4a", "sound", "no picture"),
        ("half.mp4", "cut off", "cannot be read"),
    ],
)
def test_what_cannot_be_used_is_named_with_its_reason(tmp_path: Path, name: str, what: str, reason: str) -> None:
    path = tmp_path / name
    if what.startswith("png"):
        path.write_bytes(_png(60_000, 60_000))
    elif what == "play list":
        path.write_text("#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nfile:///etc/hostname\n#EXT-X-ENDLIST\n")
    elif what == "concat script":
        path.write_text("ffconcat version 1.0\nfile /etc/hostname\n")
    elif what == "300 seconds":
        written(path, "mpeg4", "yuv420p", [landscape(32, 32)] * 300, 1)
    elif what == "sound":
        _sound(path)
    else:
        path.write_bytes(save_clip(tmp_path / "whole.mp4", panned(64, 64, 6), 12).read_bytes()[:3000])
    with pytest.raises(RequestRejected) as caught:
        (lambda: measure(path) if is_clip(path) else load_picture(path))()
    assert caught.value.field == "conditions"
    assert caught.value.reason.startswith(name)
    assert reason in caught.value.reason


def test_a_pan_and_a_zoom_are_measured() -> None:
    lights = [light_of(np.dstack((one, np.full(one.shape[:2], 255, np.uint8)))) for one in panned(192, 144, 7, 3)]
    drift = measured(lights, 24)
    assert drift.x == pytest.approx(3 * 24 / 192, rel=0.15)
    assert abs(drift.y) < 0.02
    assert abs(drift.zoom) < 0.05
    assert measured(lights[:1] * 5, 24) == measured([], 24)


def test_a_thing_before_a_plain_background_is_cut_out() -> None:
    picture = np.full((120, 120, 3), (90, 150, 210), np.uint8)
    picture[30:100, 40:85] = (220, 90, 40)
    cut = thing_of(opponent(picture), bottom_is_background=True)
    truth = np.zeros((120, 120), bool)
    truth[30:100, 40:85] = True
    assert cut.sure > 0.5
    assert (cut.mask & truth).sum() > 0.93 * (cut.mask | truth).sum()


def test_a_bare_wall_has_neither_thing_nor_sky() -> None:
    noise = np.random.default_rng(1).normal(140, 8, (100, 100, 3)).astype(np.uint8)
    assert thing_of(opponent(noise)).sure < 0.3
    assert sky_of(opponent(noise)).sure == 0


def test_sheets_laid_on_one_another_are_the_picture() -> None:
    picture = np.dstack((landscape(160, 120), np.full((120, 160), 255, np.uint8)))
    apart = take_apart(picture)
    assert 2 <= len(apart.sheets) <= 4
    assert [sheet.p for sheet in apart.sheets] == sorted(sheet.p for sheet in apart.sheets)
    laid = apart.sheets[0].pixels.astype(float)
    for sheet in apart.sheets[1:]:
        laid += (sheet.pixels - laid) * (sheet.cover[:, :, None] / 255)
    assert np.abs(laid - picture).mean() < 3


def test_holes_are_filled_from_around_them() -> None:
    plane = np.full((40, 50), 0.7, np.float32)
    known = np.ones((40, 50), bool)
    known[10:30, 12:40] = False
    plane[~known] = 0
    assert np.abs(spread(plane, known) - 0.7).max() < 0.01


def test_pieces_of_a_spiral_are_one() -> None:
    spiral = np.zeros((9, 9), np.int32)
    spiral[1, 1:8] = spiral[1:8, 7] = spiral[7, 1:8] = spiral[3:8, 1] = spiral[3, 1:6] = spiral[3:6, 5] = 1
    assert len(np.unique(connected(spiral)[spiral == 1])) == 1


def test_a_small_copy_keeps_the_ratio() -> None:
    assert small(np.zeros((400, 300, 4), np.uint8), 100).shape == (133, 100, 3)


def _jpeg(picture: Picture) -> bytes:
    context = av.CodecContext.create("mjpeg", "w")
    context.width, context.height, context.pix_fmt = picture.shape[1], picture.shape[0], "yuvj444p"  # type: ignore[attr-defined]
    context.time_base = Fraction(1, 1)
    frame = av.VideoFrame.from_ndarray(picture, format="rgb24").reformat(format="yuvj444p")
    return b"".join(bytes(packet) for packet in [*context.encode(frame), *context.encode(None)])  # type: ignore[attr-defined]


def _png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(999))) + chunk(b"IEND", b"")


def _sound(path: Path) -> None:
    with av.open(str(path), "w", format="mp4") as container:
        stream = container.add_stream("aac", rate=44_100, layout="mono")
        for _ in range(8):
            frame = av.AudioFrame.from_ndarray(np.zeros((1, 1024), np.float32), format="fltp", layout="mono")
            frame.rate = 44_100
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
