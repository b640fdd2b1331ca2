"""How late the sound of each output device is: headphones, loudspeakers, Bluetooth differ."""

from earmark.app import settings as keys
from earmark.app.settings import Settings

_BETWEEN = "\t"
_MOST = 50


def offset_of(settings: Settings, device: str) -> int:
    """The delay in ms of a device; the general one where it was never measured."""
    return _measured(settings).get(device, settings.get(keys.SYNC_OFFSET_MS))


def is_measured(settings: Settings, device: str) -> bool:
    """Whether a person has said how late this very device is."""
    return device in _measured(settings)


def set_offset(settings: Settings, device: str, ms: int) -> None:
    """Keep the delay of a device; without a name it is the general one."""
    if not device:
        settings.set(keys.SYNC_OFFSET_MS, ms)
        return
    known = _measured(settings)
    known.pop(device, None)
    known[device] = ms
    rows = tuple(f"{name}{_BETWEEN}{offset}" for name, offset in list(known.items())[-_MOST:])
    settings.set(keys.SYNC_OFFSETS, rows)


def _measured(settings: Settings) -> dict[str, int]:
    found = {}
    for row in settings.get(keys.SYNC_OFFSETS):
        name, _, number = row.rpartition(_BETWEEN)
        if name and number.lstrip("-").isdigit():
            low, high = keys.SYNC_OFFSET_MS.low or 0, keys.SYNC_OFFSET_MS.high or 0
            found[name] = round(min(high, max(low, int(number))))
    return found
