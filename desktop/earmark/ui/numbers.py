"""Times, numbers and dates as the person's country writes them: for the screen, never for files."""

from datetime import date

from PySide6.QtCore import QDate, QLocale

from earmark.domain.timecode import format_clock

_ASCII = "0123456789"


def clock(ms: int, *, tenths: bool = False) -> str:
    """A time the short way, in the digits of the country: `9:41`, `1:02:03`, `9:41.2`."""
    return digits(format_clock(ms, tenths=tenths))


def precise_clock(ms: int) -> str:
    """A time to the millisecond: `9:11.480`."""
    return digits(f"{format_clock(ms)}.{ms % 1000:03d}")


def digits(text: str) -> str:
    """A text with its digits in those of the country."""
    zero = QLocale().zeroDigit()
    return text if zero == "0" else text.translate(_table(zero))


def number(value: float, places: int = 0) -> str:
    """A number with its groups and its decimal sign."""
    locale = QLocale()
    return locale.toString(int(value)) if not places else locale.toString(float(value), "f", places)


def percent(share: float) -> str:
    """A share of one in whole hundredths: `12 %`."""
    return f"{number(round(100 * share))} {QLocale().percent()}"


def day(value: date) -> str:
    """A date, short."""
    return QLocale().toString(QDate(value.year, value.month, value.day), _SHORT)


_SHORT = QLocale.FormatType.ShortFormat


def _table(zero: str) -> dict[int, str]:
    return {ord(digit): chr(ord(zero) + row) for row, digit in enumerate(_ASCII)}
