"""Ten million additions to a running total."""


def main():
    total = 0
    for i in range(10_000_000):
        total = total + i
    return total


if __name__ == "__main__":
    print(main())
