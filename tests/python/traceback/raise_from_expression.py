def problem():
    return ValueError("made elsewhere")


raise problem() from KeyError("cause")
