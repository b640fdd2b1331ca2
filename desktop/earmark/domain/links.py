"""Links to a moment of an episode on the web."""

from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit


def at_time(url: str, ms: int) -> str:
    """An address with `t=` seconds in it, as YouTube and most players understand it.

    A time that it had is replaced. Anything but an address of the web gives an empty text.
    """
    try:
        parts = urlsplit(url.strip())
    except ValueError:  # as of `http://[`
        return ""
    if parts.scheme not in ("http", "https") or not parts.netloc:
        return ""
    kept = [one for one in parse_qsl(parts.query, keep_blank_values=True) if one[0] != "t"]
    query = urlencode([*kept, ("t", str(max(0, ms) // 1000))])
    return urlunsplit(parts._replace(query=query))
