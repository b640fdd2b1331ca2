"""The one place where milliseconds become timecodes and timecodes become milliseconds."""

import re

_CLOCK = re.compile(
    r"^\s*(?:(?P<h>\d{1,3}):)?(?P<m>\d{1,3}):(?P<s>\d{1,2})(?:[.,](?P<f>\d{1,9}))?\s*$"
)
_UNITS = re.compile(
    r"^\s*(?:(?P<h>\d+(?:\.\d+)?)\s*h)?\s*(?:(?P<m>\d+(?:\.\d+)?)\s*m(?:in)?)?"
    r"\s*(?:(?P<s>\d+(?:[.,]\d+)?)\s*s?)?\s*$",
    re.IGNORECASE,
)
# Exports write hundreds of thousands of times; looking digits up takes half as long.
_FRACTIONS = tuple(f".{millis:03d}" for millis in range(1000))
_SIXTIETHS = tuple(f"{number:02d}" for number in range(60))


def format_timecode(ms: int) -> str:
    """Write a time as `HH:MM:SS.mmm`; hours grow past two digits when needed."""
    if ms < 0:
        return "-" + format_timecode(-ms)
    minutes, within = ms // 60_000, ms % 60_000
    clock = f"{minutes // 60:02d}:{_SIXTIETHS[minutes % 60]}:{_SIXTIETHS[within // 1000]}"
    return clock + _FRACTIONS[within % 1000]


def format_clock(ms: int, *, tenths: bool = False) -> str:
    """Write a time the short way a person reads it: `9:41`, `1:02:03`, with tenths `9:41.2`."""
    sign, ms = ("-", -ms) if ms < 0 else ("", ms)
    seconds, millis = divmod(ms, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    text = f"{hours}:{minutes:02d}:{seconds:02d}" if hours else f"{minutes}:{seconds:02d}"
    return f"{sign}{text}.{millis // 100}" if tenths else sign + text


def format_seconds(ms: int) -> str:
    """Write milliseconds as seconds with three decimals and a point: `75.250`."""
    if ms < 0:
        return "-" + format_seconds(-ms)
    return f"{ms // 1000}{_FRACTIONS[ms % 1000]}"


def parse_timecode(text: str) -> int:
    """Read `1:02:03.450`, `62:03`, `62m`, `1h 2m 3s`, `75.25` (seconds) as milliseconds.

    Raises:
        ValueError: If the text is no time.
    """
    if match := _CLOCK.match(text):
        hours, minutes, seconds = int(match["h"] or 0), int(match["m"]), int(match["s"])
        fraction = round(float(f"0.{match['f'] or 0}") * 1000)
        if seconds > 59 or (match["h"] and minutes > 59):
            raise ValueError(f"not a time: {text!r}")
        return ((hours * 60 + minutes) * 60 + seconds) * 1000 + fraction
    match = _UNITS.match(text)
    if not match or not any(match.groups()):
        raise ValueError(f"not a time: {text!r}")
    hours_f, minutes_f = float(match["h"] or 0), float(match["m"] or 0)
    seconds_f = float((match["s"] or "0").replace(",", "."))
    return round((hours_f * 3600 + minutes_f * 60 + seconds_f) * 1000)
