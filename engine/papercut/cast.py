"""Who plays a subject: a rig with joints, else its emoji as ink on paper, else a lettered sign; so that nothing asked for is missing.

Knows the three makers and their order, no stage. A subject's look depends on its description alone: the same in every shot.
"""

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass

from engine.base import SceneSubject
from engine.papercut import ink, rigs, sign
from engine.papercut.chance import seed_of
from engine.papercut.lexicon_looks import LOOKS
from engine.papercut.puppet import Puppet
from engine.papercut.reading_words import as_asked, english, is_person


@dataclass(frozen=True)
class Role:
    """A subject and the puppet that plays it; how is "rig", "ink" or "sign"."""

    subject: SceneSubject
    puppet: Puppet
    how: str


def look_seed(subject: SceneSubject) -> int:
    """What a subject looks like, as a number: its description without what it does or where it stands."""
    return seed_of("look", subject.name, subject.colour, subject.size, *sorted(subject.traits))


_MEMBERS: dict[str, tuple[str, ...]] = {  # who else is meant by several of a kind
    "person": ("woman", "man", "woman", "grandfather"),
    "child": ("girl", "boy"),
    "family": ("woman", "man", "girl", "boy"),
}


def member(role: Role, which: int) -> Role:
    """One of several: people of a kind share what was said of them and differ in what was not."""
    family = role.subject.label.lower().endswith("family")
    if role.how != "rig" or getattr(role.puppet, "kind", "") != "person" or not (which or family) or role.subject.count < 2:
        return role
    kinds = _MEMBERS.get("family" if family else role.subject.name, (role.subject.name,))
    other = dataclasses.replace(role.subject, name=kinds[which % len(kinds)], traits=(*role.subject.traits, f"number {which}"))
    return Role(role.subject, cast(other).puppet, role.how)


def plays_as(subject: SceneSubject) -> str:
    """The name under which a subject is built: the word it was asked by where that is more than its name (a kayak, a corgi, a bride);
    else its name; "person" for a job without clothes of its own; else what looks the same."""
    name = subject.name
    word = as_asked(subject)
    kind, _, young = word.rpartition(" ")
    if young in _YOUNG and rigs.known(kind):  # a golden retriever puppy is one, smaller
        word = kind
    if word != name and _says_more(word, name):
        return LOOKS.get(word, word)
    if rigs.known(name):
        return name
    if is_person(name):
        return "person"
    if ink.known(name) or name in LOOKS:
        return name if ink.known(name) else LOOKS[name]
    entry = english().get(name)
    return entry.noun.name if entry is not None and entry.noun is not None else name


_YOUNG = frozenset(("puppy", "kitten", "cub", "foal", "pup"))


def _says_more(word: str, name: str) -> bool:
    """Whether another word for a name has a look of its own."""
    entry = english().get(word)
    if (
        entry is None or entry.noun is None or (entry.noun.trait == "young" and not is_person(name))
    ):  # a puppy is its dog, smaller
        return False
    if rigs.known(word):
        return rigs.differ(word, name)
    if ink.alike(word, name):
        return False
    return word in LOOKS or ink.drawn(word) or (not rigs.known(name) and ink.known(word))


def part_for(subject: SceneSubject) -> tuple[str, str]:
    """How a subject would be cast ("rig", "ink" or "sign") and by which rig ("quadruped/fox", "" for none); builds nothing."""
    played = plays_as(subject)
    family = rigs.family_of(played)
    if family:
        return "rig", f"{family}/{played}"
    return ("ink" if ink.known(played) else "sign"), ""


def cast(subject: SceneSubject) -> Role:
    """Find the puppet for one subject (its count is the stage's matter)."""
    one = dataclasses.replace(subject, count=1)
    if (played := plays_as(one)) != one.name:
        trade = (one.name,) if played == "person" else ()  # the others have clothes of their own: a viking is no warrior
        one = dataclasses.replace(one, name=played, traits=(*one.traits, *trade))
    seed = look_seed(subject)
    makers: tuple[tuple[str, Callable[[SceneSubject, int], Puppet | None]], ...] = (("rig", rigs.build), ("ink", ink.build))
    for how, build in makers:
        puppet = build(one, seed)
        if puppet is not None:
            return Role(subject, puppet, how)
    return Role(subject, sign.build(one, seed), "sign")
