print("a b  c".split(), "a b  c".split(" "), "  lead trail  ".split(), "".split(), "".split(","), "a,b,,c".split(","))
print("a,b,c".split(",", 1), "a,b,c".rsplit(",", 1), "a b c d".split(None, 2), "a b c d".rsplit(None, 2), " a  b ".split(None, 1))
print("a--b--c".split("--"), "abc".split("abc"), "one\ttwo\nthree".split(), "x".split("xx"))
print("k=v=w".partition("="), "k=v=w".rpartition("="), "none".partition("="), "none".rpartition("="))
print("a\nb\r\nc\rd".splitlines(), "a\nb\n".splitlines(True), "".splitlines(), "\n".splitlines(), "a\x0bb\x0cc\x1cd\u2028e".splitlines())
print(",".join(["a", "b"]), "".join("xyz"), "-".join([]), ", ".join(str(i) for i in range(3)), "ab".join("12"), "x".join(("only",)))
for bad in (lambda: "a".split(""), lambda: ",".join([1]), lambda: ",".join(["a", None]), lambda: ",".join(5), lambda: "a".split(5), lambda: "a".partition("")):
    try:
        bad()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
