class Stack(list):
    def push(self, x):
        self.append(x)
        return self

    def peek(self):
        return self[-1]


s = Stack([1, 2]).push(3)
print(s, s.peek(), len(s), s == [1, 2, 3], isinstance(s, list), type(s[:2]).__name__, type(s + [4]).__name__, sorted(s, reverse=True))
s.name = "stack"
print(s.name, s.__dict__, [*s], s.pop(), s)


class Counter(dict):
    def __missing__(self, key):
        return 0

    def add(self, key):
        self[key] += 1


c = Counter()
for ch in "hello":
    c.add(ch)
print(c, c["zzz"], len(c), c.get("zzz"), "zzz" in c, dict(c) == c, max(c, key=c.get))


class Title(str):
    def shout(self):
        return self.upper() + "!"


t = Title("abc")
print(t.shout(), t[0], t == "abc", {"abc": 1}[t], type(t.upper()).__name__, t + "d", f"{t:>5}", len(t))


class Tags(set):
    pass


print(Tags([1]) | {2}, type(Tags([1]) | {2}).__name__, repr(Tags([3])), repr(Stack()), repr(Title("q")))


class Money(float):
    def __str__(self):
        return f"${float(self):.2f}"


print(Money(3), repr(Money(3)), Money(1.5) + 1, [Money(2)])
