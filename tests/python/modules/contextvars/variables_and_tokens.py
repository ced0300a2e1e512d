from contextvars import Context, ContextVar, Token, copy_context


def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, str(error).split(" at ")[0])


plain = ContextVar("plain")
number = ContextVar("number", default=5)
print(str(plain)[:24], str(number)[:36], plain.name, plain.get("none"), number.get(), number.get(7))
token = plain.set(1)
print(str(token)[:30], token.var is plain, token.old_value is Token.MISSING, Token.MISSING)
second = plain.set(2)
print(second.old_value, plain.get(), plain.reset(second), plain.get(), str(second)[:20])
show(lambda: plain.reset(second))
show(lambda: number.reset(token))
show(lambda: plain.reset(1))
plain.reset(token)
show(lambda: plain.get())
show(lambda: ContextVar())
show(lambda: ContextVar(1))
show(lambda: ContextVar("a", 1))
show(lambda: ContextVar("a", d=1))
show(lambda: Token())
show(lambda: plain.set())

with number.set(10) as entered:
    print(number.get(), entered.var is number)
print(number.get())
try:
    with number.set(3):
        1 / 0
except ZeroDivisionError:
    print(number.get())


def leaves_another():
    tokens = []
    copy_context().run(lambda: tokens.append(number.set(1)))
    number.reset(tokens[0])


show(leaves_another)
print(ContextVar[int], Token[int])
for final in (ContextVar, Context, Token):
    show(lambda: type("Sub", (final,), {}))


def steps():
    number.set(1)
    yield number.get()
    yield number.get()


it = steps()
print(next(it), number.get())
number.set(2)
print(next(it))
