# ruff: noqa: E501 (tables: one entry a line reads better than a narrow page)
"""More Chinese words of a prompt: the household, street, sports and work, what people do all day, and the places of the world. Data only.

The same form as lexicon_zh, which it stands before: a word that is here is read as it is here. Knows no grammar.
"""

from collections.abc import Mapping

NOUNS = """
spoon: 木勺 汤勺; boat: 轻舟 渔舟 小渔船; sweater: 厚毛衣; apron: 围裙
woman: 我妈 老妈 妈; man: 我爸 老爸 爸; girl: 我妹 我姐; boy: 我弟 我哥; flag: 国旗 五星红旗 小旗; table: 野餐桌; vacuum cleaner: 扫地机器人
man: 绅士 绅士们; tree: 翠柳 杨柳 垂柳; dough: 面团; leaf: 柳叶; bird: 黄鹂 黄莺 杜鹃鸟; glasses: 老花镜
campfire: 营火 火堆; princess: 白雪公主 灰姑娘 睡美人 长发公主 人鱼公主; girl: 小红帽 小红 小芳 小丽 小美 小兰 丫头 少女们 小丫头; boy: 小明 小刚 小强 小军 小杰 小伙伴 男娃; soldier: 冲锋队员 突击队员 帝国冲锋队员 特种兵; superhero: 钢铁侠 蝙蝠侠 蜘蛛侠 超人 奥特曼; lifeguard: 救生员; flight attendant: 空姐 空乘 乘务员 空中乘务员; bride: 新娘 新娘子; magician: 变戏法的; grandmother: 祖母; man: 祖父+old; sheriff: 警长; janitor: 保洁员 清洁工; graduate: 毕业生; sumo wrestler: 相扑选手; girl: 啦啦队员; koala: 考拉熊; monster: 大脚怪 大脚怪物 雪怪 哥斯拉; kick scooter: 踏板车 滑板车; toilet: 厕所; plum: 李子; ashtray: 烟灰缸; coffee beans: 咖啡豆; sweater: 高领衫 高领毛衣; bench: 木凳 公园长凳 石凳; rocking chair: 摇椅; record player: 转盘 黑胶唱机; snowboard: 单板滑雪板 单板; table: 柜台 台面 吧台; street lamp: 灯柱 街灯柱; teapot: 茶具; dog: 柴犬 边牧 萨摩耶 德牧 导盲犬; cat: 布偶猫 英短 狸花猫 小奶猫+young; bouquet: 捧花 花束; trophy: 奖品; carpet: 毛毯 地垫; bird feeder: 喂鸟器; vr headset: VR眼镜 虚拟现实眼镜
commander: 将军 大将军 武将 将领 元帅; scholar: 书生 秀才 才子 文人; taoist: 道士 道长; immortal: 神仙 老神仙 仙人; lumberjack: 樵夫; streamer: 主播 网红 博主 up主; guard: 保安 门卫; flight attendant: 空姐 空少 乘务员; pregnant woman: 孕妇; moon goddess: 嫦娥; monkey king: 孙悟空 悟空 美猴王 齐天大圣; monk: 唐僧; god of wealth: 财神 财神爷; bride: 新娘 新娘子; groom: 新郎
yacht: 游艇; doll: 玩偶 洋娃娃 布娃娃; mahjong: 麻将 麻将牌; skewer: 烧烤 烤串 羊肉串; noodles: 螺蛳粉 米粉 拉面 兰州拉面 热干面 牛肉面 意面; soy milk: 豆浆; thermos: 保温杯 保温壶; cheongsam: 旗袍; mailbox: 邮筒; archway: 牌坊 牌楼; roast duck: 烤鸭 北京烤鸭; fried chicken: 炸鸡 鸡腿 烤鸡 鸡翅; cooking pot: 电饭煲 电饭锅; flower: 油菜花+yellow 油菜+yellow; sheet of paper: 宣纸 白纸; windowsill: 窗沿
bartender: 调酒师 酒保; butcher: 屠夫 肉贩; cashier: 收银员; referee: 裁判 裁判员; coach: 教练; shepherd: 牧童+young; clerk: 职员 店员 前台 接待员 柜员; emperor: 皇上 大帝; genie: 灯神; goblin: 哥布林; troll: 巨魔 食人魔 妖怪; veterinarian: 兽医; plumber: 水管工; builder: 建筑工 泥瓦匠; welder: 焊工 焊接工; beekeeper: 养蜂人; spy: 间谍 特工; prisoner: 囚犯 犯人; taxi driver: 出租车司机; motorcyclist: 摩托车手; jockey: 赛马骑师; surfer: 冲浪者; swimmer: 游泳者 游泳运动员; skier: 滑雪者 滑雪运动员; snowboarder: 单板滑雪者; skater: 滑冰者 花样滑冰运动员; skateboarder: 滑板少年; gymnast: 体操运动员; acrobat: 杂技演员; boxer: 拳击手 拳手; wrestler: 摔跤手 相扑选手; basketball player: 篮球运动员; tennis player: 网球运动员; golfer: 高尔夫球手; goalkeeper: 守门员; cellist: 大提琴手; conductor: 指挥家 乐队指挥; dj: 打碟师; sculptor: 雕塑家; potter: 陶艺师 陶工; filmmaker: 导演; actress: 女演员; juggler: 杂耍艺人; mime: 哑剧演员; storyteller: 说书人; model: 模特; priest: 牧师 神父; businesswoman: 女白领 女老板; secretary: 秘书; shoemaker: 鞋匠; beggar: 乞丐; fortune teller: 算命先生; inventor: 发明家; girl: 孙女 外孙女 侄女; boy: 外孙 侄子 小伙伴; friend: 小伙伴们; person: 大家 居民 村民 市民 乘客 旅客; man: 男士们 大爷 大伯 叔公; grandmother: 大妈 大娘; woman: 女郎 主妇; child: 婴幼儿 幼儿; baker: 糕点师 烘焙师; barber: 理发员; delivery boy: 送货员; runner: 马拉松选手; monk: 老和尚 喇嘛; robot: 机器狗 机械人; dancer: 舞蹈演员 舞者们
ox: 阉牛; bison: 野牛; ram: 公羊; stag: 雄鹿 公鹿; antelope: 羚羊; lioness: 母狮; panther: 黑豹; lynx: 猞猁; red panda: 小熊猫; rat: 大老鼠; guinea pig: 豚鼠 荷兰猪; chipmunk: 花栗鼠; skunk: 臭鼬; weasel: 黄鼠狼; hyena: 鬣狗; coyote: 郊狼; chimpanzee: 黑猩猩; orangutan: 红毛猩猩; lemur: 狐猴; platypus: 鸭嘴兽; narwhal: 独角鲸; robin: 知更鸟; hawk: 隼 猎鹰; vulture: 秃鹫; kingfisher: 翠鸟; woodpecker: 啄木鸟; pelican: 鹈鹕; puffin: 海鹦; toucan: 巨嘴鸟; canary: 金丝雀; salmon: 三文鱼 鲑鱼; stingray: 魔鬼鱼 鳐鱼; eel: 鳗鱼; swordfish: 剑鱼; coral: 珊瑚; oyster: 牡蛎; sea urchin: 海胆; tadpole: 蝌蚪; chameleon: 变色龙; salamander: 蝾螈; brontosaurus: 雷龙; slug: 鼻涕虫; wasp: 黄蜂 马蜂; cockroach: 蟑螂; centipede: 蜈蚣; mantis: 螳螂; bug: 虫子 昆虫 小虫子; dog: 小狗狗 大狗 流浪狗 拉布拉多 斑点狗 腊肠犬 博美 幼犬+young; cat: 流浪猫 波斯猫 暹罗猫 幼猫+young 小奶猫+young; horse: 马驹+young 小马驹+young; duck: 小黄鸭+yellow 野鸭 鸳鸯; bear: 大熊; eagle: 苍鹰; penguin: 帝企鹅; bird: 小小鸟 候鸟; chick: 雏鸡
trolleybus: 无轨电车; forklift: 叉车; combine harvester: 收割机; kick scooter: 滑板车; unicycle: 独轮车; roller skates: 轮滑鞋 旱冰鞋; cart: 推车 小推车; sleigh: 马拉雪橇; monorail: 单轨列车; small airplane: 小飞机 螺旋桨飞机 双翼机; glider: 滑翔机; space shuttle: 航天飞机; ferry: 渡轮 渡船; snowboard: 滑雪单板 单板; skis: 滑雪板; jet ski: 摩托艇; bus: 双层巴士 公车; canoe: 皮艇; motorcycle: 机车; subway train: 地铁车厢; ambulance: 急救车; crane truck: 塔吊; van: 小货车; truck: 拖车 大卡车 垃圾车; balloon: 一串气球
cottage: 农舍; shed: 棚子 小棚; garage: 车库; apartment building: 公寓楼 居民楼; office building: 写字楼 办公楼; cinema: 影院; statue of liberty: 自由女神像; arch: 拱门; wind turbine: 风力发电机; water tower: 水塔; dam: 水坝; chimney: 烟囱; balcony: 露台; bus stop: 公交站 公交车站; road sign: 指示牌 交通标志; parking meter: 停车计时器 停车收费表 停车表; market stall: 摊位 小摊 热狗摊 水果摊 小吃摊 书摊 货摊 早餐摊; gas pump: 加油机; billboard: 广告牌; seesaw: 跷跷板; railway track: 铁轨 铁路; antenna: 天线; observatory: 天文台; traffic light: 信号灯; stop sign: 停车牌 停止标志 停车让行标志; fire hydrant: 消火栓; fountain: 喷水池; phone booth: 公用电话亭; trash can: 垃圾箱; street lamp: 路灯杆; neon sign: 霓虹灯 霓虹招牌; ferris wheel: 大摩天轮
bonsai: 盆景; bare tree: 枯树; bush: 灌木 灌木丛 树丛; fern: 蕨类 蕨; ivy: 藤蔓 常春藤; reeds: 芦苇; seaweed: 海草 海带; moss: 苔藓; clover: 三叶草 四叶草; daisy: 雏菊 菊花; lily: 百合 百合花; poppy: 罂粟花; daffodil: 水仙 水仙花; lily pad: 荷叶 莲叶 睡莲叶; pine cone: 松塔; log: 木头桩 圆木 木柴 木材; tree stump: 树桩; stone: 石子 鹅卵石 小石头; ship: 沉船 破船; hay bale: 干草堆 草垛; spider web: 蜘蛛网; beehive: 蜂巢 蜂窝; bone: 骨头; footprint: 脚印; potted plant: 绿植 盆栽植物 一盆花 盆花; flower: 花儿 小黄花+yellow 鲜花们; tree: 老树 银杏; rose: 红玫瑰+red; sunflower: 葵花
apple: 青苹果+green 红苹果+red; melon: 哈密瓜 甜瓜; kiwi fruit: 猕猴桃; olive: 橄榄; pickle: 泡菜 腌黄瓜; bell pepper: 甜椒 青椒 彩椒; turnip: 萝卜 白萝卜; pea pod: 豌豆; beans: 豆子; chestnut: 栗子 板栗; walnut: 核桃; ginger: 生姜; baguette: 法棍; bagel: 贝果; pretzel: 椒盐卷饼; waffle: 华夫饼; butter: 黄油; fried egg: 煎蛋 荷包蛋; ham: 火腿; roast chicken: 烤鸡 鸡腿; taco: 墨西哥卷; kebab: 烤串 羊肉串 烤肉串; salad: 沙拉; curry: 咖喱; spring roll: 春卷; bento: 便当; jam: 果酱; salt: 盐; cupcake: 纸杯蛋糕; pie: 馅饼 苹果派; pudding: 布丁; ice cube: 冰块; lemonade: 柠檬水; champagne: 香槟; cocktail: 鸡尾酒; milkshake: 奶昔; soda: 可乐 汽水; water bottle: 矿泉水 水瓶; baby bottle: 奶瓶; wine glass: 酒杯 红酒杯 高脚杯; tomato: 小番茄; rice: 米 炒饭 白米饭; corn: 玉米棒; cake: 奶油蛋糕; ice cream: 甜筒; coffee: 一杯咖啡 热咖啡; tea: 绿茶 红茶; meat: 羊肉 牛肉 猪肉; soup: 鸡汤
throne: 宝座 王座; crib: 婴儿床 摇篮; drawer: 抽屉 斗柜; chandelier: 吊灯; stove: 炉子 炉灶 煤气灶 灶; microwave: 微波炉; toaster: 烤面包机 面包机; blender: 搅拌机 榨汁机; dishwasher: 洗碗机; sink: 水槽 洗手池 洗手台; shower: 花洒 淋浴头; toilet paper: 卫生纸 纸巾; sponge: 海绵; toothpaste: 牙膏; comb: 梳子; razor: 剃须刀; perfume: 香水; lipstick: 口红; calendar: 日历; wind chime: 风铃; mop: 拖把; vacuum cleaner: 吸尘器; iron: 熨斗; needle: 针; thread: 线团; tray: 托盘; jar: 罐子 玻璃罐; jug: 水罐 壶; cutting board: 砧板 菜板 案板; rolling pin: 擀面杖; match: 火柴; lighter: 打火机; briefcase: 公文包; wallet: 钱包; bank safe: 保险箱; trunk: 木箱 大木箱; money: 钱 钞票 纸币; necklace: 项链; air conditioner: 空调; postcard: 明信片; crayon: 蜡笔盒; palette: 调色板; keyboard: 键盘; computer mouse: 鼠标; printer: 打印机; tablet: 平板电脑 平板; remote control: 遥控器; speaker: 音箱 扬声器; video camera: 摄像机 摄影机; projector: 投影仪; calculator: 计算器; test tube: 试管; flask: 烧瓶 烧杯; magnet: 磁铁; battery: 电池; stethoscope: 听诊器; syringe: 针筒 注射器; pill: 药片; bandage: 绷带; thermometer: 温度计; potion: 药水 魔药; skeleton: 骨架 骷髅架; coffin: 棺材; medal: 奖牌 勋章 金牌; ribbon: 丝带; sparkler: 仙女棒; toy train: 玩具火车; toy block: 积木; yo-yo: 溜溜球; nesting doll: 套娃; puppet: 木偶 提线木偶; playing cards: 扑克 扑克牌 纸牌; rubber duck: 橡皮鸭; video game: 游戏机 手柄 游戏手柄; spinning top: 陀螺; hammock: 吊床; bird cage: 鸟笼; dog house: 狗窝 狗屋; message in a bottle: 漂流瓶; mousetrap: 捕鼠器; phone: 智能手机; sofa: 长沙发; table: 茶几 木桌子 课桌 办公桌 饭桌子 台子; bag: 塑料袋 纸袋; cup: 马克杯; glass: 玻璃杯子; box: 纸盒 箱; package: 快递盒; book: 一本书; lamp: 落地灯; chair: 摇椅 木椅 扶手椅 高脚凳; clock: 老爷钟 座钟; toothbrush: 电动牙刷; chess: 围棋 棋; plate: 碟子; washing machine: 滚筒洗衣机; gift: 礼物盒; teddy bear: 泰迪 小熊玩偶 熊玩偶; door: 大木门 木门; window: 落地窗; towel: 浴巾
screwdriver: 螺丝刀; wrench: 扳手; drill: 电钻; nail: 钉子; screw: 螺丝; toolbox: 工具箱; rake: 耙子; pickaxe: 镐 镐头; hoe: 锄头; scythe: 镰刀; hook: 钩子; spring: 弹簧; anvil: 铁砧; brick: 砖 砖头; hose: 水管 软管; dagger: 匕首; fire extinguisher: 灭火器; megaphone: 扩音器; boomerang: 回旋镖; slingshot: 弹弓; whip: 鞭子; binoculars: 双筒望远镜; ladder: 云梯
bass guitar: 贝斯; banjo: 尤克里里; keyboard piano: 电子琴; tambourine: 铃鼓; maracas: 沙锤; xylophone: 木琴; cymbals: 钹; gong: 锣; trombone: 长号; french horn: 圆号; tuba: 大号; clarinet: 单簧管; bagpipes: 风笛; vinyl record: 唱片; guitar: 电吉他 木吉他; flute: 竹笛 箫
american football: 橄榄球; rugby ball: 英式橄榄球; baseball bat: 棒球棒 球棒 棒球棍; baseball glove: 棒球手套; ping pong paddle: 乒乓球拍 乒乓球; bowling ball: 保龄球; golf ball: 高尔夫球; golf club: 高尔夫球杆 球杆; hockey stick: 曲棍球棍 冰球杆; ice skates: 冰鞋; dartboard: 飞镖盘; boxing gloves: 拳击手套; trampoline: 蹦床; goal net: 球门; basketball hoop: 篮筐 篮球架; treadmill: 跑步机; exercise bike: 健身车; yoga mat: 瑜伽垫; hula hoop: 呼啦圈; punching bag: 沙袋; ball: 运动球 小皮球; soccer ball: 一个足球
top hat: 高礼帽 礼帽; skirt: 短裙 半身裙; shorts: 短裤; swimsuit: 泳衣; bikini: 比基尼; high heels: 高跟鞋; sandals: 凉鞋; slippers: 拖鞋; goggles: 护目镜; tie: 领带; belt: 腰带 皮带; apron: 围裙; uniform: 制服 校服; wedding ring: 婚戒; crown of flowers: 花环; turban: 头巾; coat: 羽绒服 白大褂+white; boots: 雨靴 红靴子+red 长靴; sweater: 蓝毛衣+blue; shoe: 皮鞋 红鞋+red; robe: 袈裟; hat: 毛线帽 棒球帽
light orb: 光球 发光的球; paper star: 纸星星; music note: 音符; asteroid: 小行星 陨石; lightning bolt: 一道闪电
hay bale: 干草 稻草堆; cyclist: 骑行者 骑友 自行车手; wizard: 魔法师; magician: 魔术师; stapler: 订书机; tape: 胶带 胶布 透明胶; traffic cone: 交通锥 路锥 雪糕筒; boy: 孙子; can: 罐头 易拉罐; gun: 枪 手枪 水枪; scale: 天平 秤 体重秤; pliers: 钳子; crowbar: 撬棍; lawn mower: 割草机; saddle: 马鞍; whisk: 打蛋器; spatula: 锅铲; tongs: 夹子; grater: 擦丝器; colander: 漏勺 滤网 筛子; funnel: 漏斗; corkscrew: 开瓶器; salt shaker: 盐瓶 胡椒瓶; coat rack: 衣帽架; coat hanger: 衣架; heater: 暖气片 取暖器 暖气; faucet: 水龙头; dustpan: 簸箕; clothes line: 晾衣绳 晾衣架; clothespin: 衣夹; tape measure: 卷尺 尺子 直尺; eraser: 橡皮 橡皮擦; pencil sharpener: 卷笔刀 削笔刀; tripod: 三脚架; telephone pole: 电线杆; diving board: 跳板 跳台; solar panel: 太阳能板; pinwheel: 纸风车 玩具风车; disco ball: 迪斯科球; piggy bank: 存钱罐 储蓄罐; crate: 木箱子 板条箱; carton: 牛奶盒; saucer: 茶碟; napkin: 餐巾; tablecloth: 桌布; wok: 铁锅; pan: 煎锅; grill: 烤架 烧烤架; cooler: 冷藏箱; bulletin board: 公告栏 布告栏; painting: 海报 壁画 名画; toilet: 坐便器; brush: 刷子; notepad: 便签 便签本; magazine: 杂志; passport: 护照; stamp: 邮票; business card: 名片; birthday card: 贺卡; card game: 纸牌游戏; cd: 光盘; router: 路由器; walkie-talkie: 对讲机; medicine: 药瓶 药; first aid kit: 急救箱; crutch: 拐棍; wreath: 圣诞花环; ornament: 圣诞球; christmas stocking: 圣诞袜; costume: 戏服; dollhouse: 娃娃屋; lego: 乐高; rubik's cube: 魔方; rocking horse: 摇摇马 木马; sandbox: 沙坑; bird feeder: 喂鸟器; dog bowl: 狗碗 食盆; beach umbrella: 遮阳伞 太阳伞; deckchair: 躺椅 沙滩椅; sleeping bag: 睡袋; life jacket: 救生衣; life buoy ring: 救生圈 游泳圈; vest: 马甲 背心; pajamas: 睡衣; underwear: 内裤 内衣; hat: 遮阳帽 贝雷帽 鸭舌帽 厨师帽; jewelry: 手链 手镯 首饰; earring: 耳环; ring: 钻戒; headphones: 头戴式耳机; snowmobile: 雪地摩托; golf cart: 高尔夫球车; truck: 油罐车 水泥车 冰淇淋车 餐车; car: 老爷车 小轿车; tractor: 农用车; quad bike: 沙滩车; parasail: 滑翔伞; hoverboard: 平衡车; puddle: 水坑 水洼; snowball: 雪球; icicle: 冰柱 冰凌; mound: 土堆 土丘; carnation: 康乃馨 牡丹 牡丹花 月季 杜鹃花 海棠; hyacinth: 风信子; aloe vera: 多肉 多肉植物 芦荟; palm leaf: 棕榈叶; cauliflower: 花菜 菜花; celery: 芹菜; zucchini: 西葫芦; sweet potato: 红薯 地瓜 烤红薯; green onion: 葱 大葱 小葱; asparagus: 芦笋; almond: 杏仁; persimmon: 柿子; clementine: 柑橘 金桔; papaya: 木瓜; grape: 提子; lettuce: 卷心菜 包菜 菠菜; boiled egg: 煮鸡蛋 水煮蛋; egg: 鸭蛋 茶叶蛋; beef: 牛腩 红烧肉; skewer: 串串 糖串; omelet: 蛋饼; pastry: 酥饼 点心; popsicle: 冰棍 冰棒; cocoa: 热可可; whisky: 白酒 威士忌; dumpling: 馒头; baguette: 油条; monkey: 金丝猴 猕猴; dog: 边牧 萨摩耶 吉娃娃 斗牛犬 导盲犬 警犬; cat: 布偶猫 狸花猫 英短 加菲猫; bird: 百灵鸟 夜莺 杜鹃 黄鹂 布谷鸟; fish: 鲫鱼 草鱼 斗鱼; cougar: 美洲狮; eagle: 海东青; snake: 眼镜蛇 蟒蛇; animal: 小动物 动物
"""

ACTIONS = """
knead: 揉 揉着; take: 抓起 拿出 取出 掏出; wash: 擦亮 擦拭; look: 探出头来 探出头; open: 打开门; run: 跑掉 溜走
draw: 画; look: 抬头 抬头望 抬头看 低头看; drink: 吸 吮吸 吸食 吸蜜; decorate: 裱花; flow: 流进 流入 流淌 流过; run: 冲下来 冲下
chirp: 鸣; open: 开箱 拆箱; hit: 敲; hang: 晾衣服 晒衣服 晾 晒被子; plant: 插上 插下 竖起; hold: 撑; camp: 露营 野营; eat: 吃烧烤; sit: 晒太阳
kick: 射门 颠球; taste: 品尝; snap: 拍指; dunk: 投篮; do pottery: 制作陶器 制陶 做陶瓷; bandage: 绑绷带 缠绷带; cut nails: 剪指甲 修剪指甲; tidy: 整理床铺 铺床单 整理房间 收拾行李; comb: 梳理; make a face: 伸舌头 吐舌头 做鬼脸; shake head: 摇头; nod: 点头; fence: 打剑; sit up: 做仰卧起坐 仰卧起坐; squat: 做深蹲 深蹲; do magic: 变魔术 表演魔术 变戏法; exercise: 做运动 做有氧运动 有氧运动 健美操 做体操 跳绳操; bend: 弯曲 掰弯; barbecue: 在烧烤 吃烧烤 烤肉串; talk: 讨论 做演示 做报告 商量 谈论 演示; sweep: 清扫 清理; work: 工作 干活; paint: 作画 画油画 涂鸦; go@: 转弯 拐弯 减速 加速 加速前进 飞越 掠过 移向 滑过; run: 飞驰 小跑 赶来; catch: 捕捉 捕; water: 喷水降温; roller skate: 滑旱冰 穿着轮滑鞋滑; skateboard: 在滑板; eat: 吃食物 吃饭团; sit: 栖息 栖在; sleep: 打盹儿 睡午觉; wag: 摇尾巴 摇着尾巴; stop: 停泊 停靠; tie: 系鞋带; jump: 扑 扑向 跃起; cheer: 为啦啦队加油; chop: 切割; hula hoop: 跳呼啦圈 转呼啦圈; fold: 折叠衣物 折纸飞机; hide: 藏; wash: 洗衣 洗淋浴 清洗汽车; spin: 转来转去; play: 演奏着 玩手机游戏; decorate: 点缀; rise: 升空; roar: 吼叫; run: 追着跑; drive: 巡航; read: 翻阅 看杂志; look: 看视频 看新闻 张望 打量 远眺; photograph: 拍视频 直播; dance: 跳现代舞 跳现代舞蹈 跳舞蹈 翩然起舞; celebrate: 跨年; light up: 闪着光 闪光 发着光; melt: 融化着; lie: 蜷缩 蜷缩在 蜷在 窝在
deliver: 送货 派送 送外卖 送快递 送信; hunt: 打猎 捕猎 狩猎; jog: 慢跑 晨跑 夜跑; race: 赛跑 比赛跑步; skip: 蹦蹦跳跳; bungee jump: 蹦极; parkour: 跑酷; somersault: 翻跟头 翻筋斗 后空翻 倒立; skydive: 跳伞; slip: 滑倒; faint: 晕倒; roll: 滚 滚动 打滚 滚过; ice skate: 花样滑冰; roller skate: 轮滑 溜旱冰; sled: 滑雪橇 坐雪橇; snowboard: 单板滑雪; skateboard: 滑滑板 玩滑板; park: 停车 停好车; use: 用 使用 操作; knit: 织 编织 织毛衣 织着; do pottery: 做陶艺 拉坯 做陶器 捏陶; massage: 按摩; milk: 挤牛奶 挤奶; get a haircut: 理发 剪头发 剪头; fold: 叠 叠衣服 折叠 叠被子; count: 数钱 点钞 数着; arrange: 插花 整理 摆放 布置; pet: 抚摸 摸 轻抚; groom: 梳毛; shear: 剪羊毛; taste: 尝 品 品酒 试吃; smoke: 抽烟 吸烟; peck: 啄; barbecue: 烧烤 烤肉 烤香肠; peel: 削 削皮 削苹果皮 剥; knead: 揉面 和面 擀面; mix: 搅拌; flip: 翻面 颠勺 翻; breathe: 喷火 呼吸; stop: 拦下 拦住 停下 停住; put: 放进 放入 放到 摆上 塞进; serve: 上菜 端菜; sharpen: 磨刀; shower: 淋浴 冲凉 泡澡 洗澡; mop: 拖地; iron: 熨 熨衣服 烫衣服 熨烫; vacuum: 吸尘; polish: 擦鞋 擦亮; brush: 刷牙 刷; comb: 梳头 梳头发; shave: 刮胡子 剃须; tidy: 铺床 收拾 收拾房间; put on makeup: 化妆 画眉; bandage: 包扎; tie: 系领带 打领带 系鞋带; dress: 穿衣服; bark: 吠 汪汪叫 狂吠; meow: 喵喵叫; chirp: 鸣叫 啼叫 叽叽喳喳; yawn: 打哈欠; direct: 指挥 指挥交通; inspect: 检查 查看; nod: 点头; hang: 挂 挂着 倒挂 悬挂; get an award: 领奖 颁奖; shake hands: 握手; high five: 击掌; knock: 敲门; ring: 敲钟 响 响起 响着; greet: 打招呼 问候; seal: 封口 封信; cheer: 欢呼 加油 喝彩 助威; snap: 打响指; blow: 吹气球 吹灭; push up: 做俯卧撑 俯卧撑; do yoga: 做瑜伽 练瑜伽 瑜伽; do tai chi: 打太极 打太极拳 练太极 太极拳; do karate: 练武 练功夫 打拳 空手道; drum: 打架子鼓; shuffle: 洗牌; play rock paper scissors: 猜拳 石头剪刀布; dunk: 扣篮 灌篮; box: 拳击 打拳击; wrestle: 摔跤 相扑 扭打; arm wrestle: 掰手腕 扳手腕; fence: 击剑 比剑 斗剑; repair: 修补 维修 修理 补; hammer: 锤打 敲打 打铁; saw: 锯 锯木头; weld: 焊接; carve: 雕刻 雕; drill: 钻孔; rake: 耙 耙落叶; plow: 耕地 犁地 耕田; chop wood: 砍柴 劈柴 砍树; load: 装货 卸货; wrap: 包礼物 打包; exercise: 做操 做体操 深蹲 做深蹲 举哑铃 做仰卧起坐 做广播体操; dig: 挖洞 挖坑 铲雪 挖土; wash: 洗碗 洗手 洗脸 擦窗户 擦窗 擦玻璃 擦 擦桌子 刷碗 洗车 洗头 洗头发; lift: 吊起 吊着 抬起 举杠铃; carry: 抬 抬着 提 运 运送 抱来; throw: 投篮 投掷 扔出 抛出 投球 掷; water: 喷水 浇花 洒水; fall: 飘落 掉下 倒下 飘下; talk: 打电话 通话 演讲 发言 开会 采访; hold: 撑伞 打伞 举着伞; light up: 点亮 点灯 亮; jump: 跳进 跳上 跳下 蹦起 跳蹦床; run: 跑向 跑来 跑着 冲进 赶路; walk: 走上 走向 走着 走下 迈步 踱步; go@: 驶离 开过 路过 行进; drive: 驾车 开 开过去; climb: 攀岩 爬山 爬树 攀爬 爬绳子; trim: 修剪 剪枝; decorate: 装饰 布置; dance: 跳踢踏舞 跳拉丁舞 跳华尔兹 跳民族舞 跳街舞 舞狮 跳芭蕾 跳芭蕾舞 跳街舞 跳广场舞 扭动 跳探戈; surf: 冲着浪; row: 划桨 划龙舟 划着 皮划艇; ski: 滑着雪; fight: 攻击 袭击 打斗 厮杀 交战 搏击 挥剑; play: 打 玩着 吹奏 拉奏 玩游戏 打游戏; sit: 盘腿坐 端坐 坐下; sleep: 酣睡 午睡 熟睡 打瞌睡; look: 观察 盯着 瞧 看海 观看 看电影 看电视 看雪 望向 望着远方 俯瞰 观星; photograph: 自拍 合影 录像; hide: 躲藏 藏在; chase: 追球; take: 偷 偷走 偷了 拿走 抢; give: 递给 送来 献 颁发; shop: 逛街 逛超市 买东西 购买; sell: 叫卖 摆摊; teach: 讲解 辅导; read: 翻书 朗读; write: 写作业 写毛笔字 练字 记笔记; build: 搭 盖 盖房子 组装 做手工 搭积木 堆沙堡 制作 做; plant: 种树 栽 植树 栽种 播种 插秧; harvest: 摘苹果 摘果子 割稻子 割麦子 采茶 采蘑菇 割; sew: 缝衣服 缝补 绣花 刺绣; feed: 投喂 喂着; sing: 唱卡拉OK 唱戏 合唱; meditate: 念经 拜佛 打禅; wake: 睁开眼; cry: 大哭 哭着; laugh: 笑 笑嘻嘻; clap: 鼓起掌; kiss: 接吻; open: 拆开 拆 推开; balance: 走钢丝 单脚站立; crash: 拍打 拍岸 撞上 撞; swing: 挥舞 挥; jump rope: 跳绳 跳大绳; float: 飘舞 飘飞 纷飞; celebrate: 过生日 庆生 干杯 过年 举杯 碰杯 举杯庆祝; fence: 拔剑 练剑 舞剑 挥剑 击剑 比剑 舞刀 拔刀; golf: 打高尔夫 打高尔夫球; spread: 展开 铺开; explode: 喷发 爆发; burn: 着火 起火 烧; swim: 仰泳 蛙泳 戏水; hug: 搂着 搂; lean: 靠在 倚着; eat: 吃草 偷吃 吃掉 咬 咀嚼 野餐 吃早餐 吃午饭 吃晚饭; drink: 舔; cook: 煮饭 下厨 煮面 炖 做晚饭 做早餐 翻炒 摊煎饼 包饺子; chop: 切开 剁 切着; pour: 倒水 倒酒 斟茶; study: 写论文 背书 做作业 考试; rise: 升上 飘上 冉冉升起 腾空 冒出; float: 飘着 飘起 漂过 飘向; land: 停在 落到 落在; stand: 停着 停放 立在; ride: 骑行在 骑上 骑过 坐在马背上; push: 推车 推; sniff: 嗅着; wait: 排队 候车; kneel: 单膝跪地; point: 指路; meet: 会面 相见; listen: 听音乐 听歌; text: 发短信 发信息 发微信; type: 敲键盘 打字 用电脑打字; rescue: 救下 营救 救出; protect: 守着
"""

# Verbs that say their object as well: verb, object.
WITH_OBJECT: Mapping[str, tuple[str, str]] = {
    "建造房子": ("build", "house"), "盖房子": ("build", "house"), "推车": ("push", "cart"), "推购物车": ("push", "shopping cart"), "投斧": ("throw", "axe"), "扔斧头": ("throw", "axe"), "骑踏板车": ("ride", "scooter"), "骑自行车": ("ride", "bicycle"), "骑单车": ("ride", "bicycle"), "骑摩托车": ("ride", "motorcycle"),
    "玩游戏手柄": ("play", "video game"), "踢毽子": ("kick", "shuttlecock"), "放孔明灯": ("hold", "sky lantern"), "打保龄球": ("bowl a ball", "bowling ball"), "打冰球": ("play", "hockey stick"), "弹竖琴": ("play", "harp"), "弹吉他": ("play", "guitar"), "弹尤克里里": ("play", "banjo"),
    "下象棋": ("play", "chess"), "下围棋": ("play", "chess"), "打羽毛球": ("play", "badminton racket"), "打网球": ("play", "tennis racket"), "打乒乓球": ("play", "ping pong paddle"),
    "打棒球": ("play", "baseball bat"), "打排球": ("play", "volleyball"), "打牌": ("play", "playing cards"), "打扑克": ("play", "playing cards"), "骑马": ("ride", "horse"), "骑摩托": ("ride", "motorcycle"),
    "踢球": ("kick", "soccer ball"), "堆雪人": ("build", "snowman"), "插旗": ("plant", "flag"), "吹泡泡": ("blow", "bubbles"), "吹笛子": ("play", "flute"), "吹喇叭": ("play", "trumpet"),
    "吹小号": ("play", "trumpet"), "吹萨克斯": ("play", "saxophone"), "敲鼓": ("play", "drum"), "击鼓": ("play", "drum"), "弹钢琴": ("play", "piano"), "拉小提琴": ("play", "violin"), "拉大提琴": ("play", "cello"),
    "拉二胡": ("play", "erhu"), "拉手风琴": ("play", "accordion"), "弹琵琶": ("play", "pipa"), "弹古筝": ("play", "guzheng"), "放烟花": ("play", "fireworks"), "放鞭炮": ("play", "firecracker"),
    "补网": ("repair", "net"), "撑伞": ("hold", "umbrella"), "打伞": ("hold", "umbrella"), "打着伞": ("hold", "umbrella"), "撑着伞": ("hold", "umbrella"), "转呼啦圈": ("hula hoop", "hula hoop"), "荡着秋千": ("swing", "swing"),
    "堆沙堡": ("build", "sandcastle"), "划着船": ("row", "boat"), "打电话": ("talk", "phone"), "包饺子": ("cook", "dumpling"), "舞龙": ("dance", "dragon"), "开飞机": ("drive", "airplane"), "遛狗": ("walk", "dog"), "泡茶": ("pour", "tea"), "开窗户": ("open", "window"), "开窗": ("open", "window"), "开门": ("open", "door"), "关门": ("close", "door"), "关窗": ("close", "window"), "筑巢": ("build", "nest"), "搭窝": ("build", "nest"), "点蜡烛": ("ignite", "candle"), "吹蜡烛": ("blow", "candle"), "沏茶": ("pour", "tea"), "逗猫": ("play", "cat"), "撸猫": ("pet", "cat"), "喂猫": ("feed", "cat"), "喂狗": ("feed", "dog"), "喂鱼": ("feed", "fish"), "喂鸽子": ("feed", "pigeon"), "牵狗": ("walk", "dog"), "泡咖啡": ("pour", "coffee"), "煮咖啡": ("cook", "coffee"),
    "喝茶": ("drink", "tea"), "喝咖啡": ("drink", "coffee"), "搭帐篷": ("build", "tent"), "看报": ("read", "newspaper"), "看报纸": ("read", "newspaper"), "跑马": ("ride", "horse"), "划皮划艇": ("row", "canoe"), "划独木舟": ("row", "canoe"),
}  # fmt: skip

PLACES = """
alley: 雨巷 深巷; staircase: 旋转楼梯 螺旋楼梯 楼梯间
intersection: 环岛
downtown: 市区 城区; mansion*: 府邸 宅邸; nursery: 托儿所; classroom: 幼儿园; cafeteria: 自助餐厅; movie theater: 室内电影院; science museum: 科学博物馆 天文馆; train railway: 火车铁路 铁路; running track: 户外跑道; forest road: 森林道路 森林公路; bathroom: 厕所里 洗手间 公共厕所; courtroom: 法庭 法院 法庭上; conference room: 会议室 会议厅; castle hall: 城堡大厅 宴会大厅 城堡的大厅; waiting room: 候车室 候诊室 候机厅; tennis court: 网球场 排球场 羽毛球场; police station: 警察局 派出所; fire station: 消防站 消防队; music studio: 演播室; airport: 机场跑道; great wall*: 长城 长城上 万里长城; village square: 村庄广场; cave: 树洞
iceberg: 冰山; dam: 大坝 水坝 堤坝; vegetable garden: 菜园 菜园里 菜园子 菜地; racecourse: 赛马场; sauna: 桑拿房 汗蒸房; heliport: 停机坪 直升机停机坪; mausoleum: 陵墓 皇陵; pantry: 储藏室 储物间; utility room: 杂物间; ball pit: 球池 海洋球池; picnic area: 野餐区; outhouse: 茅房 旱厕; pine forest: 松树林 松林 针叶林; birch forest: 白桦林 桦树林; autumn forest: 秋林 枫树林 枫林; forest road: 林间小路 林中小路 森林小路 林间小道 林荫道 森林公路; clearing: 林间空地; rainforest: 雨林 热带雨林 亚马逊雨林 亚马逊; summit: 山顶 峰顶 山巅; slope: 山坡上; glacier: 冰川; ice rink: 室内溜冰场 室内滑冰场 冰球场; ski slope: 雪坡 滑雪场 雪道 滑雪坡 滑雪道; mountain village: 山村 山寨; mountain: 雪山 雪山脚下 阿尔卑斯山 喜马拉雅山 珠穆朗玛峰 大山里; quarry: 采石场; meadow: 草甸 花草地; prairie: 大草原上; field: 草原 草原上 田里 庄稼地 空地; savanna: 非洲草原 热带草原; grass: 草丛 草丛里 草坪上; lawn: 草坪; rice terrace: 梯田; path: 小径 小道 林荫小道 步道; countryside: 乡间 郊外 农村 田园; golf course: 高尔夫球场; train railway: 铁路旁 铁道; barn*: 谷仓 马厩 牛棚; backyard: 后院 后花园; botanical garden: 植物园; courtyard: 庭院 四合院; backyard: 院子里 院子 小院 后院; porch: 门廊 走廊外; campus: 校园 大学校园 大学 校园里; schoolyard: 学校操场; snowfield: 雪原 雪地 雪地里; ocean: 大洋 海洋 太平洋 大西洋; sea: 大海 海 海上 海面; bay: 海湾; seaside: 海边小镇; pier: 栈桥 防波堤; harbor: 码头 港口 渔港; pond: 池塘 荷塘 鱼塘 池边 水塘; riverbank: 河岸 河边 江边 溪边 河畔; river: 塞纳河 恒河 尼罗河 河流; canal: 运河 水乡 威尼斯; marsh: 湿地 芦苇荡 沼泽地; hot spring: 温泉; coral reef: 珊瑚礁 珊瑚丛; underwater: 海里 海水里 深海里; aquarium: 水族馆 海洋馆 水族馆里; skyline: 天际线 城市天际线; downtown: 市中心 闹市; town: 小镇 镇上; city: 外滩 上海外滩 曼哈顿 罗马 莫斯科 首尔 悉尼 新加坡 迪拜 台北 天津 苏州; industrial area: 工业区 工业园; crosswalk: 斑马线 人行横道; intersection: 十字路口 路口; neighborhood: 社区 小区 街区; suburb: 郊区; driveway: 车道; chinatown: 唐人街; bus stop*: 公交站 公交车站; pharmacy: 药店 药房; junkyard: 废品站 垃圾场; mansion*: 豪宅 庄园; night market: 夜市; amusement park: 游乐园 主题公园 迪士尼乐园 嘉年华; food court: 美食广场 大排档; festival: 庙会 灯会; train station platform: 站台 月台 火车站站台; train station: 高铁站; subway: 地铁 地铁上 地铁里 地铁车厢 地铁车厢里 地铁站; train interior: 车厢 车厢里 火车上 火车里 列车上; bus interior: 公交车上 公交车里; airplane cabin: 机舱 飞机上 客舱 飞机客舱; cockpit: 驾驶舱 驾驶室; throne room: 大殿 金銮殿; temple*: 古寺 古庙 神社 祠堂; mosque*: 清真寺; arch*: 凯旋门; football field: 足球场 橄榄球场; stadium: 球场 体育场; baseball stadium: 棒球场; basketball court: 篮球场 网球场 排球场; running track: 跑道 田径场; raceway: 赛车场 赛道 赛车道; living room: 客厅 起居室 客厅里; nursery: 婴儿房 育婴室; corridor: 走廊 过道 长廊; staircase: 楼梯间 楼道 楼梯上; attic: 阁楼; basement: 地下室; lobby: 大堂 大厅 酒店大堂; elevator: 电梯 电梯里; locker room: 更衣室; jail cell: 牢房 监狱牢房 囚室; laundry room: 洗衣房 洗衣店; barbershop: 理发店 美发店 理发馆; cafeteria: 食堂 餐厅食堂 学校食堂; restaurant: 火锅店 面馆 烧烤店 小吃店 饭馆 餐馆里 茶餐厅; supermarket: 便利店 超市 购物中心 商场; science museum: 科技馆 科学馆 天文馆; art gallery: 美术馆 画廊 艺术馆; museum: 博物馆; garage*: 车库; warehouse: 仓库; opera house: 歌剧院 大剧院; concert hall: 音乐厅; movie theater: 电影院 影院; ballroom: 舞厅 宴会厅; nightclub: 夜店 夜总会 迪厅; dance studio: 舞蹈室 舞蹈教室 练功房; boxing ring: 拳击台 擂台; bowling alley: 保龄球馆; dungeon: 地牢; mine: 矿井 矿洞 煤矿; sewer: 下水道; rooftop: 屋顶 屋顶上 房顶 房顶上 天台 楼顶; construction site: 工地 建筑工地 工地上; hospital*: 病房 手术室 医院里 诊所 急诊室; school*: 学校里; classroom: 课堂; office: 格子间 写字间; stage: 戏台; square: 广场上 天安门广场; fairyland: 童话 童话森林; market: 花市 鱼市 菜市场 集市; castle*: 古堡; tower*: 钟楼 鼓楼 铁塔; park: 公园里 街心公园; beach: 沙滩上 海滩上 海边 沙滩; zoo: 野生动物园; gym: 健身房 体育馆 室内体育馆; swimming pool: 游泳馆 泳池边 室内游泳池; library: 图书馆 阅览室; music studio: 录音室 录音棚 音乐工作室; laboratory: 实验室里; cemetery: 墓园 坟场; highway: 高速公路 高速 公路上; tunnel: 隧道里; parking lot: 停车场 地下停车场; gas station: 加油站; bakery*: 面包房 糕点店; shop*: 花店 玩具店 杂货店 服装店 宠物店 店里; cafe*: 茶馆 茶楼; bar: 酒馆 居酒屋; space: 太空中 银河系; mars: 火星表面 外星球; volcano: 火山口; cave: 洞穴 溶洞 山洞; waterfall: 瀑布 瀑布下; village: 村口 渔村; farm: 农场里 菜园子 牧场; wheat field: 麦田里 玉米田
"""

STYLES: Mapping[str, str] = {
    **dict.fromkeys(["复古海报", "老海报", "怀旧海报风格"], "vintage"),
    **dict.fromkeys(["梵高风格", "梵高", "凡高", "凡高风格"], "van gogh"), **dict.fromkeys(["油画", "油画风格", "油画风"], "oil painting"), **dict.fromkeys(["像素风", "像素风格", "像素画", "像素"], "pixel art"),
    **dict.fromkeys(["动画风格", "动画风", "卡通", "卡通风格", "皮克斯风格", "迪士尼风格"], "animated"), **dict.fromkeys(["动漫", "动漫风格", "二次元", "日漫风格", "吉卜力风格", "宫崎骏风格", "日本动漫风格"], "anime"),
    **dict.fromkeys(["超现实主义", "超现实", "超现实风格", "超现实主义风格"], "surrealism"), **dict.fromkeys(["印象派", "印象派风格", "莫奈风格"], "impressionism"), **dict.fromkeys(["素描", "素描风格", "铅笔画", "铅笔素描"], "pencil sketch"),
    **dict.fromkeys(["黑白照片", "黑白照", "黑白画面", "黑白影像"], "black and white"), **dict.fromkeys(["赛博朋克风格", "赛博朋克风", "霓虹风"], "neon"), **dict.fromkeys(["剪纸动画", "剪纸风"], "paper"),
    **dict.fromkeys(["皮影戏风格", "剪影风格", "皮影风格"], "shadow theatre"), **dict.fromkeys(["折纸"], "origami"), **dict.fromkeys(["蒸汽朋克"], "steampunk"), **dict.fromkeys(["水彩画风格", "水彩风"], "watercolour"),
    **dict.fromkeys(["水墨风", "水墨画风格", "中国画"], "ink wash"), **dict.fromkeys(["浮世绘风"], "ukiyo-e"), **dict.fromkeys(["蜡笔画风格", "儿童画风格", "儿童蜡笔画", "蜡笔风格"], "crayon"), **dict.fromkeys(["粉笔画风格", "黑板画风格"], "chalk"),
    **dict.fromkeys(["漫画风格", "漫画"], "comic"), **dict.fromkeys(["黏土动画", "粘土动画", "定格动画"], "claymation"),
}  # fmt: skip
# Styles that are things as well: only a style where they stand alone or before 风格.
SHY_STYLES = frozenset(
    [
        "油画",
        "剪影",
        "水彩画",
        "老照片",
        "蜡笔",
        "国画",
        "水墨画",
        "素描",
        "折纸",
        "漫画",
        "霓虹",
        "霓虹灯",
        "动漫",
        "卡通",
        "皮影戏",
        "皮影",
        "像素",
        "铅笔画",
        "蜡笔画",
        "儿童画",
        "剪纸",
        "黑白照片",
        "黑白照",
    ]
)

CAMERA: Mapping[str, str] = {
    **dict.fromkeys(["镜头剧烈晃动", "画面剧烈晃动", "剧烈抖动", "强烈晃动", "强烈的晃动效果", "画面抖动", "画面晃动"], "shake"), **dict.fromkeys(["移焦", "焦点从", "焦点转移", "变焦点", "焦点切换", "拉焦", "焦点从前景移到背景", "焦点移到背景"], "rack focus"),
    **dict.fromkeys(["镜头向左平移", "镜头左摇", "向左摇镜", "左移镜头", "向左平移"], "pan left"), **dict.fromkeys(["镜头向右平移", "镜头右摇", "向右摇镜", "右移镜头", "向右平移"], "pan right"),
    **dict.fromkeys(["镜头上摇", "镜头向上仰", "镜头向上移动", "向上摇镜", "镜头上仰", "镜头向上倾斜"], "tilt up"), **dict.fromkeys(["镜头下摇", "镜头向下俯", "向下摇镜", "镜头下俯", "镜头向下倾斜", "镜头向下移动"], "tilt down"),
    **dict.fromkeys(["向上移镜头", "镜头向上移", "上移镜头"], "tilt up"), **dict.fromkeys(["向下移镜头", "镜头向下移", "下移镜头"], "tilt down"), **dict.fromkeys(["向左移镜头"], "pan left"), **dict.fromkeys(["向右移镜头"], "pan right"),
    **dict.fromkeys(["静态镜头", "静态视图", "镜头不动"], "static"), **dict.fromkeys(["镜头拉远变焦", "缩小镜头"], "zoom out"), **dict.fromkeys(["平稳镜头", "稳定镜头", "镜头稳定"], "static"), **dict.fromkeys(["无人机跟拍"], "tracking"),
}  # fmt: skip
FRAMING: Mapping[str, str] = {
    **dict.fromkeys(["航拍", "无人机视角", "无人机的视角", "从无人机的视角", "无人机拍摄的", "从空中俯瞰", "航拍镜头", "俯拍", "俯视", "鸟瞰", "无人机航拍", "俯瞰镜头", "俯视镜头", "俯拍镜头", "无人机拍摄"], "aerial"), **dict.fromkeys(["仰拍", "低角度", "低机位", "仰视", "仰视镜头", "低角度镜头", "仰角"], "low angle"),
    **dict.fromkeys(["大特写", "特写镜头", "近景特写", "微距", "微距镜头"], "close-up"), **dict.fromkeys(["全景", "大远景", "广角", "广角镜头", "远景镜头", "大全景", "全景镜头"], "wide"), **dict.fromkeys(["中景", "中景镜头", "半身", "半身镜头"], "medium"),
}  # fmt: skip
SEASONS: Mapping[str, str] = {**dict.fromkeys(["春暖花开", "早春", "暮春", "春光", "春日里"], "spring"), **dict.fromkeys(["炎夏", "夏日里", "酷暑"], "summer"), **dict.fromkeys(["秋高气爽", "秋风", "秋叶"], "autumn"), **dict.fromkeys(["严冬", "隆冬", "冬日里", "白雪覆盖", "雪覆盖", "被雪覆盖", "大雪覆盖", "冰雪覆盖", "银装素裹"], "winter")}  # fmt: skip
TIMES: Mapping[str, str] = {**dict.fromkeys(["今晚", "今夜", "昨晚", "昨夜", "睡前", "明月", "圆月", "弯月", "月牙", "夜景", "入夜", "夜幕", "夜幕降临", "夜间", "星夜", "月光下", "星空下", "夜空下", "大半夜", "睡前"], "night"), **dict.fromkeys(["日落时分", "夕阳下", "夕阳西下", "傍晚时分", "落日余晖", "黄昏时分", "华灯初上"], "dusk"), **dict.fromkeys(["黎明时分", "黎明时", "日出时分", "清晨时分", "天亮", "太阳升起", "大清早"], "dawn"), **dict.fromkeys(["烈日", "艳阳", "大白天", "晌午", "阳光下", "正午时分"], "day")}  # fmt: skip
WEATHER: Mapping[str, str] = {**dict.fromkeys(["雷暴", "雷阵雨", "打雷", "雷雨交加", "台风", "飓风", "狂风暴雨", "暴风"], "storm"), **dict.fromkeys(["雨巷", "躲雨", "避雨", "听雨", "瓢泼大雨", "倾盆大雨", "雨里", "下大雨", "下小雨", "下起雨", "下起了雨", "要下雨", "雨季", "蒙蒙细雨", "雨滴"], "rain"), **dict.fromkeys(["下大雪", "鹅毛大雪", "下起雪", "下起了雪", "雪里", "漫天大雪", "雪花飘飘"], "snow"), **dict.fromkeys(["起雾", "雾霾", "雾蒙蒙", "云雾", "云雾缭绕"], "fog"), **dict.fromkeys(["大风天", "寒风", "北风", "风很大"], "wind"), **dict.fromkeys(["阴沉", "阴云", "乌云密布"], "cloudy")}  # fmt: skip

# Holders of a character that is no thing there: "花钱" shows no flower, "东西" no east.
SILENT = frozenset(
    [
    "时刻", "立刻", "倒影", "冒险", "顶端", "顶部", "尖端", "家人们", "宝子们", "铁子们", "保姆级", "教程", "如何", "两岸", "画蛇添足", "守株待兔", "对牛弹琴", "画龙点睛", "亡羊补牢", "狐假虎威", "井底之蛙", "杯弓蛇影", "鸡飞狗跳", "鹤立鸡群", "叶公好龙", "马马虎虎", "虎头蛇尾", "九牛一毛", "龙马精神", "狼吞虎咽", "鸡犬不宁", "胆小如鼠",
    "骑虎难下", "如鱼得水", "花言巧语", "雪中送炭", "水滴石穿", "一石二鸟", "塞翁失马", "指鹿为马", "羊入虎口", "虎视眈眈", "走马观花", "风雨同舟", "懒人", "达人", "浪花", "水花", "火花", "泪花", "人家", "当时", "当然", "顺时针", "逆时针", "白雪般", "东西", "陡峭", "忙碌", "繁忙", "废弃", "空荡荡", "马上", "马虎", "花钱", "花费", "花时间", "花心思", "花光", "小心", "小心翼翼", "牛气", "吹牛", "牛市", "熊市", "股市", "狗血", "猫腻", "鸡毛蒜皮", "打工", "打车", "打断", "打折", "打听", "打动",
    "打击乐", "打卡", "会议", "会说", "会飞的", "会不会", "机会", "社会", "学会", "聚会", "约会", "晚会", "开会时", "一会儿", "会计", "银行卡", "火热", "火速", "火车票", "水平", "风景", "风格", "风情", "风味",
    "风雨无阻", "海报", "海鲜", "山水画", "天空下", "书写出", "书法", "书生气", "信任", "信号", "信用卡", "钟头", "分钟", "一刻钟", "表演", "表情", "手表带", "面子", "面条似的", "见面", "当面", "桌面",
    "湖面上空", "路过的", "一路", "网络", "网上", "上网", "鱼尾纹", "马路对面", "马克", "龙头", "虎头", "鸡皮疙瘩", "象征", "大象牙", "印象", "对象", "现象", "气象", "抽象", "形象", "包含", "包括",
    "背包客", "钱币", "面包屑", "车祸", "车票", "车站里", "开车门", "灯光", "灯火", "开灯", "关灯", "花白", "眼花", "火山灰", "一家", "家乡", "家里人", "大家庭", "国王杯", "王国", "皇家", "专心",
    "开心", "伤心", "中心", "心里", "心情", "地心", "桃心", "高兴", "正面", "侧面", "反面", "前视图", "正视图", "侧视图", "交通", "钢梁", "羊毛", "牛奶味", "石头剪刀布的", "毛笔字", "足球赛", "篮球赛", "篮球比赛",
    "足球比赛", "网球赛", "比赛", "龙舟赛", "赛马", "世界杯", "面带微笑", "一起", "一样", "一直", "一边", "一面", "一下", "一次", "一口", "一眼", "一步", "十分", "千万", "万一", "百姓", "四处", "四季", "七夕",
    "八卦", "三明治店", "着急", "着迷", "慢动作", "超慢动作", "延时摄影", "水坑边", "相间", "车水马龙", "龙飞凤舞", "鸟语花香", "天马行空", "马到成功", "牛年", "虎年", "兔年", "龙年", "画面", "画中人", "毛毛", "毛发丛生",

    ]
)  # fmt: skip

JOINING: Mapping[str, str] = {
    **dict.fromkeys(["抬着", "抬", "端菜", "提", "递给", "挥舞", "使用", "用", "咬", "舔", "偷吃", "吹奏", "玩着", "推", "弹", "挥"], "holding"),
    **dict.fromkeys(["骑上", "骑过", "骑行在"], "riding"),
}  # fmt: skip
# What one does to somebody who then does what comes next.
PIVOTS = frozenset(["push", "teach", "lead", "help", "carry"])
# What only says on which side of a roof or of the water a place is.
ROOFS = frozenset(["室内", "户外", "室外", "露天", "水下", "海底"])
FULL = frozenset(["满是", "充满", "挤满", "坐满", "站满", "堆满", "摆满", "长满", "开满"])
PRONOUNS: Mapping[str, str] = {"他": "man", "她": "woman"}
# After an animal these only say which one of them it is: "鸭妈妈" is a duck.
KIN = frozenset(
    [
        "妈妈",
        "爸爸",
        "宝宝",
        "奶奶",
        "爷爷",
        "孩子",
        "先生",
        "小姐",
        "姐姐",
        "哥哥",
        "弟弟",
        "妹妹",
        "一家",
        "女王",
        "国王",
        "公主",
        "王子",
        "骑士",
        "医生",
        "老师",
    ]
)
# Parts of somebody: the colour before them is theirs and not the whole one's.
PARTS: Mapping[str, str] = {
    **dict.fromkeys(["眼睛", "眼", "双眼", "大眼睛", "眼眸"], "eye"), **dict.fromkeys(["头发", "长发", "短发", "卷发", "秀发", "发丝"], "hair"), **dict.fromkeys(["尾巴", "长尾巴"], "tail"), **dict.fromkeys(["耳朵", "长耳朵"], "ear"),
    **dict.fromkeys(["鼻子", "长鼻子"], "nose"), **dict.fromkeys(["翅膀"], "wing"), **dict.fromkeys(["胡子", "胡须", "长胡子"], "beard"), **dict.fromkeys(["爪子", "脚掌"], "paw"), **dict.fromkeys(["嘴巴", "嘴"], "mouth"),
    **dict.fromkeys(["脸", "脸庞", "脸蛋"], "face"), **dict.fromkeys(["皮肤"], "skin"), **dict.fromkeys(["羽翼"], "wing"),
}  # fmt: skip
COLLECTIVES: Mapping[str, tuple[str, int]] = {
    "人山人海": ("person", 8), "象群": ("elephant", 5), "鸭群": ("duck", 5), "猴群": ("monkey", 5), "蜂群": ("bee", 8), "蚁群": ("ant", 8), "雁群": ("goose", 6), "企鹅群": ("penguin", 6), "乐队": ("musician", 4), "合唱团": ("singer", 5),
    "车流": ("car", 4), "船队": ("boat", 4), "舰队": ("ship", 4), "姐妹俩": ("girl", 2), "兄弟俩": ("boy", 2), "母子": ("person", 2), "父女": ("person", 2), "祖孙": ("person", 2), "老两口": ("person", 2),
    "三姐妹": ("girl", 3), "闺蜜": ("woman", 2), "新人": ("person", 2), "学生们": ("child", 4), "工人们": ("worker", 4), "朋友们": ("friend", 3), "大家": ("person", 4),
}  # fmt: skip
TRAITS: Mapping[str, str] = {
    **dict.fromkeys(["坏掉", "坏了", "破", "破旧", "生锈", "破烂"], "broken"), **dict.fromkeys(["胖", "胖胖", "肥"], "chubby"), **dict.fromkeys(["瘦", "瘦弱"], "slim"), "斑点": "spotted", "条纹": "striped", "光脚": "barefoot",
    **dict.fromkeys(["透明", "玻璃制"], "glass"),
}  # fmt: skip
