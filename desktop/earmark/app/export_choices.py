"""What a person chose in the export dialog last, kept among the settings."""

from dataclasses import dataclass, field

from earmark.app import settings as keys
from earmark.app.settings import Settings
from earmark.app.sound_export import SoundKind
from earmark.domain.export import Cues, ExportOptions, Shape
from earmark.formats.csv_annotations import DELIMITERS
from earmark.formats.writers import WRITERS

_YES = "yes"
FORMS = (*(one.name for one in WRITERS), *(kind.value for kind in SoundKind))


@dataclass(frozen=True, slots=True)
class ExportChoices:
    """The form of the file, of what it is (`all`, `episode` or `shown`), and how it looks."""

    form: str = "csv"
    scope: str = "all"
    each: bool = False
    options: ExportOptions = field(default_factory=ExportOptions)


def load(settings: Settings) -> ExportChoices:
    """What was chosen last; what does not fit any more falls back to the usual."""
    form = settings.get(keys.EXPORT_FORMAT)
    kept = {
        name: value
        for name, equals, value in (one.partition("=") for one in settings.get(keys.EXPORT_OPTIONS))
        if equals
    }
    cues, shape = kept.get("cues", ""), kept.get("shape", "")
    options = ExportOptions(
        columns=tuple(name for name in kept.get("columns", "").split("\t") if name),
        delimiter=kept.get("delimiter", "") if kept.get("delimiter", "") in DELIMITERS else "",
        decimal="," if kept.get("decimal") == "," else ".",
        shape=Shape(shape) if shape in list(Shape) else Shape.ANNOTATIONS,
        cues=Cues(cues) if cues in list(Cues) else None,
        close_up=kept.get("close_up") == _YES,
        with_transcript=kept.get("with_transcript") == _YES,
        embed_sound=kept.get("embed_sound", _YES) == _YES,
    )
    return ExportChoices(
        form if form in FORMS else "csv",
        settings.get(keys.EXPORT_SCOPE),
        settings.get(keys.EXPORT_EACH),
        options,
    )


def save(settings: Settings, chosen: ExportChoices) -> None:
    """Keep what was chosen."""
    options = chosen.options
    settings.set(keys.EXPORT_FORMAT, chosen.form)
    settings.set(keys.EXPORT_SCOPE, chosen.scope)
    settings.set(keys.EXPORT_EACH, chosen.each)
    kept = {
        "columns": "\t".join(options.columns),
        "delimiter": options.delimiter,
        "decimal": options.decimal,
        "shape": options.shape.value,
        "cues": options.cues.value if options.cues else "",
        "close_up": _YES if options.close_up else "no",
        "with_transcript": _YES if options.with_transcript else "no",
        "embed_sound": _YES if options.embed_sound else "no",
    }
    settings.set(keys.EXPORT_OPTIONS, tuple(f"{name}={value}" for name, value in kept.items()))
