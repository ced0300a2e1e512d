for s in ("plain", "it's", 'say "hi"', "both ' and \"", "tab\t", "new\nline", "back\\slash", "nul\0", "\x07\x1b\x7f", "é", "\u200b", "\ue000", "日本", "😀", "\ud800", "\xad", "\u2028"):
    print(repr(s), ascii(s), len(s))
print(["nested 'quotes'"], {"k\n": "v"}, ("\\",))
print(str(b"bytes"), repr("a" "b"), f"{'x'!r}", "%r" % "q", "%a" % "é")
