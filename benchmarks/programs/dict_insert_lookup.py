"""Insert 250,000 integer keys into a dictionary, then look each of them up."""


def main():
    table = {}
    for i in range(250_000):
        table[i * 7] = i
    total = 0
    for i in range(250_000):
        total += table[i * 7]
    return f"{len(table)} {total}"


if __name__ == "__main__":
    print(main())
