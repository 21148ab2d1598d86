# ruff: noqa: E501 (tables: one entry a line reads better than a narrow page)
"""Nouns that are drawn as another noun is, because both look the same on a stage: the asked name → the one that a rig or ink plays. Data only.

Only for what would otherwise be a lettered sign; a rig or a drawing of its own always comes first. Never a likeness that would be a wrong
reading: a stapler is drawn as a stapler or not at all. Knows no rig and no glyph.
"""

from collections.abc import Mapping

_SAME = """
peanut: almond; lettuce: artichoke, cabbage; broccoli: cauliflower; cucumber: zucchini, pickle; potato: sweet potato; onion: turnip; pumpkin: gourd; mango: papaya; tomato: persimmon; grapes: prune, grape; orange: clementine; melon: cantaloup; pea pod: pea; chili pepper: chili; bell pepper: pepper; rice: mashed potato, sugar; egg: boiled egg, egg yolk; spring roll: egg roll; meat: beef, lamb chop; dumpling: meatball; hamburger: patty; kebab: skewer; shrimp: crabmeat; snail: escargot; pie: lasagna, quiche; bread: cornbread, french toast; croissant: crescent roll; cookie: crouton, cracker; cake: brownie, dessert; birthday cake: chocolate cake, wedding cake; doughnut: pastry; baguette: eclair; fried egg: omelet; soup: salsa; honey: mustard, sour cream, peanut butter; bottle: ketchup, whisky, vinegar, shampoo, spray bottle; chocolate: candy bar; coffee: cocoa; cocktail: martini; juice: fruit juice; milk: soya milk, carton; ice cube: ice pack; bento: lunch; pear: fig
box: crate, cash register, matchbox, pencil box; barrel: keg; plate: saucer, tray; frying pan: pan, wok, hotplate; cooking pot: crock pot; campfire: camping stove; towel: napkin, tablecloth, tarp, beach towel; stove: grill; chair: stool chair, lifeguard tower, ski lift chair; basket: hamper, playpen; chalkboard: bulletin board; washing machine: water heater; refrigerator: water cooler, cooler; table: ironing board, foosball table, sawhorse, manger; toothbrush: brush, nail file; nest: bird feeder; book: binder, notepad, passport, magazine, comic book; postcard: birthday card, stamp; playing cards: card game, poker; phone: walkie-talkie; radio: cd player, router; vinyl record: cd; video camera: webcam, camera lens; pill: medicine; tie: strap; balloon: snowball
sewing machine: sewing kit; gem: jewelry; statue: figurine, obelisk; flag: pennant, plaque; socks: christmas stocking, knee pad; dress: costume; blanket: sleeping bag; wristwatch: wristband; house: dollhouse; bird cage: cage; bowl: dog bowl; fish tank: fish bowl; bouquet: flower arrangement; potted plant: window box, aloe vera; vending machine: jukebox, ticket booth; signpost: speed limit sign; sandcastle: snow fort; swing: tire swing; hammock: deckchair; ship: houseboat; van: trailer, horse trailer; tractor: plow; kick scooter: hoverboard; parachute: parasail; hammer: mallet; screwdriver: chisel; bucket: paint can; wheelbarrow: barrow, hay cart; scissors: shears; bow: crossbow; baseball: cricket ball; snowboard: wakeboard, kickboard; rope: climbing rope, rubber band; net: tennis net; hockey stick: lacrosse stick, croquet mallet; skateboard: skate ramp; fence: barrier, bike rack; tower: silo; fire extinguisher: water tank; windmill: water mill; wall: great wall, dam; gate: arch
jacket: pajamas, suit, diving suit; pants: tights; scarf: hijab; medal: badge; ring: cufflink, earring; dog: pet, animal; flower: carnation; bamboo: sugarcane; bush: vineyard vine; leaf: palm leaf, fern leaf; corn: corn stalk; pine tree: pine branch; log: driftwood; rock: mound; parrot: puffin; monkey: lemur; fish: anglerfish; beaver: platypus; hedgehog: sea urchin, armadillo; badger: anteater; trumpet: cornet; piano: harmonium; staff: walking cane, ski pole, pull-up bar; boots: ski boots
rope: whip, lasso; treasure chest: trunk; bicycle: exercise bike; carpet: mouse pad; spoon: peeler; sandcastle: sandbox; bell: fire alarm; flashlight: torch lamp; curtain: awning, shop window; skis: drumstick pair; radio: generator, air purifier; bench: rowing machine; ring: gymnastic rings, handcuffs; plate: home plate, ashtray; signpost: weathervane; hair drier: curling iron, leaf blower; toolbox: first aid kit; apron: bib; thread: dental floss
peach: plum; cherry: cranberry; lettuce: spinach; rice: paella, risotto, yogurt; french fries: fish and chips; beans: coffee beans; candy: bubble gum; window: windowsill; easel: canvas; painting: mural
belt: collar; candle: glow stick; cable: charging cable; bottle: ink bottle; feather: quill; clock: sundial; frisbee: discus; temple: parthenon; tower: leaning tower; bridge: golden gate bridge; leaf: petal
washing machine: clothes dryer; toilet paper: aluminum foil; bottle: pill bottle; soap: bath bomb; worm: bait; bomb: grenade; spring: slinky; boar: tapir; weasel: meerkat; socks: stocking, stockings, christmas stocking; scarf: veil, bandana; beetle: tick
"""

LOOKS: Mapping[str, str] = {
    other.strip(): like.strip()
    for entry in _SAME.replace("\n", ";").split(";")
    if ":" in entry
    for like, _, others in [entry.partition(":")]
    for other in others.split(",")
}
