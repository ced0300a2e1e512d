# Codecs by pieces: incremental coders, stream readers and writers of the library over the native functions.
import codecs
import io

text = "aé\u20ac\U0001f600\n\u0416b"
for name in ("utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32", "utf-32-le", "utf-7", "unicode_escape", "raw_unicode_escape", "cp1251", "latin-1", "ascii", "idna", "punycode"):
    try:
        data = text.encode(name, "replace") if name not in ("idna", "punycode") else "bücher".encode(name)
        decoder = codecs.getincrementaldecoder(name)("replace" if name not in ("idna", "punycode") else "strict")
        pieces = [decoder.decode(data[i:i + 1]) for i in range(len(data))] + [decoder.decode(b"", True)]
        print(name, data, ascii(pieces), decoder.getstate())
        encoder = codecs.getincrementalencoder(name)("replace" if name not in ("idna", "punycode") else "strict")
        print([encoder.encode(c) for c in "ab"], encoder.encode("", True), encoder.getstate())
    except Exception as e:
        print(name, type(e).__name__, e)
raw = io.BytesIO()
writer = codecs.getwriter("utf-16")(raw)
writer.write("aé\n")
writer.writelines(["b\n", "\U0001f600"])
print(raw.getvalue())
reader = codecs.getreader("utf-16")(io.BytesIO(raw.getvalue()))
print(ascii(reader.readline()), ascii(reader.read(1)), ascii(reader.read()))
print(ascii(list(codecs.iterdecode([b"a\xe2", b"\x82", b"\xacb"], "utf-8"))), list(codecs.iterencode(["a", "é"], "latin-1")))
try:
    list(codecs.iterdecode([b"\xe2"], "utf-8"))
except UnicodeDecodeError as e:
    print(e)
print(codecs.BOM_UTF8, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE)
