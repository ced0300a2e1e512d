for i in range(3):
    pass
print(i)
for i in []:
    print("no")
print(i)
for i in range(5):
    i *= 10
    print(i, end=" ")
print(i)
squares = []
for n in range(3):
    squares.append(lambda: n)
print([f() for f in squares])
