# That there are slots at all is looked at before what they are.
for base in (tuple, int, bytes):
    for slots in ((1,), ("a",), ("1x",), ()):
        try:
            print(type("T", (base,), {"__slots__": slots}).__name__)
        except TypeError as error:
            print(error)
