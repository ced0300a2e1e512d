log = []


def g():
    a = b = yield "assign"
    log.append((a, b))
    x = [0, 0]
    x[(yield "index")] = yield "value"
    log.append(x)
    x[0] += yield "aug"
    log.append(list(x))
    assert (yield "assert"), "no"
    if (yield "if"):
        log.append("if true")
    elif (yield "elif"):
        log.append("elif true")
    while (yield "while"):
        log.append("loop")
    else:
        log.append("else")
    for i in (yield "iterable"):
        log.append(i)
        if (yield "break?"):
            break
    del x[(yield "del")]
    log.append(x)
    try:
        raise (yield "exception")
    except (yield "type") as e:
        log.append(repr(e))
    with (yield "manager") as m:
        log.append(m)
        yield "inside with"
    return (yield "return")


class M:
    def __enter__(self):
        return "entered"

    def __exit__(self, *a):
        log.append("exited")


gen = g()
out = [next(gen)]
for v in ("both", "V", 1, 5, True, False, True, 1, 0, "xyz", False, True, 0, ValueError("sent"), ValueError, M(), None):
    try:
        out.append(gen.send(v))
    except TypeError as error:
        out.append(str(error))
        break
print(out)
print(log)
