# Texts of more digits than a safe integer has, and what is not quite one.
ones = "1" * 20
texts = [ones, f"-{ones}", f"+{ones}", f" {ones}\n", f"{ones}_1", f"00000000000{ones}", "0" * 30, "-" + "0" * 16, "9007199254740991"]
texts += ["-9007199254740991", "9007199254740992", "-9007199254740992", "\u0661" * 20, f"{ones}\u0661"]
for text in texts:
    print(int(text))
broken = [f"\ufeff{ones}", f"{ones}\ufeff", f"0x{ones}", f"0b{ones}", f"{ones}.5", f"{ones}e5", f"--{ones}", f"- {ones}", f"{ones}\0"]
broken += [f"1\0{ones}", f"{ones}__1", f"{ones}n", f"11+{ones}", f"-{ones}-", "1" * 4301, "-" + "1" * 4301]
for text in broken:
    try:
        print(int(text))
    except ValueError as error:
        print(error)
print(len(str(10**4300 - 1)), len(str(1 - 10**4300)))
for number in (10**4300, -(10**4300)):
    try:
        str(number)
    except ValueError as error:
        print(error)
