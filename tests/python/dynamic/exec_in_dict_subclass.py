class Logged(dict):
    def __missing__(self, key):
        print("missing", key)
        if key == "print":
            raise KeyError(key)
        return key

    def __setitem__(self, key, value):
        print("set", key)
        super().__setitem__(key, value)

    def __delitem__(self, key):
        print("del", key)
        super().__delitem__(key)


exec("a = foo\nglobal q\nq = 2\ndel a\ndef f():\n  global zz\n  zz = 1\n  return bar\nprint(f(), zz, q)\n", Logged())
exec("a = foo\nprint(a)\ndel a", {}, Logged())
try:
    exec("def f():\n  return foo\nprint(f())", {}, Logged())
except NameError as e:
    print(e)


class Mapping:
    def __init__(self):
        self.items = {}

    def __getitem__(self, key):
        print("get", key)
        return self.items[key]

    def __setitem__(self, key, value):
        print("set", key, value)
        self.items[key] = value

    def __delitem__(self, key):
        print("del", key)
        del self.items[key]

    def keys(self):
        return self.items.keys()


m = Mapping()
exec("a = 1\nb = a\ndel a\ntry: a\nexcept NameError as e: print(e)\ntry: del a\nexcept NameError as e: print(e)", {}, m)
print(eval("b + len(locals().keys())", {}, m))
try:
    exec("x = 1", {}, [])
except TypeError as e:
    print(e)


class Failing(dict):
    def __getitem__(self, key):
        raise ValueError(key)


try:
    eval("name", {}, Failing())
except ValueError as e:
    print("ValueError", e)
