def biggest(a, b):
    return a if a > b else b


print(biggest(1, 2))
print(biggest([1], {2}))
