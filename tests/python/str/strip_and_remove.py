print(["  x ".strip(), "  x ".lstrip(), "  x ".rstrip(), "xxhixx".strip("x"), "abcba".strip("ab"), "hello".lstrip("hel"), "a.b.".rstrip(".")])
print(["\t\n x\u00a0\u2003".strip(), "".strip(), "   ".strip(), "xyz".strip(""), "mississippi".rstrip("ipz")])
print("TestHook".removeprefix("Test"), "TestHook".removesuffix("Hook"), "x".removeprefix("y"), "aa".removesuffix(""), "abab".removeprefix("ab"))
try:
    "x".strip(5)
except TypeError as error:
    print(error)
