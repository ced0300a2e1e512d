# The error for a literal with too many digits has the line as the parser read it.
SHOWN = 20
big = '1'*5000
for mode in 'exec','eval','single':
    for src in [big, big+'\n', 'x = '+big, big + ' + 1', '(\n' + big + ')', ' '+big]:
        try: compile(src, 'f', mode)
        except SyntaxError as e: print(mode, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text)[-SHOWN:], len(e.text or ''))
try: eval(big)
except SyntaxError as e: print(e.lineno, e.offset, repr(e.text)[-SHOWN:])
try: exec(big)
except SyntaxError as e: print(e.lineno, e.offset, repr(e.text)[-SHOWN:])
