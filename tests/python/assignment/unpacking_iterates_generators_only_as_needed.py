def numbers():
    for n in range(10):
        print("yield", n)
        yield n


try:
    a, b = numbers()
except ValueError as error:
    print(error)
it = iter(range(3))
x, y, z = it
print(x, y, z, list(it))
