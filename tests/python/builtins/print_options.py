print()
print("a", 1, None, sep="-")
print("no newline", end="")
print("!", end="\n\n")
print(1, 2, 3, sep="", end=";\n")
print("x", "y", sep=None, end=None)
print(*[1, 2], sep="\n")
print("flush", flush=True)
print([1, "a"], {"k": "v"}, ("t",), {1}, sep=" | ")
print("multi\nline", "tab\tbed", "uni é 😀")
print(end="only end\n")
print("", "", sep="x")


class Writer:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


w = Writer()
print("to", "writer", 5, file=w, sep="_")
print(w.parts)
import sys
print("to stdout", file=sys.stdout)
print("to none", file=None)
for bad in (lambda: print(sep=5), lambda: print(end=5), lambda: print(bad=1), lambda: print("x", file=5)):
    try:
        bad()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
print(print("nested"))
