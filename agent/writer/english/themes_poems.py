# ruff: noqa: E501  (data: one row a line)
"""Small poems in English, in rhymed pairs, as data: a " / " parts the two lines of a pair, which stay together and are two pictures."""

from agent.writer.theme import Theme

_CHILD = ("child", "a child in a yellow coat")

POEMS: tuple[Theme, ...] = (
    Theme(r"\bsnow|\bwinter|\bfrost", (
        ("verse1", 5, ("The town went to sleep in brown and in grey. / By morning, somebody had painted the day. | A small village at night, snow falling / A snowy village in the morning",)),
        ("verse2", 5, ("The roofs wear pillows, the fence wears a hat. / The first set of footprints belongs to the cat. | A snowy house and a wooden fence, snow falling / A grey cat walks in the snow in a village",)),
        ("verse3", 6, ("A child sticks a tongue out and catches the sky. / One flake, then a thousand, and nobody asks why. | {d} looks up, snow falling, close-up / {d} runs in the snow, snow falling",)),
        ("verse4", 2, ("The evening is blue, and there's steam on the tea. / Stay a while, winter. Stay quiet with me. | A snowy village with glowing windows at night / A cup of tea steams at a window, snow falling at night",)),
    ), who=_CHILD),
    Theme(r"\brain|\bdrizzle|\bpuddle", (
        ("verse1", 5, ("The rain starts to tap, like a hand on a door. / Then fingers, then footsteps, then hundreds, then more. | Rain falls on a window in a room / Rain falls on a quiet village street",)),
        ("verse2", 5, ("The street is a mirror, the gutter's a stream. / A paper boat leaves, with a crew and a dream. | A wet city street in the rain / A paper boat on a small stream in the rain",)),
        ("verse3", 6, ("Umbrellas like flowers come up, row by row. / One has no umbrella, and dances, though. | Three people with colourful umbrellas on a street in the rain / {d} dances on a street in the rain",)),
        ("verse4", 2, ("And after, the sparrows, the smell of wet stone. / And puddles of sky that are yours, yours alone. | Three small birds on a street in the morning / {d} looks at a rainbow on a street",)),
    ), who=("child", "a child in yellow rain boots")),
    Theme(r"\bsea\b|\bocean|\bwaves?\b|\btide|\bbeach", (
        ("verse1", 5, ("The sea writes a letter, and wipes it away. / It does that a thousand times every day. | Waves on a sandy beach in the morning / {d} walks on a sandy beach",)),
        ("verse2", 5, ("It carries our bottles, our boats and our moon. / It hums, if you listen, the very same tune. | A small boat on the sea / {d} sits on the beach and listens to the sea",)),
        ("verse3", 6, ("A gull says a thing that you can't quite recall. / A lighthouse says one word, to everyone, all. | Three white seagulls fly over the calm sea, wide shot / A lighthouse by the sea at dusk",)),
        ("verse4", 2, ("So bring it your sorrow, and let it be small. / The sea has more room than the sky has, for all. | {d} stands at the sea at sunset / The moon over a calm sea at night",)),
    ), who=("woman", "a woman in a blue coat")),
    Theme(r"\bautumn|\bfall leaves|\bleaves\b|\bseptember|\boctober|\bnovember", (
        ("verse1", 5, ("The tree counts its gold, and then gives it away. / A leaf for a Monday, a leaf for today. | A tall tree with yellow leaves in a park / Autumn leaves fall from a tree in a park",)),
        ("verse2", 5, ("The geese write a letter in V on the blue. / The wind reads it out, and it's not about you. | A flock of geese flies in the sky in autumn / {d} walks in a park, autumn leaves in the wind",)),
        ("verse3", 6, ("A hedgehog is busy, a squirrel is late. / A child wades through rustling, and rustling can wait. | A small squirrel beside a tree in an autumn park, wide shot / A child runs through autumn leaves in a park",)),
        ("verse4", 2, ("How lightly it falls, and how softly it lands. / Perhaps letting go is just opening hands. | Autumn leaves fall on a bench in a park / {d} holds a yellow leaf in a park at sunset",)),
    ), who=("woman", "an old woman in a red coat")),
    Theme(r"\bspring\b|\bblossom|\bflowers?\b|\bgarden", (
        ("verse1", 5, ("A crocus came up with a question mark's bend. / It asked: is it over? The snow said: my friend. | A purple flower in the snow / A small flower in a garden, close-up",)),
        ("verse2", 5, ("The brook found its voice, and the blackbird its flute. / The boots by the door say: our work here is moot. | A small stream in a green forest / A black bird sings on a branch with blossoms",)),
        ("verse3", 6, ("The cherry tree blushes, and who wouldn't blush? / Ten thousand small petals, and nothing but hush. | A pink cherry tree in a garden / Petals fall around {d} under a cherry tree",)),
        ("verse4", 2, ("So open the window, let everything in. / It isn't too late, and it's time to begin. | {d} opens a window in a sunny room / {d} runs across a green meadow with flowers",)),
    ), who=_CHILD, mood="happy"),
    Theme(r"\bsummer\b|\bholiday|\bjuly|\baugust|\bsunshine", (
        ("verse1", 5, ("The day is as long as a day ever gets. / The bees do their business. The cat has no debts. | A sunny garden with flowers and bees / A grey cat sleeps in a sunny garden",)),
        ("verse2", 5, ("There's salt on your lip and there's sand in your book. / The sea says: come in. Take a look, take a look. | {d} sits on a beach with a book / {d} jumps into the sea on a beach",)),
        ("verse3", 6, ("The ice cream is faster than any of us. / It drips, and we laugh, and we don't make a fuss. | {d} eats ice cream on a street / Two children laugh in a park",)),
        ("verse4", 2, ("At nine it's still light, and at ten there's a spark. / The fireflies are writing your name in the dark. | A meadow at sunset, {d} / Fireflies over a meadow at night, {d}",)),
    ), who=_CHILD, mood="happy"),
    Theme(r"\bmoon|\bstars?\b|\bnight|\bdreams?\b|\blullaby|\bsleep", (
        ("verse1", 5, ("The moon hangs her coat on the back of a cloud. / She knows all our secrets, and says none aloud. | The full moon and clouds in a night sky / The full moon over a small village at night",)),
        ("verse2", 5, ("One window is lit, and it's yours, or it's mine. / A fox crosses over, as straight as a line. | A small house with a glowing window at night / A red fox walks on a village street at night",)),
        ("verse3", 6, ("The owl asks her question, the hill doesn't know. / The stars do their homework, row after row. | An owl sits on a branch at night / Stars over dark hills at night",)),
        ("verse4", 2, ("So put down the day, it was heavy to keep. / The moon takes the late shift. Go to sleep. Go to sleep. | {d} looks at the moon from a window at night / {d} sleeps in a bed at night, the moon in a window",)),
    ), who=_CHILD, times=("at night",)),
    Theme(r"\bmother|\bmom\b|\bmum\b|\bgrandm|\bfather|\bdad\b|\bgrandp|\bparents?", (
        ("verse1", 5, ("You tied all my laces, you peeled every pear. / You said: I'm not tired, from deep in a chair. | {d} ties a child's shoes / {d} sleeps in a chair in a room",)),
        ("verse2", 5, ("You ran down the street with one hand on my bike. / You let go so gently, I never knew quite. | A child rides a bicycle, {d} runs behind / A child rides a bicycle in a park",)),
        ("verse3", 6, ("You stood in the window until I was gone. / I see it. I see it. The light was still on. | {d} waves at a window / A small house with a glowing window at night",)),
        ("verse4", 2, ("So here's a small poem, for all that you do. / It's short. If I told it, I'd never get through. | A young man writes a letter at a table / {d} hugs a young man at a door",)),
    ), who=("mother", "a mother in a green dress"), mood="nostalgic"),
    Theme(r"\blove|\bheart|\bvalentine|\bkiss|\bromance", (
        ("verse1", 5, ("I wasn't quite looking. You weren't quite there. / A Tuesday, some rain, and some rain in your hair. | A man walks on a street in the rain / A woman with wet hair on a street in the rain",)),
        ("verse2", 5, ("You laughed at my joke, and it wasn't that good. / I'd tell it again. And I think that I should. | Two people laugh under a red umbrella / Two people sit at a table in a café",)),
        ("verse3", 6, ("We've burned all the pancakes, we've missed every train. / I'd miss them all gladly, with you, in the rain. | Two people laugh in a kitchen / Two people stand at a train station in the rain",)),
        ("verse4", 2, ("No stars need to fall, and no violins play. / Just stay for the coffee. And then, you know: stay. | Two people sit at a kitchen table in the morning / Two people hug at a window at sunset",)),
    ), mood="tender"),
    Theme(r"\bcity|\bstreet|\btown|\btraffic|\bsubway", (
        ("verse1", 5, ("The city wakes up like an engine, then hums. / A baker, a bus, and a pigeon for crumbs. | A city street at dawn / A pigeon on a street in front of a bakery",)),
        ("verse2", 5, ("Ten thousand small windows, ten thousand small lives. / One sings in the shower, one's sharpening knives. | A city street with houses in the morning / A chef in a kitchen",)),
        ("verse3", 6, ("A stranger looks up just the moment you do. / A second of summer between me and you. | Two people look at each other on a city street / {d} smiles on a city street",)),
        ("verse4", 2, ("At night it's a galaxy, fallen, and near. / And one of those lights means that somebody's here. | A city skyline at night / {d} on a city street at night",)),
    ), who=("woman", "a woman in a red coat")),
    Theme(r"\bcats?\b|\bdogs?\b|\bpets?\b", (
        ("verse1", 5, ("You own the red armchair. I'm sure that you do. / I pay for the chair, but it's furnished for you. | {d} sleeps on a red armchair in a room / {d} looks up in a room, close-up",)),
        ("verse2", 5, ("You've knocked down the vase that you never did like. / You looked at me first. It was more of a strike. | {d} beside a vase on a table / {d} sits beside a broken vase in a room",)),
        ("verse3", 6, ("You wait at the door, but you'd never admit. / You just like the floor there. You happened to sit. | {d} sits at a door in a room / A person comes through a door, {d} looks up",)),
        ("verse4", 2, ("And then, when I'm sad, and I've told not a soul, / you come, and you're warm, and I'm suddenly whole. | A sad person sits on a sofa at night / {d} sleeps beside a person on a sofa at night",)),
    ), who=("cat", "a grey cat with green eyes"), mood="tender"),
    Theme(r"\btime\b|\byears?\b|\bgrow\w* (?:up|old)|\bmemor|\bchildhood|\bage\b|\blife\b|\bhope\b|\bcourage", (
        ("verse1", 5, ("The summer I was seven took ten years to end. / Now Mondays and Fridays run into their friend. | A child runs across a summer meadow / A person runs on a city street in the morning",)),
        ("verse2", 5, ("The door frame still knows what a giant I was. / The swing in the garden moves on, just because. | A child stands at a door in a room / A swing in a garden at sunset",)),
        ("verse3", 6, ("We asked where time goes, and the clock didn't say. / It pointed, as always, at here, and today. | A big old clock on a wall in a room / {d} smiles at a window in the morning",)),
        ("verse4", 2, ("So sit on the step, let the evening be long. / You've got the whole chorus. It's only a song. | {d} sits on a step in front of a house at sunset / Stars over a small village at night",)),
    ), who=("man", "an old man in a brown coat"), mood="nostalgic"),
    Theme(r"\bcoffee|\btea\b|\bbreakfast|\bmorning|\bmonday", (
        ("verse1", 5, ("The kettle starts humming, the kitchen is blue. / The day has a knock, but it hasn't come through. | A kettle steams in a kitchen at dawn / {d} stands in a kitchen at dawn",)),
        ("verse2", 5, ("The first sip is silence, the second is sun. / The third says: well, somebody has to. Let's run. | {d} drinks from a cup in a kitchen / {d} smiles at a window in the morning",)),
        ("verse3", 6, ("The crumbs on the table, the light on the floor. / Who needs a great plan, when there's jam? And there's more. | Bread and jam on a table in a kitchen / A grey cat in a patch of sunlight in a room",)),
        ("verse4", 2, ("So here's to small mornings, the warm and the slow. / One cup for the heart. And then, all right: go. | A cup of coffee steams on a table at a window / {d} walks on a street in the morning",)),
    ), who=("woman", "a woman with curly brown hair and a green jacket"), mood="happy"),
    Theme(r"", (
        ("verse1", 5, ("A poem for {thing}? I sat down to write. / The pen fell asleep, so I switched off the light. | {d} writes at a table in a room at night / A dark room at night, the moon in a window",)),
        ("verse2", 5, ("But out past the houses, the dark had a glow. / I followed it slowly. It seemed to say: so? | A small village with glowing windows at night / {d} walks on a village street at night",)),
        ("verse3", 6, ("Some things are too near to be put into rhyme. / You carry them with you. They're there all the time. | {d} sits on a hill under stars at night / {d} smiles on a hill at sunrise",)),
        ("verse4", 2, ("So this is for {thing}, with the best that I've got: / four lines and a heart. Well, it isn't a lot. | {d} writes at a table at a window in the morning / {d} waves at a window in the morning",)),
    ), who=("man", "a man with short black hair and a blue sweater"), needs="thing", mood="tender"),
)  # fmt: skip
