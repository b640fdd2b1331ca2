"""The Compare page: several voices on one episode, side by side, and what is decided."""
