# What json.loads accepts and refuses, with the places of errors.
import json
from json.decoder import scanstring


def attempt(f, *args, **names):
    try:
        print(ascii(f(*args, **names)))
    except Exception as e:
        print(type(e).__name__, e)


for text in (
    '', '[', '[1', '[1,', '[1,]', '{', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{1:2}', '{"a" 1}', '[1 2]',
    'nul', '-', '-I', '-Infinity', 'Infinity', 'NaN', '01', '1.', '1.5e', '1.5E+3', '-0', '-0.0', '1e5', '"a', '[]x',
    ' [ ] ', '{ }', '{"a":1 , "b":[]}', '123456789012345678901234567890', '-12', 'tru', '[1,\n', '{"a":1,  }', '[1,  ]',
    '"\\', '[nul]', '\ufeff[]', '\u0663', '1\u0663', '"\U0001F600"x', '["\U0001F600", 1 2]', '{"a":1,"a":2}',
):
    attempt(json.loads, text)
for text in (
    'abc"', 'abc', 'a\nb"', '\\u12"', '\\x"', '\\', '\\ud834\\udd20 \\ud834x"', '\\ud834\\u12"', '\\ud834\\', '\\u 123"',
    '\U0001F600\\n"', '\\"\\\\\\/\\b\\f\\n\\r\\t"', '\\udd20\\ud834"', b'a"', 1,
):
    attempt(scanstring, text, 0)
attempt(scanstring, 'a\nb"', 0, False)
attempt(scanstring, 'a"', -1)
attempt(scanstring, 'a"', 9)
attempt(json.loads, '["\t"]', strict=False)
attempt(json.loads, '{"a":1,"a":[{}]}', object_pairs_hook=lambda pairs: pairs)
attempt(json.loads, '{"a":[{"b":1}]}', object_hook=lambda d: ('hook', d))
attempt(
    json.loads,
    '[1.5,2,NaN,-Infinity]',
    parse_float=lambda s: ('float', s),
    parse_int=lambda s: ('int', s),
    parse_constant=lambda s: ('constant', s),
)
decoder = json.JSONDecoder()
attempt(decoder.raw_decode, 'x [1] y', 2)
attempt(decoder.scan_once, '[1]', 1)
attempt(decoder.scan_once, '[1]', 5)
attempt(decoder.scan_once, '[1]', -1)
attempt(decoder.scan_once, 1, 1)
