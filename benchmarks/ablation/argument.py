"""tiny_function, part 4: an argument is passed."""


def tiny(x):
    pass


def main():
    for i in range(1_000_000):
        tiny(i)
    return i


if __name__ == "__main__":
    print(main())
