# Multibyte codecs that get their input piece by piece: what they keep, their states, resetting.
import codecs


def decode_bytewise(encoding, data):
    decoder = codecs.getincrementaldecoder(encoding)()
    print(encoding)
    for i in range(len(data)):
        text = decoder.decode(data[i:i + 1], i == len(data) - 1)
        print('  ', data[i:i + 1], ascii(text), decoder.getstate())


decode_bytewise('euc_jp', b'a\xa4\xa2\x8f\xb0\xa1\x8e\xb1')
decode_bytewise('gb18030', b'\x81\x30\x81\x30\xd6\xd0')
decode_bytewise('euc_kr', b'\xa4\xd4\xa4\xa8\xa4\xc7\xa4\xb1')
decode_bytewise('iso2022_jp', b'\x1b$B$"\x1b(B!')
decode_bytewise('iso2022_kr', b'\x1b$)C\x0e0!\n0')
decode_bytewise('hz', b'~{VP~}~~')
decode_bytewise('big5hkscs', b'\x88\x62\x88\x66')


def encode_one_by_one(encoding, text):
    encoder = codecs.getincrementalencoder(encoding)()
    print(encoding)
    for i, character in enumerate(text):
        data = encoder.encode(character, i == len(text) - 1)
        print('  ', ascii(character), data, encoder.getstate())


encode_one_by_one('big5hkscs', '\xca\u0304\xca\u030c\xea\xea')
encode_one_by_one('euc_jis_2004', 'か\u309aかa\u02e9\u02e5か')
encode_one_by_one('iso2022_jp_3', 'か\u309aア\u30a2\u31f7\u309aか')
encode_one_by_one('iso2022_kr', '가a나\n')
encode_one_by_one('hz', '中a文~')

# States can be put back.
encoder = codecs.getincrementalencoder('iso2022_jp_2004')()
print(encoder.encode('あか'))
state = encoder.getstate()
print(encoder.encode('\u309a', True), encoder.getstate())
encoder.setstate(state)
print(encoder.encode('x', True))
encoder.setstate(state)
encoder.reset()
print(encoder.encode('x', True), encoder.errors)

decoder = codecs.getincrementaldecoder('iso2022_jp')('replace')
print(ascii(decoder.decode(b'\x1b$B$"$')))
state = decoder.getstate()
print(ascii(decoder.decode(b'$')))
decoder.setstate(state)
print(ascii(decoder.decode(b'%\xff', True)))
decoder.reset()
print(decoder.getstate(), decoder.decode(b'$"'))


def show(action, *args):
    try:
        print(action(*args))
    except Exception as error:
        print(type(error).__name__, error)


for state in 'x', -1, 1 << 136, 255, 0x03ffff02:
    show(encoder.setstate, state)
for state in 1, (), (b'', 'x'), ('', 1), (b'a' * 9, 1), (b'', -1), (b'', 1 << 64):
    show(decoder.setstate, state)
# Only so much is kept.
show(decoder.decode, b'\x1b$(abcdefgh')

# Handlers can be exchanged on the way.
decoder = codecs.getincrementaldecoder('big5')()
show(decoder.decode, b'\xff')
decoder.errors = 'replace'
show(decoder.decode, b'\xff')
show(setattr, decoder, 'errors', 1)
show(delattr, decoder, 'errors')
# At the end, an error leaves what waits.
decoder = codecs.getincrementaldecoder('big5')()
decoder.decode(b'\xa4')
show(decoder.decode, b'', True)
print(decoder.getstate(), decoder.decode(b'\xa4'))
