# Two surrogates that stand next to each other are two characters, wherever they come from.
import codecs

high, low = "\ud83d", "\ude00"
print(len(f"{high}{low}"), len(f"\ud83d{low}"), len(f"\ud83d\ude00"), len(f"{high}\ude00"), len(f"{1}\ud83d\ude00"))
print(len(f"x{high}" f"{low}"), len(f"\ud83d" f"\ude00"), len(f"\ud83d" "\ude00"), len("\ud83d" f"\ude00{1}"))
print(ascii(f"\ud83d\ude00{high}\ude00\ud83d\ude00 \U0001f600"))
template = t"\ud83d\ude00{high}\ude00"
print([ascii(text) for text in template.strings])
print(type(codecs.charmap_build("".join(map(chr, range(256)))).size()))
