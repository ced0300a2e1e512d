for i in range(4):
    try:
        if i == 1:
            continue
        if i == 3:
            break
        print("body", i)
    finally:
        print("finally", i)
else:
    print("no else")


def f():
    while True:
        try:
            try:
                return "value"
            finally:
                print("inner")
        finally:
            print("outer")


print(f())
for i in range(3):
    try:
        raise ValueError(i)
    except ValueError as e:
        if i < 2:
            continue
        print("last", e)
    finally:
        print("cleanup", i)
