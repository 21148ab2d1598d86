"""The chat model: questions with a pydantic answer class to any OpenAI-compatible server."""

from agent.settings import AgentSettings


class ChatModel:
    """One server and its models."""

    def __init__(self, settings: AgentSettings) -> None:
        self._settings = settings

    async def close(self) -> None:
        """Give up the client."""


def open_chat_model(settings: AgentSettings) -> ChatModel | None:
    """The configured chat model, or None where no model is named."""
    return ChatModel(settings) if settings.chat_model or settings.vision_model or settings.moderation_model else None
