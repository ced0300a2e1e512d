"""tiny_function, part 6: one is added before it is returned."""


def tiny(x):
    return x + 1


def main():
    for i in range(1_000_000):
        tiny(i)
    return i


if __name__ == "__main__":
    print(main())
