class Default(dict):
    def __missing__(self, key):
        print("missing", key)
        value = self[key] = len(self)
        return value


d = Default(a=5)
print(d["a"], d["x"], d["y"], d["x"], d, d.get("q"), "q" in d)


class Echo(dict):
    def __missing__(self, key):
        return key


print("%(x)s %(y)s" % Echo(x=1), "{x} {zz}".format_map(Echo(x=1)), Echo().get("k"), Echo()["k"])
