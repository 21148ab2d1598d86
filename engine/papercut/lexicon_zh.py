"""Chinese words of a prompt (simplified, and traditional forms where they differ much), mapped to the English names of lexicon_en. Data only.

One entry is `english name: 中文 中文+trait`; entries end at a line end or a semicolon. The reader takes the longest word that fits.
"""

from collections.abc import Mapping

NOUNS = """
person: 人 人们 人物 路人 行人 有人 某人 陌生人; man: 男人 男子 先生 大叔 叔叔 爸爸 父亲 丈夫 爷爷+old 老爷爷+old 外公+old 老人+old 老头+old 老汉+old 老人家+old 老翁+old 新郎 小伙子 青年 男士; woman: 女人 女子 女士 妇女 妈妈 母亲 妻子 阿姨 新娘 姑娘 少妇 美女; grandmother: 奶奶 外婆 老奶奶 老太太 姥姥 婆婆; boy: 男孩 男孩子 小男孩 少年 弟弟 哥哥 儿子 男生; girl: 女孩 女孩子 小女孩 少女 小姑娘 妹妹 姐姐 女儿 女生 小女生; child: 孩子 小孩 儿童 孩子们 小朋友 小朋友们 学生 小学生 同学 孙子 孩童; baby: 婴儿 宝宝 小宝宝; friend: 朋友 好友 伙伴; neighbour: 邻居
chef: 厨师 大厨 厨子; baker: 面包师; barista: 咖啡师; waiter: 服务员 侍者; waitress: 女服务员; shopkeeper: 店主 老板 小贩 摊贩 商人; customer: 顾客 客人; astronaut: 宇航员 太空人 航天员; knight: 骑士; samurai: 武士; ninja: 忍者; warrior: 战士 勇士 侠客 剑客 女侠; archer: 弓箭手; soldier: 士兵 卫兵 守卫 军人; pirate: 海盗; king: 国王 皇帝; queen: 女王 王后 皇后; prince: 王子; princess: 公主; wizard: 巫师 魔法师 法师; witch: 女巫; fairy: 仙女 精灵仙子 小仙子; elf: 精灵; dwarf: 矮人 小矮人; mermaid: 美人鱼 人鱼; vampire: 吸血鬼; zombie: 僵尸 丧尸; ghost: 鬼 幽灵 鬼魂; angel: 天使; devil: 恶魔 魔鬼; superhero: 超级英雄; giant: 巨人; santa claus: 圣诞老人
doctor: 医生 大夫; nurse: 护士; dentist: 牙医; scientist: 科学家; professor: 教授; teacher: 老师 教师; librarian: 图书管理员; engineer: 工程师; programmer: 程序员; mechanic: 修理工; electrician: 电工; carpenter: 木匠; blacksmith: 铁匠; worker: 工人 建筑工人; miner: 矿工; farmer: 农民 农夫 农民伯伯; gardener: 园丁; shepherd: 牧羊人; fisherman: 渔夫 渔民 钓鱼人; hunter: 猎人; lumberjack: 伐木工; cowboy: 牛仔; firefighter: 消防员; policeman: 警察 警官; detective: 侦探; judge: 法官; lawyer: 律师; thief: 小偷 盗贼; pilot: 飞行员; driver: 司机; sailor: 水手; captain: 船长; cyclist: 骑手 骑车人; postman: 邮递员; delivery boy: 快递员 外卖员 快递小哥 外卖小哥; traveller: 旅人 旅行者 游客 行者; hiker: 登山者; climber: 登山家; explorer: 探险家; diver: 潜水员; runner: 跑步者; athlete: 运动员; footballer: 足球运动员; dancer: 舞者 舞蹈家; ballerina: 芭蕾舞者 芭蕾舞演员; singer: 歌手; musician: 音乐家 乐手; guitarist: 吉他手; pianist: 钢琴家; violinist: 小提琴家; drummer: 鼓手; artist: 画家 艺术家; photographer: 摄影师; writer: 作家; poet: 诗人; journalist: 记者; actor: 演员; clown: 小丑; monk: 和尚 僧人 小和尚; nun: 尼姑 修女; businessman: 商务人士 上班族 白领; tailor: 裁缝; barber: 理发师; lighthouse keeper: 灯塔看守人 守塔人; watchmaker: 钟表匠; caveman: 原始人
fox: 狐狸 狐; wolf: 狼 野狼; dog: 狗 小狗 狗狗 犬 小奶狗+young 柴犬 哈士奇 金毛 牧羊犬 柯基; poodle: 贵宾犬; cat: 猫 小猫 猫咪 猫儿 橘猫+orange 黑猫+black 白猫+white 花猫; horse: 马 马儿 骏马 小马 白马+white 黑马+black; donkey: 驴 毛驴 小毛驴; zebra: 斑马; unicorn: 独角兽; cow: 牛 奶牛 母牛 小牛 黄牛; bull: 公牛; water buffalo: 水牛; yak: 牦牛; sheep: 羊 绵羊 羊群 小羊 羔羊 羊羔; goat: 山羊; pig: 猪 小猪; boar: 野猪; deer: 鹿 小鹿 梅花鹿; reindeer: 驯鹿; moose: 驼鹿; camel: 骆驼; llama: 羊驼; giraffe: 长颈鹿; elephant: 大象 小象; mammoth: 猛犸象; rhinoceros: 犀牛; hippopotamus: 河马; lion: 狮子 雄狮 小狮子; tiger: 老虎 虎 小老虎; leopard: 豹子 猎豹 雪豹 豹; bear: 熊 狗熊 棕熊 黑熊+black 小熊; polar bear: 北极熊; panda: 熊猫 大熊猫 小熊猫; koala: 考拉 树袋熊; rabbit: 兔子 小兔子 小兔 兔 白兔+white 小白兔+white 野兔; mouse: 老鼠 小老鼠 小鼠; hamster: 仓鼠; squirrel: 松鼠 小松鼠; hedgehog: 刺猬; mole: 鼹鼠; beaver: 河狸 海狸; otter: 水獭; badger: 獾; raccoon: 浣熊; bat: 蝙蝠; sloth: 树懒; monkey: 猴子 小猴子 猴; gorilla: 大猩猩 猩猩; kangaroo: 袋鼠; seal: 海豹 海狮; walrus: 海象; dolphin: 海豚; whale: 鲸鱼 鲸 蓝鲸 座头鲸; orca: 虎鲸
bird: 鸟 小鸟 鸟儿 鸟群 飞鸟; sparrow: 麻雀; swallow: 燕子; crow: 乌鸦 喜鹊; pigeon: 鸽子; dove: 白鸽 和平鸽; owl: 猫头鹰; eagle: 老鹰 鹰 雄鹰; seagull: 海鸥; parrot: 鹦鹉; hummingbird: 蜂鸟; peacock: 孔雀; swan: 天鹅; duck: 鸭子 小鸭子 鸭 小鸭; goose: 鹅 大雁 雁; crane: 鹤 仙鹤 丹顶鹤 白鹤; heron: 白鹭 苍鹭; flamingo: 火烈鸟; penguin: 企鹅 小企鹅; ostrich: 鸵鸟; chicken: 鸡 母鸡; rooster: 公鸡; chick: 小鸡; turkey: 火鸡; fish: 鱼 小鱼 大鱼 鱼群; goldfish: 金鱼; koi: 锦鲤 鲤鱼; tropical fish: 热带鱼; pufferfish: 河豚; shark: 鲨鱼; seahorse: 海马; octopus: 章鱼; squid: 鱿鱼 乌贼; jellyfish: 水母; crab: 螃蟹; lobster: 龙虾; shrimp: 虾 小虾; starfish: 海星; seashell: 贝壳; turtle: 乌龟 海龟 龟; frog: 青蛙 小青蛙 蛙; snake: 蛇; lizard: 蜥蜴 壁虎; crocodile: 鳄鱼; dinosaur: 恐龙 小恐龙; t-rex: 霸王龙; dragon: 龙 巨龙 小龙 火龙 飞龙; phoenix: 凤凰; snail: 蜗牛; worm: 蚯蚓; caterpillar: 毛毛虫; butterfly: 蝴蝶; moth: 飞蛾; bee: 蜜蜂; ant: 蚂蚁; ladybug: 瓢虫; beetle: 甲虫; dragonfly: 蜻蜓; fly: 苍蝇; mosquito: 蚊子; grasshopper: 蚱蜢 蝗虫; cricket: 蟋蟀; spider: 蜘蛛; scorpion: 蝎子; firefly: 萤火虫; alien: 外星人; monster: 怪物 怪兽 小怪兽; robot: 机器人 小机器人
car: 汽车 小汽车 轿车 车 车子 小车; racing car: 赛车 跑车; taxi: 出租车 的士; police car: 警车; ambulance: 救护车; fire engine: 消防车; van: 面包车 房车; truck: 卡车 货车; pickup truck: 皮卡; jeep: 吉普车 越野车; bus: 公交车 公共汽车 巴士 校车 大巴; tractor: 拖拉机; excavator: 挖掘机; bulldozer: 推土机; crane truck: 起重机 吊车; motorcycle: 摩托车 摩托; scooter: 电动车 小摩托; bicycle: 自行车 单车 脚踏车; tricycle: 三轮车; skateboard: 滑板; wheelchair: 轮椅; stroller: 婴儿车; shopping cart: 购物车; wheelbarrow: 手推车; carriage: 马车; rickshaw: 人力车 黄包车; sled: 雪橇; train: 火车 列车 小火车; steam train: 蒸汽火车; bullet train: 高铁 动车; tram: 电车 有轨电车; subway train: 地铁列车; cable car: 缆车; airplane: 飞机 客机 喷气式飞机; paper airplane: 纸飞机; helicopter: 直升机 直升飞机; hot air balloon: 热气球; airship: 飞艇; parachute: 降落伞; drone: 无人机; rocket: 火箭; spaceship: 飞船 宇宙飞船 太空船; space station: 空间站; flying saucer: 飞碟 不明飞行物; satellite: 卫星 人造卫星; lunar rover: 月球车 火星车; boat: 小船 船 木船 渔船 小舟 扁舟 船只; paper boat: 纸船; sailboat: 帆船; ship: 轮船 大船 货船 邮轮 巨轮; pirate ship: 海盗船; canoe: 独木舟 皮划艇; speedboat: 快艇; raft: 木筏 竹筏; gondola: 贡多拉; submarine: 潜水艇 潜艇; tank: 坦克; surfboard: 冲浪板
house: 房子 小屋 房屋 屋子 小房子 别墅; cabin: 木屋 小木屋; hut: 茅屋 茅草屋; treehouse: 树屋; igloo: 冰屋; tent: 帐篷 蒙古包; barn: 谷仓; skyscraper: 摩天大楼 高楼 大楼 高楼大厦; factory: 工厂; school: 学校; hospital: 医院; hotel: 酒店 旅馆; bank: 银行; post office: 邮局; shop: 商店 小店; bakery: 面包店; cafe: 咖啡馆 咖啡店; castle: 城堡; palace: 宫殿 皇宫 故宫; tower: 塔 高塔 钟楼; lighthouse: 灯塔; windmill: 风车; temple: 寺庙 庙 神庙 古寺 寺院; pagoda: 宝塔 佛塔; church: 教堂; mosque: 清真寺; pyramid: 金字塔; statue: 雕像 雕塑; great wall: 长城; eiffel tower: 埃菲尔铁塔; gate: 大门 城门; torii gate: 鸟居; bridge: 桥 大桥 小桥 石桥 木桥; wall: 墙 围墙; fence: 篱笆 栅栏; well: 水井 井; fountain: 喷泉; greenhouse: 温室; gazebo: 亭子 凉亭; stairs: 楼梯 台阶; door: 门; window: 窗户 窗 窗子; ferris wheel: 摩天轮; carousel: 旋转木马; roller coaster: 过山车; traffic light: 红绿灯 交通灯; stop sign: 停车标志; street lamp: 路灯 街灯; fire hydrant: 消防栓; mailbox: 邮箱 信箱; phone booth: 电话亭; trash can: 垃圾桶; bench: 长椅 长凳; vending machine: 自动售货机; barrel: 木桶; scarecrow: 稻草人; snowman: 雪人; sandcastle: 沙堡; tombstone: 墓碑; swing: 秋千; anchor: 锚; telescope: 望远镜; playground slide: 滑梯; neon sign: 霓虹灯招牌; sign: 招牌 牌子 路牌
tree: 树 大树 小树 树木 枫树 柳树 银杏树; pine tree: 松树 杉树; oak tree: 橡树; palm tree: 棕榈树 椰子树 椰树; apple tree: 苹果树; cherry tree: 樱花树 樱桃树; bamboo: 竹子 竹; christmas tree: 圣诞树; sapling: 小树苗 树苗; cactus: 仙人掌; grass: 草 小草; wheat: 麦子 小麦; flower: 花 鲜花 花朵 野花 小花; rose: 玫瑰 玫瑰花; tulip: 郁金香; sunflower: 向日葵; lotus: 荷花 莲花; orchid: 兰花; cherry blossom: 樱花; plum blossom: 梅花; dandelion: 蒲公英; lavender: 薰衣草; bouquet: 花束; potted plant: 盆栽 植物 花盆; leaf: 树叶 叶子 落叶; maple leaf: 枫叶; mushroom: 蘑菇; acorn: 橡果 松果; seed: 种子; rock: 岩石 石头 巨石 大石头; crystal: 水晶; iceberg: 冰山; nest: 鸟巢; branch: 树枝 枝头 枝条; feather: 羽毛
apple: 苹果; pear: 梨 梨子; peach: 桃子; orange: 橙子 橘子; lemon: 柠檬; banana: 香蕉; watermelon: 西瓜; grapes: 葡萄; strawberry: 草莓; blueberry: 蓝莓; cherry: 樱桃; pineapple: 菠萝; mango: 芒果; coconut: 椰子; avocado: 牛油果; tomato: 西红柿 番茄; potato: 土豆 马铃薯; carrot: 胡萝卜; corn: 玉米; broccoli: 西兰花; cucumber: 黄瓜; lettuce: 白菜 青菜 生菜; onion: 洋葱; garlic: 大蒜; chili pepper: 辣椒; eggplant: 茄子; pumpkin: 南瓜; peanut: 花生; bread: 面包 吐司; croissant: 牛角包; pancake: 煎饼; cheese: 奶酪 芝士; egg: 鸡蛋 蛋; bacon: 培根; sausage: 香肠; meat: 肉 牛排; hamburger: 汉堡 汉堡包; hot dog: 热狗; french fries: 薯条; pizza: 披萨 比萨; sandwich: 三明治; soup: 汤; noodles: 面条 拉面 面汤; spaghetti: 意大利面; rice: 米饭 饭; rice ball: 饭团; sushi: 寿司; dumpling: 饺子 包子 小笼包 汤圆; moon cake: 月饼; zongzi: 粽子; tanghulu: 糖葫芦; honey: 蜂蜜; popcorn: 爆米花; cookie: 饼干 曲奇; cake: 蛋糕; birthday cake: 生日蛋糕; doughnut: 甜甜圈; ice cream: 冰淇淋 冰激凌 雪糕; chocolate: 巧克力; candy: 糖果 糖; lollipop: 棒棒糖; coffee: 咖啡; tea: 茶 热茶; milk: 牛奶; juice: 果汁; beer: 啤酒; wine: 红酒 葡萄酒 酒; bubble tea: 奶茶 珍珠奶茶; hotpot: 火锅
table: 桌子 桌 餐桌 书桌 木桌; chair: 椅子 凳子 板凳; sofa: 沙发; bed: 床 小床; bookshelf: 书架; wardrobe: 衣柜 柜子; mirror: 镜子; lamp: 台灯 灯; light bulb: 灯泡; candle: 蜡烛 烛; lantern: 灯笼 红灯笼+red 提灯 油灯; sky lantern: 孔明灯 天灯; flashlight: 手电筒; torch: 火把 火炬; fireplace: 壁炉; campfire: 篝火; fire: 火 火焰 火堆; oven: 烤箱; refrigerator: 冰箱; washing machine: 洗衣机; kettle: 水壶; bathtub: 浴缸; toilet: 马桶; towel: 毛巾; soap: 肥皂; toothbrush: 牙刷; hair drier: 吹风机; curtain: 窗帘; carpet: 地毯 魔毯 飞毯; pillow: 枕头; blanket: 毯子 被子; vase: 花瓶; picture frame: 相框; clock: 时钟 钟 挂钟; alarm clock: 闹钟; wristwatch: 手表 怀表; hourglass: 沙漏; bell: 铃铛 钟铃; broom: 扫帚; bucket: 水桶 桶; sewing machine: 缝纫机; scissors: 剪刀; knife: 刀 菜刀 小刀; fork: 叉子; spoon: 勺子; chopsticks: 筷子; plate: 盘子; bowl: 碗; cup: 杯子 茶杯; glass: 玻璃杯; bottle: 瓶子; teapot: 茶壶; frying pan: 平底锅 炒锅; cooking pot: 锅; basket: 篮子; box: 盒子 箱子 纸箱; package: 包裹 快递; gift: 礼物 礼盒; bag: 袋子; suitcase: 行李箱 手提箱; backpack: 背包 书包; handbag: 手提包; umbrella: 伞 雨伞 红伞+red 油纸伞; key: 钥匙; lock: 锁; treasure chest: 宝箱 宝藏; coin: 硬币 金币; gem: 宝石 钻石; ring: 戒指; crown: 皇冠 王冠; fan: 风扇 电风扇; paper fan: 扇子 折扇; ladder: 梯子; book: 书 书本 故事书; newspaper: 报纸; letter: 信 信件 信封; map: 地图 藏宝图; scroll: 卷轴; pen: 笔 钢笔; pencil: 铅笔; paintbrush: 画笔 毛笔; painting: 画 油画; easel: 画架; chalkboard: 黑板; globe: 地球仪; computer: 电脑 计算机; laptop: 笔记本电脑; phone: 手机; telephone: 电话; television: 电视 电视机; radio: 收音机; headphones: 耳机; camera: 相机 照相机; microphone: 麦克风 话筒; typewriter: 打字机; magnifying glass: 放大镜; microscope: 显微镜; crystal ball: 水晶球; magic wand: 魔杖 魔法棒; skull: 骷髅 头骨; mask: 面具; trophy: 奖杯; flag: 旗子 旗帜 红旗+red; balloon: 气球; kite: 风筝; toy: 玩具; teddy bear: 泰迪熊 玩具熊 毛绒熊; doll: 娃娃 洋娃娃 布娃娃; puzzle: 拼图; music box: 音乐盒; snow globe: 雪景球; chess: 象棋 棋盘 国际象棋; dice: 骰子; firecracker: 鞭炮 爆竹; yarn: 毛线球 毛线; picnic blanket: 野餐垫; fish tank: 鱼缸
hammer: 锤子; axe: 斧头; saw: 锯子; shovel: 铲子 铁锹; rope: 绳子; chain: 链子 铁链; wheel: 轮子 车轮; gear: 齿轮; fishing rod: 鱼竿 钓竿; net: 渔网; watering can: 洒水壶; compass: 指南针; oar: 桨 船桨; sword: 剑 宝剑 长剑; bow: 弓 弓箭; arrow: 箭; shield: 盾牌; spear: 长矛; staff: 手杖 拐杖 法杖; cannon: 大炮; bomb: 炸弹; helmet: 头盔; whistle: 哨子
guitar: 吉他; violin: 小提琴; cello: 大提琴; harp: 竖琴; piano: 钢琴; accordion: 手风琴; drum: 鼓 大鼓; drum kit: 架子鼓; trumpet: 小号 喇叭; saxophone: 萨克斯; flute: 长笛 笛子; harmonica: 口琴; erhu: 二胡; pipa: 琵琶; guzheng: 古筝; record player: 唱片机 留声机
ball: 球 皮球 小球; soccer ball: 足球; basketball: 篮球; baseball: 棒球; tennis ball: 网球; volleyball: 排球; tennis racket: 网球拍; badminton racket: 羽毛球拍 羽毛球; frisbee: 飞盘; dumbbell: 哑铃; jump rope: 跳绳绳子
hat: 帽子 草帽 红帽子+red; scarf: 围巾 红围巾+red; gloves: 手套; coat: 外套 大衣 雨衣 风衣; jacket: 夹克; sweater: 毛衣; shirt: 衬衫 上衣; t-shirt: T恤; dress: 裙子 连衣裙 长裙 红裙+red; wedding dress: 婚纱; kimono: 和服; hanfu: 汉服; suit: 西装; spacesuit: 宇航服 太空服; armor: 盔甲 铠甲; robe: 长袍 斗篷 披风; pants: 裤子; jeans: 牛仔裤; socks: 袜子; shoe: 鞋 鞋子 运动鞋; boots: 靴子; glasses: 眼镜; sunglasses: 墨镜
rainbow: 彩虹; snowflake: 雪花片; meteor: 流星; comet: 彗星; planet: 行星 星球; tornado: 龙卷风; fireworks: 烟花 烟火; aurora: 极光; bubbles: 泡泡 肥皂泡; heart: 爱心; black hole: 黑洞; earth globe: 地球
"""

# name, how many
COLLECTIVES: Mapping[str, tuple[str, int]] = {
    "情侣": ("person", 2), "夫妻": ("person", 2), "夫妇": ("person", 2), "恋人": ("person", 2), "双胞胎": ("child", 2), "一家人": ("person", 4),
    "一家三口": ("person", 3), "家人": ("person", 3), "父母": ("person", 2), "人群": ("person", 6), "观众": ("person", 6), "众人": ("person", 5),
    "父子": ("man", 2), "母女": ("woman", 2), "姐妹": ("girl", 2), "兄弟": ("boy", 2), "羊群": ("sheep", 5), "鸟群": ("bird", 6), "鱼群": ("fish", 6), "马群": ("horse", 5),
    "牛群": ("cow", 5), "狼群": ("wolf", 4), "鹿群": ("deer", 4), "孩子们": ("child", 3), "小朋友们": ("child", 3), "人们": ("person", 4), "学生们": ("child", 4),
    "动物们": ("animal", 3),
}  # fmt: skip

ACTIONS = """
go@: 穿过 越过 横穿 穿越 经过 来到 前往 走向 前进 去 回到 离开 到达 出发 移动 游荡 渡过; walk: 走 走过 走路 行走 散步 漫步 走在 踏 步行 溜达 徘徊 走进 走出 走来; run: 跑 奔跑 跑步 跑过 飞奔 狂奔 奔驰 冲 冲向 逃跑 逃 疾驰; hike: 徒步; march: 行军; sneak: 潜行 偷偷; crawl: 爬行 爬过; climb: 爬 攀登 爬上 攀爬 登上 登山; jump: 跳 跳跃 跳起 跳过 蹦 蹦跳 跃过 跳进 跃出; fly: 飞 飞翔 飞行 飞过 翱翔 飞舞 盘旋 起飞 飞向; hover: 悬停; float: 漂 漂浮 飘 飘浮 漂流 飘过 漂在; fall: 落 掉 掉落 坠落 摔倒 落下; land: 降落 着陆; swim: 游 游泳 游过 畅游 游来游去 游弋; dive: 潜水 跳水; surf: 冲浪; ski: 滑雪; skate: 滑冰 溜冰; sail: 航行 驶过海 扬帆; row: 划船 划; drive: 开车 开着 驾驶 行驶 驶过 驶向 驶; ride: 骑 骑车 骑着 骑行 乘坐 坐着船; push: 推 推着; pull: 拉 拉着 拖 拖着
sit: 坐 坐在 坐着 蹲 蹲在 蹲着 休息; kneel: 跪 跪着; lie: 躺 躺着 躺在 趴 趴在 趴着; stand: 站 站在 站着 站立 屹立 矗立; lean: 靠着 倚; wait: 等 等待 等着 等候; sleep: 睡 睡觉 睡着 睡在 沉睡 打盹 入睡; wake: 醒来 醒 起床; look: 看 看着 望 望着 凝视 观看 眺望 仰望 注视 看向 欣赏 回头; search: 寻找 找 搜寻 寻觅; find: 发现 找到; listen: 听 聆听 听着; think: 思考 想; dream: 做梦 梦见; sniff: 闻 嗅; eat: 吃 吃着 啃 品尝 吃饭; drink: 喝 喝着 喝水; feed: 喂 喂食; cook: 做饭 煮 炒 炒菜 烹饪 做菜 煎; bake: 烤 烘焙; chop: 切 切菜; pour: 倒 倒茶; wash: 洗 清洗 洗澡 洗衣服; sweep: 扫地 打扫
talk: 说 说话 聊天 交谈 讲 讲故事 告诉 谈话 对话; sing: 唱 唱歌 歌唱 唱着; howl: 嚎叫; roar: 吼 咆哮 怒吼; shout: 喊 大喊 叫 呼喊 叫喊; laugh: 笑 大笑 哈哈大笑 欢笑; smile: 微笑 笑着; cry: 哭 哭泣 流泪; kiss: 吻 亲吻; hug: 拥抱 抱 抱着 相拥; wave: 挥手 招手 挥动; point: 指着 指向; clap: 鼓掌 拍手; bow: 鞠躬; dance: 跳舞 起舞 舞动 翩翩起舞; spin: 转 旋转 转圈; celebrate: 庆祝; stretch: 伸懒腰 伸展; exercise: 锻炼 健身 做运动; meditate: 打坐 冥想 祈祷 做瑜伽; lift: 举 举起 举着 举重; play: 玩 玩耍 弹 弹奏 弹着 演奏 吹 吹着 敲 嬉戏; juggle: 杂耍; throw: 扔 抛 投 丢; catch: 接住 接 抓住 抓; kick: 踢 踢球; hit: 打 打击; fight: 打架 战斗 搏斗 打仗 决斗; shoot: 射 射箭; fish: 钓鱼 垂钓 钓; read: 读 读书 阅读 看书 读着 念; write: 写 写字 书写 写信; draw: 画画 绘画 画着; paint: 涂 粉刷; type: 打字 敲代码 编程; study: 学习 上课 复习; teach: 教 讲课; photograph: 拍照 拍摄 摄影; sew: 缝 织毛衣 缝纫; build: 建造 建 修 修理 搭建 堆; dig: 挖 挖掘; plant: 种 种植; water: 浇水 浇; harvest: 收割 收获 采 采摘 摘; carry: 搬 搬运 背 背着 扛 扛着 带着; hold: 拿 拿着 握着 捧着 提着 手持 撑着 打着 牵着 端着; give: 给 送 递 送给; take: 取 拿起 捡 捡起; open: 打开; close: 关上; hide: 躲 藏 隐藏 躲在; follow: 跟着 跟随 追随; chase: 追 追逐 追赶 追着 追捕; meet: 遇见 遇到 相遇 碰到 见面; lead: 带领 领着; burn: 燃烧; light up: 发光 闪烁 闪耀 照亮 亮起; grow: 生长 长出 开花 盛开 绽放 发芽; melt: 融化; swing: 荡秋千 摇晃 摇摆; shake: 颤抖 发抖 摇; rise: 升起 浮现 出现; sink: 沉没 下沉; launch: 发射 升空; explode: 爆炸; rescue: 救 拯救; protect: 保护 守护; shop: 购物 买 买菜; sell: 卖; balance: 平衡; slide: 滑 滑行; splash: 玩水 溅
"""

# Verbs that join their subject to what comes next.
JOINING: Mapping[str, str] = {
    **dict.fromkeys("骑 骑着 乘坐 骑在 驾驶 开着".split(), "riding"),
    **dict.fromkeys("拿 拿着 握着 捧着 提着 手持 撑着 打着 端着 举着 举起 举 抱 抱着 弹 弹奏 弹着 演奏 吹 吹着 读 读着 吃 吃着 喝 喝着 背着 扛着 带着 挥动 扔 抛 啃 拿起 捡起 牵着 放 敲".split(), "holding"),
    **dict.fromkeys("追 追逐 追赶 追着 追捕".split(), "chasing"),
    **dict.fromkeys("跟着 跟随 追随".split(), "following"),
    **dict.fromkeys("遇见 遇到 相遇 碰到 拥抱 亲吻 相拥".split(), "meeting"),
}

PLACES = """
forest: 森林 树林 林间 林中 松林 丛林深处 山林 枫林 林子 森林小路; jungle: 丛林 雨林 热带雨林; bamboo forest: 竹林; savanna: 大草原 稀树草原; swamp: 沼泽 湿地; field: 草地 田野 草原 草坪 牧场 原野 田间; flower field: 花田 花海 油菜花田 向日葵花田 薰衣草花田 花丛; wheat field: 麦田 玉米地 稻浪; rice field: 稻田 水田 梯田; farm: 农场 农田 农家 菜地; vineyard: 葡萄园; orchard: 果园; garden: 花园 院子 后院 庭院 菜园 园林; park: 公园; playground: 操场 游乐场地; zoo: 动物园; campsite: 营地 露营地; mountain: 山 高山 雪山 山顶 山上 山间 群山 山脉 山峰 山路 山脚 大山 富士山 黄山; hill: 山坡 小山 山丘 小山坡 丘陵; cliff: 悬崖 峭壁 悬崖边; canyon: 峡谷 大峡谷; valley: 山谷; volcano: 火山; cave: 山洞 洞穴 岩洞 洞; desert: 沙漠 戈壁 沙丘; oasis: 绿洲; lake: 湖 湖面 湖边 湖泊 湖上 池塘 池边 湖水 西湖; frozen lake: 冰湖 冰面 结冰的湖面 结冰的湖 冰封的湖面 冰冻的湖面 结冰的河 结冰的河面 结了冰的湖面 冰封的湖 冻结的湖面; river: 河 河边 小河 河流 河岸 江 江边 江面 河面 小溪 溪边 溪流 长江 黄河; waterfall: 瀑布; sea: 大海 海 海面 海洋 海上 海浪 海边悬崖 大洋; beach: 海滩 沙滩 海边 海岸; island: 岛 小岛 荒岛 岛屿; harbor: 港口 码头 港湾; underwater: 海底 水下 水底 深海 海里 珊瑚礁 海底世界 水里; arctic: 北极 南极 冰原 雪地 雪原 冰川 冰天雪地; ice rink: 溜冰场 滑冰场 冰场; sky: 天空 空中 云端 云海 天上 云层 高空 云朵 云上 半空; space: 太空 宇宙 外太空 星际 银河 星空中; moon: 月球 月球表面 月面; mars: 火星; city: 城市 都市 城里 市中心 大城市 赛博朋克城市 北京 上海 东京 纽约 巴黎 伦敦 香港; street: 街道 街上 大街 街头 街 马路 街角 人行道 路口; alley: 小巷 巷子 胡同 弄堂; old town: 古镇 老城 古城 老街 石板路; village: 村庄 村子 小村 乡村 山村 小镇 乡下; square: 广场; market: 市场 集市 菜市场 夜市; road: 路 小路 公路 道路 乡间小路 路边 路上; highway: 高速公路; parking lot: 停车场; construction site: 工地 建筑工地; raceway: 赛道 赛车场; tunnel: 隧道; rooftop: 屋顶 天台 楼顶; bridge*: 桥 桥上 大桥 石桥; castle*: 城堡; palace*: 宫殿 皇宫 故宫; temple*: 寺庙 庙 古寺 寺院; church*: 教堂; skyscraper*: 摩天大楼; tower*: 塔 高塔; lighthouse*: 灯塔; windmill*: 风车; pyramid*: 金字塔; ruins: 废墟 遗迹; factory*: 工厂; school*: 学校 校园; hospital*: 医院; hotel*: 酒店; cafe*: 咖啡馆 咖啡店; bakery*: 面包店; shop*: 商店; greenhouse*: 温室; stadium: 体育场 足球场 球场 篮球场; swimming pool: 游泳池 泳池; museum: 博物馆 美术馆; library: 图书馆; bookstore: 书店; theater: 剧院 剧场; cinema: 电影院; stage: 舞台 舞台上; music studio: 录音棚; airport: 机场; train station: 火车站 车站 站台 地铁站 月台; gas station: 加油站; amusement park: 游乐园 游乐场; circus: 马戏团; aquarium: 水族馆; cemetery: 墓地; laboratory: 实验室; workshop: 工作室 作坊 铁匠铺 画室; restaurant: 餐厅 饭店 餐馆; bar: 酒吧; supermarket: 超市 商场; gym: 健身房 体育馆; room: 房间 客厅 屋里 室内 家里 屋内 阁楼 走廊 家; bedroom: 卧室; kitchen: 厨房; bathroom: 浴室 卫生间; dining room: 饭厅; office: 办公室; classroom: 教室; spaceship interior: 驾驶舱 飞船内; balcony: 阳台; prison: 监狱; battlefield: 战场; fairyland: 仙境 童话世界 梦境
"""

SEASONS: Mapping[str, str] = {
    **dict.fromkeys("春天 春日 春季 春 初春".split(), "spring"), **dict.fromkeys("夏天 夏日 夏季 盛夏 夏夜 夏".split(), "summer"),
    **dict.fromkeys("秋天 秋日 秋季 深秋 秋 金秋".split(), "autumn"), **dict.fromkeys("冬天 冬日 冬季 寒冬 冬夜 冬 白雪皑皑 雪后 积雪 圣诞 雪中".split(), "winter"),
}  # fmt: skip
TIMES: Mapping[str, str] = {
    **dict.fromkeys("黎明 日出 清晨 拂晓 晨光 破晓 凌晨 晨曦 朝阳 晨雾".split(), "dawn"),
    **dict.fromkeys("早晨 早上 上午 中午 正午 白天 下午 午后 阳光 晴天 阳光明媚".split(), "day"),
    **dict.fromkeys("黄昏 傍晚 日落 夕阳 晚霞 暮色 落日 日暮".split(), "dusk"),
    **dict.fromkeys("夜晚 晚上 夜里 深夜 夜 午夜 月光 月夜 星空 夜空 月亮 星星 满月 星光 半夜 夜色 夏夜 冬夜 雨夜 雪夜 繁星 月下".split(), "night"),
}  # fmt: skip
WEATHER: Mapping[str, str] = {
    **dict.fromkeys("晴天 晴朗 晴空 万里无云 阳光明媚 蓝天".split(), "clear"), **dict.fromkeys("阴天 多云 乌云".split(), "cloudy"),
    **dict.fromkeys("雨 下雨 小雨 大雨 细雨 雨中 雨天 雨夜 下着雨 雨水 春雨 下着小雨 下着大雨 毛毛雨".split(), "rain"),
    **dict.fromkeys("暴风雨 雷雨 暴雨 闪电 打雷 雷电 风暴 电闪雷鸣".split(), "storm"),
    **dict.fromkeys("雪 下雪 小雪 大雪 飘雪 雪花 飘着雪 飘着小雪 下着雪 暴风雪 雪天 雪夜 大雪纷飞 飞雪 下着大雪 下着小雪".split(), "snow"),
    **dict.fromkeys("雾 大雾 薄雾 浓雾 雾气 晨雾 雾中".split(), "fog"), **dict.fromkeys("大风 刮风 微风 狂风 风中 起风 风吹 沙尘暴 风".split(), "wind"),
}  # fmt: skip
CAMERA: Mapping[str, str] = {
    **dict.fromkeys("固定镜头 静止镜头 固定机位 镜头固定 镜头静止 定镜".split(), "static"),
    **dict.fromkeys("镜头推近 推近 推镜头 镜头推进 镜头缓缓推近 镜头慢慢推近 镜头拉近 推进镜头 缓缓推近 慢慢推近 推镜 镜头缓缓推进 镜头慢慢推进".split(), "dolly in"),
    **dict.fromkeys("镜头拉远 拉远 拉镜头 镜头后退 镜头缓缓拉远 镜头慢慢拉远 拉镜 缓缓拉远".split(), "dolly out"),
    **dict.fromkeys("变焦放大 镜头放大 放大镜头 变焦推近".split(), "zoom in"), **dict.fromkeys("变焦缩小 镜头缩小 变焦拉远".split(), "zoom out"),
    **dict.fromkeys("环绕镜头 镜头环绕 环绕拍摄 环绕 镜头旋转 镜头围绕".split(), "orbit"), **dict.fromkeys("升降镜头 镜头升起 镜头上升 摇臂 升镜头 镜头缓缓升起".split(), "crane"),
    **dict.fromkeys("跟拍 跟踪镜头 镜头跟随 镜头慢慢跟随 镜头缓缓跟随 跟镜头 跟随镜头 跟随拍摄 跟拍镜头 镜头跟着 镜头跟踪 慢慢跟拍".split(), "tracking"),
    **dict.fromkeys("手持镜头 手持拍摄 手持摄影".split(), "handheld"), **dict.fromkeys("镜头晃动 抖动镜头 镜头抖动 晃动镜头 剧烈晃动".split(), "shake"),
    **dict.fromkeys("镜头左移 向左摇 左摇 镜头向左 镜头向左摇 向左平移 镜头向左移动 镜头缓缓向左".split(), "pan left"),
    **dict.fromkeys("镜头右移 向右摇 右摇 镜头向右 镜头向右摇 向右平移 镜头向右移动 摇镜头 横摇 平移镜头 镜头缓缓向右 镜头平移".split(), "pan right"),
    **dict.fromkeys("镜头上摇 上摇 向上摇 镜头向上 镜头上移 仰摇".split(), "tilt up"), **dict.fromkeys("镜头下摇 下摇 向下摇 镜头向下 镜头下移 俯摇".split(), "tilt down"),
}  # fmt: skip
FRAMING: Mapping[str, str] = {
    **dict.fromkeys("远景 全景 大远景 广角 大全景 广角镜头 宽镜头".split(), "wide"), **dict.fromkeys("中景 中近景 半身".split(), "medium"),
    **dict.fromkeys("特写 近景 大特写 特写镜头 微距".split(), "close-up"), **dict.fromkeys("航拍 俯拍 鸟瞰 俯视 俯瞰 空中俯拍 无人机航拍 高角度".split(), "aerial"),
    **dict.fromkeys("仰拍 低角度 仰视 低机位".split(), "low angle"),
}  # fmt: skip
MOODS: Mapping[str, str] = {
    **dict.fromkeys("温暖 温馨 暖光 暖色 温柔 浪漫 怀旧 暖暖".split(), "warm"), **dict.fromkeys("宁静 平静 安静 静谧 祥和 安宁 静静".split(), "calm"),
    **dict.fromkeys("悲伤 孤独 忧伤 伤感 难过 忧郁 凄凉 寂寞".split(), "sad"), **dict.fromkeys("紧张 恐怖 阴森 惊悚 诡异 可怕 史诗 危险".split(), "tense"),
    **dict.fromkeys("欢乐 快乐 开心 高兴 欢快 搞笑 喜庆 热闹 活泼".split(), "joyful"), **dict.fromkeys("神奇 魔法 梦幻 奇幻 神秘 童话 魔幻 唯美".split(), "magical"),
}  # fmt: skip
STYLES: Mapping[str, str] = {
    **dict.fromkeys("剪纸 剪纸风格 纸雕".split(), "paper"), **dict.fromkeys("皮影 皮影戏 剪影".split(), "shadow theatre"), **dict.fromkeys("水彩 水彩画 水彩风格".split(), "watercolour"),
    **dict.fromkeys("折纸风格 折纸风".split(), "origami"), **dict.fromkeys("粉笔画 黑板画 粉笔风格".split(), "chalk"), **dict.fromkeys("复古 复古风格 怀旧海报 老照片".split(), "vintage"),
    **dict.fromkeys("霓虹 赛博朋克 霓虹风格 霓虹灯".split(), "neon"), **dict.fromkeys("蜡笔画 儿童画 蜡笔".split(), "crayon"), **dict.fromkeys("浮世绘 浮世绘风格".split(), "ukiyo-e"),
    **dict.fromkeys("黑白 黑白风格 黑白电影".split(), "black and white"), **dict.fromkeys("水墨 水墨画 水墨风格 国画".split(), "ink wash"),
}  # fmt: skip
COLOURS: Mapping[str, str] = {
    **dict.fromkeys("红色 红 大红 红红 鲜红 火红 赤色 红彤彤".split(), "red"), **dict.fromkeys("橙色 橙 橘色 橘红色 橘黄色 橘".split(), "orange"),
    **dict.fromkeys("黄色 黄 明黄".split(), "yellow"), **dict.fromkeys("绿色 绿 翠绿 碧绿 青色 绿油油".split(), "green"), **dict.fromkeys("蓝色 蓝 天蓝 蔚蓝 湛蓝 天蓝色".split(), "blue"),
    **dict.fromkeys("紫色 紫".split(), "purple"), **dict.fromkeys("粉色 粉红 粉红色 粉".split(), "pink"), **dict.fromkeys("棕色 褐色 棕 咖啡色".split(), "brown"),
    **dict.fromkeys("黑色 黑 乌黑 漆黑".split(), "black"), **dict.fromkeys("白色 白 雪白 洁白 纯白".split(), "white"), **dict.fromkeys("灰色 灰".split(), "grey"),
    **dict.fromkeys("金色 金 金黄 金黄色".split(), "gold"), **dict.fromkeys("银色 银 银白色".split(), "silver"), "深蓝色": "dark blue", "浅蓝色": "light blue", "深绿色": "dark green",
    "五颜六色": "rainbow", "彩色": "rainbow", "五彩": "rainbow", "七彩": "rainbow", "米色": "beige", "青绿色": "turquoise",
}  # fmt: skip
SIZES: Mapping[str, str] = {
    **dict.fromkeys("小 小小 小型 幼小".split(), "small"), **dict.fromkeys("大 高大 胖 大大".split(), "big"), **dict.fromkeys("巨大 巨型 庞大".split(), "giant"),
    **dict.fromkeys("微小 迷你 极小".split(), "tiny"),
}  # fmt: skip
TRAITS: Mapping[str, str] = {
    **dict.fromkeys("老 年老 年迈 古老 白发 白发苍苍".split(), "old"), **dict.fromkeys("年轻 年幼 幼".split(), "young"), "木": "wooden", "木头": "wooden", "毛茸茸": "fluffy", "毛绒": "stuffed",
    "会飞": "flying", "发光": "glowing", "玩具": "toy", "纸": "paper", "机械": "mechanical", "长发": "long hair", "短发": "short hair", "红发": "red hair", "金发": "blonde",
    "胡子": "beard", "破旧": "broken", "戴帽子": "hat", "戴眼镜": "glasses",
}  # fmt: skip
NUMBERS: Mapping[str, int] = {
    "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10, "几": 3, "好几": 4, "许多": 6, "很多": 6, "无数": 8, "一些": 3,
    "一群": 5, "一对": 2, "一双": 2, "成群": 6, "数": 4, "某": 1, "那": 1, "这": 1, "百": 8, "十二": 12, "兩": 2, "一排": 5, "一队": 5, "一串": 4, "一堆": 4, "成千上万": 8,
    "一窝": 4, "一大群": 8, "众多": 6, "一束": 1, "一片": 1,
}  # fmt: skip
CLASSIFIERS = "只個个条條匹头頭位名辆輛艘架座棵朵把张張本群对對双雙间件块塊片颗顆盏盞杯碗瓶枝支根台部幅面堵列节株粒串束扇栋峰尊具顶副封盆壶锅场道只种些"

# In the middle of other words: never subjects, or meant otherwise.
SILENT = (
    "马上 小时 大家 小心 花费 大概 大约 人生 人类 人间 人工 人心 主人公 主角 个人 别人 本人 世界 时间 时候 地方 天气 今天 明天 昨天 每天 一天 有一天 白天黑夜 生活 生命 希望 秘密 爱情 友谊 梦想 故事 心灵 心 故乡 家乡 "
    "画面 镜头 光线 光影 光 景深 电影感 氛围 构图 背景 前景 色调 风格 质感 风景 风光 景色 景象 细节 高清 真实 唯美 缓缓 慢慢 轻轻 静静地 慢慢地 缓缓地 突然 忽然 然后 接着 最后 一起 一边 一样 一直 一下 一点 一个人 一个个 "
    "尾巴 尾巴尖 耳朵 眼睛 鼻子 头发 脸 手 脚 手里 手中 手上 嘴 嘴里 身上 身体 背上 背影 头 头上 肩膀 肩上 翅膀 爪子 角 眼泪 影子 倒影 树影 歌声 声音 音乐 脚印 脚步 笑容 目光 毛 毛发 "
    "水面 水 水花 地面 地上 地 空气 土地 泥土 尘土 灰尘 冰 沙 沙子 烟 烟雾 云 太阳 水珠 露珠 星 天 月 日 阳台上的 一声 走向未来 热 冷 寒冷 火红的 色彩 开心地 高兴地 快乐地 树荫 花香 花瓣 金秋 结冰 冰冷 冰封 大雪 马拉松 牛奶咖啡 "
    "熊熊 虎视眈眈 龙卷 鸡尾酒 鱼贯 羊毛 猫步 狗年 马路边 车流 车窗 车厢 船舱 船帆 书中 画中 花样 花纹 画风 门口 窗外 窗边 窗前 窗台 床边 床上用 路口边 打开 打算 看起来 看似 想要 想起 开始 开满 转身 转头 说明 教会 "
    "笑脸 叫做 名叫 叫作 给人 送别 取景 种种 写实 画质 高清画质 清晰 清新 清澈 落在 落满 飘落 飘扬 升腾 散发 充满 布满 覆盖 笼罩 映照 照在 洒在 洒满 照耀 倒映 反射 折射 传来 响起 之间 中间 里面 外面 上面 下面 前面 后面 旁边 "
    "对面 附近 远方 远处 近处 面前 身边 身后 身旁 眼前 周围 四周 国家 家庭 专家 回家 相信 信心 主人 大人 别墅区 部门 专门 大门口 全球 现象 好像 面对 面向 表面 全面 方面 家具 门票 花了 这时 那时 此时 打败 打破 打扮 拉开 拉近距离 种类 正在"
).split()

# Verbs that say their object as well: verb, object.
WITH_OBJECT: Mapping[str, tuple[str, str]] = {
    "骑车": ("ride", "bicycle"),
    "骑行": ("ride", "bicycle"),
    "开车": ("drive", "car"),
    "划船": ("row", "boat"),
    "荡秋千": ("swing", "swing"),
    "放风筝": ("fly", "kite"),
    "跳绳": ("jump", "jump rope"),
    "踢足球": ("kick", "soccer ball"),
    "打篮球": ("play", "basketball"),
    "打鼓": ("play", "drum"),
    "下棋": ("play", "chess"),
}
WEARING = frozenset("穿 穿着 戴 戴着 身穿 头戴 身着 披着 系着 围着 穿上 戴上".split())
NEGATIONS = frozenset("没有 没 无 不是 毫无 除了".split())
LIKENESS = frozenset("像 好像 仿佛 如同 宛如 好似 犹如 像是".split())
CONJUNCTIONS = frozenset("和 与 跟 及 以及 还有".split())
PREPOSITIONS = frozenset("在 从 到 向 朝 往 沿着 于 对着 朝着 向着 通过 正在 位于 围绕".split())
ON = frozenset("上 上面 顶上 顶端 之上".split())
LOCATIVES: Mapping[str, str] = {
    **dict.fromkeys("上 上面 顶上 之上 身上 头上".split(), "on"),
    **dict.fromkeys("下 下面 底下 之下 脚下".split(), "under"),
    **dict.fromkeys("里 里面 中 内 之中 当中".split(), "in"),
    **dict.fromkeys("旁 旁边 身边 身旁 边 附近 边上".split(), "right of"),
    **dict.fromkeys("左边 左侧 左面 左方".split(), "left of"),
    **dict.fromkeys("右边 右侧 右面 右方".split(), "right of"),
    **dict.fromkeys("后面 身后 背后 后方 后边".split(), "behind"),
    **dict.fromkeys("背上 背".split(), "riding"),
    **dict.fromkeys("前 前面 面前 前方 对面 门前".split(), "before"),
}
POSITIONS: Mapping[str, str] = {
    **dict.fromkeys("左边 左侧 左面 画面左边 画面左侧".split(), "left"),
    **dict.fromkeys("右边 右侧 右面 画面右边 画面右侧".split(), "right"),
    **dict.fromkeys("中间 中央 画面中央 正中 画面中间 画面中心".split(), "centre"),
    **dict.fromkeys("上方 头顶 高处".split(), "above"),
    **dict.fromkeys("远处 远方 背景中 天边 地平线上".split(), "far"),
    **dict.fromkeys("近处 前景 前景中 眼前".split(), "near"),
}
