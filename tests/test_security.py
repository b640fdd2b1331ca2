"""What no module may do: run what a file says, parse XML unprotected, unpack or connect freely."""

import ast
from collections.abc import Iterator
from pathlib import Path

import earmark

PACKAGE = Path(earmark.__file__).resolve().parent
RUNS_DATA = {"pickle", "cPickle", "marshal", "shelve", "dill", "joblib", "yaml", "code", "codeop"}
CALLS = {"eval", "exec", "compile", "__import__"}
PARSES_XML = {"fromstring", "parse", "iterparse", "XMLParser", "XMLPullParser", "make_parser"}
CONNECTS = {"urllib.request", "http.client", "requests", "httpx", "aiohttp", "ftplib", "urllib3"}
UNPACKS = {"extractall", "unpack_archive"}


def modules() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.relative_to(PACKAGE).as_posix()
        yield name, ast.parse(path.read_text(encoding="utf-8"))


def imported(tree: ast.Module) -> Iterator[tuple[str, str, int]]:
    """(module, name, line) of everything that is imported."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "", node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.module or "", alias.name, node.lineno) for alias in node.names)


def test_nothing_runs_what_a_file_says() -> None:
    found = []
    for name, tree in modules():
        for module, _, line in imported(tree):
            if module.split(".")[0] in RUNS_DATA:
                found.append(f"{name}:{line} imports {module}")
        for node in ast.walk(tree):
            called = node.func.id if isinstance(node, ast.Call) and _named(node) else ""
            if called in CALLS:
                found.append(f"{name}:{node.lineno} calls {called}")
            if isinstance(node, ast.keyword) and node.arg == "shell" and _is_true(node.value):
                found.append(f"{name}:{node.value.lineno} runs a shell")
            if (
                isinstance(node, ast.keyword)
                and node.arg == "allow_pickle"
                and _is_true(node.value)
            ):
                found.append(f"{name}:{node.value.lineno} unpickles")
    assert found == []


def test_xml_is_parsed_by_defusedxml_alone() -> None:
    found = []
    for name, tree in modules():
        for module, item, line in imported(tree):
            stdlib = module.startswith("xml.") or module in ("xml", "lxml") or "expat" in module
            if stdlib and (item in PARSES_XML or not item):
                found.append(f"{name}:{line}")
    assert found == []


def test_archives_are_read_in_one_place_and_never_unpacked_by_their_own_names() -> None:
    found = []
    for name, tree in modules():
        if name == "formats/archives.py":
            continue
        for module, _, line in imported(tree):
            if module == "tarfile":
                found.append(f"{name}:{line} imports {module}")
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and node.attr in UNPACKS:
                found.append(f"{name}:{node.lineno} calls {node.attr}")
            if isinstance(node, ast.Call) and _called(node) == "ZipFile" and not _writes(node):
                found.append(f"{name}:{node.lineno} reads an archive")
    assert found == []


def test_one_package_opens_connections() -> None:
    found = []
    for name, tree in modules():
        if name.startswith("fetching/"):
            continue
        for module, _, line in imported(tree):
            if module in CONNECTS or module.split(".")[0] in CONNECTS:
                found.append(f"{name}:{line} imports {module}")
    assert found == []


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _writes(call: ast.Call) -> bool:
    modes = [*call.args[1:2], *(word.value for word in call.keywords if word.arg == "mode")]
    return any(isinstance(mode, ast.Constant) and mode.value in ("w", "x") for mode in modes)


def _named(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Name)


def _is_true(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is True
