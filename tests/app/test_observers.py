"""Observers are all told, whatever one of them does."""

import pytest

from earmark.app.observers import Observers


def test_everybody_is_told_once_and_in_order() -> None:
    told: list[str] = []
    observers: Observers[str] = Observers()

    def one(value: str) -> None:
        told.append(f"one {value}")

    def two(value: str) -> None:
        told.append(f"two {value}")

    observers.connect(one)
    observers.connect(two)
    observers.connect(one)
    observers.emit("a")
    observers.disconnect(one)
    observers.disconnect(one)
    observers.emit("b")
    assert told == ["one a", "two a", "two b"]


def test_a_failing_observer_silences_nobody() -> None:
    told: list[int] = []
    observers: Observers[int] = Observers()

    def fails(_value: int) -> None:
        raise ValueError("bug")

    observers.connect(fails)
    observers.connect(told.append)
    with pytest.raises(ValueError, match="bug"):
        observers.emit(1)
    assert told == [1]


def test_an_observer_may_leave_while_being_told() -> None:
    told: list[int] = []
    observers: Observers[int] = Observers()

    def once(value: int) -> None:
        observers.disconnect(once)
        told.append(value)

    observers.connect(once)
    observers.connect(told.append)
    observers.emit(1)
    observers.emit(2)
    assert told == [1, 1, 2]
