"""A million turns of mixed integer and float arithmetic."""


def main():
    state = 1
    total = 0
    average = 0.0
    for i in range(1_000_000):
        state = (state * 31 + i) % 1_000_003
        total = total + state // 7 - (i - state)
        average = average * 0.5 + state / 3
    return f"{state} {total} {average}"


if __name__ == "__main__":
    print(main())
