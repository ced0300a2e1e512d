for key in ("name", 5, (1, 2), None, "it's", 1.5):
    try:
        {}[key]
    except KeyError as error:
        print(str(error), repr(error), error.args)
print(str(KeyError()), str(KeyError("a", "b")), repr(KeyError("k")), str(LookupError("k")), str(IndexError("i")))
