def parse(text):
    return int(text)


print(list(map(parse, ["1", "2"])))
print(list(map(parse, ["1", "two"])))
