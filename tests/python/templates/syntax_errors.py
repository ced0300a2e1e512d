for source in [
    "x = 'q' t'a' 'b' 'c'", "x = t'q' t'a'  'b' 'c'", "x = 'z' 'a' t'b' t'c' 'd'", "x = f'a' t'b'", "x = t'a' b'b'", "x = b'a' t'b'",
    "x = (t'a'\n  'b')", "x = b'a' 'c'", "x = 'a' b'b' 'c'", "t'{}'", "t'{a'", "t'}'", "t'{a!x}'", "t'{a!}'", "tb'a'", "ft'a'", "tf'a'",
    "ut'a'", "t'{a b}'", "t'{lambda x: 1}'", "t'{=}'", "t'{!r}'", "t'{:x}'", "t'{a!r b}'", "t'{#}'", "t'a' = 5", "t'{a}' += 1", "del t'a'",
    "t'{a:{b:{c}}}'", "t'{a:{b:{c:{d}}}}'", "f'{a:{b:{c:{d}}}}'", "f'{a:{b:{c:x{d}y}}}'", "f'{a:{f\"{b:{c:{d}}}\"}}'", "f'''{a:{b:{c:{d}}}}'''",
    "t'{yield}'", "t'{await x}'", "t'{a:\n}'", "t'''{a:\n}'''", "t'{a", "t'''{a}", "for t'a' in b: pass", "with a as t'b': pass", "t'{a}': int = 3",
    "match x:\n    case t'a': pass", "match x:\n    case {t'a': 1}: pass", "import t'a'", "def f():\n    t'doc'", "t'{a!r:}'", "t'{a:}'", "t'{a!s:{b!r}}'",
    "t'{a := 5}'", "t'{(a := 5)}'", "t'{a:=5}'", "t'{a == b}'", "t'{a != b}'", "t'{a!=b}'", "t'{a <= b!r}'", "t'{a\\\n}'", "t'\\N{nope}'", "t'\\x4{a}'",
]:
    try:
        compile(source, '<source>', 'exec')
        print('fine', repr(source))
    except SyntaxError as e:
        print(type(e).__name__, repr(source), '|', e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
