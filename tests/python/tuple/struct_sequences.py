import copy
import sys
import time


def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


S = time.struct_time
x = S((1, 2, 3, 4, 5, 6, 7, 8, 9))
y = S((1,) * 11)
print(x, len(x), x[0:2], x + (1,), type(x[:]), x == tuple(x), hash(x) == hash(tuple(x)))
print(x.tm_zone, y.tm_zone, y.tm_gmtoff, S((1,) * 9, {"tm_zone": "Z"}).tm_zone, S("abcdefghi").tm_mon)
print(x.__reduce__(), y.__reduce__()[1])
print(copy.copy(x), copy.deepcopy(y).tm_zone, x.__replace__(tm_year=5), copy.replace(y, tm_zone="q").tm_zone)
print(S.__match_args__, S.n_fields, S.n_sequence_fields, S.n_unnamed_fields, S.tm_year)
match x:
    case S(year, month):
        print(year, month)
show(lambda: S((1, 2)))
show(lambda: S(range(12)))
show(lambda: S(5))
show(lambda: S())
show(lambda: S((1,) * 9, 5))
show(lambda: S((1,) * 9, {"bad": 1}))
show(lambda: S((1,) * 10, {"tm_zone": 1}))
show(lambda: x.__replace__(bad=5))
show(lambda: x.__replace__(1))
show(lambda: setattr(x, "tm_year", 1))
show(lambda: type("Sub", (S,), {}))
show(lambda: type(sys.version_info)((1, 2, 3, 4, 5)))
show(lambda: type(sys.flags)())
show(lambda: type(sys.float_info)((1,)))
print(type(sys.hash_info)(range(9)))
