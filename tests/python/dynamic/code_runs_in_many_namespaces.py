code = compile("""
def f(n):
    total = start
    for i in range(n):
        total += step(i)
    return total
def step(i): return i * factor
class C:
    def method(self): return f(3), factor
result = f(4)
""", "many", "exec")

spaces = [{"start": k, "factor": k + 1} for k in range(3)]
for space in spaces:
    exec(code, space)
for _ in range(300):
    for space in spaces:
        space["f"](5)
print([(s["result"], s["f"](10), s["C"]().method()) for s in spaces])
print(len({s["f"].__code__ for s in spaces}), spaces[0]["f"].__code__ is spaces[1]["f"].__code__)
for space in spaces:
    space["factor"] = 10
print([s["f"](3) for s in spaces])

import sys

module = type(sys)("module")
module.start, module.factor = 100, 1
exec(code, module.__dict__)
for _ in range(200):
    module.f(3)
print(module.result, module.f(3), module.f.__module__, module.f.__code__ is spaces[0]["f"].__code__)

expression = compile("sum(x for x in range(n))", "e", "eval")
print([eval(expression, {"n": n}) for n in range(200)][-1])
n = 7
print(eval(expression))
