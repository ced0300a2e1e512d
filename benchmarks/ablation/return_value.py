"""tiny_function, part 5: the argument is returned."""


def tiny(x):
    return x


def main():
    for i in range(1_000_000):
        tiny(i)
    return i


if __name__ == "__main__":
    print(main())
