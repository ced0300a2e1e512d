# Many strings: with and without a common beginning, with characters of more than 8 bits, NULs, repeats; stable, and in reverse.
import random

draw = random.Random(5)


def inserted(strings, reverse):
    """The order by comparison alone: of equal strings the first stays first."""
    order = []
    for index, text in enumerate(strings):
        place = len(order)
        while place > 0 and (strings[order[place - 1]] < text if reverse else text < strings[order[place - 1]]):
            place -= 1
        order.insert(place, index)
    return order


def check(label, strings):
    for reverse in (False, True):
        wanted = inserted(strings, reverse)
        assert sorted(strings, reverse=reverse) == [strings[i] for i in wanted], (label, len(strings), reverse)
        indexes = sorted(range(len(strings)), key=strings.__getitem__, reverse=reverse)
        assert indexes == wanted, (label, len(strings), reverse)
        pairs = sorted([(text, i) for i, text in enumerate(strings)], reverse=reverse)
        assert [text for text, _ in pairs] == [strings[i] for i in wanted], (label, len(strings), reverse)


def text(alphabet, most):
    return ''.join(draw.choice(alphabet) for _ in range(draw.randint(0, most)))


makers = {
    'numbers': lambda: str(draw.randrange(1000)),
    'numbers after a name': lambda: f'key_{draw.randrange(1000)}',
    'a long beginning': lambda: 'the same beginning ' * 3 + text('ab', 9),
    'few letters': lambda: text('ab', 12),
    'NUL': lambda: text('\0a', 8),
    'bytes': lambda: text('\xff\xfe\x80a', 5),
    'wide': lambda: text('aé€', 5),
    'beyond the BMP': lambda: text('a\uffff\U0001f600', 4),
    'all equal': lambda: 'equal',
    'empty': lambda: '',
}
for label, make in makers.items():
    for size in (2, 39, 40, 41, 130, 450):
        check(label, [make() for _ in range(size)])
    print(label)

many = [f'item {draw.randrange(10 ** 6)}' for _ in range(5000)]
ordered = sorted(many)
print(all(x <= y for x, y in zip(ordered, ordered[1:])), sorted(ordered) == ordered, sorted(ordered, reverse=True) == ordered[::-1])
