# Numbers at the limits of what is read without a conversion, keys that come again, texts longer than one piece, and documents
# read while another is read.
import json
from collections import OrderedDict

for text in [
    "0", "-0", "0.0", "-0.0", "1.5", "-2.25", "0.1", "123456789012345", "1234567890123456", "-999999999999999", "9007199254740993",
    "12345678.1234567", "12345678.12345678", "0.00000000000001", "0.000000000000001", "0.123456789012345678", "179769.31348623157",
    "1e5", "1E-5", "1.5e3", "-1.25E+2", "1e400", "-1e400", "12345678901234567890123", "1.7976931348623157", "0.3", "2.675", "1.005",
    "NaN", "Infinity", "-Infinity", "null", "true", "false", '"x"', '""', "[]", "{}", "[[]]", "[1, [2, [3, 4], 5], 6]",
]:
    value = json.loads(text)
    print(text, type(value).__name__, repr(value))

for text in [
    "", " ", "-", "+1", "01", "-01", "1.", ".5", "1.e5", "1e", "1e+", "-x", "nul", "nulL", "tru", "falsy", "Na", "NaM", "Infinit", "-Infinite",
    "-In", "n", "t", "N", "[", "[1", "[1,", "[1,]", "[1 2]", "[1,,2]", "]", "{", '{"a', '{"a"', '{"a":', '{"a": 1', '{"a": 1,', '{"a": 1,}', '{"a" 1}',
    "{a: 1}", '{"a": 1 "b": 2}', '{1: 2}', '{"a\n": 1}', '"abc', '"a\nb"', '"a\\', '"a\\x"', '"\\u12', '"\\u12g4"', "1 2", "[1]]", "\0", '"\0"', "[\0]", '{"\0": 1}', '{"a\0": 1}',
]:
    try:
        print(repr(text), json.loads(text))
    except json.JSONDecodeError as error:
        print(repr(text), "JSONDecodeError", error)

print(json.loads('{"a": 1, "b": [1, 2], "a": 2, "": 3, "\\u0061": 4}'))
records = json.loads('[{"id": 1, "name": "x"}, {"id": 2, "name": "y"}, {"name": "z", "id": 3}, {"idn": 4, "ids": 5}]')
print(records, [record["id"] for record in records[:3]])
long = "k" * 32
print([[len(key) for key in json.loads(text)] for text in (f'{{"{long}": 1}}', f'{{"{long}k": 1}}', f'{{"{long}": 1, "{long}k": 2}}')])
many = {f"key{i}": i for i in range(2000)}
print(json.loads(json.dumps(many)) == many, json.loads(json.dumps([many, many])) == [many, many])
print(json.loads('{"\u00e9": 1, "\u4e2d": 2, "\U0001f600": 3, "a": 4, "\U0001f600": 5, "b": "\U0001f600"}'))
print(json.loads('["\\ud83d\\ude00", "\\ud83d", "\\ude00", "\u00ff\\n"]') == ["\U0001f600", "\ud83d", "\ude00", "\u00ff\n"])

for filler in ("x", "\u00e9", "\u4e2d", "\U0001f600"):
    items = [{"n": i, "s": filler * (i % 7), "f": i / 4} for i in range(3000)]
    for ascii in (True, False):
        text = json.dumps(items, ensure_ascii=ascii)
        print(len(text), json.loads(text) == items, json.loads(" " * 40000 + text) == items)
    print(json.loads('"' + "a" * 32767 + filler + '"')[-2:] == "a" + filler)


def nested(pairs):
    return [(key, json.loads(value) if isinstance(value, str) else value) for key, value in pairs]


print(json.loads('{"a": "[1, {\\"b\\": 2}]", "c": [3, {"d": "4"}]}', object_pairs_hook=nested))
print(json.loads('[{"a": 1}, {"b": {"c": 2}}]', object_hook=lambda found: (len(found), json.loads("[[1, 2], 3]"), found)))
print(json.loads('{"b": 1, "a": 2}', object_pairs_hook=OrderedDict))
print(json.loads("[1, -2, 3.5, 1e3, 12345678901234567]", parse_int=lambda text: "int " + text, parse_float=lambda text: "float " + text))
print(json.loads("[NaN, -Infinity, Infinity]", parse_constant=lambda text: "constant " + text))

scan = json.JSONDecoder().scan_once
for start in (0, 1, 3, 5, 6, 100):
    try:
        print(start, scan("[1, 2]", start))
    except StopIteration as error:
        print(start, "StopIteration", error.value)
