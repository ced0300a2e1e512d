for a, b in [(7, 2), (-7, 2), (7, -2), (-7, -2), (0, 5), (6, 3), (-6, 3)]:
    print(a, b, a // b, a % b, divmod(a, b), a / b)
    assert a == (a // b) * b + a % b
big = 10**30
for a, b in [(big, 7), (-big, 7), (big, -7), (-big, -7), (big + 1, big), (5, big), (-5, big)]:
    print(a // b, a % b)
