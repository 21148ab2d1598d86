"""papercut and the condition table: the shared suite, and what only papercut promises."""

from engine.base import Engine
from engine.papercut.engine import Papercut
from tests.engine.condition_suite import ConditionSuite


class TestPapercutConditions(ConditionSuite):
    def open(self) -> Engine:
        return Papercut()
