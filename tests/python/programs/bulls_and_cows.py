def score(secret, guess):
    bulls = sum(a == b for a, b in zip(secret, guess))
    return bulls, sum(min(secret.count(d), guess.count(d)) for d in set(guess)) - bulls


def codes():
    for n in range(123, 988):
        s = str(n)
        if len(set(s)) == 3 and "0" not in s:
            yield s


def play(secret):
    candidates = list(codes())
    tries = []
    while True:
        guess = candidates[len(candidates) // 2]
        result = score(secret, guess)
        tries.append((guess, *result))
        if result[0] == 3:
            return tries
        candidates = [c for c in candidates if score(c, guess) == result]


for secret in ("123", "987", "456", "519"):
    tries = play(secret)
    print(secret, len(tries), tries)
print(max(len(play(s)) for s in list(codes())[::40]))
