def show(source, g):
    try:
        exec(source, g)
    except Exception as e:
        print(type(e).__name__, e)


show("print(x)", {"__builtins__": {}})
show("x", {"__builtins__": 5})
show("print(len)\nprint(abs)", {"__builtins__": {"print": print, "len": 7}})
show("def f(): return len\nprint(f())", {"__builtins__": {"print": print, "len": 7}})


class Computed(dict):
    def __missing__(self, key):
        return "computed " + key


show("print(anything)", {"__builtins__": Computed(print=print)})

g = {"__builtins__": {"print": print, "name": 1}}
exec("def f(): return name", g)
f = g["f"]
g["__builtins__"] = {"name": 2}
print(f())
g["__builtins__"]["name"] = 3
exec("print = 0; r = name", g)
print(g["r"])

import builtins

builtins.added_name = "added"
print(eval("added_name", {}), added_name)
del builtins.added_name
show("added_name", {})

show("import sys", {"__builtins__": {}})
show("from sys import path", {"__builtins__": {"len": len}})
show("import anything.at.all as x\nprint(x)", {"__builtins__": {"print": print, "__import__": lambda name, *rest: type("M", (), {"at": type("A", (), {"all": name})})}})
show("class A: pass", {"__builtins__": {}})
