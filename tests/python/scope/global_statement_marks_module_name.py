for s in ["def f():\n global x\nx: int = 1", "def f():\n global x\nx = 1\nglobal x", "def f():\n global x\ndef g(x): pass\nclass C:\n x=1\n global y\ny: int","x=1\ndef f():\n global x\n", "[x for x in y]\ndef f():\n global x\n[(x:=1) for q in z]"]:
    try: compile(s,'f','exec'); print('ok')
    except SyntaxError as e: print(e)
g={}; l={}
exec("def f():\n global x, z\n class C:\n  global w\nx=1\nw=2\nv=3\n[z:=5 for q in [1]]\nz\nfor x in [1]: pass\ndel w\nimport sys as x",g,l); print(sorted(k for k in g if k[0]!='_'),sorted(l))
