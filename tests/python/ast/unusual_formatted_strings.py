import ast
def show(e):
    try: print(repr(eval(compile(ast.fix_missing_locations(ast.Expression(e)),'f','eval'),{'x':[1],'spec':'>5', 'n':5})))
    except BaseException as e: print(type(e).__name__, e)
C=ast.Constant; N=ast.Name; J=ast.JoinedStr; F=ast.FormattedValue
show(J([C(5),C('a')])); show(J([C(5)])); show(J([N('x')])); show(J([N('x'),N('x')]))
show(F(N('n'),-1)); show(F(N('n'),114)); show(F(N('n'),-1,N('spec'))); show(F(N('n'),-1,C('<4')));
show(J([F(N('n'),-1,N('spec')), J([C('a')])]))
show(ast.TemplateStr([C('a')])); show(ast.TemplateStr([C(5)])); show(ast.Interpolation(N('n'),'n',-1)); show(ast.Interpolation(N('n'),5,-1,N('spec')));
show(ast.Slice(N('n'))); 
