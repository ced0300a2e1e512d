for name, action in {
    "floor": lambda: 1 // 0,
    "mod": lambda: 1 % 0,
    "true": lambda: 1 / 0,
    "divmod": lambda: divmod(1, 0),
    "big floor": lambda: 10**30 // 0,
    "float floor": lambda: 1.0 // 0,
    "float mod": lambda: 1.0 % 0.0,
    "float true": lambda: 1.0 / 0,
    "pow": lambda: 0 ** -1,
    "float pow": lambda: 0.0 ** -2,
    "mod pow": lambda: pow(2, 3, 0),
}.items():
    try:
        action()
    except (ZeroDivisionError, ValueError) as error:
        print(name, "->", type(error).__name__, error)
