# ruff: noqa: E501 (tables: one entry a line reads better than a narrow page)
"""What subjects do: canonical actions, the other verbs for each, the motion family that plays it, and what is in hand. Data only.

One entry is `action: other verb, other verb`, entries end at a line end or a semicolon. The first word of a verb changes with the form
("take a shower": "taking a shower"), or the one after ">" ("arm >wrestle": "arm wrestling"). A trailing "@" marks an action whose motion
depends on who does it (a bird crosses by flying). FAMILY_OF is asked after motion.py's own table. Knows no nouns and no grammar.
"""

from collections.abc import Mapping

# motion family: actions that it plays
ACTIONS: Mapping[str, str] = {
    "walk": """
go@: cross, travel, move, head, come, return, pass, arrive, approach, journey, proceed, leave, explore, roam, migrate, traverse, depart, venture, speed, accelerate, glide through, slow down, enter, exit, commute, turn a corner, evacuate
walk: stroll, wander, stride, trudge, tread, amble, pace, plod, wade, tiptoe, trek, step, shuffle, limp, saunter, promenade, patrol, prowl, go for a walk, take a walk, enjoy a walk
hike: go hiking; march: parade; sneak: creep, stalk; crawl: slither, inch; carry: bring, haul a load; deliver; follow; lead: guide; push: shove, nudge, headbutt; pull: drag, tow, haul, tug, lug; search: seek, look for, hunt for, rummage; find: discover; hunt; mow: mow the lawn
go@: advance, overtake, circle, navigate, visit, descend, disappear, vanish, tour; walk: strut, waddle, toddle, lumber, traipse, totter, hobble, shamble, sashay, stagger, stumble, zigzag, weave through, weave between, lurch; herd; deliver: send; forage
""",
    "run": """
run: sprint, dash, rush, gallop, trot, hurry, charge, bolt, scurry, scamper, flee, escape, stampede; jog: go jogging, go for a run, take a jog; race; chase: pursue, run after
run: dart, scoot, canter, streak; dribble; compete
""",
    "jump": """
jump: leap, hop, bounce, pounce, spring up, vault, pole >vault, leapfrog; skip; jump rope: skip rope, jump a rope; bungee >jump: go bungee jumping; parkour: do parkour; somersault: backflip, do a backflip, do a somersault, flip over, cartwheel, do a cartwheel; skydive: >parachute, go skydiving
jump: hurdle, dodge, bound, gambol, prance, caper, hopscotch
""",
    "fly": """
fly: soar, glide, flutter, swoop, flap, circle overhead, take off, paraglide, go paragliding, hang >glide; hover; land: alight, touch down; launch: blast off, lift off
fly: flit, buzz, zoom
""",
    "swim": """
swim: paddle about, snorkel, go swimming, wallow; dive: scuba >dive, plunge into, go diving; surf: go surfing, windsurf, kitesurf, wakeboard; splash: paddle in the water; sink: drown
""",
    "float": """
float: drift, levitate, bob; rise: emerge, appear, ascend into
float: dangle, swirl
""",
    "fall": """
fall: tumble, plunge, plummet, drop, collapse, topple, trip over; slip; faint: pass out
fall: trip, flop, drip, crumble, skid, swerve, collide
""",
    "ride": """
drive: steer, cruise, motor, pilot; roll; ride: pedal, cycle, ride along, mount; motorcycle; sail: go sailing; row: paddle, canoe, kayak, go kayaking, go canoeing; skate: glide on ice; ice >skate: figure >skate, go ice skating; roller >skate: rollerblade, rollerskate, go roller skating, go rollerskating, in-line >skate; ski: go skiing, ski downhill; sled: toboggan, sledge; snowboard: go snowboarding; skateboard; slide: grind; park
drive: board, saddle up; ride: bike
""",
    "climb": """
climb: scale, clamber, ascend, rock >climb, mountaineer, climb up, abseil
rock >climb: go rock climbing, climb a rock, climb rocks, climb a rock wall, boulder, go bouldering, climb a cliff
""",
    "sit": """
sit: perch, crouch, squat, squat down, duck, duck down, rest, relax, sit down, chill, bend down; kneel: propose; meditate: pray, chant; read; write: scribble, take notes, sign; draw: sketch, doodle, trace; paint: spray >paint; type: code, program; text: message, send a text, send a message, text message; use: operate; study: learn, revise, do homework; knit: crochet; sew: stitch, embroider; weave; fish: go fishing, angle; do pottery: make pottery, make clay pottery, throw pots, >pot; massage: rub; braid: plait, braid hair; milk; read: turn pages, turn the pages, flip pages, flip through, leaf through; get a haircut: have a haircut; fold; count; arrange: set the table, decorate; feed; pet: stroke, pat; groom; shear; get a massage
sit: slouch, huddle, cower, curl up, hunch; design: compose, invent; brew; write: spell, copy, record; comfort: soothe; unpack: unfold
""",
    "sleep": """
sleep: nap, doze, snooze, slumber, snore, take a nap, hibernate; lie: lay down, lie down, recline, lounge, sunbathe, lie in bed; dream: daydream
lie: bask, soak
""",
    "eat": """
eat: munch, chew, nibble, bite, feast, devour, dine, graze, lick, gnaw, have lunch, have breakfast, have dinner, have a picnic, picnic; drink: sip, slurp, gulp; taste: try, sample; sniff: smell; smoke; peck
eat: gobble, savor, peck at, suck; drink: lick up; choke: vomit, belch, burp
""",
    "cook": """
cook: fry, stir, boil, grill, roast, simmer, saute, make dinner, make breakfast, make lunch, make soup, prepare food; barbecue: barbeque, have a barbecue; bake; chop: slice, split, dice up, cut, cut up, carve up, mince; peel; pour; knead; mix: whisk, blend; flip; serve: dish up; sharpen
cook: heat, warm up, prepare, season; pour: fill, spill, ladle; mix: churn; crack: break; squeeze
""",
    "clean": """
wash: clean, scrub, bathe, wash up, rinse, do the dishes, do laundry, do the laundry, wipe; shower: take a shower, have a shower, take a bath, have a bath; sweep; mop; iron: do the ironing; vacuum: hoover; polish: buff, wax; brush: floss; comb; shave: trim a beard, trim his beard, shave off; tidy: tidy up; put on makeup: put on lipstick, apply lipstick, apply makeup, fill eyebrows; cut nails: trim nails, clip nails, file nails, cut fingernails, paint nails, do nails, cut toenails; bandage; tie; dress: put on, try on, get dressed, put on clothes, undress
wash: soak clothes, gargle; dry; preen; button: fasten, buckle, zip up
wash hands: wash one's hands, wash his hands, wash her hands, wash their hands, wash my hands; do laundry: do the laundry, wash clothes, do the washing, load the washing machine; clean windows: clean a window, clean the window, clean the windows, wash windows, wash a window, wash the windows, wipe windows, wipe a window; make the bed: make a bed, make bed, make his bed, make her bed; shine shoes: shine a shoe, polish shoes, polish a shoe; put on makeup: fill in eyebrows, draw eyebrows, do makeup, do her makeup, put makeup on
wash dishes: wash the dishes, do the dishes, do dishes, clean the dishes, clean dishes, wash up
wake somebody: rouse, wake someone up
""",
    "talk": """
talk: speak, negotiate, chat, gossip, say, tell, whisper, argue, discuss, lecture, preach, announce, explain, give a presentation, give a speech, call, phone, make a phone call, interview, debate, converse; sing: hum, whistle, sing a duet, sing karaoke, rap, chant a song; howl; crow: cluck, cackle, quack; roar: growl, trumpet; bark; meow: purr; chirp: tweet, hoot; shout: scream, yell, cry out; laugh: giggle, chuckle; smile: grin; make a face: stick tongue out, stick out tongue, stick out one's tongue, stick his tongue out, stick her tongue out, stick out his tongue, stick out her tongue, pull a face, grimace, pout; cry: weep, sob; yawn; sneeze: cough; teach: instruct; direct: conduct, direct traffic; report
talk: ask, answer, apologize, complain, confess, murmur, plead, promise, scold, thank, introduce, joke, quarrel, order, beg, tease, exclaim; shout: wail, shriek, bellow, squeal, protest; cry: whine, moan, groan, mourn; growl: snarl, hiss; roar: rage; croak; laugh; vote; pant: gasp, inhale, exhale, drool
""",
    "look": """
look: watch, check, gaze, stare, peer, glance, look around, look up, observe, admire, peek, look out, look at, stargaze, birdwatch; listen; think: ponder, wonder, contemplate; inspect: examine, investigate; wait; hide; photograph: snap a photo, take a photo, take a picture, take photos, take pictures, take a selfie, film, take selfies; blink; shop: go shopping
look: glare, squint, scan, browse, spy, see, monitor, frown at, scowl; scare: startle; hesitate: linger, wait in line; wink; remember: plan; hear; listen: overhear; choose: compare; camp; lurk
take a selfie: take selfies, snap a selfie
""",
    "stand": """
stand: pose, loom, tower, gather around, gather round, bear; stop: brake, halt, pause; breathe; win; lean; wake: wake up, awaken, get up; nod; bow: curtsy, take a bow; protect: guard, shield, defend; live; hang; melt; get an award: receive an award, give an award
stand: resist, freeze; wag; lock; sweat; blush: frown; shelter; join; bless; surrender; hatch; wake: arise; shrug; enjoy
""",
    "hold": """
put: place, lay on, set down, insert; hold: grip, clutch, cradle, carry in arms; give: hand over, offer, present, hand out; take: grab, pick up, steal; lift: raise, lift weights, do weightlifting, weightlift, bench >press, hoist; hug: embrace, cuddle, snuggle; kiss; shake hands; high five; open: unwrap, unlock, unbox, unfold, unroll; close: shut; knock; ring: toll; meet: encounter, face, greet each other; greet; rescue: save; balance; seal: seal up; book: book a flight, book a room, book a ticket; ignite: light a, light the, light two, strike a match
take: snatch, pluck, fetch, capture, scoop; give: share, trade, exchange, lend; touch: poke, pinch, prod, tap on; show: reveal, display; carry: tuck; pay; buy: shop for, purchase; measure: weigh; press: squeeze a button; feel; scratch: claw; help: assist, aid, take care of, look after, care for, tend to; reach; stick
""",
    "wave": """
wave: beckon, greet with a wave, salute; point: gesture; clap: applaud; cheer: cheerlead, root for; snap: snap fingers, finger >snap; blow: blow out, blow bubbles, inflate;
wave: wiggle, signal; shake: fidget; slap: spank
hail: hail a cab, flag down; give an award: present an award, award a prize, hand out an award, present a trophy, give a trophy
""",
    "dance": """
dance: waltz, twirl, twist, sway, groove, breakdance, tango, tap >dance, belly >dance, ballet >dance, salsa, pole >dance; celebrate: celebrate a birthday, party, toast; hula >hoop
dance: boogie, jiggle, perform a ballet, perform ballet, perform a dance
dance ballet: do ballet, ballet >dance, perform ballet; robot >dance: do the robot, dance like a robot, dance the robot
""",
    "spin": """
spin: rotate, turn, whirl, revolve, pirouette, rotate slowly, twirl around
""",
    "exercise": """
exercise: work out, do exercises, train, warm up, do aerobics, do gymnastics; push up: do push-ups, do pushups, do push ups, do press-ups; stretch: bend back, bend over; do yoga: practice yoga, practise yoga; do tai chi: practice tai chi, practise tai chi; do karate: practice karate, practice kung fu, do kung fu, practice martial arts, do martial arts, practise martial arts
exercise: lunge, do lunges, practice, practise; high >jump: long >jump, triple >jump
stretch leg: stretch legs, stretch a leg, stretch the leg, stretch his leg, stretch her leg, stretch his legs, stretch her legs; bend back: bend backward, bend backwards, bend over backwards, do a backbend, lean back; sit up: do sit-ups, do situps, do crunches; squat: do squats; shave: trim beard, trim the beard, trim a beard, shave beard
""",
    "play": """
play: strum, perform, jam, play music, play a game, play cards, play video games, frolic, romp; air >drum; drum; juggle; shuffle: deal; play rock paper scissors; roll over; swing: rock gently; tickle
play: gamble; model: show off clothes; host: present a show; mime: imitate; trick
""",
    "throw": """
lasso; throw: toss, cast, hurl, fling, pitch, bowl, pass a ball, lob; dunk: slam >dunk; catch; kick: kick a ball, shoot a goal, score a goal; hit: strike, punch, smash, swat, tap; golf: play golf, tee off; bowl a ball; shoot: aim, do archery, practice archery, shoot arrows, shoot an arrow; fire
throw: scatter, sling, dump; hit: beat, pound, bump, slam, whack, jab, stab; spit: squirt
shoot hoops: shoot baskets, shoot a basket, shoot some hoops, shoot a basketball, shoot basketball
""",
    "fight": """
fight: battle, duel, spar, attack; box: kickbox; wrestle: sumo >wrestle, grapple; arm >wrestle; fence: sword >fight, cross swords
fight: brawl, clash, challenge, confront, tackle, arrest; destroy: crush, flatten
""",
    "work": """
build: construct, assemble, make, craft, create, put together, set up; repair: mend, fix, restore; hammer; saw: saw wood, saw through; weld; carve: sculpt, whittle, chisel; bend; drill; dig: shovel, scoop up, excavate, shovel snow; plant: sow; water: spray; harvest: gather, collect, reap, pick; rake: rake leaves; plow: plough, till; chop wood: split wood; nail: nail down; load: unload, pack, stack; sell: vend; dust; wrap; forge; plaster; tear: rip, rip up, tear up, shred
build: install, attach, connect, screw in; sand: scrape, smooth; dig: burrow, bury; work; pump; print; trim: prune; snip: clip; decorate: colour in, color in, dye; load: pack up, stack up; rob: steal from; trap
bend metal: bend iron, bend steel, bend a bar, bend a metal bar
""",
    "shake": """
shake: tremble, shiver, quiver, shudder; shake head: shake one's head, shake his head, shake her head
shake: vibrate, wobble, squirm, wriggle
""",
    "sway": """
light up: glow, shine, sparkle, twinkle, flicker, blink on and off, gleam, illuminate; burn: blaze, catch fire; explode: erupt, pop, burst, shatter; grow: bloom, blossom, sprout; spread; flow: gush, cascade; billow; crash: break against, lap
light up: flash, beam, radiate; explode: blast; spread: flood
""",
}

# Activities that stand after "is", "doing" or "practising" as nouns do: the action each one is.
ACTIVITIES: Mapping[str, str] = {
    **dict.fromkeys(("archery", "target practice"), "shoot"),
    **dict.fromkeys(("tai chi", "taichi", "qigong"), "do tai chi"),
    **dict.fromkeys(("push up", "push-up", "push ups", "push-ups", "pushups", "press-ups"), "push up"),
    **dict.fromkeys(("squat", "squats"), "squat"), **dict.fromkeys(("sit-ups", "sit ups", "situps", "crunches"), "sit up"),
    **dict.fromkeys(("aerobics", "gymnastics", "pull-ups", "pull ups", "jumping jacks", "pilates", "zumba", "exercises"), "exercise"),
    **dict.fromkeys(("yoga",), "do yoga"),
    **dict.fromkeys(("karate", "kung fu", "judo", "taekwondo", "martial arts"), "do karate"),
    **dict.fromkeys(("pottery making", "clay pottery making", "pottery"), "do pottery"),
    **dict.fromkeys(("rock scissors paper", "rock paper scissors"), "play rock paper scissors"),
    **dict.fromkeys(("ballet", "hip hop", "hip-hop"), "dance"),
    **dict.fromkeys(("playing cards",), "play"),
    **dict.fromkeys(("laundry", "housework", "the dishes"), "wash"),
    **dict.fromkeys(("homework",), "study"),
    **dict.fromkeys(("karaoke",), "sing"),
    **dict.fromkeys(("magic", "magic tricks", "a magic trick", "card tricks", "conjuring", "sleight of hand"), "do magic"), **dict.fromkeys(("tricks", "stunts"), "play"),
    **dict.fromkeys(("weightlifting", "weight lifting"), "lift"),
    **dict.fromkeys(("shopping",), "shop"),
    **dict.fromkeys(("cheerleading",), "cheer"),
    **dict.fromkeys(("backflips", "cartwheels", "somersaults", "a handstand", "handstands", "a cartwheel", "a backflip", "a somersault"), "somersault"),
}  # fmt: skip

# "play" with these is sitting at them, not romping about: the action it becomes.
PLAYED_AT: Mapping[str, str] = {
    "chess": "play chess", "chess piece": "play chess", "playing cards": "play cards", "video game": "play video games", "puzzle": "play a board game", "dice": "play a board game",
    "checkerboard": "play a board game", "card game": "play cards",
}  # fmt: skip

# Games that are named and nothing of theirs: what is done, and with what.
GAMES: Mapping[str, tuple[str, str]] = {
    **dict.fromkeys(("tennis", "squash"), ("play", "tennis racket")), "badminton": ("play", "badminton racket"), **dict.fromkeys(("table tennis", "ping pong", "ping-pong"), ("play", "ping pong paddle")),
    **dict.fromkeys(("soccer", "football"), ("kick", "soccer ball")), "volleyball": ("play", "volleyball"), "basketball": ("play", "basketball"), **dict.fromkeys(("baseball", "softball", "cricket"), ("play", "baseball bat")),
    **dict.fromkeys(("hockey", "ice hockey", "field hockey"), ("play", "hockey stick")), "golf": ("golf", "golf club"), "frisbee": ("throw", "frisbee"), "bowling": ("bowl a ball", "bowling ball"), "checkers": ("play a board game", "checkerboard"),
    "rugby": ("run", "rugby ball"), "american football": ("throw", "american football"), "hide and seek": ("hide", ""), "hide-and-seek": ("hide", ""), "tag": ("chase", ""), "fetch": ("run", "ball"), "catch": ("catch", "ball"),
    "drums": ("play", "drum kit"), "the drums": ("play", "drum kit"), "poker": ("play cards", "playing cards"), "hopscotch": ("jump", ""), "darts": ("throw", "darts"), "pool": ("play", ""), "billiards": ("play", ""),
}  # fmt: skip

# What things do by themselves; the rest, said of a thing in the past, was done to it: "a hat left on a bench".
THINGS_DO = frozenset(
    [
        "go",
        "walk",
        "run",
        "race",
        "jump",
        "fly",
        "hover",
        "land",
        "launch",
        "swim",
        "float",
        "rise",
        "fall",
        "slip",
        "sink",
        "dive",
        "drive",
        "roll",
        "sail",
        "slide",
        "park",
        "sit",
        "lie",
        "stand",
        "stop",
        "hang",
        "lean",
        "melt",
        "dance",
        "spin",
        "swing",
        "shake",
        "light up",
        "burn",
        "explode",
        "grow",
        "spread",
        "flow",
        "billow",
        "crash",
        "sleep",
        "stretch",
        "crack",
        "splash",
        "pass",
        "bend",
    ]
)

# Where a person does these when no place is said: the place that a stage then shows.
DONE_AT: Mapping[str, str] = {
    **dict.fromkeys(("cook", "bake", "chop", "peel", "knead", "mix", "flip", "wash", "wash dishes", "serve", "pour"), "kitchen"),
    **dict.fromkeys(("shower", "brush", "shave", "put on makeup", "comb", "cut nails"), "bathroom"),
    **dict.fromkeys(("wash hands", "do laundry"), "bathroom"),
    "make the bed": "bedroom",
    "clean windows": "living room",
    "motorcycle": "road",
    "dance ballet": "stage",
    "bend metal": "workshop",
    **dict.fromkeys(("iron", "knit", "sew", "vacuum", "mop", "tidy", "fold", "dress", "tie", "play video games", "play cards", "play a board game", "wake", "massage"), "living room"),
    **dict.fromkeys(("type", "use", "text"), "office"),
    **dict.fromkeys(("study", "teach"), "classroom"),
    **dict.fromkeys(("hammer", "saw", "weld", "drill", "carve", "do pottery", "repair", "forge", "sharpen"), "workshop"),
    **dict.fromkeys(("ski", "snowboard", "sled"), "ski slope"),
    **dict.fromkeys(("surf", "swim", "dive"), "ocean"),
    **dict.fromkeys(("row", "sail", "fish"), "lake"),
    **dict.fromkeys(("ice skate", "skate"), "ice rink"),
    **dict.fromkeys(("skydive", "bungee jump"), "sky"),
    **dict.fromkeys(("climb", "hike"), "mountain"),
    **dict.fromkeys(("get a haircut",), "barbershop"),
    **dict.fromkeys(("shop", "sell"), "market"),
    **dict.fromkeys(("dunk", "golf", "race"), "stadium"),
}  # fmt: skip

# The nearest family of motion.py where it has none of its own by that name: what a body would do at least.
STANDS_IN: Mapping[str, str] = {
    "cook": "play",
    "clean": "play",
    "exercise": "jump",
    "throw": "play",
    "fight": "play",
    "work": "play",
}

# What is in hand or underfoot although the prompt need not say it; "" draws nothing more than the body. For rigs to draw.
PROPS: Mapping[str, str] = {
    "sweep": "broom", "mop": "mop", "iron": "iron", "vacuum": "vacuum cleaner", "brush": "toothbrush", "comb": "comb", "shave": "razor", "knit": "yarn", "sew": "needle",
    "surf": "surfboard", "ski": "skis", "snowboard": "snowboard", "skateboard": "skateboard", "ice skate": "ice skates", "roller skate": "roller skates", "sled": "sled",
    "skydive": "parachute", "row": "oar", "fish": "fishing rod", "golf": "golf club", "shoot": "bow", "fence": "sword", "hammer": "hammer", "saw": "saw", "drill": "drill",
    "dig": "shovel", "rake": "rake", "water": "watering can", "chop": "knife", "chop wood": "axe", "bake": "cake", "paint": "paintbrush", "draw": "pencil", "write": "pen",
    "read": "book", "type": "computer", "photograph": "camera", "juggle": "ball", "hula hoop": "hula hoop", "jump rope": "jump rope", "air drum": "", "play chess": "chess",
    "smoke": "", "cook": "frying pan", "barbecue": "grill", "shear": "sheep", "milk": "bucket", "conduct": "", "dunk": "basketball", "lift": "dumbbell", "polish": "shoe",
    "arrange": "flower", "fold": "shirt", "count": "money", "shuffle": "playing cards", "blow": "bubbles", "do pottery": "vase", "motorcycle": "motorcycle", "ride": "bicycle",
}  # fmt: skip

FAMILY_OF: Mapping[str, str] = (
    {
        entry.partition(":")[0].strip().removesuffix("@").replace(">", ""): family
        for family, text in ACTIONS.items()
        for entry in text.replace("\n", ";").split(";")
        if entry.strip()
    }
    | dict.fromkeys(PLAYED_AT.values(), "sit")
    | dict.fromkeys(("sit up", "squat"), "exercise")
    | {"do magic": "play"}
)
