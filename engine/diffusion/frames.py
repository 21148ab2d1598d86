"""Pictures on their way in and out: condition media as arrays of any size and rate, model frames as the clip's own.

Media of strangers are opened by engine.papercut.media, which checks them. Nothing is held that can be read again: a kept clip of a
minute is streamed from its file when its frames are written. Nothing is stretched: what differs in ratio is cropped around the middle.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

import av
import numpy as np
from av.video.reformatter import Interpolation, VideoReformatter

from engine.diffusion.adapter import Pixels
from engine.errors import RequestRejected


class Strip:
    """A condition's medium as frames of a clip of `fps`: a picture is one frame, a clip as many as it lasts."""

    def __init__(self, path: Path, fps: int) -> None:
        """Look through the medium. Raises RequestRejected("conditions", …) for what is no picture or clip."""
        from engine.papercut.media import clips, pictures

        self.path, self.fps = path, fps
        self.is_clip = clips.is_clip(path)
        self._footage = clips.measure(path) if self.is_clip else None
        self._picture = None if self.is_clip else _opaque(pictures.load_picture(path))
        self.count = self._footage.count(fps) if self._footage else 1

    def all(self, width: int, height: int) -> Iterator[Pixels]:
        """Every frame as H×W×3, each exactly once, in order."""
        return self._from(0, width, height)

    def some(self, numbers: Sequence[int], width: int, height: int) -> Pixels:
        """The frames of these rising numbers as n×H×W×3; beyond its ends a strip holds its first or last frame."""
        wanted = [min(self.count - 1, max(0, number)) for number in numbers]
        found = np.empty((len(wanted), height, width, 3), np.uint8)
        done = 0
        for number, picture in enumerate(self._from(wanted[0], width, height), wanted[0]):
            while done < len(wanted) and wanted[done] == number:
                found[done] = picture
                done += 1
            if done == len(wanted):
                return found
        if not done:
            raise RequestRejected("conditions", f"{self.path.name} ends before the frames that are needed of it")
        found[done:] = found[done - 1]
        return found

    def _from(self, first: int, width: int, height: int) -> Iterator[Pixels]:
        from engine.papercut.media import clips

        if self._footage is not None:
            for frame in clips.frames(self._footage, width, height, self.fps, first):
                yield frame[:, :, :3]
        elif self._picture is not None:
            yield Fitter(width, height)(self._picture)


def subject_picture(path: Path) -> Pixels:
    """A subject's picture as 1×H×W×3 in its own shape, holes white; of a clip, the frame in its middle."""
    from engine.papercut.media import clips, pictures

    if not clips.is_clip(path):
        return _opaque(pictures.load_picture(path))[None]
    footage = clips.measure(path)
    width, height = (max(2, side // 2 * 2) for side in (footage.width, footage.height))
    frame = next(clips.frames(footage, width, height, 1, footage.count(1) // 2))
    return np.ascontiguousarray(frame[None, :, :, :3])


class Fitter:
    """Frames of one size into another: scaled to cover it, its middle cut out. The same size passes through without a copy."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self._reformatter = VideoReformatter()

    def __call__(self, picture: Pixels) -> Pixels:
        """Give an H×W×3 picture as height×width×3. What comes back is a view of a buffer that is the caller's own."""
        high, wide = picture.shape[:2]
        if (wide, high) == (self.width, self.height):
            return picture
        scale = max(self.width / wide, self.height / high)
        across, down = max(self.width, round(wide * scale)), max(self.height, round(high * scale))
        how = Interpolation.AREA if scale < 0.75 else Interpolation.BICUBIC
        frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(picture), format="rgb24")
        out = self._reformatter.reformat(frame, width=across, height=down, interpolation=how)
        plane = out.planes[0]
        rows = np.frombuffer(memoryview(plane), np.uint8).reshape(down, plane.line_size)
        pixels = rows[:, : across * 3].reshape(down, across, 3)
        x, y = (across - self.width) // 2, (down - self.height) // 2
        return pixels[y : y + self.height, x : x + self.width]

    def many(self, pictures: Pixels) -> Pixels:
        """The same for n×H×W×3."""
        if pictures.shape[1:3] == (self.height, self.width):
            return pictures
        found = np.empty((len(pictures), self.height, self.width, 3), np.uint8)
        for number, picture in enumerate(pictures):
            found[number] = self(picture)
        return found


def _opaque(pixels: Pixels) -> Pixels:
    """RGBA on white, as RGB: white is what models take for nothing."""
    alpha = pixels[:, :, 3:]
    if alpha.min() == 255:
        return np.ascontiguousarray(pixels[:, :, :3])
    share = alpha.astype(np.float32) / 255
    return np.rint(pixels[:, :, :3] * share + 255 * (1 - share)).astype(np.uint8)
