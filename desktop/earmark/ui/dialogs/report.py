"""What a bug looks like to the person: what happened, that nothing is lost, a report to copy."""

import platform
import sys
import traceback
from types import TracebackType

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QWidget

import earmark
from earmark.ui import texts
from earmark.ui.dialogs.sheets import Sheet


def report_text(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> str:
    """Everything a maintainer needs, nothing of the person's material."""
    import PySide6

    lines = [
        f"Earmark {earmark.__version__}, Python {platform.python_version()}, "
        f"Qt {PySide6.__version__}, {platform.platform()}",
        "",
        *traceback.format_exception(kind, error, trace),
    ]
    return "\n".join(line.rstrip("\n") for line in lines)


class ReportSheet(Sheet):
    """Shows a report; can be copied, never has to be."""

    def __init__(self, report: str, window: QWidget) -> None:
        super().__init__(self.tr("Something went wrong in Earmark"), "reportSheet", window)
        self.resize(720, 480)
        said = texts.label(
            self.tr(
                "This is a mistake in the program, not yours. Every change up to here is saved. "
                "You can go on; if it happens again, please send this report."
            ),
            "muted",
            self,
        )
        said.setWordWrap(True)
        self.column.addWidget(said)
        self.field = QPlainTextEdit(report, self)
        self.field.setObjectName("reportText")
        self.field.setAccessibleName(self.tr("Report"))
        self.field.setReadOnly(True)
        self.column.addWidget(self.field, 1)
        copy = QPushButton(self.tr("Copy the report"), self)
        copy.setObjectName("reportCopy")
        copy.setAccessibleName(copy.text())
        copy.clicked.connect(self._on_copy_clicked)
        row = QHBoxLayout()
        row.addWidget(copy)
        row.addStretch(1)
        self.column.addLayout(row)
        self.add_close()

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.field.toPlainText())


def print_report(report: str) -> None:
    """Write a report where a terminal shows it."""
    stream = sys.stderr
    if stream is not None:
        stream.write(report + "\n")
