class Tokens:
    def __init__(self, text):
        self.tokens, i = [], 0
        while i < len(text):
            ch = text[i]
            if ch.isspace():
                i += 1
            elif ch.isdigit() or ch == ".":
                j = i
                while j < len(text) and (text[j].isdigit() or text[j] == "."):
                    j += 1
                self.tokens.append(("num", float(text[i:j]) if "." in text[i:j] else int(text[i:j])))
                i = j
            elif ch.isalpha():
                j = i
                while j < len(text) and text[j].isalnum():
                    j += 1
                self.tokens.append(("name", text[i:j]))
                i = j
            elif text[i:i + 2] == "**":
                self.tokens.append(("op", "**"))
                i += 2
            elif ch in "+-*/%()=,":
                self.tokens.append(("op", ch))
                i += 1
            else:
                raise SyntaxError(f"bad character {ch!r}")
        self.tokens.append(("end", None))
        self.pos = 0

    @property
    def current(self):
        return self.tokens[self.pos]

    def accept(self, *values):
        if self.current[0] == "op" and self.current[1] in values:
            self.pos += 1
            return self.tokens[self.pos - 1][1]

    def expect(self, value):
        if not self.accept(value):
            raise SyntaxError(f"expected {value!r}, got {self.current[1]!r}")


class Calculator:
    BINARY = [{"+": lambda a, b: a + b, "-": lambda a, b: a - b}, {"*": lambda a, b: a * b, "/": lambda a, b: a / b, "%": lambda a, b: a % b}]

    def __init__(self):
        self.names = {"pi": 3.14159}
        self.functions = {"max": max, "abs": abs, "sq": lambda x: x * x}

    def run(self, line):
        t = Tokens(line)
        if len(t.tokens) > 2 and t.tokens[0][0] == "name" and t.tokens[1] == ("op", "="):
            t.pos = 2
            value = self.names[t.tokens[0][1]] = self.level(t, 0)
        else:
            value = self.level(t, 0)
        if t.current[0] != "end":
            raise SyntaxError(f"unexpected {t.current[1]!r}")
        return value

    def level(self, t, n):
        if n == len(self.BINARY):
            return self.unary(t)
        left = self.level(t, n + 1)
        while op := t.accept(*self.BINARY[n]):
            left = self.BINARY[n][op](left, self.level(t, n + 1))
        return left

    def unary(self, t):
        if t.accept("-"):
            return -self.unary(t)
        base = self.atom(t)
        return base ** self.unary(t) if t.accept("**") else base

    def atom(self, t):
        kind, value = t.current
        if t.accept("("):
            inner = self.level(t, 0)
            t.expect(")")
            return inner
        if kind == "num":
            t.pos += 1
            return value
        if kind == "name":
            t.pos += 1
            if t.accept("("):
                args = [self.level(t, 0)]
                while t.accept(","):
                    args.append(self.level(t, 0))
                t.expect(")")
                return self.functions[value](*args)
            return self.names[value]
        raise SyntaxError(f"unexpected {value!r}")


calc = Calculator()
for line in ["1 + 2 * 3", "(1 + 2) * 3", "-2 ** 2", "2 ** 3 ** 2", "10 / 4", "7 % 4 - 1", "x = 5", "x * (x - 1)", "max(1, x, 3) + sq(2)", "1.5 * 2",
             "1 +", "2 $ 3", "(1", "1 / 0", "nope", "f(1)", "abs(-7", "1 2"]:
    try:
        print(line, "=", calc.run(line))
    except (SyntaxError, ZeroDivisionError, KeyError) as error:
        print(line, "!", type(error).__name__, error)
