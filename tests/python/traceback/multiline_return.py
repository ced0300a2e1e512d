def build(parts):
    return "".join(
        part.upper()
        for part in parts
    )


print(build(["a", "b"]))
print(build(["a", 5]))
