"""A few frames of a clip as small JPEGs, spread over its length: what somebody who judges it is shown. Knows no judge."""

from fractions import Fraction
from pathlib import Path

import av
from av.video.codeccontext import VideoCodecContext

LONGEST_SIDE = 512
_QUALITY = 4  # mjpeg's scale, 2 is best


def stills(video: Path, count: int) -> list[bytes]:
    """Give `count` JPEGs (fewer where the clip has fewer frames), evenly spread. Any readable video."""
    with av.open(str(video)) as container:
        stream = container.streams.video[0]
        stream.codec_context.thread_count = 1
        total = stream.frames or sum(1 for packet in container.demux(stream) if packet.size)
        container.seek(0)
        wanted = {total * (2 * n + 1) // (2 * count) for n in range(count)}
        return [_jpeg(frame) for number, frame in enumerate(container.decode(stream)) if number in wanted]


def _jpeg(frame: av.VideoFrame) -> bytes:
    scale = min(1.0, LONGEST_SIDE / max(frame.width, frame.height))
    width, height = (max(2, round(side * scale / 2) * 2) for side in (frame.width, frame.height))
    small = frame.reformat(width=width, height=height, format="yuvj420p", src_colorspace="ITU709", dst_colorspace="ITU601")
    encoder = VideoCodecContext.create("mjpeg", "w")
    if not isinstance(encoder, VideoCodecContext):
        raise TypeError(encoder)
    encoder.width, encoder.height, encoder.pix_fmt = width, height, "yuvj420p"
    encoder.time_base = Fraction(1, 25)
    encoder.options = {"qmin": str(_QUALITY), "qmax": str(_QUALITY), "flags": "+bitexact"}
    small.pts = 0
    return b"".join(bytes(packet) for packet in [*encoder.encode(small), *encoder.encode(None)])
