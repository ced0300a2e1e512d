# Where a multibyte codec finds something wrong, and what the error handlers make of it.
import codecs


def show(label, action):
    try:
        print(label, ascii(action()))
    except UnicodeError as error:
        print(label, type(error).__name__, error.encoding, error.start, error.end, error.reason)
        print('   ', error)
    except Exception as error:
        print(label, type(error).__name__, error)


WRONG = {
    'big5': b'a\xa4\x20b\xff',
    'big5hkscs': b'\x88\x62\x88\x20',
    'cp932': b'\x81\x00\xfdx',
    'cp949': b'\xb0\xa1\xff\xff',
    'euc_jp': b'\x8f\xa1\xa1\x8e\xe0\xa4',
    'euc_jisx0213': b'\xae\xa1\xa4\xa2',
    'euc_kr': b'\xa4\xd4\xa4\xa1\xa4\xbf\xa4\xc0',
    'gb2312': b'\xb0\xa1\xff\xa1\xb0',
    'gb18030': b'\x81\x30\x81\x30\x84\x39\xfe\x39\x90\x30\x81',
    'hz': b'~{VPND~}~x\xa1',
    'iso2022_jp': b'\x1b$B$"\x7f\x7f\x1b(Zx\x1b',
    'iso2022_jp_2': b'\x1b.A\x1bNz\x1bN\xff',
    'iso2022_kr': b'\x1b$)C\x0e0!\x80\x0f0!',
    'johab': b'\xda\xa1\xd8',
    'shift_jis': b'\x80\x82\xa0\x82',
}
for encoding, data in WRONG.items():
    print(encoding)
    for errors in 'strict', 'ignore', 'replace', 'backslashreplace', 'surrogateescape':
        show(f'  {errors}', lambda: data.decode(encoding, errors))

for encoding in 'shift_jis', 'iso2022_jp', 'hz', 'gb18030', 'iso2022_kr':
    print(encoding)
    for errors in 'strict', 'ignore', 'replace', 'xmlcharrefreplace', 'namereplace', 'surrogateescape':
        show(f'  {errors}', lambda: 'a\u0e01字\u0e02\udcff\ud800'.encode(encoding, errors))

# What a program's own handler may give.
places = []


def earlier(error):
    places.append(error.start)
    return '-', 0 if len(places) % 3 == 1 else error.end


GIVEN = {
    'text': lambda error: ('あ', error.end),
    'bytes': lambda error: (b'\xfe', error.end),
    'a text that cannot be encoded': lambda error: ('\u0e01', error.end),
    'an earlier place': earlier,
    'a place from the end': lambda error: ('-', -1),
    'a place outside': lambda error: ('-', 1000),
    'a place far outside': lambda error: ('-', 10 ** 30),
    'no tuple': lambda error: ['-', 1],
    'no place': lambda error: ('-', 1.0),
}
for what, handler in GIVEN.items():
    print(what)
    codecs.register_error('own', handler)
    show('  decode', lambda: b'a\xffb\xffc'.decode('euc_jp', 'own'))
    show('  encode', lambda: 'a\u0e01b\u0e01c'.encode('euc_jp', 'own'))
print(places)
show('unknown handler, nothing wrong', lambda: 'a'.encode('big5', 'nonesuch'))
show('unknown handler', lambda: '\u0e01'.encode('big5', 'nonesuch'))

# One exception for all faults of a run.
seen = []
codecs.register_error('own', lambda error: (seen.append((error, error.start, error.args[2])), ('?', error.end))[1])
'\u0e01a\u0e01'.encode('gbk', 'own')
print([rest for error, *rest in seen], seen[0][0] is seen[1][0])
