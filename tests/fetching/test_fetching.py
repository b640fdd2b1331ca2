"""Nothing is fetched that a stranger should not be able to make us fetch, and nothing half."""

import gzip
import ipaddress
import shutil
import socket
from collections import namedtuple
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earmark.errors import Cancelled, FetchError
from earmark.fetching import MAX_REDIRECTS, Seen, addresses, download, fetch, http, patience
from fetching.web import Request, Web, serving

SOUND = bytes(range(256)) * 4000


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch) -> Iterator[Web]:
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(patience, "_wait", lambda _seconds, _cancelled: None)
    with serving() as made:
        yield made


def test_a_document_comes_with_its_type_and_is_not_fetched_again_unchanged(web: Web) -> None:
    def page(request: Request) -> None:
        if request.headers.get("If-None-Match") == '"1"':
            request.send(304, b"")
        else:
            kind = "Application/RSS+xml; charset=ISO-8859-1"
            request.send(200, b"<rss/>", Content_Type=kind, ETag='"1"')

    web.pages["/feed"] = page
    first = fetch(web.url("/feed"), local=True)
    assert (first.content, first.media_type, first.charset, first.unchanged) == (
        b"<rss/>", "application/rss+xml", "iso-8859-1", False,
    )  # fmt: skip
    again = fetch(web.url("/feed"), local=True, seen=first.seen)
    assert again.unchanged
    assert again.seen == Seen('"1"', "")


def test_packed_documents_are_unpacked_and_bombs_refused(web: Web) -> None:
    web.pages["/a"] = lambda r: r.send(200, gzip.compress(SOUND), Content_Encoding="gzip")
    web.pages["/bomb"] = lambda r: r.send(
        200, gzip.compress(b"0" * 50_000_000), Content_Encoding="gzip"
    )
    web.pages["/lie"] = lambda r: r.send(200, b"not packed", Content_Encoding="gzip")
    web.pages["/br"] = lambda r: r.send(200, b"?", Content_Encoding="br")
    assert fetch(web.url("/a"), local=True).content == SOUND
    with pytest.raises(FetchError, match="larger than 1 MB"):
        fetch(web.url("/bomb"), local=True, max_bytes=1 << 20)
    with pytest.raises(FetchError, match="can't be unpacked"):
        fetch(web.url("/lie"), local=True)
    with pytest.raises(FetchError, match="packing"):
        fetch(web.url("/br"), local=True)


def test_what_is_too_large_is_refused_with_and_without_a_length(web: Web) -> None:
    web.pages["/said"] = lambda r: r.send(200, SOUND)
    web.pages["/unsaid"] = lambda r: r.send(200, SOUND, Content_Length="")
    for path in web.pages:
        with pytest.raises(FetchError, match="larger than"):
            fetch(web.url(path), local=True, max_bytes=1000)
    assert fetch(web.url("/unsaid"), local=True).content == SOUND


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd", "ftp://example.org/a", "gopher://x/", "javascript:alert(1)", "", "x",
        "http://", "https:///path", "http://host:99999/", "http://host:0/", "http://[::1",
        "http://exa\nmple.org/", "http://example.org/\x00", "http://" + "a" * 9000, "//host/a",
    ],
)  # fmt: skip
def test_only_web_addresses_are_fetched(url: str) -> None:
    with pytest.raises(FetchError):
        fetch(url, local=True)


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1", "localhost", "127.1", "2130706433", "0x7f000001", "0.0.0.0", "[::1]", "[::]",
        "169.254.169.254", "[fe80::1]", "10.1.2.3", "192.168.0.1", "172.16.9.9", "100.64.0.1",
        "[::ffff:127.0.0.1]", "[64:ff9b::7f00:1]", "[fd00::1]", "224.0.0.1", "255.255.255.255",
        "[2002:7f00:1::]", "localhost.",
    ],
)  # fmt: skip
def test_addresses_off_the_open_web_are_refused(web: Web, host: str) -> None:
    with pytest.raises(FetchError, match=r"not on the open web|not found"):
        fetch(f"http://{host}:{web.port}/")
    assert web.asked == []


@given(st.ip_addresses())
def test_every_number_is_refused_or_global(number: ipaddress.IPv4Address) -> None:
    try:
        addresses.refuse_local("host", str(number))
    except FetchError:
        return
    assert number.is_global
    assert not number.is_loopback
    assert not number.is_link_local


def test_a_name_is_resolved_once_and_all_its_numbers_count(
    web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def resolved(host: str, port: int, **_: object) -> list[object]:
        asked.append(host)
        kind = (socket.AF_INET, socket.SOCK_STREAM, 6, "")
        return [(*kind, ("93.184.215.14", port)), (*kind, ("127.0.0.1", port))]

    monkeypatch.setattr(addresses.socket, "getaddrinfo", resolved)
    with pytest.raises(FetchError, match="not on the open web"):
        fetch(web.url("/", "rebinding.example"))
    assert asked == ["rebinding.example"]


def test_a_redirect_is_checked_like_the_first_address(web: Web) -> None:
    web.pages["/in"] = lambda r: r.send(302, b"", Location=web.url("/secret", "localhost"))
    web.pages["/file"] = lambda r: r.send(302, b"", Location="file:///etc/passwd")
    web.pages["/secret"] = lambda r: r.send(200, b"secret")
    with pytest.raises(FetchError, match="not on the open web"):
        fetch(web.url("/in"), local=True)
    with pytest.raises(FetchError, match="no web address"):
        fetch(web.url("/file"), local=True)
    assert [path for path, _ in web.asked] == ["/in", "/file"]


def test_redirects_are_followed_but_not_without_end(web: Web) -> None:
    for step in range(MAX_REDIRECTS):
        web.pages[f"/{step}"] = lambda r, to=f"/{step + 1}": r.send(301, b"", Location=to)
    web.pages[f"/{MAX_REDIRECTS}"] = lambda r: r.send(200, b"there")
    web.pages["/loop"] = lambda r: r.send(302, b"", Location="/loop")
    found = fetch(web.url("/0"), local=True)
    assert (found.content, found.url) == (b"there", web.url(f"/{MAX_REDIRECTS}"))
    with pytest.raises(FetchError, match="without end"):
        fetch(web.url("/loop"), local=True)


def test_a_password_stays_with_its_origin_and_out_of_messages(web: Web) -> None:
    with serving() as other:
        web.pages["/a"] = lambda r: r.send(302, b"", Location="/b")
        web.pages["/b"] = lambda r: r.send(302, b"", Location=other.url("/c"))
        with pytest.raises(FetchError) as refused:
            fetch(f"http://me:s%3Acret@127.0.0.1:{web.port}/a", local=True)
        assert "cret" not in str(refused.value)
        assert refused.value.status == 404
        sent = [headers.get("Authorization") for _, headers in web.asked + other.asked]
        assert sent == ["Basic bWU6czpjcmV0", "Basic bWU6czpjcmV0", None]


def test_a_broken_connection_is_tried_again_and_a_busy_server_given_time(web: Web) -> None:
    def short(request: Request) -> None:
        request.send(200, b"half", Content_Length="8" if len(web.asked) < 3 else "4")

    def busy(request: Request) -> None:
        request.send(503 if len(web.asked) < 6 else 200, b"")

    web.pages |= {"/short": short, "/busy": busy, "/never": lambda r: r.send(503, b"")}
    assert fetch(web.url("/short"), local=True).content == b"half"
    assert fetch(web.url("/busy"), local=True).content == b""
    with pytest.raises(FetchError, match="503"):
        fetch(web.url("/never"), local=True)


def _stalls(web: Web) -> None:
    def page(request: Request) -> None:
        request.send(200, b"begin", Content_Length="100")
        request.wfile.flush()
        web.leaving.wait(30)

    web.pages["/stalls"] = page


def test_waiting_for_a_silent_server_is_cancelled(web: Web, tmp_path: Path) -> None:
    _stalls(web)
    with pytest.raises(Cancelled):
        fetch(web.url("/stalls"), local=True, cancelled=lambda: bool(web.asked))
    with pytest.raises(Cancelled):
        download(web.url("/stalls"), tmp_path, local=True, cancelled=lambda: len(web.asked) > 1)


def test_a_server_that_never_ends_is_left(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    _stalls(web)
    monkeypatch.setattr("earmark.fetching.documents._LIMIT_S", 0.3)
    with pytest.raises(FetchError, match="too long"):
        fetch(web.url("/stalls"), local=True)


def _in_parts(web: Web, at_once: int) -> None:
    """Send a recording, and break off after so many bytes each time."""

    def page(request: Request) -> None:
        wanted = request.headers.get("Range", "bytes=0-")
        start = int(wanted.removeprefix("bytes=").rstrip("-"))
        body = SOUND[start : start + at_once]
        request.send(
            206 if start else 200,
            body,
            Content_Length=str(len(SOUND) - start),
            Content_Range=f"bytes {start}-{len(SOUND) - 1}/{len(SOUND)}" if start else "",
            ETag='"a"',
        )

    web.pages["/e.mp3"] = page


def test_a_download_goes_on_where_it_broke_off(web: Web, tmp_path: Path) -> None:
    _in_parts(web, 150_000)
    shares: list[float] = []
    made = download(
        web.url("/e.mp3"), tmp_path, local=True, progress=lambda share, _words: shares.append(share)
    )
    assert made.path == tmp_path / "e.mp3"
    assert made.path.read_bytes() == SOUND
    assert [path.name for path in tmp_path.iterdir()] == ["e.mp3"]
    assert shares == sorted(shares)
    assert shares[-1] == 1
    ranges = [headers.get("Range") for _, headers in web.asked]
    assert ranges[:3] == [None, "bytes=150000-", "bytes=300000-"]
    assert all(headers.get("If-Range") == '"a"' for _, headers in web.asked[1:])


def test_a_download_resumes_after_it_was_cancelled(web: Web, tmp_path: Path) -> None:
    _in_parts(web, 400_000)
    target = tmp_path / "mine.mp3"
    with pytest.raises(Cancelled):
        download(web.url("/e.mp3"), target, local=True, cancelled=lambda: len(web.asked) > 1)
    assert not target.exists()
    before = len(web.asked)
    assert download(web.url("/e.mp3"), target, local=True).size == len(SOUND)
    assert target.read_bytes() == SOUND
    assert "Range" in web.asked[before][1]


def test_a_file_that_changed_meanwhile_is_not_mixed(web: Web, tmp_path: Path) -> None:
    old, new = b"old" * 1000, b"new" * 1000

    def page(request: Request) -> None:
        if len(web.asked) == 1:
            request.send(200, old[:500], Content_Length=str(len(old)), ETag='"old"')
        else:
            request.send(200, new, ETag='"new"')

    web.pages["/e.mp3"] = page
    assert download(web.url("/e.mp3"), tmp_path, local=True).path.read_bytes() == new


def test_a_server_that_sends_another_part_is_not_believed(web: Web, tmp_path: Path) -> None:
    def page(request: Request) -> None:
        if "Range" in request.headers:
            request.send(206, SOUND[5:], Content_Range=f"bytes 5-{len(SOUND) - 1}/{len(SOUND)}")
        elif len(web.asked) == 1:
            request.send(200, SOUND[:500], Content_Length=str(len(SOUND)), ETag='"a"')
        else:
            request.send(200, SOUND, ETag='"a"')

    web.pages["/e.mp3"] = page
    assert download(web.url("/e.mp3"), tmp_path, local=True).path.read_bytes() == SOUND


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ('attachment; filename="../../etc/passwd"', "passwd.mp3"),
        ('attachment; filename="C:\\\\x\\\\con.mp3"', "recording con.mp3"),
        ("attachment; filename*=UTF-8''gr%C3%BC%C3%9Fe.mp3", "grüße.mp3"),
        ('attachment; filename=".."', "recording.mp3"),
        ('attachment; filename="a:b|c?.m4a"', "abc.m4a"),
        ("", "e.mp3"),
    ],
)
def test_the_name_of_a_download_is_harmless(web: Web, tmp_path: Path, said: str, name: str) -> None:
    web.pages["/dir/e.mp3"] = lambda r: r.send(
        200, b"x", Content_Type="audio/mpeg", Content_Disposition=said
    )
    (tmp_path / "in").mkdir()
    made = download(web.url("/dir/e.mp3"), tmp_path / "in", local=True)
    assert made.path == tmp_path / "in" / name
    again = download(web.url("/dir/e.mp3"), tmp_path / "in", local=True)
    assert again.path.stem == f"{made.path.stem} 2"


def test_a_full_disk_is_said_before_the_download(
    web: Web, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    web.pages["/e.mp3"] = lambda r: r.send(200, SOUND)
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage(1, 1, 1 << 20))
    with pytest.raises(FetchError, match="no room"):
        download(web.url("/e.mp3"), tmp_path, local=True)
    assert not (tmp_path / "e.mp3").exists()


def test_a_proxy_is_used_and_local_names_are_refused_all_the_same(
    web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(http, "getproxies", lambda: {"http": f"http://127.0.0.1:{web.port}"})
    monkeypatch.setattr(http, "proxy_bypass", lambda _host: False)
    web.pages["http://feeds.example/a?b=c"] = lambda r: r.send(200, b"through")
    assert fetch("http://feeds.example/a?b=c").content == b"through"
    assert web.asked[0][1]["Host"] == "feeds.example"
    for host in ("localhost", "169.254.169.254", "0x7f.1", "[::1]", "printer.local"):
        with pytest.raises(FetchError, match="not on the open web"):
            fetch(f"http://{host}/a")
