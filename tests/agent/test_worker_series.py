"""A series' job in the worker: its characters are in every prompt, and the engine it names draws it."""

import asyncio

from agent.settings import AgentSettings
from agent.state import Subject
from agent.worker import Tools, Worker
from engine.edit.music import MusicLibrary
from storage.database import Database
from tests.agent.fakes import FakeEngine, FakeVoice
from tests.agent.test_worker import ask, look
from tests.agent.test_worker import database as database

FOX = Subject(name="fox", description="a silver fox with a green hat")  # who the idea is about


async def test_its_characters_are_in_every_prompt_and_its_engine_draws_it(database: Database) -> None:
    configured, papercut, voice = FakeEngine(name="diffusion"), FakeEngine(name="papercut"), FakeVoice()
    tools = Tools(
        settings=AgentSettings(_env_file=None),
        engine=configured,
        sketch=papercut,
        voice_for=lambda _language, _name: voice,
        music=MusicLibrary(),
    )
    job_id = ask(database, engine="papercut", cast=(FOX,))
    assert await Worker(database, tools).run_job(job_id, asyncio.Event())
    assert look(database, job_id).status == "completed"
    assert configured.rendered == []
    assert papercut.rendered
    prompts = [request.prompt for request in papercut.rendered]
    assert all(FOX.description in prompt.casefold() for prompt in prompts), prompts
