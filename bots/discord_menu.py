"""The slash commands of Discord's menu: names, options, choices and what completes them, in English and Chinese.

Only their shape: what each does is `run`'s, called with the command's name, its text and its options.
"""

import asyncio
from collections.abc import Mapping
from typing import Any, Protocol

import discord
from discord import app_commands
from discord.app_commands import Choice, Range, locale_str

from bots.asked import MAX_SECONDS, MAX_SEED, MIN_SECONDS, RATIOS
from bots.discord_places import Chosen
from bots.discord_reader import language_of
from bots.discord_words import CHINESE, MENU, RATIO_NAMES
from bots.texts import LANGUAGE_NAMES
from engine.edit.moods import MOODS

Seconds = Range[int, MIN_SECONDS, MAX_SECONDS]
Seed = Range[int, 0, MAX_SEED]
_MOST_LABEL = 100
COMPLETED = ("voice", "style", "job", "series")
# What "do" of a command may be: our verb → how it is shown.
VERBS_OF: Mapping[str, Mapping[str, str]] = {
    "series": {verb: verb for verb in ("new", "list", "show", "set", "add", "ideas")}
    | {"run": "run now", **{verb: verb for verb in ("pause", "resume", "history", "export", "import", "delete")}},
    "schedule": {"list": "list", "queue": "queue", "now": "post now", "skip": "skip", "up": "earlier", "down": "later"}
    | {"pause": "pause", "resume": "resume", "delete": "delete", "zone": "time zone"},
}


class Run(Protocol):
    """What is done for a command."""

    async def __call__(
        self,
        interaction: discord.Interaction,
        command: str,
        text: str = "",
        options: dict[str, Any] | None = None,
    ) -> None: ...


class Suggest(Protocol):
    """(label, value) of what may be meant by what was typed so far."""

    def __call__(self, option: str, typed: str, person: str, language: str) -> tuple[tuple[str, str], ...]: ...


def menu(client: discord.Client, run: Run, suggest: Suggest) -> app_commands.CommandTree[Any]:
    """The client's command tree, to be synced after the login: in servers, in direct messages, and as a person's own app."""
    tree = app_commands.CommandTree(
        client,
        allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True),
        allowed_installs=app_commands.AppInstallationType(guild=True, user=True),
    )

    async def short(
        interaction: discord.Interaction,
        idea: str,
        seconds: Seconds | None = None,
        ratio: str | None = None,
        lang: str | None = None,
        voice: str | None = None,
        music: str | None = None,
        style: str | None = None,
        captions: bool | None = None,
        storyboard: bool | None = None,
        draft: bool | None = None,
        seed: Seed | None = None,
    ) -> None:
        options = {"seconds": seconds, "ratio": ratio, "lang": lang, "voice": voice, "music": music, "style": style}
        options |= {"captions": captions, "storyboard": storyboard, "draft": draft, "seed": seed}
        await run(interaction, "short", idea, options)

    async def script(
        interaction: discord.Interaction,
        idea: str,
        seconds: Seconds | None = None,
        lang: str | None = None,
        style: str | None = None,
        seed: Seed | None = None,
    ) -> None:
        await run(interaction, "script", idea, {"seconds": seconds, "lang": lang, "style": style, "seed": seed})

    async def series(
        interaction: discord.Interaction,
        do: str | None = None,
        series: str | None = None,
        text: str = "",
        file: discord.Attachment | None = None,
    ) -> None:
        await run(interaction, "series", text, {"do": do, "series": series, "file": file})

    async def schedule(
        interaction: discord.Interaction,
        when: str = "",
        series: str | None = None,
        channel: Chosen | None = None,
        zone: str | None = None,
        approve: bool | None = None,
        do: str | None = None,
    ) -> None:
        options = {"do": do, "series": series, "zone": zone, "approve": approve, "channel": channel}
        await run(interaction, "schedule", when, options)

    async def settings(interaction: discord.Interaction) -> None:
        await run(interaction, "settings")

    async def cancel(interaction: discord.Interaction, job: str = "") -> None:
        await run(interaction, "cancel", job)

    async def admin(interaction: discord.Interaction, do: str = "") -> None:
        await run(interaction, "admin", do)

    async def jobs(interaction: discord.Interaction) -> None:
        await run(interaction, "jobs")

    async def help_(interaction: discord.Interaction) -> None:
        await run(interaction, "help")

    async def gallery(interaction: discord.Interaction) -> None:
        await run(interaction, "gallery")

    async def forget(interaction: discord.Interaction) -> None:
        await run(interaction, "forget")

    def completed(option: str) -> Any:
        async def complete(interaction: discord.Interaction, typed: str) -> list[Choice[str]]:
            found = await asyncio.to_thread(
                suggest, option, typed, f"discord:{interaction.user.id}", language_of(interaction.locale)
            )
            return [Choice(name=label[:_MOST_LABEL], value=value) for label, value in found]

        return complete

    for callback in (short, script, series, schedule, settings, jobs, cancel, help_, gallery, forget, admin):
        name = callback.__name__.rstrip("_")
        description, options = MENU[name]
        app_commands.describe(**{option: locale_str(said) for option, said in options.items()})(callback)
        app_commands.rename(**{option: locale_str(option) for option in options})(callback)
        choices = _choices() | ({"do": _verbs(VERBS_OF[name])} if name in VERBS_OF else {})
        app_commands.choices(**{option: some for option, some in choices.items() if option in options})(callback)
        app_commands.autocomplete(**{option: completed(option) for option in COMPLETED if option in options})(callback)
        tree.add_command(app_commands.Command(name=locale_str(name), description=locale_str(description), callback=callback))
    return tree


def _verbs(verbs: Mapping[str, str]) -> list[Choice[str]]:
    return [Choice(name=locale_str(label), value=verb) for verb, label in verbs.items()]


def _choices() -> dict[str, list[Choice[str]]]:
    return {
        "ratio": [Choice(name=locale_str(RATIO_NAMES[ratio]), value=ratio) for ratio in RATIOS],
        "music": [Choice(name=locale_str(mood), value=mood) for mood in (*MOODS, "none")],
        "lang": [Choice(name=locale_str(english), value=code) for code, (english, _) in LANGUAGE_NAMES.items()],
    }


class Chinese(app_commands.Translator):
    """Says the menu's words in Chinese; other languages see English."""

    async def translate(
        self, string: locale_str, locale: discord.Locale, context: app_commands.TranslationContextTypes
    ) -> str | None:
        """The Chinese for one of our words, None where there is none."""
        if locale is not discord.Locale.chinese:
            return None
        if context.location is app_commands.TranslationContextLocation.choice_name:
            return CHINESE_CHOICES.get(string.message)
        return CHINESE.get(string.message)


CHINESE_CHOICES: dict[str, str] = {**dict(LANGUAGE_NAMES.values()), **CHINESE}
