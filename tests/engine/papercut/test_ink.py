"""Cut-outs of the long tail: which nouns have a picture, its true size, shape and colour, that it takes light, moves, and is cheap."""

import time

import numpy as np
import pytest
import skia

from engine.base import SceneSubject
from engine.papercut import ink, lexicon_en, paper
from engine.papercut.cast import part_for, plays_as
from engine.papercut.ink_drawings import DRAWINGS
from engine.papercut.ink_tints import _BY_COLOUR, tint
from engine.papercut.puppet import Light, Moment
from engine.papercut.reading_words import english, entries
from engine.papercut.reading_words_zh import chinese

SIDE = 220
EVERYDAY = [
    "bench",
    "fire hydrant",
    "stop sign",
    "parking meter",
    "backpack",
    "umbrella",
    "handbag",
    "tie",
    "suitcase",
    "frisbee",
    "skis",
    "snowboard",
    "kite",
    "baseball bat",
    "baseball glove",
    "skateboard",
    "surfboard",
    "tennis racket",
    "bottle",
    "wine",
    "cup",
    "fork",
    "knife",
    "spoon",
    "bowl",
    "banana",
    "apple",
    "sandwich",
    "orange",
    "broccoli",
    "carrot",
    "hot dog",
    "pizza",
    "doughnut",
    "cake",
    "chair",
    "sofa",
    "potted plant",
    "bed",
    "table",
    "toilet",
    "television",
    "laptop",
    "computer mouse",
    "remote control",
    "keyboard",
    "phone",
    "microwave",
    "oven",
    "toaster",
    "sink",
    "refrigerator",
    "book",
    "clock",
    "vase",
    "scissors",
    "teddy bear",
    "hair drier",
    "toothbrush",
    "traffic light",
]


def drawn(subject: SceneSubject, moment: Moment | None = None, light: Light | None = None) -> np.ndarray:
    """The puppet alone on a clear ground, filling the picture; RGBA."""
    puppet = ink.build(subject, 3)
    assert puppet is not None, subject.name
    surface = skia.Surface(SIDE, SIDE)
    canvas = surface.getCanvas()
    k = SIDE * 0.7 / max(puppet.height_m, puppet.width_m)
    canvas.translate(SIDE / 2, SIDE * (0.85 if puppet.medium == "ground" else 0.5))
    canvas.scale(k, k)
    puppet.draw(canvas, moment or Moment(0.0), light or Light())
    assert canvas.getSaveCount() == 1
    return surface.toarray(colorType=skia.kRGBA_8888_ColorType)


@pytest.mark.parametrize("name", EVERYDAY)
def test_everyday_things_have_a_picture_of_lines_and_papers(name: str) -> None:
    picture = drawn(SceneSubject(name))
    tones = picture[picture[..., 3] > 250][:, :3].astype(int).sum(1) / 3
    border, rest = tones > 205, tones[tones <= 205]
    assert border.mean() > 0.1, "no paper border"
    assert rest.size > 0.3 * tones.size, "nothing on the paper"
    assert np.percentile(tones, 96) - np.percentile(tones, 4) > 70, "its lines cannot be seen"


@pytest.mark.parametrize(
    ("name", "channel"),
    [
        ("strawberry", 0),
        ("carrot", 0),
        ("tomato", 0),
        ("broccoli", 1),
        ("cucumber", 1),
        ("jeans", 2),
        ("blueberry", 2),
        ("hammer", -1),
    ],
)
def test_a_thing_has_the_colour_that_such_things_have(name: str, channel: int) -> None:
    picture = drawn(SceneSubject(name)).astype(int)
    body = picture[(picture[..., 3] > 250) & (picture[..., :3].sum(-1) < 660)][:, :3]
    means = body.mean(0)
    if channel < 0:
        assert np.ptp(means) < 30, "a tool of steel is grey"
    else:
        assert means.argmax() == channel
        assert np.ptp(means) > 25


def test_nouns_without_a_colour_of_their_own_keep_the_one_they_were_given() -> None:
    assert {tint("zorblax", "thing") for _ in range(3)} == {tint("zorblax", "thing")}
    assert all(paper.colour(tint(name, "thing")) for name in ("zorblax", "kettle", "paper fan"))
    assert len({tint(f"thing {n}", "thing") for n in range(30)}) > 3


def test_most_nouns_of_things_never_fall_to_a_sign() -> None:
    names = [name for category, text in lexicon_en.NOUNS.items() if category != "person" for name, _ in entries(text)]
    known = [name for name in names if ink.known(name)]
    print(f"{len(known)} of {len(names)} nouns have a picture")
    assert len(known) > 0.9 * len(names)
    for name in known[:: max(1, len(known) // 160)]:
        assert ink.build(SceneSubject(name), 1) is not None, name


def test_no_word_for_a_thing_that_can_be_read_falls_to_a_sign() -> None:
    words = {form: entry.noun for form, entry in english().items() if entry.noun is not None and not entry.noun.plural}
    signs = [word for word, noun in words.items() if noun.form == word and part_for(SceneSubject(noun.name, word))[0] == "sign"]
    assert len(words) > 4500
    assert signs == []


def test_no_chinese_word_for_a_thing_falls_to_a_sign() -> None:
    nouns = {word: told.noun for word, told in chinese().items() if told.noun is not None}
    assert len(nouns) > 1500
    assert [word for word, noun in nouns.items() if part_for(SceneSubject(noun.name, word))[0] == "sign"] == []


@pytest.mark.parametrize(
    ("name", "word", "played"),
    [
        ("canoe", "kayak", "kayak"),
        ("dog", "corgi", "corgi"),
        ("boat", "rowboat", "rowboat"),
        ("bride", "bride", "bride"),
        ("dog", "whippet", "dog"),
        ("dog", "puppy", "dog"),
        ("dog", "golden retriever puppy", "golden retriever"),
        ("man", "dad", "man"),
    ],
)
def test_a_thing_is_cast_by_the_word_it_was_asked_by_where_that_has_a_look_of_its_own(name: str, word: str, played: str) -> None:
    assert plays_as(SceneSubject(name, word)) == played


def test_one_sees_through_a_hoop_and_not_through_a_plate() -> None:
    assert middle_of(drawn(SceneSubject("hula hoop"))) < 120
    assert middle_of(drawn(SceneSubject("volleyball"))) > 250


def middle_of(picture: np.ndarray) -> int:
    """How opaque the middle of what is drawn is."""
    rows, columns = np.nonzero(picture[..., 3] > 250)
    return int(picture[(rows.min() + rows.max()) // 2, (columns.min() + columns.max()) // 2, 3])


def test_an_all_lines_thing_has_the_pale_colour_that_was_asked_for() -> None:
    picture = drawn(SceneSubject("fork", colour="yellow")).astype(float)
    body = picture[picture[..., 3] > 250][:, :3] / 255
    yellow = np.array(paper.colour("yellow"))
    assert (np.abs(body - yellow).max(-1) < 0.08).mean() > 0.3


def test_a_name_that_nobody_knows_and_an_emoji_that_is_no_thing_have_no_picture() -> None:
    for name in ("zorblax", "cold face", "ok button", "", "红狐狸"):
        assert ink.build(SceneSubject(name), 1) is None
        assert not ink.known(name)


def test_things_have_their_real_size() -> None:
    def larger(name: str, size: str = "") -> float:
        puppet = ink.build(SceneSubject(name, size=size), 1)
        assert puppet is not None
        return max(puppet.height_m, puppet.width_m)

    assert larger("cup") < larger("chair") < larger("bus") < larger("airplane")
    assert 1.4 < larger("bicycle") < 2.0
    assert larger("chair", "giant") > 1.5 * larger("chair") > 2 * larger("chair", "tiny")


@pytest.mark.parametrize(("colour", "channel"), [("red", 0), ("green", 1), ("blue", 2)])
def test_the_paper_has_the_colour_asked_for(colour: str, channel: int) -> None:
    picture = drawn(SceneSubject("chair", colour=colour)).astype(int)
    others = [c for c in range(3) if c != channel]
    coloured = (
        (picture[..., 3] > 250)
        & (picture[..., channel] > picture[..., others[0]] + 15)
        & (picture[..., channel] > picture[..., others[1]] + 15)
    )
    assert coloured.sum() > 0.2 * (picture[..., 3] > 250).sum()


def test_black_paper_takes_pale_ink() -> None:
    solid = drawn(SceneSubject("cup", colour="black"))
    solid = solid[solid[..., 3] > 250][:, :3].astype(int).sum(1)
    assert (solid < 240).mean() > 0.2
    assert (solid > 600).mean() > 0.1


def test_evening_light_tints_the_paper_and_shadow_theatre_darkens_it() -> None:
    day, dusk = drawn(SceneSubject("table")), drawn(SceneSubject("table"), light=Light(ambient=(0.6, 0.5, 0.8)))
    assert dusk[dusk[..., 3] > 250][:, :3].mean() < 0.85 * day[day[..., 3] > 250][:, :3].mean()
    shadow = drawn(SceneSubject("table"), light=Light(silhouette=True))
    assert shadow[shadow[..., 3] > 250][:, :3].mean() < 100


def test_the_puppet_stands_on_its_origin_inside_its_own_size() -> None:
    for name in ("chair", "car", "horse", "castle", "guitar", "fire hydrant"):
        filled = drawn(SceneSubject(name))[..., 3] > 250
        rows = np.flatnonzero(filled.any(1))
        assert abs(rows[-1] - SIDE * 0.85) < 6, name
        assert abs((rows[-1] - rows[0]) - SIDE * 0.7) < 10 or filled.any(0).sum() > SIDE * 0.6, name


def test_vehicles_and_animals_look_toward_plus_x() -> None:
    """The engine, with its tall cabin, is at the front of a delivery truck: the load behind it is taller."""
    filled = drawn(SceneSubject("truck"))[..., 3] > 250
    left, right = filled[:, : SIDE // 2].sum(), filled[:, SIDE // 2 :].sum()
    assert left > right


@pytest.mark.parametrize(
    ("name", "first", "second"),
    [
        ("soccer ball", Moment(0.0), Moment(0.0, travelled_m=0.2)),
        ("flower", Moment(0.0), Moment(0.7)),
        ("tropical fish", Moment(0.0), Moment(0.6)),
        ("teddy bear", Moment(0.0, "walk"), Moment(0.4, "walk")),
        ("sailboat", Moment(0.0), Moment(0.8)),
        ("cup", Moment(0.0, "dance"), Moment(0.3, "dance")),
    ],
)
def test_it_moves_in_its_own_way_and_repeats_for_the_same_moment(name: str, first: Moment, second: Moment) -> None:
    subject = SceneSubject(name)
    assert np.array_equal(drawn(subject, first), drawn(subject, first))
    assert (drawn(subject, first) != drawn(subject, second)).any(-1).sum() > 60


@pytest.mark.parametrize("name", ["castle", "octopus", "bicycle"])
def test_a_frame_is_cheap(name: str) -> None:
    puppet = ink.build(SceneSubject(name), 1)
    assert puppet is not None
    surface = skia.Surface(720, 720)
    canvas = surface.getCanvas()
    canvas.translate(360, 500)
    canvas.scale(300 / puppet.height_m, 300 / puppet.height_m)
    puppet.draw(canvas, Moment(0.0), Light())
    start = time.process_time()
    for i in range(40):
        puppet.draw(canvas, Moment(i / 30), Light())
    cost = (time.process_time() - start) / 40
    print(f"{name}: {cost * 1000:.2f} ms a frame")
    assert cost < 0.012  # a guard against a slip of an order of magnitude, not a benchmark


def test_every_colour_of_the_table_is_one() -> None:
    assert [colour for colour in _BY_COLOUR if paper.colour(colour) is None] == []


def test_every_drawing_of_ours_can_be_cut() -> None:
    for name in DRAWINGS:
        puppet = ink.build(SceneSubject(name), 1)
        assert puppet is None or (puppet.height_m > 0.05 and puppet.width_m > 0.02), name
