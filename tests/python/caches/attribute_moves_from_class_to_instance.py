class C:
    x = "class"


def read(o):
    return o.x


c = C()
out = []
for i in range(3000):
    if i == 1000:
        c.x = "instance"
    if i == 2000:
        del c.x
    if i == 2500:
        C.x = "class changed"
    value = read(c)
    if not out or out[-1][1] != value:
        out.append((i, value))
print(out)
