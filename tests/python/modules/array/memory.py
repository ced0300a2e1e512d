# The memory of arrays: as bytes, in files, through memoryview, in pickles.
import copy
import io
import pickle
from array import array, _array_reconstructor


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


a = array('h', [1, -2, 300])
print(a.tobytes(), a.itemsize, a.typecode, bytes(a), a.buffer_info()[1])
a.byteswap()
print(a)
a.frombytes(memoryview(b'\x05\x00'))
attempt(lambda: a.frombytes(b'abc'))
attempt(lambda: a.frombytes('ab'))
attempt(lambda: a.frombytes(array('h', [1])))

view = memoryview(a)
print(view.format, view.itemsize, view.shape, view.readonly)
view[0] = 77
print(a[0], view.tolist())
for change in (
    lambda: a.append(1),
    lambda: a.pop(),
    lambda: a.clear(),
    lambda: a.__delitem__(slice(0, 1)),
    lambda: a.extend([1]),
    lambda: a.extend([]),
    lambda: a.__imul__(2),
    lambda: a.__setitem__(slice(0, 1), array('h')),
    lambda: a.__setitem__(slice(0, 1), array('h', [9])),
):
    attempt(change)
view.release()
a.append(1)
print(a)
with memoryview(array('d', [1.5, 2.5])) as doubles:
    print(doubles.tolist(), doubles.cast('B').nbytes)

file = io.BytesIO()
a.tofile(file)
file.seek(0)
b = array('h')
b.fromfile(file, 3)
print(b)
attempt(lambda: b.fromfile(file, 30))
print(b)
attempt(lambda: b.fromfile(file, -1))
attempt(lambda: b.fromfile(io.StringIO('abcd'), 1))

text = array('w', 'a\U0001F600')
text.fromunicode('z')
print(text, text.tounicode(), text.tolist(), len(text.tobytes()))
attempt(lambda: a.tounicode())
attempt(lambda: a.fromunicode('a'))
attempt(lambda: text.fromunicode(b'a'))
text.frombytes(b'\xff\xff\xff\xff')
attempt(lambda: text[-1])
attempt(lambda: text.tounicode())


class Named(array):
    pass


for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    for original in (array('i', [1, 2]), array('d', [1.5]), array('w', 'abc'), array('Q')):
        assert pickle.loads(pickle.dumps(original, protocol)) == original, original
named = Named('b', [1])
named.x = 1
print(named.__reduce_ex__(2), named.__reduce_ex__(3)[1:], vars(pickle.loads(pickle.dumps(named))))
print(type(copy.copy(named)), copy.deepcopy(named))
print(_array_reconstructor(array, 'B', 5, b'\x00\x02\xff\xfe'), _array_reconstructor(array, 'd', 15, b'\x40\x00\x00\x00'))
print(_array_reconstructor(array, 'q', 13, bytes(7) + b'\x01'), _array_reconstructor(array, 'w', 18, b'a\x00b\x00'))
attempt(lambda: _array_reconstructor(int, 'B', 0, b''))
attempt(lambda: _array_reconstructor(1, 'B', 0, b''))
attempt(lambda: _array_reconstructor(array, 'z', 0, b''))
attempt(lambda: _array_reconstructor(array, 'B', 99, b''))
attempt(lambda: _array_reconstructor(array, 'B', 0, ''))
attempt(lambda: _array_reconstructor(array, 'B', 5, b'a'))
