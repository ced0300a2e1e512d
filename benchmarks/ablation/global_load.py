"""tiny_function, part 2: the loop and the load of the function's name."""


def tiny():
    pass


def main():
    for i in range(1_000_000):
        tiny
    return i


if __name__ == "__main__":
    print(main())
