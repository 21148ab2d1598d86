# ruff: noqa: E501  (data: one row a line)
"""What can be seen of things that cannot be seen: scenes for feelings and ideas, and first pictures for questions. Data only.

Each row is (pattern, scenes); scenes are dealt in order, so that a short about freedom has several pictures of it.
"""

SCENES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"\b(?:penalt(?:y|ies)|shootout|football|soccer|world cup|champions league)\b", ("A soccer player stands beside a football in a stadium", "A soccer player kicks a ball in a stadium", "A goalkeeper jumps in front of a goal in a stadium", "Three soccer players jump for joy in a stadium")),
    (r"\b(?:basketball|nba|slam dunk)\b", ("A basketball player holds a basketball in a gym", "A basketball player throws a basketball in a gym", "Three basketball players run in a gym", "A basketball player jumps for joy in a gym")),
    (r"\b(?:marathon|sprint|olympics?|olympic games)\b", ("Three runners stand in a stadium", "A runner runs in a stadium", "Three runners run on a city street", "A runner holds a trophy in a stadium")),
    (r"\bgreat wall\b", ("The great wall on green mountains at dawn", "A worker with a hammer beside a stone wall in the mountains", "Three workers carry stones in the mountains", "The great wall in the mountains at sunset")),
    (r"\b(?:camping|campfire)\b", ("A family sits by a campfire in a forest at night", "A green tent in a forest clearing at night", "A child looks at the stars beside a tent at night", "An owl sits on a branch in a forest at night")),
    (r"\bfree(?:dom)?\b", ("A white bird flies over the sea", "A brown horse runs across a wide green meadow", "A child flies a red kite on a hill", "A white sailboat crosses the open sea")),
    (r"\b(?:love|romance|heart)\b", ("Two people sit side by side on a bench in a park", "Two people under a red umbrella on a city street", "A red heart balloon flies over a village", "Two people dance in a kitchen")),
    (r"\b(?:time|years?|age|growing up|grow up)\b", ("A big old clock on a wall in a room", "A child plants a small tree in a garden", "An old man sits under a tall tree in a garden", "A child and an old woman walk side by side in a meadow")),
    (r"\b(?:hope|faith|courage|brave|bravery)\b", ("A child with a lantern walks through a dark forest at night", "A small flower grows between stones", "A lighthouse shines over the sea at night", "A child stands on a hill at dawn")),
    (r"\b(?:home|belonging|family)\b", ("A small house in a village at night", "A family sits at a table in a kitchen", "A dog sits in front of a small house", "A child sleeps in a bed at night")),
    (r"\b(?:silence|quiet|peace|calm|patience|meditation|stillness)\b", ("A still lake between mountains at dawn", "A person sits under a tree beside a lake", "A white bird stands in a calm lake", "Snow falls on a quiet forest")),
    (r"\b(?:friend|friends|friendship|kindness|trust)\b", ("Two friends sit by a fire at night", "Two children run across a green meadow", "A child hugs a brown dog in a garden", "Two friends walk along a beach")),
    (r"\b(?:lonely|loneliness|alone|sad|sadness|homesick|nostalgia|missing|memory|memories)\b", ("A person sits alone on a bench in a park in autumn", "A person stands under an umbrella on a city street, rain falling", "A small boat on a still lake in fog", "A person looks at the stars on a hill at night")),
    (r"\b(?:happy|happiness|joy|fun|luck)\b", ("A child jumps for joy in a meadow", "A child with a red balloon runs on a hill", "A brown dog runs along a beach", "Two friends dance in a garden")),
    (r"\b(?:dreams?|imagination|magic|wonder|creativity)\b", ("A child sleeps in a bed at night", "A whale flies among soft clouds at night", "A child rides a white unicorn through a forest", "A child sits on a crescent moon in the night sky")),
    (r"\b(?:work|monday|stress|busy|success|money|ambition|discipline|motivation)\b", ("A person hurries along a city street in the morning", "A person works at a desk with a computer in an office", "A person climbs a steep mountain path", "A person stands on a rooftop above the city at sunset")),
    (r"\b(?:adventure|travel|journey|wanderlust|holiday|vacation)\b", ("A person with a backpack walks on a road between green hills", "A red train crosses the mountains", "A person stands on a mountain peak", "A hot air balloon flies over green hills")),
    (r"\bchristmas\b", ("A small house in a snowy village at night", "A Christmas tree with lights in a snowy village at night", "A child with a lantern walks through a snowy village at night", "A snowman stands in a snowy village at night")),
)  # fmt: skip

ANYTHING = (  # of a topic that no picture is known for
    "A person stands on a hill and looks into the distance", "A child in a yellow coat walks on a path through a meadow", "A person sits under a tall tree beside a lake",
    "White birds fly over green hills", "A person looks at the stars on a hill at night", "A small boat on a calm sea",
)  # fmt: skip

ASKED: tuple[tuple[str, str], ...] = (  # what a question asks about → its first picture
    (r"\bmoon\b", "A curious child looks up at the full moon on a hill at night"),
    (r"\b(?:stars?|space|universe|planets?|galaxy|black holes?|aliens?)\b", "A curious child looks at the stars through a telescope on a hill at night"),
    (r"\brainbows?\b", "A curious child looks at a rainbow in a green meadow"),
    (r"\b(?:rain|clouds?|storms?|thunder|lightning)\b", "A curious child with a red umbrella stands in a meadow, rain falling"),
    (r"\b(?:snow|ice|winter|cold)\b", "A curious child stands beside a snowman in a snowy garden, snow falling"),
    (r"\b(?:sea|ocean|waves?|tides?|salty?)\b", "A curious child stands on a sandy beach beside the sea"),
    (r"\b(?:sun|sunset|sunrise)\b", "A curious child looks at the sunset on a hill"),
    (r"\b(?:leaf|leaves|trees?|autumn|plants?|flowers?)\b", "A curious child stands beside a tall tree in a garden"),
    (r"\b(?:dreams?|sleep|tired)\b", "A child sleeps in a bed at night"),
    (r"\bvolcano(?:es|s)?\b", "A curious child looks at a volcano"),
    (r"\b(?:planes?|airplanes?|fly|flying)\b", "A curious child looks up at an airplane in a green meadow"),
    (r"\b(?:bread|cook|food|taste|hungry|spicy|chocolate|coffee)\b", "A curious child sits at a table in a kitchen"),
    (r"\b(?:computers?|phones?|internet|robots?|ai)\b", "A curious child sits at a desk with a computer in a room"),
    (r"\b(?:school|books?|math|learn)\b", "A curious child reads a book at a desk in a classroom"),
)  # fmt: skip
