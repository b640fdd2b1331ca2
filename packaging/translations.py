"""Gather the texts of the program for Qt Linguist, and make what the window loads of them.

    python packaging/translations.py gather          update *.ts and sentences.json from the code
    python packaging/translations.py compile         make *.qm of *.ts
    python packaging/translations.py missing         count what has no translation, by language
    python packaging/translations.py todo de         print what is missing as JSON
    python packaging/translations.py fill de FILE    take translations from such a JSON file

Texts of the window are literals given to `tr` and `translate`. Lower layers know no Qt: their
sentences are gathered by what they look like, with a hole `{0}` for every value that an f-string
puts in (see `earmark.ui.languages`).
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET  # our own files

if TYPE_CHECKING:
    from collections.abc import Iterator

CHECKOUT = Path(__file__).resolve().parent.parent
SOURCE = CHECKOUT / "desktop" / "earmark"
FOLDER = CHECKOUT / "resources" / "translations"
SENTENCES = "Sentences"
RIGHT_TO_LEFT = ("ar",)
LANGUAGES = ("de", "es", "fr", "ja", "ar")
_LOWER = ("app", "domain", "formats", "playback", "store", "timing", "analysis", "errors.py")
_WORDS = re.compile(r"[A-Za-z’]{2,}[,:]? [^ ]|[a-z]{3,}[.…]$")
_CODE = re.compile(
    r"SELECT |PRAGMA |INSERT |UPDATE |CREATE |[\\<>=|]|^[a-z_]+[.:] ?[a-z_]+$|\n *\n"
)
_MARK = "\u200f"
_RIGHT = re.compile("[\u0590-\u08ff\u200f]")
_STRONG = re.compile("[{A-Za-z\u00c0-\u024f\u0590-\u08ff\u200f]")
_HOLES = re.compile(r"\{\w*\}")

Message = tuple[str, str]  # context, text


def gathered() -> tuple[list[Message], list[str]]:
    """All texts of the window by context, and the sentences of lower layers."""
    sys.path.insert(0, str(CHECKOUT / "desktop"))
    messages: dict[Message, None] = {}
    for path in sorted((SOURCE / "ui").rglob("*.py")):
        for found in _marked(ast.parse(path.read_text("utf-8"))):
            messages[found] = None
    for found in _tables():
        messages[found] = None
    found = {text for path in _lower_files() for text in _sentences(path)}
    sentences = sorted(found | set(_statuses()))
    for text in sentences:
        messages[SENTENCES, text] = None
    return sorted(messages), sentences


def _marked(tree: ast.Module) -> Iterator[Message]:
    """Literals in `self.tr(…)`, `translate(…, …)` and the like, in their contexts."""
    constants = {
        target.id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    yield from _marked_in(tree, "", constants)


def _marked_in(node: ast.AST, owner: str, constants: dict[str, str]) -> Iterator[Message]:
    for child in ast.iter_child_nodes(node):
        yield from _marked_in(
            child, child.name if isinstance(child, ast.ClassDef) else owner, constants
        )
        if not isinstance(child, ast.Call):
            continue
        name = getattr(child.func, "attr", getattr(child.func, "id", ""))
        texts = [_literal(one) for one in child.args]
        if name == "tr" and texts and texts[0] is not None:
            yield owner, texts[0]
        elif name == "_tr" and texts and texts[0] is not None:
            yield constants.get("_CONTEXT", owner), texts[0]
        elif name in ("translate", "QT_TRANSLATE_NOOP") and len(texts) > 1 and texts[1] is not None:
            context = texts[0]
            if context is None and isinstance(child.args[0], ast.Name):
                context = constants.get(child.args[0].id)
            if context:
                yield context, texts[1]


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _tables() -> Iterator[Message]:
    """Texts that are rows of a table and are translated where the table is used."""
    from earmark.ui import action_table

    for name in action_table.MENUS:
        yield "Actions", name
    for spec in action_table.SPECS:
        if spec.text != action_table.SEPARATOR:
            yield "Actions", spec.text
            if spec.tip:
                yield "Actions", spec.tip


def _statuses() -> Iterator[str]:
    """What an annotation can be, which figures name."""
    from earmark.domain.annotation import Status

    for status in Status:
        yield status.value


def _lower_files() -> Iterator[Path]:
    for name in _LOWER:
        path = SOURCE / name
        yield from (path,) if path.is_file() else sorted(path.rglob("*.py"))


def _sentences(path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text("utf-8"))
    skipped: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            first = node.body[0] if node.body else None
            if isinstance(first, ast.Expr):
                skipped.add(id(first.value))
        elif isinstance(node, ast.JoinedStr):
            skipped.update(id(part) for part in node.values)
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "say" and node.args:
            said = _literal(node.args[0])  # also where it is a single word
            if said:
                yield said
        text = _literal(node) if isinstance(node, ast.Constant) else None
        if isinstance(node, ast.JoinedStr):
            text = _with_holes(node)
        if text and len(text) < 400 and _WORDS.search(text) and not _CODE.search(text):
            yield text


def _with_holes(node: ast.JoinedStr) -> str:
    parts, holes = [], 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value))
        else:
            parts.append(f"{{{holes}}}")
            holes += 1
    return "".join(parts)


# The files of Qt Linguist.


def file_of(language: str) -> Path:
    """The file of a language."""
    return FOLDER / f"earmark_{language}.ts"


def read(language: str) -> dict[Message, str]:
    """The translations that a file has."""
    path = file_of(language)
    if not path.exists():
        return {}
    return {
        (context.findtext("name", ""), message.findtext("source", "")): text
        for context in ET.parse(path).getroot().iter("context")
        for message in context.iter("message")
        if (text := message.findtext("translation", ""))
    }


def marked(text: str) -> str:
    """A text of a language that runs from right to left, so that it does wherever it is shown.

    Where it begins with a value or a Latin name, a mark in front says which way it runs.
    """
    found = _STRONG.search(text)
    if found is None or not _RIGHT.search(text):
        return text
    return text if _RIGHT.match(found[0]) else f"{_MARK}{text}"


def write(language: str, messages: list[Message], known: dict[Message, str]) -> None:
    """Write a file; what has no translation yet is marked as unfinished."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for context, source in messages:
        if context not in contexts:
            contexts[context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[context], "name").text = context
        message = ET.SubElement(contexts[context], "message")
        ET.SubElement(message, "source").text = source
        translation = ET.SubElement(message, "translation")
        if text := known.get((context, source), ""):
            translation.text = text if language not in RIGHT_TO_LEFT else marked(text)
        else:
            translation.set("type", "unfinished")
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    file_of(language).write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8"
    )


def sentences_text(sentences: list[str]) -> str:
    """The file that says how the sentences of lower layers are recognised."""
    return json.dumps(sentences, ensure_ascii=False, indent=0) + "\n"


def gather() -> None:
    """Bring all files up to the code; translations that are still wanted stay."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    messages, sentences = gathered()
    for language in LANGUAGES:
        known = read(language)
        by_text = {source: text for (_, source), text in known.items()}
        write(
            language, messages, {one: known.get(one) or by_text.get(one[1], "") for one in messages}
        )
    (FOLDER / "sentences.json").write_text(sentences_text(sentences), "utf-8")


def missing(language: str) -> list[Message]:
    """What has no translation, or one that lost a hole."""
    known = read(language)
    return [one for one in gathered()[0] if wrong(one[1], known.get(one, ""))]


def wrong(source: str, text: str) -> bool:
    """Whether a translation is not there or does not have the same holes."""
    return not text or sorted(set(_HOLES.findall(source))) != sorted(set(_HOLES.findall(text)))


def fill(language: str, given: dict[str, str]) -> list[str]:
    """Take translations by source text; returns the sources whose translation is wrong."""
    messages, known = gathered()[0], read(language)
    bad = [source for source, text in given.items() if wrong(source, text)]
    for one in messages:
        text = given.get(one[1], "")
        if text and one[1] not in bad:
            known[one] = text
    write(language, messages, known)
    return bad


def compile_all() -> None:
    """Make the files that the window loads."""
    import PySide6

    home = Path(PySide6.__file__).parent
    tool = next(path for path in (home / "lrelease", home / "lrelease.exe") if path.exists())
    for language in LANGUAGES:
        path = file_of(language)
        subprocess.run(
            [tool, "-silent", "-nounfinished", path, "-qm", path.with_suffix(".qm")], check=True
        )


def main() -> int:
    """Run one of the commands."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("command", choices=("gather", "compile", "missing", "todo", "fill"))
    parser.add_argument("language", nargs="?", choices=LANGUAGES)
    parser.add_argument("file", nargs="?", type=Path)
    given = parser.parse_args()
    if given.command == "gather":
        gather()
    elif given.command == "compile":
        compile_all()
    elif given.command == "missing":
        counts = {language: len(missing(language)) for language in LANGUAGES}
        print(counts)
        return int(any(counts.values()))
    elif given.language is None:
        parser.error("name a language")
    elif given.command == "todo":
        texts = dict.fromkeys((source for _, source in missing(given.language)), "")
        print(json.dumps(texts, ensure_ascii=False, indent=0))
    elif given.file is None:
        parser.error("name a file")
    else:
        bad = fill(given.language, json.loads(given.file.read_text("utf-8")))
        print(*bad, sep="\n", end="\n" if bad else "")
        return int(bool(bad))
    return 0


if __name__ == "__main__":
    sys.exit(main())
