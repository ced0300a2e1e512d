"""A million turns each of a `while` loop and of a `for` loop that skips some."""


def main():
    count = 0
    while count < 1_000_000:
        count += 1
    kept = 0
    for i in range(1_000_000):
        if i % 4 == 3:
            continue
        kept += 1
    return f"{count} {kept}"


if __name__ == "__main__":
    print(main())
