# What compile() says of texts that end too early, with the flags of the prompt and without them.

TEXTS = {
    "eval": ["", "\n", "\n\n", " ", "# c", "'a", "f'a", "f'{a", "f'{(a", "(a", "'''a"],
    "single": ["", "\n", "a = 'a\\\n", "a = 'a\\\n\n", "a = 'a\\", "'a", "'a\n", "b'a", "f'a", "def f():\n  x = 'a\\\n"],
    "exec": ["", "a = b'a\\\n", "'''a\\\n", "f'a\\\n", "f'a\\\n\n", "a\\\n", "a\\", "a = 'a\\\nb", "f'{a\\\n", "t'a\\\n",
             "x = 1\ny = 'a\\\n", "'a\\\nb\\\n", "f'''{a", "f'{a\n", "f'{a:", "f'{a:\n", "if 1:", "if 1:\n", "if 1:\n  ("],
}
DONT_IMPLY_DEDENT, ALLOW_INCOMPLETE_INPUT = 0x200, 0x4000

for mode, texts in TEXTS.items():
    for text in texts:
        for flags in DONT_IMPLY_DEDENT | ALLOW_INCOMPLETE_INPUT, 0:
            try:
                compile(text, "text", mode, flags)
                print(mode, ascii(text), flags, "fine")
            except SyntaxError as error:
                print(mode, ascii(text), flags, type(error).__name__, error.args)
