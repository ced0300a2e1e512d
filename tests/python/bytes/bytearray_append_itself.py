# Appending to a bytearray at a hot site, itself included.
a = bytearray(b"abc")
for _ in range(300):
    b = bytearray(b"xy"); b += b"z"; b += bytearray(b"q")
try:
    a += a
    print(len(a), a[-3:])
except BufferError as e: print(e)
v = memoryview(a)
try:
    a += b"x"
except BufferError as e: print(e)
a += b""
print(len(a))
