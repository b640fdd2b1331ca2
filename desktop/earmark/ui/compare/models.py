"""Voices to compare, passages side by side, and measures of agreement, as Qt sees them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from earmark.analysis.disagreements import Difference, Passage
from earmark.analysis.kinds import KINDS
from earmark.analysis.measures import Measure, TagAgreement
from earmark.app.comparing import Comparison
from earmark.domain.annotation import Annotation
from earmark.domain.codebook import Codebook
from earmark.domain.voices import Voice, VoiceKind
from earmark.ui.languages import said
from earmark.ui.models.replacing import replace_rows
from earmark.ui.numbers import clock

Index = QModelIndex | QPersistentModelIndex
PASSAGE_ROLE = int(Qt.ItemDataRole.UserRole)
_CONTEXT = "Compare"
FIRST_VOICE = 3  # columns before those of the voices: time, difference, tag


def voice_name(voice: Voice) -> str:
    """What a voice is called in the window."""
    if voice.kind is VoiceKind.GOLD:
        return QCoreApplication.translate(_CONTEXT, "Gold tier")
    name = voice.name or QCoreApplication.translate(_CONTEXT, "nobody named")
    if voice.kind is VoiceKind.SUGGESTER:
        return QCoreApplication.translate(_CONTEXT, "{0} (suggester)").format(name)
    return name


def difference_text(passage: Passage) -> str:
    """How annotators differ about a passage, in a few words."""
    apart = max(passage.start_apart_ms, passage.end_apart_ms) / 1000
    match passage.difference:
        case Difference.MISSING:
            return QCoreApplication.translate(_CONTEXT, "only some marked it")
        case Difference.ENDS:
            text = QCoreApplication.translate(_CONTEXT, "ends {0} s apart")
            return text.format(QLocale().toString(apart, "f", 1))
        case Difference.TAG:
            return QCoreApplication.translate(_CONTEXT, "other tag")
        case Difference.SPLIT:
            return QCoreApplication.translate(_CONTEXT, "one whole, several parts")
    return QCoreApplication.translate(_CONTEXT, "agreed")


class VoicesModel(QAbstractListModel):
    """Who annotated the episode; those with a tick are compared.

    Attributes:
        chosen_changed: The person ticked others.
    """

    chosen_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voices: list[tuple[Voice, int]] = []
        self._off: set[Voice] = {Voice(VoiceKind.GOLD)}

    def set_voices(self, voices: Sequence[tuple[Voice, int]]) -> None:
        """Show these with their counts; what was ticked stays ticked."""
        if [voice for voice, _ in voices] == [voice for voice, _ in self._voices]:
            self._voices = list(voices)
            if voices:
                self.dataChanged.emit(self.index(0), self.index(len(voices) - 1))
            return
        self.beginResetModel()
        self._voices = list(voices)
        self.endResetModel()

    def chosen(self) -> list[Voice]:
        """The voices with a tick."""
        return [voice for voice, _ in self._voices if voice not in self._off]

    def voices(self) -> list[Voice]:
        """All of them."""
        return [voice for voice, _ in self._voices]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many voices there are."""
        return 0 if parent.isValid() else len(self._voices)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row can be ticked."""
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name and count, and the tick."""
        if not index.isValid():
            return None
        voice, count = self._voices[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{voice_name(voice)} · {QLocale().toString(count)}"
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Unchecked if voice in self._off else Qt.CheckState.Checked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a voice, or take its tick off."""
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        voice, _ = self._voices[index.row()]
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._off.discard(voice)
        else:
            self._off.add(voice)
        self.dataChanged.emit(index, index, [role])
        self.chosen_changed.emit()
        return True


class PassagesModel(QAbstractTableModel):
    """Passages, one in each row, with a column for each voice and one for the decision."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Passage] = []
        self._comparison: Comparison | None = None
        self._codebook = Codebook()

    def show(
        self, comparison: Comparison | None, rows: Sequence[Passage], codebook: Codebook
    ) -> None:
        """Show some passages of a comparison."""
        before = self._comparison.voices if self._comparison else ()
        after = comparison.voices if comparison else ()
        self._codebook = codebook
        if before != after:
            self.beginResetModel()
            self._comparison, self.rows = comparison, list(rows)
            self.endResetModel()
            return
        self._comparison = comparison
        replace_rows(self, self.rows, list(rows), passage_key)
        if self.rows:
            last = self.index(len(self.rows) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def row_of(self, key: object) -> int:
        """The row of a passage by its key, -1 where it is not shown."""
        return next((n for n, one in enumerate(self.rows) if passage_key(one) == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many passages are shown."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Time, difference, tag, voices, decision."""
        voices = len(self._comparison.voices) if self._comparison else 0
        return 0 if parent.isValid() else FIRST_VOICE + voices + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says."""
        if not index.isValid():
            return None
        passage = self.rows[index.row()]
        if role == PASSAGE_ROLE:
            return passage
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(passage, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return passage.annotations[0].text if passage.annotations else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            header = self.headerData(index.column(), Qt.Orientation.Horizontal)
            return f"{header}: {self._text(passage, index.column())}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Names of the columns; voices carry the number that takes theirs."""
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        first = (self.tr("Time"), self.tr("Difference"), self.tr("Tag"))
        voices = self._comparison.voices if self._comparison else ()
        named = [f"{number}  {voice_name(one)}" for number, one in enumerate(voices, 1)]
        return (*first, *named, self.tr("Gold tier"))[section]

    def _text(self, passage: Passage, column: int) -> str:
        if column == 0:
            return clock(passage.time.start_ms)
        if column == 1:
            return difference_text(passage)
        if column == 2:
            return self._tags(passage.tag_ids)
        assert self._comparison is not None
        if column < FIRST_VOICE + len(self._comparison.voices):
            own = passage.by_voice[column - FIRST_VOICE]
            return self._marked(own, several=len(passage.tag_ids) > 1)
        decided = self._comparison.decision(passage)
        if decided is None:
            return ""
        return self._marked(decided, several=True) if decided else self.tr("nothing")

    def _marked(self, own: Sequence[Annotation], *, several: bool) -> str:
        """The times of some annotations, with their tags where these may differ."""
        if not own:
            return "–"
        times = ", ".join(
            f"{clock(one.time.start_ms, tenths=True)}–{clock(one.time.end_ms, tenths=True)}"
            for one in own
        )
        tags = self._tags(tuple(dict.fromkeys(one.tag_id for one in own)))
        return f"{tags} {times}" if several else times

    def _tags(self, ids: Sequence[int]) -> str:
        found = (self._codebook.get(tag_id) for tag_id in ids)
        return ", ".join(tag.name for tag in found if tag is not None)


def passage_key(passage: Passage) -> tuple[str, ...]:
    """What tells a passage from others across readings."""
    return tuple(one.uuid for one in passage.annotations)


class MeasuresModel(QAbstractTableModel):
    """The measures of agreement about one tag."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._measures: tuple[Measure, ...] = ()

    def show(self, found: TagAgreement | None) -> None:
        """Show the agreement about a tag, None for none."""
        self.beginResetModel()
        self._measures = found.measures if found else ()
        self.endResetModel()

    def explanation(self, row: int) -> str:
        """What a measure means, and where its formula is from."""
        kinds = list(KINDS.values())
        kind = self._measures[row].kind if row < len(self._measures) else kinds[0]
        return self.tr("{0} Source: {1}.").format(said(kind.meaning), said(kind.source))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """One row for each measure."""
        return 0 if parent.isValid() else len(self._measures)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Measure, value, interval."""
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name, value with unit, ends of the interval."""
        if not index.isValid():
            return None
        one = self._measures[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (said(one.kind.name), _value(one), _interval(one))[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.explanation(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            header = self.headerData(index.column(), Qt.Orientation.Horizontal)
            return f"{header}: {(said(one.kind.name), _value(one), _interval(one))[index.column()]}"
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() > 0:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Names of the columns."""
        if orientation is Qt.Orientation.Vertical or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        return (self.tr("Measure"), self.tr("Value"), self.tr("95 % interval"))[section]


def _value(one: Measure) -> str:
    return "–" if one.value is None else _number(one.value, one.kind.unit)


def _interval(one: Measure) -> str:
    if one.low is None or one.high is None:
        return "–"
    return f"{_number(one.low)} … {_number(one.high)}"


def _number(value: float, unit: str = "") -> str:
    return QLocale().toString(value, "f", 2) + (f" {unit}" if unit else "")
