samples = ["abc", "ABC", "Abc", "123", "a1", "", " ", "\t\n", "é", "½", "²", "٣", "a b", "_x", "1x", "class", "Title Case", "x\ny", "\u00a0", "日本"]
for s in samples:
    print(repr(s), [s.isalpha(), s.isdigit(), s.isdecimal(), s.isnumeric(), s.isalnum(), s.isspace(), s.isupper(), s.islower(), s.istitle(), s.isidentifier(), s.isprintable(), s.isascii()])
