print(1 == 1.0, 1 == "1", None == 0, [] == (), () == (), "" == b"")
print(1 != "1", [1, 2] < [1, 3], [1, 2] < [1, 2, 0], (2,) > (1, 99))
print("apple" < "banana", "Z" < "a", "abc" < "abcd", "" < "a")
print({1, 2} == {2, 1}, {1: 2} == {1: 2.0}, {1, 2} < {1, 2, 3}, {1} <= {1})
print(2**53 == float(2**53), 2**53 + 1 == float(2**53), 2**53 + 1 > float(2**53))
for pair in [(1, "a"), ([], ()), (None, 1), ({}, {}), (1j, 2)]:
    try:
        print(pair[0] < pair[1])
    except TypeError as error:
        print("TypeError:", error)
