# ruff: noqa: E501 (a table: one prompt a line)
"""Prompts of our own and what must be read in them: the measure of reading. Data, and how one line is scored.

One line is `prompt => subject, subject @ place | field=value …`; a subject is `name*count!colour^position~action>relation other`, "-" none.
Every part may give alternatives with "/". A name may be the noun as asked ("couch") or its canonical name ("sofa"). What is not listed must
not be read: another subject, place, season, time, weather, camera, framing or style, a colour or a count is a wrong fact, because a wrong
reading is worse than none; only action, relation, position, size and mood are free where a line says nothing. `*+` is any count from two on.

FIRST was written before the reader was looked at and is what it was mended against. LATER was written when FIRST was read well, and its
first score is in its own note: it is the honest figure.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from engine.base import Scene, SceneSubject
from engine.papercut.reading import read
from engine.papercut.reading_words import as_asked

FIRST_EN = """
a traffic light => traffic light
a photo of a teddy bear => teddy bear
a hair drier on a towel => hair drier>on towel, towel
an empty wine glass => wine glass
two potted plants on a dining table => potted plant*2>on dining table, dining table
a cell phone and a remote => cell phone, remote
a sports ball and a tennis racket => sports ball, tennis racket
a baseball glove lies under the bench => baseball glove>under bench, bench
a hot air balloon over the valley => hot air balloon @ valley
a stop sign beside a parking meter => stop sign>next to parking meter, parking meter
a pair of skis and a snowboard => skis, snowboard
a rusty fire hydrant in an alley => fire hydrant @ alley
a donut and a hot dog => donut, hot dog
a microwave, a toaster and an oven => microwave, toaster, oven
a bathroom sink => sink @ bathroom/-
a steaming kettle on the stove => kettle>on stove, stove
a rocking chair on the porch => rocking chair @ porch
a grandfather clock strikes midnight => grandfather clock | time=night
a washing machine full of socks => washing machine, socks/-
a vacuum cleaner in the hallway => vacuum cleaner @ hallway/corridor
a cutting board with a loaf of bread => cutting board, bread/loaf
a ladder leans against the wall => ladder, wall
a wheelbarrow full of pumpkins => wheelbarrow, pumpkin*+/-
a pair of scissors next to a ball of yarn => scissors>next to yarn, yarn/ball of yarn
a chess board and a deck of cards => chess board/chess, playing cards/deck of cards
a purple clock => clock!purple
a yellow umbrella => umbrella!yellow
an orange bicycle => bicycle!orange
a pink suitcase and a green vase => suitcase!pink, vase!green
a black car and a white van => car!black, van!white
three red apples => apple*3!red
a dozen eggs in a basket => egg*12>in/on basket, basket
seven tiny mice => mouse*7
dozens of butterflies in a meadow => butterfly*+ @ meadow
a pair of swans on the lake => swan*2 @ lake
a couple of kittens => kitten*2
both dogs are brown => dog*2!brown
twelve blue balloons float up => balloon*12!blue~float/rise
a single white feather => feather!white
a flock of seagulls above a fishing boat => seagull*+>above fishing boat, fishing boat
five puppies, three kittens and a goose => puppy*5, kitten*3, goose
a bright red fire engine => fire engine!red
a dark green bottle => bottle!green/dark green
a light blue sofa => sofa!blue/light blue
a girl with a yellow raincoat => girl!yellow
an old man in a grey suit => man!grey
a black and white cat => cat!black/white
the cat is orange => cat!orange
a golden crown => crown!gold
a crimson dragon and a silver knight => dragon!crimson, knight!silver
a bicycle on the left of a car, front view => bicycle>left of car, car
a dog to the right of a horse => dog>right of horse, horse
a toaster on top of a microwave => toaster>on microwave, microwave
a banana on the bottom of an apple => banana>under apple, apple
an orange on top of a carrot => orange>on carrot, carrot
a cat under the table => cat>under table, table
a bird above a house => bird>above house, house
a boy behind a tree => boy>behind tree, tree
a girl stands in front of a door => girl~stand>in front of door, door
a cat in a cardboard box => cat>in/on box/cardboard box, box/cardboard box
a teapot between two cups => teapot>between cup, cup*2
a frog sits on a lily pad => frog~sit>on lily pad, lily pad
a monkey riding an elephant => monkey~ride>riding elephant, elephant
a waiter carrying a tray of glasses => waiter~carry>holding tray/glass, tray/glass
a boy holding a red balloon => boy~hold>holding balloon, balloon!red
a cat chasing a butterfly => cat~chase>chasing butterfly, butterfly
a duckling follows a duck => duckling~follow>following duck, duck
a squirrel inside a teacup => squirrel>in/on teacup/tea, teacup/tea
a lamp on the left, a sofa on the right => lamp^left, sofa^right
on top of the wardrobe sits an owl => wardrobe, owl~sit>on wardrobe
a man sits beside his dog => man~sit>next to dog, dog
a red ball under a blue chair => ball!red>under chair, chair!blue
in the background a windmill, in the foreground a cow => windmill^far, cow^near
a knife on the left of a spoon => knife>left of spoon, spoon
a crow perched on a scarecrow => crow~sit/perch>on scarecrow, scarecrow
a kite on top of a skateboard => kite>on skateboard, skateboard
a hedgehog hiding beneath a mushroom => hedgehog~hide>under mushroom, mushroom
a penguin standing between a seal and a walrus => penguin~stand>between seal, seal, walrus
a turtle on the back of a crocodile => turtle>on/riding crocodile, crocodile
a sailor leaning against a barrel => sailor~lean, barrel
a person is riding a bike => person~ride>riding bike, bike
a person is marching => person~march
a person is roller skating => person~skate/roller skate
a person is tasting beer => person~taste, beer
a person is clapping => person~clap
a person is petting a rabbit => person~pet, rabbit
a person is eating watermelon => person~eat>holding watermelon, watermelon
a person is playing the harp => person~play>holding harp/-, harp
two people are wrestling => person*2~wrestle/fight
a person is sweeping the floor => person~sweep
a person is dunking a basketball => person~dunk/throw, basketball
a person is stretching a leg => person~stretch
a person is tying a tie => person~tie, tie
a person is skydiving => person~skydive
a person is snapping fingers => person~snap/snap fingers
a person is kayaking => person~row/kayak
a person is making clay pottery => person~make/make pottery/sculpt/do pottery
a person is doing push-ups => person~exercise/push up/do push-ups
a person is shuffling cards => person~shuffle/shuffle cards, playing cards/card
a person is folding clothes => person~fold
a person is practicing tai chi => person~exercise/tai chi/do tai chi/practice tai chi
a person is taking a shower => person~shower/wash/take a shower
a person is sharpening knives => person~sharpen, knife*+
a person is hula hooping => person~hula hoop
a person is bungee jumping => person~jump/bungee jump
a person is pushing a cart => person~push, cart
a person is cleaning windows => person~wash/clean, window*+
a person is washing the dishes => person~wash, dish/plate*+/-
a person is ironing a shirt => person~iron, shirt
a person is trimming his beard => person~shave/trim
a person is jogging => person~jog/run
a person is grooming a dog => person~groom/brush, dog
a person is doing laundry => person~wash/do laundry
a woman is knitting a scarf => woman~knit/sew, scarf
a person is crawling => person~crawl
a person is driving a car => person~drive>riding car, car
a person is doing archery => person~shoot
two knights are sword fighting => knight*2~fight/sword fight/fence, sword/-
a person is arranging flowers => person~arrange, flower*+
a person is ice skating => person~skate/ice skate
a man is climbing a rope => man~climb, rope
a girl is dancing ballet => girl~dance
a boy is getting a haircut => boy~get a haircut/cut hair
a man is running on a treadmill => man~run>on treadmill, treadmill
a person is counting money => person~count, money
a man is barbecuing sausages => man~barbecue/cook/grill, sausage*+
a girl is peeling an apple => girl~peel, apple
a farmer is milking a cow => farmer~milk, cow
a man is shining shoes => man~shine/polish, shoe*+
children are making a snowman => child*+~make/build, snowman
a shepherd is shearing a sheep => shepherd~shear, sheep
two men are arm wrestling => man*2~wrestle/arm wrestle/fight
a teenager is air drumming => child/teenager~drum/air drum/play
a person is using a computer => person~use/type, computer
a dog is digging a hole => dog~dig
a chef flips a pancake => chef~flip/cook, pancake
a man is shovelling snow => man~shovel/dig | weather=snow/-
a woman is vacuuming the carpet => woman~vacuum, carpet
a girl blows soap bubbles => girl~blow, soap bubbles/bubbles
a boy is brushing his teeth => boy~brush
a baby is crawling toward a toy => baby~crawl, toy
an old couple plays chess => person/couple*2~play, chess
a man is chopping wood => man~chop/chop wood
a woman is doing yoga on a beach => woman~meditate/exercise/do yoga @ beach
a goalkeeper catches the ball => goalkeeper~catch, ball
a swimmer dives into the pool => swimmer~dive @ swimming pool/pool
a grandmother is baking cookies => grandmother~bake, cookie*+
a boy bounces on a trampoline => boy~jump/bounce>on trampoline, trampoline
a woman waters the plants => woman~water, plant*+
alley => - @ alley
an airport at dawn => - @ airport | time=dawn
the cabin of an airplane => - @ airplane cabin
an amusement park at night => - @ amusement park | time=night
an art gallery => - @ art gallery
a quiet aquarium => - @ aquarium
a cozy bakery shop => - @ bakery shop/bakery
a grand ballroom => - @ ballroom
the basement => - @ basement
a botanical garden in spring => - @ botanical garden | season=spring
a school cafeteria => - @ cafeteria
a university campus in autumn => - @ campus | season=autumn
a foggy cemetery => - @ cemetery | weather=fog
a busy construction site => - @ construction site
a long corridor => - @ corridor
a sunny courtyard => - @ courtyard | weather=clear
downtown on a rainy evening => - @ downtown | weather=rain time=dusk
a forest road covered with leaves => leaf*+/- @ forest road | season=autumn/-
a gas station in the desert at night => - @ gas station | time=night
a golf course => - @ golf course
an indoor gymnasium => - @ gymnasium/gym
a harbor full of boats => boat*+/- @ harbor
an industrial area, overcast => - @ industrial area | weather=cloudy
a jail cell => - @ jail cell
an indoor library => - @ library
a marsh at dusk => - @ marsh | time=dusk
a movie theater => - @ movie theater
a music studio => - @ music studio
a child's nursery => - @ nursery
the ocean under a full moon => - @ ocean | time=night
an empty parking lot => - @ parking lot
a pharmacy => - @ pharmacy
a raceway on a hot summer day => - @ raceway | season=summer time=day
a science museum => - @ science museum
a ski slope => - @ ski slope
a spiral staircase => - @ staircase
an indoor swimming pool => - @ swimming pool
a train station platform at rush hour => - @ train station platform/train station
an underwater coral reef => - @ coral reef/underwater/underwater coral reef
an erupting volcano => - @ volcano
a waterfall in the jungle => - @ waterfall/jungle
a dance on the rooftop => - @ rooftop
the skyscrapers of Manhattan at sunset => skyscraper*+/- @ city/skyscraper/manhattan | time=dusk
a hospital corridor => - @ hospital/corridor
a snowy mountain village => - @ village/mountain village | season=winter
a pharmacy on a street corner => - @ pharmacy/street
a bat at a ball game => bat/baseball bat
a boy swings a bat => boy~swing>holding bat/baseball bat, bat/baseball bat
a vampire bat hangs upside down in a cave => bat~hang @ cave
a crane lifts a steel beam at a construction site => crane/construction crane~lift @ construction site
a white crane stands in the marsh => crane!white~stand @ marsh
a mouse beside a keyboard => mouse/computer mouse>next to keyboard, keyboard
a mouse nibbles a piece of cheese => mouse~eat/nibble, cheese
Duck! shouts the soldier => soldier~shout
a clerk seals the letter => clerk~seal, letter
a seal balances a ball on its nose => seal~balance, ball
we roast a turkey for dinner => turkey
a bazaar in Turkey => - @ bazaar/market
she parks the car => woman/-, car
he books a flight to Rome => man/-
children watch the sea => child*+~watch/look @ sea
a watch on a wrist => watch
a bowl of oranges => bowl
an orange cat eats an orange => cat!orange~eat>holding orange, orange
the balloon rose into the sky => balloon~rise @ sky
a red rose in a vase => rose!red>in/on vase, vase
a bench on the bank of the river => bench @ river/riverbank
a robber runs out of the bank => robber~run, bank
a coiled metal spring => spring/coiled spring/metal spring/coiled metal spring
light falls through the window => window/-
a light wooden chair => chair
the fly on the wall => fly>on wall, wall
birds fly south => bird*+~fly
a ship's bow => ship/-
an archer draws a bow => archer, bow
a nail in a plank => nail
she paints her nails => woman~paint/-
a pitcher throws a fast ball at the bat => pitcher/baseball player/person~throw, ball, bat/baseball bat
a pitcher of lemonade => pitcher/jug
the bark of an old oak tree => oak tree
a dog barks at the mailman => dog~bark, mailman
a match between two teams => -
he lights a match => man/-, match
a palm tree on an island => palm tree @ island
she holds a coin in her palm => woman~hold>holding coin/-, coin
a can of soda => soda/can
a polar bear can swim => polar bear~swim
he bears a heavy load => man/-
a school of fish => fish*+
a trunk full of clothes => trunk/chest
waves crash on the rocks => rock*+ @ sea/ocean/beach/coast
a queen bee => bee/queen bee
a dragonfly on a reed => dragonfly>on reed, reed
a hot dog stand => hot dog stand/stand/market stall
a sea lion on a rock => sea lion>on rock, rock
a bull market => -
kidney beans in a jar => bean/beans/kidney bean*?>in/on jar, jar
a horse-drawn carriage => carriage/horse carriage
a toy train under a christmas tree => toy train>under christmas tree, christmas tree | season=winter/-
fire in her eyes => -
a swallow drinks from a fountain => swallow~drink, fountain
a jet of water => -
the fan cheers at the stadium => fan/person~cheer @ stadium
an electric fan on a desk => fan/electric fan>on desk, desk
a cat in a hat => cat
the old man and the sea => man @ sea
a jam session in a bar => - @ bar
a traffic jam => car/traffic jam*+/-
strawberry jam on toast => jam/strawberry jam>on toast, toast
a star athlete runs => athlete~run
a second dog arrives => dog
may flowers bloom in the park => flower*+~grow/bloom @ park
a kiwi bird walks in the grass => kiwi/kiwi bird/bird~walk @ grass/field/-
a person chases a fly ball => person~chase, baseball/fly ball/ball/-
a chicken crosses a road => chicken @ road
a roast chicken on a plate => roast chicken>on plate, plate
an ant carries a leaf => ant~carry>holding leaf, leaf
a woman with a fox fur coat => woman
a beautiful beach in spring, waves lapping on sand, Van Gogh style => - @ beach | season=spring style=van gogh
a shark swims in the ocean, oil painting => shark~swim @ ocean | style=oil painting
a boat on a river by Hokusai, in the style of ukiyo => boat @ river | style=ukiyo-e
a corgi plays in the park, sunset, pixel art => corgi~play @ park | time=dusk style=pixel art
a panda drinks tea in a cafe, in cyberpunk style => panda~drink>holding tea, tea @ cafe | style=neon/cyberpunk
an astronaut floats in space, animated style => astronaut~float @ space | style=animated/animation
a castle on a hill, watercolor painting => castle>on hill/- @ hill | style=watercolour
a dog in a hat, surrealism style => dog | style=surrealism/surreal
a portrait of a sailor, black and white => sailor | style=black and white
a lion drawn with crayons => lion | style=crayon
a shadow puppet play of a wolf and a pig => wolf, pig | style=shadow theatre
a train crosses a bridge, zoom in => train @ bridge | camera=zoom in
a tiger in the grass, zoom out => tiger @ grass/field/- | camera=zoom out
a market in Marrakesh, pan left => - @ market | camera=pan left
the skyline, tilt up => - @ city/skyline | camera=tilt up
a bicycle race, tilt down => bicycle*?/- | camera=tilt down
a car in the rain, with an intense shaking effect => car | weather=rain camera=shake
a rabbit in a field, racking focus => rabbit @ field | camera=rack focus
a canal in Venice, featuring a steady and smooth perspective => - @ canal | camera=static/-
a drone shot of a highway at night => - @ highway | framing=aerial time=night
the camera orbits around a statue => statue | camera=orbit
the camera follows a running dog through a field => dog~run @ field | camera=tracking
close-up of a bee on a sunflower => bee>on sunflower, sunflower | framing=close-up
low angle view of a giant robot => robot | framing=low angle
a wide shot of a camel caravan in the desert => camel @ desert | framing=wide
a handheld shot of a crowded subway car => - @ subway/subway car/train interior | camera=handheld
snow falls on a temple in winter => - @ temple | season=winter weather=snow
a thunderstorm over the prairie => - @ prairie/field | weather=storm
morning mist over a rice terrace => - @ rice terrace/rice field | time=dawn/day weather=fog
a windy autumn day in the orchard => - @ orchard | season=autumn time=day weather=wind
a lantern glows in the fog at midnight => lantern~light up/glow | time=night weather=fog
An old fisherman in a blue sweater mends his net on the pier at dawn => fisherman!blue~mend/build/repair, net @ pier | time=dawn
A little girl in red boots jumps over a puddle while her dog watches => girl~jump, puddle/-, dog~watch/look
Two astronauts plant a flag on the moon, wide shot => astronaut*2~plant, flag @ moon | framing=wide
A young woman with curly hair plays the violin on a rooftop at sunset, slow dolly in => woman~play>holding violin, violin @ rooftop | time=dusk camera=dolly in
A black horse gallops along the beach as waves break behind it, tracking shot => horse!black~run/gallop @ beach | camera=tracking
Three monks in orange robes walk up the stairs of a temple in the rain => monk*3!orange~walk, stairs/- @ temple/stairs | weather=rain
An elderly baker takes a tray of croissants out of the oven => baker~take, tray/croissant, oven
A robot waiter serves noodles to a panda in a neon-lit alley at night => robot/robot waiter/waiter~serve, noodles, panda @ alley | time=night
A red double-decker bus crosses a bridge in London, overcast sky => bus/double-decker bus!red~drive/cross @ bridge | weather=cloudy
A boy and his grandfather fly a kite on a green hill, warm afternoon light => boy~fly>holding kite, grandfather~fly, kite @ hill | time=day
A police officer directs traffic at a crosswalk => police officer~direct @ crosswalk
The lighthouse keeper climbs the stairs with a lantern in his hand => lighthouse keeper~climb>holding lantern, stairs, lantern
A mermaid sings on a rock while dolphins jump => mermaid~sing>on rock, rock, dolphin*+~jump
A scientist in a white lab coat pours a green liquid into a flask => scientist!white~pour, flask @ laboratory/-
Four firefighters carry a ladder toward a burning house => firefighter*4~carry>holding ladder, ladder, house~burn/-
"""

FIRST_ZH = """
一个红绿灯 => traffic light
一只泰迪熊和一个飞盘 => teddy bear, frisbee
一台吹风机 => hair drier
桌上有一个酒杯 => table, wine glass>on table
一盆绿植放在沙发旁边 => potted plant>next to sofa, sofa
手机旁边有一个遥控器 => phone/cell phone, remote/remote control>next to phone
一个微波炉和一台烤面包机 => microwave, toaster
一把蓝色的椅子 => chair!blue
一个紫色的时钟 => clock!purple
一辆黄色的自行车 => bicycle!yellow
三个红苹果 => apple*3!red
五只白色的鸽子 => pigeon/dove*5!white
一双红色的鞋子 => shoe*2!red
一群大雁 => goose*+
两只小猫和一只小狗 => cat/kitten*2, dog/puppy
十二个气球 => balloon*12
一对天鹅在湖上 => swan*2 @ lake
一只黑白相间的猫 => cat!black/white
自行车在汽车的左边 => bicycle>left of car, car
狗在马的右边 => dog>right of horse, horse
香蕉在苹果上面 => banana>on apple, apple
猫在桌子底下 => cat>under table, table
树后面有一个男孩 => tree, boy>behind tree
女孩站在门前 => girl~stand>in front of door/-, door
箱子里有一只猫 => box, cat>in/on box
鸟在房子上方飞 => bird~fly>above/on house, house
一只青蛙坐在荷叶上 => frog~sit>on lily pad/lotus leaf, lily pad/lotus leaf
猴子骑着大象 => monkey~ride>riding elephant, elephant
男孩拿着红色的气球 => boy~hold>holding balloon, balloon!red
猫追蝴蝶 => cat~chase>chasing butterfly, butterfly
小鸭子跟着鸭妈妈 => duck/duckling~follow>following duck, duck
老人坐在狗旁边 => man~sit>next to dog, dog
一个人在骑自行车 => person~ride>riding bicycle, bicycle
一个人在轮滑 => person~skate/roller skate
一个人在鼓掌 => person~clap
一个人在吃西瓜 => person~eat>holding watermelon, watermelon
一个人在弹竖琴 => person~play>holding harp, harp
两个人在摔跤 => person*2~wrestle/fight
一个人在扫地 => person~sweep
一个人在滑滑板 => person~skateboard/ride/skate, skateboard/-
一个人在投篮 => person~throw/shoot, basketball/-
一个人在跳伞 => person~skydive/jump
一个人在划皮划艇 => person~row/kayak>riding canoe/riding kayak/-, canoe/kayak
一个人在做俯卧撑 => person~exercise/push up/do push-ups
一个人在叠衣服 => person~fold
一个人在打太极 => person~exercise/tai chi/do tai chi/practice tai chi
一个人在洗碗 => person~wash
一个人在熨衣服 => person~iron
一个人在刮胡子 => person~shave
妈妈在洗衣服 => woman~wash/do laundry
奶奶在织毛衣 => grandmother~knit/sew
一个人在射箭 => person~shoot
女孩在插花 => girl~arrange/arrange flowers
孩子们在堆雪人 => child*+~build/make, snowman
农夫在挤牛奶 => farmer~milk
爷爷在剪羊毛 => man/grandfather~shear
男孩在理发 => boy~get a haircut/cut hair
一个人在用电脑 => person~use/type, computer
两个男人在掰手腕 => man*2~arm wrestle/wrestle
小狗在挖洞 => dog/puppy~dig
女孩在吹泡泡 => girl~blow, bubbles
男孩在刷牙 => boy~brush
妈妈在给花浇水 => woman~water, flower
厨师在切胡萝卜 => chef~chop/cut, carrot
小女孩在跳绳 => girl~jump rope/jump/skip, jump rope/-
两位老人在公园下象棋 => man*2~play, chess @ park
小巷 => - @ alley
黎明的机场 => - @ airport | time=dawn
夜晚的游乐园 => - @ amusement park | time=night
一座水族馆 => - @ aquarium
浴室 => - @ bathroom
大学校园的秋天 => - @ campus/school | season=autumn
雾中的墓地 => - @ cemetery | weather=fog
长长的走廊 => - @ corridor
加油站，深夜 => - @ gas station | time=night
高尔夫球场 => - @ golf course
监狱牢房 => - @ prison/jail cell
药店 => - @ pharmacy
赛车场 => - @ raceway
滑雪场 => - @ ski slope
火车站站台 => - @ train station/train station platform
火山喷发 => - @ volcano
丛林里的瀑布 => - @ waterfall/jungle
停车场里停着一辆红色跑车 => sports car/racing car!red @ parking lot
东西放在桌子上 => table
他买东西 => man/-
马上就要下雨了 => - | weather=rain
小明花钱买了一本书 => book, boy/man/person/-
她会跳舞 => woman/girl/-
孩子们在打篮球 => child*+~play, basketball
妈妈打电话 => woman~talk/call, phone/telephone
爸爸打伞走在雨中 => man~walk>holding umbrella, umbrella | weather=rain
起重机吊起钢梁 => crane truck/crane~lift
鼠标放在键盘旁边 => computer mouse>next to keyboard, keyboard
一只老鼠在偷吃奶酪 => mouse~eat>holding cheese/-, cheese
打雷了，下大雨 => - | weather=storm/rain
他开了一家银行 => bank, man/-
红包里有钱 => gift/red envelope/package, money
面对大海，春暖花开 => - @ sea | season=spring
小心翼翼的猫 => cat
马路上有一匹马 => horse @ street/road
牛仔骑着牛 => cowboy~ride>riding cow, cow
熊猫不是猫 => panda
热狗摊旁边有一只狗 => hot dog stand/market stall/hot dog, dog>next to hot dog/market stall
海马游过珊瑚 => seahorse~swim, coral/- @ coral reef/underwater/-
一片落叶飘落 => leaf~fall/float | season=autumn/-
春天的海滩，梵高风格 => - @ beach | season=spring style=van gogh
一条鲨鱼在海里游，油画 => shark~swim @ underwater/sea/ocean | style=oil painting
江上的小船，浮世绘风格 => boat @ river | style=ukiyo-e
柯基在公园里玩耍，日落，像素风 => dog/corgi~play @ park | time=dusk style=pixel art
黑白照片，一位水手 => sailor | style=black and white
火车驶过大桥，变焦放大 => train~drive @ bridge | camera=zoom in
夜市，镜头向左平移 => - @ night market/market | time=night/- camera=pan left
雨中的汽车，镜头剧烈晃动 => car | weather=rain camera=shake
高速公路夜景，航拍 => - @ highway | time=night framing=aerial
镜头环绕一座雕像 => statue | camera=orbit
蜜蜂停在向日葵上，特写 => bee>on sunflower, sunflower | framing=close-up
冬天的古寺，大雪 => temple/- @ temple | season=winter weather=snow
草原上的雷暴 => - @ field/grassland/prairie | weather=storm
穿蓝色毛衣的老渔夫黎明时在码头补网 => fisherman!blue~mend/repair/build/sew, net/- @ harbor/pier/dock | time=dawn
一个穿红靴子的小女孩跳过水坑，她的狗看着她 => girl~jump, puddle/-, dog~look/watch
两名宇航员在月球上插旗，远景 => astronaut*2~plant, flag @ moon | framing=wide
年轻女子夕阳下在屋顶拉小提琴，镜头缓缓推近 => woman~play>holding violin, violin @ rooftop | time=dusk camera=dolly in
一匹黑马沿着海滩奔跑，跟拍 => horse!black~run @ beach | camera=tracking
三个和尚在雨中走上台阶 => monk*3~walk/climb, stairs | weather=rain
霓虹小巷里机器人端着一碗面给熊猫 => robot~hold/give>holding noodles/holding bowl, noodles/bowl, panda @ alley
四名消防员抬着梯子冲向着火的房子 => firefighter*4~carry/run>holding ladder, ladder, house
警察在路口指挥交通 => policeman~direct/guide/wave/point @ street/crosswalk/intersection
白发老爷爷教孙女写毛笔字 => man/grandfather~teach, girl
"""

STRICT = ("season", "time", "weather", "camera", "framing", "style")
_SPEC = re.compile(
    r"(?P<name>[^*!^~>]+)(?:\*(?P<count>\d+|\+|\?))?(?:!(?P<colour>[^~>^]+))?(?:\^(?P<position>\w+))?(?:~(?P<action>[^>]+))?(?:>(?P<relation>.+))?"
)
_RELATIONS = (
    "left of",
    "right of",
    "next to",
    "in front of",
    "behind",
    "on",
    "in",
    "under",
    "above",
    "between",
    "riding",
    "holding",
    "chasing",
    "following",
    "meeting",
)


@dataclass(frozen=True)
class Row:
    """One prompt and what must be read in it."""

    prompt: str
    subjects: tuple[str, ...]
    place: str
    fields: Mapping[str, str]


@dataclass
class Score:
    """Facts right of facts asked, and the rows read without a fault."""

    right: int = 0
    facts: int = 0
    perfect: int = 0
    rows: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def share(self) -> float:
        return self.right / self.facts

    def __str__(self) -> str:
        return f"{self.share:6.1%} of {self.facts} facts, {self.perfect} of {self.rows} prompts without a fault"


def rows(table: str) -> list[Row]:
    """The lines of one of the tables above."""
    found = []
    for line in table.strip().splitlines():
        prompt, told = line.split(" => ")
        told, _, after = told.partition("|")
        subjects, _, place = told.partition("@")
        pairs = re.findall(r"(\w+)=([^=]+?)(?= \w+=|$)", after.strip())
        named = tuple(part.strip() for part in subjects.split(",") if part.strip() not in {"", "-"})
        found.append(Row(prompt, named, place.strip(), {kind: value.strip() for kind, value in pairs}))
    return found


def score(table: str) -> Score:
    """Read every prompt of a table and count the facts."""
    total = Score()
    for row in rows(table):
        told = facts(row, read(row.prompt))
        wrong = [name for name, good in told if not good]
        total.right += len(told) - len(wrong)
        total.facts += len(told)
        total.rows += 1
        total.perfect += not wrong
        if wrong:
            total.faults.append(f"{row.prompt}  ✗ {'; '.join(wrong)}")
    return total


def facts(row: Row, scene: Scene) -> list[tuple[str, bool]]:
    """Every fact that is asked for and whether it was read, and every wrong one that nobody asked for."""
    told: list[tuple[str, bool]] = []
    unused = list(scene.subjects)
    names = {subject.name: {subject.name, as_asked(subject)} for subject in scene.subjects}
    for spec in row.subjects:
        optional = spec.endswith("/-") and ">" not in spec and "~" not in spec
        match = _SPEC.fullmatch(spec.removesuffix("/-") if optional else spec)
        assert match is not None, spec
        subject = next((one for one in unused if _named(match["name"], one, scene.place)), None)
        if subject is None and optional:
            continue
        told.append((match["name"], subject is not None))
        if subject is not None:
            unused.remove(subject)
            told += _details(match, subject, names)
    told += [(f"unasked {extra.name}", False) for extra in unused]
    if not row.subjects and not unused:
        told.append(("no subject", True))
    told += _field("place", row.place, scene.place)
    for kind in STRICT:
        told += _field(kind, row.fields.get(kind, ""), getattr(scene, kind))
    return told


def _field(kind: str, asked: str, read_as: str) -> list[tuple[str, bool]]:
    if not asked:
        return [(f"unasked {kind}={read_as}", False)] if read_as else []
    return [(f"{kind}={asked}, not {read_as or 'nothing'}", (read_as or "-") in asked.split("/"))]


def _named(asked: str, subject: SceneSubject, place: str) -> bool:
    return not {subject.name, as_asked(subject)}.isdisjoint(asked.split("/"))


def _details(match: re.Match[str], subject: SceneSubject, names: Mapping[str, set[str]]) -> list[tuple[str, bool]]:
    found = []
    count = match["count"] or "1"
    if count != "?" and (count != "1" or subject.count != 1):
        good = subject.count > 1 if count == "+" else subject.count == int(count)
        found.append((f"{subject.name}*{count}, not {subject.count}", good))
    if match["colour"] or subject.colour:
        found.append(
            (f"{subject.name}!{match['colour']}, not {subject.colour}", subject.colour in (match["colour"] or "").split("/"))
        )
    if match["position"]:
        found.append((f"{subject.name}^{match['position']}, not {subject.position}", subject.position == match["position"]))
    if match["action"]:
        found.append((f"{subject.name}~{match['action']}, not {subject.action}", subject.action in match["action"].split("/")))
    if match["relation"]:
        found.append(
            (
                f"{subject.name}>{match['relation']}, not {subject.relation} {subject.relation_to}",
                _related(match["relation"], subject, names),
            )
        )
    return found


def _related(asked: str, subject: SceneSubject, names: Mapping[str, set[str]]) -> bool:
    words, others = set(), set()
    for piece in asked.split("/"):
        word = next((one for one in _RELATIONS if piece == one or piece.startswith(f"{one} ")), "")
        words.add(word)
        others.add(piece.removeprefix(word).strip())
    if "-" in others and not subject.relation:
        return True
    return subject.relation in words and not names.get(subject.relation_to, {subject.relation_to}).isdisjoint(others)


if __name__ == "__main__":
    for kind, table in (("EN", FIRST_EN), ("ZH", FIRST_ZH)):
        result = score(table)
        print("\n".join(result.faults))
        print(kind, result)
