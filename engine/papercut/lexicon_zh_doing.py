# ruff: noqa: E501 (tables: one entry a line reads better than a narrow page)
"""What people do all day in Chinese, verb by verb and errand by errand, and the things of yards, temples and kitchens they do it with. Data only.

The same form as lexicon_zh and lexicon_zh_more, which this stands behind: a word that is there is read as it is there. Knows no grammar.
"""

from collections.abc import Mapping

ACTIONS = """
crow: 打鸣 报晓; sleep: 打呼噜 打呼; sneeze: 打喷嚏 咳嗽; slip: 打滑; rob: 打劫; pump: 打气; look: 打量
go@: 兜风 跨 跨过 跨越 奔 奔向 赶往 涌向 闯进 闯入 溜进 钻进 钻过 绕过 登机 下课 放学 下班 上学 回家 出门 进门 搬家 逃离 走神; walk: 踩 踏上 踏进 逛公园 散心 巡逻 巡视 散着步 踩高跷 走秀 逃课; carry: 扛起 挑着 挑 驮 驮着 搀扶 扶 扶着 背起 抬轿 挑水 搬砖 搬运 捧起; pull: 拽 扯 拽着 扯着 拔 拔河 拔萝卜 牵着走; push: 推开门 推磨; throw: 撒 撒网 甩 甩出 抛洒 泼 泼水 打雪仗 打水仗 丢沙包 投壶; climb: 攀 攀上 爬山坡 翻墙 翻山; jump: 跃 跨栏 跳马 跳皮筋 跳房子 跳舞毯 蹦迪; fall: 摔 摔倒 跌 跌倒 跌落 砸 砸向; float: 漂着; swim: 游着 踩水; dive; sail: 赛龙舟 扬帆起航; fly: 扇动翅膀 振翅 展翅 腾飞
catch: 捉 捉蝴蝶 抓蝴蝶 抓鱼 摸鱼 捞 捞起 捕鱼 抓小偷; take: 拾 拾起 拾贝壳 拿着走 领取 取下; hold: 托着 托 抓着 攥着 捏着 夹着 拎着 拎 提起 搂住; put: 铺 铺开 铺床单 摆满 塞; hang: 贴春联 贴窗花 贴 贴着 晾 张贴 升旗; hit: 捶 砸碎 拍球 拍皮球 撞击 戳; shake: 晃 抖 抖动 发抖 摇晃着; spin: 打转 打着转 拧 抽陀螺 转动 翻转; press: 按 按下 点击; balance: 顶着 颠 耍杂技 叠罗汉; tear: 撕 撕开 撕碎 掰开 掰; trim: 裁 剪 剪草 剪枝条; fold: 折纸 折纸鹤 叠纸飞机; sew: 绣 缝合 补衣服; carve: 刻字 捏面人 吹糖人; build: 砌 砌墙 装修 铺路 修桥 架桥 盖楼 搭窝棚; repair: 修 修理 修好 修车 修电脑 修路 修补 修鞋; plow: 锄 锄地 翻地 松土; plant: 种花 种菜 施肥 埋 埋下; harvest: 拾麦穗 收麦 割稻 摘棉花 挖土豆 挖笋 收庄稼 掰玉米 捡蘑菇 捡栗子; feed: 喂奶 喂鸡 喂猪 喂马 喂羊 喂牛 养蜂 投食; herd: 放羊 放牛 放鸭子 赶羊 赶鸭子; sweep: 扫 扫落叶 扫雪 扫院子 打扫院子; wash: 洗狗 洗菜 洗衣服 洗澡澡 冲洗 搓衣服 洗脚 涮; polish: 抛光 打磨; paint: 刷墙 刷漆 涂色 粉刷墙壁; work: 加班 干农活 做工 忙活; load: 装箱 打包行李
cook: 煎蛋 炸 蒸 拌 焖 炖汤 煲汤 熬粥 熬 炸油条 蒸包子 烙饼 煮饺子 煮粥 拌面 炒面 炒饭 颠锅 烧菜 烤红薯 包粽子 包馄饨 打火锅 做寿司 爆炒; bake: 烤蛋糕 烤饼干; knead: 揉面团 擀皮; squeeze: 榨汁 挤柠檬; pour: 冲咖啡 冲泡 斟酒 敬茶; serve: 端茶 端盘子 上茶; drink: 喝酒 喝汤 喝粥 喝奶茶 品茶 敬酒 畅饮; eat: 吃面 吃冰淇淋 吃西瓜 吃月饼 吃药 啃玉米 嗑瓜子 嚼 咬着 吞 干饭 大口吃 聚餐 会餐; spit: 吐 吐出; breathe: 深呼吸 喘气
look: 瞪 瞪着 张望着 赏花 赏月 赏雪 看日出 看夕阳 看风景 看热闹 看手机 刷手机 玩手机 盯着屏幕 照镜子 守望 打望; blink: 眨眼 眨着眼; wink: 挤眼; think: 沉思 发呆 回忆 思念 想念 出神; dream: 许愿 做白日梦 憧憬; listen: 听雨 听风; hide: 避雨 躲雨 埋伏; shelter: 乘凉 遮阳; photograph: 拍 打卡 拍视频 拍照片; shop: 逛夜市 逛商场 逛集市 赶集 砍价 结账 买单 付钱 点餐 点菜 办年货; pay: 扫码付款 刷卡; wait: 等人 等车 等红灯 堵车 等候着; read: 念书 背诗 看漫画 查字典; study: 温习 补课; write: 批改作业 签字 签名 写春联 写福字 写生字; draw: 写生 临摹; talk: 吵架 商议 汇报 谈心 打招呼 采访着 介绍; shout: 吆喝 呐喊 叫卖着 大吼; sing: 对唱 唱京剧 唱儿歌 吊嗓子; cheer: 助兴 加油打气; celebrate: 拜年 发红包 毕业 团圆 守岁 闹元宵 吃年夜饭 毕业典礼; meditate: 祈福 烧香 上香 祭拜 跪拜 叩拜 扫墓 打坐冥想 静坐; kneel: 磕头 下跪; bow: 敬礼 作揖 行礼; lift: 举手 举起手 撸铁; play: 表演 弹琴 拉琴 吹箫 敲锣 敲锣打鼓 打台球 打球 玩水 斗蛐蛐 玩泥巴 玩沙子 玩积木 过家家 变脸 耍 打麻将 玩耍着; hide: 捉迷藏 躲猫猫; dance: 跳操 扭秧歌 跳舞着; exercise: 拉伸运动 晨练 做早操 练肌肉; stretch: 拉伸 压腿 伸懒腰着; do karate: 扎马步 练拳 耍大刀; fight: 决斗 交手 对打 抵抗; fence: 比武 过招 挥刀; shoot: 瞄准 拉弓 开弓
bandage: 缝针 上药 抢救; help: 救人 帮忙 哄孩子 哄睡 哄 照顾 照看 搭把手; inspect: 量体温 听诊 打针 把脉 做手术 手术 检修 审案 验收; direct: 站岗 执勤; water: 灭火 救火 喷洒; protect: 守门 站哨 看守 看家; give: 放生 送礼 发糖 捐款 施舍; rescue: 解救 打捞; lie: 盘着 躺平 瘫在; sit: 盘在 盘踞 席地而坐 乘凉 吹风; sleep: 打鼾 呼呼大睡 午休; smile: 咧嘴笑 露出笑容; wake: 起身; burn: 烧 点燃着; light up: 发亮 泛着光 亮着; rise: 往上冒 腾起 弥漫 上升; flow: 涌动 奔流 倾泻; grow: 发芽着 抽芽 吐蕊; explode: 炸开 爆裂; spread: 张开 散开; hatch: 破壳
ignite: 点火 点香; open: 掀开 揭开 拉开; close: 合上 盖上; hug: 抱孩子 相拥着; tickle: 挠痒; comb: 梳妆 编辫子; dress: 换衣服 试衣服; put on makeup: 涂口红 描眉 贴花黄
"""

WITH_OBJECT: Mapping[str, tuple[str, str]] = {
    "点灯笼": ("ignite", "lantern"), "吃火锅": ("eat", "hotpot"), "吃烤串": ("eat", "skewer"), "吃饺子": ("eat", "dumpling"), "吃汤圆": ("eat", "dumpling"), "吃蛋糕": ("eat", "cake"), "切蛋糕": ("chop", "cake"),
    "给狗洗澡": ("groom", "dog"), "给猫洗澡": ("groom", "cat"), "给马刷毛": ("groom", "horse"),
    "揉面团": ("knead", "dough"), "撒网": ("throw", "net"), "挂灯笼": ("hang", "lantern"), "敲锣": ("play", "gong"), "敲法槌": ("hit", "mallet"), "敲木鱼": ("hit", "bell"), "打鼓": ("play", "drum"), "抱孩子": ("hold", "child"), "喂鸡": ("feed", "chicken"), "喂猪": ("feed", "pig"),
    "喂马": ("feed", "horse"), "喂羊": ("feed", "sheep"), "喂牛": ("feed", "cow"), "喂鸭子": ("feed", "duck"), "喂兔子": ("feed", "rabbit"), "放羊": ("herd", "sheep"), "放牛": ("herd", "cow"), "赶羊": ("herd", "sheep"), "捉蝴蝶": ("catch", "butterfly"), "抓蝴蝶": ("catch", "butterfly"), "抓鱼": ("catch", "fish"),
    "抓小偷": ("chase", "thief"), "堆雪球": ("build", "snowball"), "滚雪球": ("push", "snowball"), "拔萝卜": ("pull", "turnip"), "吃西瓜": ("eat", "watermelon"), "吃冰淇淋": ("eat", "ice cream"), "吃月饼": ("eat", "moon cake"), "吃粽子": ("eat", "zongzi"), "吃面": ("eat", "noodles"),
    "啃玉米": ("eat", "corn"), "包粽子": ("cook", "zongzi"), "烤红薯": ("cook", "sweet potato"), "弹琴": ("play", "piano"), "吹箫": ("play", "flute"), "喝奶茶": ("drink", "bubble tea"), "喝牛奶": ("drink", "milk"), "喝啤酒": ("drink", "beer"), "折纸飞机": ("fold", "paper airplane"), "照镜子": ("look", "mirror"),
    "摘苹果": ("harvest", "apple"), "摘草莓": ("harvest", "strawberry"), "摘葡萄": ("harvest", "grapes"), "采蘑菇": ("harvest", "mushroom"), "修自行车": ("repair", "bicycle"), "骑驴": ("ride", "donkey"), "骑骆驼": ("ride", "camel"), "骑大象": ("ride", "elephant"), "坐热气球": ("ride", "hot air balloon"), "荡着秋千": ("swing", "swing"),
}  # fmt: skip

NOUNS = """
oven: 砖炉 窑炉 土灶; boots: 登山靴 雪地靴 马丁靴 长靴
poppy: 罂粟 虞美人; bubbles: 气泡; lantern: 花灯 走马灯 宫灯; scroll: 春联 对联 宣纸 竹简; coat: 蓑衣; hat: 斗笠; basket: 竹篮 竹篓 鱼篓 箩筐; wheat: 麦穗 稻穗 稻草; cotton plant: 棉花; tea: 茶叶; teapot: 紫砂壶; bottle: 酒坛; statue: 佛像 石像 铜像; lion: 石狮子 石狮; wall: 城墙; bridge: 吊桥 拱桥 廊桥; tower: 烽火台 瞭望塔 信号塔 观景台; bicycle: 共享单车 山地车; scooter: 电瓶车; truck: 洒水车 快递车; bed: 病床 担架; goal net: 足球门; seashell: 海螺 螺壳; seaweed: 水草 海草; bell: 编钟 风铃 木鱼; turnip: 萝卜 白萝卜; sphinx: 狮身人面像; stone: 石磨 磨盘 鹅卵石; staff: 扁担; cup: 酒碗; pillow: 蒲团; gong: 铜锣; cart: 板车 牛车 驴车; tree: 胡杨 榕树 槐树 桃树 梨树 桂花树; flower: 桂花 油菜花 茉莉花 牡丹 菊花 月季 杜鹃花 山茶花 丁香 芍药; spider web: 蜘蛛网 蛛网; honey: 蜂蜜罐; sweet potato: 红薯 地瓜 烤红薯; steam train: 绿皮火车 老火车; boat: 摇橹船 画舫 游船; person: 行人们 村民 镇民 游人 男女老少 路人们; child: 小家伙 熊孩子 放牛娃; shepherd: 牧童; farmer: 老农; fisherman: 老渔夫; man: 大爷+old 老大爷+old 老伯+old; woman: 大妈 大婶 阿姨 姑姑 舅妈 渔家女 采茶女; chef: 师傅 老师傅; emperor: 法老; mummy monster: 木乃伊
"""

PLACES = """
island: 海岛 热带海岛 孤岛 小海岛; flower field: 花田里 罂粟花田 郁金香花田 薰衣草花海 油菜花海 向日葵花海; workshop: 磨坊; temple*: 佛堂 道观; bridge*: 廊桥; village: 村头 寨子 古村; courtyard: 天井 大院; backyard: 自家院子; road: 山间公路 盘山公路 柏油路; riverbank: 河滩 江滩; pier: 渡口; field: 打谷场 麦场 田埂 地里; market: 集市上 年货市场; street: 夜市街 步行街 商业街; restaurant: 大排档 烧烤摊 路边摊 小饭馆; bedroom: 被窝里 卧室里; bathroom: 澡堂; gym: 拳馆 武馆; stadium: 体育馆里; cave: 水下洞穴; tunnel: 地道; cliff: 山崖 断崖; sea: 近海 海湾里 海面上; sky: 高空中; space: 外太空里; arctic: 冰原上 极地; mountain: 山谷间 山腰 半山腰 深山 深山里
"""
