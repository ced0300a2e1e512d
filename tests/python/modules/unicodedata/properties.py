# The properties of single characters, now and in Unicode 3.2, over a sample of every block.
import unicodedata

sample = [c for block in range(0, 0x32400, 0x80) for c in range(block, block + 0x80, 13)] + list(range(0xe0000, 0xe0200, 7))
FIELDS = "category bidirectional combining east_asian_width mirrored decomposition".split()
for ucd in (unicodedata, unicodedata.ucd_3_2_0):
    for field in FIELDS:
        get = getattr(ucd, field)
        counts = {}
        check = 0
        for c in sample:
            value = get(chr(c))
            if field != "decomposition":
                counts[value] = counts.get(value, 0) + 1
            check = (check * 31 + sum(map(ord, str(value)))) % 1000003
        print(field, check, dict(sorted(counts.items(), key=lambda item: str(item[0]))))
    for field in ("decimal", "digit", "numeric"):
        get = getattr(ucd, field)
        found = [(c, value) for c in sample + list(range(0xb0, 0xc0)) + list(range(0x1369, 0x137d)) + list(range(0x2070, 0x2190)) if (value := get(chr(c), None)) is not None]
        print(field, len(found), found[:8], found[-3:])
print(unicodedata.unidata_version, unicodedata.ucd_3_2_0.unidata_version)
for c in "a1½²〇٣Ⅷ\u0f33\u4e8c\U0001f100\U0001d7d8é\uac01\uf900\u2460":
    print(ascii(c), unicodedata.category(c), unicodedata.numeric(c, None), unicodedata.digit(c, None), unicodedata.decimal(c, None), unicodedata.decomposition(c), unicodedata.east_asian_width(c))
