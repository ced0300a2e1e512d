class Empty:
    def __len__(self):
        return 0


class Falsy:
    def __bool__(self):
        return False


class Both:
    def __bool__(self):
        return True

    def __len__(self):
        return 0


class Plain:
    pass


for value in (0, 1, -1, 0.0, 0.1, "", " ", [], [0], (), (0,), {}, {0: 0}, set(), {0}, None, range(0), range(1), b"", b"\0",
              Empty(), Falsy(), Both(), Plain(), 0j, print, float("nan")):
    print(type(value).__name__, bool(value), "T" if value else "F", not value)


class Bad:
    def __bool__(self):
        return 1


class BadLen:
    def __len__(self):
        return -1


for bad in (Bad(), BadLen()):
    try:
        if bad:
            print("?")
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
