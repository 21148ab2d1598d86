"""/schedule: when series post and where; listed, paused, taken away; the queue of what comes next. Incoming → Reply; commits its rows.

What is asked for in words is `series_proposal`'s.
"""

from dataclasses import replace
from datetime import datetime

from sqlmodel import Session

from bots import series_queue as queue
from bots import series_view as view
from bots.asked import shown
from bots.clock import zone_name, zone_named
from bots.desk import Desk, is_local
from bots.errors import BadInput
from bots.messages import Button, Incoming, Reply
from bots.series_proposal import decide, keep_zone, propose, shown_back, theirs_of, zone_for
from bots.series_whose import ask_of, candidates, chat_of, theirs
from bots.texts import say
from storage import deliveries, schedules
from storage.tables import Channel, Schedule, Series

_VERBS: dict[str, str] = {
    "list": "list ls 列表",
    "queue": "queue upcoming next 队列 接下来",
    "pause": "pause stop 暂停",
    "resume": "resume start go 继续 恢复",
    "delete": "delete remove del 删除",
    "show": "show 查看",
    "zone": "zone timezone tz 时区",
    "approve": "approve ask 审核 先看",
    "skip": "skip 跳过",
    "now": "now post 现在 立即",
    "up": "up earlier 提前",
    "down": "down later 推后",
    "help": "help 帮助",
}
_APPROVE: dict[str, dict[str, object]] = {
    "on": {"approve": True},
    "off": {"approve": False},
    "post": {"approve": True, "approve_default": "post"},
    "skip": {"approve": True, "approve_default": "skip"},
}
_APPROVE |= {"开": _APPROVE["on"], "关": _APPROVE["off"], "发布": _APPROVE["post"], "跳过": _APPROVE["skip"]}
MOST_MINUTES = 600  # a short is begun twelve hours ahead at most
HERE = frozenset({"here", "this chat", "this channel", "这里", "本群", "本频道", "本聊天"})
_VERB_OF = {word: verb for verb, words in _VERBS.items() for word in words.split()}


def handle(desk: Desk, incoming: Incoming) -> Reply:
    """Do what /schedule says. Raises BadInput."""
    given = {name: str(incoming.options.get(name) or "") for name in ("do", "series")}
    head, _, rest = incoming.text.strip().partition(" ")
    verb = given["do"] or _VERB_OF.get(head.casefold(), "")
    rest = incoming.text.strip() if given["do"] else rest.strip()
    if verb == "help":
        return Reply(say("schedule_help", incoming.language))
    if verb == "list" or (not verb and not incoming.text.strip() and not given["series"]):
        return _list(desk, incoming)
    if verb == "queue":
        return _queue(desk, incoming, str(incoming.options.get("place") or rest))
    if verb == "zone":
        return _zone(desk, incoming, rest)
    if verb in ("skip", "now", "up", "down"):
        return _on_item(desk, incoming, verb, rest)
    if verb in ("pause", "resume", "delete", "show", "approve"):
        return _on_one(desk, incoming, verb, rest)
    return propose(desk, incoming, incoming.text.strip() if verb in ("", "new") else rest, given["series"])


def press(desk: Desk, incoming: Incoming, button: Button) -> Reply:
    """A press under a schedule or the queue; button.job_id is the schedule. Raises BadInput."""
    verb, _, rest = button.value.partition(".")
    with desk.database.session() as session:
        schedule, row = theirs_of(desk, session, incoming, button.job_id)
        if verb in ("i", "n", "k", "e", "l"):
            return _press_item(session, incoming, schedule, row, verb, rest)
    language = incoming.language
    if verb == "q":
        return replace(_queue(desk, incoming), replace=True)
    if verb in ("ok", "no", "for", "first"):
        return decide(desk, incoming, schedule, verb, rest)
    if verb == "zone":
        return Reply("", ask=ask_of("ask_zone", Button("", "sched", schedule.id, value="zone"), language))
    if verb in ("pause", "resume", "appr", "other"):
        return _switched(desk, incoming, schedule, verb)
    if verb == "del":
        if rest != "yes":
            yes = Button(say("button.delete_yes", language), "sched", schedule.id, value="del.yes", style="danger")
            return Reply(
                "", buttons=((yes, Button(say("button.back", language), "sched", schedule.id, value="card")),), replace=True
            )
        return _deleted(desk, incoming, schedule)
    if verb == "card":
        return replace(_card(desk, incoming, schedule.id), replace=True)
    raise BadInput("button_old")


def typed(desk: Desk, incoming: Incoming, button: Button) -> Reply:
    """The answer to a question of ours about a schedule. Raises BadInput."""
    if button.value == "new":  # when shall this series post?
        with desk.database.session() as session:
            row = theirs(desk, session, incoming, button.job_id)
        return propose(desk, incoming, incoming.text.strip(), row.name)
    if button.value == "zone":
        zone = zone_named(incoming.text)
        with desk.database.session() as session:
            schedule, row = theirs_of(desk, session, incoming, button.job_id)
            schedules.change(session, schedule.id, zone=zone.key)
            keep_zone(session, incoming, zone)
            session.commit()
            proposed = schedule.status == "proposed"
            return (
                shown_back(desk, session, incoming, schedule, row, guessed=False)
                if proposed
                else _card(desk, incoming, schedule.id)
            )
    raise BadInput("button_old")


# ── what there is ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────


def mine(desk: Desk, session: Session, incoming: Incoming) -> list[tuple[Schedule, Series]]:
    """The schedules that somebody sees here: of the series that they may mean, and in a group those that post to it."""
    found = [(schedule, row) for row in candidates(session, incoming) for schedule in schedules.of_series(session, row.id)]
    if incoming.chat != "private":
        here = set(deliveries.channels_of_chat(session, chat_of(incoming.address)))
        found = [(schedule, row) for schedule, row in found if here & set(schedule.channels) or row.channel_id in here]
        known = {schedule.id for schedule, _ in found}
        for channel_id in here:
            found += [pair for pair in schedules.of_channel(session, channel_id) if pair[0].id not in known]
    rows = {schedule.id: (schedule, row) for schedule, row in found if schedule.status in ("active", "paused")}
    return sorted(rows.values(), key=lambda pair: (pair[0].created_at, pair[0].id))


def _numbered(desk: Desk, session: Session, incoming: Incoming, text: str) -> tuple[Schedule, Series]:
    """The schedule with that number in the list, id, or series' name; the only one where none is named. Raises BadInput."""
    rows = mine(desk, session, incoming)
    named = text.strip().strip("#.")
    if not rows:
        raise BadInput("schedule_none")
    if not named and len(rows) == 1:
        chosen = rows[0]
    elif named.isascii() and named.isdigit() and len(named) < 4:  # no id is so short: a number that is none must not hit one
        if not 1 <= int(named) <= len(rows):
            raise BadInput("schedule_which", count=len(rows))
        chosen = rows[int(named) - 1]
    else:
        fitting = [
            pair
            for pair in rows
            if named and (pair[0].id.startswith(named.lower()) or pair[1].name.casefold() == named.casefold())
        ]
        if len(fitting) != 1:
            raise BadInput("schedule_which", count=len(rows))
        chosen = fitting[0]
    return theirs_of(desk, session, incoming, chosen[0].id)


def _list(desk: Desk, incoming: Incoming) -> Reply:
    language = incoming.language
    with desk.database.session() as session:
        rows = mine(desk, session, incoming)
        if not rows:
            return Reply(say("schedule_none_yet" if is_local(incoming) else "schedule_none_yet.chat", language))
        lines = [
            f"{number}. {_line(session, schedule, row, incoming)}" for number, (schedule, row) in enumerate(rows[: view.LINES], 1)
        ]
    numbers = [Button(str(number), "sched", schedule.id, value="card") for number, (schedule, _) in enumerate(rows[:10], 1)]
    queued = Button(say("button.schedule_queue", language), "sched", rows[0][0].id, value="q")
    return Reply(
        "\n".join(lines), buttons=(*(tuple(numbers[n : n + 5]) for n in range(0, len(numbers), 5)), (queued,)), private=True
    )


def _line(session: Session, schedule: Schedule, row: Series, incoming: Incoming) -> str:
    text = view.schedule_line(session, schedule, incoming.language, home=incoming.address, live=row.status == "active")
    return say("of_series", incoming.language, name=row.name, text=text)


def _card(desk: Desk, incoming: Incoming, schedule_id: str) -> Reply:
    language = incoming.language
    with desk.database.session() as session:
        schedule, row = theirs_of(desk, session, incoming, schedule_id)
        text = f"{_line(session, schedule, row, incoming)}"

    def of(key: str, value: str, style: str = "plain") -> Button:
        return Button(say(f"button.schedule_{key}", language), "sched", schedule.id, value=value, style=style)  # type: ignore[arg-type]

    go = of("resume", "resume", "good") if schedule.status == "paused" else of("pause", "pause")
    first = of("first_on" if schedule.approve else "first_off", "appr")
    back = Button(say("button.series_card", language), "series", row.id, value="card")
    other = ((of(f"otherwise_{schedule.approve_default}", "other"),),) if schedule.approve else ()
    rows = ((of("queue", "q"), go), (first, of("zone", "zone")), *other, (of("delete", "del", "danger"), back))
    return Reply(text, buttons=rows)


def _on_one(desk: Desk, incoming: Incoming, verb: str, rest: str) -> Reply:
    named, wanted = _approval_words(rest) if verb == "approve" else (rest, {})
    with desk.database.session() as session:
        schedule, _ = _numbered(desk, session, incoming, named)
        if wanted:
            schedules.change(session, schedule.id, **wanted)
            session.commit()
    if verb == "show" or wanted:
        return _card(desk, incoming, schedule.id)
    if verb == "delete":
        return _deleted(desk, incoming, schedule)
    return replace(_switched(desk, incoming, schedule, "appr" if verb == "approve" else verb), replace=False)


def _approval_words(text: str) -> tuple[str, dict[str, object]]:
    """ "Fox tales skip 30" is what is named, and the columns it shall have: on, off, or on with what comes without an answer, and when."""
    words = text.split()
    minutes = (
        words.pop() if len(words) > 1 and words[-1].isascii() and words[-1].isdigit() and words[-2].casefold() in _APPROVE else ""
    )
    if not words or words[-1].casefold() not in _APPROVE:
        return text, {}
    wanted = dict(_APPROVE[words.pop().casefold()])
    if minutes:
        if not 1 <= int(minutes[:9]) <= MOST_MINUTES:
            raise BadInput("approve_minutes", limit=MOST_MINUTES)
        wanted["approve_minutes"] = int(minutes)
    return " ".join(words), wanted


def _switched(desk: Desk, incoming: Incoming, schedule: Schedule, verb: str) -> Reply:
    """Pause it, let it go on, let its owner see each short first (or no more)."""
    with desk.database.session() as session:
        if verb == "pause":
            schedules.pause(session, schedule.id, "by_hand")
        elif verb == "resume":
            schedules.resume(session, schedule.id)
        elif verb == "other":
            schedules.change(session, schedule.id, approve_default="skip" if schedule.approve_default == "post" else "post")
        else:
            schedules.change(session, schedule.id, approve=not schedule.approve)
        session.commit()
    key = (
        "schedule_approve_off"
        if verb == "appr" and schedule.approve
        else {"appr": "schedule_approve_on", "other": "schedule_confirmed"}.get(verb, f"schedule_{verb}d")
    )
    said = say(key, incoming.language)
    reply = _card(desk, incoming, schedule.id)
    if incoming.command == "button":
        return replace(reply, toast=said, replace=True)
    return replace(reply, text=f"{said}\n{reply.text}")


def _deleted(desk: Desk, incoming: Incoming, schedule: Schedule) -> Reply:
    with desk.database.session() as session:
        theirs_of(desk, session, incoming, schedule.id)
        schedules.delete(session, schedule.id)
        session.commit()
    said = say("schedule_deleted", incoming.language)
    return Reply(said, toast=said, replace=incoming.command == "button")


def _zone(desk: Desk, incoming: Incoming, rest: str) -> Reply:
    """The time zone of this chat: shown, or set for the schedules to come."""
    language = incoming.language
    with desk.database.session() as session:
        if not rest:
            zone, guessed = zone_for(session, incoming, None)
            key = "zone_guess" if guessed else "zone_is"
            return Reply(say(key, language, zone=zone_name(zone), time=f"{datetime.now(zone):%H:%M}"))
        if incoming.chat == "group" and not incoming.manages and not desk.owns(incoming.person):
            raise BadInput("schedule_admin")
        zone = zone_named(rest)
        keep_zone(session, incoming, zone)
        session.commit()
    return Reply(say("zone_set", language, zone=zone_name(zone), time=f"{datetime.now(zone):%H:%M}"))


# ── the queue ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────


def _queue(desk: Desk, incoming: Incoming, named: str = "") -> Reply:
    """What is posted next; to one channel where one is named. Raises BadInput."""
    with desk.database.session() as session:
        running = _running(desk, session, incoming)
        if named.strip() or incoming.targets:
            place = _place_in(session, running, incoming, named.strip())
            found = queue.of_place(session, running, place)
            text = queue.told_of(session, found, place, incoming.language, incoming.address)
            return Reply(text, buttons=queue.buttons(found))
        items = queue.upcoming(session, running)
        text = queue.told(session, items, incoming.language, incoming.address)
    return Reply(text, buttons=queue.buttons(list(enumerate(items, 1))))


def _place_in(session: Session, running: list[tuple[Schedule, Series]], incoming: Incoming, named: str) -> Channel:
    """The channel of these schedules that somebody means: by @name, title, address, the end of a path, or "here". Raises BadInput."""
    ids = dict.fromkeys(channel_id for schedule, _ in running for channel_id in schedule.channels)
    places = [place for channel_id in ids if (place := session.get(Channel, channel_id)) is not None]
    wanted = {target.address for target in incoming.targets}
    if named.casefold() in HERE:
        wanted.add(incoming.address)
    name = named.casefold().lstrip("@#")
    for place in places:
        called = {
            str(place.settings.get("title", "")).casefold(),
            place.address.casefold(),
            place.address.partition(":")[2].casefold(),
        }
        if place.address in wanted or (name and (name in called or place.address.casefold().endswith(f"/{name}"))):
            return place
    raise BadInput(
        "queue_place", value=shown(named), places=", ".join(view.place_told(place, incoming.language) for place in places) or "–"
    )


def _running(desk: Desk, session: Session, incoming: Incoming) -> list[tuple[Schedule, Series]]:
    """The schedules of the queue; those without times of their own as well."""
    rows = {schedule.id: (schedule, row) for schedule, row in mine(desk, session, incoming)}
    for row in candidates(session, incoming):
        rows |= {schedule.id: (schedule, row) for schedule in schedules.of_series(session, row.id) if schedule.status == "manual"}
    return list(rows.values())


def _on_item(desk: Desk, incoming: Incoming, verb: str, rest: str) -> Reply:
    number = rest.strip().strip("#.")
    with desk.database.session() as session:
        items = queue.upcoming(session, _running(desk, session, incoming), queue.MOST_LOOKED_AT)
        if not items:
            raise BadInput("queue_empty")
        if not number.isascii() or not number.isdigit() or len(number) > 3 or not 1 <= int(number) <= len(items):
            raise BadInput("queue_which", count=len(items))
        item = items[int(number) - 1]
        theirs_of(desk, session, incoming, item.schedule.id)
        _do(session, item, {"now": "n", "skip": "k", "up": "e", "down": "l"}[verb])
        session.commit()
    return Reply(f"{say(f'queue_{verb}', incoming.language)}\n{_queue(desk, incoming).text}")


def _press_item(session: Session, incoming: Incoming, schedule: Schedule, row: Series, verb: str, key: str) -> Reply:
    language = incoming.language
    item = queue.find(session, schedule, row, key)
    if verb != "i":
        _do(session, item, verb)
        session.commit()
        items = queue.upcoming(session, queue.schedules_of(session, row))
        toast = say({"n": "queue_now_done", "k": "queue_skip", "e": "queue_up", "l": "queue_down"}[verb], language)
        return Reply(
            queue.told(session, items, language, incoming.address),
            buttons=queue.buttons(list(enumerate(items, 1))),
            toast=toast,
            replace=True,
        )
    return Reply(queue.line(session, item, language, incoming.address), buttons=queue.item_buttons(item, language), replace=True)


def _do(session: Session, item: queue.Item, letter: str) -> None:
    if letter == "n":
        queue.post_now(session, item)
    elif letter == "k":
        queue.skip(session, item)
    else:
        queue.move(session, item, -1 if letter == "e" else 1)
