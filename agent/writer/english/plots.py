# ruff: noqa: E501  (data: one row a line, word lists as text)
"""What English ideas for a series are made of, as data: plots with gaps, what fills them, what is at home in a world, questions we can answer.

{hero} and {friend} are who the series is about, {spot} is a place in the story's world; every other gap is a list of FILLERS. A plot is one
sentence in the present tense, as a person would type it.
"""

PLOTS: tuple[str, ...] = (
    "{hero} finds {thing} {spot}",
    "{hero} meets {friend} who has lost {lost}",
    "{hero} tries to {skill} for the first time",
    "{hero} and {friend} build {build} {spot}",
    "{hero} cannot sleep and goes looking for {quiet}",
    "{hero} follows {trail} through the night",
    "{hero} is afraid of {fear}, until one stormy night",
    "{hero} gets lost in {weather} and finds a light",
    "{hero} plants {seed} and waits all summer",
    "{hero} learns to {skill} from {friend}",
    "{hero} waits for {wait} {spot}",
    "{hero} carries {friend} home through {weather}",
    "{hero} wants to give {friend} the perfect birthday present",
    "{hero} has one wish left and no idea what to ask for",
    "{hero} opens {shop} and nobody comes, at first",
    "{hero} writes a letter to {far}",
    "{hero} hears music {spot} and goes to look",
    "{hero} enters a race against {friend}",
    "{hero} discovers a tiny door {spot}",
    "{hero} tries to catch {catch}",
    "{hero} makes soup for everybody who is cold",
    "{hero} wakes up and the whole world is {strange}",
    "{hero} dreams of {far} every night",
    "{hero} sets out to see {far}",
    "{hero} brings {thing} back to where it belongs",
    "{hero} tells {friend} a secret {spot}",
    "{hero} says goodbye to {friend} at the end of summer",
    "{hero} repairs {broken} that everybody else had given up on",
    "{hero} teaches {friend} to {skill}",
    "{hero} hides {thing} and forgets where",
    "{hero} finds out that {friend} is just as shy",
    "{hero} goes out on the coldest night of the year",
    "{hero} takes the long way home",
    "{hero} spends a whole day doing nothing",
    "{hero} collects {collection} in a jar",
    "{hero} paints {broken} in bright colours",
    "{hero} and {friend} argue about {quarrel}",
    "{hero} gets a visit from {friend} in the middle of the night",
    "{hero} is the last one awake {spot}",
    "{hero} loses {lost} and finds something better",
    "{hero} gives away the last {treat}",
    "{hero} does one brave thing before breakfast",
    "{hero} listens to the rain with {friend}",
    "{hero} and {friend} dance {spot} when nobody is looking",
    "A day in the life of {hero}",
    "The night {hero} saw {wonder}",
    "The morning {hero} became invisible",
    "The smallest adventure of {hero}",
)  # fmt: skip

FILLERS: dict[str, tuple[str, ...]] = {
    "thing": (
        "an old map", "a rusty key", "a glowing stone", "a lost letter", "a music box", "a red umbrella", "a message in a bottle", "an old lantern", "a golden feather",
        "a compass", "a paper boat", "a pair of red shoes", "a book without an ending", "a silver bell", "a broken kite", "a small wooden horse", "a silver whistle",
        "a suitcase full of stars", "a blue marble", "an envelope with no name on it", "a crown made of paper", "a photograph of a stranger",
    ),
    "lost": ("a red scarf", "the way home", "a warm hat", "a key", "a song", "a balloon", "an old letter", "a tiny bell", "a sense of direction", "a toy boat"),
    "skill": (
        "fly a kite", "bake bread", "skate on ice", "whistle", "juggle", "paint a sunset", "play the violin", "climb a tall tree", "swim", "dance", "ride a bicycle",
        "row a boat", "fold a paper plane", "tell a joke", "sing", "make pancakes", "play the piano", "ski", "read the stars", "stand on one leg",
    ),
    "build": (
        "a raft", "a treehouse", "a snowman", "a rocket out of boxes", "a tiny bridge", "a kite", "a sandcastle", "a flying machine", "a boat out of leaves", "a swing",
        "a tower of stones", "a home for a snail", "a telescope", "a bonfire", "a robot", "a tent",
    ),
    "quiet": ("the moon", "the sound of the sea", "a lost dream", "the quietest place in the world", "a warm light", "the end of the rainbow", "a lullaby", "the first star"),
    "trail": ("a trail of tiny lights", "a firefly", "strange footprints", "the smell of fresh bread", "a paper plane", "a river", "a falling star", "a far melody", "a red balloon", "a white owl"),
    "fear": ("the dark", "thunder", "deep water", "heights", "loud noises", "saying hello", "the cellar", "being alone", "the stage", "big waves"),
    "weather": ("a snowstorm", "thick fog", "the rain", "the wind", "deep snow", "a summer storm"),
    "seed": ("a tiny seed", "a sunflower seed", "an acorn", "a seed that nobody knows", "an apple tree", "a row of tulips", "a pumpkin", "a lemon tree"),
    "wait": ("the first snow", "a letter", "the last train", "the full moon", "spring", "an old friend", "the stars", "the end of the rain", "a ship", "the circus"),
    "shop": (
        "a tiny bakery", "a lemonade stand", "a repair shop for broken toys", "a post office for lost letters", "a night cafe", "a bookshop", "a flower shop",
        "a noodle stand", "a hat shop", "a school for brave children",
    ),
    "far": ("the moon", "the sea", "the highest mountain", "the big city", "the stars", "the northern lights", "a lighthouse far away", "the desert", "a friend on the other side of the world", "next summer"),
    "catch": ("a falling star", "a cloud", "the wind", "a shadow", "the last bus", "a butterfly made of light", "the moon in a bucket", "a snowflake"),
    "strange": ("covered in snow", "upside down", "made of paper", "silent", "full of music", "under water", "covered in flowers", "very, very small", "asleep"),
    "broken": ("an old clock", "a broken robot", "an old boat", "a tiny radio", "a music box", "an old bicycle", "a rusty gate", "a lighthouse lamp", "a wooden cart", "a fallen nest"),
    "collection": ("fireflies", "raindrops", "last year's leaves", "small sounds", "the colours of the evening", "wishes", "snowflakes", "sunbeams"),
    "quarrel": ("the colour of the sea", "who is taller", "where the moon goes in the morning", "the last cookie", "the best place to nap", "how to fold a map", "who was first"),
    "treat": ("cookie", "strawberry", "pancake", "apple", "slice of cake", "cup of cocoa", "candle", "match", "umbrella"),
    "wonder": ("a whale in the sky", "the first snow", "a falling star", "the northern lights", "two moons", "a ghost ship", "a garden glow in the dark", "the sea for the first time", "a thousand lanterns"),
}  # fmt: skip

# What one may do only there. Filled like PLOTS.
WORLD_PLOTS: dict[str, tuple[str, ...]] = {
    "forest": (
        "{hero} finds the oldest tree in the forest", "{hero} shares a hollow tree with {friend} during a storm", "{hero} gathers acorns for a long winter", "{hero} crosses the forest at midnight with a lantern",
        "{hero} wakes a sleeping bear by accident", "{hero} finds a piano in the middle of the forest", "{hero} guards the last green leaf of autumn", "{hero} learns the language of the trees",
    ),
    "sea": (
        "{hero} discovers a sunken ship", "{hero} swims with a whale under the stars", "{hero} follows a lighthouse through the storm", "{hero} finds a message in a bottle on the waves", "{hero} crosses the ocean in a paper boat",
        "{hero} meets the oldest turtle in the sea", "{hero} looks for the place where the sea ends",
    ),
    "underwater": (
        "{hero} discovers a sunken ship", "{hero} finds a pearl the size of the moon", "{hero} gets lost in a forest of seaweed", "{hero} meets a jellyfish that glows like a lamp", "{hero} opens a school on the coral reef",
        "{hero} dares to swim down into the deep", "{hero} plays hide and seek with {friend} in the reef", "{hero} finds a treasure chest full of spoons",
    ),
    "space": (
        "{hero} lands on a planet made of ice", "{hero} repairs a satellite above the sleeping Earth", "{hero} plants the first flower on Mars", "{hero} loses a glove among the stars", "{hero} races a comet", "{hero} hears a signal from a distant star",
        "{hero} finds a door on the far side of the moon", "{hero} drinks tea on a tiny planet", "{hero} delivers the mail to the rings of Saturn", "{hero} sees the Earth rise over the moon", "{hero} counts the stars and loses count", "{hero} finds a small green plant on Mars",
        "{hero} gets a postcard from home in deep space", "{hero} dances in zero gravity", "{hero} finds footprints in the moon dust",
    ),
    "city": (
        "{hero} takes the last train home", "{hero} shares an umbrella with a stranger in the rain", "{hero} grows a garden on a rooftop", "{hero} chases a hat down a busy street", "{hero} feeds the pigeons in the rain", "{hero} finds a quiet corner in the loudest street",
        "{hero} plays the guitar under a street lamp", "{hero} sees the city wake up from a rooftop", "{hero} delivers a cake across the whole city", "{hero} waits for a bus that is always late",
    ),
    "kitchen": (
        "{hero} bakes a birthday cake at midnight", "{hero} burns the first pancake and makes a hundred more", "{hero} looks for grandmother's secret recipe", "{hero} cooks soup for a whole village", "{hero} puts far too much pepper in the soup", "{hero} makes pasta for the first time",
        "{hero} bakes bread before the sun comes up", "{hero} invents a cookie that makes people laugh", "{hero} cooks dinner for one very hungry guest",
    ),
    "snow": (
        "{hero} builds a snowman that will not stand still", "{hero} slides down the longest hill of the winter", "{hero} finds a warm window in a snowstorm", "{hero} skates on a frozen lake under the stars", "{hero} follows footprints in fresh snow", "{hero} sees the northern lights for the first time",
        "{hero} knits a scarf for a snowman",
    ),
    "desert": ("{hero} looks for water in the desert", "{hero} finds a flower between the dunes", "{hero} crosses the desert by starlight", "{hero} rests in the shade of a lonely cactus", "{hero} finds a door standing alone in the sand"),
    "mountain": ("{hero} climbs the mountain to see the sunrise", "{hero} rings the bell on the highest peak", "{hero} crosses a rope bridge in the wind", "{hero} hears an echo that answers differently", "{hero} carries a lantern up the mountain at night"),
    "castle": (
        "{hero} finds a secret room in the castle", "{hero} makes friends with the dragon in the tower", "{hero} plays chess with a ghost", "{hero} cannot find the way out of the castle garden", "{hero} invites the whole village to the castle",
        "{hero} wears the crown for one day", "{hero} lets the dragon sleep by the fire",
    ),
    "home": (
        "{hero} and {friend} have the house to themselves for one night", "{hero} watches the rain from the window", "{hero} finds a door behind the wardrobe", "{hero} knocks over the vase and blames nobody", "{hero} waits at the door all day",
        "{hero} takes over the sofa", "{hero} finds an old box in the attic", "{hero} hears a noise in the cellar", "{hero} fights a sock and loses",
    ),
    "school": ("{hero} is new in class and sits beside {friend}", "{hero} forgets the poem in front of everybody", "{hero} finds a note inside an old library book", "{hero} turns the classroom into a jungle", "{hero} raises a hand for the first time"),
    "garden": ("{hero} grows the biggest pumpkin in the garden", "{hero} paints a snail's house", "{hero} saves a bee from a puddle", "{hero} hides from the rain under a mushroom", "{hero} crosses the whole garden in one day", "{hero} holds a concert in the flower bed", "{hero} wakes the tulips"),
    "farm": ("{hero} wakes up before the rooster", "{hero} runs away from the farm for one afternoon", "{hero} drives the tractor by accident", "{hero} wins the race of the slowest", "{hero} guards the pumpkins at night"),
    "village": ("{hero} lights every lantern in the village", "{hero} rings the old bell and the whole village comes", "{hero} brings the mail through deep snow", "{hero} repairs the village clock on New Year's Eve", "{hero} paints every door of the village in another colour"),
    "beach": ("{hero} builds a sandcastle against the tide", "{hero} finds a message in a bottle", "{hero} keeps the lighthouse burning in the storm", "{hero} walks the beach after the storm and finds {thing}", "{hero} learns to surf at sunrise"),
    "lake": ("{hero} rows out on the lake to touch the moon", "{hero} skips a stone that never stops", "{hero} waits for the fog to lift over the lake", "{hero} hears a voice from the other shore"),
    "river": ("{hero} builds a dam for fun and regrets it", "{hero} sails a leaf down the river", "{hero} follows the river to the sea", "{hero} crosses the river on wobbly stones"),
    "sky": ("{hero} falls asleep on a cloud", "{hero} sees the whole village from above", "{hero} flies through a rainbow", "{hero} carries a letter over the mountains", "{hero} gets tired above the clouds"),
    "stage": ("{hero} forgets every word on stage", "{hero} plays to an empty room, except for {friend}", "{hero} hears the applause for the first time", "{hero} sings although the lights go out", "{hero} tunes an old piano before the concert"),
    "lab": ("{hero} mixes two bottles and shrinks", "{hero} invents a machine that finds lost socks", "{hero} builds a friend out of spare parts", "{hero} brews a potion that smells like rain"),
    "savanna": ("{hero} looks for shade on the hottest day", "{hero} waits for the first rain on the savanna", "{hero} shares the last waterhole with {friend}", "{hero} cannot roar, and says it with flowers"),
    "jungle": ("{hero} finds a temple in the jungle", "{hero} swings to the other side of the river", "{hero} follows a blue butterfly into the jungle", "{hero} hears drums in the deep jungle"),
    "station": ("{hero} gets on the wrong train, and it is the right one", "{hero} waits for somebody under the big clock", "{hero} finds a suitcase on the platform", "{hero} waves at every train"),
    "office": ("{hero} fights the coffee machine on a Monday", "{hero} dances in the office when everybody has left", "{hero} waters a plant nobody else sees", "{hero} takes the stairs and never comes back"),
    "field": ("{hero} chases the shadow of a cloud", "{hero} finds a four-leaf clover", "{hero} flies a kite that wants to leave", "{hero} counts the stars in the meadow", "{hero} makes friends with a scarecrow"),
    "stadium": ("{hero} comes last and gets the loudest cheers", "{hero} takes the penalty of a lifetime", "{hero} trains alone before sunrise", "{hero} wins by stopping to help {friend}"),
    "market": ("{hero} tastes a mango for the first time", "{hero} trades a button for a melon", "{hero} gets lost between the market stalls", "{hero} sells lemonade in the rain"),
    "moon": ("{hero} jumps higher than ever before", "{hero} plants a flag and then a flower", "{hero} sees the Earth rise", "{hero} finds footprints in the moon dust", "{hero} makes a snow angel in the moon dust"),
    "cave": ("{hero} finds a painting on the wall of a cave", "{hero} lights a fire in a cave during the storm", "{hero} discovers a lake under the mountain", "{hero} wakes something that only wants to play"),
    "road": ("{hero} hitches a ride with {friend}", "{hero} comes to a crossroads at dusk", "{hero} walks until the road ends", "{hero} gets a flat tyre in the middle of nowhere"),
}  # fmt: skip

# Pictures without a story, for calm themes: light and weather, and the worlds that have them.
CALM: tuple[tuple[str, str], ...] = (
    ("A quiet morning {spot}", "forest lake beach mountain village river field garden city snow sea home kitchen"),
    ("Soft rain {spot} at night", "forest lake village river garden city field station"),
    ("The first snow falls {spot}", "forest mountain village river field garden city station"),
    ("Fog lifts {spot} at dawn", "forest lake beach mountain river field sea"),
    ("A summer evening {spot}, with fireflies", "forest lake village river field garden"),
    ("Stars come out one by one {spot}", "lake beach mountain village field sea snow desert"),
    ("Golden leaves fall {spot}", "forest lake village river garden"),
    ("A warm wind {spot} at sunset", "beach field village city desert garden lake savanna"),
    ("The moon rises {spot}", "lake beach mountain village river field sea snow desert"),
    ("Slow clouds {spot} on a Sunday afternoon", "lake mountain field river sea village"),
    ("Birdsong {spot} at first light", "forest lake village river field garden"),
    ("A cat, a blanket and the rain {spot}", "home"),
    ("Steam rises from a cup {spot}", "home kitchen"),
    ("The last light of the day {spot}", "forest lake beach mountain village river field garden city snow sea desert"),
    ("Northern lights {spot}", "snow lake mountain"),
    ("A small boat drifts {spot}", "lake sea"),
    ("An empty bench {spot} in autumn", "lake village river field garden station"),
)

# Questions and matters that the writer can tell something true about; the pattern says for which themes.
KNOWN: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"\b(?:cats?|kittens?|pets?|animals?)\b", ("5 facts about cats", "Why do cats purr?")),
    (r"\b(?:dogs?|pupp(?:y|ies)|pets?|animals?)\b", ("5 facts about dogs",)),
    (r"\b(?:animals?|wildlife|zoo|nature|creatures?)\b", ("5 facts about the octopus", "4 facts about elephants", "5 facts about penguins", "4 facts about butterflies", "5 facts about bees", "4 facts about sharks", "How do fish breathe?")),
    (r"\b(?:sea|ocean|marine|underwater|fish)\b", ("5 facts about the octopus", "4 facts about sharks", "5 facts about the ocean", "Why is the sea salty?", "How do fish breathe?")),
    (r"\b(?:space|astronomy|planets?|stars?|universe|cosmos|moon|sky)\b", ("5 facts about the moon", "4 facts about the sun", "Why do stars twinkle?", "Why does the moon change its shape?", "Why is the sky blue?")),
    (r"\b(?:nature|earth|weather|plants?|trees?|forest|science|geography)\b", ("4 facts about trees", "4 facts about water", "Why do leaves change colour?", "How is a rainbow made?", "Where does the rain come from?", "Why is grass green?", "Why do volcanoes erupt?", "Why is the sky blue?")),
    (r"\b(?:science|facts?|did you know|curious|curiosit\w+|questions?|why|learn\w*|education\w*|trivia|kids)\b", (
        "Why is the sky blue?", "Why do cats purr?", "Why do leaves change colour?", "Why is the sea salty?", "How is a rainbow made?", "Why do stars twinkle?", "Where does the rain come from?", "Why does the moon change its shape?",
        "How do fish breathe?", "Why is grass green?", "Why do onions make us cry?", "Why do volcanoes erupt?", "Why do we dream?", "Why do we yawn?", "Why do we sleep?", "5 facts about the octopus", "5 facts about the moon", "4 facts about the sun",
        "5 facts about coffee", "5 facts about bees", "4 facts about water", "5 facts about sleep", "4 facts about trees", "4 facts about elephants", "5 facts about penguins", "4 facts about butterflies", "5 facts about the ocean", "4 facts about sharks", "5 facts about dogs", "5 facts about cats",
    )),
    (r"\b(?:food|cook\w*|kitchen|recipes?|breakfast|baking|bakery|meals?)\b", (
        "How to make pancakes", "How to bake bread", "How to make an omelette", "How to cook pasta", "How to make a smoothie", "How to make a simple salad", "How to brew a good cup of tea", "How to make coffee", "Why do onions make us cry?", "5 facts about coffee",
    )),
    (r"\b(?:coffee|cafe|café|barista)\b", ("5 facts about coffee", "How to make coffee")),
    (r"\b(?:sleep|bedtime|calm|mindful\w*|meditation|wellness|health|self.?care)\b", ("How to fall asleep faster", "How to meditate for beginners", "Why do we dream?", "Why do we sleep?", "5 facts about sleep", "Why do we yawn?")),
    (r"\b(?:garden\w*|plants?)\b", ("How to grow a plant from a seed", "Why is grass green?", "4 facts about trees", "5 facts about bees", "4 facts about butterflies")),
)  # fmt: skip

CALM_THEMES = r"\b(?:calm\w*|relax\w*|cosy|cozy|lo-?fi|ambient|peace\w*|quiet|mindful\w*|meditat\w+|soothing|slow|nature|landscapes?|seasons?|rain|sunsets?|poems?|poetry)\b"

# Where nobody of ours is named: a theme's word → who could play, and where. The first that is found wins.
PLAYERS: tuple[tuple[str, tuple[str, ...], str], ...] = (
    (r"\b(?:space|astronaut\w*|planets?|galax\w+|sci-?fi|universe|stars|mars)\b", ("a young astronaut", "a lonely robot", "a small alien", "an old astronaut", "a little rover", "a brave girl in a homemade rocket"), "space"),
    (r"\b(?:ocean|underwater|reef|mermaids?|deep sea)\b", ("a little octopus", "a shy seahorse", "a curious dolphin", "a small orange fish", "an old turtle", "a young mermaid", "a crab with one big claw"), "underwater"),
    (r"\b(?:sea|pirates?|sailors?|ships?)\b", ("a young sailor", "a pirate who gets seasick", "an old fisherman", "a small boat", "a brave captain"), "sea"),
    (r"\b(?:animals?|wildlife|pets?|creatures?)\b", ("a little fox", "a sleepy bear", "a shy hedgehog", "a curious cat", "a brave mouse", "an old turtle", "a clumsy penguin", "a small owl", "a proud rooster", "a lost duckling", "a tired donkey", "a young deer"), ""),
    (r"\b(?:robots?|technology|tech|ai|machines?|future)\b", ("a small robot", "an old robot", "a robot dog", "a lonely drone", "a young inventor"), "city"),
    (r"\b(?:fairy ?tales?|magic\w*|fantasy|myths?|legends?|dragons?|knights?)\b", ("a small dragon", "a young witch", "a shy knight", "a forgetful wizard", "a brave princess", "a ghost who is afraid of the dark", "an old king"), "castle"),
    (r"\b(?:hallowe'?en|spooky|ghosts?|horror)\b", ("a shy ghost", "a young witch", "a pumpkin", "a clumsy skeleton", "a black cat"), "castle"),
    (r"\b(?:christmas|winter|snow|advent)\b", ("a small snowman", "a lost reindeer", "a penguin", "a girl with a red sledge", "an old postman"), "snow"),
    (r"\b(?:food|cook\w*|kitchen|baking|bakery|restaurant|recipes?)\b", ("a young baker", "an old cook", "a grandmother", "a nervous chef", "a small potato", "a proud teapot"), "kitchen"),
    (r"\b(?:school|students?|teachers?|study\w*|class)\b", ("a new pupil", "a shy boy", "an old teacher", "a girl with a yellow backpack", "a librarian"), "school"),
    (r"\b(?:office|work\w*|jobs?|monday|startups?|business|programm\w+|cod\w+)\b", ("a tired programmer", "a new intern", "an old clerk", "a cheerful courier", "a barista"), "office"),
    (r"\b(?:city|urban|street|town|metro)\b", ("a courier", "an old woman", "a street musician", "a stray cat", "a taxi driver", "a boy with a kite"), "city"),
    (r"\b(?:farm\w*|village|country\w*)\b", ("an old farmer", "a curious lamb", "a proud rooster", "a village girl", "a tired donkey"), "farm"),
    (r"\b(?:garden\w*|insects?|bugs?|flowers?)\b", ("a small snail", "a busy bee", "a ladybug", "an old gardener", "a caterpillar", "a sunflower"), "garden"),
    (r"\b(?:music\w*|songs?|concerts?|bands?|dance\w*)\b", ("a young pianist", "a street musician", "an old violin", "a shy singer", "a drummer"), "stage"),
    (r"\b(?:sports?|football|soccer|running|fitness|gym|marathon)\b", ("a young runner", "a nervous goalkeeper", "an old coach", "a slow swimmer", "a boy with a ball"), "stadium"),
    (r"\b(?:travel\w*|journey|adventures?|hik\w+|explor\w+)\b", ("a young traveller", "an old sailor", "a girl with a big backpack", "a lost tourist", "a cyclist"), "mountain"),
    (r"\b(?:famil\w+|love|friend\w*|grand\w+|kids|child\w*|bedtime|stor(?:y|ies)|tales?|hope|kindness|motivat\w+|inspir\w+|courage)\b", (
        "a little girl", "an old man", "a grandmother", "a shy boy", "a tired postman", "a brave mouse", "a little fox", "a small robot", "an old lighthouse keeper",
    ), ""),
)  # fmt: skip

# A matter that we know nothing about: people who have to do with it, so that nothing about it has to be claimed.
MATTERS: tuple[str, ...] = (
    "A grandfather shows a girl the magic of {theme}", "The first time somebody falls in love with {theme}", "A rainy afternoon saved by {theme}", "Two strangers become friends over {theme}", "A small robot tries to understand {theme}",
    "A curious cat discovers {theme}", "An old man goes back to {theme} after forty years", "A girl who dreams of nothing but {theme}", "A whole village goes mad about {theme}", "The last morning before the big day of {theme}",
    "A letter about {theme} that arrives years too late", "A boy tries {theme} and fails, again and again, until one morning", "Somebody who was told to give up {theme}", "A night in the city that is all about {theme}",
    "A quiet evening with {theme}", "A fox visits a town that is crazy about {theme}", "A teacher explains {theme} with three apples", "An astronaut misses {theme} the most", "A child explains {theme} to a snowman",
    "Ten minutes of {theme} before sunrise", "A grandmother is the secret champion of {theme}", "A shy girl finds courage in {theme}", "The day the machine took over {theme}", "A lost dog leads a boy to {theme}",
)  # fmt: skip

FRIENDS: dict[str, tuple[str, ...]] = {
    "": ("an old turtle", "a small owl", "a sleepy bear", "a little mouse", "a shy hedgehog", "a young robot", "a lost duckling", "a white rabbit", "an old woman", "a boy with a kite"),
    "space": ("a small robot", "a friendly alien", "a lost rover", "an old astronaut"),
    "underwater": ("an old turtle", "a shy jellyfish", "a little crab", "a curious dolphin", "a blue whale"),
    "sea": ("an old turtle", "a seagull", "a blue whale", "a lighthouse keeper"),
    "castle": ("a small dragon", "a polite ghost", "an old knight", "a talking raven"),
    "snow": ("a penguin", "a white rabbit", "a snowman", "a young seal"),
    "city": ("a stray cat", "an old neighbour", "a street musician", "a pigeon", "a taxi driver"),
    "home": ("a goldfish", "a small dog", "a grey mouse", "an old teddy bear", "a sparrow at the window"),
    "kitchen": ("a hungry mouse", "an old cook", "a small dog", "a proud teapot"),
    "garden": ("a snail", "a busy bee", "a ladybug", "an old toad", "a sparrow"),
    "farm": ("a proud rooster", "a lamb", "an old donkey", "a small pig", "a scarecrow"),
    "school": ("a shy boy", "a new pupil", "an old teacher", "a girl with a yellow backpack"),
    "office": ("a new intern", "a tired courier", "the old caretaker", "a small cactus"),
    "stage": ("an old pianist", "a mouse in the front row", "a young dancer", "a clown"),
    "stadium": ("an old coach", "a slow runner", "a small boy", "a rival"),
}  # fmt: skip

ADJECTIVES = (
    "little",
    "young",
    "old",
    "curious",
    "sleepy",
    "brave",
    "shy",
    "clumsy",
    "cheerful",
    "lonely",
    "stubborn",
    "forgetful",
)

FACTUAL = (
    r"\b(?:facts?|did you know|why|questions?|trivia|how[- ]to|tips?|tutorials?|recipes?|hacks?|explained|science|education\w*)\b"
)
STORIES = r"\b(?:stor(?:y|ies)|tales?|adventures?|bedtime|series about|life of|cartoons?|sitcom)\b"
KINDS_OF = r"short|funny|little|daily|weekly|cute|sweet|new"
SERIES_OF = (
    r"stor(?:y|ies)|tales?|adventures?|videos?|shorts?|clips?|bedtime stories|episodes?|a series|the life|everyday life|moments?"
)
# Words that name somebody, or a thing, so generally that a theme is not about them.
NOT_PLAYERS = frozenset(
    """moon star sun tree flower leaf seed cloud book house key clock lamp letter chair shoe train car bus plane guitar piano violin cafe café bakery bookshop
    person man woman child kid friend player worker guy hero people lady son daughter boss""".split()  # noqa: SIM905
)
UNFIT = {  # what cannot happen there
    "space": r"plants?|rain|snow\w*|fog|wind|storm\w*|summer|trees?|bus|trains?|pigeons|desert|bicycle|ski|skate|swim|boat|kite|butterfly|apple|pumpkin|tulips|raft|sandcastle|swing|treehouse|spring|ship|circus|"
    r"leaves|owl|firefl\w+|bread|lemonade|flower|umbrella|river|nest|strawberry|cellar|water|waves|home through|gate|cart|bridge|sea|cold",
    "underwater": r"plants?|rain|snow\w*|fog|wind|storm\w*|trees?|bus|trains?|desert|bicycle|ski|skate|swim|kite|butterfly|apple|pumpkin|tulips|raft|cold|candle|match|boat|swing|treehouse|bonfire|spring|circus|"
    r"leaves|owl|firefl\w+|bread|bakery|lemonade|flowers?|umbrella|river|nest|cellar|water|waves|under water|pancakes?|cocoa|soup|shoes|gate|cart|bridge|tent|tower|rocket|sea|deep|juggle|heights|coldest",
}
UNFIT["moon"] = UNFIT["space"]
NAMED_CITIES = (
    "Paris", "London", "Rome", "Tokyo", "Berlin", "York", "Manhattan", "Beijing", "Shanghai", "Amsterdam", "Barcelona", "Lisbon", "Vienna", "Istanbul", "Venice", "Madrid",
    "Prague", "Kyoto", "Vancouver", "Chicago", "Boston", "Dublin", "Athens", "Cairo",
)  # fmt: skip
CITY_SPOTS = (
    "on a quiet street in {city}",
    "on a rooftop in {city}",
    "under a street lamp in {city}",
    "at a small cafe in {city}",
    "on a bridge in {city}",
    "in a park in {city}",
)
