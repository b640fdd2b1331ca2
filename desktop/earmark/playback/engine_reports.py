"""What the process with libvlc reports: a name and values that JSON can carry."""

# Of the process itself.
READY = "ready"  # by how many frames its mp3 is late
UNUSABLE = "unusable"  # message, hint
DONE = "done"  # number of the command
CRASHED = "crashed"  # what Python says
GONE = "gone"  # exit status; said by the window's end of the pipe, the last thing that comes

# Of what it plays; the generation is that of the start it belongs to.
BEGAN = "began"  # generation, moment, whether from nothing
REFUSED = "refused"  # generation
PLAYING = "playing"  # generation, moment, where it begins if it begins from nothing
TIME = "time"  # generation, moment, ms by libvlc's own time
ENDED = "ended"  # generation
BROKE = "broke"  # generation
STATE = "state"  # generation, name of the state
