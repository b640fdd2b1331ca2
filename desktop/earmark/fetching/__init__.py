"""Fetching from the web: the only place that opens a connection to another computer.

What is fetched was named by a stranger (a feed, a project file), so this package keeps to rules:

- `http` and `https` only, at most `MAX_REDIRECTS` redirects, each checked like the first address;
- never to this computer, its own network or other special addresses, unless `local` says that a
  person asked for this very host; names are resolved once and the connection goes to the
  address that was checked, so that a name can't change its mind in between;
- never more bytes than `max_bytes`, counted after unpacking, and never longer than a limit;
- a password in an address goes to that origin only.

`fetch` brings a document into memory, `download` a recording to a file: in pieces, with progress,
cancelled at any moment, and gone on with where it broke off, also after a restart.
"""

from earmark.fetching.addresses import MAX_REDIRECTS
from earmark.fetching.documents import MAX_DOCUMENT, Fetched, Seen, fetch
from earmark.fetching.downloads import MAX_RECORDING, Downloaded, download

__all__ = [
    "MAX_DOCUMENT", "MAX_RECORDING", "MAX_REDIRECTS", "Downloaded", "Fetched", "Seen", "download",
    "fetch",
]  # fmt: skip
