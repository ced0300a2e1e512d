s = "one " 'two ' "three"
print(s)
print("a" "b" * 2, ("x"
       "y"
       "z"))
print(r"raw\n" "cooked\n" "end")
print(b"ab" b"cd", len("" ""))
name = "n"
print(f"<{name}>" "{name}" f"{{{name}}}")
print('it''s', "say \"hi\"", 'tab\there', "nul\0end".encode())
print("\x41\u0042\U00000043\103 \N{GREEK SMALL LETTER ALPHA}")
print("""first
second\
 joined""")
print(r"\d+\s", len(r"\\"), '\\', "\a\b\f\v".encode())
