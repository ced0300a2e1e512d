"""The thirtieth Fibonacci number by naive recursion: 1.3 million calls."""


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def main():
    return fib(30)


if __name__ == "__main__":
    print(main())
