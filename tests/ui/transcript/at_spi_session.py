"""What a screen reader gets from the page; run inside `dbus-run-session` by test_at_spi.

`app` shows a transcript with a caret and a tag in it, `ask` reads the accessibility bus, moves
the caret into the tag, listens for what is announced, and prints JSON.
"""

import json
import os
import re
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

PATIENCE_S = 20
TEXT = "Batteries came early because the price curve did what nobody had budgeted for."


def app() -> None:
    """Show a page, select the first word, and stay until standard input closes."""
    from PySide6.QtCore import QSocketNotifier, QTimer
    from PySide6.QtWidgets import QApplication, QWidget

    from earmark.domain.annotation import Annotation
    from earmark.domain.codebook import PALETTE, Codebook, Tag
    from earmark.domain.ranges import TimeRange
    from earmark.domain.transcript import Segment, Span, TimingSource, Transcript
    from earmark.ui.transcript.positions import Place
    from earmark.ui.transcript.view import TranscriptView

    application = QApplication(sys.argv)
    window = QWidget()
    view = TranscriptView(window)
    window.resize(900, 600)
    view.resize(900, 600)
    view.set_transcript(Transcript((Segment(1, 0, 5000, TEXT), Segment(2, 5000, 9000, "Yes."))))
    span, time_range = Span(1, 21, 1, 44), TimeRange(930_000, 1_046_000)
    tagged = Annotation(1, "1", 1, 1, span, time_range, TimingSource.GIVEN, 0, TEXT[21:44])
    view.set_annotations([tagged], Codebook((Tag(1, "sponsor", PALETTE[0]),)))
    window.show()

    def select() -> None:
        view.companion()
        view.setFocus()
        view.text_selection.put(Place(0, 0), Place(0, 9))

    QTimer.singleShot(0, select)
    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(application.quit)
    application.exec()
    print(json.dumps({"selected": view.selected_text()}))


def _call(address: list[str], dest: str, path: str, method: str, *arguments: str) -> str:
    command = ["gdbus", "call", *address, "--dest", dest, "--object-path", path]
    done = subprocess.run(
        [*command, "--method", method, *arguments], capture_output=True, text=True, check=False
    )
    return done.stdout.strip()


def _texts(bus: list[str], dest: str, path: str) -> list[tuple[str, str]]:
    """Every text below an object, depth first."""
    accessible = "org.a11y.atspi.Accessible"
    if "'text'" in _call(bus, dest, path, f"{accessible}.GetRoleName"):
        return [(dest, path)]
    found = []
    listed = _call(bus, dest, path, f"{accessible}.GetChildren")
    for child in re.findall(r"\('([^']*)', (?:objectpath )?'([^']*)'\)", listed):
        found += _texts(bus, *child)
    return found


def ask() -> None:
    """Find the transcript on the bus, read it, select in it; print what came back."""
    bus_path, root = "/org/a11y/bus", "/org/a11y/atspi/accessible/root"
    said = _call(["--session"], "org.a11y.Bus", bus_path, "org.a11y.Bus.GetAddress")
    address = re.search(r"'(.*)'", said)
    assert address, said
    bus = ["--address", address[1]]
    end = time.monotonic() + PATIENCE_S
    texts: list[tuple[str, str]] = []
    selection = ""
    while time.monotonic() < end and "9" not in selection:
        texts = _texts(bus, "org.a11y.atspi.Registry", root)
        if texts:
            selection = _call(bus, *texts[0], "org.a11y.atspi.Text.GetSelection", "0")
    assert texts, "no text on the accessibility bus"
    text = "org.a11y.atspi.Text"
    answers = {
        "name": _property(bus, texts[0], "org.a11y.atspi.Accessible", "Name"),
        "text": _call(bus, *texts[0], f"{text}.GetText", "0", "83"),
        "caret": _property(bus, texts[0], text, "CaretOffset"),
        "selection": selection,
        "role": _call(bus, *texts[0], "org.a11y.atspi.Accessible.GetRoleName"),
        "announced": _announced(bus, *texts[0]),
        "set": _call(bus, *texts[0], f"{text}.SetSelection", "0", "10", "14"),
    }
    print(json.dumps(answers))


def _announced(bus: list[str], dest: str, path: str) -> str:
    """What is said when the caret comes into the tagged words; it goes there until it is heard."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    registry, root = "org.a11y.atspi.Registry", "/org/a11y/atspi/registry"
    reader = QDBusConnection.connectToBus(bus[1], "reader")  # listens as long as it is there
    wish = QDBusMessage.createMethodCall(registry, root, registry, "RegisterEvent")
    wish.setArguments(["object:announcement"])
    reader.call(wish)
    ear = subprocess.Popen(
        ["gdbus", "monitor", *bus, "--dest", dest],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert ear.stdout is not None
    end = time.monotonic() + PATIENCE_S
    try:
        while time.monotonic() < end:
            for offset in ("0", "30"):
                _call(bus, dest, path, "org.a11y.atspi.Text.SetCaretOffset", offset)
            while select.select([ear.stdout], [], [], 0.3)[0]:
                line = ear.stdout.readline()
                if "Announcement" in line:
                    return line.strip()
    finally:
        ear.kill()
        ear.wait()
    return ""


def _property(bus: list[str], where: tuple[str, str], interface: str, name: str) -> str:
    return _call(bus, *where, "org.freedesktop.DBus.Properties.Get", interface, name)


def session(launcher: str) -> None:
    """Start a display, the accessibility bus and the app; ask; print both sides' answers."""
    quiet = subprocess.DEVNULL
    reader, writer = os.pipe()
    display = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1000x700x24", "-nolisten", "tcp"],
        pass_fds=[writer], stdout=quiet, stderr=quiet,
    )  # fmt: skip
    os.close(writer)
    number = os.read(reader, 16).decode().strip()
    os.environ["DISPLAY"] = f":{number}"
    # In a group of its own, because it does not take its message bus with it when it goes.
    bus = subprocess.Popen(
        [launcher, "--launch-immediately"], stdout=quiet, stderr=quiet, start_new_session=True
    )
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "PYTHONPATH": str(Path(__file__).parents[3] / "desktop"),
    }
    shown = subprocess.Popen(
        [sys.executable, __file__, "app"], env=environment, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    try:
        ask()
        print(shown.communicate("\n", timeout=PATIENCE_S)[0].strip())
    finally:
        os.killpg(bus.pid, signal.SIGTERM)
        for process in (shown, display):
            process.kill()
            process.wait()
        bus.wait()


if __name__ == "__main__":
    {"app": app}.get(sys.argv[1], lambda: session(sys.argv[1]))()
