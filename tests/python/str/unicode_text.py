s = "naïve 日本 😀 e\u0301"
print(len(s), s[6], s[9], s[::-1], s.upper(), list("😀x"), "😀" in s, s.index("😀"), s.find("e"))
print("😀"[0] == "😀", len("😀"), ord("😀"), chr(128512), "\N{GRINNING FACE}" == "😀", "😀" * 3, "😀".encode("utf-8"), "a😀b"[1:], "a😀b"[:2])
print("é" == "e\u0301", sorted(["é", "z", "a", "😀", "\uffff"]), max("a😀z"), "x😀".center(6, "-"), "😀a😀".split("a"), "😀".isprintable())
print([c for c in "a😀b"], "😀a".replace("😀", "z"), "a😀b😀".count("😀"), "a😀b😀".rfind("😀"), "😀" < "\uffff", "\U0001F600" == "😀", {"😀": 1}["😀"])
print("ab😀cd".partition("😀"), "😀😁".strip("😀"), reversed("😀1") and "".join(reversed("😀1")), "{:>3}|{:^5}".format("😀", "😁"), "%5s|" % "😀")
