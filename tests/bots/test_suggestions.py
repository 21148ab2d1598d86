"""What is offered while an option is typed."""

from bots.asked import Available
from bots.commands import Commands
from bots.messages import Incoming
from bots.suggestions import MOST, Suggestions
from storage import jobs
from storage.database import Database


def test_voices_and_styles_that_hold_what_was_typed(database: Database, available: Available) -> None:
    offers = Suggestions(database, available)
    assert offers.suggest("voice", "", "discord:7", "en") == (("en_US-joe-medium", "en_US-joe-medium"), ("none", "none"))
    assert offers.suggest("voice", " JOE", "discord:7", "en") == (("en_US-joe-medium", "en_US-joe-medium"),)
    assert offers.suggest("style", "ne", "discord:7", "en") == (("neon", "neon"),)
    assert offers.suggest("style", "zzz", "discord:7", "en") == ()
    assert offers.suggest("idea", "", "discord:7", "en") == ()


def test_only_ones_own_unfinished_jobs_are_offered_newest_first(
    database: Database, available: Available, commands: Commands
) -> None:
    made = []
    for person, idea in (("discord:7", "a fox"), ("discord:7", "一只狐狸"), ("discord:8", "a bear")):
        made.append(commands.handle(Incoming("discord:1", person, "short", idea, message_id=idea)).job_id)
    with database.session() as session:
        jobs.end(session, jobs.get(session, made[0]), "cancelled")
        session.commit()
    commands.handle(Incoming("discord:1", "discord:7", "short", "two whales", message_id="w"))
    offered = Suggestions(database, available).suggest("job", "", "discord:7", "zh")
    assert [label.split(" · ")[1:] for label, _ in offered] == [["排队中", "two whales"], ["排队中", "一只狐狸"]]
    assert offered[1][1] == made[1]
    assert Suggestions(database, available).suggest("job", made[1][:4], "discord:7", "en")[0][1] == made[1]


def test_no_more_are_offered_than_a_platform_shows(database: Database) -> None:
    many = Available(voices=lambda: [f"v{n}" for n in range(99)], styles=lambda: (), music_file=lambda path: path)
    assert len(Suggestions(database, many).suggest("voice", "v", "discord:7", "en")) == MOST
