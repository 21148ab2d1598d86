"""The looks of papercut as rows of one table: what each does to colours, edges, fills, light and the sheet under it all.

Holds the styles' canonical names, the words people say for them, and a Look for each. Pure data and arithmetic: knows no canvas (brush.py
draws with a Look), no grain (texture.py), no place. Loads neither skia nor numpy, so that the engine's door can name its styles.
Colours are (r, g, b), 0–1; lengths are shares of the frame's shorter side.
"""

import re
from dataclasses import dataclass

Rgb = tuple[float, float, float]


def _rgb(code: str) -> Rgb:
    return int(code[0:2], 16) / 255, int(code[2:4], 16) / 255, int(code[4:6], 16) / 255


def _mix(a: Rgb, b: Rgb, share: float) -> Rgb:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share


def _neutral(c: Rgb, share: float) -> Rgb:
    """A colour with a share of its tint taken out."""
    mean = (c[0] + c[1] + c[2]) / 3
    return c[0] + (mean - c[0]) * share, c[1] + (mean - c[1]) * share, c[2] + (mean - c[2]) * share


@dataclass(frozen=True)
class Look:
    """One style. The defaults are plain paper: colours as they are, soft shadows and lit edges, no line."""

    name: str
    # what becomes of a colour
    low: Rgb = (0.0, 0.0, 0.0)  # what black turns into
    high: Rgb = (1.0, 1.0, 1.0)  # what white turns into
    contrast: float = 0.0  # 1 is a strong S
    glare: float = 0.0  # how far a strong colour counts as a bright one: what shines is white, whatever its hue
    grey: float = 0.0  # how much colour is taken out, below 0 put in
    board: Rgb | None = None  # a dark ground that faces are rubbed onto thinly
    body: float = 1.0  # how strongly a puppet's face covers the board
    scenery: float = 1.0  # the same for the stage
    veil: float = 0.0  # how far the stage pales behind the puppets
    # what becomes of a shape
    relief: bool = True  # shadows and lit edges, as stacked paper has
    line: float = 0.0  # width of the contour
    ink: Rgb | None = None  # its colour; None: a darker tone of the face, on a board a brighter one
    halo: float = 0.0  # how strongly the line shines about itself
    wobble: float = 0.0  # how unsteady the hand is
    fold: float = 0.0  # how much one half of a piece is darker than the other
    angular: bool = False  # curves become straight cuts
    fade: float = 0.0  # land and walls pale from their upper edge down
    pool: float = 0.0  # a puppet's parts are deeper at their lower edge
    slip: float = 0.0  # how far faces are printed beside their lines
    hatch: float = 0.0  # how much of a puppet's parts is strokes that show the paper between
    # the light of the whole, instead of the hour's own
    sky: tuple[Rgb, ...] = ()
    haze: Rgb | None = None
    ambient: Rgb | None = None
    rim: Rgb | None = None
    glow: Rgb | None = None
    sun: Rgb | None = None  # the sun's colour
    rays: int = 0  # how many strokes a hand draws about it
    crown: Rgb | None = None  # a band of colour along the upper edge of every sky
    blank: float = 0.0  # how far the middle of such a sky is left to the paper
    pale: float = 0.0  # how far sky and haze are drawn to `high`
    lit: float = 0.0  # how far the hour's own darkness is lifted
    # the sheet: see texture.py
    sheet: str = "paper"

    @property
    def rims(self) -> bool:
        """Whether papers have lit edges that follow their curves."""
        return self.relief and not self.angular

    @property
    def plain(self) -> bool:
        """Whether everything is drawn as it comes: no brush is needed."""
        return self.name in {"paper", "shadow"}

    def colour(self, c: Rgb) -> Rgb:
        """A colour in this style's inks."""
        mean = (0.3 * c[0] + 0.59 * c[1] + 0.11 * c[2]) * (1 - self.glare) + max(c) * self.glare
        r, g, b = (min(1.0, max(0.0, v + (mean - v) * self.grey)) for v in c)
        if self.contrast:
            r, g, b = (v + self.contrast * (v * v * (3 - 2 * v) - v) for v in (r, g, b))
        keeps = min(1.0, 1.3 * (max(c) - min(c)))  # a strong colour keeps its hue: the inks tint the rest
        lo, hi = _neutral(self.low, keeps), _neutral(self.high, keeps)
        return lo[0] + (hi[0] - lo[0]) * r, lo[1] + (hi[1] - lo[1]) * g, lo[2] + (hi[2] - lo[2]) * b

    def sky_tone(self, c: Rgb) -> Rgb:
        """What the background is painted with: a board shows through where the sky is not its own."""
        if self.board is None:
            return self.colour(c)
        return c if c in self.sky else _mix(self.board, self.colour(c), 0.2)

    def face(self, c: Rgb, stage: bool) -> Rgb:
        """What a piece is filled with."""
        toned = self.colour(c)
        if self.board is None:
            return _mix(toned, self.high, self.veil) if stage and self.veil else toned
        return _mix(self.board, toned, self.scenery if stage else self.body)

    def contour(self, c: Rgb) -> Rgb:
        """What a piece of this colour is outlined with."""
        if self.ink is not None:
            return self.ink
        if self.board is not None:
            return self.bright(c)
        return _mix(self.colour(c), (0.13, 0.08, 0.16), 0.45)

    def bright(self, c: Rgb) -> Rgb:
        """The colour at its brightest, for lines on a board: its hue kept, no colour darker than chalk."""
        top = max(c) or 1.0
        full = (c[0] / top, c[1] / top, c[2] / top)
        strong = max(full) - min(full)
        return self.colour(_mix(full, (1.0, 1.0, 1.0), 0.12 if strong > 0.25 else 0.0))


LOOKS: dict[str, Look] = {
    look.name: look
    for look in (
        Look("paper"),
        Look("shadow", sheet="linen"),
        Look(
            "watercolour",
            low=(0.15, 0.13, 0.23),
            high=(1.0, 0.99, 0.97),
            grey=-0.14,
            relief=False,
            line=0.0024,
            wobble=0.0016,
            fade=0.55,
            pool=0.24,
            pale=0.34,
            lit=0.35,
            haze=_rgb("e9eef2"),
            sheet="watercolour",
        ),
        Look("origami", grey=0.04, high=(0.99, 0.98, 0.95), fold=0.24, angular=True, sheet="smooth"),
        Look(
            "chalk",
            board=_rgb("1c2322"),
            low=(0.16, 0.18, 0.18),
            high=(0.98, 0.97, 0.93),
            body=0.6,
            scenery=0.14,
            relief=False,
            line=0.0042,
            wobble=0.0013,
            hatch=0.72,
            sky=(_rgb("181f1e"), _rgb("1e2725"), _rgb("222d2a")),
            haze=_rgb("46554f"),
            ambient=(1.0, 1.0, 1.0),
            glow=_rgb("d8c98c"),
            sun=_rgb("f2c53f"),
            rays=14,
            sheet="chalk",
        ),
        Look(
            "vintage",
            low=_rgb("33261f"),
            high=_rgb("f7ead0"),
            grey=0.26,
            contrast=0.25,
            relief=False,
            line=0.0026,
            ink=_rgb("33261f"),
            slip=0.0028,
            pale=0.2,
            lit=0.42,
            sheet="print",
        ),
        Look(
            "neon",
            board=_rgb("0b0820"),
            grey=-0.35,
            body=0.42,
            scenery=0.16,
            relief=False,
            line=0.0034,
            halo=0.3,
            sky=(_rgb("070514"), _rgb("140b38"), _rgb("3b1266"), _rgb("a3267f")),
            haze=_rgb("5a2aa0"),
            ambient=(1.0, 0.96, 1.0),
            rim=_rgb("5ff2f0"),
            glow=_rgb("ff5fb0"),
            sheet="dark",
        ),
        Look(
            "crayon",
            low=(0.12, 0.1, 0.16),
            high=(1.0, 0.99, 0.95),
            grey=-0.4,
            relief=False,
            line=0.0062,
            wobble=0.0026,
            hatch=0.42,
            pale=0.3,
            lit=0.5,
            sun=_rgb("f9c928"),
            rays=12,
            sheet="crayon",
        ),
        Look(
            "ukiyoe",
            low=_rgb("1b2438"),
            high=_rgb("f4e8cb"),
            grey=0.02,
            contrast=0.45,
            relief=False,
            line=0.0031,
            ink=_rgb("1b2438"),
            fade=0.5,
            crown=_rgb("1d4a84"),
            blank=0.4,
            pale=0.05,
            lit=0.7,
            sun=_rgb("d8432e"),
            sheet="washi",
        ),
        Look("mono", grey=1.0, contrast=0.9, low=(0.02, 0.02, 0.02), high=(1.0, 1.0, 1.0), lit=0.45, veil=0.12, sheet="film"),
    )
}
STYLES = tuple(LOOKS)
# What people say, and the nearest look of ours for what is not ours; looked through in this order.
NAMES: dict[str, tuple[str, ...]] = {
    "shadow": ("shadow", "silhouette", "reiniger", "wayang", "backlit", "皮影", "剪影", "影子戏"),
    "watercolour": (
        "watercolour", "watercolor", "aquarelle", "gouache", "oil paint", "oil on canvas", "impressionis", "van gogh", "monet",
        "painterly", "ink wash", "ghibli", "miyazaki",
        "水彩", "水粉", "油画", "印象派", "梵高", "莫奈", "水墨", "国画", "宫崎骏", "吉卜力",
    ),
    "origami": (
        "origami", "folded paper", "low poly", "low-poly", "lowpoly", "polygon", "cubis", "geometric", "pixel", "8-bit", "8 bit",
        "minecraft", "lego", "voxel", "折纸", "低多边形", "像素", "立体主义", "几何",
    ),
    "chalk": ("chalk", "blackboard", "粉笔", "黑板"),
    "crayon": (
        "crayon", "child's drawing", "children's", "kids drawing", "kid's drawing", "childlike", "doodle", "pencil", "pastel",
        "felt tip", "hand-drawn", "hand drawn", "蜡笔", "儿童画", "彩铅", "铅笔", "涂鸦", "手绘",
    ),
    "ukiyoe": ("ukiyo", "woodblock", "hokusai", "hiroshige", "japanese print", "浮世绘", "木版画", "葛饰北斋"),
    "neon": (
        "neon", "cyberpunk", "synthwave", "vaporwave", "retrowave", "outrun", "tron", "blade runner",
        "霓虹", "赛博朋克", "赛博", "蒸汽波",
    ),
    "vintage": (
        "vintage", "retro", "sepia", "antique", "art deco", "art nouveau", "old film", "old photo", "letterpress", "linocut",
        "woodcut", "risograph", "screen print", "lithograph", "poster", "comic", "pop art", "1920s", "1930s", "1940s", "1950s",
        "1960s", "1970s", "steampunk",
        "复古", "怀旧", "老照片", "老电影", "海报", "漫画", "版画", "丝网",
    ),
    "mono": (
        "mono", "black and white", "black-and-white", "black & white", "b&w", "noir", "greyscale", "grayscale",
        "黑白", "单色", "灰度",
    ),
    "paper": (
        "paper", "cutout", "cut-out", "cut out", "papercut", "collage", "stop motion", "papier", "clay", "felt", "animat", "anime",
        "cartoon", "surreal", "剪纸", "纸雕", "纸艺", "拼贴", "定格", "黏土", "粘土", "动画", "动漫", "卡通", "超现实",
    ),
}  # fmt: skip
_LATIN = re.compile(r"[a-z0-9]")


def style_of(words: str) -> tuple[str, bool]:
    """The style that words ask for, or the nearest to it, and whether they were understood."""
    said = " ".join(words.lower().split())
    if not said or said in LOOKS:
        return said or "paper", True
    for style, names in NAMES.items():
        if any(_says(said, name) for name in names):
            return style, True
    return "paper", False


def _says(said: str, name: str) -> bool:
    """Whether the name stands in what was said, from a word's start: "poster" is no "tron" and "electronic" neither."""
    if not _LATIN.match(name):
        return name in said
    return re.search(rf"(?<![a-z0-9]){re.escape(name)}", said) is not None


def look_of(style: str) -> Look:
    """The look of a canonical style name; paper for any other."""
    return LOOKS.get(style, LOOKS["paper"])
