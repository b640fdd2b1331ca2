"""Text for XML files: escaped, and without the characters that XML 1.0 can't hold."""

import re
from xml.sax.saxutils import escape, quoteattr

_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def clean(text: str) -> str:
    """Text with a replacement character where XML has no place for one (XML 1.0, Char)."""
    return _ILLEGAL.sub("\ufffd", text)


def content(text: str) -> str:
    """Text as it stands between tags; a carriage return survives."""
    return escape(clean(text), {"\r": "&#13;"})


def attribute(text: str) -> str:
    """Text as it stands in an attribute, in its quotation marks."""
    return quoteattr(clean(text), {"\r": "&#13;"})
