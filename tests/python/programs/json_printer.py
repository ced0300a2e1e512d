def escape(s):
    out = ['"']
    for ch in s:
        if ch in '"\\':
            out.append("\\" + ch)
        elif ch == "\n":
            out.append("\\n")
        elif ord(ch) < 32 or ord(ch) > 126:
            out.append(f"\\u{ord(ch):04x}")
        else:
            out.append(ch)
    return "".join(out) + '"'


def dump(value, indent=0, level=0):
    pad = "\n" + " " * indent * (level + 1) if indent else ""
    end = "\n" + " " * indent * level if indent else ""
    if value is None:
        return "null"
    if value is True or value is False:
        return str(value).lower()
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, str):
        return escape(value)
    if isinstance(value, (list, tuple)):
        if not value:
            return "[]"
        return "[" + ",".join(pad + dump(v, indent, level + 1) for v in value) + end + "]"
    if isinstance(value, dict):
        if not value:
            return "{}"
        return "{" + ",".join(f"{pad}{escape(str(k))}: {dump(v, indent, level + 1)}" for k, v in value.items()) + end + "}"
    raise TypeError(f"cannot dump {type(value).__name__}")


class Parser:
    def __init__(self, text):
        self.text, self.pos = text, 0

    def peek(self):
        while self.pos < len(self.text) and self.text[self.pos].isspace():
            self.pos += 1
        if self.pos == len(self.text):
            raise ValueError("unexpected end")
        return self.text[self.pos]

    def take(self, ch):
        if self.peek() != ch:
            raise ValueError(f"expected {ch!r} at {self.pos}, found {self.peek()!r}")
        self.pos += 1

    def value(self):
        ch = self.peek()
        if ch == "{":
            return dict(self.items("{", "}", self.pair))
        if ch == "[":
            return list(self.items("[", "]", self.value))
        if ch == '"':
            return self.string()
        for word, result in (("true", True), ("false", False), ("null", None)):
            if self.text.startswith(word, self.pos):
                self.pos += len(word)
                return result
        return self.number()

    def items(self, opening, closing, item):
        self.take(opening)
        while self.peek() != closing:
            yield item()
            if self.peek() == ",":
                self.pos += 1
        self.take(closing)

    def pair(self):
        key = self.string()
        self.take(":")
        return key, self.value()

    def string(self):
        self.take('"')
        out = ""
        while (ch := self.text[self.pos]) != '"':
            self.pos += 1
            if ch == "\\":
                ch = {"n": "\n", "t": "\t"}.get(self.text[self.pos], self.text[self.pos])
                if ch == "u":
                    ch = chr(int(self.text[self.pos + 1:self.pos + 5], 16))
                    self.pos += 4
                self.pos += 1
            out += ch
        self.pos += 1
        return out

    def number(self):
        start = self.pos
        while self.pos < len(self.text) and self.text[self.pos] in "+-.eE0123456789":
            self.pos += 1
        text = self.text[start:self.pos]
        if not text:
            raise ValueError(f"bad character {self.text[start]!r} at {start}")
        return float(text) if any(c in text for c in ".eE") else int(text)


data = {"name": 'q"uote', "list": [1, 2.5, None, True, []], "nested": {"é": "\n", "empty": {}}, "big": 10**20, "neg": -1e-7}
text = dump(data)
print(text)
print(dump(data, 2))
print(Parser(text).value() == data, Parser(dump(data, 4)).value() == data)
for bad in ('{"a" 1}', "[1, 2", "@", ""):
    try:
        Parser(bad).value()
    except ValueError as error:
        print(error)
try:
    dump({"x": {1}})
except TypeError as error:
    print(error)
