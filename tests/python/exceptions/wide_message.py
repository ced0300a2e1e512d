# Messages with characters beyond U+FFFF: each counts as one.

def f():
    pass


for source in [
    "int('😀')",
    "float('a😀')",
    "getattr(1, '😀')",
    "f(**{'😀': 1})",
    "{}['😀']",
    "__import__('😀')",
    "object().__getattribute__('😀')",
    "object.__new__(type('T', (), {}), '😀')",
    "'😀' + 1",
]:
    try:
        eval(source)
    except Exception as error:
        message = str(error)
        print(source, type(error).__name__, len(message), ascii(message))
        print(len(getattr(error, 'name', None) or ''))
