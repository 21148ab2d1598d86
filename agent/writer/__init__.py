"""The offline writer: an idea becomes a script with no key and no model, in English and Chinese.

Two doors: `write_script` invents a short from an idea, `own_script` cuts up a person's own text. Both repeat: the same idea and seed give
the same script. It invents no facts; what it states of the world stands in the `facts` tables.
"""

from agent.writer.own import own_script
from agent.writer.screenplay import looks_like_script
from agent.writer.write import write_script

__all__ = ["looks_like_script", "own_script", "write_script"]
