# ruff: noqa: E501 (tables: one entry a line reads better than a narrow page)
"""English nouns that a prompt may ask to see: the canonical names of every subject, with their other spellings. Data only.

One entry is `name: other, other+trait`, entries end at a line end or a semicolon. A `+trait` is something the other word says on top of
the name (a puppy is a dog that is young). Plurals are made by reading.py; a name that is itself a plural ("scissors") is one thing.
Knows no verbs, places or glyphs: see lexicon_en_words and ink_glyphs.
"""

from collections.abc import Mapping

PEOPLE = """
person: colleague, coworker, co-worker, classmate, teammate, guest, host, visitor, passenger, commuter, roommate, someone, somebody, human, human being, figure, stranger, individual, passerby, pedestrian, villager, citizen, resident, protagonist
man: guy, gentleman, fellow, bloke, dude, male figure, father, dad, daddy, husband, uncle, widower, groom, bridegroom, grandfather+old, grandpa+old, granddad+old, old timer+old, elder+old, hermit+old
woman: lady, female figure, mother, mom, mum, mommy, mummy, wife, aunt, auntie, widow, bride
grandmother: grandma, granny, nana, old lady, old woman
boy: grandson, lad, schoolboy, son, brother, nephew, little brother, teenage boy
girl: little red riding hood, alice in wonderland, goldilocks, granddaughter, schoolgirl, lass, daughter, sister, niece, little sister, teenage girl
child: kid, youngster, toddler+young, pupil, teenager, teen, youth, grandchild, student, schoolchild
baby: infant, newborn, newborn baby
friend: buddy, pal
neighbour: neighbor
chef: cook, head chef, line cook
baker; barista; bartender; waiter; waitress; butcher; grocer; shopkeeper: vendor, seller, merchant, street vendor, shop owner; cashier; clerk: shop assistant, receptionist, sales clerk; customer: shopper
astronaut: cosmonaut, spaceman, spacewoman, taikonaut
knight: swordsman; samurai; ninja; warrior: fighter, viking, gladiator, barbarian; archer; soldier: storm trooper, stormtrooper, trooper, guard, sentry, guardsman; pirate: buccaneer
king; queen; prince; princess: snow white, cinderella, sleeping beauty, rapunzel; emperor; empress
wizard: sorcerer, mage, magician, warlock; witch: sorceress, enchantress; fairy: pixie, sprite; elf; dwarf: gnome; mermaid: merman, siren; genie; vampire; zombie; ghost: spirit, phantom; angel; devil: demon; superhero: superheroine, batman, superman, spider-man, spiderman, spider man, wonder woman, iron man, captain america, supergirl, hero in a cape; giant; giantess; goblin; troll: ogre; santa claus: santa, father christmas
doctor: physician, surgeon; nurse; dentist; veterinarian: vet; scientist: researcher, chemist, physicist, biologist; professor: lecturer; teacher: schoolteacher, tutor; librarian; engineer; programmer: coder, developer, hacker; mechanic: repairman; electrician; plumber; carpenter: woodworker; blacksmith; builder: construction worker, workman, bricklayer; worker: labourer, laborer, factory worker; welder; miner
farmer: peasant, rancher, grower; gardener; shepherd: shepherdess, goatherd; fisherman: angler, fisher, fisherwoman; hunter; lumberjack: woodcutter, woodsman; beekeeper; cowboy: cowgirl
firefighter: fireman; policeman: police officer, policewoman, cop, police; detective: investigator; judge; referee: umpire; coach: trainer; lawyer; thief: burglar, robber; spy: secret agent; prisoner
pilot: aviator; driver: chauffeur; taxi driver; sailor: mariner, seaman; captain: sea captain, ship captain; cyclist: bicyclist, biker; motorcyclist; rider: horseman, horsewoman; jockey; postman: mailman, mail carrier; delivery boy: courier, delivery man; traveller: traveler, wanderer, tourist, backpacker, wayfarer; hiker; climber: mountaineer, mountain climber, rock climber; explorer: adventurer; diver: scuba diver; surfer; swimmer; skier; snowboarder; skater: figure skater, ice skater; skateboarder; runner: jogger, sprinter; gymnast; acrobat; athlete; boxer; wrestler; footballer: soccer player, football player; basketball player; tennis player; golfer; goalkeeper: goalie
dancer: ballet dancer; ballerina; singer: vocalist; musician: flutist, flautist, saxophonist, harpist, bassist, keyboardist, percussionist, organist, accordionist, busker, street musician; guitarist; pianist; violinist; drummer; cellist; trumpeter; conductor; dj; artist: painter; sculptor; potter; photographer: cameraman; filmmaker: film director; writer: author, novelist; poet; journalist: reporter; actor; actress; clown: jester; juggler; mime; storyteller; model: fashion model
monk; nun; priest; businessman: salaryman, office worker, manager; businesswoman; secretary; tailor: seamstress; watchmaker: clockmaker; lighthouse keeper; shoemaker: cobbler; barber: hairdresser; beggar; fortune teller; inventor; caveman; mummy monster
"""

ANIMALS = """
fox: vixen, arctic fox+white, fox cub+young, fox kit+young
wolf: wolf pup+young, werewolf
dog: puppy+young, pup+young, hound, doggy, doggie, retriever, golden retriever, labrador, husky, corgi, dalmatian, terrier, bulldog, german shepherd, sheepdog, border collie, shiba inu, dachshund, chihuahua, greyhound, mutt
poodle
cat: kitten+young, kitty, tomcat, tabby, feline, house cat, siamese cat
horse: pony+young, foal+young, mare, stallion, steed, colt+young
donkey: mule; zebra; unicorn; pegasus
cow: cattle, heifer, dairy cow, calf+young; bull; ox: oxen; yak; bison: buffalo; water buffalo
sheep: lamb+young, ewe; ram; goat: kid goat+young, billy goat
pig: piglet+young, hog, sow; boar: wild boar
deer: doe, fawn+young, roe deer; stag: buck; reindeer: caribou; moose: elk; antelope: gazelle, impala
camel; llama: alpaca; giraffe; elephant: elephant calf+young; mammoth; rhinoceros: rhino; hippopotamus: hippo
lion: lion cub+young; lioness; tiger: tiger cub+young; leopard: jaguar, snow leopard, cheetah; panther: black panther; lynx: bobcat
bear: grizzly, grizzly bear, bear cub+young; polar bear; panda: giant panda, panda bear; koala: koala bear; red panda
rabbit: bunny, hare, bunny rabbit; mouse: field mouse; rat; hamster; guinea pig; squirrel; chipmunk; hedgehog: porcupine; mole; beaver; otter: sea otter; badger; skunk; raccoon: racoon; weasel: ferret, stoat, mongoose; bat: fruit bat; sloth; anteater; armadillo; meerkat; hyena; coyote: jackal
monkey: baboon, macaque; gorilla: ape; chimpanzee: chimp; orangutan; lemur
kangaroo: wallaby; platypus; opossum: possum
seal: sea lion; walrus; dolphin: porpoise; whale: humpback whale, whale calf+young; orca: killer whale; manatee; narwhal
bird: songbird, birdie; sparrow: finch; robin; swallow; crow: raven, blackbird, magpie; pigeon; dove; owl: barn owl, snowy owl+white; eagle: bald eagle; hawk: falcon; vulture: condor; seagull: gull, albatross; parrot: macaw, cockatoo; hummingbird; kingfisher; woodpecker; peacock; swan: cygnet+young; duck: duckling+young, mallard; goose: gosling+young; heron: egret, stork; crane: red-crowned crane; flamingo; pelican; penguin: emperor penguin; puffin; ostrich: emu; toucan; canary; turkey; chicken: hen; rooster: cockerel; chick: baby chick
fish: minnow, herring, trout, cod, sardine, tuna; goldfish; koi: carp, koi carp; salmon; tropical fish: clownfish, angelfish; pufferfish: blowfish; shark: great white shark; stingray: manta ray, ray fish; seahorse; eel; swordfish; anglerfish
octopus: kraken; squid: cuttlefish; jellyfish; crab: hermit crab; lobster; shrimp: prawn; starfish; coral; oyster; seashell: shell, conch; sea urchin
turtle: sea turtle, tortoise; frog: toad, tree frog; tadpole; snake: serpent, python, cobra, viper; lizard: gecko, iguana; chameleon; salamander: newt; crocodile: alligator; dinosaur: dino; t-rex: tyrannosaurus, tyrannosaurus rex; brontosaurus: sauropod, diplodocus; dragon: wyvern, baby dragon+young; phoenix; griffin
snail; slug; worm: earthworm; caterpillar; butterfly: monarch butterfly; moth; bee: honeybee, bumblebee, honey bee; wasp: hornet; ant; ladybug: ladybird, lady beetle; beetle: scarab; dragonfly: damselfly; fly: housefly; mosquito; grasshopper; cricket; spider: tarantula; scorpion; firefly: fireflies, glowworm; cockroach; centipede; mantis: praying mantis; bug: insect
alien: extraterrestrial, martian; monster: creature, beast, yeti, bigfoot; robot: android, droid, mech, cyborg, automaton
"""

VEHICLES = """
car: automobile, sedan, hatchback, vehicle, convertible, coupe, electric car, toy car; racing car: race car, formula one car; sports car; taxi: cab, taxicab; police car: patrol car, cop car; ambulance; fire engine: fire truck, firetruck; van: minibus, minivan, delivery van, camper van, campervan; truck: lorry, delivery truck, dump truck, semi truck; pickup truck: pickup; jeep: suv, off-road car; bus: school bus, double-decker bus, coach bus; trolleybus
tractor; bulldozer; excavator: digger; crane truck: construction crane, tower crane; forklift; combine harvester
motorcycle: motorbike; scooter: moped, motor scooter, vespa; kick scooter; bicycle: bike, mountain bike, pushbike; tricycle; unicycle; skateboard; roller skates: rollerblades, roller skate; wheelchair; stroller: pram, baby carriage, pushchair; shopping cart: shopping trolley; wheelbarrow; cart: wagon, handcart; carriage: horse carriage, horse drawn carriage, stage coach, chariot, stagecoach; rickshaw: tuk-tuk, auto rickshaw; sled: sledge, toboggan; sleigh: dog sled
train: railway train, freight train; steam train: steam locomotive, locomotive, steam engine; bullet train: high-speed train; tram: streetcar, trolley car; subway train: metro train, metro; monorail; cable car: gondola lift, ski lift
airplane: plane, aeroplane, jet, aircraft, airliner, fighter jet, jumbo jet; small airplane: biplane, propeller plane, seaplane; paper airplane: paper plane; helicopter: chopper; hot air balloon: hot-air balloon, air balloon; airship: zeppelin, blimp; glider: hang glider; parachute; drone: quadcopter; rocket: rocket ship, missile; spaceship: spacecraft, starship, space ship; space shuttle; space station; flying saucer: ufo; satellite; lunar rover: moon rover, mars rover, rover
boat: rowing boat, rowboat, row boat, dinghy, wooden boat, fishing boat; paper boat; sailboat: sailing boat, yacht; ship: cargo ship, steamship, cruise ship, ocean liner, container ship; pirate ship: galleon, sailing ship, tall ship; ferry: ferryboat; canoe: kayak; speedboat: motorboat; raft; gondola; submarine; tank; surfboard; snowboard; skis: ski; jet ski
"""

BUILDINGS = """
house: little house; cottage; cabin: log cabin, wooden cabin; hut: shack; treehouse: tree house; igloo: dome; tent: yurt, teepee; barn; shed; garage; apartment building: apartment block, building, brick building, tall building, block of flats; skyscraper: high-rise; office building; factory; school; hospital; hotel; bank; post office; shop: store, storefront; bakery; cafe: coffee shop, café; cinema; stadium; castle: fortress, citadel; palace; tower: watchtower, clock tower, bell tower; lighthouse; windmill; water mill: watermill; temple: shrine; pagoda; church: chapel, cathedral; mosque; synagogue; pyramid; sphinx; ruins; statue: sculpture, monument; statue of liberty; eiffel tower; tokyo tower; great wall; gate: gateway; torii gate: torii; arch: archway; bridge: footbridge, drawbridge, suspension bridge; wall; fence: picket fence; well: wishing well; fountain; greenhouse; gazebo: pavilion; wind turbine; water tower; oil rig; dam; stairs: staircase, stairway; door: doorway; window; chimney; roof; balcony; ferris wheel; carousel: merry-go-round, carrousel; roller coaster; circus tent: big top; bus stop; traffic light: stoplight, traffic signal; stop sign; road sign: signpost, street sign; street lamp: streetlight, lamppost, lamp post, street light, streetlamp; fire hydrant: hydrant; mailbox: letterbox, post box, postbox; phone booth: telephone box, telephone booth, phone box; parking meter; trash can: garbage can, dustbin, rubbish bin, wastebasket, trash bin; bench: park bench; vending machine; market stall: food stall, food stand, hot dog stand, fruit stand, ice cream stand, lemonade stand, news stand, newsstand, kiosk, food cart, hot dog cart, ice cream cart; gas pump: fuel pump, petrol pump; billboard; barrel: oil drum; scarecrow; snowman; sandcastle; tombstone: gravestone, headstone; totem pole; playground slide; swing: swing set; seesaw; railway track: train tracks, railroad tracks; anchor; buoy: life buoy, lifebuoy, ring buoy; pier post; neon sign; sign: signboard; antenna: satellite dish; telescope; observatory
"""

PLANTS = """
tree: broadleaf tree, maple tree, elm, willow, birch, beech; oak tree: oak; pine tree: pine, fir tree, fir, spruce, evergreen, evergreen tree; palm tree: palm, coconut tree; apple tree: orchard tree; cherry tree: cherry blossom tree, sakura tree, sakura; bamboo: bamboo stalk; bonsai: bonsai tree; christmas tree; bare tree: dead tree, leafless tree; sapling: seedling, sprout, young tree; bush: shrub, hedge; cactus: cacti, saguaro; fern; ivy: vine; grass: blade of grass, tuft of grass; wheat: sheaf of wheat; reeds: reed; seaweed: kelp; moss; clover: four-leaf clover, shamrock; flower: blossom, wildflower, bloom; rose; tulip; sunflower; daisy; lily; lotus: water lily, lotus flower; orchid; hibiscus; cherry blossom; plum blossom; dandelion; poppy; lavender; violet flower; hyacinth; daffodil; lily pad; bouquet: bunch of flowers; potted plant: plant, houseplant, flower pot, flowerpot, pot plant; leaf: fallen leaf, autumn leaf, dead leaf; maple leaf; mushroom: toadstool; pine cone: pinecone; acorn; seed; branch: twig; log: tree trunk; tree stump: stump; root; rock: boulder; stone: pebble; crystal; iceberg; hay bale: haystack, bale of hay; nest: bird nest; spider web: cobweb, spiderweb, web; beehive: hive; feather; bone; footprint: footprints, paw prints
"""

FOOD = """
apple; pear; peach: apricot; orange: tangerine, mandarin, orange fruit; lemon: lime; banana; watermelon; melon; grapes: bunch of grapes; strawberry; blueberry: blueberries; raspberry: blackberry; cherry: cherries; pineapple; mango; kiwi fruit; coconut; avocado; fig; olive; tomato; potato; carrot; corn: corn cob, ear of corn, maize; broccoli; cucumber; pickle; lettuce: cabbage, leafy vegetables; onion; garlic; bell pepper; chili pepper: chilli, hot pepper; eggplant: aubergine; pumpkin; jack-o'-lantern: jack o lantern; turnip: radish, beetroot; pea pod: peas; beans: bean; peanut: peanuts; chestnut; walnut: nut; ginger
bread: loaf, loaf of bread, toast; baguette; croissant; bagel; pretzel; pancake: pancakes; waffle; cheese; butter; egg; fried egg; bacon; sausage; meat: steak; ham; roast chicken: drumstick, chicken leg; hamburger: burger, cheeseburger; hot dog; french fries: fries; pizza: pizza slice; sandwich; taco; burrito; kebab; falafel; salad; soup: stew, broth; noodles: ramen, noodle; spaghetti: pasta; rice: bowl of rice; rice ball: onigiri; curry; sushi; dumpling: dumplings, bun, baozi; spring roll; bento; tempura; fortune cookie; moon cake: mooncake; honey: honey pot; jam; salt; popcorn; cookie: biscuit; cake: sponge cake; birthday cake; cupcake: muffin; pie: apple pie; doughnut: donut; ice cream: ice cream cone, gelato, soft ice cream; chocolate: chocolate bar; candy: sweets; lollipop; pudding: custard, flan; ice cube: ice cubes; coffee: cup of coffee, coffee cup, espresso, cappuccino, latte; tea: cup of tea, tea cup, teacup; milk: glass of milk; juice: orange juice; lemonade; beer: beer mug, pint of beer; wine: glass of wine; champagne; cocktail; milkshake: smoothie; bubble tea: boba; soda: can of soda; water bottle: bottle of water; sake; baby bottle; zongzi; tanghulu; hotpot: hot pot
"""

HOUSEHOLD = """
table: desk, dining table, wooden table, workbench, coffee table, kitchen table, side table, picnic table, bedside table, nightstand, counter, countertop, dinner table, writing desk, tabletop, ironing board, operating table; chair: stool, armchair, rocking chair, wooden chair, office chair; throne; sofa: couch, settee; bed: bunk bed; crib: cradle; bookshelf: bookcase, shelf; wardrobe: closet, cupboard; drawer: chest of drawers, dresser, cabinet; mirror; lamp: table lamp, desk lamp, floor lamp, bedside lamp; chandelier; light bulb: lightbulb; candle: candles lit; lantern: paper lantern, oil lamp, storm lantern; sky lantern; torch; flashlight; fireplace: hearth; campfire: bonfire, fire pit; fire: flame, flames; stove: cooker; oven; microwave; refrigerator: fridge; toaster; kettle; blender: food processor, mixer; coffee machine: espresso machine, coffee maker; dishwasher; washing machine; sink; bathtub: tub, bath tub; shower; toilet; toilet paper: roll of toilet paper; towel; soap; sponge; toothbrush; toothpaste; comb: hair brush, hairbrush; hair drier: hair dryer, hairdryer, blow dryer; razor; perfume: perfume bottle; lipstick; curtain: curtains; carpet: rug, flying carpet, magic carpet; pillow: cushion; blanket: quilt; vase; picture frame: framed picture, painting frame; portrait; clock: wall clock, grandfather clock, timepiece; alarm clock; wristwatch: pocket watch, watch; hourglass: sandglass; calendar; bell; wind chime; broom: broomstick; bucket: pail; mop; vacuum cleaner: vacuum; iron: clothes iron; sewing machine; needle: sewing needle; thread: spool of thread; yarn: ball of yarn, wool ball; scissors: pair of scissors; knife: kitchen knife; fork; spoon; chopsticks; plate: dish; tray: serving tray, baking tray; bowl; cup: mug; glass: drinking glass; wine glass: wineglass, goblet; bottle: glass bottle, wine bottle; jar: glass jar; jug: pitcher, water jug; spray bottle; teapot: tea set; frying pan: skillet; cooking pot: pot, saucepan, cauldron; cutting board; rolling pin; basket: picnic basket; box: cardboard box; package: parcel; matchbox; match: matchstick; lighter; gift: present, gift box, wrapped gift, wrapped present; bag: sack, paper bag; suitcase: luggage; backpack: rucksack, schoolbag; handbag: purse; briefcase; wallet; umbrella: parasol; key: golden key; lock: padlock; bank safe; treasure chest: treasure; trunk: wooden chest, steamer trunk; coin: coins; money: cash, banknote; gem: diamond, jewel, ruby, emerald; ring; necklace; crown: tiara; fan: electric fan; air conditioner; ladder; door key; book: novel, notebook, diary; open book; newspaper; letter: envelope; postcard; map: treasure map; scroll; pen; pencil; crayon; paintbrush; easel; painting; palette: paint palette; chalkboard: blackboard, whiteboard; globe; computer: desktop computer, pc; laptop: laptop computer; keyboard: computer keyboard; computer mouse; mouse pad: mousepad; printer; phone: smartphone, cell phone, mobile phone, cellphone; telephone; tablet: ipad; television: tv, tv set, television set; remote control: tv remote, remote, remote controller, clicker; radio; speaker: loudspeaker; camera: photo camera; camera on a tripod; paper fan: folding fan; firecracker; fish tank: aquarium tank, fishbowl; video camera; microphone; projector; typewriter; calculator; magnifying glass; microscope; test tube; flask: beaker; magnet; battery; plug; stethoscope; syringe; pill; bandage; thermometer; crystal ball; magic wand: wand; potion: potion bottle; spell book; skull; skeleton; coffin; mask; trophy; medal; flag; ribbon; balloon: balloons; kite; firework rocket; sparkler; toy; teddy bear: stuffed bear, teddy; doll; toy train: model train; toy block: building blocks; puzzle: puzzle piece, jigsaw; yo-yo; nesting doll: matryoshka; puppet: marionette; music box; snow globe; chess: chessboard, chess set; chess piece; dice; playing cards: deck of cards, playing card, card, pack of cards; rubber duck; pinata; video game: game controller, joystick, controller, gamepad, game console; spinning top; hammock; bird cage: birdcage; dog house: doghouse, kennel; picnic blanket; message in a bottle; mousetrap
"""

TOOLS = """
hammer; axe: hatchet; saw; screwdriver; wrench: spanner; drill; nail; screw: bolt; toolbox; shovel: spade; rake; pickaxe; hoe; scythe; rope; chain; hook; wheel: steering wheel, tire, tyre; spring: metal spring, coil spring, coiled spring, steel spring, bed spring, coiled metal spring; gear: cog; anvil; brick: bricks; fishing rod: fishing pole; net: fishing net; watering can; hose: garden hose; paint roller; compass; oar: paddle; sword: katana; dagger; bow: bow and arrow; arrow; shield; spear: lance, trident; staff: walking stick; cannon; bomb; fire extinguisher; helmet; whistle; megaphone; boomerang; slingshot; whip; lasso; binoculars
"""

INSTRUMENTS = """
guitar: acoustic guitar, electric guitar; bass guitar; violin: fiddle; cello: double bass; harp; banjo: ukulele, lute; piano: grand piano; keyboard piano: synthesizer; accordion; drum: snare drum; drum kit: drum set, drums; bongo: congas, long drum; tambourine; maracas; xylophone; cymbals; gong; trumpet: bugle; trombone; french horn; tuba; saxophone: sax; clarinet: oboe; flute: recorder; harmonica; bagpipes; erhu; pipa; guzheng; record player: gramophone, turntable; vinyl record
"""

SPORTS = """
ball: beach ball, sports ball, exercise ball, toy ball, rubber ball, bouncy ball; soccer ball: football; american football; rugby ball; basketball; baseball: fly ball, softball; baseball bat: cricket bat; baseball glove; tennis ball; tennis racket: tennis racquet, racket; volleyball; ping pong paddle; badminton racket: shuttlecock; bowling ball; bowling pin; golf ball; golf club; hockey stick; ice skates; puck: hockey puck; frisbee: flying disc; dartboard: bullseye; boxing gloves; dumbbell: barbell, weights; jump rope: skipping rope; trampoline; goal net; basketball hoop; treadmill: running machine; exercise bike: stationary bike; yoga mat: exercise mat; hula hoop; diving mask; snorkel; skateboard ramp; punching bag; curling stone; chequered flag
"""

CLOTHES = """
hat: cap, beanie, straw hat, cowboy hat, bowler hat, witch hat; top hat; scarf; gloves: glove, mittens; coat: overcoat, raincoat, parka, trench coat; jacket: leather jacket, hoodie; sweater: jumper, cardigan; shirt: blouse, tunic; t-shirt: tee; dress: gown; wedding dress; skirt; kimono; hanfu; sari; suit: tuxedo; spacesuit: space suit; armor: armour; robe: cloak, cape; pants: trousers; jeans; shorts; swimsuit; bikini; socks: sock; shoe: sneaker, running shoe, trainer; boots: boot; high heels: high heel; sandals: sandal; slippers: slipper; ballet shoes; glasses: spectacles; sunglasses; goggles; tie: necktie, bow tie; belt; apron; uniform; wedding ring; crown of flowers: flower crown; hijab: headscarf, veil; turban
"""

SKY = """
rainbow; light orb: glowing orb, orb of light, ball of light, orb, spark, wisp; snowflake; comet; meteor: shooting star; planet: ringed planet, saturn; earth globe: planet earth; star of paper; paper star; cloud of paper; tornado: twister, whirlwind; lightning bolt: thunderbolt; fireworks: firework; aurora: northern lights, aurora borealis; bubbles: soap bubbles, bubble; heart: paper heart; music note: musical note; black hole; asteroid; galaxy spiral
"""

# Category words decide how a subject may be read ("people" act, "clothes" are worn) and how large an unmeasured thing is.
NOUNS: Mapping[str, str] = {
    "person": PEOPLE,
    "animal": ANIMALS,
    "vehicle": VEHICLES,
    "building": BUILDINGS,
    "plant": PLANTS,
    "food": FOOD,
    "thing": HOUSEHOLD,
    "tool": TOOLS,
    "instrument": INSTRUMENTS,
    "sport": SPORTS,
    "clothes": CLOTHES,
    "sky": SKY,
}

# One word for several people: who, and how many.
COLLECTIVES: Mapping[str, tuple[str, int]] = {
    "couple": ("person", 2),
    "lovers": ("person", 2),
    "newlyweds": ("person", 2),
    "twins": ("child", 2),
    "family": ("person", 4),
    "parents": ("person", 2),
    "grandparents": ("person", 2),
    "crowd": ("person", 6),
    "audience": ("person", 6),
    "team": ("person", 4),
    "choir": ("singer", 5),
    "band": ("musician", 4),
    "rock band": ("musician", 4),
    "jazz band": ("musician", 4),
    "marching band": ("musician", 5),
    "brass band": ("musician", 5),
    "string quartet": ("musician", 4),
    "orchestra": ("musician", 5),
    "kids": ("child", 3),
    "traffic jam": ("car", 5),
    "traffic": ("car", 4),
    "folks": ("person", 3),
}

# Parts of a body or thing: never subjects by themselves; with a colour or shape they become a trait ("red hair").
PARTS = frozenset(
    [
        "sleeves",
        "sleeve",
        "tattoo",
        "tattoos",
        "scar",
        "scars",
        "wrinkles",
        "headlights",
        "jaws",
        "jaw",
        "talons",
        "tail",
        "tails",
        "ear",
        "ears",
        "eye",
        "eyes",
        "nose",
        "mouth",
        "face",
        "head",
        "hair",
        "beard",
        "moustache",
        "mustache",
        "mane",
        "fur",
        "coat-of-fur",
        "feather-tail",
        "wing",
        "wings",
        "paw",
        "paws",
        "leg",
        "legs",
        "foot",
        "feet",
        "hand",
        "hands",
        "arm",
        "arms",
        "finger",
        "fingers",
        "neck",
        "back",
        "belly",
        "tooth",
        "teeth",
        "horn",
        "horns",
        "antler",
        "antlers",
        "trunk",
        "tusk",
        "tusks",
        "hoof",
        "hooves",
        "beak",
        "claw",
        "claws",
        "fin",
        "fins",
        "scale",
        "scales",
        "shoulder",
        "shoulders",
        "knee",
        "knees",
        "skin",
        "lip",
        "lips",
        "cheek",
        "cheeks",
        "eyebrow",
        "eyebrows",
        "eyelashes",
        "tongue",
        "toe",
        "toes",
        "elbow",
        "elbows",
        "ankle",
        "wrist",
        "thumb",
        "waist",
        "hoofs",
        "nostrils",
        "chin",
        "forehead",
        "braid",
        "braids",
        "ponytail",
        "curls",
        "bangs",
        "freckles",
        "whiskers",
        "snout",
        "muzzle",
        "body",
        "bodies",
        "lap",
        "palm",
        "fist",
        "breath",
        "tears",
        "smile",
        "grin",
        "reflection",
        "shadow",
        "silhouette",
    ]
)

# Singular to plural where no rule makes it.
PLURALS: Mapping[str, tuple[str, ...]] = {
    "mouse": ("mice",),
    "goose": ("geese",),
    "wolf": ("wolves",),
    "leaf": ("leaves",),
    "knife": ("knives",),
    "shelf": ("shelves",),
    "bookshelf": ("bookshelves",),
    "calf": ("calves",),
    "loaf": ("loaves",),
    "scarf": ("scarves", "scarfs"),
    "elf": ("elves",),
    "dwarf": ("dwarves", "dwarfs"),
    "thief": ("thieves",),
    "wife": ("wives",),
    "child": ("children",),
    "grandchild": ("grandchildren",),
    "schoolchild": ("schoolchildren",),
    "person": ("people", "persons"),
    "ox": ("oxen",),
    "foot": ("feet",),
    "sheep": ("sheep",),
    "deer": ("deer",),
    "reindeer": ("reindeer",),
    "fish": ("fish", "fishes"),
    "goldfish": ("goldfish",),
    "pufferfish": ("pufferfish",),
    "jellyfish": ("jellyfish",),
    "tropical fish": ("tropical fish",),
    "salmon": ("salmon",),
    "moose": ("moose",),
    "bison": ("bison",),
    "koi": ("koi",),
    "squid": ("squid",),
    "aircraft": ("aircraft",),
    "spacecraft": ("spacecraft",),
    "cactus": ("cactuses", "cacti"),
    "octopus": ("octopuses", "octopi"),
    "potato": ("potatoes",),
    "tomato": ("tomatoes",),
    "mango": ("mangoes", "mangos"),
    "mosquito": ("mosquitoes",),
    "superhero": ("superheroes",),
    "hero": ("heroes",),
    "buffalo": ("buffaloes", "buffalos"),
    "samurai": ("samurai",),
    "ninja": ("ninjas", "ninja"),
    "passerby": ("passersby",),
    "witch hat": ("witch hats",),
    "police": ("police",),
}

# Group words: "a flock of birds" is so many birds.
GROUPS: Mapping[str, int] = {
    "pair": 2, "couple": 2, "duo": 2, "trio": 3, "quartet": 4, "handful": 4, "group": 4, "band": 4, "team": 5, "family": 4, "gang": 4, "bunch": 4,
    "flock": 6, "herd": 5, "pack": 5, "school": 6, "swarm": 8, "pod": 4, "colony": 6, "fleet": 4, "crowd": 8, "army": 8, "row": 5, "line": 5,
    "string": 5, "circle": 5, "pile": 4, "stack": 4, "cluster": 4, "number": 4, "lot": 6, "lots": 6, "dozen": 8, "dozens": 8, "hundreds": 8,
    "thousands": 8, "sea": 6, "carpet": 6, "blanket": 6, "riot": 6, "array": 4, "variety": 4, "assortment": 4, "tangle": 4, "litter": 4, "parade": 5, "procession": 5, "set": 3, "class": 6, "convoy": 4, "collection": 4,
}  # fmt: skip

# Names that are plurals and still one thing: "a pair of skis" is one, "cards" are one deck.
ONE_THING = frozenset(
    ["skis", "scissors", "glasses", "sunglasses", "goggles", "pants", "jeans", "shorts", "playing cards", "headphones", "binoculars", "noodles", "french fries", "fireworks", "bubbles", "stairs", "ruins",
     "chopsticks", "dice", "grapes", "maracas", "cymbals", "bagpipes", "gloves", "boots", "socks", "high heels", "sandals", "slippers", "ballet shoes", "boxing gloves", "roller skates", "ice skates", "beans", "popcorn", "bread", "spaghetti"]
)  # fmt: skip
IN_PAIRS = frozenset(["shoe"])
# After an animal's name these make it a material: "a fox fur coat".
MATERIALS = frozenset(
    [
        "fur",
        "skin",
        "leather",
        "wool",
        "hide",
        "print",
        "pattern",
        "feathers",
        "wood",
        "costume",
        "mask",
        "onesie",
        "pajamas",
        "sticker",
        "logo",
    ]
)

# What follows a noun and is no thing on the stage: "a baseball game" shows no ball by itself.
EVENTS = frozenset(
    ["game", "match", "race", "contest", "competition", "tournament", "party", "show", "festival", "lesson", "class", "practice", "training", "season", "story", "song", "tale", "video", "movie", "club",
     "league", "team", "games", "matches", "contests", "stories", "songs", "tales", "makeup", "photo", "photos", "album", "recipe", "tradition", "gathering", "reunion", "values"]
)  # fmt: skip
# What one gets into; what one lies or sits on though one says "in"; what holds things.
ENTERED = frozenset(
    ["bed", "crib", "hammock", "bathtub", "boat", "canoe", "raft", "basket", "box", "hot air balloon", "car", "taxi"]
)
# Who is in one of these is at a place: how it looks inside.
SEEN_INSIDE: Mapping[str, str] = {
    "train": "train interior",
    "bus": "bus interior",
    "subway train": "subway",
    "tram": "bus interior",
    "airplane": "airplane cabin",
}
LAIN_IN = frozenset(["bed", "crib", "hammock", "chair", "sofa", "throne", "swing"])
HOLDS_THINGS = frozenset(
    ["vase", "basket", "box", "bowl", "cup", "glass", "bottle", "jar", "bucket", "bag", "bathtub", "drawer", "suitcase", "backpack", "wheelbarrow", "cart", "sink", "oven", "microwave", "refrigerator",
     "nest", "mailbox", "barrel", "gift", "trunk", "handbag", "wardrobe", "stroller", "tree", "tea", "coffee", "plate", "tray", "well", "shoe", "boots", "hat", "sled", "jug", "fish tank", "treasure chest",
     "frying pan", "cooking pot", "bird cage", "potted plant", "shopping cart", "trash can", "dog house", "washing machine", "phone booth", "crate", "package"]
)  # fmt: skip
# What somebody sits, stands or lies on, whatever is in their hands.
SEATS = frozenset(
    ["bench", "chair", "sofa", "stool chair", "rocking chair", "bed", "rock", "pillow", "roof", "stairs", "blanket", "picnic blanket", "log", "tree stump", "horse", "branch", "throne", "carpet", "swing",
     "hay bale", "surfboard", "skateboard", "bicycle", "unicycle", "motorcycle", "beach towel", "boat", "raft", "balcony", "fence", "wall", "barrel", "tree", "hammock", "treadmill", "trampoline"]
)  # fmt: skip
BREWED = frozenset(["coffee", "tea", "cocktail", "juice", "lemonade", "bubble tea", "milkshake", "beer"])
# Parts of a thing that are things as well.
OF_A_THING = frozenset(
    [
        "doorknob",
        "wheel",
        "button",
        "strap",
        "rope",
        "key",
        "lock",
        "zipper",
        "antenna",
        "gear",
        "chain",
        "ribbon",
        "tape",
        "sticker",
    ]
)
PICTURES = frozenset(["portrait", "poster", "wallpaper", "icon", "postcard"])
KIN = frozenset(["mother", "mom", "mum", "father", "dad", "parents", "parent"])
# What is said to be of something holds that: "a basket of eggs".
FILLED = frozenset(
    [
        "vase",
        "basket",
        "box",
        "bowl",
        "jar",
        "bucket",
        "bag",
        "plate",
        "tray",
        "cart",
        "wheelbarrow",
        "crate",
        "barrel",
        "suitcase",
    ]
)
MADE_OF = frozenset(["glass", "stone", "crystal", "paper", "gold", "ice", "bone", "brick", "sheet of paper", "gem"])
BEGINS = frozenset(
    [
        "begin",
        "begins",
        "began",
        "start",
        "starts",
        "started",
        "continue",
        "continues",
        "keep",
        "keeps",
        "kept",
        "starting",
        "beginning",
    ]
)
# How somebody is while they do something else.
POSTURES = frozenset(["sit", "stand", "kneel", "lie", "lean"])
NO_DOING = POSTURES | {"billow", "flow", "grow", "spread", "light up", "burn", "crash", "explode", "melt"}
# Worn, though no clothes.
WORN = frozenset(
    [
        "crown",
        "helmet",
        "mask",
        "headphones",
        "backpack",
        "necklace",
        "goggles",
        "glasses",
        "sunglasses",
        "wig",
        "badge",
        "medal",
        "earring",
        "wristwatch",
        "bracelet",
    ]
)
# What one does that something else then does what follows: "sending it across the yard".
CAUSING = frozenset(["making", "causing", "sending", "letting", "leaving", "setting"])
PRETENDING = frozenset(["pretends to be", "pretending to be", "pretend to be", "disguised as", "dressed as", "dressed up as"])
# Worn without being what somebody is dressed in: a red cap makes nobody red.
ACCESSORIES = frozenset(
    ["hat", "cap", "beret", "scarf", "gloves", "mittens", "shoe", "boots", "rain boots", "slippers", "sneakers", "glasses", "sunglasses", "tie", "belt", "socks", "goggles", "helmet", "crown", "mask", "headband",
     "backpack", "headphones", "top hat", "bow tie", "necklace", "earring", "collar"]
)  # fmt: skip
# Who stays what they are whatever they do: a ghost guest is a ghost.
FANTASTIC = frozenset(
    [
        "ghost",
        "zombie",
        "vampire",
        "mermaid",
        "witch",
        "elf",
        "fairy",
        "skeleton",
        "angel",
        "devil",
        "giant",
        "dwarf",
        "goblin",
        "troll",
    ]
)
DRINKS = BREWED | {"milk", "wine", "champagne", "soda", "whisky", "cocoa", "sake", "orange juice", "smoothie"}
WIDER = frozenset(["hall", "halls", "area", "grounds", "building", "interior", "district", "complex"])
# What is heard, smelt or thought "of" something shows nothing of it.
SENSED = frozenset(
    ["sound", "sounds", "smell", "scent", "noise", "memory", "memories", "thought", "thoughts", "idea", "story", "stories", "tale", "dream", "dreams", "taste", "echo", "promise", "legend", "fear", "spirit", "feeling"]
)  # fmt: skip
OF_A_HOUSE = frozenset(["window", "door", "chimney", "roof", "stairs"])

BALL_GAME = r"\b(base)?balls?\b|\bbatters?\b|\bhome runs?\b|\binnings?\b"
# Words that are another thing where the prompt speaks of something: what must stand in it, and the name then.
CONTEXTS: Mapping[str, tuple[str, str]] = {
    "drumstick": (r"\bdrums?\b|\bdrummer|\bstruck|\bsnare", "drumstick pair"), "drumsticks": (r"\bdrums?\b|\bdrummer|\bsnare", "drumstick pair"),
    "glasses": (r"\btrays? of|\bfill|\bpour|\bwine|\bclink|\btoast|\bchampagne|\braise", "glass"), "tank": (r"\bfish|\bswim|\baquarium|\bgoldfish", "fish tank"),
    "mouse": (r"\bkeyboards?\b|\bcomputers?\b|\blaptops?\b|\bmonitors?\b|\bcursor|\bmouse ?pad|\busb\b|\bwireless", "computer mouse"),
    "crane": (r"\bconstruction|\bbeams?\b|\bgirders?\b|\bcargo|\bcontainers?\b|\bscaffold|\bconcrete|\bskyscrapers?\b|\bshipyard|\bsteel\b", "crane truck"), "cranes": (r"\bconstruction|\bbeams?\b|\bgirders?\b|\bcargo|\bcontainers?\b|\bscaffold|\bconcrete|\bskyscrapers?\b|\bshipyard|\bsteel\b", "crane truck"),
    "club": (r"\bgolf", "golf club"), "clubs": (r"\bgolf", "golf club"), "pin": (r"\bbowl", "bowling pin"), "pins": (r"\bbowl", "bowling pin"), "goal": (r"\bsoccer|\bfootball|\bkeeper|\bkick", "goal net"),
    "target": (r"\barcher|\barrow|\bshoot", "dartboard"), "glove": (r"\bbaseball|\bpitcher\b", "baseball glove"), "racket": (r"\bbadminton", "badminton racket"), "paddle": (r"\bping.pong|\btable tennis", "ping pong paddle"),
    "stick": (r"\bhockey", "hockey stick"), "skates": (r"\broller", "roller skates"), "board": (r"\bsurf", "surfboard"), "horn": (r"\borchestra|\bjazz|\bblow", "trumpet"), "cue": (r"\bbilliard|\bpool\b", "staff"),
}  # fmt: skip
# After a thing's name these are somebody: "a violin maker".
PEOPLE_AFTER: Mapping[str, str] = {
    "maker": "worker", "makers": "worker", "player": "athlete", "players": "athlete", "seller": "shopkeeper", "sellers": "shopkeeper", "vendor": "shopkeeper", "vendors": "shopkeeper", "salesman": "shopkeeper",
    "tamer": "person", "trainer": "person", "owner": "person", "lover": "person", "keeper": "person", "handler": "person", "walker": "person", "rider": "rider", "racer": "cyclist", "driver": "driver",
    "repairman": "mechanic", "collector": "person", "fan": "person", "catcher": "worker", "charmer": "person", "whisperer": "person", "thrower": "athlete", "dealer": "shopkeeper", "builder": "worker",
}  # fmt: skip

# After an animal these are what it is dressed as: "a penguin chef" is a penguin; "a sheep farmer" stays a farmer.
COSTUMES = frozenset(
    ["chef", "doctor", "teacher", "astronaut", "knight", "wizard", "witch", "detective", "pirate", "ninja", "samurai", "king", "queen", "prince", "princess", "policeman", "firefighter", "scientist",
     "waiter", "waitress", "barista", "musician", "guitarist", "pianist", "drummer", "singer", "dancer", "ballerina", "artist", "pilot", "sailor", "captain", "superhero", "nurse", "soldier", "monk", "professor",
     "librarian", "baker", "judge", "lawyer", "businessman", "postman", "cowboy", "clown", "photographer", "dj", "barber", "tailor", "emperor", "spy", "explorer", "athlete", "boxer", "surfer", "skier", "child", "journalist", "coach", "engineer", "architect", "writer", "poet", "gardener", "mechanic", "delivery boy", "magician",
     "worker", "programmer", "butcher", "sheriff", "flight attendant", "bartender", "hero", "rapper", "guard", "miner"]
)  # fmt: skip

# Verbs that only begin what follows them: "stops to drink" drinks.
BEGIN = frozenset(
    [
        "bend",
        "stop",
        "begin",
        "start",
        "try",
        "come",
        "go",
        "prepare",
        "learn",
        "like",
        "love",
        "want",
        "stoop",
        "kneel",
        "gather",
        "use",
        "return",
    ]
)

# What only a living thing does: a mouse that runs over a keyboard is no computer's.
ANIMATE = frozenset(
    ["eat", "run", "walk", "go", "sleep", "jump", "climb", "look", "sniff", "hide", "drink", "fly", "dance", "sit", "chase", "sing", "wake", "read", "write", "type", "talk", "play", "swim", "stand", "follow",
     "crawl", "sneak"]
)  # fmt: skip

POSSESSIVES = frozenset(["his", "her", "my", "your", "its", "their", "our", "'s"])
BODY_TOO = frozenset(
    [
        "palm",
        "palms",
        "nail",
        "nails",
        "trunk",
        "calf",
        "calves",
        "chest",
        "temple",
        "temples",
        "crown",
        "shell",
        "bark",
        "horn",
        "horns",
        "seat",
        "lap",
        "drum",
        "ear drum",
        "soul",
    ]
)
COUNTRIES_TOO = frozenset(
    ["turkey", "china", "chile", "jordan", "hungary", "greece", "guinea", "jersey", "cologne", "bath", "reading", "nice"]
)
# "fire in her eyes": where nothing is seen
INWARD = frozenset(
    ["eyes", "eye", "heart", "hearts", "mind", "soul", "stomach", "belly", "head", "dreams", "voice", "memory", "imagination"]
)
# Parts of places: "the stairs of a temple" is at a temple.
OF_A_PLACE = frozenset(["stairs", "gate", "door", "wall", "roof", "window", "balcony", "tower", "arch", "fence", "statue"])

# Pronouns at a clause's beginning: whom to show where nobody was named, "" for nobody.
PRONOUNS: Mapping[str, str] = {"he": "man", "she": "woman", "they": "", "we": "", "i": "", "you": "", "it": ""}

# Verbs whose forms are nouns much more often: verbs only before a determiner ("parks the car", not "city parks").
SHY_VERBS = frozenset(
    ["park", "book", "seal", "nail", "bear", "duck", "fan", "ship", "train", "water", "light", "saw", "fire", "dress", "fence", "box", "sign", "mine", "land", "rock", "head", "bowl", "shell", "bow", "plant",
     "fish", "pet"]
)  # fmt: skip

# Measures that show what they hold: "a slice of pizza" is a pizza.
MEASURES = frozenset(
    [
        "slice",
        "piece",
        "bit",
        "drop",
        "sheet",
        "kind",
        "type",
        "sort",
        "swirl",
        "spoonful",
        "mouthful",
        "plate",
        "pinch",
        "patch",
        "clump",
        "tuft",
        "chunk",
        "bar",
    ]
)

# Given names people use in ideas: the person they stand for.
GIVEN_NAMES: Mapping[str, str] = {
    **dict.fromkeys(
        [
            "gwen",
            "fiona",
            "diana",
            "vera",
            "ivy-ann",
            "nancy",
            "monica",
            "angela",
            "barbara",
            "patricia",
            "jennifer",
            "elizabeth",
            "margaret",
            "catherine",
            "katherine",
            "caroline",
            "molly",
            "holly-ann",
            "wendy",
            "heidi",
            "paula",
            "silvia",
            "gabriela",
            "mariam",
            "layla",
            "yasmin",
            "salma",
            "ayesha",
            "sanjana",
            "deepa",
            "meera",
            "haruka",
            "yumi",
            "keiko",
            "ming-na",
            "xiaomei",
            "sofia",
            "hana",
            "aiko",
            "naomi",
            "yara",
            "zara",
            "amina",
            "nadia",
            "olga",
            "irina",
            "natasha",
            "carmen",
            "lucia",
            "valentina",
            "camila",
            "teresa",
            "rachel",
            "rebecca",
            "jessica",
            "ashley",
            "amanda",
            "megan",
            "abigail",
            "hazel",
            "violet",
            "stella",
            "aurora-ann",
            "iris",
            "matilda",
            "beatrice",
            "agnes",
            "esther",
            "judith",
            "joan",
            "ruth",
            "dorothy",
            "xiaoli",
            "linh",
            "thuy",
            "lan",
            "ananya",
            "kavya",
            "aaliyah",
        ],
        "woman",
    ),
    **dict.fromkeys(
        [
            "anna",
            "emma",
            "olivia",
            "sophia",
            "sophie",
            "mia",
            "lily",
            "lucy",
            "ella",
            "amelia",
            "chloe",
            "grace",
            "alice",
            "rosa",
            "maria",
            "elena",
            "luna",
            "nina",
            "sara",
            "sarah",
            "laura",
            "julia",
            "jane",
            "mary",
            "emily",
            "hannah",
            "clara",
            "eva",
            "eve",
            "nora",
            "zoe",
            "ruby",
            "maya",
            "leila",
            "fatima",
            "aisha",
            "mei",
            "yuki",
            "sakura",
            "priya",
            "ana",
            "isabel",
            "isabella",
            "charlotte",
            "kate",
            "kelly",
            "lisa",
            "linda",
            "susan",
            "helen",
            "betty",
            "martha",
            "rose-marie",
            "ingrid",
            "greta",
            "freya",
            "elsa",
            "marie",
            "claire",
            "camille",
        ],
        "woman",
    ),
    **dict.fromkeys(
        [
            "tom",
            "john",
            "jack",
            "james",
            "peter",
            "paul",
            "david",
            "michael",
            "mike",
            "daniel",
            "sam",
            "ben",
            "leo",
            "max",
            "oliver",
            "noah",
            "liam",
            "lucas",
            "henry",
            "george",
            "charlie",
            "oscar",
            "hugo",
            "felix",
            "adam",
            "alex",
            "thomas",
            "robert",
            "bob",
            "bill",
            "william",
            "mark",
            "luke",
            "matthew",
            "andrew",
            "joe",
            "joseph",
            "josé",
            "jose",
            "carlos",
            "diego",
            "pedro",
            "juan",
            "marco",
            "luca",
            "ivan",
            "omar",
            "ali",
            "ahmed",
            "hassan",
            "kenji",
            "hiro",
            "takeshi",
            "wei",
            "ming",
            "raj",
            "arjun",
            "kofi",
            "kwame",
            "arthur",
            "edward",
            "frank",
            "harry",
            "steve",
            "kevin",
            "brian",
            "eric",
            "erik",
            "lars",
            "finn",
            "theo",
        ],
        "man",
    ),
}

# Words after "a" that name no thing to be seen, though no ending tells it.
NOT_SHOWN = frozenset(
    """project projects fireball duet theft clear calm cold warm cool crisp fresh delicate intricate ornate clean empty quiet rich soft hard bright dim dark deep vast wide narrow steep gentle rough smooth sharp shiny simple elegant modern
    haven refuge charm grace ambiance ambience aura essence testament reminder relic remnant symbol passage display expanse patch backdrop tableau tableaux trace glimmer shimmer sparkle liquid substance
    blend mix canopy standard icon figurehead overview montage compilation timelapse hyperlapse gait posture pose stance silhouette contrast harmony melody tune symphony concerto duet solo encore lost alone deep high far late early once always never soon again together apart away bit lot while glance glimpse look gaze
    grin frown smirk sigh laugh giggle whisper shout scream hurry rush row rhythm beat pace speed step stride leap jump turn spin twist
    flourish bow nod wink hint touch dash burst flash blur sense aim goal plan purpose pause rest break stop visit tour walk stroll hike
    ride drive flight swim dive race chase fight battle win loss record score draw deal sale offer price gift surprise secret promise
    wish vow oath prayer rumour rumor joke riddle puzzle lesson tip trick hack fact list guide review ad advert trailer teaser vlog
    plain tips meme short tutorial recipe fable fairy legend myth saga poem rhyme verse chapter quest mission hunt search reason answer
    question problem mistake error crash accident crisis test exam pass fail try effort attempt shape pattern curve arc swirl spiral
    ring gap hole crack crowd-pleaser lifetime century decade era age dawn-to-dusk success failure feast treat bite sip taste smell
    scent stretch nap doze slumber trance daze hush lull roar hum buzz purr growl bark howl chirp crackle rustle splash thud bang
    pop snap whirl whirlwind frenzy panic shock awe delight glee bliss calm smile""".split()  # noqa: SIM905
)
