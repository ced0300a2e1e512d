class Point:
    pass


p = Point()
p.x, p.y = 1, 2
print(p.x, p.y, p.__dict__)
p.x += 10
for p.z in range(3):
    pass
print(p.z)
[p.a, *p.rest] = "hello"
print(p.a, p.rest)
q = p.self = p
print(q.self.self is p)
del p.x, p.self
print(sorted(vars(p)))
try:
    p.x
except AttributeError as error:
    print(error)
try:
    del p.x
except AttributeError as error:
    print(error)
try:
    (5).foo = 1
except AttributeError as error:
    print(error)
try:
    None.x = 1
except AttributeError as error:
    print(error)
