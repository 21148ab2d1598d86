# ruff: noqa: E501, SIM905  (data: one row a line, word lists as text)
"""English nouns as data: what is an animal, a person, a thing, a place; what it usually looks like and where it is at home."""

IRREGULAR_PLURALS = {
    "child": "children", "man": "men", "woman": "women", "mouse": "mice", "goose": "geese", "tooth": "teeth", "foot": "feet", "wolf": "wolves",
    "leaf": "leaves", "loaf": "loaves", "knife": "knives", "wife": "wives", "life": "lives", "elf": "elves", "shelf": "shelves", "thief": "thieves",
    "fish": "fish", "sheep": "sheep", "deer": "deer", "person": "people", "hero": "heroes", "potato": "potatoes", "tomato": "tomatoes",
    "scarf": "scarves", "calf": "calves", "half": "halves", "fireman": "firemen", "policeman": "policemen", "volcano": "volcanoes",
    "grandchild": "grandchildren", "snowman": "snowmen", "fisherman": "fishermen",
}  # fmt: skip
MASS = frozenset(
    """
water coffee tea rain snow bread rice sand music love time sleep light air fire ice gold milk honey sugar salt
money news weather chocolate cheese butter grass hair work homework happiness sadness loneliness peace silence
courage hope freedom friendship kindness yoga football soccer basketball tennis physics math mathematics
science history gravity lightning thunder fog wind electricity dna energy autumn winter summer spring
christmas pasta pizza sushi ramen soup jazz traffic plastic space luck patience memory nostalgia art fashion
""".split()
)

# animal: (home world, colours by seed, one distinguishing thing)
ANIMALS: dict[str, tuple[str, str, str]] = {
    "fox": ("forest", "red", "with a white-tipped tail"), "wolf": ("forest", "grey", "with a thick coat"),
    "cat": ("home", "orange|black|grey|white", "with a long striped tail"), "kitten": ("home", "orange|grey|white", "with big round ears"),
    "dog": ("village", "brown|white|golden", "with one floppy ear"), "puppy": ("village", "brown|golden|white", "with one floppy ear"),
    "horse": ("field", "brown|white|black", "with a long mane"), "pony": ("field", "brown|white", "with a short mane"),
    "bear": ("forest", "brown", "with a round belly"), "deer": ("forest", "brown", "with slender legs"),
    "rabbit": ("field", "white|brown|grey", "with long ears"), "bunny": ("field", "white|brown", "with long ears"),
    "hare": ("field", "brown|grey", "with long ears"), "tortoise": ("field", "green", "with a round shell"),
    "turtle": ("sea", "green", "with a round shell"), "mouse": ("home", "grey|brown", "with big ears"), "rat": ("city", "grey", "with a long tail"),
    "hamster": ("home", "golden", "with round cheeks"), "squirrel": ("forest", "red|brown", "with a bushy tail"),
    "hedgehog": ("garden", "brown", "with a pointed nose"), "raccoon": ("city", "grey", "with a striped tail"),
    "lion": ("savanna", "golden", "with a great mane"), "tiger": ("jungle", "orange", "with black stripes"),
    "elephant": ("savanna", "grey", "with large ears"), "giraffe": ("savanna", "yellow", "with a very long neck"),
    "zebra": ("savanna", "striped", "with a short mane"), "monkey": ("jungle", "brown", "with a long curly tail"),
    "gorilla": ("jungle", "black", "with broad shoulders"), "panda": ("forest", "black and white", "with round ears"),
    "koala": ("forest", "grey", "with round ears"), "kangaroo": ("desert", "brown", "with a long tail"), "sloth": ("jungle", "brown", "with long arms"),
    "camel": ("desert", "golden", "with two humps"), "cow": ("field", "brown|white", "with small horns"), "bull": ("field", "black", "with wide horns"),
    "pig": ("farm", "pink", "with a curly tail"), "goat": ("mountain", "white|brown", "with a short beard"),
    "sheep": ("field", "white", "with thick wool"), "lamb": ("field", "white", "with thin legs"), "donkey": ("village", "grey", "with long ears"),
    "chicken": ("farm", "white|brown", "with a red comb"), "hen": ("farm", "brown", "with a red comb"), "rooster": ("farm", "red", "with a tall comb"),
    "chick": ("farm", "yellow", "with tiny wings"), "duck": ("lake", "white|yellow", "with an orange beak"),
    "duckling": ("lake", "yellow", "with tiny wings"), "goose": ("lake", "white", "with a long neck"), "swan": ("lake", "white", "with a long neck"),
    "owl": ("forest", "brown|white", "with large round eyes"), "bird": ("sky", "blue|yellow|red", "with a short tail"),
    "crow": ("city", "black", "with shiny feathers"), "raven": ("forest", "black", "with shiny feathers"),
    "sparrow": ("village", "brown", "with a small beak"), "robin": ("garden", "brown", "with a red breast"),
    "pigeon": ("city", "grey", "with a green neck"), "eagle": ("mountain", "brown", "with broad wings"), "parrot": ("jungle", "green|red", "with a curved beak"),
    "penguin": ("snow", "black and white", "with an orange beak"), "flamingo": ("lake", "pink", "with long thin legs"),
    "seagull": ("beach", "white", "with grey wings"), "peacock": ("garden", "blue", "with a long bright tail"),
    "fish": ("underwater", "orange|blue|silver", "with wide fins"), "goldfish": ("home", "orange", "with wide fins"),
    "whale": ("sea", "blue", "with a wide tail"), "dolphin": ("sea", "grey", "with a curved fin"), "shark": ("underwater", "grey", "with a tall fin"),
    "octopus": ("underwater", "red|purple", "with curling arms"), "jellyfish": ("underwater", "pink|blue", "with trailing arms"),
    "crab": ("beach", "red", "with one big claw"), "seal": ("snow", "grey", "with long whiskers"), "otter": ("river", "brown", "with long whiskers"),
    "frog": ("lake", "green", "with round eyes"), "snake": ("desert", "green", "with a patterned back"), "lizard": ("desert", "green", "with a long tail"),
    "snail": ("garden", "brown", "with a spiral shell"), "bee": ("garden", "yellow", "with dark stripes"), "ant": ("garden", "black", "with thin legs"),
    "butterfly": ("garden", "blue|orange", "with wide wings"), "ladybug": ("garden", "red", "with black dots"), "spider": ("home", "black", "with long legs"),
    "firefly": ("forest", "golden", "with a glowing tail"), "caterpillar": ("garden", "green", "with tiny feet"), "moth": ("home", "white", "with soft wings"),
    "worm": ("garden", "pink", "with a round body"), "dragon": ("mountain", "green|red|purple", "with folded wings"),
    "unicorn": ("forest", "white", "with a silver horn"), "dinosaur": ("jungle", "green", "with a long tail"), "t-rex": ("jungle", "green", "with tiny arms"),
    "bat": ("cave", "black", "with wide wings"), "beaver": ("river", "brown", "with a flat tail"), "alpaca": ("mountain", "white", "with a fluffy head"),
    "llama": ("mountain", "white|brown", "with a fluffy neck"), "badger": ("forest", "grey", "with a striped face"), "moose": ("forest", "brown", "with wide antlers"),
    "reindeer": ("snow", "brown", "with tall antlers"), "polar bear": ("snow", "white", "with a black nose"), "corgi": ("village", "golden", "with short legs"),
    "phoenix": ("sky", "red", "with burning wings"), "capybara": ("river", "brown", "with a square nose"), "hippo": ("river", "grey", "with small ears"),
}  # fmt: skip

# person: (home world, "she", "he", "" = by seed, "they" = many)
PEOPLE: dict[str, tuple[str, str]] = {}
for _world, _pronoun, _names in (
    ("village", "she", "woman girl grandmother grandma granny mother mom mum daughter sister wife aunt lady"),
    ("castle", "she", "princess queen witch fairy"),
    ("underwater", "she", "mermaid"),
    ("beach", "he", "fisherman"),
    ("village", "he", "man boy grandfather grandpa father dad son brother husband uncle guy"),
    ("castle", "he", "prince king wizard"),
    ("village", "", "child kid baby toddler person friend neighbor neighbour stranger villager orphan twin traveler traveller hero"),
    ("castle", "", "knight jester thief monk samurai ninja warrior viking"),
    ("city", "", ("artist painter photographer programmer coder developer engineer designer writer poet detective journalist courier "
     "driver taxi-driver commuter musician violinist pianist guitarist busker mayor cleaner superhero skateboarder clockmaker tailor")),
    ("kitchen", "", "chef cook baker barista waiter grandchef"),
    ("school", "", "teacher student pupil professor librarian classmate"),
    ("sea", "", "sailor captain pirate diver lifeguard surfer"),
    ("space", "", "astronaut alien cosmonaut pilot"),
    ("farm", "", "farmer shepherd gardener beekeeper cowboy"),
    ("beach", "", "lighthouse-keeper keeper"),
    ("lab", "", "scientist doctor nurse inventor chemist physicist dentist vet"),
    ("stadium", "", "runner athlete footballer player goalkeeper swimmer boxer cyclist skater climber gymnast dancer ballerina coach sprinter marathoner"),
    ("stage", "", "singer actor magician clown comedian drummer"),
    ("city", "", "robot android"),
    ("office", "", "worker boss manager intern salesman accountant postman mailman firefighter"),
):  # fmt: skip
    for _name in _names.split():
        PEOPLE[_name] = (_world, _pronoun)
# Drawn and spoken of as "it".
MACHINES = {"robot": "city", "android": "city", "drone": "sky", "spaceship": "space", "rocket": "space", "train": "station", "car": "city",
    "bus": "city", "truck": "road", "boat": "sea", "ship": "sea", "plane": "sky", "bicycle": "city", "bike": "city", "balloon": "sky",
    "toaster": "kitchen", "vacuum": "home", "tractor": "farm", "submarine": "underwater", "rover": "moon", "satellite": "space", "snowman": "snow",
    "scarecrow": "field", "ghost": "castle", "monster": "cave", "toy": "home", "doll": "home", "teddy bear": "home", "puppet": "stage",
    "cloud": "sky", "star": "sky", "moon": "sky", "sun": "sky", "tree": "forest", "flower": "garden", "leaf": "forest", "seed": "garden",
    "raindrop": "sky", "snowflake": "snow", "kite": "sky", "pumpkin": "field", "potato": "kitchen", "cactus": "desert", "sunflower": "field",
    "alien": "space", "dandelion": "field", "pencil": "school", "crayon": "school", "sock": "home", "umbrella": "city", "robot dog": "city",
    "mushroom": "forest", "acorn": "forest", "paper plane": "sky", "paper boat": "river", "lamp": "home", "clock": "home", "teapot": "kitchen",
    "book": "home", "guitar": "stage", "piano": "stage", "violin": "stage", "lighthouse": "beach", "bookshop": "city", "house": "village",
    "bakery": "city", "cafe": "city", "café": "city", "lantern": "village", "letter": "home", "key": "home", "shoe": "home", "chair": "home"}  # fmt: skip

# noun of place: (world, preposition)
PLACES: dict[str, tuple[str, str]] = {}
for _world, _preposition, _names in (
    ("forest", "in", "forest woods wood clearing"), ("jungle", "in", "jungle rainforest"), ("mountain", "on", "mountain mountains hill hills peak cliff everest"),
    ("sea", "on", "sea ocean waves bay pacific atlantic"), ("beach", "on", "beach shore island coast harbor harbour pier"),
    ("underwater", "under", "underwater reef seabed"), ("lake", "on", "lake pond"), ("river", "by", "river stream creek bridge waterfall canal"),
    ("desert", "in", "desert dunes sahara"), ("savanna", "on", "savanna savannah"), ("snow", "in", "snow arctic antarctica tundra glacier ice"),
    ("city", "in", "city town street streets downtown alley tokyo paris london york beijing shanghai rome berlin manhattan bookshop museum mall skyscraper"),
    ("city", "on", "rooftop roof balcony sidewalk"),
    ("village", "in", "village neighborhood neighbourhood countryside valley"), ("home", "in", "home house room bedroom apartment attic bathroom bed basement sofa couch window"),
    ("kitchen", "in", "kitchen bakery restaurant cafe café diner"), ("school", "in", "school classroom library university"),
    ("garden", "in", "garden park backyard greenhouse orchard playground zoo"), ("field", "in", "field meadow fields grassland vineyard"),
    ("farm", "on", "farm barn"), ("castle", "in", "castle palace kingdom tower temple"), ("cave", "in", "cave tunnel underground"),
    ("space", "in", "space galaxy orbit universe spaceship"), ("mars", "on", "mars"), ("moon", "on", "moon planet asteroid"), ("sky", "in", "sky clouds air"),
    ("station", "at", "station platform airport subway metro train"), ("stage", "on", "stage theater theatre concert circus"),
    ("stadium", "in", "stadium arena gym track court pool ring"), ("road", "on", "road highway route path trail"),
    ("office", "in", "office factory hospital bank"), ("lab", "in", "lab laboratory"), ("market", "at", "market bazaar shop store supermarket fair"),
    ("volcano", "on", "volcano"),
):  # fmt: skip
    for _name in _names.split():
        PLACES[_name] = (_world, _preposition)

COLOURS = frozenset(
    """
red blue green yellow orange purple pink black white grey gray brown golden gold silver turquoise crimson
violet beige teal
""".split()
)
ADJECTIVES = COLOURS | frozenset(
    """
big small little tiny giant huge old young new lost lonely brave shy happy sad angry sleepy tired hungry lazy
clever silly quiet loud fast slow last first only best worst good bad great beautiful ugly cute fluffy baby
frozen broken forgotten abandoned hidden secret magic magical ancient modern rusty wooden paper toy wild
white-haired grumpy curious friendly kind gentle stray homeless retired famous unknown invisible deaf blind
nervous clumsy perfect tiny long short tall dark bright warm cold hot empty full single married divorced
pregnant rich poor haunted enchanted floating flying sleeping talking singing dancing glowing electric solar
local foreign real fake final early late free busy stubborn sweet sour salty spicy fresh homemade vintage
antique wise evil good-hearted newborn three-legged one-eyed elderly middle-aged teenage wounded injured
struggling overworked time-traveling time-travelling reluctant mysterious strange weird odd ordinary humble
smart
""".split()
)
TIMES = {"dawn": "dawn", "sunrise": "dawn", "morning": "morning", "noon": "noon", "midday": "noon", "afternoon": "afternoon", "dusk": "dusk",
    "sunset": "sunset", "evening": "dusk", "night": "night", "midnight": "night", "tonight": "night", "moonlight": "night", "stars": "night", "starry": "night"}  # fmt: skip
WEATHERS = {"rain": "rain falling", "rainy": "rain falling", "raining": "rain falling", "storm": "a storm with lightning", "stormy": "a storm with lightning",
    "thunder": "a storm with lightning", "snow": "light snow falling", "snowy": "light snow falling", "snowing": "light snow falling", "winter": "light snow falling",
    "frozen": "light snow falling", "snowflake": "light snow falling", "fog": "fog", "foggy": "fog", "mist": "fog", "wind": "wind blowing", "windy": "wind blowing",
    "autumn": "autumn leaves falling", "fall leaves": "autumn leaves falling", "blizzard": "heavy snow falling"}  # fmt: skip
