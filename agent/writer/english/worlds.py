# ruff: noqa: E501, SIM905  (data: one row a line, word lists as text)
"""Where English stories happen: for each world, places to be seen in and lines that are true of any such place."""

# world: (what the place is called, spots for pictures, lines "said | seen")
WORLDS: dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = {
    "forest": ("the forest", ("between tall pine trees", "beside a mossy stream", "in a small forest clearing", "on a narrow forest path", "under an old oak tree"), (
        "Leaves whisper overhead, and the moss swallows every sound. | {d} [walk] between tall mossy trees",
        "Somewhere above, an owl asks its only question. | An owl sits on a branch above {d} in the forest",
        "The light falls in pieces between the trees. | {d} [stand] in sunbeams between tall trees",
        "A branch snaps. Then everything is quiet again. | {d} [look] around between dark trees in the forest",
    )),
    "jungle": ("the jungle", ("on a green path in the jungle", "in the deep jungle", "beside a jungle river", "on a mossy log in the jungle"), (
        "Every leaf is dripping, and every leaf is listening. | {d} [walk] through the deep jungle",
        "Something bright flies past, too quick to name. | A red parrot flies past {d} in the jungle",
        "The path is green on green on green. | {d} [walk] on a narrow path through the jungle",
    )),
    "mountain": ("the mountain", ("on a steep mountain path", "on a rocky ridge above the clouds", "beside a cold mountain stream", "at the foot of a tall mountain"), (
        "The air gets thinner. The view gets wider. | {d} [climb] a steep mountain path above the clouds",
        "A stone rolls down, and the echo takes its time. | {d} [stop] on a rocky mountain ridge",
        "Far below, the valley is the size of a hand. | {d} [look] down at a green valley from a mountain",
        "Even the clouds have to go around this mountain. | {d} [stand] on a rocky peak among clouds",
    )),
    "sea": ("the sea", ("on the open sea", "among rolling waves", "on calm blue water", "near a small island"), (
        "Water in every direction, and not one straight line. | Rolling blue waves around {d} on the open sea",
        "The waves keep their own slow time. | {d} among rolling waves on the sea",
        "A gull turns once overhead, and is gone. | A white seagull flies over {d} above the sea",
        "The wind smells of salt and faraway places. | {d} on the open sea under big clouds",
    )),
    "beach": ("the shore", ("on a sandy beach", "beside the waves on the shore", "on the rocks by the sea", "under a lighthouse by the sea"), (
        "The tide comes in, looks around, and leaves again. | {d} [stand] beside small waves on a sandy beach",
        "Footprints appear in the sand, and the water takes them back. | {d} [walk] along a sandy beach beside the sea",
        "A gull calls, and the wind answers. | A white seagull flies over {d} on the beach",
    )),
    "underwater": ("the deep", ("in clear blue water above a coral reef", "among swaying seaweed under water", "beside a colourful coral under water"), (
        "Down here, sunlight arrives in long blue ribbons. | {d} [swim] through blue sunbeams under water",
        "A silver crowd of fish turns all at once. | A school of silver fish swims past {d} under water",
        "Bubbles rise, as if the sea were thinking. | Bubbles rise around {d} above a coral reef",
    )),
    "lake": ("the lake", ("on the shore of a still lake", "among the reeds beside a lake", "on calm lake water", "on a wooden pier by a lake"), (
        "The water holds the whole sky without spilling it. | {d} beside a still lake that mirrors the sky",
        "A ring spreads on the water, and then another. | Rings spread on a calm lake near {d}",
        "The reeds lean in, as if to listen. | {d} among tall reeds beside a lake",
    )),
    "ice": ("the ice", ("on the shore of a frozen lake", "in the middle of a frozen lake", "on the blue ice of a frozen lake", "beside a snowy pine at a frozen lake"), (
        "The ice hums, low and far away. | {d} [listen] on a wide frozen lake",
        "Each step leaves a small dark star in the snow. | {d} [walk] across a frozen lake, small footprints in the snow",
        "The wind draws white lines across the ice. | Wind blows snow past {d} on a frozen lake",
        "Under the ice, the water is still awake. | {d} [look] down at the blue ice of a frozen lake",
    )),
    "river": ("the river", ("beside a winding river", "on stones in a shallow river", "under a small bridge by a river", "on a grassy river bank"), (
        "The river talks all day and never repeats itself. | {d} beside a winding river",
        "A leaf sails by, with no captain and no hurry. | A leaf floats down a river past {d}",
        "The stones are round from years of listening. | {d} on round stones in a shallow river",
    )),
    "desert": ("the desert", ("on a high sand dune", "beside a tall cactus in the desert", "in the shade of a desert rock", "in a wide golden desert"), (
        "The sand remembers nothing. Every step is the first. | {d} [walk] across a golden sand dune",
        "Heat bends the air until the horizon swims. | {d} in a wide desert under a hot sun",
        "A single cactus keeps watch over all this emptiness. | {d} [walk] past a tall cactus in the desert",
    )),
    "savanna": ("the savanna", ("in tall golden grass", "under a lone acacia tree", "beside a waterhole on the savanna", "on the wide savanna"), (
        "The grass moves like a slow golden sea. | {d} [walk] through tall golden grass on the savanna",
        "One tree, one shadow, and a very large sky. | {d} [stand] under a lone tree on the savanna",
        "Far away, dust rises and settles again. | {d} [look] across the wide savanna",
    )),
    "snow": ("the snow", ("on a wide snowfield", "on the arctic ice", "on an ice floe in the arctic", "beside a rock on a snowfield"), (
        "The snow makes the whole world whisper. | {d} [walk] across a wide snowfield",
        "Breath turns into small clouds. | {d} [stand] on a snowfield",
        "White ahead, white behind, and one small trail between. | {d} [walk] across a snowfield",
    )),
    "city": ("the city", ("on a busy city street", "on a rooftop above the city", "on a street corner in the city", "in a narrow city alley", "under a street lamp in the city"), (
        "Windows light up, one small life after another. | {d} on a city street under lit windows",
        "The traffic hums a song that everyone here knows. | Cars drive past {d} on a busy city street",
        "Everybody is in a hurry. Almost everybody. | {d} [stand] on a city street, people walk by",
        "Between two towers, there is just enough sky. | {d} [look] up between tall city buildings",
    )),
    "village": ("the village", ("on a quiet village street", "beside a low stone wall in the village", "on a hill above the village", "in front of a small house"), (
        "Smoke rises from the chimneys, and somewhere a door closes. | {d} on a quiet street between small village houses",
        "A bell rings, and the pigeons rearrange themselves. | Pigeons fly over the roofs of a village above {d}",
        "The road here knows every pair of feet. | {d} [walk] on a small road through the village",
        "Laundry waves from a window, like a friendly flag. | {d} in front of a small house with laundry in the wind",
    )),
    "home": ("the house", ("on a soft rug in a warm room", "beside a window in a small room", "on a sofa in the living room", "next to a lamp on a wooden table"), (
        "A clock ticks. The curtains breathe in and out. | {d} beside a window with curtains in a warm room",
        "A patch of sunlight moves slowly across the floor. | {d} in a patch of sunlight on the floor of a room",
        "Dust dances in the light, and nobody else is watching. | {d} in a sunny room beside a bookshelf",
    )),
    "kitchen": ("the kitchen", ("at a wooden kitchen table", "beside a warm oven in the kitchen", "at the kitchen window", "beside a big bowl in the kitchen"), (
        "A pot hums, a spoon taps, and the window fogs up. | {d} beside a steaming pot in the kitchen",
        "It smells of warm bread and good intentions. | {d} at a kitchen table with a loaf of bread",
        "Flour hangs in the air like a very small snowfall. | {d} at a wooden kitchen table covered with flour",
    )),
    "school": ("the classroom", ("at a wooden desk in a classroom", "beside a blackboard in a classroom", "between tall bookshelves", "at a window of the school"), (
        "Chalk dust floats through a beam of sun. | {d} beside a blackboard in a sunny classroom",
        "A page turns. Somewhere, a pencil rolls off a desk. | {d} at a wooden desk with an open book",
    )),
    "garden": ("the garden", ("among tall flowers in a garden", "beside red flowers in the garden", "beside a garden fence", "under an apple tree in a garden"), (
        "Every flower is busy, in its own unhurried way. | {d} among tall colourful flowers in a garden",
        "A petal lets go and takes the long way down. | Petals fall around {d} under an apple tree",
        "The grass is still wet, and every drop holds a little sun. | {d} in wet green grass in a garden",
    )),
    "field": ("the meadow", ("in a wide green meadow", "on a grassy hill", "beside a wooden fence in a field", "among yellow flowers in a meadow"), (
        "Wind combs the grass, first one way, then the other. | Wind moves the grass around {d} in a wide meadow",
        "Clouds graze slowly across the sky. | {d} in a green meadow under white clouds",
        "A butterfly has an appointment with every flower. | A butterfly flies past {d} among meadow flowers",
    )),
    "farm": ("the farm", ("in front of a red barn", "beside a wooden fence on the farm", "in the farm yard", "beside a haystack"), (
        "The rooster has said his piece. The day may begin. | A rooster stands on a fence near {d} on a farm",
        "Hay, mud, and a long list of things to do. | {d} beside a haystack on a farm",
        "Behind the barn, the sun is taking its time. | {d} in front of a red barn",
    )),
    "castle": ("the castle", ("in a castle courtyard", "on the castle wall", "in a castle hall with candles", "in front of a tall castle tower"), (
        "Torches flicker, and the old stones look on. | {d} in a castle hall with burning torches",
        "High above, a flag argues with the wind. | A flag waves on a castle tower above {d}",
        "A heavy door groans open, inch by inch. | {d} [stand] before a heavy wooden castle door",
    )),
    "cave": ("the cave", ("in a dark cave", "beside glowing crystals in a cave", "at the mouth of a cave", "beside an underground lake"), (
        "Drop by drop, the dark is counting. | {d} in a dark cave beside dripping stones",
        "The walls glitter, just for a second. | {d} beside glowing crystals in a cave",
    )),
    "space": ("space", ("among the stars in space", "beside a small spaceship in space", "in front of a huge blue planet", "near a ringed planet"), (
        "No up, no down, and not a single sound. | {d} [float] among the stars in space",
        "A planet turns below, slow as a thought. | {d} in front of a huge blue planet in space",
        "The stars don't twinkle out here. They simply stay. | {d} among bright stars in space",
    )),
    "moon": ("this quiet ground", ("on a dusty grey plain with craters", "beside a small crater under the stars", "on a rocky hill under a black sky", "next to a small dome on the moon"), (
        "The dust is so soft that every step stays. | Footprints behind {d} on dusty ground under the stars",
        "The sky is black, even at noon. | {d} on a rocky plain with craters under a black starry sky",
        "Home is one small light, very far away. | {d} [look] up at a small blue planet above a dusty plain",
    )),
    "mars": ("this red ground", ("on a rocky plain on Mars", "on a dusty hill on Mars", "beside a tall rock on Mars"), (
        "The dust is red, and so soft that every step stays. | {d} [walk] across a red plain on Mars",
        "Two small moons, and nobody to name them for. | {d} [look] up on a rocky plain on Mars at night",
        "Home is one small light, very far away. | {d} [stand] on a dusty hill on Mars at night",
    )),
    "sky": ("the sky", ("among soft white clouds", "high above green hills", "above the roofs of a small town", "in the wide open sky"), (
        "From up here, every road looks like a loose thread. | {d} high above green hills and thin roads",
        "The clouds make room, politely. | {d} among soft white clouds in the sky",
        "Down below, somebody small looks up and points. | {d} in the sky above a small town",
    )),
    "station": ("the station", ("on a train station platform", "beside a waiting train at a train station", "under a big clock at a train station", "on a bench at a train station"), (
        "A whistle, a rush of air, and a hundred separate stories. | {d} [stand] at a train station, a train arrives",
        "The big clock moves exactly one minute. | {d} under a big clock on a station platform",
    )),
    "stage": ("the stage", ("on a stage in a bright spotlight", "behind a red curtain", "in front of an audience on a stage", "at the edge of an empty stage"), (
        "The curtain trembles. Somebody coughs. The lights go down. | {d} behind a red curtain on a stage",
        "One bright circle, and all those eyes behind it. | {d} in a bright spotlight on a stage",
    )),
    "stadium": ("the stadium", ("in the middle of a big stadium", "on a running track", "in a big stadium", "under bright lights in a stadium"), (
        "Forty heartbeats fit into one second here. | {d} [stand] in a big stadium under bright lights",
        "The crowd holds its breath, all of it, at once. | {d} [look] up in a big stadium",
        "White lines, green grass, and nowhere to hide. | {d} [run] in a stadium",
    )),
    "road": ("the road", ("on a long empty road", "at a crossroads beside a sign", "on a road between green hills", "on a small stone bridge"), (
        "The road bends, as if to keep its secrets. | {d} on a winding road between green hills",
        "A signpost offers two opinions. | {d} at a crossroads beside a wooden sign",
        "The hills come closer, one by one. | {d} on a long road toward blue hills",
    )),
    "office": ("the office", ("at a desk by an office window", "in a long office corridor", "beside a coffee machine", "at a meeting table"), (
        "Keyboards click like polite rain. | {d} at a desk with a computer in an office",
        "The coffee machine sighs, and so does everybody else. | {d} beside a coffee machine in an office",
    )),
    "lab": ("the laboratory", ("at a lab table with glass bottles", "beside a bubbling flask", "in front of a wall of notes", "next to a big machine with lights"), (
        "Something bubbles. Something blinks. Something beeps. | {d} beside a bubbling green flask in a laboratory",
        "The notes on the wall have notes of their own. | {d} in front of a wall of paper notes in a laboratory",
    )),
    "market": ("the market", ("between colourful market stalls", "beside baskets of fruit at a market", "under striped awnings at a market"), (
        "Oranges, onions, gossip: everything is fresh today. | {d} beside baskets of oranges at a market",
        "Somebody is always calling out a better price. | {d} between colourful market stalls with people",
    )),
    "volcano": ("the volcano", ("on the slope of a smoking volcano", "beside glowing lava", "at the rim of a volcano"), (
        "The ground is warm, and it mutters. | {d} on the slope of a smoking volcano",
        "A red light pulses, deep inside the rock. | {d} beside glowing red lava on a volcano",
    )),
}  # fmt: skip
INDOORS = frozenset("home kitchen school cave stage office lab space underwater".split())
