# Reading and writing files: text and binary, modes, positions, errors.
import sys

NAME = "/tmp/heddle_reading_and_writing.tmp"


def t(f):
    try:
        r = f()
        print('ok', repr(r))
    except BaseException as e:
        print(type(e).__name__, e)


f=open(NAME,'w')
t(lambda: f)
t(lambda: f.write(3))
t(lambda: f.read())
t(lambda: f.write('abc\ndef\r\nghi\rx'))
t(lambda: f.close())
t(lambda: f.write('a'))
t(lambda: f.__enter__())
t(lambda: open(NAME).read())
t(lambda: open(NAME,newline='').read())
t(lambda: list(open(NAME)))
t(lambda: list(open(NAME,'rb')))
t(lambda: open(NAME,'rb'))
t(lambda: open(NAME,'wb').write('a'))
t(lambda: open(NAME,'wb').write(b'abc'))
t(lambda: open(NAME,'r').write('x'))
g=open(NAME,'r+')
t(lambda: g)
t(lambda: (g.read(1), g.tell(), g.seek(0), g.read(), g.truncate(1)))
t(lambda: g.seek(3,1))
t(lambda: g.seek(-1))
t(lambda: g.read('a'))
t(lambda: g.readline(2))
t(lambda: g.writelines([1]))
g.close()
with open(NAME, "w", encoding="utf-8") as f:
    print("ä", 1, file=f)
    f.writelines(["x\n", "y"])
with open(NAME, "rb") as f:
    print(f.read(), f.closed)
print(f.closed)
with open(NAME, encoding="latin-1") as f:
    for i, line in enumerate(f):
        print(i, repr(line))
for mode in ("q", "rw", "rbt", "+", "rr"):
    t(lambda: open(NAME, mode))
t(lambda: open(NAME, "rb", encoding="utf-8"))
t(lambda: open(NAME, "r", newline="x"))
t(lambda: open(NAME, "w", buffering=0))
t(lambda: open(3.5))
