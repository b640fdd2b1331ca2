"""The languages of the window: which there are, and switching between them while it runs.

Texts of the window are marked with `tr`. Lower layers know no Qt and speak English; what they say
is recognised by the pattern of its sentence (`sentences.json` of the translations) and said again
in the language of the window by `said`.
"""

import json
import re
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from earmark import paths
from earmark.ui.numbers import digits

SYSTEM, ENGLISH, PSEUDO = "system", "en", "pseudo"
NAMES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
    "ar": "العربية",
}
SENTENCES = "Sentences"
_HOLE = re.compile(r"\{(\w*)\}")
_HEAD = 5  # letters by which sentences are looked up
_FILL = r"(?:(?!\. [A-Z]).)+?"  # no hole reaches into the next sentence
_DEPTH = 3  # sentences within sentences


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for translation in a context, under Qt's name, and return it as it is.

    Qt's own function is typed as returning an object.
    """
    return text


class Template(NamedTuple):
    """A sentence with holes, and the expression that finds what fills them."""

    text: str
    pattern: re.Pattern[str]


class _Installed:
    """What is installed in the application at this moment."""

    language = ENGLISH
    translators: tuple[QTranslator, ...] = ()


def wanted(setting: str) -> str:
    """The code of the language that a setting stands for: one of `NAMES`, or `pseudo`."""
    if setting in NAMES or setting == PSEUDO:
        return setting
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").split("-")[0].lower()
        if code in NAMES:
            return code
    return ENGLISH


def current() -> str:
    """The code of the language that the window speaks."""
    return _Installed.language


def install(app: QApplication, code: str) -> None:
    """Let everything that is made from now on speak a language, with its numbers and direction."""
    for translator in _Installed.translators:
        app.removeTranslator(translator)
    locale = _locale(code)
    found = [_PseudoTranslator(app)] if code == PSEUDO else _load(app, code, locale)
    for translator in found:
        app.installTranslator(translator)
    _Installed.translators, _Installed.language = tuple(found), code
    QLocale.setDefault(locale)
    right_to_left = locale.textDirection() == Qt.LayoutDirection.RightToLeft
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )


def said(text: str) -> str:
    """What a lower layer says, in the language of the window; as it is where nobody knows it.

    Where several templates fit, the one with most letters of its own wins.
    """
    return text if _Installed.language == ENGLISH else _said(text, 0)


def pseudo(text: str) -> str:
    """A text with accents and a third longer, for finding what is clipped or not translated."""
    parts = re.split(r"(\{[^}]*\}|<[^>]*>|&[a-z]+;|&)", text)
    swapped = "".join(part if i % 2 else part.translate(_ACCENTS) for i, part in enumerate(parts))
    longer = "~~~~~ " * (len(text) // 18 + 1)  # in pieces, for long texts are broken into lines
    return f"⟦{swapped}{longer[: max(1, len(text) // (3 if len(text) < _SHORT else 4))].strip()}⟧"


_SHORT = 12  # letters; longer texts grow less in other languages
_FIGURES = re.compile(r"[0-9][0-9.,:% ]*")
_NUMBER = re.compile(r"(?<![A-Za-z0-9{%])(?<![A-Za-z]\+)[0-9]+(?![A-Za-z0-9}])")
_ACCENTS = str.maketrans("aceinosuyzACEINOSUYZ", "åçéîñöšüýžÅÇÉÎÑÖŠÜÝŽ")


class _PseudoTranslator(QTranslator):
    """Answers every question with the accented text."""

    def isEmpty(self) -> bool:
        """Never, or Qt would not ask."""
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """The accented text."""
        return pseudo(source) if source.strip() and context != "QShortcut" else source


class _DigitsTranslator(QTranslator):
    """Says numbers within texts in the digits of the country, but not those of keys and names."""

    def __init__(self, parent: QObject, zero: str) -> None:
        super().__init__(parent)
        self._digits = {ord("0") + digit: chr(ord(zero) + digit) for digit in range(10)}

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """The translation, with other digits; none where there is none.

        Qt would take an empty text for a translation.
        """
        text = super().translate(context, source, disambiguation or "", n)
        if not text:
            return None  # type: ignore[return-value]  # as Qt wants it
        if context == "QShortcut":
            return text
        return _NUMBER.sub(lambda found: found[0].translate(self._digits), text)


def _own_digits(app: QApplication, locale: QLocale) -> QTranslator:
    zero = locale.zeroDigit()
    return QTranslator(app) if zero == "0" else _DigitsTranslator(app, zero)


def _locale(code: str) -> QLocale:
    if code == PSEUDO:
        return QLocale(ENGLISH)
    system = QLocale.system()
    return system if system.name().split("_")[0] == code else QLocale(code)


def _load(app: QApplication, code: str, locale: QLocale) -> list[QTranslator]:
    if code == ENGLISH:
        return []
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    folders = {"qtbase": qt, "earmark": str(paths.resource("translations"))}
    found = []
    for name, folder in folders.items():
        translator = _own_digits(app, locale)
        if translator.load(locale, name, "_", folder):
            found.append(translator)
    return found


def _said(text: str, depth: int) -> str:
    if not text or depth > _DEPTH:
        return text
    exact = _translated(text)
    if exact != text:
        return exact
    for template in _candidates(text):
        found = template.pattern.fullmatch(text)
        if found is None:
            continue
        shown = _translated(template.text)
        if shown != template.text:
            fills = {name[1:]: _said(fill, depth + 1) for name, fill in found.groupdict().items()}
            return _filled(shown, fills)
    first, stop, rest = text.partition(". ")  # an error is followed by its hint
    if stop:
        return f"{_said(first + '.', depth + 1)} {_said(rest, depth + 1)}"
    return text


def _filled(text: str, fills: dict[str, str]) -> str:
    fills = {
        name: digits(fill) if _FIGURES.fullmatch(fill) else fill for name, fill in fills.items()
    }
    return _HOLE.sub(lambda hole: fills.get(hole[1], hole[0]), text)


def _translated(text: str) -> str:
    if _Installed.language == PSEUDO and text not in _known():
        return text
    return QCoreApplication.translate(SENTENCES, text)


@cache
def _known() -> frozenset[str]:
    return frozenset(json.loads(paths.resource("translations/sentences.json").read_text("utf-8")))


@cache
def _by_head() -> dict[str, list[Template]]:
    """Templates by the first letters before their first hole."""
    found: dict[str, list[Template]] = {}
    for text in sorted(_known()):
        if _HOLE.search(text):
            head = _HOLE.split(text)[0][:_HEAD]
            found.setdefault(head, []).append(Template(text, _pattern(text)))
    return found


def _candidates(text: str) -> list[Template]:
    by_head = _by_head()
    found = [one for end in range(_HEAD + 1) for one in by_head.get(text[:end], ())]
    return sorted(found, key=lambda one: -len(_HOLE.sub("", one.text)))


def _pattern(text: str) -> re.Pattern[str]:
    parts = _HOLE.split(text)
    return re.compile(
        "".join(
            f"(?P<h{part}>{_FILL})" if i % 2 else re.escape(part) for i, part in enumerate(parts)
        ),
        re.DOTALL,
    )
