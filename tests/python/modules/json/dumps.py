# What json.dumps writes and refuses.
import json
from json.encoder import encode_basestring, encode_basestring_ascii


def attempt(*args, **names):
    try:
        print(json.dumps(*args, **names))
    except Exception as e:
        print(type(e).__name__, e, getattr(e, '__notes__', ''))


class Int(int):
    def __repr__(self):
        return 'Int!'


class Float(float):
    def __repr__(self):
        return 'Float!'


class Dict(dict):
    def items(self):
        return [('x', 1)]


class Text(str):
    pass


class Items(list):
    pass


class Thing:
    def __repr__(self):
        return 'thing'


attempt([1, 1.5, None, True, False, 'a', 1 << 100, {'a': 1, 1: 2, None: 3, True: 4, 1.5: 6}, (1, 2), [], {}])
attempt({(1,): 2})
attempt({(1,): 2}, skipkeys=True)
attempt({(1,): 2}, skipkeys=True, indent=1)
for number in (float('nan'), float('inf'), float('-inf'), 1e300, -0.0):
    attempt([number, {number: number}])
    attempt([number], allow_nan=False)
attempt({'a': [1, {1, 2}]})
attempt({'a': [1, Thing()]}, indent=1)
attempt([Thing()], default=lambda o: {'b': {(1,): 2}})
attempt([Thing()], default=repr)
attempt([Thing()], default=lambda o: o)
itself = [1]
itself.append({'a': itself})
attempt(itself)
attempt([1, 2, {'b': 1, 'a': [[], {}]}], indent=2)
attempt([1, {'a': 2}], indent='\t', separators=(';', '='))
attempt({'b': 1, 'a': {'d': 1, 'c': 2}}, sort_keys=True)
attempt({'b': 1, 1: 2}, sort_keys=True)
attempt([Int(3), Float(2.5), Text('a'), Items([1]), Dict(a=2)])
attempt({Int(3): 1, Float(2.5): 1, Text('q'): 1})
attempt('\u00e9\U0001F600\x7f\x00"\\\b\f\n\r\t/')
attempt('\u00e9\x7f\x00"\\\b\f\n\r\t/', ensure_ascii=False)
print(ascii(encode_basestring('\ud83d\ude00"\U0001F600\n')), encode_basestring_ascii('\ud800'))
for encode in (encode_basestring, encode_basestring_ascii):
    try:
        encode(1)
    except TypeError as e:
        print(e)


class Shouting(json.JSONEncoder):
    def default(self, o):
        return f'<{o!r}>'

    def iterencode(self, o, _one_shot=False):
        return super().iterencode(o, _one_shot)


print(Shouting().encode([Thing()]), list(json.JSONEncoder().iterencode([1, {'a': None}])))
deep = []
for _ in range(2000):
    deep = [deep]
print(len(json.dumps(deep)), len(json.dumps(json.loads('[' * 2000 + ']' * 2000))))
