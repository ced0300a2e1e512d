e = ValueError("message")
e.add_note("first note")
e.add_note("second\nwith line")
print(e.__notes__, str(e), repr(e))
try:
    e.add_note(5)
except TypeError as error:
    print(error)
print(hasattr(ValueError(), "__notes__"))
