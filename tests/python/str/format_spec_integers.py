for spec in ("", "d", "5d", "<5d", "^5d", ">5d", "05d", "+d", " d", "-d", ",d", "_d", "x", "X", "#x", "#X", "o", "#o", "b", "#b", "#010b", "08x", "_x", "_b", "*>8", "=+8d", "0=8d", "n", "c", "e", "f", ".2f", "g", "%", "10.3e", ",.2f"):
    for value in (42, -42, 1234567):
        try:
            print(f"{spec!r:>9} {value:>8}", "[" + format(value, spec) + "]")
        except (ValueError, OverflowError) as error:
            print(spec, value, type(error).__name__, error)
for spec in (".3d", "s", ",x", "+c", "z", "5.", "dd", "#,d", ",_d"):
    try:
        print(spec, format(5, spec))
    except ValueError as error:
        print(spec, error)
print(f"{2**70:,} {2**70:x} {-(2**70):_d} {2**70:e} {10**18:g} {True:d} {True} {True:5}|{0:05} {-0:+d}")
