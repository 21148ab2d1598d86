# ruff: noqa: E501  (data: one row a line, word lists as text)
"""What the English writer may state of the world: safe, well-known facts and ways to do things. Nothing else is claimed as fact.

Lines are "what is said | what is seen"; the first line of an answer answers.
"""

FACTS: dict[str, tuple[str, ...]] = {
    "cat": (
        "A cat can turn each ear on its own. | {d} turns its ears at a window in a room",
        "Cats walk on their toes. | {d} walks on a wooden fence",
        "Whiskers help a cat feel its way in the dark. | {d} walks through a dark room at night",
        "Cats sleep for more than half of the day. | {d} sleeps on a sofa in a sunny room",
        "Cats can't taste anything sweet. | {d} looks at a cake on a kitchen table",
        "A happy cat may blink at you, very slowly. | {d} looks into the camera, close-up",
    ),
    "dog": (
        "Every dog's nose has its own print, like a finger. | {d} looks into the camera, close-up",
        "Dogs sweat mostly through their paws. | {d} runs on a sunny beach",
        "A dog's nose is far, far better than yours. | {d} sniffs flowers in a garden",
        "Puppies are born with their eyes closed. | A small puppy sleeps beside {d} in a warm room",
        "Dogs have lived with people for more than ten thousand years. | {d} sits beside a person at a fire",
    ),
    "octopus": (
        "An octopus has three hearts. | {d} swims above a coral reef under water",
        "Its blood is blue. | {d} floats in deep blue water, close-up",
        "There is not a single bone in its body. | {d} hides between rocks under water",
        "It can change colour in the blink of an eye. | {d} moves across a colourful coral reef",
        "In danger, it leaves behind a cloud of ink. | {d} swims away from a dark cloud of ink under water",
    ),
    "bee": (
        "Bees dance to tell each other where the flowers are. | {d} dances on a honeycomb",
        "A honeybee has five eyes. | {d} on a yellow flower, close-up",
        "Honey begins as nectar, carried home in tiny loads. | {d} flies over a garden with colourful flowers",
        "Only female bees can sting. | {d} flies past a child in a garden",
        "Many of the fruits we eat need bees first. | {d} flies to blossoms on an apple tree",
    ),
    "moon": (
        "Moonlight is sunlight that took a detour. | {d} shines over a calm sea at night",
        "We always see the same side of the moon. | {d} over mountains in a night sky",
        "There is no wind up there, so footprints can stay. | An astronaut walks on the moon, footprints behind",
        "The moon pulls at our seas and makes the tides. | {d} shines over waves on a beach at night",
        "Only twelve people have ever walked on it. | An astronaut waves on the moon under a starry sky",
    ),
    "sleep": (
        "You spend about a third of your life asleep. | A person sleeps in a bed by a window at night",
        "While you sleep, your brain sorts the day. | A person sleeps under a starry sky, stars glow above the bed",
        "Most dreams are forgotten before breakfast. | A person wakes up in a sunny bedroom in the morning",
        "Your eyes move while you dream. | A person sleeps in a bed, close-up, moon in the window",
        "Even bees and fish have ways to rest. | A fish rests beside a coral under water",
    ),
    "coffee": (
        "Coffee beans are not beans. They are the seeds of a fruit. | Red coffee cherries on a green bush on a hill",
        "Before they are roasted, they are green. | A farmer holds green coffee beans on a farm",
        "Roasting brings out the brown colour and the smell. | Brown coffee beans steam on a kitchen table",
        "It is the caffeine that keeps you awake. | A person drinks coffee at a kitchen window in the morning",
        "Coffee grows where it is warm. | Green coffee bushes on a sunny hill",
    ),
    "water": (
        "Water covers more than two thirds of the Earth. | A wide blue sea under white clouds",
        "Ice floats, and so lakes freeze from the top. | A frozen lake between snowy hills, fish swim under the ice",
        "More than half of you is water. | A child drinks a glass of water in a kitchen",
        "Every river is on its way to somewhere lower. | A river runs down from mountains through a green valley",
        "The same water falls, flows and rises again. | Rain falls from clouds on a lake and green hills",
    ),
    "elephant": (
        "Elephants are the largest animals on land. | {d} walks across the wide savanna",
        "A trunk has no bones, only muscle. | {d} lifts a branch with its trunk on the savanna",
        "Elephants greet each other with their trunks. | Two elephants meet on the savanna at sunset",
        "A baby elephant may suck its trunk, like a thumb. | A small baby elephant stands beside {d} in the grass",
        "Elephants love a bath. | {d} splashes in a river",
    ),
    "penguin": (
        "Penguins can't fly, but under water they almost do. | {d} swims under water",
        "When it is cold, they stand close together. | Many penguins stand together in the snow",
        "Emperor penguin fathers keep the egg on their feet. | {d} stands in the snow with an egg on its feet",
        "On ice, the belly makes a good sled. | {d} slides down a snowy hill",
        "From above, a black back is hard to see in the sea. | {d} swims in the dark sea, aerial view",
    ),
    "butterfly": (
        "Butterflies taste with their feet. | {d} sits on a yellow flower, close-up",
        "Every butterfly was once a caterpillar. | A green caterpillar crawls on a leaf in a garden",
        "Their wings are covered with tiny scales. | {d} opens its wings, close-up",
        "Some butterflies travel thousands of kilometres. | {d} flies over green hills and a river",
    ),
    "tree": (
        "A tree's rings tell its age. | A person looks at a tree stump with rings in a forest",
        "Leaves make food out of light. | Sunbeams shine through green leaves of {d}",
        "Some living trees are thousands of years old. | {d} on a hill under a starry sky",
        "Trees give us the air we breathe. | A child sits under {d} and looks up",
    ),
    "ocean": (
        "The ocean covers more than two thirds of our planet. | A huge blue sea under white clouds, aerial view",
        "The largest animal we know of lives in it: the blue whale. | A giant blue whale swims under water",
        "Most of the deep sea has never been seen by anyone. | A small submarine shines a light in dark deep water",
        "Seaweed and plankton make much of our oxygen. | Green seaweed sways under water in sunbeams",
    ),
    "sun": (
        "The sun is a star, the nearest one we have. | The sun rises over green hills at dawn",
        "Its light needs about eight minutes to reach you. | Sunbeams fall through a window on a child",
        "More than a million Earths would fit inside. | A small blue planet in front of a giant sun in space",
        "Without it, nothing green would grow. | Sunflowers in a sunny field",
    ),
    "shark": (
        "Sharks are older than the dinosaurs. | {d} swims past rocks under water",
        "A shark has no bones, only cartilage. | {d} swims in clear blue water",
        "Sharks grow new teeth all their lives. | {d} swims toward the camera under water, close-up",
        "Most sharks want nothing to do with us. | {d} swims away from a diver under water",
    ),
}

# pattern: answer lines. The first says it in one breath.
ANSWERS: dict[str, tuple[str, ...]] = {
    r"\bsky\b.*\bblue\b": (
        "Sunlight looks white, but all the colours are hiding in it. | The sun shines over green hills in a bright sky",
        "On its way down, it bumps into the air. | Sunbeams fall through a wide blue sky over a meadow",
        "Blue light bounces around the most, in every direction. | A child looks up at a bright blue sky from a hill",
        "So wherever you look up, blue comes back to you. | A child points at the blue sky in a meadow",
        "In the evening the light travels farther, and the reds are left. | A red sunset over the sea, a child watches",
    ),
    r"\bcats?\b.*\bpurr": (
        "A cat purrs with tiny, quick movements in its throat. | An orange cat purrs on a sofa, close-up",
        "Often it means: I feel good, stay here. | An orange cat lies on a person's lap in a warm room",
        "Kittens purr to their mother, before they can even see. | Small kittens sleep beside an orange cat",
        "But cats also purr when they are hurt or afraid. | An orange cat hides under a bed",
        "Perhaps it calms them, the way humming calms us. | An orange cat sleeps at a window in the evening",
    ),
    r"\bleaves\b.*\b(?:colou?r|red|fall|yellow|change)": (
        "In summer, leaves are full of green. They cook with light. | A big green tree in a sunny meadow",
        "When days get short, the tree takes the green away. | A tree with yellow leaves in an autumn park",
        "The yellow was there all along. Now you can see it. | Yellow leaves on a branch, close-up",
        "Then the tree lets go, and rests for the winter. | Autumn leaves fall from a tree in the wind",
    ),
    r"\b(?:sea|ocean)\b.*\bsalt": (
        "Rain washes a little salt out of the rocks. | Rain falls on rocky mountains",
        "Rivers carry it down to the sea. | A river runs from mountains to the sea",
        "The water rises again as clouds. The salt stays. | Clouds rise over a wide blue sea",
        "So, over a very long time, the sea became salty. | Waves roll on a sandy beach at sunset",
    ),
    r"\brainbow": (
        "It takes two things: sun behind you, and rain in front. | A child stands in a meadow, rain clouds in front, sun behind",
        "Each drop bends the light and sends it back. | Raindrops glitter in sunlight, close-up",
        "Red bends the least, violet the most, so the colours part. | A rainbow over green hills",
        "Nobody else sees exactly your rainbow. | A child waves at a rainbow over a village",
    ),
    r"\bstars?\b.*\btwinkl": (
        "The stars themselves shine quite steadily. | Bright stars over dark mountains at night",
        "But their light has to come through our restless air. | A night sky with clouds and stars over a lake",
        "The air bends it, this way and that. So it flickers. | A child looks at a twinkling star from a hill at night",
        "From space, stars do not twinkle at all. | An astronaut floats among bright stars in space",
    ),
    r"\brain\b|\bclouds?\b": (
        "The sun warms the sea, and water rises, invisible. | The sun shines over a calm sea",
        "High up it is cold, and tiny drops gather: a cloud. | White clouds grow over blue mountains",
        "The drops join, get heavy, and fall. | Rain falls on green hills",
        "Then rivers bring the water back, and it starts again. | A river runs through a valley to the sea",
    ),
    r"\bmoon\b.*\b(?:shape|phase|change|crescent)": (
        "Half of the moon is always lit by the sun. | A bright moon in front of stars in space",
        "As it travels around us, we see that half from different sides. | The moon over a small village at night",
        "Sometimes a thin slice, sometimes all of it. | A crescent moon over a dark forest",
        "The moon never changes. Our view does. | A child looks at the full moon from a window",
    ),
    r"\bfish\b.*\bbreath": (
        "Fish breathe too, only not air. | An orange fish swims under water, close-up",
        "Water flows in through the mouth and out over the gills. | An orange fish opens its mouth under water",
        "The gills take the oxygen out of the water. | A school of fish swims past a coral reef",
        "That is why moving water feels fresh to a fish. | An orange fish swims in a clear river",
    ),
    r"\bgrass\b.*\bgreen|\bplants?\b.*\bgreen": (
        "Plants catch sunlight with something called chlorophyll. | Sunbeams fall on green grass in a meadow",
        "It takes in red and blue light for its meals. | Green leaves in the sun, close-up",
        "Green is mostly left over, so green is what we see. | A child lies in green grass and looks at a leaf",
    ),
    r"\bonions?\b.*\b(?:cry|tear)": (
        "Cutting an onion breaks thousands of tiny cells. | A chef cuts an onion at a kitchen table",
        "Out comes a gas that floats up to your eyes. | A chef with tears in the eyes beside an onion in the kitchen",
        "Your eyes say: wash that away! And you cry. | A chef cries in the kitchen, close-up",
        "A sharp knife and a cold onion help a little. | A chef smiles with an onion in the kitchen",
    ),
    r"\bvolcano|\berupt": (
        "Deep down, rock is so hot that it melts. | Glowing lava in a dark cave",
        "Melted rock is lighter, so it pushes upward. | A smoking volcano under dark clouds",
        "Gas in it wants out, like bubbles in a shaken bottle. | Smoke rises from a volcano at night",
        "And when the way is free, the mountain erupts. | A volcano erupts with glowing lava at night",
    ),
    r"\bdream": (
        "Nobody knows for certain. That is the honest answer. | A person sleeps in a bed under a starry sky",
        "Perhaps the brain is tidying up the day. | A person sleeps, books fly around the bed",
        "Perhaps it practises, for feelings and for fears. | A person flies over a city at night",
        "What we do know: almost everybody dreams. | A village with sleeping houses under the moon",
    ),
    r"\byawn": (
        "Nobody is quite sure. Really. | A cat yawns on a sofa in a room",
        "It may wake us up, or cool us down. | A person yawns at a desk in an office",
        "But one thing is certain: yawns are catching. | A dog and a person yawn on a sofa",
        "You might be yawning right now. | A person yawns in a bed at night, close-up",
    ),
    r"\bsleep": (
        "While we sleep, the body repairs itself. | A person sleeps in a bed by a window at night",
        "The brain sorts what to keep and what to forget. | A person sleeps under glowing stars",
        "Without sleep, thinking gets slow and tempers get short. | A tired person sits at a desk in an office",
        "So rest is not lost time. It is how tomorrow begins. | A person wakes up in a sunny bedroom",
    ),
}

# pattern: steps. Said as advice, true as such.
HOWTO: dict[str, tuple[str, ...]] = {
    r"\bcoffee|espresso|latte": (
        "Grind the beans just before you brew. | A hand grinds coffee beans at a kitchen table",
        "Heat the water, and stop just short of boiling. | A kettle steams in the kitchen",
        "Pour slowly, in small circles. | Hot water pours into a coffee cup, close-up",
        "Wait. The smell is half of the pleasure. | A coffee cup steams at a kitchen window",
        "And now sit down for it. | A person drinks coffee at a kitchen table in the morning",
    ),
    r"\btea\b": (
        "Warm the pot first, with a splash of hot water. | A teapot on a kitchen table, steam rises",
        "A spoonful of leaves for each cup. | Tea leaves beside a teapot, close-up",
        "Pour the water, and give it a few minutes. | Hot water pours into a teapot in the kitchen",
        "Pour it out slowly, and breathe in. | A cup of tea steams at a window",
        "Drink it while it is quiet. | A person drinks tea at a window in the evening",
    ),
    r"\bpancake": (
        "Flour, milk, eggs, and a pinch of salt. | Flour, milk and eggs on a wooden kitchen table",
        "Stir until it is smooth. A few lumps are fine. | A person stirs a bowl in the kitchen",
        "A little butter in a hot pan. | Butter in a hot pan on a stove, close-up",
        "Pour, and wait for the bubbles. | A pancake in a pan on a stove",
        "Then flip. Be brave. | A pancake flies over a pan in the kitchen",
        "Stack them high, and share. | A stack of pancakes with honey on a kitchen table",
    ),
    r"\bbread|sourdough|loaf": (
        "Flour, water, salt, yeast. That is all. | Flour, water and salt on a wooden kitchen table",
        "Mix it, and knead until it feels smooth. | A person kneads dough at a kitchen table",
        "Cover it, and let it rise in a warm place. | Dough in a bowl beside a warm oven",
        "Shape it, and give it one more rest. | A person shapes a loaf at a kitchen table",
        "Bake until the crust is golden and sounds hollow. | A loaf of bread in a glowing oven",
        "And now the hardest part: let it cool. | A golden loaf of bread at a kitchen window",
    ),
    r"\bpaper (?:plane|airplane)": (
        "Take one sheet of paper. | A white sheet of paper on a wooden table",
        "Fold it in half the long way, and open it again. | Hands fold a sheet of paper at a table",
        "Fold both top corners to the middle. | Hands fold paper corners at a table, close-up",
        "Fold the sides in once more, then fold it shut. | A folded paper on a wooden table",
        "Bend the wings down, and throw gently. | A child throws a paper plane in a meadow",
    ),
    r"\bsmoothie": (
        "Choose ripe fruit. A banana makes it creamy. | Bananas and berries on a kitchen table",
        "Cut it small, and add something cold to drink. | A person cuts fruit in the kitchen",
        "Blend until nothing rattles. | A blender with red fruit in the kitchen",
        "Taste. Too thick? One more splash. | A person tastes a red smoothie in the kitchen",
        "Pour, and drink it right away. | A glass of red smoothie at a sunny window",
    ),
    r"\bomelet|\begg": (
        "Beat the eggs with a pinch of salt. | Eggs and a bowl on a kitchen table",
        "Melt some butter, but don't let it brown. | Butter in a hot pan, close-up",
        "Pour the eggs in, and stir softly. | Yellow eggs in a pan on a stove",
        "Take it off the heat while it still shines. | A golden omelette on a plate in the kitchen",
        "Eat at once. Eggs don't like to wait. | A person eats at a kitchen table in the morning",
    ),
    r"\bpasta|spaghetti|noodle|carbonara": (
        "Plenty of water, plenty of salt. | A steaming pot on a stove in the kitchen",
        "Cook the pasta until it still has a little bite. | Spaghetti in a steaming pot, close-up",
        "Keep a cup of the water. It ties the sauce together. | A cup of water beside a pot in the kitchen",
        "Toss everything together, off the heat. | A person stirs pasta in a pan in the kitchen",
        "Serve it hot, and don't count the forks. | A plate of spaghetti on a table in the evening",
    ),
    r"\bsleep (?:better|well|faster)|fall asleep|better sleep": (
        "Dim the lights an hour before bed. | A lamp glows in a bedroom in the evening",
        "Put the phone in another room. | A phone on a kitchen table at night",
        "Keep the bedroom cool, dark and quiet. | A dark bedroom with an open window and the moon",
        "Breathe out longer than you breathe in. | A person lies in a bed at night, close-up",
        "And go to bed at the same time tomorrow. | A person sleeps in a bed under the moon",
    ),
    r"\bmeditat|\brelax|\bcalm": (
        "Sit down somewhere quiet. | A person sits on a rug in a warm room",
        "Let your shoulders drop. | A person sits at a window in the morning",
        "Follow your breath: in, and out. | A person sits in a garden with closed eyes",
        "Thoughts will come. Let them pass, like clouds. | White clouds over a green meadow, a person sits",
        "Five minutes are enough. Really. | A person smiles under a tree in a garden",
    ),
    r"\bplant\b|\bgrow\b|\bgarden": (
        "Find a pot with a hole, and some loose soil. | A flower pot with soil on a windowsill",
        "Press the seed in, not too deep. | Hands put a seed in soil, close-up",
        "Water it gently. Damp, not drowned. | A person waters a flower pot at a window",
        "Give it light, and give it time. | A small green plant in the sun on a windowsill",
        "And one morning, there it is. | A person smiles beside a green plant in the morning",
    ),
    r"\bsalad": (
        "Wash everything, and dry it well. | Green leaves and tomatoes on a kitchen table",
        "Cut what is big, and leave what is small. | A person cuts tomatoes in the kitchen",
        "Oil, something sour, salt. Shake. | Oil, a lemon and salt on a kitchen table",
        "Dress it at the very last moment. | A person stirs a bowl of salad in the kitchen",
        "Something crunchy on top, and done. | A bowl of salad on a table in a sunny garden",
    ),
}

STEPS_FOOD = (
    "Clear the table, and wash your hands. | A person washes hands in a kitchen",
    "Take simple things, and take good ones. | Fruit and flour on a wooden kitchen table",
    "Read the whole recipe once before you begin. | A person reads a book in a kitchen",
    "Measure twice, spill once. | A person pours milk into a bowl in a kitchen",
    "Taste as you go. | A person tastes from a spoon in a kitchen, close-up",
    "Give it the time it asks for. | A clock on a kitchen wall beside a window",
    "And don't eat alone what you can share. | Friends sit around a table in the evening",
)
STEPS_ANY = (
    "First, lay out everything you need. | A person puts things on a wooden table in a room",
    "Start smaller than you think you should. | A person stands at the foot of small stairs",
    "Look at somebody who does it well. | A child watches an old man at a wooden table",
    "Then do it badly, once, on purpose. | A person laughs beside a messy table",
    "Go slowly. Speed comes by itself. | A person works at a wooden table by a window",
    "Something will go wrong. That is a step, too. | A person looks at fallen blocks on a table",
    "Take a break before you need one. | A person drinks tea at a window",
    "Change one thing, and try again. | A person works under a lamp at night",
    "Show it to a friend. | Two friends look at a table together",
)

ITEMS: dict[str, tuple[str, ...]] = {
    "reasons": (
        "you have been thinking about it for a while | A person looks out of a window in the morning",
        "you will be glad you began | A person steps out of a door into the sun",
        "it makes a good story later | Friends laugh around a fire at night",
        "small joys count, too | A child jumps in a puddle on a street",
        "somewhere, somebody would love to join you | Two friends walk along a river",
        "today is a good day for it | The sun rises over green hills at dawn",
        "you may surprise yourself | A person stands on top of a hill with raised arms",
    ),
    "tips": (
        "start smaller than you think | A small green plant on a windowsill",
        "same time, same place, every day | A clock on a wall above a desk",
        "ask somebody who loves it | Two friends talk on a bench in a park",
        "write down one line about it | A person writes in a book at a table",
        "rest before you are tired | A person sits under a tree in a meadow",
        "make the first step very easy | A pair of shoes beside a door",
        "enjoy it while you are still bad at it | A person laughs in a kitchen with flour",
    ),
    "questions": (
        "what do you notice first? | A child looks through a magnifying glass in a garden",
        "what does it remind you of? | A person looks at a photo at a window",
        "who would you tell about it? | Two friends talk on a bench in a park",
        "what would be missing without it? | An empty chair at a table in a room",
        "how would you explain it to a child? | A grandmother talks to a child on a sofa",
        "what sound goes with it? | A child listens with closed eyes in a meadow",
        "what has changed about it since you were small? | An old book opens on a wooden table",
    ),
}

JOKES: tuple[tuple[str, str, str, str], ...] = (  # topic words, question, answer, picture subject
    ("chicken road", "Why did the chicken cross the road?", "To get to the other side. It had not heard that this was a joke.", "A white chicken walks across a road"),
    ("cat kitten", "What is a cat's favourite colour?", "Purr-ple.", "A purple cat sits on a sofa"),
    ("dog puppy", "What do you call a dog that does magic?", "A labracadabrador.", "A brown dog in a magician hat on a stage"),
    ("cow farm", "Where do cows go on a Friday night?", "To the moo-vies.", "A white cow walks down a city street at night"),
    ("fish", "What do you call a fish with no eyes?", "Fsh.", "An orange fish swims under water"),
    ("bear", "What do you call a bear with no teeth?", "A gummy bear.", "A brown bear sits in a forest"),
    ("dinosaur", "What do you call a sleeping dinosaur?", "A dino-snore.", "A green dinosaur sleeps in a jungle"),
    ("bee honey", "What do you call a bee that can't make up its mind?", "A maybe.", "A yellow bee flies in a garden"),
    ("computer programmer code developer windows it", "Why was the computer cold?", "It had left its windows open.", "A computer on a desk at an open window in the snow"),
    ("science scientist atom chemistry", "Why don't scientists trust atoms?", "They make up everything.", "A scientist stands in a laboratory with a glass flask"),
    ("bike bicycle cycling", "Why did the bicycle fall over?", "It was two-tired.", "A red bicycle on a city street"),
    ("banana fruit", "Why did the banana go to the doctor?", "It wasn't peeling well.", "A yellow banana on a bed in a room"),
    ("math school teacher book student", "Why was the math book so sad?", "It had too many problems.", "A blue book on a desk in a classroom"),
    ("coffee", "Why did the coffee call the police?", "It had been mugged.", "A coffee cup on a kitchen table"),
    ("ghost halloween", "Why are ghosts such bad liars?", "You can see right through them.", "A white ghost floats in a castle"),
    ("snowman winter snow", "What do you get when you cross a snowman and a vampire?", "Frostbite.", "A snowman stands in the snow at night"),
    ("duck", "What time does a duck wake up?", "At the quack of dawn.", "A white duck walks beside a lake at dawn"),
    ("scarecrow field farmer", "Why did the scarecrow win a prize?", "It was outstanding in its field.", "A scarecrow stands in a yellow field"),
    ("penguin", "Why don't you ever see penguins in England?", "They are afraid of Wales.", "A penguin looks at the sea from the snow"),
    ("skeleton", "Why didn't the skeleton go to the party?", "It had no body to go with.", "A skeleton stands alone in front of a castle"),
)  # fmt: skip

TOP = (
    "Number five: the one you forgot you loved. | A person opens an old box in a room",
    "Number four: the one your friends never understand. | Two friends argue at a table and laugh",
    "Number three: the one you never get tired of. | A person smiles at a table in the morning",
    "Number two: the one that takes you right back to childhood. | A child runs through a meadow",
    "And number one? You already know it. | A person stands on a hill with raised arms",
)
