classes = []
for n in range(40):
    classes.append(type(f"C{n}", (), {"value": n, "get": lambda self, k=n: k * 2, "__init__": lambda self, k=n: setattr(self, "own", k)}))
objects = [cls() for cls in classes]
total = 0
for _ in range(60):
    for o in objects:
        total += o.value + o.get() + o.own
print(total)
objects[3].value = 1000
classes[5].value = 2000
print(sum(o.value for o in objects), [o.value for o in objects[2:7]])


class Base:
    def area(self):
        return 1


subs = [type(f"S{i}", (Base,), {} if i % 3 else {"area": lambda self, i=i: i}) for i in range(12)]
print([sum(s().area() for s in subs) for _ in range(3)])
Base.area = lambda self: 100
print(sum(s().area() for s in subs))
