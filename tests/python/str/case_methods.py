for s in ("hello World", "ÀÉÎ straße", "they're bill's 1st", "ABC", "", "123", "ǅ ﬁ", "İI"):
    print([s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold()])
print("ß".upper(), "ΑΣ".lower(), "ﬀ".upper(), "i".upper(), "Ω".lower())
