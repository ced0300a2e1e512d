prices = {"apple": 1, "pear": 2}


def cost(*names):
    return sum(prices[name] for name in names)


print(cost("apple", "pear"))
print(cost("apple", "plum"))
