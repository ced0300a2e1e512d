"""tiny_function, part 7: the result is stored. This is the whole of tiny_function."""


def tiny(x):
    return x + 1


def main():
    result = 0
    for i in range(1_000_000):
        result = tiny(i)
    return result


if __name__ == "__main__":
    print(main())
