# Where a formatted string ends too early: in its text, in a format spec, behind a field of the spec; with a newline and without.

TEXTS = """
f'{a:{b} | f'{a:x{b} | f'{a:{b}x | f'{a:x | f'{a:{b}{c} | f'{a:{b: | f'{a:{b:x} | f'{a:{b:x}y | f'{a!r: | f'{a}{b: | f'{a:} | f'{a:}{b:
| f'''{a: | f'{a:{b:{c | f'{a:{b:{c} | f'{a:{b:{c}} | t'{a: | rf'{a: | f'{a:\\ | f'{a:{b}\\ | f'a | f'a\\ | f'{ | f'{a
"""

for text in TEXTS.replace("\n", " ").split(" | "):
    for end in "", "\n", "\\\n", "\\\n\n":
        for mode in "exec", "eval", "single":
            try:
                compile(text.strip() + end, "text", mode)
            except SyntaxError as error:
                print(ascii(text.strip() + end), mode, error.args)
