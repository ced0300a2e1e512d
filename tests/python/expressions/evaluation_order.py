def v(name, value=0):
    print(name, end=" ")
    return value


v("a", 1) + v("b", 2) * v("c", 3)
print()
[v("l1"), v("l2"), v("l3")]
print()
{v("k1"): v("v1"), v("k2"): v("v2")}
print()
print(v("f", print) is print, v("x"), sep="|", end=v("end", "!\n"))
box = {}
v("target", box)[v("key", "k")] = v("value", 9)
print(box)
x = [0, 0]
i = 0
i, x[i] = 1, 7
print(i, x)


def make(*args, **kwargs):
    return args, kwargs


print(make(v("p1"), *[v("s1"), v("s2")], k=v("kw"), **{"z": v("dz")}))
