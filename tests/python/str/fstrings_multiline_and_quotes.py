items = {"a": 1, "b": [2, 3]}
print(f"{items["a"]} {items['b'][0]} {"-".join(["x", "y"])}")
print(f'''{
    items["a"]
    + items["b"][1]
:>5}|''')
print(f"{'\\'} {"\t"!r} {chr(10)!r} {'a\nb'!r}")
print(f"{'it''s'} {"double \"q\""} {'single \'q\''}")
table = [("apple", 1.5, 3), ("kiwi", 0.25, 12), ("dragonfruit", 10, 1)]
for name, price, count in table:
    print(f"{name:<12}|{price:>8.2f}|{count:^5}|{price * count:>10,.2f}")
print(f"{'Total':-^20}")
print(f"{sum(p * c for _, p, c in table):>20.1f}")
line = f"{'=' * 10}"
print(line, f"{line!r:.5}", f"{len(line)=}")
print(f"a{1}b" f"c{2}d" "e{3}f", (f"x{1}"
      f"y{2}"))
print(f"{lambda_ if (lambda_ := 5) else 0}", f"{(lambda: 1)()}", f"{[x for x in 'ab']}", f"{ {x: 1 for x in 'ab'} }")
