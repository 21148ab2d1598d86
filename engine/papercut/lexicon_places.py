# ruff: noqa: E501 (tables: one entry a line reads better than a narrow page)
"""The places a prompt may name: canonical place, its other words, and the nearest stage kit that exists. Data only.

One entry is `place: other, other`, entries end at a line end or a semicolon; a "*" marks a place that is a thing on the stage as well (a
castle): it is the place after in, at, through …, or where nothing else is named. A place keeps its own name when it looks different from
its neighbours (a marsh is no lake), so that a stage kit may one day draw it apart; until then KIT_OF_PLACE says which kit stands in.
Knows no kit but by name (stage/kits.py), no Chinese (lexicon_zh maps to the names here).
"""

from collections.abc import Mapping

# kit: the places it stands for
PLACES: Mapping[str, str] = {
    "forest": """
forest: woods, woodland, deep woods, grove, enchanted forest, treeline, forest floor, redwoods; pine forest: fir forest, spruce forest; birch forest; autumn forest; forest road: forest path, forest trail, woodland path, road through a forest, path through the woods; clearing: glade, forest clearing; campsite: camp, campground
""",
    "jungle": """
jungle: tropical jungle; rainforest: rain forest, tropical forest, amazon rainforest, amazon; bamboo forest: bamboo grove
""",
    "savanna": """
savanna: savannah, serengeti, african plain, african plains; zoo: safari park
""",
    "mountains": """
mountain: mountains, mountain range, mountaintop, mountain top, mountainside, mountain side, mountain pass, alps, himalayas, highlands, ridge, mountain path, mountain peak, mountain peaks, mountain road, fuji, mount fuji, mount everest, everest; summit: peak; slope: mountain slope; cliff: cliffs, clifftop, cliff top, cliff edge, cliff face; canyon: gorge, ravine, grand canyon; valley: vale; hill: hills, hillside, hilltop, rolling hills; glacier; ski slope: ski resort, ski run, piste, ski hill; mountain village; great wall*: great wall of china; quarry; mine entrance
""",
    "field": """
field: grassland, pasture, plains, green field, open field; meadow: meadows, grassy meadow; prairie: steppe; grass: tall grass, long grass; flower field: field of flowers, field of sunflowers, sunflower field, lavender field, tulip field, poppy field, wildflower meadow, flower meadow; wheat field: field of wheat, cornfield, corn field, golden field, wheatfield, barley field; rice field: rice paddy, paddy field; rice terrace: rice terraces, terraced fields; farm: farmyard, barnyard, ranch, farmland, homestead; vineyard; tea plantation: tea field, tea garden, tea terraces, plantation; road: country road, dirt road, roadside, winding road, open road, desert road; path: trail, footpath, country lane; village: hamlet; countryside: rural landscape; battlefield: trenches, trench; racecourse: race course, horse race track, horse racing track; outhouse: privy; golf course: golf green, driving range, fairway, putting green; train railway: railway line, railroad track, railroad tracks, railroad, train tracks, train track, railway tracks, railway track; barn*: stable; windmill*; bridge*
""",
    "garden": """
garden: flower garden, rose garden, walled garden, japanese garden, zen garden; backyard: back yard, yard, front yard; lawn; orchard: apple orchard, orange grove, olive grove, cherry orchard; vegetable garden: vegetable patch, vegetable field, allotment; picnic area: picnic ground, picnic spot; mausoleum: crypt; driveway; botanical garden: botanic garden, botanical gardens, arboretum; park: city park, dog park; playground; courtyard: inner courtyard; porch: veranda, front porch; balcony*: terrace, patio; cemetery: graveyard; greenhouse*: glasshouse; campus: university campus, college campus, school campus; schoolyard: school yard; fairyland: wonderland, dreamland, magic kingdom
""",
    "desert": """
desert: dunes, dune, sand dunes, sand dune, sahara, wasteland, gobi; oasis; mars: red planet, alien planet, surface of mars; pyramid*: pyramids; badlands; kasbah: casbah, medina
""",
    "volcano": """
volcano: lava field, volcanic crater
""",
    "arctic": """
arctic: antarctica, antarctic, north pole, south pole, tundra, ice field, ice floe, arctic ice; snowfield: snowy field; frozen lake: ice lake, frozen pond, frozen river, icy lake; ice rink: skating rink, ice skating rink, hockey rink; iceberg: icebergs, ice shelf
""",
    "sea": """
sea: open sea, high seas, waves, ocean waves; ocean: open ocean, pacific, atlantic, pacific ocean, atlantic ocean; bay: cove; seaside; beach: shore, seashore, coast, coastline, sandy beach, tropical beach, sand; island: desert island, tropical island, islet; harbor: harbour, port, dock, docks, marina, wharf; pier: jetty, boardwalk; lighthouse*
""",
    "lake": """
lake: lakeside, lakeshore, mountain lake, lagoon, alpine lake, shore of a lake; pond: duck pond, koi pond; river: stream, creek, brook, seine river, seine, thames, amazon river, nile, riverbed; riverbank: riverside, river bank, bank of the river, bank of a river, banks of the river, river banks, banks of a river, banks of the seine; waterfall: waterfalls; canal: canals, grand canal; swamp: bog, mangrove, everglades, bayou; marsh: marshland, wetland, wetlands; hot spring: hot springs, onsen; swimming pool: pool, indoor swimming pool, outdoor pool, poolside; dam*
""",
    "underwater": """
underwater: under water, under the sea, under the ocean, beneath the sea, beneath the waves, seabed, ocean floor, deep sea, seafloor, sea floor, underwater world, bottom of the sea, bottom of the ocean; coral reef: reef, underwater coral reef; aquarium: oceanarium
""",
    "sky": """
sky: clouds, above the clouds, heavens, among the clouds, sea of clouds
""",
    "space": """
space: outer space, cosmos, galaxy, universe, in orbit, orbit, deep space, milky way; spaceship interior: space station interior, inside a spaceship
""",
    "moon": """
moon: lunar surface, surface of the moon, crater, moonscape
""",
    "city": """
city: metropolis, cityscape, cyberpunk city, big city, tokyo, new york, new york city, nyc, manhattan, paris, london, shanghai, bund, the bund, beijing, hong kong, singapore, dubai, san francisco, chicago, berlin, rome, venice, istanbul, moscow, mumbai, cairo, sydney, seoul, los angeles; skyline: city skyline; downtown: city centre, city center; town: small town; rooftop: roof terrace, rooftops; heliport: helipad; industrial area: industrial district, industrial park, industrial zone; skyscraper*
""",
    "street": """
runway: airfield, airstrip, landing strip; street: city street, avenue, boulevard, sidewalk, pavement, high street, main street, corner of the street, street corner, wet street; crosswalk: zebra crossing, pedestrian crossing; intersection: crossroads, road junction; alley: back alley, alleyway, lane, side street; old town: cobblestone street, cobbled street, cobblestone alley; neighborhood: neighbourhood, residential street; suburb: suburbs; building facade: facade, house front, shopfront; square: plaza, town square, city square; chinatown; highway: motorway, freeway, coastal highway, expressway; parking lot: car park, parking garage; construction site: building site; tunnel: underpass, road tunnel; bus stop*; police station: precinct; fire station: firehouse; gas station: petrol station, filling station; shop*: store, toy shop, flower shop, pet shop, clothing store, antique shop; pharmacy: drugstore, chemist's shop; junkyard: scrapyard, scrap yard, landfill, dump; mansion*
""",
    "market": """
market: bazaar, marketplace, street market, farmers market, farmers' market, fish market, flower market; night market; amusement park: theme park, fairground, carnival, funfair, fun fair; circus*: circus ring, big top tent; food court; festival; supermarket: grocery store, grocery, mall, shopping mall, shopping centre, shopping center, department store
""",
    "station": """
train station: station, railway station, metro station; train station platform: station platform, platform, railway platform, train platform; subway: subway car, metro carriage, subway train interior, subway station, underground station; train interior: train carriage, inside a train, train compartment, train car; bus interior: inside a bus; airport: runway, airfield, airport terminal
""",
    "castle": """
castle*: castle courtyard; castle hall: great hall, banquet hall, hall of a castle, hall of the castle, medieval hall, knights' hall; throne room; palace*: royal palace, forbidden city, buckingham palace, versailles; temple*: monastery, shrine; pagoda*; church*; cathedral*: nave; mosque*; tower*; ruins*: ancient ruins; arch*; village square
""",
    "stadium": """
stadium: arena, sports stadium; football field: soccer field, football pitch, soccer pitch, sports field, playing field; baseball stadium: baseball field, ballpark, baseball diamond; basketball court; tennis court: volleyball court, badminton court, court; running track: outdoor track, athletics track; raceway: racetrack, race track, racing track, race circuit, speedway
""",
    "room": """
airplane cabin: plane cabin, cabin of an airplane, cabin of a plane, inside a plane, inside an airplane, aircraft cabin; cockpit: airplane cockpit; room: indoors, lounge room, at home, parlor, parlour, living space, apartment, cabin interior; waiting room: departure lounge; living room: lounge, sitting room; bedroom; nursery; bathroom: restroom, washroom, toilet room, public toilet; dining room; corridor: hallway, passage, passageway, hall; staircase: stairwell, stairway, spiral staircase; attic: loft; basement: cellar; hotel*: hotel room; lobby: hotel lobby; hospital*: clinic, operating room, emergency room, hospital corridor, hospital room, hospital ward; elevator: lift cabin; locker room; prison: jail; jail cell: prison cell; sauna: steam room; pantry: larder; utility room: boiler room; laundry room: laundromat, launderette; barbershop: barber shop, hair salon, hairdresser's; server room
""",
    "kitchen": """
kitchen: kitchenette, home kitchen, restaurant kitchen; bakery*: bakery shop, pastry shop
""",
    "cafe": """
cafe*: coffee shop, café, coffeehouse, tea house, teahouse; restaurant: diner, ramen shop, noodle shop, sushi bar; bar: pub, tavern, saloon; cafeteria: canteen, school cafeteria, lunchroom
""",
    "classroom": """
classroom: lecture hall, schoolroom; school*: schoolhouse; library: indoor library, reading room; bookstore: bookshop, book shop; office: cubicle, open-plan office, workplace; conference room: meeting room, boardroom, board room; courtroom: court of law, courthouse; laboratory: lab, science lab, chemistry lab; museum: indoor museum, history museum; science museum: natural history museum; art gallery: gallery
""",
    "workshop": """
garage*; workshop: smithy, forge, carpentry workshop, artist's studio, art studio, pottery studio, studio; factory*: assembly line, factory floor; warehouse: storehouse
""",
    "theatre": """
stage: spotlight stage, concert stage; theater: theatre, playhouse; opera house; concert hall: concert, rock concert, pop concert; movie theater: cinema hall, movie theatre, indoor movie theater; cinema*; ballroom: dance hall; ball pit: ballpit, ball pool; nightclub: disco, dance floor, night club; music studio: recording studio, radio studio; dance studio: ballet studio; gym: gymnasium, indoor gymnasium, fitness center, fitness centre, fitness studio, weight room, dojo, sports hall; boxing ring: wrestling ring; bowling alley
""",
    "cave": """
cave: cavern, grotto; dungeon; mine: coal mine, gold mine; sewer
""",
}

KIT_OF_PLACE: Mapping[str, str] = {
    entry.partition(":")[0].strip().removesuffix("*"): kit
    for kit, text in PLACES.items()
    for entry in text.replace("\n", ";").split(";")
    if entry.strip()
}

# Places that are things on the stage as well, and kits that are seen from inside.
THINGS_TOO = frozenset(
    entry.partition(":")[0].strip().removesuffix("*")
    for text in PLACES.values()
    for entry in text.replace("\n", ";").split(";")
    if entry.partition(":")[0].strip().endswith("*")
)
ROOFED = frozenset(["room", "kitchen", "cafe", "classroom", "workshop", "theatre", "station", "cave"])

# Of two places the one that is seen in the other, first of them first: the waterfall of a jungle, the mountains behind a lake.
SEEN_BEYOND = (
    "waterfall", "volcano", "great wall", "castle", "palace", "temple", "pagoda", "church", "cathedral", "mosque", "tower", "lighthouse",
    "windmill", "pyramid", "ruins", "skyscraper", "bridge", "barn", "amusement park", "skyline", "city", "downtown", "mountain", "summit",
    "glacier", "hill", "island", "forest", "ocean", "sea", "lake", "pond", "river", "village",
)  # fmt: skip
_ALONE = frozenset(["underwater", "sky", "space", "moon", "stadium"])  # kits from which nothing else is seen
_LANDMARKS = SEEN_BEYOND[: SEEN_BEYOND.index("skyline")]


def two_places(offers: Mapping[str, float]) -> tuple[str, str]:
    """(where a shot plays, what is seen beyond) of the places said, each with its weight; "" for none."""
    by_weight = sorted(offers, key=lambda place: -offers[place])  # stable: the first said of equals
    if len(by_weight) < 2:
        return (by_weight[0], "") if by_weight else ("", "")
    first = by_weight[0]
    kit = KIT_OF_PLACE.get(first, "")
    if kit in ROOFED or kit in _ALONE:
        return first, ""
    for other in by_weight[1:]:
        other_kit = KIT_OF_PLACE.get(other, "")
        if other_kit in ROOFED or other_kit in _ALONE:
            continue
        entered = first in THINGS_TOO and offers[first] == 3.0  # somebody is in it
        ranks = [SEEN_BEYOND.index(place) if place in SEEN_BEYOND else len(SEEN_BEYOND) for place in (first, other)]
        if ranks[0] == ranks[1]:
            continue
        stage, beyond = (other, first) if ranks[0] < ranks[1] and not entered else (first, other)
        if beyond in SEEN_BEYOND and (beyond in _LANDMARKS or kit != other_kit):
            return stage, beyond
    return first, ""
