for n in (0, 1, -1, 10, 255, -255, 2**40, -(2**70)):
    print(n, hex(n), oct(n), bin(n))
print(f"{255:x} {255:X} {255:#x} {255:o} {255:b} {255:#b} {65:c}")
print(int(bin(1234), 2), int(hex(-99), 16), int(oct(8), 8))
print("%x %X %o %#x %#o" % (254, 254, 8, 254, 8))
try:
    hex(1.5)
except TypeError as error:
    print(error)
