text = "abcdef"
items = [0, 1, 2, 3, 4, 5]
print(text[0], text[-1], text[1:3], text[:2], text[-2:], text[::2], text[::-1])
print(items[10:], items[-100:2], items[4:1], items[4:1:-1], items[::-2])
print(items[1:-1], items[:], items[-3:-1], items[5:0:-2], text[100:1:-1])
print((1, 2, 3)[1:], b"hello"[1:3], b"hello"[1], range(10)[2:8:3])
print(items[slice(1, 4)], items[slice(None, None, -1)], slice(1, 2, 3))
for bad in (lambda: text[10], lambda: items[6], lambda: (1,)[-2], lambda: items["a"], lambda: text[1.0], lambda: items[::0]):
    try:
        bad()
    except (IndexError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
