def check(values):
    total = sum(values)
    assert total < 5, f"total {total} is too big"
    assert len(values) == 2


check([1, 2])
check([1, 2, 3])
