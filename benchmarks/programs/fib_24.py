"""The twenty-fourth Fibonacci number: the same as fib_30, but over in milliseconds."""


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def main():
    return fib(24)


if __name__ == "__main__":
    print(main())
