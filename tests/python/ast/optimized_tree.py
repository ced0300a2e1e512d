import ast
for s in ["'%s' % (x,)","'%5s|%-5r|%.3a|%-5.2s%%' % (a,b,c,d)","'%s' % x","'%s %s' % (x,)","'%d' % (x,)","'%+s' % (x,)","'%05s' % (x,)","'%#s' % (x,)","'% s' % (x,)","'%s' % (*x,)","'abc' % ()","'a%%b' % ()","'%(a)s' % (x,)","'%*s' % (x,y)","b'%s' % (x,)", "'%s' % (1,)", "'' % ()", "'%.s' % (x,)", "'%ls' % (x,)","'%s' % (x,) + 'a'"]:
    print(s, ast.dump(ast.parse(s, optimize=1).body[0].value))
print(ast.dump(ast.parse("class C:\n  'doc'\nasync def f():\n  'doc'\ndef g():\n  ('a' 'b')\n  'c'", optimize=2)))
print(ast.dump(ast.parse("match x:\n  case -1: pass\n  case 1+2j: pass\n  case {-1: 2}: pass", optimize=1)))
