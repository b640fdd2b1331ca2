"""Choose what to export and how; the first rows are shown, and what the form can't hold is said."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
    QWidget,
)

from earmark.app import export_choices, export_files, sound_export
from earmark.app.export_choices import ExportChoices
from earmark.app.export_files import ExportRequest, Preview, narrows
from earmark.app.jobs import JobContext
from earmark.app.sound_export import SoundKind, SoundRequest
from earmark.domain.review import AnnotationQuery
from earmark.errors import AppError
from earmark.formats.writers import WRITERS, by_name
from earmark.ui import fonts, texts, theme
from earmark.ui.dialogs.export_options import ExportFields
from earmark.ui.dialogs.sheets import Sheet
from earmark.ui.languages import said
from earmark.ui.models.preview import PreviewModel
from earmark.ui.session import Session

Request = ExportRequest | SoundRequest
_NOWHERE = Path()


class ExportSheet(Sheet):
    """Form, extent and options above; below the first rows, as they will be.

    Attributes:
        agreed: The `ExportRequest` or `SoundRequest` to be carried out, without a place.
    """

    agreed = Signal(object)

    def __init__(
        self, session: Session, shown: AnnotationQuery | None, plain: bool, window: QWidget
    ) -> None:
        """Open on what was chosen last.

        Args:
            session: What is open.
            shown: What Review shows, where it is from there that a person exports.
            plain: Whether tables go without the mark for Excel.
            window: The window.
        """
        super().__init__(self.tr("Export"), "exportSheet", window)
        self._session, self._shown, self._plain = session, shown, plain
        self.resize(900, 640)
        self._looked_at = ""
        chosen = export_choices.load(session.settings)
        self.form = self._combo("exportForm", self.tr("Form"))
        for writer in WRITERS:
            self.form.addItem(f"{writer.title}  ·  {writer.extension}", writer.name)
        for kind, title in sound_export.TITLES.items():
            self.form.addItem(self.tr("Sound: {title}").format(title=title), kind.value)
        self.form.setMaxVisibleItems(30)
        self.scope = self._combo("exportScope", self.tr("Of"))
        self._fill_scope()
        self.each = QCheckBox(self.tr("A file for each episode"), self)
        self.fields = ExportFields(self)
        self.model = PreviewModel(self)
        self.table = QTableView(self)
        self.text = QPlainTextEdit(self)
        self.preview = QStackedWidget(self)
        self.told = texts.label("", "warning", self, name="exportTold")
        self.do = QPushButton(self.tr("Write…"), self)
        self._arrange()
        self._show(chosen)
        self.form.activated.connect(self._on_form_activated)
        self.scope.activated.connect(self._look)
        self.each.clicked.connect(self._look)
        self.fields.changed.connect(self._look)
        self.do.clicked.connect(self._on_do_clicked)
        self._look()

    def _combo(self, name: str, label: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setObjectName(name)
        combo.setAccessibleName(label)
        return combo

    def _fill_scope(self) -> None:
        episode = self._session.episode
        if self._shown is not None:
            self.scope.addItem(self.tr("what Review shows"), "shown")
        self.scope.addItem(self.tr("all episodes"), "all")
        if episode is not None:
            text = self.tr("this episode: {title}").format(title=episode.title)
            self.scope.addItem(text, "episode")

    def _arrange(self) -> None:
        top = QGridLayout()
        top.setHorizontalSpacing(3 * theme.UNIT)
        top.setColumnStretch(1, 1)
        top.setColumnStretch(3, 1)
        for column, widget in ((0, self.form), (2, self.scope)):
            top.addWidget(texts.label(widget.accessibleName(), "field", self), 0, column)
            top.addWidget(widget, 0, column + 1)
        self.column.addLayout(top)
        self.column.addWidget(self.fields)
        self.column.addWidget(texts.heading(self.tr("First rows"), self, name="exportFirstRows"))
        self._arrange_preview()
        self.column.addWidget(self.preview, 1)
        self.told.setWordWrap(True)
        self.column.addWidget(self.told)
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.close)
        self.each.setMinimumHeight(28)
        self.do.setProperty("role", "primary")
        self.do.setDefault(True)
        foot = QHBoxLayout()
        foot.addWidget(self.each)
        foot.addStretch(1)
        foot.addWidget(close)
        foot.addWidget(self.do)
        for button, name in (
            (self.each, "exportEach"),
            (close, "exportClose"),
            (self.do, "exportDo"),
        ):
            button.setObjectName(name)
            button.setAccessibleName(button.text())
        self.column.addLayout(foot)

    def _arrange_preview(self) -> None:
        self.table.setObjectName("exportTable")
        self.table.setAccessibleName(self.tr("First rows of the table"))
        self.table.setModel(self.model)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.text.setObjectName("exportText")
        self.text.setAccessibleName(self.tr("Beginning of the file"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(fonts.interface_font(12))
        self.preview.addWidget(self.table)
        self.preview.addWidget(self.text)

    # What is chosen.

    def _show(self, chosen: ExportChoices) -> None:
        self.form.setCurrentIndex(max(0, self.form.findData(chosen.form)))
        scope = "shown" if self._shown is not None else chosen.scope
        self.scope.setCurrentIndex(max(0, self.scope.findData(scope)))
        self.each.setChecked(chosen.each)
        self.fields.set_options(chosen.options)
        self._on_form_activated(look=False)

    def _on_form_activated(self, _row: int = 0, *, look: bool = True) -> None:
        form = self.form.currentData()
        is_sound = form in list(SoundKind)
        self.fields.show_for(frozenset() if is_sound else by_name(form).options)
        self.each.setText(self.tr("A file for each episode"))
        if look:
            self._look()

    def choices(self) -> ExportChoices:
        """What is chosen now."""
        return ExportChoices(
            self.form.currentData(),
            self.scope.currentData(),
            self.each.isChecked(),
            self.fields.options(),
        )

    def request(self) -> Request:
        """What is to be done; where to stays open."""
        chosen = self.choices()
        query, ids = None, None
        if chosen.scope == "shown":
            query = self._shown
            if query is not None and query.episode_id is None and not narrows(query):
                query = None
        elif chosen.scope == "episode" and self._session.episode is not None:
            ids = (self._session.episode.id,)
        if chosen.form in list(SoundKind):
            kind = SoundKind(chosen.form)
            return SoundRequest(_NOWHERE, kind, ids, query, self._is_each(kind is SoundKind.CLIPS))
        writer = by_name(chosen.form)
        options = replace(chosen.options, plain=self._plain)
        return ExportRequest(
            _NOWHERE, writer, options, ids, query, self._is_each(not writer.several)
        )

    def _is_each(self, needed: bool) -> bool:
        """Whether each episode gets a file: as chosen, or because one file can't hold several."""
        several = self.scope.currentData() != "episode"
        if self.scope.currentData() == "shown" and self._shown is not None:
            several = self._shown.episode_id is None
        several = several and len(self._session.project.episode_names()) > 1
        self.each.setVisible(several)
        self.each.setEnabled(several and not needed)
        return several and (needed or self.each.isChecked())

    # What it will look like.

    def _look(self) -> None:
        """Make the first rows on another thread; an older look is of no interest any more."""
        request, project = self.request(), self._session.project
        form = self.form.currentData()
        if form != self._looked_at:  # what is shown is of another form
            self._looked_at = form
            self.model.show(Preview())
            self.text.clear()
            self.told.hide()

        def work(_context: JobContext) -> tuple[Preview, list[str]]:
            if isinstance(request, SoundRequest):
                return Preview(text=sound_export.planned(project, request)), []
            told = export_files.remarks(project, request)
            return export_files.preview(project, request), told

        run = self._session.jobs.run
        self.keep(run("export-look", work, self._on_looked, self._on_error, replaces=True))

    def _on_looked(self, found: tuple[Preview, list[str]]) -> None:
        preview, told = found
        self.model.show(preview)
        self.text.setPlainText(preview.text or self.tr("There is nothing to write yet."))
        self.preview.setCurrentIndex(0 if preview.columns else 1)
        self.told.setText(" ".join(said(one) for one in told))
        self.told.setVisible(bool(told))
        self.do.setEnabled(True)

    def _on_error(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self._on_looked((Preview(), [str(error)]))
        self.do.setEnabled(False)

    def _on_do_clicked(self) -> None:
        export_choices.save(self._session.settings, self.choices())
        request = self.request()
        self.close()
        self.agreed.emit(request)
