"""The pure clock: words or a cron line → a schedule → its times, and the schedule in words again; English and Chinese.

Knows no row, no setting, no chat and no clock of its own: the moment is handed in. Whatever is not understood whole raises BadInput,
whose key is a sentence in `bots.texts`.
"""

from bots.clock.read import read_when
from bots.clock.say import describe, describe_slot
from bots.clock.times import Slot, slot_key, slots, times
from bots.clock.when import When
from bots.clock.zones import machine_zone, zone_name, zone_named

__all__ = [
    "Slot",
    "When",
    "describe",
    "describe_slot",
    "machine_zone",
    "read_when",
    "slot_key",
    "slots",
    "times",
    "zone_name",
    "zone_named",
]
