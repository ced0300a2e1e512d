text = "the cat sat on the mat the end"
counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
print(counts, sorted(counts.items(), key=lambda kv: (-kv[1], kv[0])))
index = {}
for i, word in enumerate(text.split()):
    index.setdefault(word, []).append(i)
print(index)
tree = {}
for path in ("a/b/c", "a/b/d", "a/e", "f"):
    node = tree
    for part in path.split("/"):
        node = node.setdefault(part, {})
print(tree)
config = {"db": {"host": "x", "ports": [1, 2]}, "debug": True}
config["db"]["ports"][0] += 100
config["db"]["user"] = config["db"].pop("host")
print(config, config["db"]["ports"][-1], [k for k, v in config.items() if isinstance(v, dict)])


def merge(a, b):
    out = dict(a)
    for k, v in b.items():
        out[k] = merge(out[k], v) if isinstance(v, dict) and isinstance(out.get(k), dict) else v
    return out


print(merge(config, {"db": {"user": "y", "new": None}, "debug": False}))
print({k: {kk: vv for kk, vv in v.items()} for k, v in {"p": {"q": 1}}.items()})
