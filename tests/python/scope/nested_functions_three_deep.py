def a(x):
    def b(y):
        def c(z):
            nonlocal x
            x += z
            return x + y + z
        return c
    return b, lambda: x


b, get = a(1)
c = b(10)
print(c(100), get(), c(1000), get(), b(0)(1), get())


def counter_factory():
    counters = {}

    def make(name):
        n = counters[name] = [0]

        def bump():
            n[0] += 1
            return name, n[0], sum(c[0] for c in counters.values())

        return bump

    return make


make = counter_factory()
p, q = make("p"), make("q")
print(p(), p(), q(), p())
