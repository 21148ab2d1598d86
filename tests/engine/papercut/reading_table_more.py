# ruff: noqa: E501 (a table: one prompt a line)
"""More prompts of our own and what must be read in them, in the form of reading_table: the registers that people write in. Data only.

Creators' titles and hooks, lines of advertisements and poems, similes and idioms, negations, pronouns, made-up brands, and paragraphs of a
hundred words. Each pair was scored before anything was mended by it, and then mended by rules and rows that are not about it alone:
BROAD 89.1 % of facts EN and 87.8 % ZH at first, SECOND 93.9 % and 90.7 %, THIRD (chosen to be hard) 93.3 % and 85.2 %; of plain prompts,
objects, people, places, cameras and styles, FOURTH 97.9 % and 93.5 %, FIFTH 98.5 % and 96.8 %; of all kinds mixed, SIXTH 93.4 % and 93.5 %.
A new prompt may expect something between the last two.
"""

BROAD_EN = """
POV: you wake up and your cat is sitting on your chest => cat~sit |
day in my life as a baker in Paris => baker @ city
3 things I wish I knew before getting a husky => dog/husky
how to pack a suitcase like a pro => suitcase/-
my grandma makes the best dumplings => grandmother~make/cook, dumpling*+
unboxing a tiny red camera => person/-, camera!red
a barista pours latte art in slow motion => barista~pour, coffee/latte/-
the night shift at a gas station, neon lights buzzing, nobody around => - @ gas station | time=night style=neon/-
get ready with me: a girl brushes her hair in front of a mirror => girl~brush>in front of mirror/-, mirror
a street vendor flips pancakes on a rainy evening => street vendor/vendor/shopkeeper~flip, pancake*+ @ street/market/- | weather=rain time=dusk
My dog thinks he is a lion => dog, lion/-
a morning run along the river => - @ river | time=day/dawn
Fresh bread. Warm butter. Sunday morning. => bread, butter | time=day mood=warm/-
Drive the new silver sedan through the mountains => sedan/car!silver @ mountain
Just do it: a runner climbs the stadium stairs at dawn => runner~climb, stairs/- @ stadium | time=dawn
One sip and summer is back: a glass of lemonade with ice cubes => lemonade/glass, ice cube*+/- | season=summer
Sleep better tonight, a soft white pillow on a blue bed => pillow!white>on bed, bed!blue | time=night
Our honey comes from wild bees => honey, bee*+
Coffee that wakes the whole street => coffee @ street/-
Built like a tank, light as a feather: the new backpack => backpack
The woods are lovely, dark and deep, and a horse waits in the snow => horse~wait @ forest/woods | weather=snow
Two roads diverge in a yellow wood, a traveller stands alone => traveller~stand @ forest/road
O little boat upon the silver sea => boat @ sea
An old pond, a frog jumps in, the sound of water => frog~jump @ pond
The moon is a lantern above the sleeping town => lantern/- @ town | time=night
Autumn leaves drift past my window => leaf*+/-, window | season=autumn
She walks in beauty, like the night => woman~walk
The fog comes on little cat feet over the harbor => - @ harbor | weather=fog
Snow falls on the cedars, a lone wolf howls => wolf~howl, pine tree/cedar*+/- | weather=snow
Tyger, tyger burning bright: a tiger in the forest of the night => tiger @ forest | time=night
a cheetah runs like the wind across the savanna => cheetah/leopard~run @ savanna
busy as a bee, a secretary types at her desk => secretary~type>at desk/-, desk/table
the exam was a piece of cake, a student grins => student/child~grin/smile
it is raining cats and dogs, a man runs under an umbrella => man~run>under umbrella/-, umbrella | weather=rain
a girl as quiet as a mouse reads in the library => girl~read @ library
he has butterflies in his stomach before the concert, a pianist breathes deeply => pianist/man~breathe @ concert hall/-
a lion-hearted boy faces a dragon => boy~face/meet, dragon
she sings like a nightingale on a small stage => woman~sing @ stage
the sky is a blanket of stars above the desert => - @ desert | time=night
time flies, an old clock on the wall => clock>on wall, wall
a beach without people => - @ beach
a street with no cars, only bicycles => bicycle*+ @ street
a snowman without a hat => snowman
winter morning without snow, a bare tree in a field => tree/bare tree @ field | season=winter time=day
no dogs allowed: a cat sits at the cafe => cat~sit @ cafe
a birthday cake, not a wedding cake => birthday cake
never a cloud over the golden fields => - @ field/wheat field
the knight does not carry a sword but a rose => knight~carry>holding rose/-, rose
neither rain nor wind stops the postman => postman
a kitchen with nobody in it => - @ kitchen
Her brother plays chess with his grandfather in the park => boy/brother~play chess, chess, man/grandfather @ park
the farmer's wife feeds the chickens => woman/wife~feed, chicken*+
a boy and his robot walk home through the snow. They hold hands. => boy~walk, robot~walk | weather=snow
A woman loses her keys. She looks under the bench. Her dog finds them. => woman, key*+, bench, dog~find
the captain's parrot sits on his shoulder => parrot~sit
Maya waters her plants on the balcony and hums => woman/maya~water, plant/potted plant*+ @ balcony
The twins share one umbrella; it is yellow => child/girl/boy/person/twin*2~share/give, umbrella!yellow
a cat stares at its reflection in a puddle => cat~stare/look, puddle/-
my neighbor's kids jump on a trampoline in the backyard => child/kid*+~jump>on trampoline, trampoline @ backyard
the queen lifts her golden cup and the king laughs => queen~lift>holding cup/-, cup!gold, king~laugh
a bride and a groom cut the cake while guests clap => bride/woman~cut/chop, groom/man~cut/chop, cake, guest/person*+~clap
the lifeguard blows a whistle as a boy jumps into the pool => lifeguard~blow>holding whistle/-, whistle, boy~jump @ swimming pool
an owl watches from a branch while two mice dance below => owl~watch/look, branch/-, mouse*2~dance
a fisherman mends his net and a gull steals a fish => fisherman~mend/repair, net, gull/seagull~steal/take, fish
a monk rings the bell, doves fly up from the roof => monk~ring, bell, dove*+~fly, roof/-
the dragon sleeps on its gold, a thief tiptoes past => dragon~sleep, thief~tiptoe/walk
a chef tosses pizza dough as a waiter lights the candles => chef~toss/throw, dough/pizza/-, waiter~light/ignite, candle*+
the astronaut's boots leave prints on the moon while the rover waits => astronaut/-, boots/-, rover/lunar rover~wait @ moon/- | time=night/-
a grey heron stands on one leg and a turtle swims by => heron!grey~stand, turtle~swim
three ducklings follow their mother across the road => duckling/duck*3~follow/walk>following duck, duck @ road
a small, round, wooden table with a vase of tulips => table, vase, tulip*+
a tall glass building between two old churches => apartment building/building, church*2
an enormous, shaggy brown dog next to a tiny white kitten => dog!brown>next to kitten/cat, kitten/cat!white
a pair of red boots beside a pair of green gloves => boots!red>next to gloves, gloves!green
six blue chairs around a long table => chair*6!blue, table
a yellow submarine under the waves => submarine!yellow @ underwater/sea
a black piano and a red violin on a stage => piano!black, violin!red @ stage
a white rabbit with a pocket watch hurries through a garden => rabbit!white~hurry/run, watch/wristwatch @ garden
a purple octopus juggles seven oranges => octopus!purple~juggle, orange*7
4 green apples and 2 lemons on a plate => apple*4!green, lemon*2, plate
a kangaroo to the left of a cactus, wide shot => kangaroo>left of cactus, cactus | framing=wide
a lamp to the right of an armchair, dog in front of the fireplace => lamp>right of armchair/chair, armchair/chair, dog>in front of fireplace, fireplace
a bird perched above a door, a cat below it => bird~perch/sit>above door, door, cat
a ball under a chair, camera tilts down => ball>under chair, chair | camera=tilt down
a train behind a house, pan right => train>behind house, house | camera=pan right
a teapot on top of a stack of books => teapot>on book, book*+
a boy sits between two huge pumpkins => boy~sit>between pumpkin, pumpkin*2
a person doing cartwheels on the grass => person~cartwheel/somersault @ grass/field
a person is blowing out candles => person~blow, candle*+
a person is tying shoelaces => person~tie, shoelace/-
a person is hanging laundry => person~hang
a person is vacuuming the stairs => person~vacuum, stairs/- @ staircase/-
a person is feeding pigeons in a square => person~feed, pigeon*+ @ square
a person is playing table tennis => person~play, ping pong paddle/-
a person is doing magic tricks for children => person~do magic, child*+
a man is shoveling snow off the driveway => man~shovel/dig @ driveway | weather=snow/-
a woman is doing yoga on a rooftop at sunrise => woman~do yoga @ rooftop | time=dawn
two people are arm wrestling in a bar => person*2~arm wrestle @ bar
a toddler is stacking blocks => toddler/child~stack/load/build, block/toy block*?
a panda playing soccer against a penguin => panda~play/kick, soccer ball/-, penguin
a hamster drives a bus through downtown, cartoon style => hamster~drive>riding bus, bus @ downtown | style=animated/cartoon
a samurai on a bridge, ukiyo-e print => samurai>on bridge/- @ bridge | style=ukiyo-e
a cyberpunk alley in the rain, neon signs => neon sign*+/- @ alley | weather=rain style=neon
a swan lake ballet, shadow theatre => swan/- @ lake/- | style=shadow theatre
a lighthouse in a storm, charcoal drawing, black and white => lighthouse @ lighthouse/- | weather=storm style=black and white/chalk/pencil sketch/charcoal
a child's crayon drawing of a house and a sun => house | style=crayon
an origami crane unfolds on a desk => crane~unfold/open/unpack, desk/table | style=origami/-
a fox in a snowy forest, watercolor, slow dolly in => fox @ forest | season=winter style=watercolour camera=dolly in
the camera orbits a statue in a quiet courtyard => statue @ courtyard | camera=orbit mood=calm
handheld footage of a crowded market in Cairo => person*+/- @ market | camera=handheld
drone shot of a winding river through autumn woods => - @ river/forest/autumn forest | framing=aerial season=autumn
extreme close-up of a bee on a lavender flower => bee>on lavender/flower, lavender/flower!lavender/ | framing=close-up
low angle shot of a skyscraper against dark clouds => skyscraper @ skyscraper/- | framing=low angle weather=cloudy
A stylish old woman in a red coat walks a small white poodle along a quiet canal in Amsterdam. It is early morning and thin mist floats above the water. Her silver hair is tied in a bun and she carries a bunch of yellow tulips. A cyclist passes behind her and rings a bell. The brick houses reflect in the still water, and a grey cat watches from a windowsill. The camera tracks alongside her at walking pace, with soft, diffuse light and gentle film grain. The mood is calm and nostalgic, the colours muted, and the old bridges of the city fade slowly into the pale background as the street lamps go out one by one. => woman/grandmother!red~walk/carry, poodle!white, tulip*+!yellow, cyclist, house*+/-, cat!grey~watch/look, bell/-, windowsill/-, bridge*+/-, street lamp*+/- @ canal | time=dawn/day weather=fog camera=tracking mood=calm
In a dim workshop full of tools, an old watchmaker with round glasses leans over a wooden table. Golden gears, springs and tiny screws lie in front of him on a green cloth. He picks up a gear with a pair of tweezers, places it into a pocket watch and slowly smiles. Dust dances in a beam of afternoon sunlight that falls through the only window. On the wall behind him hang a dozen clocks, each showing a different time. A ginger cat sleeps on the windowsill. The shot begins as a close-up of his hands and slowly pulls back to reveal the whole room, warm and quiet, like a memory of another century. => watchmaker~lean/take/smile, table/-, gear*+!gold, clock*+/-, cat!ginger~sleep, windowsill/-, window/-, screw*+/-, watch/wristwatch/-, cloth/-, tweezers*?/-, spring*+/- @ workshop | time=day framing=close-up camera=dolly out mood=warm/calm
A giant whale made of clouds swims slowly above a field of sunflowers at golden hour. Below it, two children run and point at the sky, a red kite trailing behind them. The sunflowers turn their heads as the shadow passes. In the distance a windmill turns and a steam train crosses a stone bridge. The camera rises with a smooth crane move until the village becomes tiny. Birds scatter. The light is soft and warm, the shadows are long, the grass moves in waves, and everything feels like a dream somebody once had and never quite forgot, painted in the style of an old animated film from Japan. => whale~swim>above sunflower/-, sunflower*+/-, child*2~run, kite/-, windmill/-, train/steam train, bridge/-, bird*+/- @ flower field | time=dusk camera=crane style=animated/anime mood=warm
Rain hammers the windows of a small noodle shop in Osaka. Inside, a cook in a white apron ladles soup into a bowl while steam fogs his glasses. A tired businessman loosens his tie and sips tea at the counter. Next to him, a young woman in a green raincoat draws in a notebook. Paper lanterns sway outside. A stray dog waits at the door until the cook throws it a piece of meat. Static camera, medium shot, shallow depth of field, neon reflections on the wet street, night, cinematic, intimate and a little melancholic, as if the whole city had shrunk to this one warm, crowded, fragrant room. => cook/chef!white~ladle/pour, soup/-, bowl/-, window*+/-, businessman~sip/drink, tea/-, woman!green~draw, notebook/-, dog/- @ restaurant/noodle shop | weather=rain time=night camera=static framing=medium style=neon/- mood=sad/warm
"""

BROAD_ZH = """
今天带你们看看我家的猫有多懒，它在沙发上睡了一整天 => cat~sleep>on sofa, sofa
一分钟教你做红烧肉 => meat/红烧肉/beef/-
打工人的早晨：挤地铁，喝咖啡，上班 => person/-, coffee/- @ subway | time=day/dawn
沉浸式收拾房间 => person~tidy @ room/-
街头采访：一个老爷爷在下棋 => man/grandfather~play chess/play, chess @ street
周末去露营，搭帐篷，看星星 => person/-, tent/- @ campsite/- | time=night
开箱一台白色的相机 => camera!white, person/-
我家狗狗第一次看见雪 => dog~look | weather=snow
外婆包的粽子最好吃 => grandmother, zongzi
深夜食堂：一碗热腾腾的面 => noodles/bowl @ cafeteria/restaurant/- | time=night
一只橘猫趴在窗台上晒太阳，窗外下着小雨 => cat!orange~lie, windowsill/window/- @ room/- | weather=rain
春风又绿江南岸，一叶小舟在江上 => boat @ river | season=spring/- weather=wind/-
床前明月光，一位诗人望着窗外 => poet~look, window/-, bed/- | time=night
孤舟蓑笠翁，独钓寒江雪 => boat/man/person/- @ river/- | weather=snow/-
两只黄鹂鸣翠柳 => bird/oriole*2~chirp/鸣, tree/willow
大漠孤烟直，长河落日圆 => - @ desert/river | time=dusk
小桥流水人家 => bridge/house/- @ bridge/-
月亮像一只小船挂在天上 => - @ sky/- | time=night
她跑得像风一样快 => woman~run
他壮得像头牛，一口气搬了三个箱子 => man~carry, box*3
时间像流水，墙上的旧钟滴答作响 => clock>on wall, wall
没有一片云的天空 => - @ sky
没有汽车的街道，只有自行车 => bicycle @ street
他没有戴帽子，站在雪地里 => man~stand @ snowfield
不是狗，是一只狐狸 => fox
公园里一个人也没有 => - @ park
牛市来了，大家都很高兴 => person*+ | mood=joyful
他马上就到机场 => man @ airport
小心地滑：一个清洁工在拖地 => janitor/worker~mop
她心里像有只小鹿乱撞 => woman
空姐在飞机上给乘客倒水 => flight attendant~pour, person/passenger/- @ airplane cabin
法官在法庭上敲木槌 => judge~knock/hit/hammer, mallet/hammer/- @ courtroom
新娘和新郎在教堂里接吻 => bride/woman~kiss, groom/man~kiss @ church
魔术师从帽子里变出一只兔子 => magician/wizard, hat/-, rabbit
老师在黑板前讲课，学生们认真听 => teacher~teach, chalkboard/-, child/student*+~listen @ classroom/-
消防员抱着一只小猫从楼里走出来 => firefighter~walk/hold/hug>holding cat, cat, apartment building/-
两个小孩在海边堆沙堡 => child*2~build, sandcastle @ beach
姐姐在弹钢琴，弟弟在旁边跳舞 => girl/sister~play, piano, boy/brother~dance
爷爷在院子里打太极，奶奶在浇花 => man/grandfather~do tai chi, grandmother~water, flower/- @ backyard/courtyard
一个女孩在骑自行车，她的狗跟在后面跑 => girl~ride>riding bicycle, bicycle, dog~run/follow
厨师把面团抛向空中 => chef~throw, dough/- @ kitchen/-
猴子骑着大象穿过丛林 => monkey~ride>riding elephant, elephant @ jungle
一只乌鸦站在稻草人的肩膀上 => crow~stand, scarecrow
三只蓝色的鹦鹉站在树枝上 => parrot*3!blue~stand>on branch, branch
五个红苹果和两根香蕉放在盘子里 => apple*5!red, banana*2, plate
一辆黄色的出租车停在红色的电话亭旁边 => taxi!yellow~park/stop/stand>next to phone booth, phone booth!red
一把紫色的椅子和一张绿色的桌子 => chair!purple, table!green
一只白色的小狗和一只黑色的大猫 => dog!white, cat!black
狗在猫的左边 => dog>left of cat, cat
杯子在书的右边 => cup>right of book, book
灯在桌子上面 => lamp>on table, table
球在椅子下面 => ball>under chair, chair
自行车在房子前面 => bicycle>in front of house, house
一个男孩坐在两棵树之间 => boy~sit>between tree, tree*2
一艘红色的帆船在蓝色的大海上航行 => sailboat!red~sail @ sea
大雪纷飞的夜晚，一盏红灯笼挂在门前 => lantern!red~hang, door/- | time=night weather=snow
秋天的午后，落叶铺满小路 => leaf/- @ road/path | season=autumn time=day
清晨的薄雾中，一头鹿在河边喝水 => deer~drink @ riverbank/river | time=dawn weather=fog
烟花在城市上空绽放 => fireworks @ city | time=night/-
雷雨交加，一座孤零零的灯塔 => lighthouse @ lighthouse/- | weather=storm
镜头缓缓推近，一位老木匠在雕刻木马 => carpenter~carve, rocking horse/- | camera=dolly in
航拍：金黄的麦田，一台收割机 => combine harvester/harvester @ wheat field | framing=aerial
特写：一滴露珠落在荷叶上 => raindrop/water drop/dew/-, lily pad/leaf/lotus/- | framing=close-up
低角度仰拍一座高塔 => tower @ tower/- | framing=low angle
手持镜头，热闹的夜市 => - @ night market | camera=handheld mood=joyful
水墨风格，一只仙鹤在松树下 => crane>under pine tree, pine tree | style=ink wash
皮影戏：孙悟空大战白骨精 => monkey/monkey king/孙悟空/- | style=shadow theatre
像素风格，一个骑士和一条龙 => knight, dragon | style=pixel art
黑白老电影，一个绅士在雨中打伞 => man/gentleman>holding umbrella, umbrella | weather=rain style=black and white
儿童蜡笔画，太阳和房子 => house | style=crayon
赛博朋克城市的雨夜，一个机器人坐在面馆里吃面 => robot~sit/eat, noodles @ restaurant | time=night weather=rain style=neon
一个人在打乒乓球 => person~play, ping pong paddle/-
一个人在做仰卧起坐 => person~sit up
一个人在吹蜡烛 => person~blow, candle
一个人在晾衣服 => person~hang
一个人在喂鸽子 => person~feed, pigeon
一位宇航员在月球上插上一面红旗，远处是蓝色的地球，画面缓慢环绕 => astronaut~plant, flag!red, earth globe/-!blue @ moon | camera=orbit
清晨，一位穿蓝色围裙的面包师推开木门，走进飘着麦香的面包店。他把刚出炉的牛角包摆上架子，一只黑猫跳上柜台，伸了个懒腰。窗外下着细雨，一个撑红伞的小女孩隔着玻璃望着蛋糕。镜头缓缓推近，暖色调，温馨。 => baker!blue, croissant, cat!black, girl, umbrella!red/-, cake/-, door/-, table/-, window/- @ bakery | time=dawn weather=rain camera=dolly in mood=warm
傍晚的海边，一对老夫妻手牵手散步，浪花轻轻拍打沙滩，一只海鸥从头顶飞过。远处的灯塔亮起了灯，天空从橙色变成紫色。镜头跟随他们的背影，节奏缓慢，画面怀旧。 => person*2~walk, seagull~fly, lighthouse, lamp/- @ beach | time=dusk camera=tracking mood=warm
一只小刺猬在秋天的森林里捡到一片红色的枫叶，它把叶子顶在头上当伞，高高兴兴地回家。路上遇见了躲雨的松鼠，它把叶子分了一半。剪纸动画风格。 => hedgehog, maple leaf!red, squirrel @ forest/road | season=autumn weather=rain style=paper mood=joyful/-
"""

SECOND_EN = """
A golden retriever catches a frisbee on the beach while children cheer => dog/golden retriever~catch>holding frisbee/-, frisbee, child*+~cheer @ beach
My sister paints her nails pink in the bathroom => girl/sister/woman~paint/cut nails/- @ bathroom
How I clean my kitchen in ten minutes => - @ kitchen
An old woman sells roses outside a train station => woman/grandmother/old woman~sell, rose*+ @ train station
two robots shake hands in front of a flag => robot*2~shake hands>in front of flag, flag
a helicopter lands on a hospital roof at night => helicopter~land, roof/- @ rooftop/hospital | time=night
the teacher writes on the blackboard as the students raise their hands => teacher~write, chalkboard/blackboard, student/child*+~raise/lift/-
A father pushes his daughter on a swing => man/father~push, girl/daughter>on swing/-, swing
a thief runs away from a policeman through a crowded market => thief~run, policeman @ market
a squirrel steals a cookie from the picnic table => squirrel~steal/take, cookie, table/picnic table/-
The mountains blush at dawn and an eagle circles => eagle~circle/fly/go @ mountain | time=dawn
Home is where the piano is => piano
Lost my umbrella, found a rainbow => umbrella, rainbow
a bookstore that never sleeps => - @ bookstore
I gave my robot a birthday cake => robot, birthday cake
Two snails race on a wet leaf, extreme close-up => snail*2~race>on leaf, leaf | framing=close-up
a mermaid combs her hair on a rock by the sea => mermaid~comb>on rock/-, rock @ sea
a ballerina spins inside a music box => ballerina~spin>in music box/-, music box
a purple elephant and a tiny orange mouse share an umbrella => elephant!purple~share/give, mouse!orange~share/give, umbrella
three black cats on a red roof under the full moon => cat*3!black>on roof, roof!red | time=night
a blue vase to the left of a yellow bowl => vase!blue>left of bowl, bowl!yellow
a dog lying under a hammock between two palm trees => dog~lie>under hammock, hammock>between palm tree/-, palm tree*2
a clock above the fireplace and a cat in front of it => clock>above fireplace, fireplace, cat
five skiers race down a snowy slope => skier*5~race @ slope/ski slope | season=winter
a bus stops next to a green bench => bus~stop>next to bench, bench!green
a nurse pushes an old man in a wheelchair through the hospital => nurse~push, man/old man>riding wheelchair/in wheelchair/-, wheelchair @ hospital
a farmer drives a red tractor across a muddy field, aerial view => farmer~drive>riding tractor, tractor!red @ field | framing=aerial
a detective in a brown coat looks at footprints with a magnifying glass => detective!brown~look>holding magnifying glass, footprint*+, magnifying glass
an orchestra plays in an empty opera house => musician/orchestra*+~play @ opera house
the girl who lives in the lighthouse writes a letter => girl~live/write, letter @ lighthouse
a sailor without a ship sits on the pier => sailor~sit @ pier
a party without music, balloons everywhere => balloon*+
it is not a wolf, it is a dog in a coat => dog
a street musician, nobody listens, rain begins => musician/street musician | weather=rain
as stubborn as a mule, the boy refuses to leave the sandbox => boy, sandbox
she is over the moon: a girl jumps with joy in her bedroom => girl~jump @ bedroom
he sleeps like a log on the train => man~sleep @ train interior
a storm in a teacup => teacup/cup/tea | weather=storm
the elephant in the room, two people talk on a sofa => elephant, person*2~talk>on sofa, sofa @ room
Break a leg! An actor bows on stage => actor~bow @ stage
NovaBrew: the coffee machine for slow mornings => coffee machine/coffee maker/coffee/- | time=day
Meet Pixel, the robot that waters your plants => robot~water/meet, plant/potted plant*+
SkyLoop sneakers. Run lighter. A woman sprints over a bridge at sunrise => sneakers/shoe*?/-, woman~sprint/run @ bridge | time=dawn
New: oat milk ice cream, a scoop melts on a summer street => ice cream~melt/- @ street | season=summer
The last leaf falls, and the old oak stands alone => leaf~fall, oak tree/oak~stand
O wind, carry my paper boat across the pond => paper boat @ pond | weather=wind
Night kneels at the window; a candle answers => window, candle | time=night
in the garden of glass, a hummingbird drinks from a tulip => hummingbird~drink, tulip @ garden
a woman is ironing a shirt => woman~iron, shirt/-
a man is walking a tightrope => man~walk/balance, rope/tightrope/-
a person is opening an umbrella => person~open, umbrella
a boy is throwing snowballs at a snowman => boy~throw, snowball*+, snowman
kids are playing hide and seek in a barn => kid/child*+~hide/play @ barn
a chef is decorating a wedding cake, side view => chef~decorate, wedding cake
a woman reads a map on a bench, tilt up, golden hour => woman~read, map, bench | camera=tilt up time=dusk
whale breaching, slow zoom out, black and white => whale | camera=zoom out style=black and white
the camera pulls back from a birdcage hanging in an attic => bird cage/birdcage~hang @ attic | camera=dolly out
oil painting of a harbor with sailboats and seagulls at sunset => sailboat*+, seagull*+ @ harbor | time=dusk style=oil painting
A tall astronaut in a scratched white suit walks across a red desert. Behind her, a small rover with six wheels follows slowly, its antenna turning from side to side. Two pale moons hang in the sky. She stops, kneels and picks up a tiny green plant that grows between two rocks. The camera starts wide, then pushes in until her glove fills the frame. Dust drifts past in the wind. The mood is lonely but hopeful, the light is low and golden, and the long shadow of the woman stretches over the sand like the hand of a clock that nobody has wound for a thousand years. => astronaut!white~walk/kneel/stop, rover/lunar rover~follow, plant/potted plant!green/-, rock*2/-, antenna/-, clock/-, gloves/- @ desert/mars | weather=wind camera=dolly in framing=wide mood=sad/warm time=dusk/-
On a foggy autumn morning a boy in a yellow raincoat walks along a railway track with his brown dog. He balances on the rail, arms stretched out like wings. The dog sniffs at wet leaves. Far away a steam train whistles. They stop, look at each other and run down the slope into a field of tall grass as the train thunders past, its white smoke mixing with the fog. Tracking shot from the side, natural light, muted colours, medium framing, calm at first, then full of joy, with the sound of the wheels slowly fading into birdsong and the first pale sun touching the tops of the trees. => boy!yellow~walk/balance/run, dog!brown~sniff/run/walk/look, train/steam train~go/pass/whistle/sing/-, railway track/-, leaf*+/-, tree*+/-, bird/- @ train railway/field/grass/slope/- | season=autumn time=dawn/day weather=fog camera=tracking framing=medium mood=calm/joyful
"""

SECOND_ZH = """
一只金毛在沙滩上接住飞盘，孩子们在旁边欢呼 => dog/golden retriever/retriever~catch, frisbee, child*+~cheer @ beach
外卖小哥在雨中骑着电动车 => delivery boy~ride>riding scooter, scooter | weather=rain
挑战一天只吃红色的食物 => person/-
我妈在厨房里包饺子，我爸在客厅看电视 => woman/mother~cook/make, dumpling, man/father~look/watch, television/- @ kitchen/living room
两个机器人在国旗前握手 => robot*2~shake hands>in front of flag, flag
一架直升机降落在医院的屋顶上 => helicopter~land @ rooftop
老师在黑板上写字，学生们举手 => teacher~write, chalkboard, child/student*+~lift/raise/-
爸爸推着女儿荡秋千 => man/father~push, girl/daughter~swing/-, swing
小偷在拥挤的市场里逃跑，警察在后面追 => thief~run, policeman~chase/run @ market
松鼠从野餐桌上偷走一块饼干 => squirrel~take/steal, table/picnic table/-, cookie
书店里没有人，只有一只猫 => cat @ bookstore
没有音乐的派对，到处都是气球 => balloon
没有船的水手坐在码头上 => sailor~sit @ harbor/pier
这不是狼，是一只穿外套的狗 => dog
他睡得像头猪 => man~sleep
她的心像小鸟一样飞起来 => woman/-
老人像一棵老树一样坐在门口 => man/old man~sit, door/-
画蛇添足：一个画家在画一条蛇 => artist~draw/paint, snake
守株待兔：一个农夫靠在树旁等兔子 => farmer~lean/wait>next to tree/-, tree, rabbit
对牛弹琴：一个老人给牛弹琴 => man/old man~play, cow, guqin/piano/-
新品上市：燕麦拿铁，好喝不胖 => coffee/latte/-
一口回到夏天，冰镇西瓜汁 => juice/watermelon | season=summer
懒人必备！扫地机器人自己回家充电 => robot/robot vacuum/vacuum cleaner
枯藤老树昏鸦 => tree, crow/vine/ivy/-, vine/ivy/-
采菊东篱下，悠然见南山 => fence/chrysanthemum/flower/carnation/-, person/-, mountain/- @ mountain/-
两个黄鹂鸣翠柳，一行白鹭上青天 => bird/oriole*2~chirp, tree/willow, heron/egret*? @ sky/-
夜来风雨声，花落知多少 => flower/- | time=night weather=rain/wind
风筝断了线，小女孩抬头望着天空 => kite, girl~look
一只紫色的大象和一只橙色的小老鼠 => elephant!purple, mouse!orange
三只黑猫蹲在红色的屋顶上，满月 => cat*3!black~sit/squat @ rooftop | time=night
蓝色的花瓶在黄色的碗左边 => vase!blue>left of bowl, bowl!yellow
一条狗躺在吊床下面 => dog~lie>under hammock, hammock
壁炉上方挂着一个钟，猫坐在壁炉前面 => clock>above fireplace, fireplace, cat~sit>in front of fireplace
五个滑雪的人从雪坡上冲下来 => person/skier*5~ski/run @ ski slope/slope
公交车停在绿色的长椅旁边 => bus~park/stop/stand>next to bench, bench!green
护士推着坐轮椅的老人穿过医院走廊 => nurse~push, man/old man~sit/-, wheelchair/- @ corridor/hospital
穿棕色大衣的侦探拿着放大镜看脚印 => detective!brown~look/hold>holding magnifying glass, magnifying glass, footprint
美人鱼坐在海边的石头上梳头 => mermaid~sit/comb>on rock/stone, rock/stone @ beach/sea
芭蕾舞演员在音乐盒里旋转 => ballerina~spin>in music box/-, music box
一只蜂鸟在郁金香上吸蜜 => hummingbird~drink/hover/-, tulip
蜗牛赛跑，微距特写 => snail~race | framing=close-up
小熊猫在雪地里打滚 => panda/red panda~roll @ snowfield
一个男人在走钢丝 => man~balance/walk
一个女人在熨衬衫 => woman~iron, shirt/-
一个人在打开雨伞 => person~open, umbrella
几个小朋友在谷仓里捉迷藏 => child*3~hide/play @ barn
一个男孩朝雪人扔雪球 => boy~throw, snowball/-, snowman
糕点师在给婚礼蛋糕裱花 => baker/chef/pastry chef~decorate/-, wedding cake/cake
火山在夜里喷发，岩浆流进大海 => - @ volcano | time=night
浓雾中的吊桥，一个登山者慢慢走过 => bridge/suspension bridge/-, hiker/climber~walk @ bridge/- | weather=fog
晚霞映红了湖面，一群天鹅缓缓游过 => swan*5~swim @ lake | time=dusk
午夜的便利店，店员在打瞌睡 => clerk/cashier~sleep/doze @ supermarket/shop | time=night
春天的樱花树下，一家人在野餐 => person*4~eat/sit>under cherry tree/-, cherry tree | season=spring
暴风雨中的海盗船，闪电划破夜空 => pirate ship @ sea/- | time=night weather=storm
油画风格，港口停满帆船，日落 => sailboat @ harbor | time=dusk style=oil painting
镜头从鸟笼慢慢拉远，露出整个阁楼 => bird cage/birdcage @ attic | camera=dolly out
俯拍，环岛上的车流像河一样流动 => car*4/- @ intersection/- | framing=aerial
手绘漫画风格，一个少年骑着龙飞过城市 => boy/-~ride/fly>riding dragon, dragon @ city | style=comic/animated/anime
秋天的清晨，一个穿黄色雨衣的男孩牵着棕色的狗走在铁轨上。远处传来火车的汽笛声，他张开双臂像翅膀一样保持平衡。狗停下来闻湿漉漉的落叶。雾慢慢散开，阳光照在树梢上。跟拍镜头，画面安静，带一点忧伤。 => boy!yellow~walk/balance, dog!brown~sniff/stop/-, railway track/-, train/-, leaf/-, tree/- @ train railway/- | season=autumn time=dawn weather=fog camera=tracking mood=calm/sad
红色的沙漠里，一位身穿白色宇航服的女宇航员独自行走，身后跟着一辆六轮小车。她停下脚步，跪下来，从两块石头之间捡起一株绿色的小苗。天上挂着两个月亮，风卷起沙尘。镜头从远景慢慢推近到她的手套，光线低而温暖。 => astronaut!white/~walk/kneel/take/stop, car/lunar rover/-, rock/stone*2/-, sapling/plant!green/-, gloves/- @ desert | time=night/- weather=wind framing=wide/close-up camera=dolly in mood=warm/-
"""

THIRD_EN = """
A girl in a green hat feeds a giraffe at the zoo => girl~feed, giraffe @ zoo
two knights fence on a narrow bridge at sunset => knight*2~fence/fight @ bridge | time=dusk
a barber cuts the hair of a lion => barber~cut/chop/get a haircut/trim/snip, lion
the postman delivers a package to a lonely cottage in the hills => postman~deliver>holding package/-, package, cottage @ hill
a drummer and a guitarist play on a rooftop => drummer~play, guitarist~play @ rooftop
a scientist looks through a microscope => scientist~look, microscope
a mother reads a bedtime story to her twins => woman/mother~read, child/twin*2/- | time=night/-
an old tram climbs a steep street in Lisbon => tram~climb/go @ street
three pink flamingos stand in a shallow lake => flamingo*3!pink~stand @ lake
a goalkeeper dives for the ball => goalkeeper~dive, ball
an empty swing moves in the wind => swing~go/swing/walk/move | weather=wind
smoke rises from a chimney in a snowy village => chimney @ village | season=winter
the ferry leaves the island as gulls follow => ferry~leave/sail/go, seagull/gull*+~follow @ island/-
a bear cub climbs an apple tree and eats an apple => bear/bear cub~climb, apple tree, apple
a violinist in a black dress plays under a street lamp in the rain => violinist!black~play>under street lamp, street lamp | weather=rain
workers repair a road at night under bright lights => worker*+~repair @ road | time=night
a toad wearing a crown sits on a throne of mushrooms => toad/frog~sit>on throne, throne, mushroom*+/-
a wizard's tower on a cliff, lightning, low angle => tower @ cliff | weather=storm framing=low angle
a green frog to the right of a red mushroom => frog!green>right of mushroom, mushroom!red
a laptop under a lamp, a mug on its left => laptop>under lamp, lamp, mug/cup
a brown horse behind a white fence => horse!brown>behind fence, fence!white
a candle between two books, close-up => candle>between book, book*2 | framing=close-up
10 penguins slide on the ice => penguin*10~slide
one red shoe, two white socks => shoe!red, socks*?!white
four pizzas on a long wooden table => pizza*4>on table, table
a man with a red beard chops wood outside a cabin => man~chop/chop wood, cabin
a woman with a blue backpack hikes up a volcano => woman~hike, backpack!blue/- @ volcano
a baby without shoes crawls across the carpet => baby~crawl, carpet
not a single star in the sky, a lost camel in the desert => camel @ desert | time=night/-
a dinner without guests: an old lady eats alone at a long table => dinner/lunch/-, woman/grandmother/old lady~eat, table
I can't find my glasses, my cat is wearing them => cat
the bridge does not fall, the truck crosses slowly => truck~cross/drive/go, bridge/- @ bridge/-
slow as a snail, the bus crawls through the traffic => bus~crawl, car/traffic*+/-
he fights like a tiger in the boxing ring => man~fight @ boxing ring
her voice is honey, a singer on a small stage => singer @ stage
once in a blue moon a whale visits the harbor => whale~visit/swim/go @ harbor
kill two birds with one stone: cook and clean at once => person~cook/clean/wash @ kitchen/-
the world is a stage, a puppet dances on strings => puppet~dance, string*+/- @ stage/-
the moon hides behind a cloud => - | time=night
Rain. A red umbrella. Two strangers at a bus stop. => umbrella!red, person/stranger*2 @ bus stop | weather=rain
Grandpa's old radio plays jazz in the garage => radio~play @ garage
My little brother's rocket lands in the neighbor's pool => rocket~land @ swimming pool
her cat's favorite box is empty => box
Zumo, the juice that hugs you. A carrot dances with an orange => juice, carrot~dance, orange
FlexDesk: stand up, sit down, feel better => flexdesk/-
Try our crispy chicken tonight => chicken/roast chicken/fried chicken | time=night
New season, new boots: a hiker jumps over a stream => boots, hiker~jump @ river/stream
a person is clapping hands at a concert => person~clap @ concert hall
a person is peeling potatoes => person~peel, potato*+
a person is swimming in a pool => person~swim @ swimming pool
a person is shoveling snow => person~shovel/dig | weather=snow/-
a boy is playing baseball with his father => boy~play>holding baseball bat/-, baseball bat/-, man/father
a girl is rollerskating along the beach => girl~roller skate @ beach
a man is doing squats in the gym => man~squat @ gym
a bookshop, pixel art, zoom in => - @ bookstore | style=pixel art camera=zoom in
a tiger in tall grass, ukiyo-e style, pan left => tiger @ grass/field | style=ukiyo-e camera=pan left
the camera tilts up from a puddle to a neon sign in a rainy alley => puddle/-, neon sign @ alley | camera=tilt up weather=rain style=neon/-
racking focus from a rose to a window => rose, window | camera=rack focus
A lonely lighthouse keeper in a thick grey sweater climbs a spiral staircase with a lantern in his hand. Outside, waves crash against the rocks and lightning cuts the sky. He reaches the lamp room, wipes the glass and lights the great lamp; a beam sweeps over the black sea. Far out, a tiny fishing boat turns toward the harbor. The camera follows him from behind up the stairs, then glides through the window into the storm and rises above the tower. The mood is tense at first, then full of hope, with deep blues, warm yellow light and rain drawn in long diagonal strokes across the whole frame until the morning comes. => lighthouse keeper!grey~climb, lantern, lamp/-, boat/fishing boat/-, rock*+/-, window/-, tower/- @ staircase/lighthouse/sea | weather=storm camera=tracking mood=tense/warm/sad time=night/dawn/day/-
Inside a crowded kitchen, a tired chef with rolled sleeves tastes a red sauce from a wooden spoon. Around him, three young cooks chop onions, flip pancakes and carry hot plates. A waiter pushes the door open with his shoulder. Steam fills the air, pans hiss, and orders hang from a rail like small white flags. A grey mouse peeks out from behind a sack of flour, grabs a piece of cheese and runs away. Handheld camera, quick cuts, medium shots and close-ups, warm light from the stove, lively and a little chaotic, as if the whole restaurant were an orchestra that had lost its conductor just before the most important concert. => chef~taste, cook/chef*3~chop, waiter~push, mouse!grey~peek/look/run, cheese/-, spoon/-, door/-, ketchup/tomato sauce/-, onion*+/-, pancake*+/-, plate*+/-, frying pan/pan*+/- @ kitchen | camera=handheld framing=medium mood=joyful/warm
"""

THIRD_ZH = """
戴绿帽子的女孩在动物园喂长颈鹿 => girl~feed, giraffe @ zoo
两个骑士在窄桥上击剑，日落时分 => knight*2~fence/fight @ bridge | time=dusk
理发师给一头狮子剪头发 => barber~cut/get a haircut/trim, lion
邮递员把包裹送到山里的小木屋 => postman~deliver/give, package, cabin/- @ mountain/-
鼓手和吉他手在楼顶演奏 => drummer~play, guitarist~play @ rooftop
科学家透过显微镜观察 => scientist~look, microscope
妈妈给双胞胎讲睡前故事 => woman/mother~talk/tell, child/twin*2 | time=night/-
三只粉色的火烈鸟站在浅水湖里 => flamingo*3!pink~stand @ lake
守门员扑向足球 => goalkeeper/athlete~jump/dive, soccer ball
空荡荡的秋千在风中摇晃 => swing~swing | weather=wind
雪中的村庄，烟囱冒着烟 => chimney @ village | season=winter weather=snow/-
小熊爬上苹果树摘苹果 => bear~climb, apple tree, apple/-
穿黑裙子的小提琴家在路灯下演奏，下着雨 => violinist!black~play>under street lamp, street lamp | weather=rain
工人们在夜里修路 => worker*+~repair/build/fix @ road/- | time=night
一只戴着皇冠的青蛙坐在蘑菇上 => frog~sit>on mushroom, mushroom
悬崖上的巫师塔，电闪雷鸣，仰拍 => tower, wizard/- @ cliff | weather=storm framing=low angle
绿色的青蛙在红色蘑菇的右边 => frog!green>right of mushroom, mushroom!red
笔记本电脑在台灯下面 => laptop>under lamp, lamp
一匹棕色的马在白色栅栏后面 => horse!brown>behind fence, fence!white
蜡烛在两本书之间，特写 => candle>between book, book*2 | framing=close-up
十只企鹅在冰上滑行 => penguin*10~slide
一只红鞋子和一双白袜子 => shoe!red, socks!white
四个披萨摆在长木桌上 => pizza*4>on table, table
红胡子的男人在木屋外劈柴 => man~chop wood, cabin
背蓝色书包的女生在爬火山 => girl/woman~climb, backpack!blue/- @ volcano
没穿鞋的宝宝爬过地毯 => baby~crawl/climb, carpet
天上没有一颗星星，沙漠里一只迷路的骆驼 => camel @ desert | time=night/-
没有客人的晚餐，老奶奶一个人坐在长桌旁 => grandmother~sit>next to table, table
我找不到眼镜，原来猫戴着呢 => cat
他像老虎一样在擂台上打拳 => man~do karate/box @ boxing ring
公交车慢得像蜗牛 => bus
一石二鸟：边做饭边打扫 => person~cook/sweep @ kitchen/-
人生如戏，木偶在舞台上跳舞 => puppet~dance @ stage
月亮躲在云后面 => - | time=night
雨。一把红伞。公交站的两个陌生人。 => umbrella!red, person*2 @ bus stop | weather=rain
爷爷的旧收音机在车库里放着爵士乐 => radio @ garage
弟弟的火箭掉进了邻居家的泳池 => rocket~fall @ swimming pool
新鞋上脚，一个登山者跳过小溪 => shoe/-, hiker~jump @ river
今晚吃什么？香脆炸鸡 => roast chicken/chicken/fried chicken | time=night
家人们谁懂啊，我的猫学会开冰箱了 => cat~open, refrigerator
三分钟学会叠衬衫 => person~fold, shirt/-
保姆级教程：如何给狗洗澡 => person~wash/groom, dog
带你逛逛凌晨四点的菜市场 => person/- @ market | time=dawn/night
一个人在削土豆 => person~peel, potato
一个人在泳池里游泳 => person~swim @ swimming pool
一个男孩和爸爸打棒球 => boy~play, man/father, baseball bat
一个女孩沿着沙滩滑旱冰 => girl~roller skate @ beach
一个男人在健身房做深蹲 => man~squat @ gym
书店，像素风，镜头放大 => - @ bookstore | style=pixel art camera=zoom in
草丛里的老虎，浮世绘风格，镜头左移 => tiger @ grass/field | style=ukiyo-e camera=pan left
雨巷里的霓虹招牌，镜头上摇 => neon sign/- @ alley | weather=rain camera=tilt up style=neon/-
焦点从玫瑰转移到窗户 => rose, window | camera=rack focus
明月几时有，把酒问青天，一位古人举着酒杯 => person/man/poet~lift/hold, wine/-, wine glass/cup | time=night
两岸猿声啼不住，轻舟已过万重山 => boat, monkey/ape/- @ mountain/-
千里冰封，万里雪飘 => - | weather=snow season=winter/-
长城上，一个小女孩放飞红色的气球 => girl, balloon!red @ great wall
故宫的雪，一只橘猫走在红墙下 => cat!orange~walk>under wall, wall!red @ palace | weather=snow
拥挤的厨房里，疲惫的大厨用木勺尝了一口红色的酱汁。三个年轻的厨师在他身边切洋葱、翻煎饼、端盘子。服务员用肩膀推开门。一只灰色的老鼠从面粉袋后面探出头来，抓起一块奶酪就跑。手持镜头，中景，灯光温暖，热闹又混乱。 => chef~taste, chef*3~chop, waiter~open/push, mouse!grey~take/run/look/grab, cheese/-, door/-, onion/-, pancake/-, plate/-, bag/-, spoon/- @ kitchen | camera=handheld framing=medium mood=warm/joyful
孤独的灯塔守护人穿着厚厚的灰色毛衣，提着灯笼爬上旋转楼梯。外面巨浪拍打礁石，闪电划破天空。他擦亮玻璃，点燃大灯，光束扫过漆黑的海面。远处一艘小渔船驶向港口。镜头跟随他的背影，最后升到塔顶上空。 => lighthouse keeper!grey~climb, lantern, boat/fishing boat/-, lamp/-, rock/-, tower/- @ staircase/lighthouse/sea/- | weather=storm camera=tracking mood=sad
凌晨四点的面包店，穿白围裙的老面包师揉着面团，收音机放着老歌。窗外路灯下，一只流浪狗摇着尾巴等他。他打开门，给狗半个牛角包。天渐渐亮了，街道开始热闹起来。温馨，慢节奏，特写和中景交替。 => baker!white~knead, dough/-, dog~wait/wag, croissant/-, radio/-, door/-, street lamp/-, window/- @ bakery | time=dawn framing=close-up/medium mood=warm
"""

FOURTH_EN = """
a person is playing the violin on a rooftop at night => person~play>holding violin, violin @ rooftop | time=night
a person is walking a dog in the rain => person~walk, dog~walk/- | weather=rain
a person is painting a fence => person~paint, fence
a person is riding a camel in the desert => person~ride>riding camel, camel @ desert
a person is kayaking through a canyon => person~row/kayak @ canyon
a person is baking bread in a small kitchen => person~bake, bread @ kitchen
a person is feeding a horse an apple => person~feed, horse, apple
a person is drinking tea by the window => person~drink, tea, window
a zebra and a bench => zebra, bench
a suitcase and an umbrella => suitcase, umbrella
a broccoli and a spoon => broccoli, spoon
an oven next to a refrigerator => oven>next to refrigerator, refrigerator
a red stop sign and a blue bicycle => stop sign!red, bicycle!blue
a green couch and a pink pillow => couch/sofa!green, pillow!pink
a yellow bird and a black motorcycle => bird!yellow, motorcycle!black
five oranges in a bowl => orange*5>in bowl, bowl
three sheep and two cows in a meadow => sheep*3, cow*2 @ meadow
a bear on the left of a tent => bear>left of tent, tent
a vase on the right of a candle => vase>right of candle, candle
a boat below a bridge => boat>under bridge, bridge
a bird above a fountain in a park => bird>above fountain, fountain @ park
a cat in front of a television => cat>in front of television, television
a scooter behind a bus => scooter>behind bus, bus
a tropical island, aerial view => - @ island/beach | framing=aerial
an abandoned amusement park at dusk => - @ amusement park | time=dusk
a botanical garden in spring => - @ botanical garden | season=spring
a busy train station platform, time lapse => - @ train station platform | time=day/-
a rice terrace in morning fog => - @ rice terrace | time=dawn/day weather=fog
an empty supermarket at midnight => - @ supermarket | time=night
a frozen waterfall in winter => - @ waterfall | season=winter
a cozy cabin interior with a fireplace => fireplace, cabin/- @ room/- | mood=warm
a panda eating noodles in a restaurant, watercolor painting => panda~eat>holding noodles/-, noodles @ restaurant | style=watercolour
an astronaut riding a unicorn on the moon, pixel art => astronaut~ride>riding unicorn, unicorn @ moon | style=pixel art
a robot painting a portrait, Van Gogh style => robot~paint, painting/portrait/- | style=van gogh
a samurai cat walking through a bamboo forest, ukiyo-e => cat~walk @ bamboo forest | style=ukiyo-e
a penguin skateboarding down a city street, in cyberpunk style => penguin~skateboard @ street | style=neon
an owl reading a newspaper in a library, black and white => owl~read>holding newspaper, newspaper @ library | style=black and white
a mouse knight guarding a cheese castle => mouse~guard/protect, castle/cheese/- @ castle/-
a koala sleeping in a hammock, zoom out => koala~sleep>on hammock/in hammock, hammock | camera=zoom out
a horse running on the beach at sunrise, in super slow motion => horse~run @ beach | time=dawn
a train crossing a viaduct, tilt down => train~cross/drive/go, viaduct/bridge/- @ bridge/- | camera=tilt down
fireworks over the harbor, racking focus => fireworks @ harbor | camera=rack focus time=night/-
a lion walking towards the camera, with an intense shaking effect => lion~walk | camera=shake
a steaming cup of coffee on a rainy windowsill => coffee>on windowsill/window/-, windowsill/window | weather=rain
clouds drifting over a mountain lake => - @ lake/mountain
a hummingbird hovering near a red flower, macro => hummingbird~hover>next to flower, flower!red | framing=close-up
a family having a picnic under a cherry tree => person/family*4~eat/sit/-, cherry tree
two kids building a sandcastle while their dog digs a hole => kid/child*2~build, sandcastle, dog~dig
an old couple dancing in their living room => person/couple*2~dance @ living room
a street food vendor cooking noodles at a night market => shopkeeper/vendor/street food vendor~cook, noodles @ night market
a girl blowing out candles on a birthday cake => girl~blow, candle*+/-, birthday cake
a cowboy leading a horse across a river at dusk => cowboy~lead, horse @ river | time=dusk
a diver swimming beside a sea turtle => diver~swim>next to turtle/sea turtle, turtle/sea turtle
a scarecrow standing in a corn field under a stormy sky => scarecrow~stand @ wheat field/field | weather=storm
a young woman in a white dress walks barefoot through a field of poppies => woman!white~walk @ flower field
a man in a black suit waits under a clock at the station => man!black~wait>under clock, clock @ train station
Close-up of hands kneading dough on a floured table => dough, table, person/- | framing=close-up
A paper lantern floats up into the night sky => lantern/paper lantern/sky lantern~float @ sky | time=night
Bubbles rise past a sleeping octopus in an underwater cave => bubbles~rise, octopus~sleep @ underwater/cave
A dragon curls around a lighthouse as a storm rolls in => dragon, lighthouse @ lighthouse/- | weather=storm
"""

FOURTH_ZH = """
一个人在楼顶拉小提琴，夜晚 => person~play>holding violin, violin @ rooftop | time=night
一个人在雨中遛狗 => person~walk, dog | weather=rain
一个人在刷围墙 => person~paint/brush, wall
一个人骑着骆驼穿过沙漠 => person~ride>riding camel, camel @ desert
一个人在峡谷里划皮划艇 => person~row, canoe/kayak/- @ canyon
一个人在小厨房里烤面包 => person~bake, bread @ kitchen
一个人在给马喂苹果 => person~feed, horse, apple
一个人在窗边喝茶 => person~drink, tea @ room/-
一只斑马和一张长椅 => zebra, bench
一个行李箱和一把伞 => suitcase, umbrella
一台烤箱在冰箱旁边 => oven>next to refrigerator, refrigerator
一个红色的停车标志和一辆蓝色的自行车 => stop sign!red, bicycle!blue
一张绿色的沙发和一个粉色的枕头 => sofa!green, pillow!pink
五个橙子在碗里 => orange*5>in bowl, bowl
草地上有三只羊和两头牛 => sheep*3, cow*2 @ field
熊在帐篷的左边 => bear>left of tent, tent
花瓶在蜡烛的右边 => vase>right of candle, candle
小船在桥下面 => boat>under bridge, bridge
公园里，一只鸟在喷泉上方 => bird>above fountain, fountain @ park
猫在电视机前面 => cat>in front of television, television
热带海岛，航拍 => - @ island | framing=aerial
黄昏中废弃的游乐园 => - @ amusement park | time=dusk
春天的植物园 => - @ botanical garden | season=spring
晨雾中的梯田 => - @ rice terrace | time=dawn weather=fog
午夜空荡荡的超市 => - @ supermarket | time=night
冬天结冰的瀑布 => - @ waterfall | season=winter
熊猫在餐厅里吃面条，水彩画 => panda~eat>holding noodles/-, noodles @ restaurant | style=watercolour
宇航员在月球上骑独角兽，像素风格 => astronaut~ride>riding unicorn, unicorn @ moon | style=pixel art
一只武士猫走过竹林，浮世绘风格 => cat~walk @ bamboo forest | style=ukiyo-e
企鹅踩着滑板穿过城市街道，赛博朋克风格 => penguin~go/walk/skateboard/ride, skateboard @ street | style=neon
猫头鹰在图书馆看报纸，黑白风格 => owl~read>holding newspaper/-, newspaper @ library | style=black and white
考拉在吊床上睡觉，镜头拉远 => koala~sleep>on hammock, hammock | camera=dolly out/zoom out
日出时分，一匹马在沙滩上奔跑 => horse~run @ beach | time=dawn
港口上空的烟花 => fireworks @ harbor | time=night/-
一头狮子朝镜头走来，画面剧烈晃动 => lion~walk | camera=shake
下雨的窗台上放着一杯热咖啡 => coffee>on windowsill/-, windowsill/- @ room/- | weather=rain
云朵飘过山间的湖面 => - @ lake/mountain/sky
微距，一只蜂鸟悬停在红花旁边 => hummingbird~hover>next to flower, flower!red | framing=close-up
两个小孩在堆沙堡，他们的狗在挖洞 => child*2~build, sandcastle, dog~dig
一对老夫妻在客厅里跳舞 => person*2~dance @ living room
夜市上，摊主在炒面 => shopkeeper/vendor/person~cook, noodles/- @ night market
小女孩吹灭生日蛋糕上的蜡烛 => girl~blow, birthday cake, candle
牛仔牵着马过河，黄昏 => cowboy~hold/lead/go/walk, horse @ river | time=dusk
潜水员在海龟旁边游泳 => diver~swim>next to turtle/sea turtle, turtle/sea turtle
稻草人站在玉米地里，乌云密布 => scarecrow~stand @ wheat field | weather=cloudy
穿白裙子的年轻女人光脚走过罂粟花田 => woman!white~walk @ flower field
穿黑西装的男人在车站的大钟下等人 => man!black~wait>under clock/-, clock @ train station
特写，一双手在揉面团 => dough, person/- | framing=close-up
一盏孔明灯升上夜空 => sky lantern~rise @ sky/- | time=night
章鱼在水下洞穴里睡觉，气泡往上冒 => octopus~sleep, bubbles/- @ underwater/cave
一条龙盘在灯塔上，暴风雨来了 => dragon>on lighthouse/-, lighthouse/- @ lighthouse/- | weather=storm
消防员给孩子们表演灭火 => firefighter~perform/play/-, child*+
小和尚在寺庙里扫落叶 => monk~sweep, leaf/- @ temple
奶奶在院子里晒太阳，猫趴在她腿上 => grandmother~sit/-, cat~lie @ backyard/courtyard
工程师在实验室里修机器人 => engineer~repair, robot @ laboratory
渔民在清晨的海面上撒网 => fisherman~throw/cast/-, net @ sea | time=dawn
一只乌龟背着一只小老鼠过河 => turtle/tortoise~carry>holding mouse/-, mouse @ river
小男孩用望远镜看星星 => boy~look>holding telescope/-, telescope | time=night
雪人戴着红围巾站在院子里 => snowman~stand @ backyard/courtyard | season=winter/-
樱花飘落，一个穿和服的女孩撑着纸伞走过石桥 => girl~walk>holding umbrella, umbrella/paper umbrella, cherry blossom/- @ bridge | season=spring/-
"""

FIFTH_EN = """
a person is sharpening a pencil => person~sharpen, pencil
a person is pouring milk into a bowl => person~pour, milk, bowl/-
a person is hugging a teddy bear => person~hug>meeting teddy bear/holding teddy bear, teddy bear
a person is climbing a ladder against a wall => person~climb, ladder, wall/-
a person is meditating on a mountain top => person~meditate @ mountain/summit
a person is playing the saxophone on the subway => person~play>holding saxophone, saxophone @ subway
a person is making pancakes => person~make/cook/flip, pancake*+
a person is cutting wood with a saw => person~cut/saw/chop/chop wood, saw
two people are rowing a red boat on a lake => person*2~row>riding boat, boat!red @ lake
a group of children run through a sprinkler on a lawn => child*4~run, sprinkler @ lawn
a camel and an umbrella => camel, umbrella
a green apple and a purple book on a chair => apple!green, book!purple>on chair/-, chair
three keys and a lock => key*3, lock
eight candles on a cake => candle*8>on cake/-, cake
a cat on the right of a violin => cat>right of violin, violin
a lemon on top of a teapot => lemon>on teapot, teapot
a truck to the left of a gas pump, front view => truck>left of gas pump, gas pump
a skateboard under a sofa => skateboard>under sofa, sofa
a jail cell with a small window => window/- @ jail cell
a misty swamp at night => - @ swamp | time=night weather=fog
a sunny vineyard in autumn, drone shot => - @ vineyard | season=autumn time=day/- weather=clear framing=aerial
a dark basement, low angle => - @ basement | framing=low angle
an indoor swimming pool, pan right => - @ swimming pool | camera=pan right
a volcano erupting at dawn => - @ volcano | time=dawn
the courtyard of a Japanese temple in the snow => temple/- @ courtyard/temple | weather=snow
a penguin DJ at a nightclub => penguin @ nightclub
a squirrel surfing a big wave, oil painting => squirrel~surf @ sea/- | style=oil painting
a fox and a hen play cards in a barn => fox~play/play cards, hen/chicken~play/play cards, playing cards/- @ barn
an octopus playing the drums underwater => octopus~play, drum kit/drum/drums @ underwater
a sloth drives a taxi through Manhattan => sloth~drive>riding taxi, taxi @ city
a dinosaur tries on a hat in a shop => dinosaur~try/dress, hat/- @ shop
a hedgehog with a red scarf skates on a frozen pond => hedgehog~skate @ frozen lake
a snowman melts in the sun => snowman~melt | time=day/-
a knight kneels before a queen in a throne room => knight~kneel, queen @ throne room
a witch stirs a green potion in a cave => witch~stir/cook, potion!green @ cave
a clown gives a balloon to a crying child => clown~give>holding balloon/-, balloon, child~cry/-
a grandmother knits while a cat plays with the yarn => grandmother~knit, cat~play>holding yarn/-, yarn
a mechanic lies under a car => mechanic~lie>under car, car
a photographer takes a picture of a bird on a branch => photographer~photograph, bird>on branch, branch
a pilot waves from the cockpit => pilot~wave @ cockpit
a surgeon and two nurses in an operating room => doctor/surgeon, nurse*2 @ hospital
a taxi driver sleeps in his car at night => taxi driver~sleep>riding car/-, car | time=night
the old clock tower strikes noon as pigeons scatter => tower/clock tower, pigeon*+ @ tower/- | time=day
soft rain on a tin roof, a child listens at the window => child~listen, window, roof/- | weather=rain
golden hour, a couple on a vespa along the coast => person/couple*2>riding scooter/on scooter/-, scooter/vespa @ beach | time=dusk
A paper plane glides through a classroom and lands on the teacher's desk => paper airplane~glide/fly/land, table/desk @ classroom
Leaves swirl around a lonely bench. Nobody comes. => leaf*+~swirl/float/-, bench | mood=sad
Coffee first. Then the world. => coffee
How a bill becomes a bird: origami in sixty seconds => crane/bird/-, receipt/bill/- | style=origami/-
She never looks back; the train leaves without her => woman, train~leave/drive/go
"""

FIFTH_ZH = """
一个人在削铅笔 => person~peel/sharpen, pencil
一个人把牛奶倒进碗里 => person~pour, milk, bowl
一个人抱着泰迪熊 => person~hug/hold>holding teddy bear/meeting teddy bear, teddy bear
一个人在爬靠墙的梯子 => person~climb, ladder, wall/-
一个人在山顶打坐 => person~meditate @ summit/mountain
一个人在地铁里吹萨克斯 => person~play>holding saxophone, saxophone @ subway
一个人在摊煎饼 => person~cook, pancake/-
一个人用锯子锯木头 => person~saw, saw/-, log/-
两个人在湖上划一条红色的小船 => person*2~row>riding boat/-, boat!red @ lake
一群孩子跑过草坪 => child*5~run @ field/lawn
骆驼和雨伞 => camel, umbrella
椅子上有一个绿苹果和一本紫色的书 => apple!green>on chair, book!purple, chair
三把钥匙和一把锁 => key*3, lock
蛋糕上插着八根蜡烛 => candle*8, cake
猫在小提琴的右边 => cat>right of violin, violin
柠檬在茶壶上面 => lemon>on teapot, teapot
滑板在沙发下面 => skateboard>under sofa, sofa
有一扇小窗的牢房 => window/- @ jail cell
夜晚雾气弥漫的沼泽 => - @ swamp | time=night weather=fog
秋天阳光明媚的葡萄园，航拍 => - @ vineyard | season=autumn time=day weather=clear framing=aerial
昏暗的地下室，低角度 => - @ basement | framing=low angle
室内游泳池，镜头右移 => - @ swimming pool | camera=pan right
黎明时火山喷发 => - @ volcano | time=dawn
雪中的日式庭院 => - @ courtyard | weather=snow/- season=winter
夜店里的企鹅打碟 => penguin~play/- @ nightclub
松鼠冲浪，油画 => squirrel~surf | style=oil painting
狐狸和母鸡在谷仓里打牌 => fox~play cards/play, chicken~play cards/play, playing cards @ barn
章鱼在海底打架子鼓 => octopus~play/drum, drum kit/- @ underwater
树懒开着出租车穿过曼哈顿 => sloth~drive>riding taxi, taxi @ city
恐龙在商店里试帽子 => dinosaur, hat @ shop
戴红围巾的刺猬在结冰的池塘上滑冰 => hedgehog~skate @ frozen lake/pond
雪人在阳光下融化 => snowman~melt | time=day
骑士在大殿里向女王下跪 => knight~kneel, queen @ throne room
女巫在山洞里搅拌绿色的药水 => witch~mix/stir, potion!green @ cave
小丑把气球送给一个哭泣的孩子 => clown~give, balloon, child~cry
奶奶织毛衣，猫在玩毛线球 => grandmother~knit/sew, cat~play, yarn, sweater/-
修理工躺在汽车下面 => mechanic~lie>under car, car
摄影师在拍树枝上的小鸟 => photographer~photograph, bird>on branch/-, branch
飞行员在驾驶舱里挥手 => pilot~wave @ cockpit
手术室里，一位医生和两个护士 => doctor, nurse*2 @ hospital
司机在车里睡着了，深夜 => driver~sleep>riding car/-, car | time=night
老钟楼敲响正午的钟，鸽子四散飞起 => tower/clock tower/-, clock/bell/-, pigeon~fly @ tower/- | time=day
细雨打在铁皮屋顶上，孩子趴在窗边听雨 => child~lie/listen @ rooftop/room | weather=rain
傍晚，一对情侣骑着小摩托沿着海岸兜风 => person*2~ride>riding scooter, scooter @ beach | time=dusk
纸飞机飞过教室，落在讲台上 => paper airplane~fly, table/- @ classroom
落叶绕着孤零零的长椅打转 => leaf~spin/-, bench
先喝咖啡，再看世界 => coffee, person/-
三步学会折纸鹤 => person/-, crane/-
她没有回头，火车开走了 => woman, train~drive/go
外婆家的院子里有一口井和一棵枣树 => well, tree @ backyard/courtyard
"""

SIXTH_EN = """
A baker slides a tray of bread into a brick oven => baker~slide/put, tray/-, bread, oven
a person is untying a boat from a pier => person, boat @ pier
a person is brushing a horse => person~brush/groom, horse
a person is lighting a lantern => person~light/ignite/light up, lantern
a person is painting a boat blue => person~paint, boat*?!blue/
a person is catching a butterfly with a net => person~catch, butterfly, net
a child in a yellow coat feeds swans by the river => child!yellow~feed, swan*+ @ river
two owls on a branch under a crescent moon => owl*2>on branch, branch | time=night
a bowl of cherries beside a blue jug => bowl, cherry*+/-, jug!blue
six white mugs on a wooden shelf => mug/cup*6!white>on shelf/bookshelf, shelf/bookshelf
a monkey on the left of a drum => monkey>left of drum, drum
a horse behind a haystack, golden hour => horse>behind hay bale/haystack, haystack/hay bale | time=dusk
a toy train under a Christmas tree => train/toy train>under christmas tree, christmas tree | season=winter/-
an airport terminal at night, handheld => - @ airport | time=night camera=handheld
a windy prairie with tall grass => - @ prairie/grass | weather=wind
a hot spring surrounded by snow => - @ hot spring | weather=snow/- season=winter/-
a museum hall with dinosaur bones => bone*+/-, dinosaur*?/- @ museum
a gas station in the desert at sunset => - @ gas station | time=dusk
the inside of a spaceship => spaceship/- @ spaceship interior/-
a raccoon stealing a pizza from a kitchen, cartoon style => raccoon~steal/take, pizza @ kitchen | style=animated
an elephant balancing on a ball in a circus, vintage poster => elephant~balance>on ball, ball @ circus | style=vintage print/vintage
a crow flying over a snowy graveyard, charcoal => crow~fly @ cemetery | season=winter
a mermaid and a whale, shadow theatre => mermaid, whale | style=shadow theatre
a ninja jumps from roof to roof under a full moon => ninja~jump, roof*?/- @ rooftop/- | time=night
a grandfather shows his granddaughter the stars through a telescope => man/grandfather~show, girl/granddaughter, telescope | time=night
three nuns ride scooters along the coast => nun*3~ride>riding scooter, scooter*+ @ beach
a rooster crows on a fence at dawn => rooster~crow>on fence, fence | time=dawn
a waitress carries four plates through a busy diner => waitress~carry>holding plate, plate*4 @ restaurant
a fisherman in a red cap repairs his boat while gulls watch => fisherman~repair, boat, gull/seagull*+~watch/look
an old woman knits and her dog snores => grandmother/woman/old woman~knit, dog~snore/sleep
a kite gets stuck in a tree and a boy climbs after it => kite>in tree/-, tree, boy~climb
the bus leaves without him; he runs after it in the rain => bus~leave/drive/go, man~run/chase | weather=rain
no wind, no waves, a sailboat waits => sailboat~wait
quiet as a church, the library sleeps => library/- @ library
her smile lights up the room: a girl opens a gift => girl~open, gift @ room/-
like a ship in a bottle: a tiny town inside a snow globe => snow globe @ town/-
a robot waiter, a ghost guest, one candle => robot, ghost, candle
Monday morning. Coffee. A cat on the keyboard. => coffee, cat>on keyboard, keyboard | time=day
The best hiking boots for muddy trails => boots @ path/-
A glass of orange juice pours itself; an alarm clock dances => juice/orange juice~pour, alarm clock~dance
"""

SIXTH_ZH = """
面包师把一盘面包推进砖炉 => baker~push/put, bread, oven/stove/-
一个人在给马刷毛 => person~groom/brush, horse
一个人在点灯笼 => person~ignite/light up, lantern
一个人用网捉蝴蝶 => person~catch, butterfly, net/-
穿黄外套的小孩在河边喂天鹅 => child!yellow~feed, swan @ riverbank/river
两只猫头鹰站在树枝上，弯月 => owl*2~stand>on branch, branch | time=night
一碗樱桃和一个蓝色的水壶 => cherry/bowl, kettle!blue
木架上放着六个白色的杯子 => cup*6!white>on bookshelf/on shelf/-, bookshelf/shelf/-
猴子在鼓的左边 => monkey>left of drum, drum
干草堆后面有一匹马，黄昏 => horse>behind hay bale, hay bale | time=dusk
圣诞树下的玩具火车 => train/toy train>under christmas tree, christmas tree | season=winter/-
夜晚的机场，手持镜头 => - @ airport | time=night camera=handheld
大风中的草原 => - @ field/prairie | weather=wind
被雪包围的温泉 => - @ hot spring | weather=snow/- season=winter/-
沙漠里的加油站，日落 => - @ gas station/desert | time=dusk
浣熊从厨房偷走一块披萨，卡通风格 => raccoon~take/steal, pizza @ kitchen | style=animated/cartoon
大象在马戏团里踩球，复古海报 => elephant~walk/balance, ball @ circus | style=vintage print/vintage
乌鸦飞过下雪的墓地，素描 => crow~fly @ cemetery | weather=snow style=pencil sketch
美人鱼和鲸鱼，皮影戏 => mermaid, whale | style=shadow theatre
忍者在屋顶之间跳跃，满月 => ninja~jump @ rooftop | time=night
爷爷带孙女用望远镜看星星 => man/grandfather~carry/lead/look/-, girl/granddaughter~look/-, telescope/- | time=night
三个修女骑着小摩托沿海岸行驶 => nun*3~ride>riding scooter, scooter @ beach
公鸡在篱笆上打鸣，黎明 => rooster~crow>on fence, fence | time=dawn
女服务员端着四个盘子穿过餐厅 => waitress~hold/carry/go/walk>holding plate, plate*4 @ restaurant
戴红帽子的渔夫在修船，海鸥在旁边看着 => fisherman~repair, boat, seagull~look
老奶奶在织毛衣，她的狗在打呼噜 => grandmother~knit, dog~sleep/snore, sweater/-
风筝卡在树上，男孩爬上去拿 => kite>on tree/in tree/-, tree, boy~climb
公交车开走了，他在雨中追着跑 => bus~drive/go, man~chase/run | weather=rain
没有风，没有浪，一艘帆船在等待 => sailboat~wait
她的笑容照亮了整个房间，一个女孩在拆礼物 => girl~open, gift, woman/- @ room/-
像瓶子里的船一样，雪景球里有一座小镇 => snow globe/- @ town/-
机器人服务员，幽灵客人，一根蜡烛 => robot, ghost, candle
周一早晨，咖啡，键盘上的猫 => coffee, cat>on keyboard, keyboard | time=day/dawn
最适合泥泞山路的登山靴 => boots @ mountain/path/-
闹钟在床头柜上跳舞 => alarm clock~dance>on table/-, table/- @ bedroom/-
外婆教我包饺子 => grandmother~teach/cook, dumpling
快递小哥冒雨把包裹送到六楼 => delivery boy~give/deliver, package | weather=rain
毕业那天，全班同学把帽子抛向天空 => child/student/person/graduate*?~throw, hat
夏夜，孩子们在院子里追萤火虫 => child*+~chase>chasing firefly, firefly @ backyard/courtyard | season=summer time=night
过年了，一家人围着桌子吃火锅 => person*4~eat/celebrate, hotpot, table
"""
