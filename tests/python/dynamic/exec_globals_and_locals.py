def names(namespace):
    return sorted(name for name in namespace if name != "__builtins__")


g = {}
exec("x = 1\ndef f(): return x\nclass C: y = x", g)
print(names(g), type(g["__builtins__"]), g["f"](), g["C"].y)
g["x"] = 5
print(g["f"](), g["f"].__globals__ is g)

g, l = {"a": 1}, {}
exec("b = a\nglobal c\nc = b + 1\ndef f(): return c\nr = f()", g, l)
print(names(g), names(l), l["r"])

g, l = {}, {"y": 3}
exec("z = [(w := y) for _ in range(2)]\ndel y\nfor i in z: pass\nimport sys as s\ntry: 1/0\nexcept ZeroDivisionError as e: pass", g, l)
print(names(g), names(l))

try:
    exec("def f(): return hidden\nhidden = 1\nf()", {}, {})
except NameError as e:
    print(e)
exec("hidden = 1\nclass C:\n    try: print(hidden)\n    except NameError as e: print(e)", {}, {})
try:
    exec("del missing", {}, {})
except NameError as e:
    print(e)
print(eval("a + b", {"a": 1, "b": 2}, {"b": 10}))
print(eval("[a for _ in range(2)]", {"a": 1}), eval("[a for _ in range(2)]", {}, {"a": 2}))
try:
    eval("(lambda: a)()", {}, {"a": 2})
except NameError as e:
    print(e)


def function():
    local = 1
    exec("local = 2; print(local, sorted(locals()))")
    print(local, eval("local + 1"))
    exec("created = local", globals(), ns := {"local": 7})
    print(ns)


function()


class Body:
    attribute = 3
    exec("added = attribute + 1")


print(Body.added)
exec("main_global = 1")
print(main_global)
exec("def same(): return main_global")
main_global = 2
print(same(), same.__globals__ is globals())
