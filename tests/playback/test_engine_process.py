"""The process in which libvlc plays: its crashes, its hangs, its end, and what it is made of."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import psutil
import pytest
from pytestqt.qtbot import QtBot

from earmark.domain.ranges import TimeRange
from earmark.playback import early
from earmark.playback.choose import make_player
from earmark.playback.engine_link import FLAG, EngineLink, describe
from earmark.playback.engine_reports import BEGAN, GONE, READY, STATE
from earmark.playback.media import PreparedMedia, prepare
from earmark.playback.mishaps import MOST, Mishaps
from earmark.playback.player import PlayerState
from earmark.playback.vlc_player import STARTED_AGAIN, STOPS_AGAIN, VlcPlayer
from earmark.playback.vlc_process import outdated
from playback.ear import Ear
from playback.listening import Listener

WINDOW = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from earmark.playback.vlc_player import VlcPlayer
app = QCoreApplication([])
player = VlcPlayer(arguments=("--aout=adummy",))
player.load(Path(sys.argv[1]), int(sys.argv[2]))
player.play()
timer = QTimer()
def look():
    if player.position_ms() > 300:
        timer.stop()
        if sys.argv[3] == "pauses":
            player.pause()
        print(player._engine.pid, flush=True)
timer.timeout.connect(look)
timer.start(50)
app.exec()
"""
needs_signals = pytest.mark.skipif(sys.platform == "win32", reason="needs signals")


@pytest.fixture(scope="module")
def media(recordings: Path, tmp_path_factory: pytest.TempPathFactory) -> PreparedMedia:
    return prepare(recordings / "vbr.mp3", tmp_path_factory.mktemp("cache"))


@pytest.fixture
def ear() -> Iterator[Ear]:
    made = Ear()
    yield made
    made.close()


@pytest.fixture(autouse=True)
def no_process_left_behind() -> Iterator[None]:
    yield
    left = engines()
    for process in left:
        process.kill()
    assert not left, "an engine was left running"


@pytest.fixture
def player(qtbot: QtBot, ear: Ear, media: PreparedMedia) -> Iterator[VlcPlayer]:
    made = VlcPlayer(prepare=ear.prepare)
    made.load(media.path, media.duration_ms, 3000)
    yield made
    made.close()


def engines() -> list[psutil.Process]:
    """Return the sound engines that this process has started and that still run."""
    found = []
    for process in psutil.Process().children(recursive=True):
        try:
            if "earmark.playback.vlc_process" in process.cmdline():
                found.append(process)
        except psutil.Error:
            continue
    return found


def pid_of(player: VlcPlayer) -> int:
    return player._engine.pid


def is_sounding_from(player: VlcPlayer, ms: int) -> Callable[[], bool]:
    return lambda: player.is_playing and player.position_ms() > ms


@pytest.mark.vlc
@needs_signals
@pytest.mark.parametrize("rate", [1.0, 1.5])
def test_a_crash_while_it_plays_goes_on_at_the_same_place(
    player: VlcPlayer, ear: Ear, qtbot: QtBot, rate: float, caplog: pytest.LogCaptureFixture
) -> None:
    listener = Listener(player, ear)
    loop = TimeRange(2000, 18_000)
    player.set_loop(loop)
    player.set_rate(rate)
    player.play()
    qtbot.waitUntil(is_sounding_from(player, 4000))
    first = pid_of(player)
    notices: list[str] = []
    player.notice_changed.connect(lambda message, _hint: notices.append(message))
    os.kill(first, signal.SIGSEGV)
    died_at, here_ms = time.monotonic(), player.position_ms()
    qtbot.waitUntil(lambda: pid_of(player) not in (0, first))
    again_ms = player.position_ms()
    ear.cut(died_at)
    qtbot.waitUntil(is_sounding_from(player, again_ms + 300))
    listener.listen(0.5)
    errors = listener.errors(listener.listen(1.0))
    assert abs(again_ms - here_ms) < 400
    assert np.percentile(errors, 95) <= 60
    assert player.state is PlayerState.PLAYING
    assert (player.rate, player.loop) == (rate, loop)
    assert notices == [STARTED_AGAIN[0]]
    assert "SIGSEGV" in caplog.text
    heard = listener.first_sound(died_at + 0.05, again_ms)
    assert heard is not None
    assert abs(heard[1] - again_ms) <= 60


@pytest.mark.vlc
@needs_signals
def test_a_crash_while_it_waits_is_mended_and_it_plays_when_asked(
    player: VlcPlayer, ear: Ear, qtbot: QtBot
) -> None:
    player.play()
    qtbot.waitUntil(is_sounding_from(player, 3300))
    player.pause()
    here_ms, first = player.position_ms(), pid_of(player)
    os.kill(first, signal.SIGKILL)
    qtbot.waitUntil(lambda: pid_of(player) not in (0, first))
    assert player.state is PlayerState.PAUSED
    assert player.position_ms() == here_ms
    player.set_step_back(0)
    player.play()
    qtbot.waitUntil(is_sounding_from(player, here_ms + 300))
    listener = Listener(player, ear)
    assert np.percentile(listener.errors(listener.listen(0.7)), 95) <= 60


@pytest.mark.vlc
@needs_signals
def test_an_engine_that_hangs_is_killed_and_playing_goes_on_where_sound_ended(
    player: VlcPlayer, qtbot: QtBot
) -> None:
    player.play()
    qtbot.waitUntil(is_sounding_from(player, 3500))
    first = pid_of(player)
    os.kill(first, signal.SIGSTOP)
    here_ms = player.position_ms()
    with qtbot.waitSignal(player.notice_changed):
        pass
    assert pid_of(player) != first
    assert not psutil.pid_exists(first)
    assert abs(player.position_ms() - here_ms) < 600
    qtbot.waitUntil(is_sounding_from(player, player.position_ms() + 300))


@pytest.mark.vlc
def test_a_single_answer_that_it_has_stopped_is_not_believed(
    player: VlcPlayer, qtbot: QtBot
) -> None:
    player.play()
    qtbot.waitUntil(is_sounding_from(player, 3300))
    player._engine.send("state", player._generation)
    qtbot.waitUntil(lambda: player._last_state == "Playing")
    stopped = [STATE, player._generation, "Stopped"]
    player._on_engine_reported(stopped)
    assert player._is_sounding()
    player._on_engine_reported(stopped)
    assert not player._is_sounding()


@pytest.mark.vlc
@needs_signals
def test_a_command_without_an_answer_is_a_hang_also_while_it_waits(
    player: VlcPlayer, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: player._engine.is_ready)
    first = pid_of(player)
    os.kill(first, signal.SIGSTOP)
    for number in range(3000):
        player.set_volume(number % 100)
    with qtbot.waitSignal(player.notice_changed):
        pass
    assert pid_of(player) not in (0, first)
    assert player.state is PlayerState.PAUSED


@pytest.mark.vlc
@needs_signals
def test_crashing_again_and_again_fails_in_words_and_can_be_tried_again(
    player: VlcPlayer, qtbot: QtBot
) -> None:
    failures: list[tuple[str, str]] = []
    player.failed.connect(lambda *told: failures.append(told))
    player.play()
    for _ in range(MOST + 1):
        qtbot.waitUntil(lambda: pid_of(player) != 0 and player.is_playing)
        last = pid_of(player)
        os.kill(last, signal.SIGSEGV)
        qtbot.waitUntil(lambda last=last: pid_of(player) != last)
    assert failures == [STOPS_AGAIN]
    assert player.state is PlayerState.FAILED
    here_ms = player.position_ms()
    assert here_ms >= 3000
    assert engines() == []
    player.play()
    qtbot.waitUntil(is_sounding_from(player, here_ms + 300))


@pytest.mark.vlc
@needs_signals
@pytest.mark.parametrize("does", ["plays", "pauses"])
def test_the_engine_ends_when_the_window_is_killed(
    does: str, media: PreparedMedia, checkout: Path
) -> None:
    window = subprocess.Popen(
        [sys.executable, "-c", WINDOW, str(media.path), str(media.duration_ms), does],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(checkout / "desktop")},
    )
    assert window.stdout is not None
    engine = psutil.Process(int(window.stdout.readline()))
    assert engine.is_running()
    window.kill()
    window.wait()
    window.stdout.close()
    _gone, alive = psutil.wait_procs([engine], timeout=20)
    for process in alive:
        process.kill()
    assert alive == []


@pytest.mark.vlc
def test_closing_leaves_no_process_even_in_a_burst(qtbot: QtBot, media: PreparedMedia) -> None:
    player = VlcPlayer(arguments=("--aout=adummy",))
    player.load(media.path, media.duration_ms)
    dice = random.Random(3)
    player.play()
    for _ in range(500):
        player.seek(dice.randrange(19_000))
    player.close()
    assert engines() == []


@pytest.mark.vlc
def test_an_engine_loads_neither_the_window_nor_the_database_nor_numpy(tmp_path: Path) -> None:
    told = tmp_path / "modules"
    (tmp_path / "telling.py").write_text(
        "import sys\n"
        "def attach(path, media_player):\n"
        "    open(path, 'w').write('\\n'.join(sys.modules))\n"
    )
    sys.path.insert(0, str(tmp_path))
    try:
        link = EngineLink()
    finally:
        sys.path.remove(str(tmp_path))
    try:
        link.send("prepare", "telling", str(told))
        link.make("--aout=adummy")
        wait_for(link, READY)
    finally:
        link.end()
    loaded = {line.partition(".")[0] for line in told.read_text().splitlines()}
    assert "vlc" in loaded
    assert not loaded & {"PySide6", "sqlalchemy", "numpy", "av", "multiprocessing"}


@pytest.fixture
def stuck(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[EngineLink, Path]]:
    """Return an engine that works on nothing before a file is there, and that file."""
    (tmp_path / "sticking.py").write_text(
        "import pathlib, time\n"
        "def attach(path, media_player):\n"
        "    while not pathlib.Path(path).exists():\n"
        "        time.sleep(0.01)\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    link = EngineLink()
    link.send("prepare", "sticking", str(tmp_path / "go"))
    link.make("--aout=adummy")
    yield link, tmp_path / "go"
    link.end()


@pytest.mark.vlc
def test_an_engine_that_is_stuck_ends_with_its_input_all_the_same(
    stuck: tuple[EngineLink, Path],
) -> None:
    link, _ = stuck
    link._input.close()
    assert wait_for(link, GONE)[-1] == [GONE, 0]


@pytest.mark.vlc
def test_of_a_burst_only_the_last_start_is_made(
    stuck: tuple[EngineLink, Path], media: PreparedMedia
) -> None:
    link, go = stuck
    link.send("open", str(media.path))
    for number in range(60):
        link.send("start", number, 1000.0 + number, 1.0)
    go.touch()
    link.send("state", 59)
    told = wait_for(link, STATE)
    assert [report[1] for report in told if report[0] == BEGAN] == [59]


@pytest.mark.vlc
def test_an_engine_started_before_the_window_is_taken_over(qtbot: QtBot) -> None:
    early.begin("auto")
    early.begin("auto")
    started = engines()
    assert len(started) == 1
    player = make_player("auto")
    try:
        assert isinstance(player, VlcPlayer)
        assert pid_of(player) == started[0].pid
        qtbot.waitUntil(lambda: player._engine.is_ready)
        assert engines() == started
    finally:
        player.close()


def test_no_engine_is_started_for_another_player() -> None:
    early.begin("qt")
    assert early.take() is None
    assert engines() == []


@pytest.mark.vlc
def test_libvlc_that_turns_out_to_be_unusable_is_said_when_it_is_played(
    qtbot: QtBot, media: PreparedMedia, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "vlc.py").write_text("raise OSError('libvlccore is missing')")
    monkeypatch.syspath_prepend(str(tmp_path))
    player = VlcPlayer()
    try:
        player.load(media.path, media.duration_ms, 2000)
        with qtbot.waitSignal(player.failed) as failed:
            player.play()
        assert "libvlccore is missing" in failed.args[0]
        assert failed.args[1]
        assert player.notice == tuple(failed.args)
        assert (player.state, player.position_ms()) == (PlayerState.FAILED, 2000)
    finally:
        player.close()


@pytest.mark.vlc
def test_the_program_of_a_bundle_becomes_an_engine_by_a_flag(checkout: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "earmark", FLAG],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(checkout / "desktop")},
    ) as engine:
        assert engine.stdin is not None
        assert engine.stdout is not None
        print('[1, "make", "--aout=adummy"]', file=engine.stdin, flush=True)
        told = [json.loads(engine.stdout.readline()) for _ in range(2)]
        engine.stdin.close()
        assert told == [[READY, 0], ["done", 1]]
        assert engine.wait(30) == 0


def test_an_exit_status_is_told_in_words() -> None:
    assert describe(70) == "exit status 70"
    if sys.platform != "win32":
        assert describe(-11) == "signal 11 (SIGSEGV)"


def test_a_process_that_ends_says_so_last() -> None:
    link = EngineLink()
    psutil.Process(link.pid).kill()
    try:
        assert wait_for(link, GONE)[-1][0] == GONE
        link.send("halt")
        assert link.waits_s() == 0.0
    finally:
        link.end()


def test_commands_that_later_ones_replace_are_left_out() -> None:
    assert outdated(["start", "halt", "start"]) == [True, True, False]
    assert outdated(["start", "halt"]) == [False, False]
    assert outdated(["rate", "start", "rate", "start"]) == [True, True, False, False]
    assert outdated(["start", "open", "start"]) == [True, False, False]
    assert outdated(["shut", "open", "make"]) == [False, False, False]
    assert outdated([]) == []


def test_mishaps_are_too_many_only_when_they_come_soon_after_each_other() -> None:
    now = [0.0]
    mishaps = Mishaps(lambda: now[0])
    assert not any(mishaps.too_many() for _ in range(MOST))
    now[0] = 61.0
    assert not mishaps.too_many()
    assert not any(mishaps.too_many() for _ in range(MOST - 1))
    assert mishaps.too_many()
    mishaps.forgive()
    assert not mishaps.too_many()


def wait_for(link: EngineLink, name: str) -> list[list[object]]:
    """Wait, without Qt, until an engine has reported something."""
    for _ in range(600):
        found = link.early()
        if any(report[0] == name for report in found):
            return found
        link._reader.join(0.05)
    raise AssertionError(f"no {name} within half a minute")
