def load():
    error = KeyError("config")
    error.add_note("while loading settings")
    error.add_note("line one\nline two")
    raise error


load()
