def show(user):
    return f"name: {user['name']!r:>10}, age: {user['age'] + 1}"


print(show({"name": "ann", "age": 3}))
print(show({"name": "bob", "age": None}))
