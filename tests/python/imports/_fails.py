def run(n):
    if n == 0:
        return [][n]
    return run(n - 1)
