"""Append a million integers to a list, then add them up."""


def main():
    numbers = []
    for i in range(1_000_000):
        numbers.append(i)
    return sum(numbers)


if __name__ == "__main__":
    print(main())
