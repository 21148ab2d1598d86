"""One small picture that stands for a video: a frame with something to see in it, as JPEG.

Knows no timeline. Looks at a few keyframes only, so that it costs the same for any length.
"""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from av.video.codeccontext import VideoCodecContext

LONGEST_SIDE = 320
_LOOKED_AT = 8
_QUALITY = 4  # mjpeg's scale, 2 is best; 320 pixels stay below 40 kB


def thumbnail(video: Path) -> bytes:
    """Give a JPEG of at most 320 pixels a side from the frame that shows most. Any readable video of at least one frame."""
    best: tuple[float, av.VideoFrame] | None = None
    with av.open(str(video)) as container:
        stream = container.streams.video[0]
        stream.codec_context.thread_count = 1
        length = stream.duration or 0
        for number in range(_LOOKED_AT):
            container.seek(length * (2 * number + 1) // (2 * _LOOKED_AT), stream=stream)
            frame = next(container.decode(stream))
            small = _small(frame)
            score = _score(small) - 0.5 * number  # of equals the earlier
            if best is None or score > best[0]:
                best = (score, small)
    if best is None:
        raise ValueError("no frame")
    encoder = VideoCodecContext.create("mjpeg", "w")
    picture = best[1]
    if not isinstance(encoder, VideoCodecContext):
        raise TypeError(encoder)
    encoder.width, encoder.height, encoder.pix_fmt = picture.width, picture.height, "yuvj420p"
    encoder.time_base = Fraction(1, 25)
    encoder.options = {"qmin": str(_QUALITY), "qmax": str(_QUALITY), "flags": "+bitexact"}
    picture.pts = 0
    return b"".join(bytes(packet) for packet in [*encoder.encode(picture), *encoder.encode(None)])


def _small(frame: av.VideoFrame) -> av.VideoFrame:
    scale = min(1.0, LONGEST_SIDE / max(frame.width, frame.height))
    width, height = (max(2, round(side * scale / 2) * 2) for side in (frame.width, frame.height))
    return frame.reformat(width=width, height=height, format="yuvj420p", src_colorspace="ITU709", dst_colorspace="ITU601")


def _score(frame: av.VideoFrame) -> float:
    """How much there is to see: contrast and colour, little for what is nearly black or white."""
    planes = [
        np.frombuffer(memoryview(p), np.uint8).reshape(-1, p.line_size)[:, : p.width].astype(np.float32) for p in frame.planes
    ]
    luma = planes[0]
    shown = 1.0 if 30 < luma.mean() < 235 else 0.3
    return float(shown * (luma.std() + planes[1].std() + planes[2].std()))
