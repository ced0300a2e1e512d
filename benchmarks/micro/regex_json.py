"""Regular expressions and JSON."""

import json
import re

from harness import benchmark, run

TEXT = "the quick brown fox, 42 years old, jumps over 7 lazy dogs; mail fox@example.com " * 10
DOCUMENT = {
    "name": "example",
    "items": [{"id": i, "tags": ["a", "b"], "price": i * 1.5, "active": i % 2 == 0, "none": None} for i in range(30)],
    "text": "some \"quoted\" text\nwith lines",
}
ENCODED = json.dumps(DOCUMENT)


@benchmark(10_000, ("key", "value", 0))
def re_match(turns):
    pattern = re.compile(r"(\w+)\s*=\s*(\w+)")
    for _ in range(turns):
        match = pattern.match("key = value")
        result = match.group(1), match[2], match.start()
    return result


@benchmark(3_000, ("fox@example.com", None))
def re_search(turns):
    mail = re.compile(r"[\w.]+@[\w.]+\.\w+")
    for _ in range(turns):
        found = mail.search(TEXT[:120])
        missing = re.search(r"\d{5}", TEXT[:120])
    return found.group(), missing


@benchmark(100, (20, 140))
def re_findall(turns):
    for _ in range(turns):
        numbers = re.findall(r"\d+", TEXT)
        words = re.findall(r"\b[a-z]+\b", TEXT)
    return len(numbers), len(words)


@benchmark(60, (790, 800))
def re_sub(turns):
    for _ in range(turns):
        text = re.sub(r"\d+", "#", TEXT)
        upper = re.sub(r"\b(\w)(\w*)", lambda match: match[1].upper() + match[2], TEXT)
    return len(text), len(upper)


@benchmark(200, (31, 10))
def re_split(turns):
    for _ in range(turns):
        parts = re.split(r"[,;]\s*", TEXT)
        count = sum(1 for _ in re.finditer(r"fox@\w+", TEXT))
    return len(parts), count


@benchmark(1_000, "year: 2024 month: 05")
def re_groups(turns):
    pattern = re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)")
    for _ in range(turns):
        match = pattern.search("on 2024-05-06 it was")
        fields = match.groupdict()
        text = pattern.sub(r"\g<month>/\g<year>", "2024-05")
    return f"year: {fields['year']} month: {fields['month']}"


@benchmark(60, ENCODED)
def json_dumps(turns):
    for _ in range(turns):
        text = json.dumps(DOCUMENT)
    return text


@benchmark(10, 4314)
def json_dumps_indent(turns):
    for _ in range(turns):
        text = json.dumps(DOCUMENT, indent=2, sort_keys=True)
    return len(text)


@benchmark(60, DOCUMENT)
def json_loads(turns):
    for _ in range(turns):
        value = json.loads(ENCODED)
    return value


run()
