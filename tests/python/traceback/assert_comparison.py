def test(values):
    assert sorted(values) == values, "not sorted: %r" % (values,)


test([1, 2])
test([2, 1])
