five = 5
cases = [
    lambda: 1 + "a",
    lambda: "a" + 1,
    lambda: [1] + (2,),
    lambda: "a" * "b",
    lambda: {} + {},
    lambda: None + 1,
    lambda: -"x",
    lambda: ~1.5,
    lambda: 3 @ 4,
    lambda: 1 < None,
    lambda: [] >= 1,
    lambda: "a" % 1,
    lambda: five(),
    lambda: None.foo,
    lambda: five[0],
    lambda: len(5),
    lambda: [1, 2] * 1.5,
    lambda: 2 ** "a",
    lambda: divmod(1, "x"),
]
for case in cases:
    try:
        print("no error", case())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
