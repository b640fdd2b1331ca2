"""Careful access to JSON that other programs wrote: wrong kinds read as absent."""

from typing import Any


def records(value: object) -> list[dict[str, Any]]:
    """The objects in a list, empty where it is no list."""
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def record(value: object) -> dict[str, Any]:
    """An object, empty where it is none."""
    return value if isinstance(value, dict) else {}


def string(value: object) -> str:
    """A string, empty where it is none."""
    return value if isinstance(value, str) else ""


def first_record(value: object) -> dict[str, Any]:
    """The first object of a list, empty where there is none."""
    return next(iter(records(value)), {})
