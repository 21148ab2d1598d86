"""Where a series' next idea comes from, and what happens when there is none."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from agent.errors import ChatModelUnavailable
from bots.feed import Entry
from bots.ideas import Ideas, idea_of
from storage import deliveries, series
from storage.database import Database
from storage.series import NewIdea
from storage.tables import Series
from tests.bots.test_feed import site as site


class Model:
    """A chat model of the same shape."""

    name = "told"

    def __init__(self, *answers: list[str]) -> None:
        self.answers = list(answers)

    async def ask(self, answer: type[Any], *_: Any, **__: Any) -> Any:
        if not self.answers:
            raise ChatModelUnavailable("timeout")
        return answer.model_validate({"ideas": self.answers.pop(0)})


def made(database: Database, theme: str = "a little fox", person: str = "telegram:7", **more: Any) -> Series:
    with database.session() as session:
        channel = deliveries.channel(session, "telegram:7")
        row = series.create(session, person=person, name="Tales", channel_id=channel.id or 0, theme=theme, **more)
        session.commit()
        return row


def with_topics(database: Database, row: Series, *topics: str) -> None:
    with database.session() as session:
        series.add_ideas(session, row.id, [NewIdea(topic, topic.casefold()) for topic in topics])
        session.commit()


def fresh(database: Database, row: Series) -> Series:
    with database.session() as session:
        return series.get(session, row.id)


async def test_a_list_is_taken_in_order_and_its_end_ends_the_series(database: Database) -> None:
    row = made(database, source={"kind": "topics", "then": "stop"})
    with_topics(database, row, "One", "Two")
    ideas = Ideas(database)
    assert [one.text for _ in range(2) if (one := await ideas.next_idea(row.id))] == ["One", "Two"]
    assert await ideas.next_idea(row.id) is None
    assert (fresh(database, row).status, fresh(database, row).why) == ("ended", "ideas_used_up")
    stock = await ideas.stock(row.id)
    assert (stock.ready, stock.ended) == (False, True)


async def test_a_used_up_list_falls_back_to_new_ideas_where_that_was_set(database: Database) -> None:
    row = made(database, source={"kind": "topics", "then": "ideas"})
    with_topics(database, row, "One")
    ideas = Ideas(database)
    texts = [one.text for _ in range(9) if (one := await ideas.next_idea(row.id))]
    assert texts[0] == "One"
    assert len(set(texts)) == 9
    assert all("fox" in text for text in texts[1:])


async def test_the_chat_model_writes_and_the_offline_writer_steps_in(database: Database) -> None:
    row = made(database)
    model = Model(["A fox sings", "a fox sings!", "A fox finds a bell"])
    ideas = Ideas(database, lambda: model)  # type: ignore[arg-type,return-value]
    assert [(await ideas.next_idea(row.id)).text for _ in range(2)] == ["A fox sings", "A fox finds a bell"]  # type: ignore[union-attr]
    assert "fox" in (await ideas.next_idea(row.id)).text  # type: ignore[union-attr]


async def test_where_nobody_can_write_it_says_so(database: Database) -> None:
    row = made(database, theme="Füchse im Schnee", language="de")
    stock = await Ideas(database).stock(row.id)
    assert (stock.why, stock.ended) == ("ideas_need_model", True)


async def test_a_feed_is_read_oldest_first_and_each_entry_once(database: Database, site: str) -> None:
    row = made(database, person="console:ann", source={"kind": "feed", "feed": f"http://{site}/rss"})
    ideas = Ideas(database)
    taken = [await ideas.next_idea(row.id) for _ in range(2)]
    assert [one.text for one in taken if one] == ["Second", "Foxes & snow: A fox slept"]
    assert [one.link for one in taken if one] == ["", "https://e.org/1"]
    assert (await ideas.stock(row.id)).why == "feed_quiet"
    assert fresh(database, row).status == "active"


async def test_a_feed_that_is_not_allowed_is_not_asked(database: Database, site: str) -> None:
    row = made(database, source={"kind": "feed", "feed": f"http://{site}/rss"})
    assert (await Ideas(database).stock(row.id)).why == "feed_not_allowed"
    assert (await Ideas(database, allowed_feeds=frozenset({site})).stock(row.id)).ready
    public = made(database, person="telegram:1", source={"kind": "feed", "feed": f"http://{site}/rss"})
    assert (await Ideas(database, owners=frozenset({"telegram:1"})).stock(public.id)).why == "feed_failed"  # private, not named


async def test_two_who_take_at_once_get_different_ideas(database: Database) -> None:
    row = made(database, source={"kind": "topics"})
    with_topics(database, row, *(f"Idea {n}" for n in range(20)))
    ideas = Ideas(database)
    taken = await asyncio.gather(*(asyncio.to_thread(asyncio.run, ideas.next_idea(row.id)) for _ in range(10)))
    assert len({one.text for one in taken if one}) == 10


def test_an_idea_given_back_waits_at_its_place(database: Database) -> None:
    row = made(database)
    with_topics(database, row, "One", "Two")
    with database.session() as session:
        one = series.take(session, row.id)
        assert one is not None
        assert series.give_back(session, one.id or 0)
        assert not series.give_back(session, one.id or 0)
        assert [idea.text for idea in series.waiting(session, row.id)] == ["One", "Two"]
        assert series.take(session, row.id) is not None
        two = series.take(session, row.id)
        assert two is not None
        assert series.number_of(session, two) == 2
        assert series.take(session, row.id) is None
        session.commit()


def test_the_database_itself_keeps_repeats_out(database: Database, tmp_path: Path) -> None:
    from sqlalchemy.exc import IntegrityError

    from storage.tables import SeriesIdea

    row = made(database)
    with_topics(database, row, "One")
    with database.session() as session:
        session.add(SeriesIdea(series_id=row.id, text="ONE", normal="one"))
        with pytest.raises(IntegrityError):
            session.commit()


@pytest.mark.parametrize(
    ("entry", "idea"),
    [
        (Entry("Foxes sleep.", "They sleep all day. And more."), "Foxes sleep: They sleep all day"),
        (Entry("Foxes sleep", "Foxes sleep all day."), "Foxes sleep"),
        (Entry("狐狸睡觉", "它们整天睡觉。还有。"), "狐狸睡觉：它们整天睡觉"),
        (Entry("T" * 200, "S" * 200), "T" * 200),
    ],
)
def test_an_entry_becomes_one_sentence(entry: Entry, idea: str) -> None:
    assert idea_of(entry) == idea
