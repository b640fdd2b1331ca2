"""A sound engine that is started before the window, to be ready when the window is.

Making an instance of libvlc takes a quarter of a second on another core; the window takes about
as long to be imported. Whoever makes the first player takes the engine over.
"""

from earmark.errors import MediaError
from earmark.playback.engine_link import EngineLink
from earmark.playback.engine_reports import UNUSABLE
from earmark.playback.libvlc import usual_arguments

_waiting: list[EngineLink] = []


def begin(preferred: str = "vlc") -> None:
    """Start an engine, unless another player is preferred; does not wait for it."""
    if _waiting or preferred not in {"vlc", "auto"}:
        return
    try:
        link = EngineLink()
    except MediaError:  # whoever needs the engine will say so
        return
    link.make(*usual_arguments())
    _waiting.append(link)


def take() -> EngineLink | None:
    """Return the engine that was started, if any; from now on it belongs to the caller.

    Raises:
        MediaError: If it has said already that libvlc can't be used.
    """
    if not _waiting:
        return None
    link = _waiting.pop()
    for name, *values in link.early():
        if name == UNUSABLE:
            link.end()
            raise MediaError(*values)
    return link
