"""A clip finished anew from its caption-free file: other captions, cuts or settings then cost an encode and no drawing.

For engines whose frames are dear: they keep such a file (Clip.clean_path). Knows no engine.
"""

from pathlib import Path
from typing import cast

import av
import numpy as np
from av.video.reformatter import ColorRange, Colorspace, VideoReformatter

from engine.base import EncodeSettings, Finish
from engine.children import Send, run_child, unique_path, writing
from engine.encode import ClipWriter, open_mp4, probe

CLEAN = Finish(encode=EncodeSettings(crf=12))  # nothing on it, and hardly a loss: it is decoded and encoded once more


async def finish_again(clean: Path, finish: Finish, out_dir: Path) -> Path:
    """Write a caption-free clip into out_dir with another finish, its sound as it is.

    Raises RequestRejected for what is no clip, and what run_child does. A cancelled task leaves no file.
    """
    out = unique_path(out_dir, ".mp4")
    await run_child("engine.finish:_in_child", (clean, finish, out))
    return out


def _in_child(payload: object, _send: Send) -> None:
    clean, finish, out = cast(tuple[Path, Finish, Path], payload)
    facts = probe(clean)
    rgb = VideoReformatter()
    with av.open(str(clean)) as source, ClipWriter(out, facts.width, facts.height, round(facts.fps), finish) as writer:
        for frame in source.decode(video=0):
            picture = rgb.reformat(frame, format="rgb24", src_colorspace=Colorspace.ITU709, src_color_range=ColorRange.MPEG)
            writer.write(picture.to_ndarray().astype(np.uint8, copy=False))
    if facts.has_audio:
        _bring_sound(clean, out)


def _bring_sound(clean: Path, out: Path) -> None:
    """Write the clip at out again with the sound of another file, both copied packet by packet."""
    with writing(out) as part, av.open(str(out)) as pictures, av.open(str(clean)) as heard, open_mp4(part) as container:
        tracks = [(pictures, pictures.streams.video[0]), (heard, heard.streams.audio[0])]
        copies = [container.add_stream_from_template(stream) for _, stream in tracks]  # all of them before the first packet
        for (source, stream), copied in zip(tracks, copies, strict=True):
            for packet in source.demux(stream):
                if packet.dts is not None:
                    packet.stream = copied
                    container.mux(packet)
