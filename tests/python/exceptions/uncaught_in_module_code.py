values = [1, 2, 3]
index = 7
print("before")
print(values[0] + values[index] * 2)
