"""A list comprehension over 250,000 numbers, and a second one that filters the first."""


def main():
    squares = [n * n + 1 for n in range(250_000)]
    fifths = [n for n in squares if n % 5 == 0]
    evens = [n for n in squares if n % 2 == 0]
    return f"{len(squares)} {len(fifths)} {len(evens)} {squares[-1]}"


if __name__ == "__main__":
    print(main())
