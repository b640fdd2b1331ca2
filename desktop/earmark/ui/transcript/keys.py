"""What the keyboard does on the page.

Plain arrows, Space, letters and digits belong to playing and tagging, which the window's actions
handle. The page takes Shift with arrows, Home and End (extend), Ctrl as well (by word, or to the
ends), Ctrl+A, Ctrl+C, Escape and Enter, and scrolls on Home, End, Page Up and Page Down.

Shift with an arrow extends only where there is a caret or a selection to extend; otherwise the
key goes on to the window, where Shift+← and Shift+→ are one-second steps and Shift+↑ and Shift+↓
go from chapter to chapter. Escape takes the caret away again.

Where the person has asked for it (F7), the arrows move the caret instead, with Ctrl by word and
by paragraph, Home, End and the page keys as well; Enter plays from there.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from earmark.ui.transcript.caret import Step

if TYPE_CHECKING:
    from earmark.ui.transcript.view import TranscriptView

Key = Qt.Key
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_NONE = Qt.KeyboardModifier.NoModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier

_STEPS = {
    (Key.Key_Left, False): (Step.CHARACTER, False),
    (Key.Key_Right, False): (Step.CHARACTER, True),
    (Key.Key_Left, True): (Step.WORD, False),
    (Key.Key_Right, True): (Step.WORD, True),
    (Key.Key_Up, False): (Step.LINE, False),
    (Key.Key_Down, False): (Step.LINE, True),
    (Key.Key_Home, False): (Step.LINE_EDGE, False),
    (Key.Key_End, False): (Step.LINE_EDGE, True),
    (Key.Key_Home, True): (Step.ALL, False),
    (Key.Key_End, True): (Step.ALL, True),
}
_CARET_STEPS = _STEPS | {
    (Key.Key_Up, True): (Step.PARAGRAPH, False),
    (Key.Key_Down, True): (Step.PARAGRAPH, True),
    (Key.Key_PageUp, False): (Step.PAGE, False),
    (Key.Key_PageDown, False): (Step.PAGE, True),
}


def extension_of(view: "TranscriptView", event: QKeyEvent) -> tuple[Step, bool] | None:
    """The step by which a key extends the selection, with its direction; None for other keys."""
    modifiers = event.modifiers() & ~_KEYPAD
    if modifiers not in (_SHIFT, _SHIFT | _CONTROL):
        return None
    steps = _CARET_STEPS if view.caret_keys() else _STEPS
    return steps.get((Key(event.key()), bool(modifiers & _CONTROL)))


def step_of(view: "TranscriptView", event: QKeyEvent) -> tuple[Step, bool] | None:
    """The step by which a key moves the caret, with its direction; None for other keys."""
    modifiers = event.modifiers() & ~_KEYPAD
    if not view.caret_keys() or view.caret() is None or modifiers not in (_NONE, _CONTROL):
        return None
    return _CARET_STEPS.get((Key(event.key()), bool(modifiers & _CONTROL)))


def is_ours(view: "TranscriptView", event: QKeyEvent) -> bool:
    """Whether a key goes to the page although the window has a shortcut on it."""
    if _is_for_a_part(view):
        return False
    if extension_of(view, event) is not None:
        return view.caret() is not None
    if step_of(view, event) is not None:
        return True
    if event.matches(QKeySequence.StandardKey.SelectAll):
        return True
    if event.matches(QKeySequence.StandardKey.Copy):
        return view.selection() is not None
    if event.key() in (Key.Key_Return, Key.Key_Enter):
        wanted = view.is_suspended() or _plays_from_caret(view)
        return wanted and event.modifiers() & ~_KEYPAD == _NONE
    if event.key() == Key.Key_Escape:
        return view.caret() is not None
    return False


def press(view: "TranscriptView", event: QKeyEvent) -> bool:
    """Do what a key says; False where it says nothing here."""
    if _is_for_a_part(view):
        return False
    extension = extension_of(view, event)
    if extension is not None:
        if view.caret() is None:
            return False
        view.extend_by(extension[0], forward=extension[1])
        return True
    step = step_of(view, event)
    if step is not None:
        view.move_by(step[0], forward=step[1])
        return True
    if event.matches(QKeySequence.StandardKey.SelectAll):
        view.text_selection.select_more()
    elif event.matches(QKeySequence.StandardKey.Copy) and view.selection() is not None:
        view.copy()
    elif event.key() in (Key.Key_Return, Key.Key_Enter) and _plays_from_caret(view):
        view.seek_to(view.caret() or view.finding.first_place())
    elif event.key() in (Key.Key_Return, Key.Key_Enter) and view.is_suspended():
        view.back_to_playhead()
    elif event.key() == Key.Key_Escape and view.caret() is not None:
        if view.caret_keys():
            view.text_selection.collapse()
        else:
            view.set_selection(None)
    else:
        return event.modifiers() & ~_KEYPAD == _NONE and _scroll(view, Key(event.key()))
    return True


def _is_for_a_part(view: "TranscriptView") -> bool:
    """Whether a key comes up from something on the page, such as a button of the find bar."""
    focus = QApplication.focusWidget()
    return focus is not None and focus is not view and view.isAncestorOf(focus)


def _plays_from_caret(view: "TranscriptView") -> bool:
    return view.caret_keys() and view.caret() is not None


def _scroll(view: "TranscriptView", key: Qt.Key) -> bool:
    page_px = view.page.height - 2 * view.page.style.pitch
    if key == Key.Key_PageUp:
        view.scroller.by_hand(-page_px)
    elif key == Key.Key_PageDown:
        view.scroller.by_hand(page_px)
    elif key in (Key.Key_Home, Key.Key_End):
        view.scroller.yield_to_person()
        view.scroller.to_value(0 if key == Key.Key_Home else view.page.maximum())
    else:
        return False
    return True
