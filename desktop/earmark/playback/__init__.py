"""Playing a recording, knowing what is heard right now, and preparing media for both."""
