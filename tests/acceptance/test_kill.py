"""kill -9 at ten moments of a small short: it is finished by `resume` or `serve`, and nothing done is done again."""

import json
import signal
import time
from collections import Counter

import psutil
import pytest

from engine.encode import probe
from tests.acceptance.program import IDEA, SMALL, Program

STOPS_WITHIN_S = 4.0  # 0.8 s on a quiet machine, and 2 s are promised; the tests' machine may be shared


def stage(program: Program, name: str) -> bool:
    return bool(program.rows("SELECT 1 FROM job_events WHERE name = 'stage' AND json_extract(data, '$.stage') = ?", name))


def rendering(program: Program) -> bool:
    """A child process is drawing: its unfinished file is there."""
    return any((program.home / "work").glob("*/*"))


MOMENTS = {
    "the job is a row": lambda p: bool(p.rows("SELECT 1 FROM jobs")),
    "the job is claimed": lambda p: bool(p.events("claimed")),
    "narration begins": lambda p: stage(p, "narrate"),
    "a beat is spoken": lambda p: bool(p.events("speech_made")),
    "shots are planned": lambda p: stage(p, "render_shot"),
    "a shot is half drawn": lambda p: stage(p, "render_shot") and rendering(p),
    "a shot is done": lambda p: bool(p.events("take_rendered")),
    "stitching begins": lambda p: stage(p, "stitch"),
    "the check begins": lambda p: stage(p, "check"),
    "the delivery is owed": lambda p: bool(p.rows("SELECT 1 FROM deliveries")),
}


def assert_finished_once(program: Program) -> None:
    [(status,)] = program.rows("SELECT status FROM jobs")
    assert status == "completed"
    [short] = program.cwd.glob("*.mp4")
    facts = probe(short)
    assert (facts.width, facts.height, facts.has_audio) == (256, 456, True)
    assert abs(facts.duration_s - 3.0) < 0.05
    for made in ("take_rendered", "speech_made"):
        keys = Counter(json.loads(str(data))["key"] for (data,) in program.events(made))
        assert keys, f"no {made}"
        assert max(keys.values()) == 1, f"{made} twice: {keys}"
    assert program.half_files() == []
    assert list((program.home / "work").iterdir()) == []


@pytest.mark.parametrize("moments", [tuple(MOMENTS)[:5], tuple(MOMENTS)[5:]], ids=["until it is drawn", "from then on"])
def test_short_is_finished_after_being_killed_at_one_moment_after_another(program: Program, moments: tuple[str, ...]) -> None:
    """One job, killed at each moment in turn: `resume` is killed at the next one, and the last is let finish."""
    process = program.start("make", IDEA, *SMALL)
    for moment in moments:
        program.wait_for(process, lambda seen=MOMENTS[moment]: seen(program))  # type: ignore[misc]
        program.kill(process)
        process = program.start("resume")
    output, _ = process.communicate(timeout=120)
    assert process.returncode == 0, output
    assert_finished_once(program)


def test_serve_finishes_by_itself_what_a_killed_process_left(program: Program) -> None:
    first = program.start("make", IDEA, *SMALL)
    program.wait_for(first, lambda: bool(program.events("take_rendered")))
    program.kill(first)
    serve = program.start("serve")
    program.wait_for(serve, lambda: bool(program.rows("SELECT 1 FROM deliveries WHERE status = 'sent'")))
    assert_finished_once(program)
    asked = time.monotonic()
    serve.send_signal(signal.SIGTERM)
    output, _ = serve.communicate(timeout=10)
    assert serve.returncode == 0, output
    assert time.monotonic() - asked < STOPS_WITHIN_S


def test_ctrl_c_parks_within_two_seconds_and_says_how_to_go_on(program: Program) -> None:
    make = program.start("make", IDEA, *SMALL)
    program.wait_for(make, lambda: MOMENTS["a shot is half drawn"](program))
    children = psutil.Process(make.pid).children(recursive=True)
    asked = time.monotonic()
    make.send_signal(signal.SIGINT)
    output, _ = make.communicate(timeout=10)
    assert time.monotonic() - asked < STOPS_WITHIN_S
    [(job_id, status)] = program.rows("SELECT id, status FROM jobs")
    assert (make.returncode, status) == (130, "queued"), output
    assert f"shortwright resume {job_id}" in output
    assert "Traceback" not in output
    assert not [child for child in children if child.is_running() and child.status() != psutil.STATUS_ZOMBIE]
    resumed = program.run("resume", str(job_id))
    assert resumed.returncode == 0, resumed.stdout
    assert_finished_once(program)


def test_two_processes_do_not_render_one_job_twice(program: Program) -> None:
    first = program.start("make", IDEA, *SMALL)
    program.wait_for(first, lambda: bool(program.events("claimed")))
    second = program.run("resume")
    output, _ = first.communicate(timeout=60)
    assert (first.returncode, second.returncode) == (0, 0), output + second.stdout
    assert len(program.events("claimed")) == 1
    assert_finished_once(program)
