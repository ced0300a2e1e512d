class Config:
    size = 3
    items = [i for i in range(size)]
    table = {k: v for k, v in zip("abc", items)}
    pairs = [(i, j) for i in items for j in range(2)]
    get = lambda self: self.size * 2
    names = list(map(lambda n: n + "!", table))
    try:
        squares = [size * i for i in items]
    except NameError as error:
        squares = str(error)


c = Config()
print(c.items, c.table, c.pairs, c.get(), c.names, c.squares)
