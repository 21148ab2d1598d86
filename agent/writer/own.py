"""A person's own script as beats: every word kept, in order; each beat sees what its own sentence says.

Knows no story shapes. Languages other than Chinese are cut by the same rules as English.
"""

import random
import re

from agent.state import Beat, Script, Subject
from agent.writer.budget import CJK, spoken_s
from agent.writer.screenplay import heading_place, read_screenplay
from agent.writer.sentences import clauses, sentences
from agent.writer.title import title_of, title_of_chinese

LONGEST_BEAT_S = 7.0
SHORTEST_BEAT_S = 0.9

_VIEWS_EN = (
    "wide shot, slow dolly in", "medium shot, tracking camera", "close-up, static camera", "wide shot, pan right",
    "low angle, tilt up", "medium shot, slow zoom in", "wide shot, slow orbit",
)  # fmt: skip
_VIEWS_ZH = (
    "全景，镜头缓缓推近",
    "中景，跟拍",
    "特写，固定镜头",
    "全景，向右摇镜",
    "仰拍，镜头上摇",
    "中景，缓缓变焦",
    "全景，环绕镜头",
)
_PRONOUN = re.compile(r"^(?:it|he|she|they|this one)\b", re.IGNORECASE)
_PRONOUN_SAID = re.compile(
    r"\b(?:it|he|she|they)(?=\s+(?:said|says|asked|asks|cried|whispered|shouted|answered|replied|thought|laughed|told)\b)",
    re.IGNORECASE,
)
_PRONOUN_ZH = re.compile(r"^(?:它们|他们|她们|它|他|她)")
# Who is seen where the script never says who it is: an empty stage would tell nothing.
_SOMEBODY = {"i": "a person", "he": "a man", "she": "a woman", "they": "people", "we": "people"}
_SOMEBODY_SEEN = re.compile(r"^(?:i|he|she|they|we)(?:['’](?:d|m|s|ll|re|ve))?(?=\s)", re.IGNORECASE)
_OPENING = re.compile(
    r"^(?:(?:once(?: upon a time)?|one (?:cold |warm |dark |sunny )?(?:day|night|morning|evening)|every (?:day|night|morning|evening)|then|"
    r"suddenly|at last|finally|meanwhile|later|today|tonight),?\s+)?(?:there (?:was|is|lived)\s+)?",
    re.IGNORECASE,
)
_NO_NAME = (
    r"(?!(?:I|We|You|He|She|It|They|This|That|These|Those|There|Here|Nobody|Everybody|Everyone|Nothing|Everything|Somebody|Someone|Something|"
    r"What|Why|How|When|Where|Who|If|Then|And|But|So|Or|Not|No|Yes|Now|Today|Once|Every|Each|All|Some|Most|Many|His|Her|Its|Their|Your)\b)"
)
_NAME = rf"(?-i:{_NO_NAME}(?:(?:Dr|Mr|Mrs|Ms)\. )?[A-Z][\w'-]*(?: [A-Z][\w'-]*)?)(?:,? the (?:[\w'-]+ )?[\w'-]+,?)?"
_SUBJECT = re.compile(
    rf"^((?:an?|the|my|our|one|two|three)\s+(?:[\w'-]+\s+){{0,3}}?[\w'-]+?|{_NAME})\s+"
    r"(?:is|was|are|were|has|had|lives?|lived|can|could|will|would|"
    r"never|always|only|steps?|stepped|walks?|walked|runs?|ran|goes|went|looks?|looked|sits?|sat|stands?|stood|wants?|wanted|loves?|loved|"
    r"finds?|found|takes?|took|comes?|came|makes?|made|sees?|saw|opens?|opened|climbs?|climbed|crosses|crossed|flies|flew|sleeps?|slept|"
    r"wakes?|woke|waits?|waited|knows?|knew|dreams?|dreamed|stops?|stopped|starts?|started|turns?|turned|jumps?|jumped|says?|said|asks?|asked|"
    r"gets?|got|gives?|gave|buys?|bought|pays?|paid|eats?|ate|plays?|played|lost|loses|learns?|learned|decides?|decided|works?|worked|who|that)\b",
    re.IGNORECASE,
)


def own_script(text: str, language: str, seconds: float, seed: int) -> Script:
    """Make a script of the person's own words, sentence by sentence; their length rules, not `seconds`.

    A sentence longer than about 7 s is cut at its clauses. Deterministic per (text, seed); the seed only moves camera and framing.
    """
    del seconds  # their words set the length
    play = read_screenplay(text)
    chooser = random.Random(f"own {seed} {text}")
    views = list(_VIEWS_ZH if language == "zh" else _VIEWS_EN)
    chooser.shuffle(views)
    beats: list[Beat] = []
    last_subject = ""
    for passage in play.passages:
        seen = list(passage.seen)
        for sentence in _speakable(passage.text, language):
            last_subject = _subject_of(sentence, language) or last_subject
            for piece in clauses(sentence, LONGEST_BEAT_S, lambda t: spoken_s(t, language)):
                shown = (
                    ("，" if language == "zh" else ", ").join(s.strip(" .。") for s in seen)
                    if seen
                    else _shown(piece, last_subject, language)
                )
                seen = []
                beats.append(
                    Beat(narration=piece, picture=_picture(shown, passage.heading, views[len(beats) % len(views)], language))
                )
    title = play.title or _title(beats[0].narration if beats else text, language)
    return Script(title=title, language=language, beats=tuple(beats), cast=_cast(last_subject), mood="calm", own_words=True)


def _speakable(text: str, language: str) -> list[str]:
    """Sentences long enough for a beat of their own: a lone "No." goes with its neighbour, and marks without words with the one before."""
    joined: list[str] = []
    for sentence in sentences(text):
        gap = "" if CJK.search(sentence[:1]) else " "
        if joined and (spoken_s(joined[-1], language) < SHORTEST_BEAT_S or spoken_s(sentence, language) == 0):
            joined[-1] += gap + sentence
        else:
            joined.append(sentence)
    if len(joined) > 1 and spoken_s(joined[-1], language) < SHORTEST_BEAT_S:
        joined[-2:] = [joined[-2] + ("" if CJK.search(joined[-1][:1]) else " ") + joined[-1]]
    return joined


def _subject_of(sentence: str, language: str) -> str:
    if language == "zh":
        match = re.match(
            r"^(?:从前)?，?(?:有)?((?:一|两|三)?(?:只|个|位|条|匹|头|棵|朵|辆|座)?[\u3400-\u9fff]{0,4}?(?:狐狸|猫|狗|鸟|兔子|女孩|男孩|老人|孩子|机器人|熊|鱼|龙|马|猴子))",
            sentence,
        )
        return match[1] if match else ""
    match = _SUBJECT.match(_OPENING.sub("", sentence, count=1))
    return match[1].rstrip(",") if match else ""


def _shown(piece: str, subject: str, language: str) -> str:
    """The sentence as something seen: no quotes, no end mark, its pronoun named."""
    shown = re.sub(r"[\"“”「」『』]", "", piece).strip(" .!?…。！？,;:，；：—–-")
    if language == "zh":
        return _PRONOUN_ZH.sub(lambda _: subject, shown, count=1) if subject else shown
    if subject and not (subject[:1].isupper() and shown[:3].lower() == "it "):  # "It was cold" is not said of Anna
        shown = _PRONOUN_SAID.sub(lambda _: subject, _PRONOUN.sub(lambda _: subject, shown, count=1), count=1)
    return _SOMEBODY_SEEN.sub(lambda match: _SOMEBODY[re.split("['’]", match[0].lower())[0]], shown, count=1)


def _picture(shown: str, heading: str, view: str, language: str) -> str:
    comma = "，" if language == "zh" else ", "
    parts = [shown.strip(" .。")[:280], heading_place(heading), view]
    text = comma.join(p for p in parts if p)
    return text[:1].upper() + text[1:]


def _cast(subject: str) -> tuple[Subject, ...]:
    name = re.sub(r"^(?:an?|the|my|our|one)\s+", "", subject, flags=re.IGNORECASE)
    return (Subject(name=name, description=subject),) if name else ()


def _title(first: str, language: str) -> str:
    words = re.sub(r"[\"“”「」『』]", "", first).strip(" .!?…。！？,;:")
    if language == "zh" or CJK.search(words):
        return title_of_chinese(words, 24)
    return title_of(words, 7)
