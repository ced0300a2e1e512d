"""The primes between 25,000 and 30,000 by trial division with every odd number."""


def is_prime(n):
    if n % 2 == 0:
        return n == 2
    for divisor in range(3, n, 2):
        if n % divisor == 0:
            return False
    return True


def main():
    count = 0
    last = 0
    for n in range(25_000, 30_000):
        if is_prime(n):
            count += 1
            last = n
    return f"{count} {last}"


if __name__ == "__main__":
    print(main())
