people = [{"name": "Ann", "age": 30}, {"name": "bob", "age": 25}, {"name": "Cid", "age": 30}]
print([p["name"] for p in sorted(people, key=lambda p: p["age"])])
print([p["name"] for p in sorted(people, key=lambda p: (-p["age"], p["name"].lower()), reverse=False)])
print([p["name"] for p in sorted(people, key=lambda p: p["name"].lower(), reverse=True)])
print(sorted("The quick brown".split(), key=str.casefold), sorted([(2, "b"), (1, "z"), (2, "a")]), sorted([3, -1, -2], key=abs), sorted(["10", "9", "1"], key=int), sorted([[3], [1, 2], []], key=len))
print(sorted({"b": 1, "a": 2}.items()), sorted({"b": 1, "a": 2}, key={"b": 1, "a": 2}.get), sorted([1, 2, 3], key=lambda x: 0), sorted([1, 2, 3], key=lambda x: 0, reverse=True), sorted(range(5), key=lambda x: x % 2), sorted("bca", reverse=1), sorted(["a", "B", "c"], key=str.swapcase))
