calls = []


def t(name):
    calls.append(name)
    return True


def f(name):
    calls.append(name)
    return False


if t("a") or t("b"):
    pass
if f("c") and t("d"):
    pass
if not (f("e") or f("g")) and t("h"):
    pass
while f("w1") and t("w2"):
    pass
x = f("i") or (t("j") and f("k"))
y = t("l") if f("m") else f("n")
print(calls, x, y)
print(any(t(i) for i in "xyz"), all(f(i) for i in "uvw"))
print(calls[-2:])
