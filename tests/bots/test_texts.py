"""Every sentence exists in both languages, fills its values, and every error has one."""

import errno
import inspect
import re
import string

import pytest
from sqlalchemy.exc import OperationalError

import agent.errors
import bots.errors
import engine.errors
import storage.errors
from agent import graph
from bots.sentences import SENTENCES
from bots.texts import ERRORS, explain, explain_code, note, progress_line, say, took


def fields(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


@pytest.mark.parametrize("key", SENTENCES)
def test_both_languages_say_the_same(key: str) -> None:
    english, chinese = SENTENCES[key]
    assert fields(english) == fields(chinese)
    assert not re.search("[\u4e00-\u9fff]", english)
    assert re.search("[\u4e00-\u9fff]", chinese) or fields(chinese) or key.startswith("status")


def error_classes() -> list[type[Exception]]:
    rooms = (agent.errors, bots.errors, engine.errors, storage.errors)
    return [
        cls
        for room in rooms
        for _, cls in inspect.getmembers(room, inspect.isclass)
        if issubclass(cls, Exception) and cls.__module__ == room.__name__
    ]


@pytest.mark.parametrize("cls", error_classes(), ids=lambda cls: cls.__name__)
def test_every_error_of_every_room_has_a_sentence(cls: type[Exception]) -> None:
    base = cls.__mro__[1] is Exception
    own_key = cls.__name__ in ("BadInput", "IdeaRejected")
    assert base or own_key or cls.__name__ in ERRORS, f"{cls.__name__} has no sentence in bots/texts"


def test_table_names_no_error_that_does_not_exist() -> None:
    # Names that only rows and Python know.
    others = {"JobExpired", "TooLarge", "TooManyAttempts", "MemoryError"}
    assert set(ERRORS) <= {cls.__name__ for cls in error_classes()} | others
    assert set(ERRORS.values()) <= set(SENTENCES)


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (
            engine.errors.RequestRejected("voice", "it speaks en, and this short is in zh"),
            "It speaks en, and this short is in zh.",
        ),
        (engine.errors.PartMissing("the voice X", "shortwright voices pull X"), "shortwright voices pull X"),
        (engine.errors.OutOfMemory("x"), "--draft"),
        (engine.errors.OutOfSpace("/x/y is full"), "Free some space, then: shortwright resume"),
        (agent.errors.IdeaRejected("script_too_long", needs_s=95, limit_s=60), "95 seconds"),
        (agent.errors.ContentRefused("idea", "blocked_words"), "another idea"),
        (agent.errors.ShotFailed(3, "OutOfMemory", "no memory"), "Shot 3 could not be made"),
        (agent.errors.ShotFailed(3, "OutOfMemory", "no memory"), "too little memory"),
        (agent.errors.ShotFailed(3, "flaws", "black, frozen"), "Shot 3 could not be made"),
        (storage.errors.SchemaTooNew("9"), "newer shortwright"),
        (bots.errors.BadSetting("STORAGE_MAX_GB", "Input should be greater than 0"), "STORAGE_MAX_GB"),
        (OSError(errno.ENOSPC, "No space left"), "disk is full"),
        (PermissionError(errno.EACCES, "no", "/a/b"), "/a/b"),
        (OperationalError("INSERT …", {}, Exception("database or disk is full")), "disk is full"),
        (OperationalError("INSERT …", {}, Exception("attempt to write a readonly database")), "cannot be written"),
        (
            OperationalError("SELECT 1", {}, Exception("(psycopg.OperationalError) the connection is closed")),
            "server cannot be reached",
        ),
        (ModuleNotFoundError("No module named 'skia'", name="skia"), "skia"),
        (ZeroDivisionError("secret/path"), "went wrong"),
    ],
)
def test_error_is_explained_in_a_sentence(error: Exception, says: str) -> None:
    english, chinese = explain(error, "en", log="the log"), explain(error, "zh", log="the log")
    assert says in english
    assert "–" not in english + chinese
    assert not re.search("[a-z][A-Z]", english.replace("shortwright", "")), "a class name"
    assert english[:1].isupper() or not english[:1].isalpha()
    assert "secret/path" not in english


def test_error_kept_in_a_row_reads_like_the_error_itself() -> None:
    missing = engine.errors.PartMissing("the font", "pip install manimgx-fonts")
    assert explain_code("PartMissing", str(missing), "en") == explain(missing, "en")
    assert explain_code("IdeaRejected", "script_too_long", "en", needs_s=95, limit_s=60) == explain(
        agent.errors.IdeaRejected("script_too_long", needs_s=95, limit_s=60), "en"
    )
    assert "went wrong" in explain_code("NobodyKnows", "x", "en")
    assert explain_code("OutOfSpace", "full", "en", job="abc").endswith("shortwright resume abc")


def test_sentence_survives_values_that_are_missing_or_of_the_wrong_kind() -> None:
    assert say("short_facts", "en", duration_s="long") == "long s, –×–, – fps, made in –"


def test_notes_of_a_run_are_sentences() -> None:
    assert "Chinese" in note("no_voice:zh", "en")
    assert "voices pull zh_CN-huayan-medium" in note("no_voice:zh", "zh", voice="zh_CN-huayan-medium")
    assert "took too long" in note("chat_model_failed:timeout", "en")
    assert note("A sentence already.", "en") == "A sentence already."


def test_every_stage_of_the_graph_has_its_text() -> None:
    for stage, _ in graph.STAGES:
        assert f"stage.{stage}" in SENTENCES


def test_progress_is_one_line() -> None:
    line = progress_line("in_progress", "render_shot", 0.5, {"shot": 3, "of": 7, "eta_s": 65}, "en")
    assert line == "Rendering the shots · shot 3 of 7 · 50% · about 1 min 5 s left"
    assert progress_line("waiting", "approve", 0.2, {}, "zh") == "等待答复"
    assert progress_line("in_progress", "a_new_stage", 0.2, {}, "en") == "Getting ready · 20%"
    assert took(-1, "en") == "0 s"
