"""File ▸ Write a report: what is shown, as HTML or PDF, written beside the window."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from earmark.app import edits
from earmark.app.report import make_report
from earmark.app.statistics import paper_look
from earmark.errors import ExportError
from earmark.ui.main_window import MainWindow
from earmark.ui.report_pdf import write_pdf
from ui.stage import RecordedMessages


@pytest.fixture
def tagged(window: MainWindow) -> MainWindow:
    session = window.session
    for row, tag in ((1, 1), (2, 2)):
        span = session.transcript.whole_span(row)
        edits.add_annotation(session.project, session.episode.id, tag, span)
    return window


def written(window: MainWindow, messages: RecordedMessages, to: Path, qtbot: QtBot) -> None:
    messages.target = to
    window.action_set["file.report"].trigger()
    wanted = f"The report is written to {to.name}."
    qtbot.waitUntil(lambda: wanted in messages.texts, timeout=30_000)


def test_a_report_of_everything(
    tagged: MainWindow, messages: RecordedMessages, tmp_path: Path, qtbot: QtBot
) -> None:
    to = tmp_path / "report.html"
    written(tagged, messages, to, qtbot)
    html = to.read_text(encoding="utf-8")
    assert html.count("<blockquote") == 2
    assert "the kettle that sings" in html


def test_a_report_of_what_review_shows(
    tagged: MainWindow, messages: RecordedMessages, tmp_path: Path, qtbot: QtBot
) -> None:
    tagged.show_page("view.review")
    tagged.review.show_filter("tag:claim")
    to = tmp_path / "claims.html"
    written(tagged, messages, to, qtbot)
    html = to.read_text(encoding="utf-8")
    assert html.count("<blockquote") == 1
    assert "tag:claim" in html


QtPdf = pytest.importorskip("PySide6.QtPdf", exc_type=ImportError)
QPdfDocument = QtPdf.QPdfDocument


def text_of(pdf: Path) -> str:
    document = QPdfDocument()
    document.load(str(pdf))
    return "".join(document.getAllText(n).text() for n in range(document.pageCount()))


def test_a_report_as_pdf_holds_text_that_can_be_searched_and_figures(
    tagged: MainWindow, messages: RecordedMessages, tmp_path: Path, qtbot: QtBot
) -> None:
    to = tmp_path / "report.pdf"
    written(tagged, messages, to, qtbot)
    assert to.read_bytes().startswith(b"%PDF")
    text = text_of(to)
    for part in ("Share of time by tag", "the kettle that sings", "Codebook", "2 annotations"):
        assert part in " ".join(text.split()), part
    page = drawn(to)
    near = [QColor("#C77700").red(), QColor("#C77700").green(), QColor("#C77700").blue()]
    bar = [
        (x, y)
        for x in range(0, page.width(), 2)
        for y in range(0, page.height(), 2)
        if max(abs(a - b) for a, b in zip(page.pixelColor(x, y).getRgb()[:3], near, strict=True))
        < 10
    ]
    assert len(bar) > 50  # the bar of the sponsor; pictures in PDF lose a little
    edge = {page.pixelColor(page.width() - 20, y).name() for y in range(page.height())}
    assert edge == {"#ffffff"}  # nothing reaches into the margin


def drawn(pdf: Path) -> QImage:
    """The first page on white, two pixels for each point."""
    document = QPdfDocument()
    document.load(str(pdf))
    page = document.render(0, document.pagePointSize(0).toSize() * 2)
    made = QImage(page.size(), QImage.Format.Format_RGB32)
    made.fill(QColor("#FFFFFF"))
    painter = QPainter(made)
    painter.drawImage(0, 0, page)
    painter.end()
    return made


def test_a_pdf_that_can_not_be_written_is_said(tagged: MainWindow, tmp_path: Path) -> None:
    project = tagged.session.project
    look = paper_look(project.codebook())
    with pytest.raises(ExportError):
        write_pdf(make_report(project), look, tmp_path / "nowhere" / "r.pdf")
