d = {1: "a", 1.0: "b", True: "c"}
print(d, d[1], d[1.0], d[True], len(d))
d = {0: "zero", False: "f", 0.0: "fl", -0.0: "neg", 0j: "cx"}
print(d)
print({2**53: 1}[float(2**53)], {"a": 1}.get(b"a"), {(1, 2): 1}[(1.0, 2.0)], {frozenset([1]): "fs"}[frozenset([1])], {None: 1}[None], {"": 1}[""], {1.5: 1}.get(1), {10**20: 1}[1e20])
nan = float("nan")
e = {nan: 1}
print(e[nan], e.get(float("nan")), len({nan: 1, float("nan"): 2}), {"1": 1}.get(1), {len: "f"}[len], {int: "t"}[int], {...: 1}[...], {(): 0}[()])


class K:
    def __init__(self, v):
        self.v = v

    def __hash__(self):
        return hash(self.v)

    def __eq__(self, other):
        return self.v == (other.v if isinstance(other, K) else other)


f = {K(1): "k1", "s": 2}
print(f[1], f[K(1)], f[1.0], K("s") in f, f.get(K(2)), 1 in f, len({K(1), 1, 1.0, K(1.0)}), {1: "x", **{K(1): "y"}} == {1: "y"})
strange = {"__proto__": 1, "constructor": 2, "toString": 3, "hasOwnProperty": 4}
print(strange, "valueOf" in {}, {}.get("constructor"), strange["__proto__"], {"a": 1}.get("__proto__"))
