# ruff: noqa: E501, SIM905  (data: one row a line, word lists as text)
"""English verbs as data: the irregular ones with all their forms, the regular ones the reader knows, and what kind of act each is."""

# base: (third person singular, past, past participle, -ing form)
IRREGULAR: dict[str, tuple[str, str, str, str]] = {}
for _row in """
be is was been being|have has had had having|do does did done doing|go goes went gone going|come comes came come coming
get gets got gotten getting|give gives gave given giving|take takes took taken taking|make makes made made making
see sees saw seen seeing|know knows knew known knowing|think thinks thought thought thinking|say says said said saying
tell tells told told telling|find finds found found finding|feel feels felt felt feeling|keep keeps kept kept keeping
leave leaves left left leaving|lose loses lost lost losing|hear hears heard heard hearing|hold holds held held holding
run runs ran run running|sit sits sat sat sitting|stand stands stood stood standing|swim swims swam swum swimming
fly flies flew flown flying|sing sings sang sung singing|ride rides rode ridden riding|drive drives drove driven driving
write writes wrote written writing|read reads read read reading|eat eats ate eaten eating|drink drinks drank drunk drinking
sleep sleeps slept slept sleeping|wake wakes woke woken waking|fall falls fell fallen falling|grow grows grew grown growing
become becomes became become becoming|begin begins began begun beginning|break breaks broke broken breaking
bring brings brought brought bringing|build builds built built building|buy buys bought bought buying|catch catches caught caught catching
choose chooses chose chosen choosing|dig digs dug dug digging|draw draws drew drawn drawing|fight fights fought fought fighting
forget forgets forgot forgotten forgetting|forgive forgives forgave forgiven forgiving|freeze freezes froze frozen freezing
hide hides hid hidden hiding|hit hits hit hit hitting|hurt hurts hurt hurt hurting|lead leads led led leading|learn learns learned learned learning
let lets let let letting|lie lies lay lain lying|light lights lit lit lighting|meet meets met met meeting|pay pays paid paid paying
put puts put put putting|ring rings rang rung ringing|rise rises rose risen rising|sell sells sold sold selling|send sends sent sent sending
set sets set set setting|shake shakes shook shaken shaking|shine shines shone shone shining|shoot shoots shot shot shooting
show shows showed shown showing|shut shuts shut shut shutting|speak speaks spoke spoken speaking|spend spends spent spent spending
spin spins spun spun spinning|steal steals stole stolen stealing|sweep sweeps swept swept sweeping|swing swings swung swung swinging
teach teaches taught taught teaching|throw throws threw thrown throwing|understand understands understood understood understanding
wear wears wore worn wearing|win wins won won winning|cut cuts cut cut cutting|feed feeds fed fed feeding|weave weaves wove woven weaving
sew sews sewed sewn sewing|beat beats beat beaten beating|bite bites bit bitten biting|blow blows blew blown blowing
cross crosses crossed crossed crossing|plan plans planned planned planning|stop stops stopped stopped stopping
skip skips skipped skipped skipping|hop hops hopped hopped hopping|jog jogs jogged jogged jogging|hug hugs hugged hugged hugging
clap claps clapped clapped clapping|drop drops dropped dropped dropping|slip slips slipped slipped slipping|trip trips tripped tripped tripping
tap taps tapped tapped tapping|wrap wraps wrapped wrapped wrapping|chat chats chatted chatted chatting|shop shops shopped shopped shopping
nap naps napped napped napping|dip dips dipped dipped dipping|stir stirs stirred stirred stirring|flip flips flipped flipped flipping
grab grabs grabbed grabbed grabbing|knit knits knitted knitted knitting|travel travels traveled traveled traveling
tie ties tied tied tying|die dies died died dying|quit quits quit quit quitting|befriend befriends befriended befriended befriending
wet wets wet wet wetting|swap swaps swapped swapped swapping|scrub scrubs scrubbed scrubbed scrubbing|chop chops chopped chopped chopping
beg begs begged begged begging|sled sleds sledded sledded sledding|rob robs robbed robbed robbing|mop mops mopped mopped mopping
""".replace("\n", "|").split("|"):
    if _row.strip():
        _base, _s, _past, _part, _ing = _row.split()
        IRREGULAR[_base] = (_s, _past, _part, _ing)

# What an act is, which decides how its story goes. A verb stands in one family only.
FAMILIES: dict[str, str] = {
    "travel": "cross walk run go climb sail fly ride travel swim drive hike march wander row crawl roam escape flee race skate ski surf "
    "skateboard jog follow chase explore leave return cycle voyage journey drift float enter reach sled dive descend pedal jump leap",
    "seek": "find search seek want wish hope dream look try learn need long hunt discover train practice study quest attempt decide plan",
    "make": "build paint draw bake cook write plant make knit sew carve invent create design fix repair grow weave compose brew open grill "
    "assemble craft sculpt prepare mend restore code launch start decorate fold",
    "perform": "play dance sing perform juggle act drum conduct skip spin clap race compete box kick shoot score practise rehearse bounce hop",
    "rest": "sleep sit wait nap rest watch listen read stand lie stare gaze relax dream remember think sip drink eat hide live stay stroll fish "
    "enjoy work sell guard keep nibble yawn float breathe meditate",
    "meet": "meet befriend help save rescue love marry hug visit miss comfort feed teach protect adopt raise share invite forgive thank greet "
    "welcome talk call join reunite adopt surprise fight defeat beat trick",
    "change": "become turn transform change grow wake evolve bloom melt hatch shrink rise",
    "lose": "lose forget drop break miss misplace",
}

REGULAR = frozenset(
    """
accept add admire adopt answer appear apologize arrive ask assemble attack attempt attend awake bake balance
bark believe belong blame bless bloom boil bore borrow bounce box breathe brew brush burn bury call care carry
carve cause celebrate change charge chase cheer clean climb close code collect comfort compete complain
compose conduct confess connect consider continue cook copy cough count cover craft crash crawl create cry
cure cycle dance dare deal decide declare decorate defeat defend deliver depend descend deserve design destroy
discover dive dream dress drift drum earn encourage end enjoy enter escape evolve examine exist expect explain
explore face fail fetch fill finish fish fix float flood flow fold follow gather gaze glow greet grill grow
guard guess guide hand happen hatch haunt heal heat help hike hope howl hunt hurry imagine improve inherit
inspire invade invent invite join journey juggle jump kick kill kiss knock land last laugh launch lead leap
lend lift like listen live load lock long look love march marry master matter measure meditate melt mend miss
mix move nibble need notice obey offer open order own pack paint pass pause pedal perform persuade pick plant
play please point polish pour practice practise praise pray prepare press pretend prevent print promise prove
pull push race rain raise rebuild receive recover refuse rehearse remain remember remind remove repair reach
reappear replace report rescue resist rest restore return reunite reveal risk roam roar roast roll row rule
rush sail save scare score scream search seek seem serve settle share shout shrink sip skate skateboard ski
sketch slide smell smile sneeze snow soar solve spark splash spread sprinkle sprint stare start stay step
stretch stroll struggle study succeed suffer surf surprise surrender survive swallow talk taste tend thank
tickle touch tour train transform trap trust try turn twirl uncover unlock use vanish visit voyage wait walk
wander want warn wash waste watch water wave welcome whisper whistle win wish wonder work worry yawn announce
score kneel shelter stack glue knead weigh sculpt haul blink nod lean linger knock climb hover glide gallop
trot sneak tiptoe chew lick purr dash zoom hide bend wink peek juggle
""".split()
)
MODALS = frozenset(
    """
can can't cannot could couldn't will won't would wouldn't must mustn't should shouldn't may might does doesn't
don't do didn't did
""".split()
)
ADVERBS = frozenset(
    """
never always finally just slowly quickly quietly suddenly still only also often accidentally secretly now once
again really barely almost gently bravely happily sadly silently already soon once-again every
""".split()
)
