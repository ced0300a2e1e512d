# Texts with few digits are read exactly; what looks like them is refused.
texts = """1. .5 -.5e3 1e 1e+5 1e-5 1E5 1e5.0 1_0.5 1__0 1e1_0 -0 -0.0 00012 . -. - -- +1.5 1..2 1.2.3 1d5 e5 -e5
9007199254740991 9007199254740992 9007199254740993 900719925474099.3 900719925474099.35 1e22 1e23 123e22 0.1
123456789e14 123456789e22 0.0000000000000000000001 0.00000000000000000000001 0e99999 1e400 -1e400 1e99999999999999999
12345678901234567890 3.141592653589793 2.2250738585072014e308 inf -inf +inf nan -Infinity infinit 0x10""".split()
for text in [*texts, "", " 1e5 ", "1e 5", "1e5\n", "1\u0145" + "5", "\u0661.\u0665", "1e\u0663"]:
    try:
        print(ascii(text), float(text).hex())
    except ValueError as error:
        print(ascii(error))
