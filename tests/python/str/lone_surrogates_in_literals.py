# Surrogates that escapes put one after the other are two characters, whatever they would be in UTF-16.
print(len("\ud83d\ude00"), len("\ud83d" "\ude00"), len("a\ud83d" "\ude00\ud83d\ude01b"), len("\U0001f600"), len("\ud83d" + "\ude00"), len(u"\U0000d83d\udE00"))
print(ascii("\ud83d\ude00"), "\ud83d\ude00" == "\U0001f600", "\ud83d\ude00" == "\ud83d" + "\ude00", ascii("\ude00\ud83d"))
print(ascii("\ud83d\ud83d\ude00\ude00"), ascii("\ud83d""x""\ude00"), ascii("\ud83d\
\ude00"))
print({"\ud83d\ude00": 1}["\ud83d" + "\ude00"])
print(ascii(eval("'\\ud83d\\ude00'")), ascii(eval(repr("\ud83d\ude00"))))
