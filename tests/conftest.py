"""What every test stands on: a throw-away home, no display, no threads left behind."""

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

CHECKOUT = Path(__file__).resolve().parent.parent
SHARED_DATA = Path(os.environ.get("EARMARK_SHARED_DATA") or CHECKOUT.parent / "shared" / "data")
PATIENCE_MS = 30_000

# A run says the same of the same code, however busy the computer is, and ends soon: cases are
# drawn alike each time, and a failing one is told of as found. `HYPOTHESIS_PROFILE=shrinking`
# makes that one smaller, which may take minutes; `thorough` draws many others.
settings.register_profile(
    "earmark",
    deadline=None,
    derandomize=True,
    database=None,
    print_blob=True,
    phases=(Phase.explicit, Phase.generate, Phase.target),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
_EARMARK = settings.get_profile("earmark")
settings.register_profile("shrinking", parent=_EARMARK, phases=tuple(Phase))
settings.register_profile(
    "thorough", parent=_EARMARK, derandomize=False, phases=tuple(Phase), max_examples=1000
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "earmark"))


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that rewrites golden files."""
    parser.addoption(
        "--update-golden", action="store_true", help="rewrite golden files; review the diff"
    )


@pytest.fixture(autouse=True)
def throw_away_home(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """Put every folder of Earmark below one that no test shares with another."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("EARMARK_HOME", str(home))
    return home


@pytest.fixture(autouse=True)
def no_thread_left_behind() -> Iterator[None]:
    """Fail a test that ends while a thread it started still runs."""
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if _leaked(thread, before)]
    for thread in left:
        thread.join(timeout=PATIENCE_MS / 1000)
    names = [thread.name for thread in left if thread.is_alive()]
    assert not names, f"threads left running: {', '.join(names)}"


def _leaked(thread: threading.Thread, before: set[threading.Thread]) -> bool:
    """Tell whether a thread is new and Python's own; foreign ones (Qt, VLC) cannot be joined."""
    foreign = isinstance(thread, threading._DummyThread)
    return thread not in before and not foreign


class PatientBot(QtBot):
    """Waits half a minute before it gives up: on a busy computer five seconds say nothing."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = 0) -> None:  # noqa: N802
        super().waitUntil(callback, timeout=max(timeout, PATIENCE_MS))

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **others: Any) -> Any:  # noqa: N802
        return super().waitSignal(signal, timeout=timeout, **others)


@pytest.fixture
def qtbot(qapp: Any, request: pytest.FixtureRequest) -> QtBot:
    """Return what drives widgets in a test."""
    return PatientBot(request)


@pytest.fixture(scope="session")
def checkout() -> Path:
    """Return the root of the checkout."""
    return CHECKOUT


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Return the folder of real recordings beside the checkout, or skip."""
    if not SHARED_DATA.is_dir():
        pytest.skip("the real recordings are not beside this checkout (../shared/data)")
    return SHARED_DATA


@pytest.fixture(scope="session")
def palm2(shared_data: Path) -> Path:
    """Return the folder of the 54-minute episode: episode.mp3, transcript.txt, truth.json."""
    return shared_data / "palm2"
