"""tiny_function, part 1: only the loop."""


def main():
    for i in range(1_000_000):
        pass
    return i


if __name__ == "__main__":
    print(main())
