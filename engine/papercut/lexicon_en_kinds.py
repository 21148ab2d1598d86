# ruff: noqa: E501 (tables: one entry a line reads better than a narrow page)
"""Kinds of things by the class they belong to: a whippet is a dog, a dahlia a flower, a schooner a ship, pho a bowl of noodles. Data only.

The same form as lexicon_en, read after it: a word that is there already keeps its meaning there. What a kind looks like beyond its
class is the look tables' matter (rigs, ink_drawings, lexicon_looks). Words that are somebody's name or mean something more usual are left out.
"""

from collections.abc import Mapping

PEOPLE = """
bride; groom; maid: housemaid, chambermaid; butler: footman, valet; pharmacist: chemist's assistant; paramedic: ambulance worker; salesman: saleswoman, salesperson; architect; accountant: bookkeeper; rapper; hockey player: ice hockey player; florist: flower seller
leprechaun; geisha; hippie; punk: punk rocker; goblin: hobgoblin; orc; ogre; cyclops; minotaur; mummy monster: egyptian mummy; security guard: bodyguard, bouncer; plumber; nanny: babysitter, childminder; caregiver: carer; midwife; optician: optometrist; physiotherapist; psychologist: therapist
street sweeper man: garbage man, bin man; bus conductor: train conductor, ticket inspector; crossing guard: lollipop lady; stuntman; ringmaster; ventriloquist; hypnotist; lion tamer; tightrope walker: trapeze artist; fire eater; yogi; imam; rabbi; pope: bishop, cardinal bishop; pharaoh; sultan: maharaja; emir: sheikh; duke: lord, nobleman, count dracula; duchess: noblewoman, countess
quarterback; pitcher player: baseball pitcher; skateboarder; snowboarder; rower: canoeist, kayaker; windsurfer; fencer; sumo wrestler; marathon runner; cheerleader
"""

FOOD = """
peanut: pecan, pistachio, cashew, macadamia, macadamia nut; chestnut: hazelnut; sandwich: panini, club sandwich, blt, toastie, grilled cheese, pb&j; noodles: pho, udon, soba, chow mein, lo mein, pad thai, instant noodles, ramen noodles; spaghetti: ravioli, macaroni, linguine, fettuccine, tortellini, penne, carbonara, mac and cheese
dumpling: gyoza, wonton, samosa, pierogi, empanada, potsticker, jiaozi, shumai, bao; soup: miso soup, borscht, gazpacho, bouillabaisse, goulash, gumbo; curry: biryani, tikka masala, korma, paella; rice: risotto, fried rice, sticky rice; pie: tart, cobbler, pot pie; cake: tiramisu, sponge cake, red velvet cake, bundt cake; cheesecake; pudding: jello, jelly dessert, panna cotta, creme brulee
coffee: mocha, flat white, macchiato, americano; cocktail: mojito, margarita, pina colada, daiquiri; honey: maple syrup, syrup; jar: mayonnaise, mayo, relish, chutney; bottle: soy sauce, fish sauce, salad dressing; cereal: granola, muesli, cornflakes, corn flakes; cheese: cheddar, gouda, mozzarella, parmesan, brie, camembert, feta
bread: sourdough, focaccia, naan, ciabatta, bread roll, dinner roll, brioche, rye bread; cookie: shortbread, oreo, ginger snap; cupcake: scone; ice cream: sundae, frozen yogurt; milkshake: frappe, frappuccino; fish: anchovy; kiwi fruit: kiwi; orange: grapefruit, nectarine, satsuma, kumquat; peach: nectarine fruit; lemon: yuzu, citron
pomegranate; durian; lychee: rambutan; dragon fruit: dragonfruit, pitaya; mango: jackfruit, guava; strawberry: redcurrant; grapes: currants; lettuce: spinach, kale, bok choy, chard, arugula, rocket salad, basil, parsley, cilantro; cabbage: brussels sprout, red cabbage; beet: beetroot; radish: daikon; onion: shallot, red onion; leek: chive, chives
tofu: bean curd block; fondue: cheese fondue; nachos: tortilla chips, doritos; macaron: macaroon; marshmallow: smore, s'more; cotton candy: candy floss, candyfloss; gingerbread man: gingerbread, gingerbread cookie; roast chicken: fried chicken, chicken wing, chicken nugget, chicken nuggets, chicken drumstick, rotisserie chicken; shrimp: calamari; oyster: scallop, mussel; toast: french toast slice, slice of toast, slice of bread
popsicle: ice pop, ice lolly; candy cane; sugar cube; flour: bag of flour; asparagus; celery; leek; cauliflower; beet; radish; cabbage
"""

HOUSEHOLD = """
air fryer; rice cooker; mortar: mortar and pestle, pestle and mortar, pestle; cleaver: meat cleaver, butcher knife, butcher's knife; aluminum foil: tin foil, tinfoil, cling film; plunger: toilet plunger; clothes dryer: tumble dryer, dryer; cotton swab: q-tip, cotton bud; tweezers; bank safe: safe, strongbox; keychain: key ring, keyring, bunch of keys; scanner: flatbed scanner; glue: glue stick, glue bottle, super glue; chalk: piece of chalk, stick of chalk; paper shredder: shredder; sticky note: post-it, post-it note; protractor: set square
smartwatch: smart watch; certificate: diploma; confetti: streamers; light switch; power outlet: socket outlet, plug socket; electric fan: desk fan, standing fan, table fan; ceiling fan; bean bag: beanbag chair, bean bag chair; ottoman: pouf, pouffe; rocking chair: rocker chair; high chair: highchair, baby chair, bar stool; bunk bed: bunk beds; crib: cot, baby bed; cradle: bassinet; grandfather clock: longcase clock; gramophone: phonograph; whiteboard: flip chart; vr headset: virtual reality headset, vr goggles, vr glasses; usb stick: usb drive, thumb drive; calculator: pocket calculator
trash bag: garbage bag, bin bag; lunch box: lunchbox; tissue box: box of tissues; nail polish: bottle of nail polish; makeup brush: make-up brush; paper towel: kitchen roll, paper towels; bath bomb; shampoo bottle: bottle of shampoo; pill bottle: bottle of pills; pitcher: water jug, water pitcher; menorah: hanukkah menorah, candelabra; ornament: christmas bauble, tree ornament; wreath: christmas wreath, flower wreath; safety pin; paperclip: paper clip; thumbtack: drawing pin, pushpin, push pin; stopwatch; credit card: bank card, debit card; file folder; garden gnome: lawn gnome; spell book: spellbook, grimoire, book of spells; magic lamp: genie lamp, aladdin's lamp, genie's lamp
jack-in-the-box; marbles: marble ball, glass marble; domino: dominoes, domino tile; rubik's cube; action figure: toy soldier, toy figure, figurine toy; slinky; honeycomb; fossil: ammonite, trilobite; portal: magic portal; time machine; teddy bear: stuffed animal, stuffed bear, soft toy, plush toy, stuffed toy, plushie; knitting needle: pair of knitting needles; metronome; brain; eyeball; spool: spool of thread, reel of thread; speaker: stereo speaker
"""

STREET = """
manhole: manhole cover, sewer cover, drain cover; barricade: road block, police barricade; railroad crossing: level crossing, railway crossing; power line: radio tower, tv tower, cell tower, radio mast, power lines, transmission tower, electricity pylon; pipe: drainpipe, pipeline, water pipe; sprinkler: garden sprinkler, lawn sprinkler; atm: cash dispenser; clock tower: bell tower; oil rig: drilling rig, derrick; nuclear power plant: power plant, power station, cooling tower; big ben; colosseum: coliseum, amphitheatre, amphitheater; taj mahal; stonehenge: standing stones, stone circle; moai: easter island head, easter island statue; pergola: trellis, arbor, arbour; gazebo: pavilion, bandstand
bunker: pillbox bunker; column: pillar, stone column; obelisk; arch: archway, stone arch, triumphal arch; house: bungalow, townhouse, row house; castle: fort, citadel, stronghold; chicken coop: hen house, henhouse, rabbit hutch; bird house: birdhouse, nesting box; geyser; scaffolding; water tower; leaning tower: leaning tower of pisa, tower of pisa
"""

VEHICLES = """
tram: trolley; car: ferrari, lamborghini, porsche, tesla, mercedes, volkswagen, corvette, hearse, hot rod, beetle car; truck: monster truck, snowplow, snow plough, dump truck, garbage truck; bulldozer: steamroller, road roller; excavator: backhoe, digger, steam shovel; jeep: dune buggy, hummer; quad bike: four wheeler; sailboat: catamaran, schooner, dhow, trimaran, sloop; ship: frigate, destroyer, trawler, barge, hovercraft; pirate ship: viking ship, longship; airplane: bomber, concorde; small airplane: cessna; combine harvester: harvester; racing car: go-kart, gokart, race car
sail: ship's sail; propeller: ship's propeller; steering wheel: ship's wheel, helm; tire: car tire, tyre; engine: car engine, motor engine; lunar lander: moon lander, lunar module, mars lander; lunar rover: mars rover, moon rover; golf cart; snowmobile; tank: army tank; unicycle; tricycle; forklift: forklift truck; lawn mower: lawnmower; stroller: pushchair, pram, buggy stroller
"""

TOOLS = """
sickle: hand sickle; level: spirit level, bubble level; sandpaper; blowtorch: welding torch; pulley: block and tackle; lever: gear stick, gear lever; mace: flail, morning star; bomb: grenade, hand grenade; catapult: trebuchet, ballista; spear: javelin, lance, harpoon; sword: katana, sabre, cutlass, scimitar, claymore, fencing foil; drill: power drill, electric drill; nail: iron nail; paint roller; gas mask; fishing net
"""

INSTRUMENTS = """
banjo: mandolin, bouzouki, balalaika, shamisen; violin: viola; lyre: zither; pipa: sitar, lute, oud; guzheng: koto, dulcimer; clarinet: bassoon, oboe; xylophone: marimba, glockenspiel, vibraphone; castanets; flute: kazoo, piccolo, fife, recorder, penny whistle, tin whistle; didgeridoo; pan flute: panpipes, pan pipes; ocarina; bongo: conga, djembe, tabla, bongos; drum: timpani, kettledrum, cajon; piano: harpsichord; tuba: sousaphone, euphonium; trumpet: bugle; bass guitar: stratocaster, telecaster; bagpipes; cymbals: cymbal; gong; music stand
"""

SPORTS = """
balance beam; pommel horse: vaulting horse; pool table; ping pong table: table tennis table; boxing gloves: boxing glove; golf club; golf ball; yoga mat: exercise mat; kettlebell; shuttlecock: birdie shuttlecock; diving mask: swim mask; swimming ring: swim ring, rubber ring, inflatable ring, pool ring; flippers: swim fins, diving fins; skis: ski, pair of skis; checkerboard: chess board, chessboard
"""

CLOTHES = """
headphones: headphone, headset, earphone, earphones, earbud, earbuds, airpods, earmuffs; wig: hairpiece; button: shirt button; zipper: zip fastener; bow tie: bowtie; beanie: bobble hat, woolly hat, knit hat; cowboy hat: stetson; sombrero; party hat: birthday hat; witch hat: witch's hat, wizard hat; chef hat: chef's hat, toque; beret; turban; headband; sweater; hoodie; vest; skirt; overalls; cape: cloak, superhero cape; poncho; life jacket; bracelet: bangle; eyepatch: eye patch; diaper: nappy; cap: baseball cap, snapback; dress: qipao, cheongsam, ao dai, hanbok; spacesuit: space suit; underwear: briefs, underpants; tie: necktie; kimono: yukata
"""

ANIMALS = """
dog: shih tzu, pitbull, pit bull, whippet, schnauzer, basset hound, bichon, malamute, jack russell, great pyrenees, newfoundland dog, dingo, chow chow, weimaraner, bull terrier, boston terrier, cavalier; cat: ragdoll cat, bengal cat, sphynx, russian blue, ginger cat, scottish fold; horse: thoroughbred, palomino, arabian horse, shire horse; cow: holstein, angus cow; sheep: merino
badger: wolverine, tasmanian devil, honey badger; bear: wombat, quokka; boar: warthog; anteater: aardvark; armadillo: pangolin; tapir; guinea pig: capybara, chinchilla; mouse: lemming; weasel: ermine, mink; hedgehog: echidna; antelope: ibex, gnu, wildebeest, springbok, oryx, kudu, okapi, impala; leopard: ocelot, serval; lynx: caracal; monkey: gibbon, mandrill, tamarin; manatee: dugong
fish: mackerel, halibut, sturgeon, sea bass, bream, haddock, snapper; tropical fish: betta, neon tetra, lionfish, parrotfish, discus; swordfish: sailfish, marlin; oyster: clam, mussel, scallop, geoduck; shrimp: krill; snail: nautilus; sea urchin; coral: sea anemone
chicken: quail, partridge, grouse, guinea fowl, dodo; peacock: pheasant; hawk: kestrel, osprey, buzzard, kite bird; heron: ibis, spoonbill; seagull: tern, gannet, cormorant; toucan: hornbill; parrot: cockatiel; bird: thrush, warbler, oriole, starling, goldfinch, bluebird, bluetit, blue tit; robin: chickadee
ant: termite; beetle: weevil, cicada, stag beetle, dung beetle, louse, earwig, flea; grasshopper: locust; fly: gnat, mayfly; moth: luna moth, silkworm moth; caterpillar: silkworm; firefly: glow worm, glowworm; spider: black widow; lizard: axolotl; dinosaur: ankylosaurus, stegosaur; monster: hydra, golem, cerberus, behemoth, blob monster
"""

PLANTS = """
tree: maple, ash tree, sycamore, poplar, aspen, alder, eucalyptus, acacia, mangrove, baobab, peach tree, plum tree, jacaranda; pine tree: cedar, cypress, juniper, hemlock, larch, yew; palm tree: banana tree, date palm
flower: flower bed, flowerbed, hydrangea, dahlia, azalea, begonia, buttercup, freesia, gardenia, geranium, gladiolus, honeysuckle, narcissus, petunia, rhododendron, snapdragon, zinnia, anemone, lupine, foxglove, iris, jasmine flower, crocus, primrose, aster, edelweiss, forget-me-not, bluebell, snowdrop, bird of paradise; daisy: chamomile; sunflower: black-eyed susan; grapevine: vine of grapes; cotton plant: cotton boll; venus flytrap: carnivorous plant, pitcher plant; fern: bracken; grass: turf
"""

SKY = """
planet: jupiter, uranus, neptune, gas giant; meteor: meteorite; nebula; galaxy spiral: supernova, wormhole; raindrop: waterdrop, drop of water, water drop, teardrop, dewdrop; hail: hailstone, hailstones
"""

NOUNS: Mapping[str, str] = {
    "person": PEOPLE,
    "food": FOOD,
    "thing": HOUSEHOLD,
    "building": STREET,
    "vehicle": VEHICLES,
    "tool": TOOLS,
    "instrument": INSTRUMENTS,
    "sport": SPORTS,
    "clothes": CLOTHES,
    "animal": ANIMALS,
    "plant": PLANTS,
    "sky": SKY,
}
