"""A million turns of an inner loop inside an outer one."""


def main():
    total = 0
    for i in range(1_000):
        for j in range(1_000):
            total += i * j
    return total


if __name__ == "__main__":
    print(main())
