# The category of a filter may be whatever issubclass() takes.

import codeop
import warnings

for category in [(SyntaxWarning, DeprecationWarning), UserWarning | BytesWarning, ((), (UserWarning,))]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        warnings.simplefilter("ignore", category)
        for kind in SyntaxWarning, DeprecationWarning, UserWarning, BytesWarning:
            warnings.warn(kind.__name__, kind)
        compile("1 is 1", "text", "eval")
    print([str(warning.message) for warning in caught])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(codeop.compile_command("'\\e' is 0 + (", symbol="eval"))
    print(codeop.compile_command("'\\e' is 0", symbol="eval") is not None)
    for text in "", "# c", "\n":
        print(codeop.compile_command(text, symbol="eval"))
    try:
        print(codeop.compile_command("a = 'a\\\n"))
    except SyntaxError as error:
        print(error)
print([str(warning.message) for warning in caught])
