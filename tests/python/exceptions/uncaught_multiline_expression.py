def compute(a, b, c):
    return a + b / c


total = (
    compute(1, 2, 3)
    + compute(4, 5, 6)
    + compute(
        7,
        8,
        0,
    )
)
