"""Another channel or thread that a person chose on Discord: who it is, and whether they and the bot may post there.

Reads what Discord resolved and what is known of the server; decides nothing: a choice becomes a messages.Target.
"""

import discord
from discord import app_commands

from bots.discord_messenger import address_of
from bots.discord_reader import limit, may
from bots.messages import Target

Chosen = app_commands.AppCommandChannel | app_commands.AppCommandThread


def target_of(chosen: Chosen, interaction: discord.Interaction) -> Target:
    """The channel as a place to post to. Its person administers it where they may manage it, or the server."""
    name = f"#{chosen.name}"
    guild = interaction.guild
    place = chosen.resolve()
    if guild is None or guild.me is None or not isinstance(place, discord.TextChannel | discord.Thread | discord.VoiceChannel):
        return Target(name, title=name, why="unknown")
    if not may(place.permissions_for(guild.me), place):
        return Target(name, title=name, why="bot")
    theirs = chosen.permissions
    if not (theirs.manage_channels or theirs.manage_guild or interaction.permissions.manage_guild):
        return Target(name, title=name, why="person")
    return Target(name, address_of(chosen.id, direct=False), name, limit_bytes=limit(guild))
