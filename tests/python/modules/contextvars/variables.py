# Context variables: values, defaults, tokens.
from contextvars import ContextVar, Token, copy_context

name = ContextVar("name")
count = ContextVar("count", default=5)


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as error:
        shown = [arg.name if isinstance(arg, ContextVar) else arg.split(" at ")[0] for arg in error.args]
        print(type(error).__name__, shown)


attempt(name.get)
attempt(name.get, "given")
attempt(name.get, None)
attempt(count.get)
attempt(count.get, 9)
attempt(name.get, default=3)
attempt(name.get, 1, 2)
print(repr(name)[:23], repr(count)[:34], name.name)

first = name.set("first")
print(first.var is name, first.old_value is Token.MISSING, repr(Token.MISSING), repr(first)[:30])
second = name.set(None)
print(second.old_value, name.get(), name.get("default"))
attempt(count.reset, second)
name.reset(second)
print(name.get(), repr(second)[:35])
attempt(name.reset, second)
attempt(name.reset, 5)
name.reset(first)
attempt(name.get)

with name.set("inside") as token:
    print(name.get(), token.var is name)
attempt(name.get)
try:
    with name.set("inside"):
        raise KeyError("leaves")
except KeyError:
    attempt(name.get)
token = name.set("x")
token.__enter__()
token.__exit__(None, None, None)
attempt(token.__exit__, None, None, None)

other = copy_context()
foreign = other.run(name.set, "elsewhere")
attempt(name.reset, foreign)

attempt(Token)
attempt(ContextVar)
attempt(ContextVar, 5)
attempt(ContextVar, "a", "b")
attempt(ContextVar, "a", default=1, x=2)
print(ContextVar[int], Token[str])
print(name == ContextVar("name"), hash(name) == hash(name), len({name, count, name}))
for base in (ContextVar, Token, type(other)):
    attempt(type, "Sub", (base,), {})
attempt(setattr, name, "name", 1)
attempt(setattr, foreign, "var", 1)
