# Source given as bytes that are not what they claim to be (PEP 263).
SOURCES = [
    b'# coding: foobar\nx = 1\n',
    b'\xef\xbb\xbf#coding: utf8\nx\n',
    b'\xef\xbb\xbf#coding: utf-8\nx = 1\n',
    b'\xef\xbb\xbf#coding: latin-1\nx\n',
    b'x = "\xff"\ny\n',
    b'x\ny = "ab\xc3"\nz',
    b'# coding: ascii\nx = "\xe9"\n',
    b'# coding: utf-8\nx = "\xe9"\n',
    b'# coding: latin-1\nx = "\xe9"\n',
    b'\xff',
    b'x = 1\n\n\n\xfe\xff\n',
    b'x = "\xed\xa0\x80"\n',
    b'# coding: utf8\nx="\xff"\n',
    b'\xef\xbb\xbfx = "\xff"\n',
    b'# vim: set fileencoding=nosuch :\nx\n',
    b'# coding: utf-16\nx = 1\n',
    b'x = 1\r\ny = "\xe9"\r\n',
]
for s in SOURCES:
    for mode in ('exec',):
        try: exec(compile(s, '<source>', mode)); print('ok', s)
        except SyntaxError as e: print(s, type(e).__name__, e.msg, e.filename, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text), e.args)
        except Exception as e: print(s, type(e).__name__, e)
