# bytes() of a memoryview, and items of views of bytes, others, parts, and of released ones.
data = bytearray(range(20))
view = memoryview(data)
print(bytes(view[3:7]), bytes(view[::3]), bytes(view[10:2:-2]), bytes(view[5:5]))
print(view[0], view[-1], view[2:5][1], view[::-2][3], view[True])
wide = view.cast("H")
print(wide[1], wide[-1], bytes(wide[1:3]), bytes(wide[::2]))
square = view.cast("B", [4, 5])
print(bytes(square) == bytes(data), square[1, 2])
for key in (20, -21, 2**70, "a", 1.5, None, (0,), (0, 1)):
    try:
        print(view[key])
    except (IndexError, TypeError, NotImplementedError) as error:
        print(type(error).__name__, error)
for key in (0, (0, 0), (1,), (5, 0)):
    try:
        print(square[key])
    except (IndexError, TypeError, NotImplementedError) as error:
        print(type(error).__name__, error)
copied = bytes(view)
data[0] = 99
print(copied[0], view[0], bytes(view[:2]))
view.release()
for action in (lambda: bytes(view), lambda: view[0]):
    try:
        action()
    except ValueError as error:
        print(error)
data.append(1)
print(len(data))
