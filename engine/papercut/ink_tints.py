# ruff: noqa: E501 (tables: one entry a line reads better than a narrow page)
"""What colour of paper a cut-out of the long tail is made of where nobody said: a strawberry is red, a kettle steel. Data and one look-up.

Colours are names of paper.COLOURS. What is not listed takes one of its category's few, always the same one for the same noun.
"""

from collections.abc import Mapping
from functools import cache

from engine.papercut.chance import seed_of

_BY_COLOUR: Mapping[str, str] = {
    "red": "devil; paper fan; jeep; racing car; cinema; circus tent; mailbox; phone booth; fire hydrant; stop sign; postbox; cherry; raspberry; strawberry; jam; ham; candy; tanghulu; alarm clock; magnet; lipstick; toolbox; fire extinguisher; megaphone; boxing gloves; bowling pin; ping pong paddle; sari; crown of flowers; ribbon; sewing machine; dice; firecracker; firework rocket; playing cards; telephone; boomerang; bell pepper; chili pepper; poppy; soda; torii gate; toy block; barricade; golf cart; tricycle; snowmobile; rubik's cube; jack-in-the-box; sweater; keychain; lunch box; nutcracker; popsicle; candy cane; action figure; nail polish",
    "crimson": "steam train; meat; wine; sausage; bacon; kebab; accordion; curtain; throne; robe; apron; yarn; carpet; kimono; beet; pomegranate; wig; poncho; radish; turban",
    "coral": "shrimp; swimsuit; bikini; seashell; picnic blanket; sushi; toy; doll; nesting doll; pinata; puppet; watermelon; salmon; lychee; brain; fondue; bean bag; headband",
    "orange": "carrot; jack-o'-lantern; traffic light; buoy; chameleon; tempura; hibiscus; volleyball; basketball hoop; jet ski; crane truck; lemonade; sparkler; maple leaf; cheese; drill; parachute; flashlight; wind chime; life jacket; excavator; safety vest; lava; flippers; nachos",
    "amber": "confetti; honey; beer; beehive; pancakes; french fries; popcorn; pineapple; mango; chick; light bulb; lollipop; sky lantern; pill; genie; lion; potion; honeycomb; cheesecake; magic lamp; cashew; toast; cereal",
    "mustard": "bulldozer; combine harvester; submarine; cable car; tram; school bus; taxi; corn; butter; banana; pencil; hay bale; rubber duck; yo-yo; banjo; curry; raincoat; spaghetti; tuba; diving mask; crayon; fried egg; lightning bolt; star of paper; paper star; forklift; quad bike; level; sticky note; gramophone; bunk bed; railroad crossing",
    "gold": "bullet; string lights; crown; trophy; medal; coin; ring; wedding ring; saxophone; trumpet; trombone; french horn; gong; maracas; tambourine; chandelier; bell; key; door key; lock; compass; necklace; sphinx; guzheng; music box; daffodil; champagne; sake; bracelet; cymbals; menorah; ornament; lyre; pulley; button",
    "green": "bonsai; clover; t-rex; fern; ivy; moss; sapling; lily pad; pea pod; cucumber; lettuce; broccoli; avocado; lime; kiwi fruit; melon; salad; olive; goblin; troll; bug; mantis; chalkboard; cactus; tennis ball; golf club; golf ball; bell; watering can; zongzi; pear; dartboard; pickup truck; playground slide; grapes; bottle; message in a bottle; american football field; asparagus; celery; leek; durian; wreath; garden gnome; cabbage; venus flytrap; yoga mat; spinach; pool table; lawn mower; trash bag",
    "moss": "oak tree; reeds; root; nest; backpack; uniform; military helmet; coat; hammock; tank; cannon; binoculars; bagpipes; bunker; catapult",
    "teal": "scooter; speedboat; rickshaw; kettle; blender; cooking pot; typewriter; radio; gondola; carousel; ferris wheel; roller coaster; dishwasher; vase; jar; earth globe; globe; griffin; hourglass; suitcase; bowling ball; gloves; scarf; mushroom; surfboard; portal; time machine; ottoman; beret; ping pong table; rice cooker; electric fan; sprinkler",
    "blue": "bullet train; monorail; subway train; trolleybus; post office; bus stop; trash can; swordfish; blueberry; water bottle; vacuum cleaner; toothpaste; shampoo; jeans; snowboard; skis; wheelchair; kick scooter; vending machine; seesaw; trampoline; helmet; video game; umbrella; stethoscope; hockey stick; sapphire; shorts; badminton racket; mosque; spray; atm; overalls; stroller; marbles; domino; raindrop; glue; kettlebell; bird house; nebula; geyser; hoodie; tissue box; lego",
    "sky": "icicle; puddle; iceberg; ice cube; crystal; crystal ball; bubbles; snowflake; snow globe; fish tank; bathtub; shower; sink; goggles; towel; glass; diamond; t-shirt; bubble tea; snorkel; water; swimming ring; ice skates; test tube; flask; soap; seashells; tornado; hail; water tower; lunar lander; pitcher",
    "navy": "vest; black hole; galaxy spiral; night; tie; jacket; briefcase; office building; space station; spell book; camera; calculator; magic wand; asteroid belt; witch hat; eyepatch; vr headset; loudspeaker box; usb stick; suit",
    "purple": "eggplant; violet flower; iris; monster; juggler; giant; magic; orchid; robe of a wizard; xylophone; harp; music note; cape; party hat; grapevine; fig",
    "lavender": "lavender; hyacinth; perfume; pillow; bath bomb; blanket; socks; meteor; hydrangea; bow tie",
    "pink": "macaron; plum blossom; bouquet; cupcake; doughnut; ice cream; milkshake; ballet shoes; dress; skirt; wedding cake; roller skates; hair drier; bandage; crib; pudding; high heels; worm; sponge; pig; wallet; cotton candy; marshmallow; dragon fruit; tutu; cradle",
    "tan": "fishing net; pretzel; bagel; baguette; croissant; waffle; cookie; taco; burrito; pie; hamburger; sandwich; hot dog; pizza; falafel; dumpling; peanut; potato; fortune cookie; spring roll; package; scroll; map; rope; straw hat; sandals; sloth; basket; owl; noodles; garlic; ginger; moon cake; sand castle; root; chicken coop; stonehenge; colosseum; sandpaper; moai; shuttlecock; date fruit; fossil; pergola",
    "brown": "teddy bear; acorn; pine cone; tree stump; chestnut; walnut; coconut; cockroach; mole; chocolate; coffee; roast chicken; baseball glove; american football; boots; bookshelf; drawer; wardrobe; easel; bass guitar; violin; erhu; pipa; drum kit; bongo; clarinet; keyboard piano; totem pole; coffin; dog house; fishing rod; oar; crossbow; bow; paintbrush; rugby ball; saddle; handbag; shoe; slippers; rake; baseball bat; water buffalo; wheelbarrow; chopsticks; chess; chess piece; spinning top; sphinx; kiwi; cowboy hat; sombrero; castanets; didgeridoo; pan flute; ocarina; gingerbread man; pommel horse; balance beam; rocking chair; grandfather clock; scaffolding; metronome; mortar; high chair; music stand; checkerboard",
    "rust": "makeup brush; plunger; orangutan; brick; fireplace; apartment building; bridge; garage; tokyo tower; railway track; centipede; scorpion; eiffel tower; clock tower; big ben; gas mask; pipe",
    "silver": "armor; armour; small airplane; space shuttle; shopping cart; microwave; oven; stove; washing machine; toaster; refrigerator; knife; fork; spoon; scissors; needle; sword; dagger; saw; screw; nail; wrench; hammer; gear; chain; hook; flute; dumbbell; razor; syringe; thermometer; microscope; microphone; frying pan; radio antenna; shield; spear; axe; pickaxe; shovel; screwdriver; wheel; unicycle; battery; computer mouse; remote control; tablet; laptop; keyboard; projector; printer; video camera; camera on a tripod; speaker; headphones; antenna; observatory; bank safe; mousetrap; plug; wristwatch; fan; curling stone; cleaver; tweezers; manhole; propeller; mace; sickle; arrow; lever; zipper; scanner; power outlet; light switch; doorknob; steering wheel; blowtorch; engine; safety pin; paperclip; clothes hanger; lunar rover; ceiling fan; air fryer; power line; thermos",
    "slate": "obelisk; paper shredder; paint roller; asteroid; tombstone; ruins; statue; cannonball; gas pump; parking meter; opossum; skunk; bomb; tire; vinyl record; record player; top hat; magnifying glass; chequered flag; stadium; synagogue; road sign; billboard; oil rig; beanie; barbell; nuclear power plant; protractor",
    "cream": "snowball; column; arch; sail; bone; skeleton; egg; milk; rice; rice ball; salt; toilet; toilet paper; newspaper; open book; paper; postcard; calendar; portrait; painting; picture frame; wedding dress; baby bottle; paper airplane; thread; baseball; nurse cap; tea; onion; money; ship sail; mask; puzzle; pen; oyster; sculpture; wind turbine; goal net; net; candle; comb; spider web; cloud of paper; beans; chef hat; tofu; flour; sugar cube; cotton plant; taj mahal; spacesuit; whiteboard; chalk; cotton swab; diaper; clam; certificate; gazebo; jasmine; cauliflower",
    "jade": "aurora; northern lights; hanfu; statue of liberty; money; glider",
}  # fmt: skip
_BY_CATEGORY: Mapping[str, tuple[str, ...]] = {
    "person": ("teal", "coral", "purple", "mustard"),
    "animal": ("tan", "brown", "grey", "rust"),
    "vehicle": ("red", "teal", "mustard", "blue"),
    "building": ("terracotta", "sand", "slate", "cream"),
    "plant": ("green", "moss", "sage"),
    "food": ("amber", "tan", "coral", "rust"),
    "thing": ("teal", "terracotta", "mustard", "blue", "sage", "plum"),
    "tool": ("silver", "brown", "slate"),
    "instrument": ("brown", "gold", "rust"),
    "sport": ("blue", "orange", "red"),
    "clothes": ("coral", "blue", "teal", "plum", "mustard"),
    "sky": ("amber", "sky", "lavender"),
}


@cache
def _named() -> dict[str, str]:
    return {name.strip(): colour for colour, names in _BY_COLOUR.items() for name in names.split(";") if name.strip()}


def tint(name: str, category: str, kind_of: str = "") -> str:
    """The colour of a noun's paper, by name; kind_of is the noun whose colour it has where it has none of its own."""
    usual = _BY_CATEGORY.get(category, _BY_CATEGORY["thing"])
    return _named().get(name) or _named().get(kind_of) or usual[seed_of("tint", name) % len(usual)]
