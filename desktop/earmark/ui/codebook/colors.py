"""Choose a tag's colour: from a palette that all eyes tell apart, or any, with a check."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from earmark.domain.codebook import PALETTE, Codebook, Tag, contrast, on_dark
from earmark.domain.color_vision import nearest
from earmark.ui import texts, theme

_SWATCH = 24
_IN_A_ROW = 6
_LEAST_CONTRAST = 3.0
_LIGHT, _DARK = "#F7F6F3", "#151618"


class Swatch(QAbstractButton):
    """A colour that can be chosen; the one that is has a ring."""

    def __init__(self, color: str, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.color = color
        self.setCheckable(True)
        self.setFixedSize(_SWATCH, _SWATCH)
        self.setObjectName(f"swatch_{number}")
        self.setAccessibleName(self.tr("Colour {number}").format(number=number))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the colour as it looks in this theme."""
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.tag_color(Tag(0, "", self.color))))
        painter.drawRoundedRect(3, 3, _SWATCH - 6, _SWATCH - 6, 4, 4)
        if self.isChecked() or self.hasFocus():
            strong = tokens.tokens.text if self.isChecked() else tokens.tokens.accent
            painter.setPen(QColor(strong))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(1, 1, _SWATCH - 3, _SWATCH - 3, 6, 6)
        painter.end()


class ColorChoice(QWidget):
    """The palette, a field for any other colour, and what is to be said about the choice.

    Attributes:
        chosen: The colour as `#RRGGBB`.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, name: str) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._group = QButtonGroup(self)
        self._color = PALETTE[0]
        grid = QGridLayout()
        grid.setSpacing(theme.UNIT)
        for number, color in enumerate(PALETTE):
            swatch = Swatch(color, number + 1, self)
            self._group.addButton(swatch)
            grid.addWidget(swatch, number // _IN_A_ROW, number % _IN_A_ROW)
        self.field = QLineEdit(self)
        self.field.setObjectName(f"{name}Code")
        self.field.setAccessibleName(self.tr("Colour as #RRGGBB"))
        self.field.setFixedWidth(92)
        self.field.setMaxLength(7)
        self._remark = texts.label("", "muted", self, name=f"{name}Remark")
        self._remark.setWordWrap(True)
        self._remark.hide()
        row = QHBoxLayout()
        row.setSpacing(2 * theme.UNIT)
        row.addWidget(self.field, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._remark, 1)
        row.addStretch(0)
        grid.setColumnStretch(_IN_A_ROW, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT)
        column.addLayout(grid)
        column.addLayout(row)
        self._group.buttonClicked.connect(self._on_group_button_clicked)
        self.field.editingFinished.connect(self._on_field_editing_finished)

    @property
    def color(self) -> str:
        """The colour that is chosen."""
        return self._color

    @property
    def remark(self) -> str:
        """What is said about the colour, empty where nothing is amiss."""
        return self._remark.text()

    def show_tag(self, tag: Tag, codebook: Codebook) -> None:
        """Show the colour of a tag and judge it among the others."""
        self._color = tag.color
        if not self.field.hasFocus():
            self.field.setText(tag.color)
        self._group.setExclusive(False)
        for swatch in self._group.buttons():
            if isinstance(swatch, Swatch):
                swatch.setChecked(swatch.color.casefold() == tag.color.casefold())
        self._group.setExclusive(True)
        others = [one for one in codebook if one.id != tag.id and not one.retired]
        self._remark.setText(self._judge(tag.color, others))
        self._remark.setVisible(bool(self._remark.text()))

    def _judge(self, color: str, others: list[Tag]) -> str:
        """What some people can't see with this colour."""
        grounds = (
            (contrast(color, _LIGHT), self.tr("light")),
            (contrast(on_dark(color), _DARK), self.tr("dark")),
        )
        faint = [(ratio, name) for ratio, name in grounds if ratio < _LEAST_CONTRAST]
        if faint:
            ratio, name = faint[0]
            return self.tr(
                "Hard to see on a {ground} ground: contrast {ratio} : 1, it takes 3 : 1."
            ).format(ground=name, ratio=f"{ratio:.1f}")
        close = nearest(color, (one.color for one in others))
        if close is not None:
            name = next(one.name for one in others if one.color == close)
            return self.tr("Not everybody can tell this colour from that of “{tag}”.").format(
                tag=name
            )
        return ""

    def _choose(self, color: str) -> None:
        if color.casefold() != self._color.casefold():
            self._color = color
            self.chosen.emit(color)

    def _on_group_button_clicked(self, swatch: QAbstractButton) -> None:
        if isinstance(swatch, Swatch):
            self._choose(swatch.color)

    def _on_field_editing_finished(self) -> None:
        text = "#" + self.field.text().strip().lstrip("#")
        if len(text) == 7 and QColor.isValidColorName(text):
            self._choose(text.upper())
        else:
            self.field.setText(self._color)
