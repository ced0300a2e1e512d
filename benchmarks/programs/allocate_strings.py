"""Make a million different strings and keep them all."""


def main():
    strings = []
    for i in range(1_000_000):
        strings.append("string " + str(i))
    return f"{len(strings)} {strings[0]} {strings[-1]}"


if __name__ == "__main__":
    print(main())
