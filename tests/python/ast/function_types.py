# Signatures of type comments: what the mode 'func_type' takes.
import ast

TEXTS = [
    '(int, *str, **Any) -> float', '(*int, *str) -> float', '(int, **Any) -> x', '(*int) -> None', '() -> a',
    '(a,) -> b', '(**int, *str) -> b', '(int) -> ', 'int -> b', '(int)', '(int, *str, **Any, c) -> d', '',
    '(a b) -> c', '(a) -> b c', '(a) -> b\n\n', '  (a) -> b', '(a) -> (b, c)', '(a) -> b, c', '(\na) -> b',
    '(x := 1) -> b', '(a=1) -> b', '(*int) -> None', '(*(int)) -> None', '(**int) -> None', '(**int, str) -> None',
]
for text in TEXTS:
    try:
        print(repr(text), ast.dump(ast.parse(text, mode='func_type')))
    except SyntaxError as e:
        print(repr(text), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
