"""Ten million calls of a function that adds one to its argument."""


def tiny(x):
    return x + 1


def main():
    result = 0
    for i in range(10_000_000):
        result = tiny(i)
    return result


if __name__ == "__main__":
    print(main())
