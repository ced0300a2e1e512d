class Greeter:
    def hello(self):
        return "hello"


class Sub(Greeter):
    pass


def call(o):
    return o.hello()


s, seen = Sub(), []
for i in range(4000):
    if i == 1000:
        Greeter.hello = lambda self: "patched base"
    if i == 2000:
        Sub.hello = lambda self: "patched sub"
    if i == 3000:
        s.hello = lambda: "instance function"
    if i == 3500:
        del s.hello, Sub.hello
    value = call(s)
    if not seen or seen[-1] != value:
        seen.append(value)
print(seen)
