"""Wiring only: which node follows which, and what a run begins with.

find_idea → write_script → narrate → plan_shots → approve → dispatch ⇉ render_shot → dispatch → stitch → check
                 ↑____________ new script ____________|         ↑______ again ______|     ↑_ once more _|

A run that changes an earlier short (`changes`) starts where its state ends: at dispatch, or at narrate.
"""

from typing import Any, Literal

from langgraph.checkpoint.base import BaseCheckpointSaver
from langgraph.graph import START, StateGraph
from langgraph.graph.state import CompiledStateGraph

from agent.context import RunContext
from agent.nodes.approve import approve
from agent.nodes.check import check
from agent.nodes.dispatch import after_dispatch, dispatch
from agent.nodes.find_idea import find_idea
from agent.nodes.narrate import narrate
from agent.nodes.plan_shots import plan_shots
from agent.nodes.render_shot import ShotTask, render_shot
from agent.nodes.stitch import stitch
from agent.nodes.write_script import write_script
from agent.state import Options, RunState

# The stages in order, and what each weighs in the progress of the whole job.
STAGES: tuple[tuple[str, float], ...] = (
    ("find_idea", 1),
    ("write_script", 3),
    ("narrate", 12),
    ("plan_shots", 1),
    ("approve", 3),
    ("dispatch", 0),
    ("render_shot", 70),
    ("stitch", 8),
    ("check", 2),
)


def build(checkpointer: BaseCheckpointSaver[Any]) -> CompiledStateGraph[RunState, RunContext, RunState, RunState]:
    """Compile the graph. Run it with context=RunContext(…), durability="sync" and the job's id as thread_id."""
    graph = StateGraph(RunState, context_schema=RunContext)
    graph.add_node("find_idea", find_idea)
    graph.add_node("write_script", write_script)
    graph.add_node("narrate", narrate)
    graph.add_node("plan_shots", plan_shots)
    graph.add_node("approve", approve)
    graph.add_node("dispatch", dispatch)
    graph.add_node("render_shot", render_shot, input_schema=ShotTask)
    graph.add_node("stitch", stitch)
    graph.add_node("check", check)
    graph.add_conditional_edges(START, start)
    graph.add_edge("find_idea", "write_script")
    graph.add_edge("write_script", "narrate")
    graph.add_edge("narrate", "plan_shots")
    graph.add_conditional_edges("plan_shots", after_plan)
    graph.add_conditional_edges("dispatch", after_dispatch, ["render_shot", "stitch"])
    graph.add_edge("render_shot", "dispatch")
    graph.add_conditional_edges("stitch", after_stitch)
    return graph.compile(checkpointer=checkpointer)


def initial_state(job_id: str, idea: str, options: Options) -> RunState:
    """What a new thread begins with."""
    return {"job_id": job_id, "idea": idea, "options": options.model_dump(mode="json"), "notes": [], "takes": [], "revision": 0}


def start(state: RunState) -> Literal["find_idea", "narrate", "dispatch"]:
    """What is there already is not made again."""
    if state.get("shots") and state.get("narration"):
        return "dispatch"
    return "narrate" if state.get("script") else "find_idea"


def after_plan(state: RunState) -> Literal["approve", "__end__"]:
    """A script alone ends with its plan."""
    return "__end__" if Options.model_validate(state["options"]).script_only else "approve"


def after_stitch(state: RunState) -> Literal["check", "dispatch"]:
    """Stitch goes on to check, or back where a take's file has gone."""
    return "dispatch" if any(take["error"] for take in state["takes"]) else "check"
