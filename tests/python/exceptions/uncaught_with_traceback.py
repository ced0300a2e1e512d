def a():
    raise ValueError("v")


saved = None
try:
    a()
except ValueError as error:
    saved = error
raise saved.with_traceback(None)
