# Clocks, sleeping, and the type struct_time.
import time


def show(label, f):
    try:
        print(label, repr(f()))
    except BaseException as e:
        print(label, type(e).__name__, e)


for value in ("a", None, -1, float("nan"), 1e300, 2**70, -0.0):
    show(f"sleep({value!r})", lambda: time.sleep(value))
before = time.monotonic()
time.sleep(0.02)
print(0.015 < time.monotonic() - before < 5, time.perf_counter() >= before or True)
for name in ("time", "monotonic", "perf_counter", "process_time"):
    clock, whole = getattr(time, name), getattr(time, name + "_ns")
    print(name, type(clock()), type(whole()), abs(clock() - whole() / 1e9) < 1, clock() <= clock())
    info = time.get_clock_info(name)
    print(info.monotonic, info.adjustable, type(info.resolution))
show("unknown", lambda: time.get_clock_info("x"))
show("clock_gettime", lambda: abs(time.clock_gettime(time.CLOCK_REALTIME) - time.time()) < 5)
show("clock_gettime", lambda: time.clock_gettime_ns(time.CLOCK_MONOTONIC) > 0)

S = time.struct_time
for f in (
    lambda: S(range(9)), lambda: S(range(8)), lambda: S(range(12)), lambda: S(range(11)).tm_gmtoff, lambda: S(range(9)).tm_zone,
    lambda: S(range(9), {"tm_zone": "X"}).tm_zone, lambda: S(range(9), {"a": 1}), lambda: S(range(9), 5),
    lambda: S(range(10), {"tm_zone": 1}), lambda: S(), lambda: S(sequence=range(9)), lambda: S(5),
    lambda: (S.n_fields, S.n_sequence_fields, S.n_unnamed_fields), lambda: S.__match_args__, lambda: S(range(9)).__reduce__(),
    lambda: S(range(11)).__reduce__(), lambda: S(range(9)).__replace__(tm_year=5, tm_zone="a"), lambda: S(range(9)).__replace__(1),
    lambda: S(range(9)).__replace__(foo=1), lambda: hash(S(range(9))) == hash(tuple(range(9))), lambda: S(range(9)) == tuple(range(9)),
    lambda: S(range(9))[2:4], lambda: type("X", (S,), {}), lambda: setattr(S(range(9)), "tm_year", 3), lambda: S.tm_year,
):
    show("", f)
match S(range(9)):
    case S(tm_year=y, tm_yday=d):
        print(y, d)
