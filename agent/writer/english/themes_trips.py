# ruff: noqa: E501  (data: one row a line)
"""Journeys to a place in English, as data: what is to be seen there, and the way there and back for places that we do not know.

{where} is the place as it was named. What is said of a place is what anybody can see of it.
"""

import re

from agent.writer.theme import Row, Theme

_THERE: tuple[Row, ...] = (
    (
        "hook",
        3,
        (
            "One bag. No plan. Let's go. | {d} with a suitcase at an airport",
            "Somebody has to show you this. | {d} with a suitcase at a train station",
        ),
    ),
    ("intro", 1, ("{Where}. | {d} sits in a train",)),
)
_BACK: tuple[Row, ...] = (
    (
        "end",
        2,
        (
            "You come home with one photo, and a different walk. | {d} with a suitcase walks on a street at sunset",
            "Save this for the day you need to get away. | {d} waves at an airport",
        ),
    ),
)
_WHO = ("traveller", "a traveller in a yellow coat")


def _trip(pattern: str, *sights: str) -> Theme:
    ranks = (4, 6, 5, 7, 8)
    return Theme(
        pattern,
        (*_THERE, *((f"sight{n}", ranks[n], (line,)) for n, line in enumerate(sights)), *_BACK),
        _WHO,
        ("in the morning", "at noon", "at sunset", "at night"),
        "happy",
    )


TRIPS: tuple[Theme, ...] = (
    Theme(
        r"\b(?:mars|moon|space|jupiter|saturn|galaxy|planet|space station|orbit)\b",
        (
            ("hook", 3, ("Three. Two. One. | A red rocket stands on a meadow at dawn", "Window seat, please. | {d} in front of a red rocket")),
            ("intro", 1, ("{Where}. | A red rocket flies into the sky",)),
            ("sight0", 4, ("After nine minutes, your pencil floats. So do you. | {d} floats in space in front of a blue planet",)),
            ("sight1", 6, ("Home fits behind your thumb. | A blue planet in space, {d}",)),
            ("sight2", 5, ("First step. The dust has waited a very long time. | {d} walks on Mars",)),
            ("sight3", 7, ("Two small moons, and nobody to take a photo of you. | {d} looks up on Mars at night",)),
            ("sight4", 8, ("You jump, just once. All right, eleven times. | {d} jumps on Mars",)),
            ("end", 2, ("Bring back: one stone, and a new idea of home. | {d} waves in front of a blue planet in space",)),
        ),
        ("astronaut", "an astronaut in a white space suit"),
        (),
        "happy",
    ),
    _trip(r"\bparis\b|\beiffel",
          "Start with a croissant on a bench. Pigeons will be interested. | {d} eats a croissant on a bench in Paris, pigeons",
          "Then get lost on purpose, by the river. | {d} walks along a river in Paris",
          "It is bigger than on the postcard. Everybody says that. | {d} looks up at the Eiffel Tower",
          "In a small square, somebody plays the accordion. | A man plays the accordion on a street in Paris",
          "Wait for dark. It glitters. | The Eiffel Tower at night, {d}"),
    _trip(r"\btokyo\b|\bshibuya|\bosaka\b",
          "Three thousand people cross a street, and nobody bumps. | People walk on a busy street in Tokyo",
          "One corner further: silence, and a red gate. | {d} stands before a red torii gate",
          "Ramen, at a counter for six. | {d} eats noodles in a small restaurant",
          "A train, to the second. | {d} stands at a train station, a train",
          "Then the lights come on, all of them. | {d} walks on a neon city street in Tokyo at night"),
    _trip(r"\bkyoto\b|\bjapan\b|\bmount fuji\b|\bfuji\b",
          "A thousand red gates go up a hill. Count them. | {d} walks through red torii gates in a forest",
          "Bamboo, as tall as houses, talking to the wind. | {d} walks in a bamboo forest",
          "Take off your shoes. Drink the tea slowly. | {d} drinks tea in a Japanese garden",
          "For one week a year, everything turns pink. | {d} under a pink cherry tree",
          "And on a clear day, it lets itself be seen. | A tall snowy mountain behind a lake, {d}"),
    _trip(r"\bvenice\b|\bgondola",
          "There are no cars. Listen: it's true. | {d} stands on a bridge in Venice",
          "The bus is a boat. So is the ambulance. | A boat on a canal in Venice",
          "Turn left, dead end. Turn right, wedding. | {d} walks in a narrow alley in Venice",
          "Eat something standing up, by the water. | {d} eats beside a canal in Venice",
          "In the evening, the city floats on its own reflection. | A gondola on a canal in Venice at sunset"),
    _trip(r"\brome\b|\bitaly\b|\bcolosseum",
          "The stones are two thousand years old. Sit on one. | {d} sits on old stones in Rome",
          "Throw a coin over your shoulder. Don't ask why. | {d} throws a coin into a fountain",
          "The best gelato is always one more corner away. | {d} eats ice cream on a street",
          "A scooter, a bell, a laugh, all at once. | A person rides a scooter on a street in Rome",
          "And in the evening, everything turns to gold. | {d} in front of the Colosseum at sunset"),
    _trip(r"\b(?:new york|manhattan|brooklyn|nyc|times square)\b",
          "Look up. Your hat falls off. | {d} looks up at skyscrapers in New York",
          "Cross the bridge on foot. It takes a song and a half. | {d} walks on a bridge, skyscrapers",
          "A squirrel in the park looks you over. | A squirrel in a park, {d}",
          "A slice of pizza, bigger than the plate. | {d} eats pizza on a city street",
          "At night it is every film you have ever seen. | {d} on a city street in New York at night"),
    _trip(r"\blondon\b|\bbig ben\b|\bengland\b",
          "It rains. Of course it rains. | {d} with an umbrella on a street in London in the rain",
          "Upstairs, front seat: best show in town. | A red double-decker bus on a street in London",
          "It strikes on the hour, and you check your watch. | {d} looks up at Big Ben",
          "Tea. Scones. The great jam debate. | {d} drinks tea at a table",
          "Then the sun comes out, and everybody takes it personally. | {d} walks in a park in London"),
    _trip(r"\b(?:egypt|cairo|pyramids?|giza|sphinx)\b",
          "They looked at these stones when Rome was young. | The pyramids in a desert, {d}",
          "A camel looks down at you. It is not impressed. | A camel stands beside {d} in the desert",
          "Sand in the shoes, sand in the bag, sand in the sandwich. | {d} walks in the desert",
          "On the river, a white sail and no hurry at all. | A sailboat on a river at sunset",
          "At night, the same stars they steered by. | The pyramids at night under stars"),
    _trip(r"\bgreat wall\b",
          "It climbs where goats would turn around. | The Great Wall of China in the mountains",
          "Every step is a different height. Your knees will tell. | {d} walks on the Great Wall",
          "Once, a fire here meant: they are coming. | The Great Wall at night, a fire",
          "Brick by brick, and every brick was carried up by somebody. | Two workers carry stones at the Great Wall",
          "Now the only thing coming is the wind. | {d} on the Great Wall in the wind at sunset"),
    _trip(r"\b(?:beijing|forbidden city)\b",
          "Red walls, gold roofs, and a very blue sky. | {d} in front of a red palace in Beijing",
          "At six, the park belongs to dancers. | Three old women dance in a park in the morning",
          "Breakfast comes folded, hot, with an egg. | {d} eats at a street stall",
          "By bicycle, through alleys as narrow as a whisper. | {d} rides a bicycle in a narrow alley",
          "And in the evening, a kite above the gate. | A red kite in the sky over a red palace at sunset"),
    _trip(r"\b(?:iceland|norway|northern lights|aurora|lapland|finland|arctic)\b",
          "The wind says hello first. Hold on to your hat. | {d} in strong wind on a rocky coast",
          "Behind the waterfall, the world is a curtain. | {d} stands beside a waterfall",
          "A horse with better hair than you. | A brown horse in a meadow, {d}",
          "Snow outside. You, up to your chin in hot water. | {d} sits in a hot spring, snow",
          "Then somebody whispers: look up. | {d} looks up at northern lights over snowy mountains at night"),
    _trip(r"\b(?:alps|switzerland|swiss|austria|himalayas?|nepal|rockies|mountains?|hiking)\b",
          "The little red train goes where roads give up. | A red train crosses the mountains",
          "Cow bells before you see the cow. | A brown cow in a mountain meadow",
          "The last metre is the steepest. It always is. | {d} climbs a steep mountain path",
          "And then there is nothing above you but sky. | {d} stands on a mountain peak",
          "Soup has never tasted like this. | {d} eats soup at a mountain hut"),
    _trip(r"\b(?:hawaii|bali|maldives|thailand|beach|seaside|island|greece|santorini|coast|ocean|the sea)\b",
          "Shoes off. That is the whole dress code. | {d} walks on a sandy beach",
          "The water is that colour. No filter. | A clear blue sea, a small boat, {d} on the beach",
          "A crab carries your snack away. Fair enough. | A red crab on a beach, {d}",
          "Under water, somebody in stripes swims right up to you. | A striped fish swims past a diver under water",
          "The sun goes down, and people clap. Really. | {d} watches the sunset on a beach"),
    _trip(r"\b(?:desert|sahara|morocco|dubai|safari|kenya|serengeti|savanna)\b",
          "Up before the sun. It's worth it. | {d} in a jeep on the savanna at dawn",
          "A giraffe crosses. It has right of way. | A giraffe walks on the savanna",
          "At noon, even the lions look for shade. | A lion sleeps on the savanna, a tree",
          "An elephant, a bird on its back, and nobody in a hurry. | An elephant walks on the savanna, a bird",
          "At night, more stars than dark. | {d} sits by a campfire on the savanna at night"),
    _trip(r"",
          "The best street is never on the map. | {d} walks in a narrow street",
          "Eat what you can't pronounce. | {d} eats at a street market",
          "Ask for the way. Get a story instead. | {d} talks with an old man on a bench",
          "It rains on the one day you planned. You dance anyway. | {d} dances on a street in the rain",
          "Then, from above, all of it makes sense. | {d} stands on a hill above a town at sunset"),
)  # fmt: skip


_COMMON = frozenset(
    (
        "beach",
        "seaside",
        "island",
        "coast",
        "ocean",
        "the sea",
        "mountain",
        "mountains",
        "moon",
        "space",
        "planet",
        "galaxy",
        "orbit",
        "hiking",
        "desert",
        "savanna",
        "safari",
    )
)


def known(place: str) -> bool:
    """Whether a text begins with the name of a place whose sights stand here."""
    plain = re.sub(r"^the\s+", "", place, flags=re.IGNORECASE)
    found = (re.match(trip.pattern, plain, re.IGNORECASE) for trip in TRIPS if trip.pattern)
    return any(match and match[0].lower() not in _COMMON for match in found)
