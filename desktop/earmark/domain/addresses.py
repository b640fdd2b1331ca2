"""Addresses on the web, as people type and drop them."""


def is_address(text: str) -> bool:
    """Whether a text is meant as an address on the web."""
    return text.strip().lower().startswith(("http://", "https://"))
