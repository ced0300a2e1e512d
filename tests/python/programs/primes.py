def sieve(n):
    flags = [True] * (n + 1)
    flags[0:2] = [False, False]
    i = 2
    while i * i <= n:
        if flags[i]:
            flags[i * i::i] = [False] * len(range(i * i, n + 1, i))
        i += 1
    return [i for i, prime in enumerate(flags) if prime]


def factor(n):
    out, p = {}, 2
    while p * p <= n:
        while n % p == 0:
            out[p] = out.get(p, 0) + 1
            n //= p
        p += 1 if p == 2 else 2
    if n > 1:
        out[n] = 1
    return out


def is_probable_prime(n, bases=(2, 3, 5, 7, 11)):
    if n < 2 or any(n % p == 0 for p in bases):
        return n in bases
    d, r = n - 1, 0
    while d % 2 == 0:
        d, r = d // 2, r + 1
    for a in bases:
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(r - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


primes = sieve(1000)
print(len(primes), primes[:10], primes[-3:], sum(primes))
for n in (360, 97, 1001, 2**20, 600851475143):
    print(n, " * ".join(f"{p}^{k}" if k > 1 else str(p) for p, k in factor(n).items()))
print([p for p in range(200) if is_probable_prime(p)] == sieve(199), is_probable_prime(2**61 - 1), is_probable_prime(2**67 - 1))
twins = [(p, q) for p, q in zip(primes, primes[1:]) if q - p == 2]
print(len(twins), twins[-1])
