name = input("name? ")
print("hello", name)
numbers = [int(n) for n in input().split()]
print(sum(numbers))
print(repr(input("> ")))
while True:
    try:
        line = input()
    except EOFError as error:
        print("EOF", error)
        break
    print("line:", line)
