"""Puppets by name: the one door to every rig. Knows which rig plays which name, and nothing of the stage."""

from collections.abc import Callable

from engine.base import SceneSubject
from engine.papercut.puppet import Puppet
from engine.papercut.rigs import bird, building, insect, person, plant, prop, quadruped, swimmer, upright, vehicle
from engine.papercut.rigs.people import PEOPLE
from engine.papercut.rigs.rig import Rig

_RIGS: tuple[tuple[frozenset[str], Callable[[SceneSubject, int], Rig]], ...] = (
    (quadruped.NAMES, quadruped.Quadruped),
    (person.NAMES, person.Person),
    (bird.NAMES, bird.BirdRig),
    (plant.NAMES, plant.Plant),
    (building.NAMES, building.Building),
    (swimmer.NAMES, swimmer.Swimmer),
    (vehicle.NAMES, vehicle.Vehicle),
    (insect.NAMES, insect.Insect),
    (prop.NAMES, prop.Prop),
)


def build(subject: SceneSubject, seed: int) -> Puppet | None:
    """Cut the puppet this subject asks for; None when no rig plays that name. An animal with the trait "upright" goes on two legs."""
    if subject.name in upright.NAMES and "upright" in subject.traits:
        return upright.Upright(subject, seed)
    if subject.name in upright.BIRD_NAMES and "upright" in subject.traits:
        return upright.UprightBird(subject, seed)
    for names, rig in _RIGS:
        if subject.name in names:
            return rig(subject, seed)
    return None


def family_of(name: str) -> str:
    """The rig that plays this name, by its module's name ("quadruped", "person", "prop" …); "" when none does."""
    return next((rig.__module__.rpartition(".")[2] for names, rig in _RIGS if name in names), "")


def known(name: str) -> bool:
    """Whether a rig plays this name."""
    return name in names()


def differ(one: str, other: str) -> bool:
    """Whether two names that rigs play look different: "dad" is dressed as "man" is, "bride" is not."""
    same = family_of(one) == family_of(other) == "person" and PEOPLE[one] == PEOPLE[other]
    return not same


def names() -> frozenset[str]:
    """Every name that a rig plays."""
    return frozenset().union(*(rig_names for rig_names, _ in _RIGS))
