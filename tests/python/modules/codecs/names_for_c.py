# Names of encodings and error handlers that C could not hold.
import _codecs
import codecs
import io

for name in 'a\0b', '\udcfe':
    for action in (
        codecs.lookup, codecs.lookup_error, lambda name: codecs.register_error(name, print), _codecs._unregister_error,
        lambda name: codecs.encode('a', name), lambda name: codecs.decode(b'a', 'ascii', name),
        lambda name: _codecs.ascii_encode('\xe9', name), lambda name: _codecs.utf_8_decode(b'', name),
        'a'.encode, b'a'.decode, lambda name: io.TextIOWrapper(io.BytesIO(), encoding=name),
        lambda name: io.TextIOWrapper(io.BytesIO(), encoding='ascii', errors=name),
    ):
        try:
            print(action(name))
        except Exception as error:
            print(type(error).__name__, ascii(str(error)))
