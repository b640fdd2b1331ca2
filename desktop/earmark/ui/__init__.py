"""The window.

PySide6 puts a hook of its own under every `import` that follows, for its `__feature__` switches: it
reads the source of each module anew and keeps it, which doubles the time and the memory that
starting takes. Earmark uses no such switch, so plain imports are put back.
"""

import builtins

_plain_import = builtins.__import__

import PySide6.QtCore  # noqa: E402, F401 - what puts the hook there

builtins.__import__ = _plain_import
