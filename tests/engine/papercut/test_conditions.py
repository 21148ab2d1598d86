"""papercut and the condition table: the shared suite. One engine serves it all, so that its child is started once."""

from collections.abc import AsyncIterator
from typing import ClassVar

import pytest
import pytest_asyncio

from engine.base import Engine
from engine.papercut.engine import Papercut
from tests.engine.condition_suite import ConditionSuite


class Lasting(Papercut):
    """Stays open when a test has done with it."""

    async def close(self) -> None:
        """Nothing yet: see `end`."""

    async def end(self) -> None:
        """Close."""
        await super().close()


@pytest.mark.asyncio(loop_scope="class")
class TestPapercutConditions(ConditionSuite):
    lasting: ClassVar[Lasting]

    @pytest_asyncio.fixture(scope="class", loop_scope="class", autouse=True)
    @classmethod
    async def one_engine(cls) -> AsyncIterator[None]:
        cls.lasting = Lasting()
        yield
        await cls.lasting.end()

    def open(self) -> Engine:
        return self.lasting
