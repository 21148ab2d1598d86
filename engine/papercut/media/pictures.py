"""A stranger's picture as upright RGBA pixels, and any picture cut to a frame's ratio.

Sizes are asked of the file's header before a pixel is decoded. Knows no clip and no drawing. Source of the codecs: skia (JPEG with
EXIF turns and CMYK, PNG, WebP, GIF, BMP), and PyAV for what skia does not read (AVIF, TIFF).
"""

import math
from pathlib import Path

import av
import numpy as np
import numpy.typing as npt
import skia
from av.video.reformatter import ColorRange, Colorspace, Interpolation, VideoReformatter

from engine.errors import RequestRejected

Pixels = npt.NDArray[np.uint8]

MOST_BYTES = 80_000_000
MOST_PIXELS = 40_000_000  # 160 MB of RGBA
LEAST_SIDE = 16
_WORKING = 12_000_000  # a JPEG with more pixels is decoded at a half, quarter …
_UNSAID = 2  # no colour space is told: what players then assume depends on the size
_PAPER = (244, 238, 226)  # what shows through a picture's holes


def rejected(path: Path, reason: str) -> RequestRejected:
    """The one way a medium is refused."""
    return RequestRejected("conditions", f"{path.name} {reason}")


def read_bytes(path: Path) -> bytes:
    """A medium's bytes. Raises RequestRejected when it is not there, empty or larger than MOST_BYTES."""
    try:
        size = path.stat().st_size
        if not path.is_file():
            raise rejected(path, "is not a file")
        if size > MOST_BYTES:
            raise rejected(path, f"has {size / 1e6:.0f} MB; pictures may have {MOST_BYTES / 1e6:.0f}")
        data = path.read_bytes()
    except OSError as exc:
        raise rejected(path, "is not there or cannot be read") from exc
    if not data:
        raise rejected(path, "is empty")
    return data


def codec_of(data: bytes) -> skia.Codec | None:
    """The codec that reads these bytes as a picture, if one does. It does not own them: the caller keeps them while it reads."""
    try:
        codec = skia.Codec.MakeFromData(data)
    except (ValueError, RuntimeError):
        return None
    return codec or None


def load_picture(path: Path) -> Pixels:
    """Decode a picture: H×W×4 RGBA, alpha not multiplied in, turned upright. Raises RequestRejected("conditions", …)."""
    data = read_bytes(path)
    codec = codec_of(data)
    if codec is None:
        return _by_av(path)
    size = codec.dimensions()
    _check_size(path, size.width(), size.height(), jpeg=codec.getEncodedFormat() == skia.EncodedImageFormat.kJPEG)
    share = 1.0
    while size.width() * size.height() * share * share > _WORKING and codec.getEncodedFormat() == skia.EncodedImageFormat.kJPEG:
        share /= 2
        if share < 0.13:
            break
    if share < 1:
        size = codec.getScaledDimensions(share)
    pixels = np.zeros((size.height(), size.width(), 4), np.uint8)
    info = skia.ImageInfo.Make(size.width(), size.height(), skia.kRGBA_8888_ColorType, skia.kUnpremul_AlphaType)
    result = codec.getPixels(info, pixels, pixels.strides[0])
    if result not in (skia.Codec.kSuccess, skia.Codec.kIncompleteInput, skia.Codec.kErrorInInput):
        raise rejected(path, "is damaged: its pixels cannot be decoded")
    if result != skia.Codec.kSuccess and not pixels.any():
        raise rejected(path, "is cut off: no pixel of it can be decoded")
    return _upright(pixels, codec.getOrigin().value)


def cropped(pixels: Pixels, width: int, height: int) -> Pixels:
    """The middle of a picture, in the frame's ratio, at the frame's size: opaque H×W×4, never stretched."""
    return fitted(av.VideoFrame.from_ndarray(on_paper(pixels), format="rgba"), width, height)


def fitted(
    frame: av.VideoFrame,
    width: int,
    height: int,
    *,
    turn: int = 0,
    squeeze: float = 1.0,
    reformatter: VideoReformatter | None = None,
) -> Pixels:
    """A decoded frame as RGBA at the frame's size, its middle cut out where the ratio differs.

    turn is quarter turns against the clock to stand upright; squeeze is how much wider than its pixels it is shown.
    """
    w, h = (height, width) if turn % 2 else (width, height)
    shown = frame.width * squeeze
    scale = max(w / shown, h / frame.height)
    across, down = max(w, round(shown * scale)), max(h, round(frame.height * scale))
    if (across, down) == (frame.width, frame.height):
        how = Interpolation.BICUBIC
    else:
        how = Interpolation.AREA if scale < 0.75 else Interpolation.BICUBIC
    if across * down > 1.6 * w * h and min(frame.width, frame.height) > 8:
        frame, across, down = _middle_of(frame, w, h, scale, squeeze)
    out = _rgba(frame, across, down, how, reformatter or VideoReformatter())
    plane = out.planes[0]
    rows = np.frombuffer(memoryview(plane), np.uint8).reshape(down, plane.line_size)
    pixels = rows[:, : across * 4].reshape(down, across, 4)
    x, y = (across - w) // 2, (down - h) // 2
    pixels = pixels[y : y + h, x : x + w]
    pixels = np.ascontiguousarray(np.rot90(pixels, turn) if turn % 4 else pixels)
    pixels[:, :, 3] = 255
    return pixels


def _rgba(frame: av.VideoFrame, width: int, height: int, how: Interpolation, reformatter: VideoReformatter) -> av.VideoFrame:
    """A frame as full-range RGBA at a size, by the colour space it names or the one that players assume."""
    rgb = frame.format.name.startswith(("rgb", "bgr", "argb", "abgr", "gray", "pal"))
    known = rgb or int(frame.colorspace) != _UNSAID
    source = None if known else (Colorspace.ITU709 if max(frame.width, frame.height) >= 1280 else Colorspace.ITU601)
    return reformatter.reformat(
        frame,
        width=width,
        height=height,
        format="rgba",
        interpolation=how,
        src_colorspace=source,
        dst_color_range=None if rgb else ColorRange.JPEG,
    )


def _middle_of(frame: av.VideoFrame, w: int, h: int, scale: float, squeeze: float) -> tuple[av.VideoFrame, int, int]:
    """The part of a frame that will be seen and a pixel around it, before all of it is scaled; and the sides it is scaled to."""
    kept_w = min(frame.width, math.ceil(w / scale / squeeze) + 2)
    kept_h = min(frame.height, math.ceil(h / scale) + 2)
    kept_w -= (frame.width - kept_w) % 2  # the same middle
    kept_h -= (frame.height - kept_h) % 2
    x, y = (frame.width - kept_w) // 2, (frame.height - kept_h) // 2
    rgba = (
        frame
        if frame.format.name == "rgba"
        else _rgba(frame, frame.width, frame.height, Interpolation.BICUBIC, VideoReformatter())
    )
    rows = np.frombuffer(memoryview(rgba.planes[0]), np.uint8).reshape(rgba.height, rgba.planes[0].line_size)
    part = rows[:, : rgba.width * 4].reshape(rgba.height, rgba.width, 4)[y : y + kept_h, x : x + kept_w]
    cut = av.VideoFrame.from_ndarray(np.ascontiguousarray(part), format="rgba")
    return cut, max(w, round(kept_w * squeeze * scale)), max(h, round(kept_h * scale))


def on_paper(pixels: Pixels) -> Pixels:
    """A picture with its see-through parts laid on cream paper: opaque."""
    alpha = pixels[:, :, 3:]
    if alpha.min() == 255:
        return np.ascontiguousarray(pixels)
    share = alpha.astype(np.float32) / 255
    out = np.full_like(pixels, 255)
    out[:, :, :3] = np.rint(pixels[:, :, :3] * share + np.array(_PAPER, np.float32) * (1 - share))
    return out


def _check_size(path: Path, width: int, height: int, *, jpeg: bool) -> None:
    if min(width, height) < LEAST_SIDE:
        raise rejected(path, f"has {width}×{height} pixels; at least {LEAST_SIDE} a side are needed")
    most = 5 * MOST_PIXELS if jpeg else MOST_PIXELS
    if width * height > most:
        raise rejected(path, f"has {width}×{height} pixels; that is more than {most // 1_000_000} million")


def _upright(pixels: Pixels, origin: int) -> Pixels:
    """Undo the turn that a camera noted (EXIF orientation 1 to 8)."""
    if origin in (2, 4, 5, 7):  # mirrored before it was turned
        pixels = pixels[:, ::-1]
        origin = {2: 1, 4: 3, 5: 8, 7: 6}[origin]
    turns = {1: 0, 3: 2, 6: 3, 8: 1}.get(origin, 0)
    return np.ascontiguousarray(np.rot90(pixels, turns))


def _by_av(path: Path) -> Pixels:
    from engine.papercut.media.clips import open_media

    with open_media(path) as container:
        stream = container.streams.video[0]
        _check_size(path, stream.codec_context.width, stream.codec_context.height, jpeg=False)
        try:
            frame = next(container.decode(stream))
        except (StopIteration, av.FFmpegError, ValueError) as exc:
            raise rejected(path, "is damaged: it holds no picture that can be decoded") from exc
        turn = round(frame.rotation / 90) % 4
        w, h = (frame.height, frame.width) if turn % 2 else (frame.width, frame.height)
        return fitted(frame, w, h, turn=turn)
