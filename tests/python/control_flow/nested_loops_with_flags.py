primes = []
for n in range(2, 60):
    for p in primes:
        if p * p > n:
            primes.append(n)
            break
        if n % p == 0:
            break
    else:
        primes.append(n)
print(primes)
grid = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
found = None
for r, row in enumerate(grid):
    for c, cell in enumerate(row):
        if cell == 6:
            found = (r, c)
            break
    if found:
        break
print(found)
total = 0
for row in grid:
    for cell in row:
        if cell % 2:
            continue
        total += cell
print(total)
