class Box:
    value = None


box = Box()
box.value += 1
