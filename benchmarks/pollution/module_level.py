"""Code outside functions: module-level loops over globals, class bodies, `global` statements, deletion, shadowed built-ins."""

ROUNDS = 700

total = 0
history = []
table = {}
limit = 7

for number in range(ROUNDS):
    if number % 3 == 0:
        total += number
    elif number % 3 == 1:
        total -= 1
    else:
        history.append(number)
    table[number % limit] = table.get(number % limit, 0) + 1
    if len(history) > 10:
        history = history[5:]

countdown = ROUNDS
while countdown:
    countdown -= 1
    if countdown % 2:
        continue
    total = total + countdown * 2 - countdown // 3

calls = 0


def count(by=1):
    global calls
    calls += by
    return calls


def largest(values, max=max):
    return max(values)


def make_classes(n):
    class Inner:
        size = n
        squares = [k * k for k in range(4)]

        def grow(self, by):
            self.size += by
            return self.size

    class Deeper(Inner):
        size = Inner.size + 1

        def grow(self, by):
            return Inner.grow(self, by) + len(self.squares)

    return Inner(), Deeper()


def locals_of_every_kind(a, b=2, *rest, c=3, **named):
    captured = a

    def inner(x):
        nonlocal captured
        captured += x
        return captured + b

    later = [lambda y, k=k: y + k + captured for k in range(3)]
    text = inner(1)
    del b
    for function in later:
        text += function(c)
    return text + len(rest) + len(named)


names = ["x", "y", "z"]
for name in names:
    for other in names:
        if name < other:
            table[name + other] = table.get(name + other, 0) + 1
        total += (name == other) + (name != other) * 2
del name, other

for step in range(ROUNDS):
    total += count() + count(2) + largest([step, 5, 9])
    inner, deeper = make_classes(step % 9)
    total += inner.grow(step) - deeper.grow(1)
    total += locals_of_every_kind(step, 1, 2, 3, c=4, d=5)
    try:
        total += missing
    except NameError:
        total += 1
    total = total if total < 10**9 else total - 10**9

pairs = [(left, right) for left in range(40) for right in range(40) if left != right]
sums = {left: sum(r for l, r in pairs if l == left) for left in range(0, 40, 5)}
for left, right in pairs:
    total += left * right - left
total += sum(sums.values()) + sum(value for value in table.values())

if total != 3800753:
    raise SystemExit("module_level.py gave " + str(total))
