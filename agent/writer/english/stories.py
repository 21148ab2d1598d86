# ruff: noqa: E501  (data: one row a line, word lists as text)
"""How English stories go, as data: for each slot, lines "what is said | what is seen".

Braces are the idea's own words, [verb] agrees with the subject, <verb> with its pronoun, @spot is a place in the story's world.
A family ("travel", "meet") overrides a slot of the common story where it has something better to say.
"""

# Slots in the order they are told, with importance: 1 is told even in three seconds.
ORDER: tuple[tuple[str, int], ...] = (
    ("hook", 3), ("intro", 1), ("want", 7), ("world1", 8), ("trouble", 4), ("doubt", 9), ("world2", 11), ("help", 10), ("turn", 6),
    ("world3", 14), ("result", 5), ("after", 12), ("echo", 13), ("end", 2),
)  # fmt: skip

COMMON: dict[str, tuple[str, ...]] = {
    "hook": (
        "Nobody sees this coming. | {d} [stand] still @spot",
        "This is where it starts. Right here. | {d} [look] around @spot",
        "Wait for it. | {d} [look] up @spot",
        "Every story has a first step. | {d} [stand] @spot",
        "Look closely, or you will miss it. | {d} @spot",
        "It begins like any other day. | {d} [walk] @spot",
    ),
    "intro": (
        "{Clause}. | {d} {clausesee}",
        "Picture this: {clause}. | {d} {clausesee}",
        "One day, {clause}. | {d} {clausesee}",
        "Today, {clause}. | {d} {clausesee}",
        "This is the story of {whois}. | {d} {clausesee}",
        "Let me introduce {whois}. | {d} {clausesee}",
        "Somewhere, there is {whois}. | {d} {clausesee}",
    ),
    "want": (
        "All {it} <want> is to {goal}. | {d} [look] into the distance @spot",
        "There is only one thing on {its} mind: to {goal}. | {d} [think] @spot",
        "{It} <have> waited a long time for this. | {d} [wait] @spot",
        "Nobody asked {him} to. {It} <want> to. | {d} [stand] up @spot",
        "{Its} heart is beating a little faster now. | {d} [look] up @spot",
        "To anyone else, it is nothing much. To {the}, it is everything. | {d} [smile] @spot",
    ),
    "trouble": (
        "Then something goes wrong. | {d} [stop] suddenly @spot",
        "But it is not as easy as it looks. | {d} [stumble] @spot",
        "Then, halfway there, everything stops. | {d} [stop] @spot",
        "And of course, that is exactly when the trouble starts. | {d} [look] worried @spot",
        "The first try fails. So does the second. | {d} [fall] down @spot",
    ),
    "doubt": (
        "For a moment, {the} [think] about giving up. | {d} [sit] alone @spot",
        '"Maybe tomorrow," says a small voice inside. | {d} [sit] with a lowered head @spot',
        "It would be so easy to turn around. | {d} [look] back @spot",
        "{The} [take] a long, slow breath. | {d} [sit] quietly @spot",
    ),
    "help": (
        "And then, a small sign: one warm light in the distance. | A small warm light shines in the distance before {d}",
        "A little help comes from where nobody would look for it. | A small bird flies down to {d} @spot",
        "Sometimes a little courage is all the help there is. | {d} [stand] up @spot",
        "Then the wind turns, gently, as if it has changed sides. | Wind blows past {d} @spot",
    ),
    "turn": (
        "But {the} [try] one more time. | {d} [run] @spot",
        "Then {it} <do> the one thing nobody would expect: {it} <keep> going. | {d} [walk] forward @spot",
        "And that is when everything changes. | {d} [look] up with wide eyes @spot",
        "One more try. Slower this time. | {d} [walk] carefully @spot",
        "But giving up is not in this story. | {d} [run] forward @spot",
    ),
    "result": (
        "And at last, {the} {goaldoes}. | {d} [look] happy @spot",
        "And there it is: {goalthing}. | {d} [find] {goalthing} @spot",
        "And just like that, it works. | {d} [jump] for joy @spot",
        "And this time, it goes right. | {d} [dance] with joy @spot",
        "And suddenly, the hard part is over. | {d} [smile] and [look] up @spot",
    ),
    "after": (
        "Nobody claps. Nobody needs to. | {d} [stand] quietly @spot",
        "{The} [stay] a while, just to be sure it is real. | {d} [sit] and [look] around @spot",
        "For a moment, the whole world holds still. | {d} [stand] still @spot",
        "{It} <look> back once, and <smile>. | {d} [look] back and [smile] @spot",
    ),
    "echo": (
        "It all looks a little different now. | {d} [walk] @spot",
        "The way home feels shorter than the way out. | {d} [walk] home @spot",
        "Small steps. That was the whole secret. | {d} [walk] slowly @spot",
    ),
    "end": (
        "And tomorrow? Tomorrow, {the} [start] again. | {d} [walk] away @spot",
        "Some things are worth every step. | {d} [look] at the sky @spot",
        "Now you know who to think of when things get hard. | {d} [stand] proudly @spot",
        "Not bad for one small story. | {d} [wave] @spot",
        "And somewhere, another story is about to begin. | {d} [walk] toward the horizon @spot",
        "That is how brave things begin: quietly. | {d} [sit] and [watch] the sky @spot",
    ),
}

GOAL: dict[str, tuple[str, ...]] = {
    "hook": (
        "What would you give to {goal}? | {d} [look] into the distance @spot",
        "How far would you go to {goal}? | {d} [stand] @spot",
        "Some wishes are too big to sit still with. | {d} [look] up @spot",
        "Everyone says it can't be done. | {d} [stand] alone @spot",
    ),
    "end": (
        "Some things only show themselves to those who keep going. | {d} [look] at the sky @spot",
        "It was never about being fast. It was about not stopping. | {d} [walk] toward the horizon @spot",
        "So, what are you waiting for? | {d} [wave] @spot",
        "Wishes like that need someone stubborn. | {d} [stand] proudly @spot",
        "Keep going. It counts. | {d} [walk] forward @spot",
    ),
    "result": (
        "And at last, {the} {goaldoes}. | {d} [jump] for joy @spot",
        "And there it is: {goalthing}. | {d} [look] at {goalthing} @spot",
        "Step by step, {the} {goaldoes}. Really. | {d} [smile] @spot",
    ),
    "trouble": (
        "The first try fails. So does the second. | {d} [fall] down @spot",
        "But it is not as easy as it looks. | {d} [stumble] @spot",
        "Wishing is easy. The next part is not. | {d} [stop] @spot",
        "Then the doubts arrive, all at once. | {d} [sit] alone @spot",
    ),
}

FAMILIES: dict[str, dict[str, tuple[str, ...]]] = {
    "travel": {
        "hook": (
            "How far would you go? | {d} [stand] and [look] ahead @spot",
            "There is no map for this. | {d} [look] around @spot",
            "One step. Then another. | {d} [walk] @spot",
            "It is a long way from here. | {d} [look] into the distance @spot",
        ),
        "trouble": (
            "Then the wind picks up, and the way ahead disappears. | Strong wind blows past {d} @spot",
            "Halfway there, the way back looks so much easier. | {d} [stop] and [look] back @spot",
            "Then the sky turns dark, all at once. | Dark clouds above {d} @spot",
        ),
        "turn": (
            "But {the} [take] one more step. And then another. | {d} [walk] forward @spot",
            "Slowly, {it} <keep> going. | {d} [walk] slowly @spot",
            "Then the clouds open, just a little. | Sunbeams break through clouds above {d} @spot",
        ),
        "result": (
            "And then, there it is: {farside}. | {d} [arrive] @spot",
            "And there, where nobody would look, is the best part. | {d} [look] up with wide eyes @spot",
            "And suddenly, the hardest part is behind {him}. | {d} [jump] for joy @spot",
            "And when {the} [look] up, {it} <be> there. | {d} [look] up @spot",
        ),
        "end": (
            "Long ways are made of short steps. | {d} [walk] toward the horizon @spot",
            "Not every road needs a map. Some need a brave heart. | {d} [look] at the sky @spot",
            "Tomorrow there will be another road. | {d} [sleep] @spot",
            "That is how far one small step can go. | {d} [sit] and [watch] the sky @spot",
        ),
    },
    "meet": {
        "hook": (
            "Some friends arrive without knocking. | {d} [look] surprised @spot",
            "Two hearts. One small chance. | {d} [stand] @spot",
            "Nobody plans a day like this. | {d} [walk] @spot",
        ),
        "want": (
            "It has been quiet for too long. | {d} [sit] alone @spot",
            "At first, {the} and {other} only look at each other. | {d} and {d2} look at each other @spot",
        ),
        "trouble": (
            "At first, neither of them knows what to do. | {d} and {d2} stand face to face @spot",
            "But trust takes its time. | {d} [sit] and [wait] @spot",
            "It could all go wrong right here. | {d} [stop] @spot",
        ),
        "turn": (
            "Then one of them takes a small step closer. | {d} [walk] closer to {d2} @spot",
            "Then {the} [do] something very simple: {it} <stay>. | {d} [sit] quietly @spot",
            "One small, kind thing. That is all it takes. | {d} [give] a flower @spot",
        ),
        "result": (
            "And from that moment on, {the} and {other} are side by side. | {d} and {d2} walk side by side @spot",
            "And suddenly, the world feels less empty. | {d} [dance] with joy @spot",
            "{The} and {other}: who would have guessed? | {d} and {d2} dance together @spot",
        ),
        "end": (
            "Kindness is a door. Someone has to knock. | {d} [wave] @spot",
            "The best company is the kind you never planned. | {d} and {d2} sit together and watch the sky @spot",
            "It only takes one to begin. | {d} [smile] @spot",
        ),
    },
    "perform": {
        "hook": (
            "Listen. | {d} [stand] @spot",
            "Stop whatever you are doing. | {d} {clausesee}",
            "There is no ticket for this show. | {d} {clausesee}",
        ),
        "want": (
            "No audience. No applause. Just the doing of it. | {d} {clausesee}",
            "{It} <do> it as if nobody is watching. | {d} {clausesee}",
        ),
        "trouble": (
            "Then one small slip, and everything goes quiet. | {d} [stop] suddenly @spot",
            "A window opens. Somebody is listening after all. | {d} [look] up in front of a house @spot",
        ),
        "doubt": ("Should {it} stop? {It} <think> about it. Briefly. | {d} [look] around @spot",),
        "turn": (
            "But {the} [begin] again, a little softer. | {d} {clausesee}",
            "{The} [close] {its} eyes, and [go] on. | {d} {clausesee}",
            "One by one, people stop to look. | {d} [smile] @spot, people look up",
        ),
        "result": (
            "And soon, the whole place moves along. | {d} {clausesee}, people dance around",
            "By the end, nobody wants it to stop. | {d} [wave] @spot, people clap",
            "And there it is: one perfect moment. | {d} [jump] for joy @spot",
        ),
        "end": (
            "If something makes you shine, do it on an ordinary day. | {d} [bow] @spot",
            "The last note fades. The smile stays. | {d} [smile] @spot",
            "Same time tomorrow? | {d} [wave] @spot",
        ),
    },
    "rest": {
        "hook": (
            "Shh. | {d} {clausesee}",
            "Nothing happens here. Watch closely. | {d} {clausesee}",
            "Slow down for a moment. | {d} {clausesee}",
        ),
        "want": (
            "There is nowhere else {it} <need> to be. | {d} {clausesee}",
            "The world is in a hurry. {The} [be] not. | {d} {clausesee}",
        ),
        "trouble": (
            "Then, a small sound, close by. | {d} [look] around @spot",
            "The light changes, so slowly that you almost miss it. | {d} {clausesee}",
        ),
        "doubt": ("A minute goes by. Or an hour. Who is counting? | {d} {clausesee}",),
        "turn": (
            "And in all this stillness, something begins. | {d} [look] up @spot",
            "And then {it} <notice> it: how good this is. | {d} [smile] @spot",
        ),
        "result": (
            "It turns out that waiting was the adventure. | {d} [smile] @spot",
            "For one long moment, everything is exactly right. | {d} {clausesee}",
        ),
        "end": (
            "You can have a moment like this too. Just sit down. | {d} {clausesee}",
            "And the day goes on, a little softer than before. | {d} [sleep] @spot",
            "Some days don't need anything more. | {d} {clausesee}",
        ),
    },
    "make": {
        "hook": (
            "It starts with empty hands. | {d} [look] at the empty ground @spot",
            "Big things begin small. | {d} [kneel] down @spot",
            "There is nothing here. Not yet. | {d} [stand] alone @spot",
        ),
        "want": (
            "{It} <have> a picture in {its} head, and it won't go away. | {d} [think] @spot",
            "Nobody told {him} to begin. {It} <begin> anyway. | {d} [work] @spot",
        ),
        "trouble": (
            "The first attempt falls apart. | {d} [look] sad @spot",
            "Days go by, and there is so little to show. | {d} [sit] and [wait] @spot",
            "It is slow. So slow that you could call it nothing. | {d} [work] slowly @spot",
        ),
        "turn": (
            "But {the} [come] back, day after day. | {d} [work] @spot",
            "Then, one quiet morning, something is different. | {d} [look] surprised @spot",
        ),
        "result": (
            "And then, one day, it stands there. Real. | {d} [dance] with joy @spot",
            "And look at it now. | {d} [stand] proudly @spot",
        ),
        "end": (
            "Begin small. Come back tomorrow. | {d} [wave] @spot",
            "Everything big was once somebody's small idea. | {d} [look] at the sky @spot",
            "Patience is also a kind of magic. | {d} [sit] and [smile] @spot",
        ),
    },
    "change": {
        "hook": (
            "Remember how it looks now. It won't stay that way. | {d} @spot",
            "Nothing stays the same. Watch. | {d} @spot",
            "Before and after are closer than you think. | {d} [stand] @spot",
        ),
        "want": ("Something inside is ready, long before anyone can see it. | {d} [wait] @spot",),
        "trouble": (
            "From the outside, nothing happens. That is the hard part. | {d} [sit] still @spot",
            "First it gets dark, and quiet, and a little strange. | {d} in the dark @spot",
        ),
        "turn": (
            "Then, a crack. A tremble. A little light. | {d} [look] at a glowing orb of light @spot",
            "Then, little by little, something shifts. | {d} [move] slowly @spot",
        ),
        "result": (
            "And there it is: something completely new. | {d2} @spot",
            "And suddenly, nothing is the way it was. | {d2} @spot",
            "And now, look again. | {dd} [look] up @spot",
        ),
        "end": (
            "Change is quiet, right until it isn't. | {d2} @spot",
            "If you feel stuck, maybe you are only halfway. | {dd} [look] up @spot",
            "The same, and not the same at all. | {dd} [look] around @spot",
        ),
    },
    "lose": {
        "hook": (
            "It was right here a minute ago. | {d} [look] around @spot",
            "You know this feeling. | {d} [look] worried @spot",
        ),
        "want": (
            "Left pocket. Right pocket. Left pocket again. | {d} [search] @spot",
            "{The} [look] everywhere. Twice. | {d} [search] @spot",
        ),
        "trouble": (
            "The longer the search, the bigger the mess. | {d} [search] in a messy place @spot",
            "Now everything is upside down, and still nothing. | {d} [sit] in a mess @spot",
        ),
        "turn": (
            "Then {the} [stop] looking. Just for a second. | {d} [sit] quietly @spot",
            "So {it} <go> back to where it all began. | {d} [walk] back @spot",
        ),
        "result": (
            "And of course, that is when the answer turns up. | {d} [jump] for joy @spot",
            "And sometimes, looking for one thing, you find another. | {d} [smile] @spot",
        ),
        "end": (
            "What is missing often waits where we last felt calm. | {d} [smile] @spot",
            "Next time: pockets first. | {d} [wave] @spot",
        ),
    },
    "flaw": {
        "hook": (
            "There is just one small problem. | {d} [stand] @spot",
            "Everyone has a secret. This is a big one. | {d} [hide] @spot",
            "Nobody would guess it. | {d} [stand] @spot",
        ),
        "want": (
            "The others don't understand. How could they? | {d} [sit] alone @spot",
            "{It} <have> tried to hide it. It never works. | {d} [hide] @spot",
        ),
        "trouble": (
            "Then comes the day when there is no way around it. | {d} [look] worried @spot",
            "And then, of all days, today is the day it matters. | {d} [stop] @spot",
        ),
        "turn": (
            "So {the} [take] a deep breath, and [try] it {its} own way. | {d} [run] @spot",
            "But there is more than one way to be brave. | {d} [stand] up @spot",
        ),
        "result": (
            "It isn't perfect. It is wobbly, and loud, and wonderful. | {d} [jump] for joy @spot",
            "And it works. Not like the others do it. Better. | {d} [dance] with joy @spot",
        ),
        "end": (
            "Being brave never meant being like everyone else. | {d} [stand] proudly @spot",
            "You don't have to be good at everything. Just be you, loudly. | {d} [wave] @spot",
        ),
    },
    "state": {
        "hook": ("Have you ever felt like this? | {d} @spot", "Look who is here. | {d} @spot"),
        "want": ("Some days are like that. | {d} [sit] @spot",),
        "trouble": ("And nobody seems to notice. | {d} [sit] alone @spot", "It doesn't pass by itself. | {d} [look] sad @spot"),
        "turn": (
            "Then something small happens. Something kind. | A small bird flies to {d} @spot",
            "Then somebody says hello. | {d} [look] up @spot",
        ),
        "result": (
            "And slowly, a smile finds its way back. | {d} [smile] @spot",
            "It doesn't change everything. It changes enough. | {d} [smile] and [look] up @spot",
        ),
        "end": (
            "Say hello to someone today. | {d} [wave] @spot",
            "Feelings are like weather. They move on. | {d} [look] at the sky @spot",
        ),
    },
}

ALONE: dict[str, tuple[str, ...]] = {  # a creature and nothing else: "cats", "my grandmother"
    "hook": (
        "Look who is here. | {d} @spot",
        "Let's watch for a moment. | {d} [look] around @spot",
        "Have you ever really looked? | {d} @spot",
    ),
    "intro": (
        "{Meet}. | {d} [stand] @spot",
        "This one is about {topic}. | {d} [walk] @spot",
        "{Clause}. | {d} {clausesee} @spot",
        "Picture this: {clause}. | {d} [look] around @spot",
    ),
    "want": (
        "Always busy with something. | {d} [walk] @spot",
        "Never quite where you expect. | {d} [run] @spot",
        "There is always something to do, somewhere to be, something to find out. | {d} [run] @spot",
    ),
    "trouble": ("First, a careful look around. | {d} [look] around @spot", "Then, a sudden idea. | {d} [jump] @spot"),
    "doubt": (
        "A short break. Thinking is hard work. | {d} [sit] @spot",
        "Then a long, thoughtful pause, with a view that nobody pays for. | {d} [sit] @spot",
    ),
    "help": (
        "Something moves. Eyes wide, nobody breathes. | {d} [listen] @spot",
        "A sound, not far away. Friend? Stranger? Lunch? | {d} [listen] @spot",
    ),
    "turn": (
        "And then, without warning: pure joy. | {d} [jump] for joy @spot",
        "And then comes the best part. | {d} [dance] @spot",
    ),
    "result": ("Impossible to look away. | {d} [run] @spot", "You could watch this all day. | {d} [play] @spot"),
    "after": ("Then everything slows down again, and the shadows get long. | {d} [sit] @spot",),
    "echo": ("Nobody is counting the minutes. That may be the secret. | {d} [sit] quietly @spot",),
    "end": ("And when the day is over: sleep. | {d} [sleep] @spot", "The world is nicer with {the} in it. | {d} [wave] @spot"),
}

DAY: tuple[tuple[str, int, tuple[str, ...]], ...] = (
    ("hook", 3, ("What does a whole day look like for {topic}? | {d} [wake] up @spot", "Early. Very early. | {d} [wake] up and [yawn] @spot")),
    ("intro", 1, ("One day in the life of {topic}. | {d} [stand] up @spot", "This is a day in the life of {topic}. | {d} [stretch] @spot")),
    ("early", 6, ("First light, and {the} [be] already up. | {d} [walk] @spot", "A stretch, a yawn, a first look outside. | {d} [yawn] @spot")),
    ("morning", 5, ("The morning fills up quickly. | {d} [work] @spot", "By mid-morning, there is no time to sit down. | {d} [hurry] @spot")),
    ("world1", 8, ()),
    ("detail", 10, ("Little things, done with care, one after another. | {d} [work] carefully @spot", "Somebody says hello. {The} [nod] back. | {d} [wave] @spot")),
    ("noon", 7, ("Noon. A short pause, and something to eat. | {d} [eat] @spot", "Then a break, as long as a deep breath. | {d} [sit] @spot")),
    ("trouble", 4, ("Then, in the afternoon, everything happens at once. | {d} [run] @spot", "Of course, something always goes wrong around three. | {d} [look] worried @spot")),
    ("world2", 12, ()),
    ("turn", 6, ("But {the} [have] seen worse. A deep breath, and on it goes. | {d} [smile] @spot", "And then it all falls into place. | {d} [jump] for joy @spot")),
    ("late", 9, ("The shadows grow long. The noise grows quiet. | {d} [walk] slowly @spot", "The last hour belongs to nobody else. | {d} [sit] quietly @spot")),
    ("world3", 13, ()),
    ("night", 11, ("One last look around. All is well. | {d} [look] around @spot", "The day was long, and it was a good one. | {d} [walk] home @spot")),
    ("end", 2, ("Then lights out. Tomorrow, it all begins again. | {d} [sleep] @spot", "An ordinary day. And no two are the same. | {d} [sleep] @spot")),
)  # fmt: skip

THING: dict[str, tuple[str, ...]] = {  # "the last bookshop on Mars", "an old umbrella"
    "hook": (
        "If only things could talk. | {d} @spot",
        "Most people walk right past it. | {d}, people walk past, @spot",
        "Look again. This is not just anything. | {d} @spot",
    ),
    "intro": ("This is {topic}. | {d} @spot", "Here it is: {topic}. | {d} @spot"),
    "want": ("It has no legs and no voice, and still it has a story. | {d} @spot", "It never asked to be special. | {d} @spot"),
    "trouble": (
        "Then comes a day when nobody comes by at all. | {d} alone @spot",
        "Time goes by. Dust settles. | {d} in dust @spot",
    ),
    "doubt": ("Maybe this is how it ends. | {d} in the dark @spot",),
    "help": ("Then, footsteps. Slow ones. Curious ones. | A child walks toward {d} @spot",),
    "turn": (
        "Then someone stops. Someone looks. | A child stops and looks at {d} @spot",
        "And then, a small hand reaches out. | A child touches {d} @spot",
    ),
    "result": (
        "And just like that, it matters again. | A child dances around {d} @spot",
        "And a light goes on, inside and out. | {d} glows in warm light @spot",
    ),
    "after": ("Word gets around. It always does. | People walk toward {d} @spot",),
    "echo": ("It doesn't do much. It just stays. That is a lot. | {d} @spot",),
    "end": (
        "Some things wait for exactly the right person. | A child waves beside {d} @spot",
        "As long as one person cares, it is not the end. | {d} in warm light @spot",
    ),
}

MOOD: dict[str, tuple[str, ...]] = {  # poems, nature, feelings: said in pictures
    "hook": (
        "Close your eyes for a second. Now open them. | {scene}",
        "Breathe in. | {scene}",
        "Come, be quiet with me. | {scene}",
    ),
    "intro": ("{Topic}. | {scene}", "{Topic}. Just that, and nothing more. | {scene}", "This is for {thing}. | {scene}"),
    "want": ("No hurry here. No noise. | {scene}", "There are things that words only walk around. | {scene}"),
    "trouble": (
        "Some days pass too quickly to be held. | {scene}",
        "And yes, it aches a little, as beautiful things do. | {scene}",
    ),
    "doubt": ("What stays, when everything moves on? | {scene}",),
    "help": ("Light finds even the smallest window. | {scene}",),
    "turn": (
        "But look: something is still glowing. | {scene}",
        "And then the light leans in, and everything softens. | {scene}",
    ),
    "result": (
        "For one breath, it is all here. | {scene}",
        "You don't have to hold it. You only have to be here. | {scene}",
    ),
    "after": ("Even the silence has a colour now. | {scene}",),
    "echo": ("Somewhere, someone is looking at the same sky. | {scene}",),
    "end": (
        "Stay a little. It won't mind. | {scene}",
        "And when it is gone, it is not gone. | {scene}",
        "Breathe out. | {scene}",
    ),
}

DOING: dict[str, tuple[str, ...]] = {  # "baking bread with grandma": an act without anybody named
    "hook": (
        "What is the best part of a day? | {d} [wake] up @spot",
        "Some things are better slow. | {d} [sit] @spot",
        "Put the phone away for this one. | {d} [stand] at a window",
    ),
    "intro": ("{Topic}. | {d} {topic}", "{Topic}. That's it. That's the whole plan. | {d} {topic}"),
    "want": (
        "No clock. No list. Nobody waiting. | A clock on a wall, {d} smiles",
        "You know how it goes, and still it is new every time. | {d} {topic}",
    ),
    "trouble": (
        "It never goes quite as planned. That is half of the fun. | {d} laughs @spot",
        "The first try is a mess. A good mess. | {d} laughs beside a messy table",
    ),
    "doubt": ("Nobody is in a hurry to be finished. | {d} [sit] @spot",),
    "help": ("A hand on yours: like this, see? | Two hands together, close-up",),
    "turn": (
        "And then, in the middle of it, everybody starts to laugh. | {d} laughs @spot",
        "And then it works, and nobody says a word. | {d} [smile] @spot",
    ),
    "result": (
        "Look at that. | {d} [smile] proudly @spot",
        "Not perfect. Much better than perfect. | {d} [dance] with joy @spot",
    ),
    "after": ("The best part is sharing it. | {d} gives a plate to a friend",),
    "echo": ("The light gets golden. Nobody wants to go home. | {d} in golden light at a window",),
    "end": (
        "One day, this is what you will remember. | {d} [look] out of a window at sunset",
        "Do it again soon. | {d} [wave] @spot",
    ),
}

SAD: dict[str, tuple[str, ...]] = {  # a loss: no jokes, no turn for the better that nobody can promise
    "hook": (
        "Some days have no good words. | {d} sits alone @spot",
        "This one is quiet. | {d} sits beside a window in a room, rain falling",
    ),
    "intro": ("{Topic}. | {d} sits on a bed beside a window in a room",),
    "want": (
        "The chair is still there. The cup is still there. | An empty chair at a table, {d} stands beside it",
        "Everything looks the same, and nothing is. | {d} walks slowly @spot",
    ),
    "trouble": ("It comes in waves. Some are small. Some are not. | {d} sits beside the sea, waves roll in",),
    "doubt": ("You don't have to be strong today. | {d} sits with a lowered head @spot",),
    "help": ("Somewhere, a window is lit for you. | A warm window glows at night, {d} looks at it",),
    "turn": ("One breath. Then one more. That is enough for now. | {d} breathes slowly under a tree",),
    "result": ("It is all right if it hurts. It hurts because it mattered. | {d} holds an old letter @spot",),
    "after": ("Say the name out loud, if you like. | {d} looks at the stars @spot",),
    "echo": ("The light comes back in very small pieces. | Sunbeams fall through clouds over {d}",),
    "end": (
        "You are not alone with this. | Two people sit side by side on a bench in a park",
        "Be gentle with yourself. | {d} walks toward the morning sun",
    ),
}

FOOD: dict[str, tuple[str, ...]] = {  # said of any dish without claiming a thing about it
    "hook": (
        "Don't watch this when you are hungry. | {topic} on a wooden table, steam rises",
        "You can almost smell it, can't you? | {topic} on a table in warm light",
    ),
    "intro": (
        "{Topic}. | {topic} on a wooden table, close-up",
        "Two words: {topic}. Or was it one? | {topic} on a plate on a kitchen table",
        "Let's talk about {topic}. | {topic} on a kitchen table",
    ),
    "want": (
        "First you look at it. Looking is free. | {d} looks at {topic} on a table",
        "There is always that one second before the first bite. | {d} sits before {topic} at a table",
    ),
    "trouble": (
        "One bite, you said. Just one. | {d} eats {topic} at a kitchen table",
        "Somebody at this table is counting the pieces. | Two friends look at {topic} on a table",
    ),
    "doubt": ("Share it? That is a very personal question. | {d} holds {topic} with both hands",),
    "help": ("The room gets quiet. That is the best review there is. | {d} eats at a table with closed eyes",),
    "turn": (
        "And then comes the first bite. | {d} eats {topic}, close-up",
        "And suddenly it is any summer you ever liked. | {d} smiles at a table in a sunny garden",
    ),
    "result": (
        "Worth the crumbs. All of them. | Crumbs on a plate, {d} smiles",
        "And for one moment, nobody is in a hurry. | Friends sit around a table with {topic}",
    ),
    "after": ("The plate is empty. The day is better. | An empty plate on a table, {d} smiles",),
    "echo": ("You remember who you were with. You always do. | Friends laugh around a table in the evening",),
    "end": (
        "Who would you share it with? | Two friends at a table with {topic}",
        "Same time tomorrow? | {d} waves at a kitchen table",
        "Save me the last bite. | The last bite of {topic} on a plate, close-up",
    ),
}
