"""English words around the nouns of a prompt: actions, places, times, weather, camera, colours, counts, and what is never a subject. Data only.

Tables map what a person may write to the one word that a Scene holds (engine.base.Scene). Actions list the other verbs that mean the same
motion; inflected forms are made by reading_words.py. Knows no nouns (lexicon_en) and no grammar (reading_en).
"""

from collections.abc import Mapping

# action: other verbs for it. A trailing "@" marks a verb whose motion depends on who does it (a bird crosses by flying).
ACTIONS = """
go@: cross, travel, move, head, come, return, pass, arrive, approach, journey, proceed, leave, explore, roam, migrate, traverse, depart, venture
walk: stroll, wander, stride, trudge, tread, amble, pace, plod, wade, tiptoe, trek, step, shuffle, limp, saunter, promenade, patrol, prowl
run: sprint, jog, race, dash, rush, gallop, trot, hurry, charge, bolt, scurry, scamper, flee, escape
hike; march; sneak: creep, stalk; crawl: slither, inch; climb: scale, clamber, ascend; jump: leap, hop, bounce, pounce, spring up, skip, vault
fly: soar, glide, flutter, swoop, flap, circle overhead, take off; hover; float: drift, levitate; fall: tumble, plunge, plummet, drop; land: alight, touch down
swim: paddle about; dive; surf; ski; skate: glide on ice; sled; snowboard; sail; row; drive: steer, cruise, roll; ride: pedal, cycle; push; pull: drag, tow, haul, tug
sit: perch, crouch, squat, rest, relax; kneel; lie: lay down, lie down, recline, lounge, sunbathe; stand: pose; lean; wait; sleep: nap, doze, snooze, slumber, snore; wake: wake up, awaken, yawn
look: watch, gaze, stare, peer, glance, look around, look up, observe, admire, peek, look out, look at; search: seek, look for, hunt for; find: discover; listen; think: ponder, wonder, daydream; dream; sniff: smell
taste; eat: munch, chew, nibble, bite, feast, devour, dine, graze, lick; drink: sip, slurp; feed; cook: fry, stir, boil, grill, roast; bake; chop: slice, dice up; pour; wash: clean, scrub, bathe; sweep; mop; iron; knead
talk: speak, chat, say, tell, whisper, argue, discuss, lecture, preach, announce, explain; sing: hum; howl; crow: cluck, cackle, quack; roar: growl; bark; meow: purr; chirp: tweet, hoot; shout: scream, yell; laugh: giggle, chuckle; smile: grin; cry: weep, sob; kiss; hug: embrace, cuddle; shake hands; high five
wave: beckon, greet; point: gesture; clap: applaud, cheer; nod; bow; dance: waltz, twirl, twist, sway, groove, breakdance; spin: rotate, turn, whirl, revolve, pirouette; celebrate; stretch; exercise: work out, do push-ups; meditate: pray, do yoga; lift: raise, lift weights
play: strum, perform; juggle; throw: toss, hurl, fling; catch; kick; hit: strike, punch, bat at, smash; fight: battle, box, wrestle, duel, fence; shoot: aim, fire at; golf; bowl a ball; skateboard; fish; hunt
read; write: scribble, take notes; draw: sketch, doodle; paint; type: code, program; study: learn; teach; photograph: take a photo, take a picture, take photos, film; sew: knit, weave; carve: sculpt; build: construct, hammer, repair, fix, assemble, mend, make; dig: shovel; plant: sow; water; harvest: pick, gather, collect, reap; rake; saw; weld
carry: bring, deliver; hold: grip, clutch, cradle; give: hand over, offer, present; take: grab, pick up; open; close; hide; follow; chase: pursue; meet: encounter, greet each other; lead: guide; knock; ring; light up: glow, shine, sparkle, twinkle, flicker, blink, gleam, illuminate; burn: blaze; explode; grow: bloom, blossom, sprout; melt; swing: rock gently; shake: tremble, shiver; spread; sink; rise: emerge, appear; launch: blast off, lift off; rotate slowly; rescue: save; protect: guard; celebrate a birthday; inspect: examine; brush; comb; shave; shop; serve; sell; vacuum; balance; slide: slip; roll over; snuggle; splash
"""

# Verb forms no rule makes: past and participle to base.
IRREGULAR: Mapping[str, str] = {
    "went": "go", "gone": "go", "came": "come", "left": "leave", "ran": "run", "swam": "swim", "swum": "swim", "flew": "fly", "flown": "fly",
    "fell": "fall", "fallen": "fall", "crept": "creep", "sat": "sit", "lay": "lie", "lying": "lie", "stood": "stand", "slept": "sleep", "woke": "wake",
    "sought": "seek", "found": "find", "thought": "think", "ate": "eat", "eaten": "eat", "drank": "drink", "fed": "feed", "spoke": "speak", "said": "say",
    "told": "tell", "sang": "sing", "sung": "sing", "wept": "weep", "spun": "spin", "threw": "throw", "thrown": "throw", "caught": "catch",
    "fought": "fight", "wrote": "write", "written": "write", "drew": "draw", "taught": "teach", "built": "build", "dug": "dig", "knelt": "kneel",
    "brought": "bring", "held": "hold", "gave": "give", "took": "take", "hid": "hide", "hidden": "hide", "met": "meet", "led": "lead", "rang": "ring",
    "grew": "grow", "grown": "grow", "swung": "swing", "shook": "shake", "sank": "sink", "rose": "rise", "rode": "ride", "ridden": "ride",
    "drove": "drive", "driven": "drive", "strode": "stride", "fled": "flee", "leapt": "leap", "dove": "dive", "wove": "weave", "shone": "shine",
    "lit": "light up", "slid": "slide", "sold": "sell", "made": "make", "saw": "", "rung": "ring", "tied": "",
}  # fmt: skip

# Final consonants that double before -ing and -ed.
DOUBLING = frozenset(
    "jog run trot swim sit hop skip step slip dig hug hum nap chat drag tug nod flap clap spin chop sip mop plod stir grip sob grab knit hit grin "
    "tip-no program bat rub pat".split()
)

# canonical place: other words. A "*" marks a place that is also a thing on the stage: it is the place only after in, at, through, across …
PLACES = """
forest: woods, woodland, pine forest, forest road, forest path, birch forest, fir forest, deep woods, grove, autumn forest, enchanted forest, treeline
jungle: rainforest, tropical forest; bamboo forest: bamboo grove; savanna: savannah, serengeti, african plain; swamp: marsh, wetland, bog, mangrove
field: meadow, grassland, prairie, pasture, plains, green field, lawn, clearing, glade; flower field: field of flowers, field of sunflowers, sunflower field, lavender field, tulip field, poppy field, wildflower meadow; wheat field: field of wheat, cornfield, corn field, golden field; rice field: rice paddy, rice terrace, paddy field; farm: farmyard, barnyard, ranch, farmland; vineyard; orchard; garden: backyard, flower garden, vegetable garden, yard; park: city park; playground; zoo; campsite: camp
mountain: mountains, mountain range, mountaintop, mountain top, summit, peak, mountain pass, alps, himalayas, highlands, ridge, mountain path, slope; hill: hills, hillside, hilltop, rolling hills; cliff: cliffs, clifftop, cliff edge; canyon: gorge, ravine, grand canyon; valley; volcano: crater, lava field; cave: cavern, grotto; desert: dunes, sand dunes, sahara, wasteland; oasis
lake: lakeside, lakeshore, pond, mountain lake, lagoon; frozen lake: ice lake, frozen pond, frozen river, icy lake; river: riverbank, riverside, stream, creek, brook; waterfall: waterfalls; sea: ocean, open sea, high seas, waves, seaside, bay; beach: shore, seashore, coast, coastline, sandy beach, sand; island: desert island, tropical island; harbor: harbour, port, dock, docks, marina, pier, wharf, jetty; underwater: under water, under the sea, under the ocean, beneath the sea, beneath the waves, coral reef, reef, seabed, ocean floor, deep sea, seafloor, underwater world; arctic: antarctica, antarctic, north pole, south pole, tundra, ice field, glacier, snowfield, ice floe; ice rink: skating rink
sky: clouds, above the clouds, heavens, among the clouds, in the air, mid-air, midair, sea of clouds; space: outer space, cosmos, galaxy, universe, in orbit, deep space, milky way; moon: lunar surface, surface of the moon; mars: red planet, alien planet, surface of mars
city: town, downtown, metropolis, cityscape, city skyline, skyline, cyberpunk city, tokyo, new york, paris, london, shanghai, beijing, hong kong, big city; street: city street, avenue, sidewalk, pavement, crosswalk, neighborhood, neighbourhood, high street, main street, intersection, corner of the street, street corner; alley: back alley, alleyway, lane; old town: cobblestone street, cobbled street; village: hamlet; suburb: suburbs; square: plaza, town square, courtyard; market: bazaar, marketplace, night market, street market, farmers market; chinatown; road: country road, dirt road, roadside, trail, footpath, winding road; highway: motorway, freeway; parking lot: car park; construction site: building site; raceway: racetrack, race track; tunnel; rooftop: roof terrace; bridge*; skyscraper*; tower*; castle*: throne room, castle hall; palace*; temple*: monastery; pagoda*; church*; mosque*; pyramid*: pyramids; ruins*; windmill*; lighthouse*; barn*: stable; greenhouse*; factory*: assembly line; warehouse; stadium*: arena, football field, soccer field, sports field; swimming pool: pool; school*: schoolyard; hospital*: clinic, operating room; hotel*: lobby, hotel room; museum: art gallery, gallery; library; bookstore: bookshop; theater: theatre, opera house; cinema*: movie theater; stage: concert hall, concert, spotlight stage; music studio: recording studio; airport: runway, airfield; train station: railway station, station platform, platform, subway station, metro station; bus stop*; gas station: petrol station; amusement park: theme park, fairground, carnival, funfair; circus*: circus ring; aquarium; cemetery: graveyard; laboratory: lab; workshop: studio, forge, smithy; bakery*; cafe*: coffee shop, café, coffeehouse; restaurant: diner, canteen; bar: pub, tavern; shop*: store, toy shop; supermarket: grocery store, mall, shopping mall; gym: fitness center, boxing ring, dojo
room: living room, indoors, lounge room, at home, parlor, hall, attic, basement, apartment, hallway, corridor, cabin interior; bedroom: nursery; kitchen; bathroom; dining room; office: cubicle, meeting room; classroom: lecture hall; train interior: train carriage; spaceship interior: cockpit, space station interior; garage*; balcony*: terrace, porch, veranda; stairwell; prison: dungeon, jail; battlefield; fairyland: wonderland, dreamland, magic kingdom
"""

SEASONS: Mapping[str, str] = {
    **dict.fromkeys(("spring", "springtime", "in spring", "spring day", "spring morning"), "spring"),
    **dict.fromkeys(("summer", "summertime", "midsummer"), "summer"),
    **dict.fromkeys(("autumn", "autumnal", "in the fall", "in fall", "fall foliage", "fall leaves", "fall colors", "fall colours"), "autumn"),
    **dict.fromkeys(("winter", "wintertime", "midwinter", "wintry", "winter's", "christmas", "snowy", "snow-covered", "snow covered"), "winter"),
}

TIMES: Mapping[str, str] = {
    **dict.fromkeys(
        ("dawn", "sunrise", "daybreak", "first light", "early morning", "morning mist", "morning light", "break of day", "rising sun", "sun rises",
         "sun rising", "sun is rising", "sun comes up"),
        "dawn",
    ),
    **dict.fromkeys(
        ("morning", "day", "daytime", "noon", "midday", "afternoon", "daylight", "sunlight", "sunlit", "broad daylight", "late morning", "sunshine", "blue sky"),
        "day",
    ),
    **dict.fromkeys(
        ("dusk", "sunset", "evening", "snowy evening", "rainy evening", "twilight", "golden hour", "sundown", "nightfall", "setting sun", "sun sets", "sun setting", "sun is setting",
         "late afternoon", "blue hour", "gloaming", "sun goes down"),
        "dusk",
    ),
    **dict.fromkeys(
        ("night", "midnight", "nighttime", "night-time", "moonlight", "moonlit", "starlight", "starlit", "starry", "starry sky", "starry night", "night sky",
         "full moon", "late night", "tonight", "nocturnal", "crescent moon", "under the stars", "under the moon", "moon", "stars", "after dark", "at night", "snowy night", "rainy night", "stormy night", "clear night"),
        "night",
    ),
}  # fmt: skip

WEATHER: Mapping[str, str] = {
    **dict.fromkeys(("clear sky", "clear skies", "clear day", "clear night", "clear morning", "sunny", "cloudless", "bright sun", "blue sky", "blazing sun"), "clear"),
    **dict.fromkeys(("cloudy", "overcast", "grey sky", "gray sky", "cloud cover", "dark clouds"), "cloudy"),
    **dict.fromkeys(("rain", "rainy", "rainy night", "rainy evening", "rainy day", "raining", "rains", "drizzle", "drizzling", "downpour", "raindrops", "pouring rain", "heavy rain", "light rain",
                     "shower of rain", "rainstorm", "rain-soaked", "rain-slicked"), "rain"),
    **dict.fromkeys(("storm", "stormy", "stormy night", "thunderstorm", "thunder", "lightning", "thunder and lightning", "tempest", "hurricane", "typhoon"), "storm"),
    **dict.fromkeys(("snow", "snowing", "snowfall", "snowflakes", "blizzard", "snowstorm", "snowy day", "snowy night", "snowy evening", "snowy morning", "light snow", "falling snow", "snow falling",
                     "snows", "heavy snow", "flurries", "snow flurries"), "snow"),
    **dict.fromkeys(("fog", "foggy", "mist", "misty", "haze", "hazy", "smog", "morning mist"), "fog"),
    **dict.fromkeys(("wind", "windy", "breeze", "breezy", "gale", "gust", "gusty", "windswept", "sandstorm"), "wind"),
}  # fmt: skip

# Snow that lies is winter but does not fall.
LYING_SNOW = frozenset(("snowy", "snow-covered", "snow covered", "snow-capped", "on the snow", "in the snow", "through the snow", "across the snow", "deep snow"))

# Camera words that stand for a move by themselves.
CAMERA: Mapping[str, str] = {
    **dict.fromkeys(("static shot", "static camera", "fixed camera", "locked-off", "locked off", "locked-off shot", "still camera", "on a tripod",
                     "camera holds still", "stationary camera", "static", "camera static", "fixed shot", "camera stays still", "steady shot"), "static"),
    **dict.fromkeys(("dolly in", "push in", "push-in", "dolly-in", "track in", "move in closer", "camera moves closer", "moves in on", "creep in",
                     "camera approaches", "dolly forward", "push forward", "dolly shot", "moving in", "slow push"), "dolly in"),
    **dict.fromkeys(("dolly out", "pull back", "pull out", "pull-back", "dolly-out", "dolly back", "pull away", "camera retreats", "moving back"), "dolly out"),
    **dict.fromkeys(("zoom in", "zoom-in", "crash zoom", "slow zoom", "zooming in"), "zoom in"),
    **dict.fromkeys(("zoom out", "zoom-out", "zooming out"), "zoom out"),
    **dict.fromkeys(("orbit shot", "orbiting", "orbiting camera", "orbiting shot", "arc shot", "360 shot", "360-degree", "360 degree", "circling shot",
                     "camera circles", "camera orbits", "camera rotates around", "circling camera", "rotating shot", "camera circling"), "orbit"),
    **dict.fromkeys(("crane shot", "crane up", "crane down", "camera rises", "rising shot", "jib shot", "camera cranes", "boom up", "boom shot",
                     "rising camera", "camera lifts"), "crane"),
    **dict.fromkeys(("tracking shot", "tracking camera", "tracking", "follow shot", "following shot", "camera follows", "camera tracks", "follow cam",
                     "trucking shot", "side-scrolling", "camera moves with", "camera following", "camera tracking", "steadicam", "camera glides",
                     "camera moves alongside"), "tracking"),
    **dict.fromkeys(("handheld", "hand-held", "handheld camera", "hand held", "handheld shot", "documentary camera"), "handheld"),
    **dict.fromkeys(("shaky", "shaky cam", "shaky camera", "camera shake", "camera shakes", "shaking camera", "intense shake"), "shake"),
    **dict.fromkeys(("pan left", "panning left", "left pan"), "pan left"),
    **dict.fromkeys(("pan right", "panning right", "right pan", "panning shot", "slow pan", "camera pans", "panning camera"), "pan right"),
    **dict.fromkeys(("tilt up", "tilting up", "upward tilt", "camera tilts"), "tilt up"),
    **dict.fromkeys(("tilt down", "tilting down", "downward tilt"), "tilt down"),
}  # fmt: skip

# Roots that take a direction within a few words: "the camera slowly pans to the left".
CAMERA_ROOTS: Mapping[str, str] = {"pan": "pan", "tilt": "tilt", "zoom": "zoom", "dolly": "dolly", "push": "push", "pull": "pull", "truck": "pan", "move": "move",
                                   "track": "track", "crane": "crane", "follow": "follow", "orbit": "orbit", "circle": "orbit", "rise": "crane", "rotate": "orbit"}  # fmt: skip
CAMERA_MOVES: Mapping[tuple[str, str], str] = {
    ("pan", "left"): "pan left", ("pan", "right"): "pan right", ("pan", "up"): "tilt up", ("pan", "down"): "tilt down",
    ("tilt", "up"): "tilt up", ("tilt", "down"): "tilt down", ("tilt", "upward"): "tilt up", ("tilt", "downward"): "tilt down",
    ("zoom", "in"): "zoom in", ("zoom", "out"): "zoom out", ("zoom", "into"): "zoom in",
    ("dolly", "in"): "dolly in", ("dolly", "out"): "dolly out", ("dolly", "back"): "dolly out", ("dolly", "forward"): "dolly in", ("dolly", "left"): "pan left",
    ("dolly", "right"): "pan right", ("push", "in"): "dolly in", ("push", "forward"): "dolly in", ("push", "into"): "dolly in", ("push", "out"): "dolly out",
    ("pull", "back"): "dolly out", ("pull", "out"): "dolly out", ("pull", "away"): "dolly out",
    ("move", "left"): "pan left", ("move", "right"): "pan right", ("move", "up"): "crane", ("move", "in"): "dolly in", ("move", "closer"): "dolly in",
    ("move", "forward"): "dolly in", ("move", "back"): "dolly out", ("move", "away"): "dolly out", ("move", "around"): "orbit", ("move", "with"): "tracking",
    ("track", "in"): "dolly in", ("track", "out"): "dolly out", ("track", "left"): "pan left", ("track", "right"): "pan right",
    ("crane", "up"): "crane", ("crane", "down"): "crane",
}  # fmt: skip
# What a root means in a camera clause without a direction.
CAMERA_ALONE: Mapping[str, str] = {"pan": "pan right", "tilt": "tilt up", "zoom": "zoom in", "dolly": "dolly in", "push": "dolly in", "pull": "dolly out",
                                   "track": "tracking", "follow": "tracking", "orbit": "orbit", "crane": "crane"}  # fmt: skip

FRAMING: Mapping[str, str] = {
    **dict.fromkeys(("wide shot", "wide", "wide angle", "wide-angle", "long shot", "establishing shot", "panorama", "panoramic", "full shot", "extreme wide shot",
                     "wide view", "very wide shot", "extreme long shot", "panoramic view", "landscape shot", "vista"), "wide"),
    **dict.fromkeys(("medium shot", "mid shot", "mid-shot", "medium", "waist-up", "waist up", "medium close shot", "cowboy shot", "two shot", "two-shot"), "medium"),
    **dict.fromkeys(("close-up", "close up", "closeup", "extreme close-up", "extreme close up", "macro", "macro shot", "close shot", "detail shot", "tight shot",
                     "medium close-up", "medium close up", "head shot", "headshot"), "close-up"),
    **dict.fromkeys(("aerial", "aerial view", "aerial shot", "drone shot", "drone view", "drone footage", "bird's-eye view", "bird's eye view", "birds-eye view",
                     "bird's-eye", "top-down", "top down", "overhead shot", "top view", "from above", "seen from above", "overhead view", "high angle",
                     "high-angle", "god's eye view"), "aerial"),
    **dict.fromkeys(("low angle", "low-angle", "low angle shot", "low-angle shot", "worm's-eye view", "worm's eye view", "from below", "seen from below", "ground level", "ground-level"), "low angle"),
}  # fmt: skip

MOODS: Mapping[str, str] = {
    **dict.fromkeys(("warm", "cozy", "cosy", "tender", "heartwarming", "loving", "gentle mood", "nostalgic", "romantic", "hopeful", "homely", "warmly"), "warm"),
    **dict.fromkeys(("calm", "peaceful", "serene", "tranquil", "quiet", "still mood", "relaxing", "soothing", "contemplative", "meditative", "peacefully", "quietly", "calmly"), "calm"),
    **dict.fromkeys(("sad", "melancholy", "melancholic", "lonely", "gloomy", "sorrowful", "mournful", "bittersweet", "tragic", "sadly", "somber", "sombre", "wistful"), "sad"),
    **dict.fromkeys(("tense", "scary", "spooky", "eerie", "ominous", "dramatic", "suspenseful", "dark mood", "creepy", "frightening", "menacing", "thrilling", "horror", "epic", "dangerous"), "tense"),
    **dict.fromkeys(("joyful", "happy", "cheerful", "playful", "funny", "festive", "fun", "lively", "joyous", "happily", "energetic", "merry", "upbeat", "comic", "excited", "joyfully"), "joyful"),
    **dict.fromkeys(("magical", "dreamy", "mystical", "enchanted", "fantastical", "whimsical", "surreal", "ethereal", "fairytale", "fairy-tale", "fairy tale", "dreamlike", "magic", "mysterious", "wondrous"), "magical"),
}  # fmt: skip

STYLES: Mapping[str, str] = {
    **dict.fromkeys(("paper", "papercut", "paper cut", "paper-cut", "paper cut-out", "cut paper", "cutout", "paper craft", "papercraft", "paper theatre"), "paper"),
    **dict.fromkeys(("shadow theatre", "shadow theater", "shadow play", "shadow puppet", "shadow puppets", "silhouette", "silhouettes", "black silhouette", "lotte reiniger"), "shadow theatre"),
    **dict.fromkeys(("watercolour", "watercolor", "watercolour painting", "watercolor painting", "aquarelle"), "watercolour"),
    "origami": "origami",
    **dict.fromkeys(("chalk", "chalkboard", "chalk drawing", "blackboard drawing"), "chalk"),
    **dict.fromkeys(("vintage", "vintage print", "retro", "retro poster", "sepia", "old print", "linocut", "woodcut"), "vintage"),
    **dict.fromkeys(("neon", "neon night", "cyberpunk", "synthwave", "vaporwave"), "neon"),
    **dict.fromkeys(("crayon", "children's drawing", "child's drawing", "kids drawing", "children's crayon", "crayon drawing"), "crayon"),
    **dict.fromkeys(("ukiyo-e", "ukiyo e", "ukiyoe", "japanese woodblock", "japanese print", "hokusai", "woodblock print"), "ukiyo-e"),
    **dict.fromkeys(("black and white", "black-and-white", "monochrome", "b&w", "film noir", "noir", "grayscale", "greyscale"), "black and white"),
}  # fmt: skip
# Styles that are ordinary words as well: only a style where the prompt says so ("chalk style", "in watercolour", a clause of its own).
SHY_STYLES = frozenset(("paper", "cutout", "silhouette", "silhouettes", "origami", "chalk", "chalkboard", "vintage", "retro", "neon", "crayon", "cut paper", "noir"))
STYLE_NOUNS = frozenset("style styled print painting drawing illustration look art animation aesthetic film poster rendering sketch theatre theater".split())

COLOURS: Mapping[str, str] = {
    **{c: c for c in "red orange yellow green blue purple pink brown black white grey gold silver turquoise beige cream violet scarlet crimson teal cyan magenta lilac "
                     "mauve indigo navy azure maroon tan amber copper bronze ivory khaki rust burgundy peach lavender plum charcoal".split()},
    "gray": "grey", "golden": "gold", "ginger": "ginger", "silvery": "silver", "reddish": "red", "bluish": "blue", "snow-white": "white", "jet-black": "black",
    "pitch-black": "black", "emerald-green": "green", "emerald": "emerald", "sky-blue": "sky", "lime-green": "lime", "rainbow-coloured": "rainbow",
    "rainbow-colored": "rainbow", "multicolored": "rainbow", "multicoloured": "rainbow", "colorful": "rainbow", "colourful": "rainbow", "rusty-red": "rust",
    "blood-red": "crimson", "rose-pink": "rose", "chestnut-brown": "chestnut", "orange-red": "red", "fiery-red": "red", "pinkish": "pink", "greenish": "green",
}  # fmt: skip
SHADES = frozenset("light dark bright deep pale vivid soft navy royal baby sky rich muted pastel hot".split())

SIZES: Mapping[str, str] = {
    **dict.fromkeys("tiny minuscule miniature teeny itty-bitty palm-sized thumb-sized".split(), "tiny"),
    **dict.fromkeys("small little short petite mini".split(), "small"),
    **dict.fromkeys("big large tall great oversized bulky fat plump".split(), "big"),
    **dict.fromkeys("giant huge gigantic enormous massive colossal towering immense monstrous humongous house-sized".split(), "giant"),
}

# Words kept as a trait of the subject that follows.
TRAITS: Mapping[str, str] = {
    **dict.fromkeys("old elderly aged ancient grey-haired gray-haired white-haired wrinkled".split(), "old"),
    **dict.fromkeys("young newborn youthful".split(), "young"),
    **{w: w for w in "wooden stuffed robotic mechanical paper glowing bearded bald blonde blond fluffy spotted striped armored armoured hooded masked barefoot "
                     "winged flying pregnant muscular chubby slim dark-skinned pale-skinned black-haired asian african indian chinese japanese european "
                     "arab latino toy origami glass golden-haired broken rusty curly-haired long-haired short-haired".split()},
    "red-haired": "red hair", "redheaded": "red hair", "red-headed": "red hair", "blond-haired": "blonde", "blonde-haired": "blonde", "brown-haired": "brown hair",
}  # fmt: skip

NUMBERS: Mapping[str, int] = {
    "a": 1, "an": 1, "one": 1, "single": 1, "two": 2, "both": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "twenty": 20, "hundred": 20, "thousand": 20, "several": 4, "few": 3, "some": 3, "many": 6, "numerous": 6, "countless": 8,
    "dozen": 12, "another": 1, "twin": 2, "various": 4,
}  # fmt: skip
DETERMINERS = frozenset("the this that these those my your his her its our their each every another no".split())

# Relation words to Scene's own, in the order a phrase is matched (longest first is done by the reader).
RELATIONS: Mapping[str, str] = {
    **dict.fromkeys(("on", "on top of", "upon", "atop", "onto", "on the back of", "aboard"), "on"),
    **dict.fromkeys(("under", "beneath", "underneath", "below", "in the shade of"), "under"),
    **dict.fromkeys(("left of", "to the left of", "on the left of", "on the left side of", "at the left of"), "left of"),
    **dict.fromkeys(("right of", "to the right of", "on the right of", "on the right side of", "at the right of", "next to", "beside", "alongside", "by the side of"), "right of"),
    **dict.fromkeys(("behind", "in back of"), "behind"),
    "riding on": "riding",
}  # fmt: skip
# Verbs (base form) that join their subject to their object.
JOINING_VERBS: Mapping[str, str] = {
    "ride": "riding", "hold": "holding", "carry": "holding", "wield": "holding", "grip": "holding", "chase": "chasing", "pursue": "chasing", "follow": "following",
    "meet": "meeting", "encounter": "meeting", "greet": "meeting", "hug": "meeting", "embrace": "meeting", "kiss": "meeting", "face": "meeting", "fight": "meeting",
    "battle": "meeting", "clutch": "holding", "cradle": "holding", "hunt": "chasing", "drive": "riding", "steer": "riding", "pilot": "riding", "sail": "riding", "row": "riding", "paddle": "riding", "pedal": "riding", "bring": "holding", "deliver": "holding",
    "play": "holding", "strum": "holding", "juggle": "holding", "read": "holding", "eat": "holding", "drink": "holding", "sip": "holding", "throw": "holding", "raise": "holding",
    "fly": "holding", "wave": "holding",
}  # fmt: skip

POSITIONS: Mapping[str, str] = {
    **dict.fromkeys(("on the left", "at the left", "to the left", "on the left side", "left side", "at left"), "left"),
    **dict.fromkeys(("on the right", "at the right", "to the right", "on the right side", "right side", "at right"), "right"),
    **dict.fromkeys(("in the centre", "in the center", "in the middle", "centred", "centered", "at the center", "at the centre", "in the middle of the frame"), "centre"),
    **dict.fromkeys(("overhead", "above", "high above", "up above"), "above"),
    **dict.fromkeys(("in the background", "in the distance", "far away", "on the horizon", "far off", "distant", "faraway"), "far"),
    **dict.fromkeys(("in the foreground", "up close", "in front"), "near"),
}  # fmt: skip

PLACE_STRONG = frozenset(
    ("in", "at", "inside", "on", "across", "through", "throughout", "within", "into", "along", "over", "around", "amid", "among", "in the middle of", "onto", "against", "down", "up", "under", "beneath", "aboard")
)
PLACE_WEAK = frozenset(("toward", "towards", "to", "behind", "from", "of", "beyond", "above", "past", "out of", "off"))
PREPOSITIONS = PLACE_STRONG | PLACE_WEAK | frozenset(("near", "by", "beside", "next to", "with", "without", "for", "about", "against", "between", "before", "after", "during", "below", "until", "like", "as"))

LIGHT_WORDS = frozenset(
    "light lights lighting lit lens bokeh focus backlight backlit rim key exposure contrast grain f-stop aperture lensflare flare glow sunbeam sunbeams sunrays "
    "rays shadows highlights hdr 4k 8k uhd cinematic film footage render quality resolution realistic photorealistic detailed mm 35mm 50mm 85mm".split()
)

# Nouns that are never seen: no sign is ever painted for them.
ABSTRACT = frozenset(
    "there here then hope time secret love life death dream dreams memory memories idea ideas thought thoughts story stories tale world moment moments silence sound noise music song "
    "song voice voices echo journey adventure trip day days year years hour hours minute minutes second seconds past future present history truth lie lies "
    "peace war fear joy anger grief sorrow pain pleasure luck fate destiny chance choice change power energy force strength courage faith trust hate "
    "beauty magic mystery wonder spirit soul mind heartbeat feeling feelings emotion mood atmosphere scene shot view camera video clip film movie image picture "
    "photo frame angle style color colour colors colours tone palette texture background foreground distance middle centre center side edge top bottom end "
    "beginning start way path line shape form size kind sort type part piece thing things something anything everything nothing everyone everybody nobody one ones "
    "place places somewhere home work job task game party event holiday vacation birthday weekend week month season weather air wind breeze warmth cold heat darkness "
    "shade dust smoke steam water ground floor earth land soil mud surface horizon landscape scenery nature wilderness sunlight news word words name names language "
    "question answer problem reason result lesson rule law plan goal wish promise gift-of friendship kindness happiness sadness loneliness freedom justice wisdom "
    "knowledge science art culture society economy business market-price money-value price cost value number amount total speed pace rhythm beat motion movement "
    "action step steps turn turns walk run dance jump flight fall rise growth process system method technology internet data code information message signal "
    "other others rest half both all most many few lot lots each every either neither what who which that this it he she they we you i me him her them us "
    "sun sunbeam ray rays glow flame-light light lights shadow shadows night morning evening sky stars moon cloud clouds wave waves rain snow ice fog mist storm "
    "viewer viewers audience-eye subject subjects character characters hero heroine main figure-of details detail contrast focus motion blur lens depth field "
    "narrator narration caption captions text title subtitle voiceover soundtrack sequence transition cut fade loop version quality health illness sleep hunger "
    "thirst breath smile laughter tear tears eye gaze look glance touch taste smell sense pride shame guilt envy curiosity patience passion desire ambition success "
    "failure victory defeat danger safety risk crisis conflict climate temperature gravity evolution revolution democracy religion philosophy morality identity "
    "crew company world-of universe generation century era age childhood youth-time tomorrow yesterday today weekend minute lifetime eternity infinity".split()
)
ABSTRACT_ENDINGS = ("ness", "tion", "sion", "ity", "ment", "ism", "ance", "ence", "hood", "dom", "ship", "ology", "graphy", "ly", "ing", "ful", "less", "ous", "ive", "able", "ible", "ish", "ed")
