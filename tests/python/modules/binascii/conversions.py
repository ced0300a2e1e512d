# binascii: each conversion both ways, what is refused, and checksums.
import binascii

def attempt(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for args in ((b"ab\xff",), (b"abcdef", "-", 2), (b"abcdef", ":", -4), ("x",), (b"ab", "--"), (b"ab", "\u20ac"), (b"", ":"), (b"abc", b"_", 0)):
    attempt(binascii.hexlify, *args)
for text in (b"6162", "6162FF", b"616", b"zz", "é", 3, b""):
    attempt(binascii.unhexlify, text)
for text in (b"YWJj", b"YW Jj\n=", b"YWI=", b"YWI", b"Y", b"YWJjY", "YQ==", b"", b"====", b"YQ==YQ==", "é", b"=YWI", b"YW=I", b"YWI==", b"YQ=", b"YWJj=", b"YW!I="):
    attempt(binascii.a2b_base64, text)
    attempt(binascii.a2b_base64, text, strict_mode=True)
for data in (b"abc", b"a", b"", bytes(range(256)), "x"):
    attempt(binascii.b2a_base64, data)
    attempt(binascii.b2a_base64, data, newline=False)
    attempt(binascii.b2a_uu, data)
    attempt(binascii.b2a_uu, data[:45] if data != "x" else b"\0", backtick=True)
for text in (b"#86)C\n", b"#8", b"#86)C9", b"\x7f", b"#8\x7f)C", b"", b"#86)C``\r\n"):
    attempt(binascii.a2b_uu, text)
for data in (b"a=b \n\xe9 \t", b"a" * 100, b"a b_c\n.\n", b"x\r\ny\n", b" \n\t\n", b"." * 80, b"\xe9" * 30):
    for quotetabs in (False, True):
        for istext in (False, True):
            for header in (False, True):
                attempt(binascii.b2a_qp, data, quotetabs, istext, header)
for text in (b"a=3Db=\nc=E9=zz =", b"a_b", b"=", b"==3D", b"a= \nb", b"=3"):
    attempt(binascii.a2b_qp, text)
    attempt(binascii.a2b_qp, text, header=True)
print(binascii.crc32(b"hello"), binascii.crc32(b"lo", binascii.crc32(b"hel")), binascii.crc32(b"a", -1), binascii.crc_hqx(b"hello", 0), binascii.crc_hqx(b"hello", 99999))
print(binascii.Error.__mro__[1].__name__, binascii.Incomplete.__mro__[1].__name__)
print("x".encode().hex(), b"abc".__class__.fromhex("6162"))
