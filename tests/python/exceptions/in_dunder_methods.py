class Bad:
    def __getitem__(self, k):
        raise KeyError(k)

    def __len__(self):
        raise ValueError("no length")

    def __eq__(self, other):
        raise TypeError("no eq")

    def __hash__(self):
        raise RuntimeError("no hash")

    def __iter__(self):
        raise OSError("no iter")

    def __bool__(self):
        raise ArithmeticError("no bool")

    def __getattr__(self, name):
        raise LookupError(name)

    def __contains__(self, x):
        raise AssertionError("no contains")

    def __call__(self):
        raise NotImplementedError

    def __str__(self):
        raise UnicodeError("no str")


b = Bad()
for action in (lambda: b["k"], lambda: len(b), lambda: b == 1, lambda: {b: 1}, lambda: list(b), lambda: not b, lambda: b.foo,
               lambda: 1 in b, lambda: b(), lambda: str(b), lambda: [b].index(1), lambda: hasattr(b, "x"), lambda: print(b)):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
