# The lower case of a sigma depends on the letters around it; so does what Unicode 16 calls a letter with case.
for text in ("\u03a3", "A\u03a3", "A\u03a3B", "\u03a3A", "A\u03a3\u0301", "A\u03a3\u0301B", "\u0295\u03a3", "A\u03a3\u0295", "\ua7d3\u03a3", "A\u03a3\ua7d5", "1\u03a3", "\u03a3\u03a3\u03a3", "A\u00ad\u03a3", "\U0001f600\u03a3", "\u0130\u03a3"):
    print(ascii(text), ascii(text.lower()), ascii(text.title()), ascii(text.capitalize()), ascii(text.swapcase()), ascii(text.casefold()))
