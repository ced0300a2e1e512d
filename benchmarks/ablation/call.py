"""tiny_function, part 3: the function is called, without arguments: frame set-up and tear-down."""


def tiny():
    pass


def main():
    for i in range(1_000_000):
        tiny()
    return i


if __name__ == "__main__":
    print(main())
