"""English ideas within a theme, without a model: who it is about, and where it plays. The lists stand in `plots`."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from agent.state import Subject
from agent.writer.english import plots
from agent.writer.english.grammar import fix_articles, singular, with_article
from agent.writer.english.nouns import ADJECTIVES, ANIMALS, MACHINES, PEOPLE, PLACES
from agent.writer.english.worlds import WORLDS
from agent.writer.invent import Rows, Theme, ideas_of

_FACTUAL = re.compile(plots.FACTUAL, re.IGNORECASE)
_STORIES = re.compile(plots.STORIES, re.IGNORECASE)
_WRAPPED = re.compile(
    rf"^(?:(?:{plots.KINDS_OF})\s+)*(?:{plots.SERIES_OF})\s+(?:about|of|with|from|for|around)\s+", re.IGNORECASE
)
_HERO = re.compile(
    r"^(?:about\s+)?((?:an?|the|my|our)\s+(?:[\w'-]+\s+){0,3}?[\w'-]+)"
    r"(?=\s+(?:who|that|which|in|on|from|at|of|and|living|trying|exploring|travelling)\b|\s*[,.:;–-]|$)",
    re.IGNORECASE,
)


def _sentence(text: str) -> str:
    text = fix_articles(text)
    return text[:1].upper() + text[1:]


_SPOTS = {world: spots for world, (_, spots, _) in WORLDS.items()}
_ROWS = Rows(
    plots=plots.PLOTS,
    world_plots=plots.WORLD_PLOTS,
    unfit={world: re.compile(rf"\b(?:{words})\b") for world, words in plots.UNFIT.items()},
    fillers=plots.FILLERS,
    friends=plots.FRIENDS,
    spots=_SPOTS,
    anywhere="village",
    calm=plots.CALM,
    views_of={world: _SPOTS[world] for _, worlds in plots.CALM for world in worlds.split()},
    matters=plots.MATTERS,
    finish=_sentence,
    kind=lambda named: named.split()[-1],
    names=lambda plot, hero: re.search(rf"\b{re.escape(hero.split()[-1])}\b", plot) is not None,
)


def invent(theme: str, cast: Sequence[Subject], seed: str) -> Iterator[str]:
    """Ideas within a theme, one after another; ends where only what is known to be true may be told and all of it has been."""
    return ideas_of(read_theme(theme, cast), _ROWS, seed)


def read_theme(theme: str, cast: Sequence[Subject] = ()) -> Theme:
    """Who a theme is about, and where it plays."""
    text = _WRAPPED.sub("", re.sub(r"\s+", " ", theme).strip(" .!?\"'"))
    words = [word.casefold() for word in re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", text)]
    world = next((PLACES[w][0] for word in words for w in (word, singular(word)) if w in PLACES), "")
    known = tuple(dict.fromkeys(row for pattern, rows in plots.KNOWN if re.search(pattern, theme, re.IGNORECASE) for row in rows))
    calm = re.search(plots.CALM_THEMES, theme, re.IGNORECASE) is not None
    if cast:
        names = tuple(_named(subject) for subject in cast)
        head = _head_in(cast[0].description.casefold().split())
        return Theme(names, names[1:], world or _home(head))
    hero = _HERO.match(text)
    head = _head_in(re.findall(r"[\w'-]+", hero[1].casefold())) if hero else ""
    if hero and head and head not in plots.NOT_PLAYERS:
        return Theme((_small(hero[1]),), (), world or _home(head))
    if known and _FACTUAL.search(theme):
        return Theme((), (), world, known)
    named = [word for before, word in pairwise(["", *words]) if before != "to"]  # to cook is no cook
    heads = [h for h in dict.fromkeys(_head_in([word]) for word in named) if h and h not in plots.NOT_PLAYERS]
    if heads:
        said = [word for word in words if word in ADJECTIVES and word not in ("new", "good", "best", "real", "own")]
        heroes = tuple(_variants(heads[0], said)) + tuple(with_article(h) for h in heads[1:])
        rest = " ".join(word for word in words if _head_in([word]) != heads[0])
        about = tuple(row for row in known if re.search(rf"\b{heads[0]}", row))
        return Theme(heroes, (), world or _played_at(rest) or _home(heads[0]), () if _STORIES.search(theme) else about)
    if calm:
        return Theme((), (), world, (), calm)
    if re.search(r"\bhistor(?:y|ical)\b", theme, re.IGNORECASE):
        return Theme((), (), "", matter=_small(text)[:80])
    if city := next((word for word in re.findall(r"[A-Z]\w+", text) if word in plots.NAMED_CITIES), ""):
        city = f"New {city}" if city == "York" else city
        spots = tuple(spot.format(city=city) for spot in plots.CITY_SPOTS)
        return Theme(
            next(players for _, players, home in plots.PLAYERS if home == "city" and "a taxi driver" in players),
            (),
            "city",
            spots=spots,
        )
    for pattern, players, home in plots.PLAYERS:
        if re.search(pattern, theme, re.IGNORECASE):
            return Theme(players, (), world or home, () if _STORIES.search(theme) else known)
    if known and not world:
        return Theme((), (), world, known)
    if world in plots.WORLD_PLOTS:
        local = [animal for animal, (home, *_) in ANIMALS.items() if home == world]
        heroes = tuple(with_article(f"{adjective} {head}") for adjective, head in zip(plots.ADJECTIVES, local, strict=False))
        players = next((who for _, who, home in reversed(plots.PLAYERS) if home == world), plots.PLAYERS[-1][1])
        return Theme(heroes if len(heroes) > 3 and world not in ("city", "village", "home") else players, (), world, known)
    return Theme((), (), "", known, calm, matter=_small(text)[:80])


def _head_in(words: Sequence[str]) -> str:
    """The last word that names somebody who can play, in the singular."""
    for word in reversed(words):
        for form in (word, singular(word)):
            if form in ANIMALS or form in PEOPLE or form in MACHINES:
                return form
    return ""


def _played_at(text: str) -> str:
    """Where a matter is at home, by the players that it usually has."""
    return next((home for pattern, _, home in plots.PLAYERS if home and re.search(pattern, text, re.IGNORECASE)), "")


def _home(head: str) -> str:
    if head in ANIMALS:
        return ANIMALS[head][0]
    return PEOPLE[head][0] if head in PEOPLE else MACHINES.get(head, "")


def _variants(head: str, said: Sequence[str]) -> list[str]:
    """One kind of hero in several characters; as it was said, where the theme says how it is."""
    if said:
        return [with_article(f"{' '.join(said[:2])} {head}")]
    return [with_article(f"{adjective} {head}") for adjective in plots.ADJECTIVES]


def _named(subject: Subject) -> str:
    """A character as a story calls it: by name, and by its kind where the name does not say it."""
    head = _head_in(re.findall(r"[\w'-]+", subject.description.casefold()))
    if not head or head in subject.name.casefold() or head in plots.NOT_PLAYERS:
        return subject.name
    return f"{subject.name} the {head}"


def _small(text: str) -> str:
    """A phrase as it stands within a sentence: a small letter at the start, unless it is a name."""
    first = text.split(" ")[0]
    return text if first[1:] != first[1:].lower() or first == "I" else text[:1].lower() + text[1:]
