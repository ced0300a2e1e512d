def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


print(factorial(20), factorial(25))
print(factorial(60))
print(len(str(factorial(300))), str(factorial(100))[:20])
print(2**64, 2**0, 0**0, (-3)**3, 10**18, 10**19)
print(7**77 % 1000, pow(7, 77, 1000), pow(7, 10**20, 13))
print(pow(3, -1, 7), pow(2, 3, -5), pow(-2, 3, 5))
print(2**-1, (-2)**-3, 10**-2, 1**-5)
try:
    pow(2, -1, 4)
except ValueError as error:
    print(error)
try:
    pow(2, 0.5, 3)
except TypeError as error:
    print(error)
