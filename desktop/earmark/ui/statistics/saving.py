"""Figures as files: the plot as SVG or PNG, the table as CSV."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRectF, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from earmark.analysis.drawing import draw
from earmark.analysis.figures import Figure
from earmark.app import settings as keys
from earmark.app.statistics import export_csv, export_svg, paper_look
from earmark.errors import AppError, ExportError
from earmark.formats.atomic import replacing_bytes
from earmark.ui import fonts
from earmark.ui.languages import said
from earmark.ui.messages import Messages
from earmark.ui.session import Session

_SHARPNESS = 3  # pixels of a PNG for each of the drawing, enough to print


class SavePlot(QObject):
    """Asks for a file and writes a figure to it, dark on white whatever the theme is."""

    def __init__(self, session: Session, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._messages = messages

    def save_plot(self, figure: Figure) -> None:
        """Write the plot; the ending of the name decides between PNG and SVG."""
        kinds = self.tr("Pictures (*.png *.svg)")
        to = self._messages.ask_save(
            self.tr("Save the plot"), self._proposal(figure.id, ".png"), kinds
        )
        if to is None:
            return
        look = paper_look(self._session.codebook)
        if to.suffix.lower() == ".svg":
            self._attempt(to, lambda: export_svg(figure, look, to, say=said))
        else:
            target = to if to.suffix else to.with_suffix(".png")
            svg = draw(figure, replace(look, font=fonts.interface_font().family()), say=said).svg
            self._attempt(target, lambda: export_png(svg, target))

    def save_table(self, figure_id: str, count: Callable[[], Figure]) -> None:
        """Write a table as CSV.

        Args:
            figure_id: What it is the table of.
            count: Makes the figure, on another thread.
        """
        to = self._messages.ask_save(
            self.tr("Save the table"), self._proposal(figure_id, ".csv"), self.tr("Tables (*.csv)")
        )
        if to is None:
            return
        target = to if to.suffix else to.with_suffix(".csv")
        self._session.jobs.run(
            "table",
            lambda _: export_csv(count(), target),
            lambda _: self._say_written(target),
            self._on_error,
        )

    def _proposal(self, figure_id: str, suffix: str) -> Path:
        last = self._session.settings.get(keys.LAST_FOLDER)
        stem = self._session.project.path.stem
        return Path(last or Path.home()) / f"{stem}-{figure_id}{suffix}"

    def _attempt(self, to: Path, write: Callable[[], None]) -> None:
        try:
            write()
        except AppError as error:
            self._messages.warn(error)
            return
        self._say_written(to)

    def _on_error(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self._messages.warn(error)

    def _say_written(self, to: Path) -> None:
        self._messages.say(
            self.tr("{name} is written.").format(name=to.name),
            self.tr("Show"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(to.absolute().parent))),
        )


def export_png(svg: str, to: Path) -> None:
    """Draw an SVG into a PNG, three pixels for each of its own.

    Raises:
        ExportError: If the file can't be written; what was there stays.
    """
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    size = renderer.defaultSize() * _SHARPNESS
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise ExportError(f"{to.name} could not be drawn.", "Save it as SVG instead.")
    with replacing_bytes(to) as stream:
        stream.write(data.data())
