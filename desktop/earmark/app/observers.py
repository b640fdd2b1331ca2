"""A signal without Qt, so that the command line and scripts can listen as well as the window."""

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Observers(Generic[T]):
    """Functions that want to hear of something, called in the order in which they came."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[T], None]] = []

    def connect(self, fn: Callable[[T], None]) -> None:
        """Call `fn` with every value from now on; connecting twice changes nothing."""
        if fn not in self._listeners:
            self._listeners.append(fn)

    def disconnect(self, fn: Callable[[T], None]) -> None:
        """Stop calling `fn`; one that was never connected is no error."""
        if fn in self._listeners:
            self._listeners.remove(fn)

    def emit(self, value: T) -> None:
        """Tell everybody. All are told even when one fails; the first failure is raised then."""
        failure: Exception | None = None
        for listener in tuple(self._listeners):
            try:
                listener(value)
            except Exception as error:
                failure = failure or error
        if failure is not None:
            raise failure
