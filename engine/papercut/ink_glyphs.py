# ruff: noqa: E501 (tables: one entry a line reads better than a narrow page)
"""Which Noto Emoji glyph shows a noun, and how large the real thing is. Data only.

GLYPHS names the glyph (as the `emoji` package does) where it differs from the noun's own name. SPANS is the larger side of the real thing
in metres, from common knowledge, rounded; what is not listed takes its category's size. Knows no drawing.
"""

from collections.abc import Mapping


def _pairs(text: str) -> dict[str, str]:
    found = {}
    for piece in text.replace("\n", ";").split(";"):
        name, _, value = piece.partition("=")
        if value:
            found[name.strip()] = value.strip()
    return found


GLYPHS: Mapping[str, str] = _pairs("""
person=person_standing; grandmother=old_woman; chef=cooking; soldier=guard; knight=military_helmet; wizard=mage; witch=mage; king=person_with_crown; queen=person_with_crown; angel=baby_angel; devil=angry_face_with_horns; detective=detective; builder=construction_worker; worker=construction_worker; policeman=police_officer; cyclist=person_biking; surfer=person_surfing; swimmer=person_swimming; climber=person_climbing; runner=person_running; juggler=person_juggling; golfer=person_golfing; wrestler=people_wrestling; clown=clown_face; dancer=woman_dancing; mermaid=merperson; dwarf=elf; giant=troll; monster=ogre; skier=skier; snowboarder=snowboarder; ballerina=ballet_shoes
bull=ox; yak=bison; sheep=ewe; stag=deer; reindeer=deer; antelope=deer; lioness=lion; panther=leopard; lynx=leopard; red panda=raccoon; guinea pig=hamster; squirrel=chipmunk; mole=hamster; coyote=wolf; chimpanzee=monkey; opossum=rat; walrus=seal; narwhal=whale; manatee=seal; orca=whale; sparrow=bird; robin=bird; swallow=bird; crow=bird; canary=bird; kingfisher=bird; hummingbird=bird; woodpecker=bird; pigeon=dove; seagull=dove; hawk=eagle; vulture=eagle; heron=flamingo; crane=flamingo; pelican=duck; chick=front-facing_baby_chick; goldfish=tropical_fish; koi=fish; salmon=fish; pufferfish=blowfish; swordfish=fish; seashell=spiral_shell; chameleon=lizard; salamander=lizard; dinosaur=sauropod; brontosaurus=sauropod; slug=snail; caterpillar=bug; centipede=bug; moth=butterfly; bee=honeybee; wasp=honeybee; ladybug=lady_beetle; grasshopper=cricket; cricket=cricket; firefly=beetle; mantis=cricket; griffin=eagle; alien=alien; bird=bird; camel=two-hump_camel; starfish=glowing_star
car=automobile; van=minibus; truck=delivery_truck; jeep=sport_utility_vehicle; scooter=motor_scooter; roller skates=roller_skate; wheelchair=manual_wheelchair; cart=shopping_cart; rickshaw=auto_rickshaw; sleigh=sled; steam train=locomotive; train=high-speed_train; subway train=metro; bullet train=bullet_train; cable car=mountain_cableway; spaceship=flying_saucer; space shuttle=rocket; space station=satellite; boat=canoe; raft=canoe; gondola=canoe; pirate ship=sailboat; glider=parachute; small airplane=small_airplane; jet ski=speedboat; bulldozer=tractor; combine harvester=tractor; taxi=taxi; unicycle=wheel; bus=bus; trolleybus=trolleybus; crane truck=building_construction
cottage=house_with_garden; cabin=hut; barn=house; shed=hut; garage=house; apartment building=office_building; skyscraper=office_building; shop=convenience_store; bakery=convenience_store; palace=castle; tower=Tokyo_tower; eiffel tower=Tokyo_tower; temple=hindu_temple; pagoda=Japanese_castle; greenhouse=house; gate=shinto_shrine; torii gate=shinto_shrine; bridge=bridge_at_night; wall=brick; carousel=carousel_horse; traffic light=vertical_traffic_light; mailbox=closed_mailbox_with_raised_flag; phone booth=telephone; trash can=wastebasket; gas pump=fuel_pump; barrel=oil_drum; tombstone=headstone; buoy=ring_buoy; antenna=satellite_antenna; observatory=telescope; statue=moai; totem pole=moai; temple ruins=classical_building; ruins=classical_building; sphinx=moai; road sign=placard; sign=placard; cafe=hot_beverage; snowman=snowman_without_snow; igloo=house; treehouse=house; dog house=house; vending machine=ATM_sign; billboard=placard
tree=deciduous_tree; oak tree=deciduous_tree; apple tree=deciduous_tree; cherry tree=deciduous_tree; pine tree=evergreen_tree; palm tree=palm_tree; christmas tree=Christmas_tree; bare tree=leafless_tree; bamboo=tanabata_tree; bonsai=potted_plant; sapling=seedling; bush=leafy_green; fern=herb; ivy=herb; moss=shamrock; clover=four_leaf_clover; grass=seedling; wheat=sheaf_of_rice; reeds=sheaf_of_rice; seaweed=coral; flower=hibiscus; daisy=blossom; lily=tulip; orchid=hibiscus; poppy=hibiscus; dandelion=blossom; lavender=hyacinth; violet flower=hyacinth; daffodil=tulip; lily pad=lotus; leaf=leaf_fluttering_in_wind; acorn=chestnut; pine cone=chestnut; seed=peanuts; branch=herb; log=wood; tree stump=wood; root=ginger_root; stone=rock; crystal=gem_stone; iceberg=ice; nest=nest_with_eggs; footprint=footprints; rose=rose; cherry blossom=cherry_blossom; bouquet=bouquet; plum blossom=blossom; hay bale=sheaf_of_rice; beehive=honey_pot
apple=red_apple; orange=tangerine; blueberry=blueberries; raspberry=grapes; cherry=cherries; corn=ear_of_corn; lettuce=leafy_green; chili pepper=hot_pepper; pumpkin=jack-o-lantern; jack-o'-lantern=jack-o-lantern; turnip=root_vegetable; peanut=peanuts; walnut=chestnut; ginger=ginger_root; baguette=baguette_bread; pancake=pancakes; cheese=cheese_wedge; fried egg=cooking; meat=cut_of_meat; ham=meat_on_bone; roast chicken=poultry_leg; kebab=oden; salad=green_salad; soup=pot_of_food; noodles=steaming_bowl; rice=cooked_rice; curry=curry_rice; tempura=fried_shrimp; bento=bento_box; spring roll=burrito; honey=honey_pot; jam=jar; cake=shortcake; chocolate=chocolate_bar; pudding=custard; ice cube=ice; coffee=hot_beverage; tea=teacup_without_handle; milk=glass_of_milk; juice=beverage_box; lemonade=cup_with_straw; soda=cup_with_straw; milkshake=cup_with_straw; beer=beer_mug; wine=wine_glass; champagne=bottle_with_popping_cork; cocktail=cocktail_glass; sausage=hot_dog; spaghetti=spaghetti; beans=beans; doughnut=doughnut; moon cake=moon_cake; zongzi=rice_ball; hotpot=pot_of_food; tanghulu=dango; bubble tea=bubble_tea; sake=sake; kiwi fruit=kiwi_fruit; french fries=french_fries; ice cream=soft_ice_cream
sofa=couch_and_lamp; throne=chair; crib=bed; drawer=file_cabinet; wardrobe=file_cabinet; lantern=red_paper_lantern; sky lantern=red_paper_lantern; torch=fire; fireplace=fire; campfire=fire; cooking pot=pot_of_food; frying pan=shallow_pan_of_food; toilet paper=roll_of_paper; comb=hair_pick; perfume=lotion_bottle; toothpaste=lotion_bottle; picture frame=framed_picture; portrait=framed_picture; painting=framed_picture; clock=mantelpiece_clock; wristwatch=watch; hourglass=hourglass_not_done; needle=sewing_needle; knife=kitchen_knife; bowl=bowl_with_spoon; cup=teacup_without_handle; glass=tumbler_glass; gift=wrapped_gift; box=package; bag=shopping_bags; suitcase=luggage; wallet=purse; handbag=handbag; lock=locked; money=dollar_banknote; gem=gem_stone; necklace=prayer_beads; door key=old_key; book=closed_book; letter=envelope; postcard=envelope; map=world_map; palette=artist_palette; chalkboard=placard; easel=framed_picture; globe=globe_showing_Europe-Africa; computer=desktop_computer; phone=mobile_phone; tablet=mobile_phone; speaker=loudspeaker; headphones=headphone; camera on a tripod=video_camera; projector=film_projector; typewriter=keyboard; magnifying glass=magnifying_glass_tilted_left; flask=alembic; plug=electric_plug; bandage=adhesive_bandage; potion=alembic; spell book=open_book; skeleton=skull; mask=performing_arts; medal=sports_medal; flag=triangular_flag; firework rocket=firecracker; toy=teddy_bear; toy train=locomotive; toy block=brick; puzzle=puzzle_piece; doll=nesting_dolls; nesting doll=nesting_dolls; puppet=nesting_dolls; music box=musical_score; snow globe=crystal_ball; chess=chess_pawn; chess piece=chess_pawn; dice=game_die; playing cards=joker; rubber duck=duck; pinata=piñata; spinning top=yo-yo; message in a bottle=bottle_with_popping_cork; mousetrap=mouse_trap; paper fan=folding_hand_fan; fan=folding_hand_fan; camera=camera; mop=broom; candle=candle; scroll=scroll; microscope=microscope; paper airplane=small_airplane; mouse=mouse; video game=video_game; newspaper=newspaper; printer=printer
saw=carpentry_saw; nail=sewing_needle; screw=nut_and_bolt; pickaxe=pick; rope=knot; chain=chains; fishing rod=fishing_pole; net=net_with_handle; sword=crossed_swords; bow=bow_and_arrow; arrow=bow_and_arrow; spear=trident_emblem; staff=white_cane; helmet=rescue_worker’s_helmet; drill=screwdriver; brick=brick; paint roller=paintbrush
bass guitar=guitar; cello=violin; erhu=violin; pipa=banjo; guzheng=musical_keyboard; piano=musical_keyboard; keyboard piano=musical_keyboard; drum kit=drum; bongo=long_drum; french horn=postal_horn; tuba=trumpet; clarinet=flute; record player=optical_disk; vinyl record=optical_disk; gong=bell
ball=volleyball; soccer ball=soccer_ball; rugby ball=rugby_football; tennis ball=softball; tennis racket=tennis; ping pong paddle=ping_pong; badminton racket=badminton; bowling ball=bowling; bowling pin=bowling; golf ball=flag_in_hole; golf club=flag_in_hole; hockey stick=field_hockey; ice skates=ice_skate; frisbee=flying_disc; dartboard=bullseye; boxing gloves=boxing_glove; snorkel=diving_mask; basketball hoop=basketball; skis=skis
hat=woman’s_hat; jacket=coat; sweater=running_shirt; shirt=t-shirt; robe=kimono; hanfu=kimono; wedding dress=dress; skirt=dress; pants=jeans; swimsuit=one-piece_swimsuit; shoe=running_shoe; boots=hiking_boot; high heels=high-heeled_shoe; sandals=thong_sandal; slippers=flat_shoe; tie=necktie; uniform=lab_coat; crown of flowers=blossom; wedding ring=ring; cap=billed_cap
planet=ringed_planet; earth globe=globe_showing_Europe-Africa; meteor=comet; lightning bolt=high_voltage; heart=red_heart; music note=musical_note; star of paper=star; paper star=star; cloud of paper=cloud; asteroid=rock; galaxy spiral=cyclone; black hole=cyclone
""")

# Larger side of the real thing, metres.
SPANS: Mapping[str, float] = {
    name: float(span)
    for name, span in _pairs("""
rhinoceros=3.2; hippopotamus=3.2; camel=2.6; giraffe=5; elephant=4; mammoth=4.4; horse=2.2; zebra=2.1; unicorn=2.3; cow=2.2; ox=2.3; bull=2.3; bison=2.5; yak=2.4; water buffalo=2.4; sheep=1.2; ram=1.3; goat=1.1; pig=1.2; boar=1.3; donkey=1.7; deer=1.7; stag=2; reindeer=1.8; moose=2.5; antelope=1.5; llama=1.7; lion=1.8; tiger=2; leopard=1.6; panther=1.6; bear=1.8; polar bear=2.2; panda=1.5; gorilla=1.6; orangutan=1.3; chimpanzee=1.2; kangaroo=1.7; wolf=1.3; dog=0.8; poodle=0.6; fox=0.8; cat=0.5; monkey=0.7; koala=0.7; sloth=0.7; raccoon=0.6; badger=0.7; beaver=0.7; otter=0.8; rabbit=0.4; squirrel=0.3; chipmunk=0.2; hedgehog=0.25; mouse=0.12; rat=0.22; hamster=0.14; bat=0.4; skunk=0.5; seal=1.6; walrus=3; dolphin=2.4; whale=9; orca=6; narwhal=4; shark=3.5; octopus=1.2; squid=1; crab=0.35; lobster=0.45; shrimp=0.2; jellyfish=0.5; fish=0.5; goldfish=0.25; koi=0.5; salmon=0.7; tropical fish=0.25; pufferfish=0.35; turtle=0.7; frog=0.18; snake=1; lizard=0.4; crocodile=3; dinosaur=8; t-rex=5; brontosaurus=9; dragon=5; snail=0.12; worm=0.12; caterpillar=0.12; butterfly=0.16; moth=0.14; bee=0.1; wasp=0.1; ant=0.08; ladybug=0.08; beetle=0.1; dragonfly=0.15; fly=0.07; mosquito=0.07; grasshopper=0.1; cricket=0.1; spider=0.15; scorpion=0.2; firefly=0.08; bug=0.1; eagle=0.9; hawk=0.7; owl=0.5; crow=0.45; bird=0.3; pigeon=0.35; dove=0.35; swan=1.3; goose=0.9; duck=0.5; chicken=0.5; rooster=0.6; chick=0.15; turkey=0.9; peacock=1.2; flamingo=1.4; crane=1.4; heron=1.2; penguin=0.8; parrot=0.4; ostrich=2.3; robin=0.2; sparrow=0.18; monster=2.2; alien=1.4; animal=0.8
car=4.2; racing car=4.6; taxi=4.3; police car=4.4; ambulance=5.5; fire engine=7; van=5; truck=7; pickup truck=5; jeep=4.5; bus=9; trolleybus=10; tractor=4; bulldozer=5; excavator=6; crane truck=14; motorcycle=2.1; scooter=1.7; kick scooter=1.1; bicycle=1.7; tricycle=1.2; unicycle=1; skateboard=0.8; wheelchair=1.1; stroller=1.1; shopping cart=1.1; cart=1.8; wheelbarrow=1.4; carriage=3.5; rickshaw=2.8; sled=1.2; sleigh=2.4; train=12; steam train=9; bullet train=12; tram=9; subway train=9; monorail=9; cable car=4; airplane=24; small airplane=8; paper airplane=0.35; helicopter=10; hot air balloon=18; airship=24; glider=6; parachute=6; rocket=16; spaceship=9; space shuttle=20; space station=16; flying saucer=9; satellite=4; lunar rover=3; boat=4.5; paper boat=0.4; sailboat=8; ship=40; pirate ship=22; ferry=24; canoe=4; speedboat=6; raft=3; gondola=6; submarine=20; surfboard=2.2; snowboard=1.5; skis=1.8; jet ski=2.8; roller skates=0.35; tank=7
house=7; cottage=6; cabin=5; hut=4; treehouse=5; igloo=3; tent=2.4; barn=9; shed=3; garage=4; apartment building=20; skyscraper=60; office building=35; factory=18; school=14; hospital=18; hotel=20; bank=12; post office=10; shop=7; bakery=6; cafe=6; cinema=12; stadium=40; castle=26; palace=26; tower=30; eiffel tower=80; tokyo tower=80; lighthouse=18; windmill=12; temple=14; pagoda=22; church=18; mosque=20; synagogue=14; statue of liberty=46; statue=3; ruins=8; gate=5; torii gate=6; bridge=30; wall=2; fence=2; fountain=3; greenhouse=6; door=2.1; window=1.3; ferris wheel=30; carousel=6; roller coaster=30; circus tent=14; bus stop=2.6; traffic light=2.8; stop sign=2.2; road sign=2.2; sign=1.6; street lamp=4.5; fire hydrant=0.8; mailbox=1.2; phone booth=2.4; parking meter=1.4; trash can=0.9; bench=1.6; vending machine=1.9; gas pump=1.8; barrel=1; scarecrow=1.8; snowman=1.4; sandcastle=0.5; tombstone=1; playground slide=3; swing=2.4; anchor=1.5; buoy=0.7; telescope=1.4; antenna=2.5; billboard=4; neon sign=1.6; moai=3; well=1.6; wind turbine=40; stairs=2.5; railway track=4; observatory=8; chimney=6; totem pole=4
tree=6; oak tree=9; pine tree=9; palm tree=8; apple tree=5; cherry tree=5; bamboo=5; bonsai=0.5; christmas tree=2.4; bare tree=6; bush=1.2; cactus=1.8; sunflower=1.6; wheat=1; potted plant=0.6; log=1.2; rock=1; stone=0.3; crystal=0.5; iceberg=8; hay bale=1.3; nest=0.3; spider web=0.6; flower=0.35; rose=0.4; tulip=0.35; lotus=0.4; mushroom=0.2; leaf=0.15; maple leaf=0.15; feather=0.2; coral=0.6; seashell=0.2; bouquet=0.45; seaweed=1
watermelon=0.4; pumpkin=0.45; pineapple=0.35; jack-o'-lantern=0.45; birthday cake=0.35; pizza=0.35; bread=0.3; baguette=0.6; popcorn=0.3; bento=0.28; honey=0.25
table=1.5; chair=0.95; throne=1.6; sofa=2; bed=2; crib=1.2; bookshelf=1.9; wardrobe=2; drawer=1.1; lamp=0.5; chandelier=1; lantern=0.4; sky lantern=0.7; torch=0.6; flashlight=0.25; fireplace=1.4; campfire=0.8; fire=0.9; stove=0.95; oven=0.9; microwave=0.5; refrigerator=1.8; toaster=0.3; kettle=0.3; blender=0.4; dishwasher=0.9; washing machine=0.9; sink=0.9; bathtub=1.7; shower=2; toilet=0.8; mirror=1.2; curtain=2; carpet=2; pillow=0.6; picture frame=0.7; portrait=0.8; painting=0.8; easel=1.6; clock=0.4; hourglass=0.35; broom=1.3; mop=1.3; bucket=0.35; vacuum cleaner=1; sewing machine=0.45; vase=0.4; box=0.5; package=0.5; gift=0.4; suitcase=0.7; backpack=0.5; umbrella=1; treasure chest=0.7; coffin=2; trophy=0.45; flag=1.2; balloon=0.4; kite=0.9; teddy bear=0.5; toy=0.4; doll=0.35; ladder=2.6; computer=0.6; laptop=0.38; television=1; chalkboard=1.8; globe=0.4; telephone=0.3; microscope=0.4; typewriter=0.4; radio=0.35; printer=0.5; hammock=2.4; fishing rod=1.8; axe=0.8; shovel=1.1; rake=1.5; pickaxe=0.9; ladder=2.6; wheel=0.7; gear=0.5; sword=1; bow=1.3; shield=0.8; spear=2; staff=1.3; cannon=1.6; bomb=0.4; fire extinguisher=0.6; hammer=0.35; rope=0.6; brick=0.25; boomerang=0.5; net=1; anvil=0.5; basket=0.45; bathrobe=1.3; candle=0.25; crown=0.3; guitar=1; bass guitar=1.2; violin=0.6; cello=1.2; harp=1.5; banjo=0.9; piano=1.5; keyboard piano=1.2; accordion=0.5; drum=0.5; drum kit=1.3; bongo=0.6; trumpet=0.5; trombone=1; saxophone=0.7; french horn=0.5; tuba=0.9; flute=0.65; erhu=0.8; pipa=1; guzheng=1.5; record player=0.5; gong=1; puppet=0.5; snow globe=0.2; dog house=1; bird cage=0.6; speaker=0.5; pinata=0.6; skeleton=0.35
ball=0.35; soccer ball=0.24; basketball=0.26; volleyball=0.24; tennis racket=0.7; badminton racket=0.7; baseball bat=0.95; hockey stick=1.4; goal net=2.4; dartboard=0.5; dumbbell=1.7; frisbee=0.3; trampoline=3; golf club=1.8; punching bag=1.2
dress=1.2; wedding dress=1.5; kimono=1.4; coat=1; jacket=0.8; suit=0.6; robe=1.3; spacesuit=1; pants=0.9; jeans=0.9; umbrella hat=0.4; sari=1.4
rainbow=14; tornado=12; comet=3; meteor=2; planet=6; earth globe=8; fireworks=7; aurora=12; lightning bolt=5; bubbles=1; snowflake=0.4; heart=0.5; music note=0.4; black hole=6; asteroid=3; galaxy spiral=8; star of paper=0.5; paper star=0.5; cloud of paper=3
""").items()
}

CATEGORY_SPANS: Mapping[str, float] = {
    "person": 1.7, "animal": 0.8, "vehicle": 4.0, "building": 5.0, "plant": 0.6, "food": 0.22, "thing": 0.4, "tool": 0.6, "instrument": 0.6, "sport": 0.35,
    "clothes": 0.4, "sky": 2.0,
}  # fmt: skip
# Nothing is drawn smaller than this: a bee at true scale would be a speck.
SMALLEST_M = 0.14

# Side views in this font look left; the stage wants them to look right. These already do, or look at us, or carry letters.
UNTURNED = frozenset(
    ["airplane", "small_airplane", "rocket", "satellite", "skateboard", "flying_saucer", "helicopter", "parachute", "kick_scooter", "tram", "train", "metro", "monorail", "bullet_train", "bus_stop", "person_standing", "balloon", "monkey_face", "octopus", "crab", "owl", "bear", "lion"]
) - {"helicopter", "kick_scooter", "bullet_train"}  # fmt: skip

# How a thing moves when it is one piece of paper.
ROLLING = frozenset(["ball", "basketball", "baseball", "volleyball", "wheel", "doughnut", "coin", "bomb", "barrel", "pumpkin", "watermelon", "orange", "apple", "egg", "planet"]) | {
    "soccer ball", "tennis ball", "bowling ball", "golf ball", "snow ball", "yarn", "hay bale", "vinyl record",
}  # fmt: skip
IN_WATER = frozenset(
    [
        "fish",
        "goldfish",
        "koi",
        "salmon",
        "shark",
        "whale",
        "dolphin",
        "orca",
        "octopus",
        "squid",
        "jellyfish",
        "seahorse",
        "eel",
        "stingray",
        "swordfish",
        "anglerfish",
        "narwhal",
        "manatee",
        "tadpole",
        "pufferfish",
        "mermaid",
    ]
) | {"tropical fish"}
IN_AIR = frozenset(
    ["bee", "wasp", "butterfly", "moth", "dragonfly", "fly", "mosquito", "firefly", "kite", "balloon", "comet", "meteor", "satellite", "rainbow", "snowflake", "bubbles", "heart", "planet", "asteroid", "angel", "dove", "eagle", "bat", "leaf", "feather"]
) | {"hot air balloon", "flying saucer", "paper airplane", "airplane", "small airplane", "helicopter", "airship", "drone", "parachute", "glider", "space station", "space shuttle",
     "spaceship", "sky lantern", "music note", "paper star", "star of paper", "cloud of paper", "lightning bolt", "maple leaf", "black hole", "galaxy spiral", "earth globe", "aurora"}  # fmt: skip
