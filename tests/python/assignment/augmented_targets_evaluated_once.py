def index():
    print("index")
    return 1


def container():
    print("container")
    return data


class Box:
    value = 1


def box():
    print("box")
    return Box


data = [1, 2, 3]
container()[index()] += 10
print(data)
box().value *= 5
print(Box.value)
data[index() - 1:index()] += [7, 8]
print(data)
