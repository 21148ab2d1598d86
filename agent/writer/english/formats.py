# ruff: noqa: E501  (data: one row a line, word lists as text)
"""English shorts that are not stories, as data: the lines around facts, answers and steps, and pitches, greetings, news, odd notes.

Rows are (slot, importance, lines); {_items} stands where the facts, steps or answers go.
"""

Row = tuple[str, int, tuple[str, ...]]

FACTS_FRAME: dict[str, tuple[str, ...]] = {
    "hook": (
        "Did you know this about {topic}? | {look} @spot",
        "You think you know {topic}? | {look} @spot",
        "{Topicplain}. Ready? | {look} @spot",
    ),
    "count": ("{Count} things about {topic}. | {look} @spot", "Here are {count} facts about {topic}. | {look} @spot"),
    "end": (
        "Which one surprised you? | {look} @spot",
        "Now tell somebody. | Two friends talk on a bench in a park",
        "You will never look at {topic} the same way. | {look} @spot",
    ),
}

LIST_FRAME: dict[str, tuple[str, ...]] = {
    "reasons": ("{Count} good reasons {topic}. | A person stands at an open door in the morning",),
    "ways": ("{Count} ways {topic}. | A person stands at a crossroads",),
    "tips": ("{Count} {noun} {topic}. | A person sits down at a desk by a window",),
    "questions": (
        "{Count} questions about {topic}. | A child stands in a meadow and thinks",
        "Let's look at {topic}, in {count} questions. | A child opens an old book",
    ),
    "top": (
        "Everyone has a list of {topic}. Let's find yours. | A child writes on paper at a table",
        "{Topicplain}. What is on your list? | A person writes in a book at a window",
    ),
    "end": (
        "Pick one. Start today. | A person walks toward the horizon",
        "Which one is yours? | A person waves on a hill",
        "And what would you add? | A person looks into the camera and smiles",
    ),
    "endtop": (
        "Now, what is your number one? | A person looks into the camera and smiles",
        "Write yours down. | A person writes at a table",
    ),
}

QUESTION_FRAME: dict[str, tuple[str, ...]] = {
    "honest": (
        "What do you think? | A person looks into the camera and smiles",
        "Some questions are still open. Lucky us. | A child walks toward the horizon",
    ),
    "hook": ("{Question}? | {asked}",),
    "lead": (
        "It is a good question, so let's look closely. | A child looks through a magnifying glass",
        "The answer is closer than you think. | A child opens a big book at a window",
    ),
    "end": (
        "Now you know. Pass it on. | Two children talk on a hill",
        "And that is the whole secret. | A child smiles on a hill",
        "Ask the next question. | A child walks toward the horizon",
    ),
}
UNKNOWN: tuple[Row, ...] = (  # a question we have no answer for, and say so
    ("hook", 1, ("{Question}? | {asked}",)),
    ("good", 3, ("What a good question. | A child sits under a tree and thinks", "Stop scrolling. Think for a second. | A person stops on a city street")),
    ("honest", 4, (
        "The honest answer begins with: I don't know. | A person stands alone on a hill under the stars",
        "I could make something up. I'd rather wonder with you. | Two friends sit by a fire at night",
    )),
    ("look", 5, ("So, what do we see when we look closely? | A child looks through a magnifying glass in a garden", "Let's begin with what you already know. | A child opens an old book at a table")),
    ("ask1", 7, ("Ask a child, and you get one answer. | A child talks with raised arms in a meadow",)),
    ("ask2", 8, ("Ask somebody old, and you get a story. | An old man talks on a bench in a park",)),
    ("ask3", 9, ("Ask a scientist, and you get ten more questions. | A scientist writes on a blackboard",)),
    ("night", 10, ("Ask it at night, and it sounds much bigger. | A person looks at the stars from a rooftop at night",)),
    ("maybe", 6, ("Maybe there is more than one answer. | A person stands at a crossroads", "Maybe the answer changes as you grow. | A child and an old woman walk side by side")),
    ("walk", 11, ("Take it for a walk. Questions like fresh air. | A person walks along a river",)),
    ("book", 12, ("Somewhere, there is a book that begins right there. | A person stands between tall bookshelves",)),
    ("stay", 13, ("And some questions are good company, even without an answer. | A person sits by a window with a cat",)),
    ("end", 2, ("What do you think? | A person looks into the camera and smiles", "Tell me what you think. | A person waves on a hill")),
)  # fmt: skip

WHATIF: tuple[Row, ...] = (  # imagined with a straight face
    ("hook", 3, ("I thought about this all night. | A person lies awake in a bed in a dark bedroom at night", "Let's be serious about this for a moment. | A person sits at a desk in a room and thinks")),
    ("intro", 1, ("{Question}? | {asked}",)),
    ("road", 5, ("First, the morning traffic report gets much longer. | Cars stand on a city street",)),
    ("school", 7, ("Then schools add a new subject. Everybody passes. | Two children wave in front of a school",)),
    ("adults", 4, ("Grown-ups hold meetings for a week. Children need three minutes. | Three people sit at a table in an office",)),
    ("news", 6, ("The news talks of nothing else. The cat looks up once. | A grey cat yawns on a sofa in a room",)),
    ("photo", 8, ("Everybody has the same photo. | A person takes a photo with a phone on a city street",)),
    ("turn", 6, ("And after a month? People argue about dinner again. | A family sits at a table in a kitchen",)),
    ("end", 2, ("What would you do first? | A child waves on a hill at sunset", "Luckily, wondering is free. | A child lies in the grass and looks at the sky")),
)  # fmt: skip

HOWTO_FRAME: dict[str, tuple[str, ...]] = {
    "hook": (
        "Let's {todo}. | A person stands at a wooden table in a room and smiles",
        "Here is how to {todo}. | A person stands beside a wooden table in a kitchen",
        "So you want to {todo}? | A person smiles in a living room",
    ),
    "end": (
        "That's it. Your turn. | A person waves beside a window",
        "Save this for later, and enjoy. | Three friends sit at a table in a room and smile",
        "Simple things, done well. | A person sits at a table in the evening and smiles",
    ),
}

PRODUCT: tuple[Row, ...] = (
    ("hook", 3, ("You know that moment when something small is missing? | A person looks around in a room", "Imagine your day with one thing more. | A person wakes up in a sunny bedroom", "Look at this for three seconds. | {look} glows on a table")),
    ("intro", 1, ("Meet {topica}. | {look} stands on a wooden table in warm light", "This is {topicthis}. | {look} stands on a table in a bright room")),
    ("morning", 5, ("Picture it on an ordinary Monday morning. | {look} beside a coffee cup on a kitchen table", "See it in your kitchen, in your bag, in your hand. | A person holds {look} in a kitchen")),
    ("touch", 6, ("Pick it up. Turn it around. | A hand holds {look}, close-up", "Take a closer look. | {look} on a table, close-up")),
    ("out", 8, ("Take it along, wherever the day goes. | A person walks down a city street with {look}",)),
    ("rain", 10, ("Rain or shine, Monday or Sunday. | A person with {look} on a rainy street",)),
    ("share", 7, ("Show it to a friend, and watch the eyebrows go up. | Two friends look at {look} in a park",)),
    ("ask", 4, ("What would you use it for first? | A person thinks beside {look} at a window", "Where would it live in your home? | {look} on a shelf in a living room")),
    ("slow", 11, ("Because good days are made of small things. | A person sits on a sofa with {look}",)),
    ("who", 9, ("For you. Or for somebody you like a lot. | A person gives {look} to a friend",)),
    ("quiet", 12, ("No big words needed. Just see for yourself. | {look} on a wooden table at sunset",)),
    ("kid", 13, ("Even the cat is curious. | A grey cat looks at {look} on a table",)),
    ("turn", 14, ("And tomorrow morning? It is already part of the day. | {look} on a kitchen table at dawn",)),
    ("end", 2, ("{Topicshort}. See for yourself. | {look} glows on a table in the evening", "{Topicshort}. Try it today. | A person smiles with {look} at a window", "Say hello to {topicthe}. | A person waves with {look}")),
)  # fmt: skip

GREETINGS: dict[str, tuple[Row, ...]] = {
    "birthday": (
        ("hook", 3, ("Psst. Somebody has a big day today. | Colourful balloons and a gift in a room", "Quick, light the candles! | A birthday cake with candles on a table")),
        ("intro", 1, ("Happy birthday{name}! | {bycake}",)),
        ("one", 6, ("Another trip around the sun, and you look great. | The sun shines over green hills with balloons in the sky",)),
        ("wish1", 4, ("May your cake be big, and your candles bright. | A big cake with candles on a wooden table",)),
        ("wish2", 5, ("May every present be the right size. | Colourful presents on a rug in a room",)),
        ("wish3", 7, ("May somebody hug you a bit too long. | Two people hug in a room with balloons",)),
        ("dance", 8, ("Dance in the kitchen. Nobody is watching. | A person dances in a kitchen with balloons",)),
        ("make", 9, ("Close your eyes, and make a wish. | A child closes the eyes before a cake with candles",)),
        ("blow", 10, ("Now blow! | A child blows out candles on a cake",)),
        ("end", 2, ("This day is yours. | {givers}", "All the best for the year ahead. | {givers}")),
    ),
    "love": (
        ("hook", 3, ("There is something I want to tell you. | A person stands at a window with a letter",)),
        ("intro", 1, ("{Words}. | Two people hold hands on a hill at sunset",)),
        ("one", 4, ("Not only on the good days. | Two people under one umbrella in the rain",)),
        ("two", 5, ("On Mondays, in the rain, with cold coffee. | Two people sit at a kitchen table in the morning",)),
        ("three", 6, ("You make ordinary days worth keeping. | Two people dance in a kitchen",)),
        ("four", 7, ("If I could, I would hand you the moon. | A person reaches for the moon on a hill at night",)),
        ("end", 2, ("That is all. And that is a lot. | A red heart balloon flies over a village",)),
    ),
    "thanks": (
        ("hook", 3, ("This one is for you. | A person holds a bunch of flowers at a door",)),
        ("intro", 1, ("{Words}! | A person gives flowers to a friend in a garden",)),
        ("one", 4, ("You may think it was nothing. It was not nothing. | Two friends sit on a bench in a park",)),
        ("two", 5, ("Some kindness is quiet, and it stays for years. | A small lantern glows on a windowsill at night",)),
        ("three", 6, ("Because of you, a hard day got lighter. | The sun breaks through clouds over green hills",)),
        ("four", 7, ("I noticed. I wanted you to know. | A person writes a letter at a table",)),
        ("end", 2, ("With all my heart: thank you. | A person waves on a hill at sunset", "I owe you a cake. | A cake on a table in a garden")),
    ),
    "holiday": (
        ("hook", 3, ("Do you feel it in the air? | A small village under the evening sky", "Tonight feels different. | A person looks out of a window in the evening")),
        ("intro", 1, ("{Words}! | {holiday}",)),
        ("one", 5, ("The windows are glowing, one after another. | Small village houses with glowing windows at night",)),
        ("two", 6, ("Somebody is singing, slightly off key. | People sing on a village street at night",)),
        ("wish1", 4, ("May your table be full, and your phone be quiet. | A table with food and candles in a warm room",)),
        ("wish2", 7, ("May you laugh until your cheeks hurt. | Friends laugh around a table",)),
        ("wish3", 8, ("May everyone you miss be thinking of you. | A person looks at the stars from a window",)),
        ("far", 9, ("And if you are far from home tonight: this is for you. | A person walks on a city street at night",)),
        ("warm", 10, ("Keep somebody warm. | Two people share a blanket by a fire",)),
        ("end", 2, ("From my heart to yours. | A lantern glows in a window at night", "Be well, and be loved. | Stars over a small village at night")),
    ),
    "other": (
        ("hook", 3, ("A few words, just for you. | A letter flies through the sky over a village",)),
        ("intro", 1, ("{Words}. | A person waves on a hill in the morning",)),
        ("one", 4, ("Someone is thinking of you right now. | A person looks out of a window and smiles",)),
        ("two", 5, ("Take your time today. | A cup of tea steams at a window",)),
        ("three", 6, ("Breathe. Drink some water. Look at the sky. | White clouds over a green meadow",)),
        ("four", 7, ("Small steps count as steps. | A person walks on a small path through a meadow",)),
        ("five", 8, ("And if it gets hard, you are not alone. | Two friends sit on a bench in a park",)),
        ("end", 2, ("Sent with a smile. | A person smiles and waves on a hill", "See you soon. | A person waves at a train station")),
    ),
}  # fmt: skip
HOLIDAY_PICTURES = {
    "christmas": "A Christmas tree with lights in a snowy village at night", "halloween": "Glowing pumpkins in front of a dark castle at night",
    "easter": "A white rabbit with colourful eggs in a meadow", "new year": "Fireworks over a city at night", "chinese new year": "Red lanterns and fireworks over a street at night",
    "lunar": "Red lanterns and fireworks over a street at night", "mother": "A child gives flowers to a mother in a garden", "father": "A child and a father fly a kite on a hill",
    "valentine": "Two people hold a red heart balloon on a hill", "diwali": "Many small lamps glow in front of a house at night",
    "thanksgiving": "A table with food and candles in a warm room",
}  # fmt: skip

JOKE_FRAME: dict[str, tuple[str, ...]] = {
    "hook": (
        "Okay. Serious faces, please. | A person on a stage in a spotlight",
        "You asked for it. I warned nobody. | A person grins on a stage, close-up",
        "Please hold on to your seat for this one. | A person on a stage in a spotlight",
        "Ready? This one is terrible. | A person grins on a stage in a spotlight",
    ),
    "hookother": (
        "Every good subject deserves a bad joke. | A person on a stage in a spotlight",
        "First, a warm-up. | A person grins on a stage in a spotlight",
    ),
    "wait": (
        "Think about it. Take your time.",
        "No idea? Really?",
        "It is a very serious question.",
        "Come on. You almost have it.",
    ),
    "more": (
        "Wait, there is another one. | A person laughs on a stage in a spotlight",
        "One more, and then I'll go. | A person holds up one finger on a stage",
        "It gets worse. | A person grins on a stage, close-up",
    ),
    "after": (
        "I'll wait until you stop laughing. | A person laughs on a sofa in a room",
        "You may groan now. | A person covers the face on a sofa",
    ),
    "end": (
        "Send it to somebody who deserves it. | A person waves and laughs",
        "I'm here all week. | A person bows on a stage in a spotlight",
    ),
}

EXTRAS = (
    "Let that sink in for a second. | A person looks out of a window and thinks",
    "Sounds small? It isn't. | A small plant grows in the sun, close-up",
    "Still with me? Good. | A person looks into the camera and smiles",
    "And it gets better. | A child jumps for joy in a meadow",
    "Take a breath. There is more. | White clouds over green hills",
    "Write that one down, or just remember it. | A person writes in a book at a table",
    "Read it to somebody tonight, and watch the face. | Two friends talk on a bench in a park",
    "Yes, I had to hear it twice, too. | A person listens with a hand at the ear",
)

NEWS: tuple[Row, ...] = (
    ("hook", 3, ("This just in. | A reporter with a microphone on a city street", "We interrupt your day for this. | A reporter runs down a city street")),
    ("intro", 1, ("{Words}. | {newsd}",)),
    ("where", 5, ("You heard that right. | {newsd2}", "Read that again, slowly. | A person reads a newspaper on a bench")),
    ("street", 6, ("On the street, people stop and look up from their phones. | People stop on a city street",)),
    ("ask", 4, ("How did it come to this? We asked a pigeon. No comment. | A pigeon sits on a bench in the city", "Our reporter is on the way, by bicycle. | A reporter rides a bicycle through the city")),
    ("know", 7, ("What we know so far: exactly that headline. | A reporter reads a newspaper at a desk in an office",)),
    ("dont", 8, ("What we don't know yet: how, why, and what happens on Monday. | A reporter sits at a desk in an office and thinks",)),
    ("expert", 9, ("An expert was asked for a comment, and first needed a glass of water. | A scientist drinks a glass of water in a laboratory",)),
    ("cat", 10, ("A cat on the scene was asked twice, and seemed unimpressed both times. | A grey cat yawns on a city street",)),
    ("wait", 11, ("We keep watching this story, so that you can go and have lunch. | A reporter looks through binoculars on a rooftop",)),
    ("weather", 12, ("And now, the weather: there is some, and there will be more. | Clouds and sun over the city",)),
    ("end", 2, ("More when we know more. | A reporter waves on a city street", "Back to your day. | People walk on a city street in the evening")),
)  # fmt: skip

HISTORY: tuple[Row, ...] = (
    ("hook", 3, ("Close your eyes, and turn the clock back. | A big old clock in a dark room", "Go back. Further. A little further. | An old book opens on a wooden table")),
    ("intro", 1, ("{Topic}. | {scene}", "This is about {topic}. | {scene}")),
    ("people", 5, ("The people in it woke up that morning like you and me. | People walk on an old village street at dawn",)),
    ("unknown", 4, ("Nobody in it knew how the story would end. | A person stands on a hill and looks into the distance",)),
    ("sound", 6, ("What did it sound like? What did it smell like? | An old street with stone houses and smoke",)),
    ("small", 8, ("History books keep the big names. The small ones were there, too. | A child watches from a window of an old house",)),
    ("letter", 9, ("Somewhere, somebody wrote a letter that was never found. | A person writes a letter by candlelight",)),
    ("turn", 7, ("And then came the day after which nothing was quite the same. | Dark clouds over an old city, sunbeams break through",)),
    ("what", 10, ("Some of it we know. Some of it we only guess. | A person with a lantern between tall bookshelves",)),
    ("stone", 11, ("What is left is what somebody cared to keep. | Old stones in tall grass at sunset",)),
    ("hand", 12, ("Put a hand on an old stone. It has been waiting. | A hand touches an old stone wall",)),
    ("now", 13, ("Today, people walk past and look at their phones. | People walk on a busy city street",)),
    ("end", 2, ("One day, we will be somebody's long ago. | A person looks at the stars on a hill", "The past is not gone. It is under our feet. | A child walks on old stones in grass")),
)  # fmt: skip

ODD: tuple[Row, ...] = (
    ("hook", 3, ("Not every idea comes with a manual. | A small robot opens a wooden box", "Somebody sent a riddle. | A letter falls from the sky in front of a small robot")),
    ("intro", 1, ("It says: {quote} | A small blue robot reads a letter on a hill", "There it is, just as it came: {quote} | A small blue robot looks at a letter on a table")),
    ("think", 4, ("A small robot turns it left, then right. | A small blue robot turns a sheet of paper in its hands",)),
    ("read", 6, ("It reads it forward. It reads it backward. | A small blue robot reads under a lamp at night",)),
    ("ask", 5, ("Is it a name? A song? A secret? | A small blue robot thinks under a tree",)),
    ("walk", 7, ("So it takes it for a walk, and shows it to the moon. | A small blue robot holds a letter up to the moon on a hill",)),
    ("cat", 8, ("The cat sniffs at it, and keeps its opinion. | A grey cat sniffs at a letter beside a small blue robot",)),
    ("fold", 9, ("In the end, the robot folds it into a paper plane. | A small blue robot folds a paper plane at a table",)),
    ("turn", 10, ("And suddenly, it makes perfect sense. It flies. | A paper plane flies over green hills, a small blue robot watches",)),
    ("end", 2, ("Send us a few more words, and see what happens. | A small blue robot waves on a hill", "Mysteries are welcome here. | A small blue robot waves under the stars")),
)  # fmt: skip

FORMAT_MOOD = {"facts": "happy", "question": "calm", "howto": "calm", "product": "energetic", "greeting": "happy", "joke": "happy", "news": "energetic",
    "history": "nostalgic", "odd": "happy", "mood": "calm", "sad": "tender", "food": "happy", "doing": "nostalgic", "thing": "tender", "day": "happy"}  # fmt: skip
FAMILY_MOOD = {"travel": "calm", "seek": "tender", "make": "tender", "perform": "happy", "rest": "calm", "meet": "tender", "change": "tender", "lose": "happy",
    "flaw": "tender", "state": "tender"}  # fmt: skip
