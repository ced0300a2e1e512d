# Readers and writers of multibyte encodings, and text files in them.
import codecs
import io

data = 'あいう\nえ\nお'.encode('iso2022_jp')
reader = codecs.getreader('iso2022_jp')(io.BytesIO(data))
print(reader.read(1), reader.read(5), repr(reader.readline()), reader.readlines(), repr(reader.read()))
reader = codecs.getreader('euc_jp')(io.BytesIO(b'\xa4\xa2\xa4'), 'replace')
print(repr(reader.read(0)), ascii(reader.read()), ascii(reader.read()))
reader = codecs.getreader('euc_jp')(io.BytesIO(b'\xa4\xa2\xa4'))
print(reader.read(2), reader.stream.tell())
try:
    reader.read()
except UnicodeDecodeError as error:
    print(error)
reader.reset()
print(repr(reader.read()))

stream = io.BytesIO()
writer = codecs.getwriter('iso2022_jp_2004')(stream)
writer.write('かき')
writer.write('か')
print(stream.getvalue())
writer.write('\u309a')
writer.writelines(['く', 'か'])
print(stream.getvalue())
writer.reset()
writer.reset()
print(stream.getvalue(), writer.stream is stream, writer.errors)


class Odd:
    def read(self, *size):
        return 'text'

    def write(self, data):
        print('written', data)


def show(action, *args):
    try:
        print(action(*args))
    except Exception as error:
        print(type(error).__name__, error)


writer = codecs.getwriter('big5')(Odd())
writer.write(1)
writer.writelines('ab')
show(writer.writelines, iter('ab'))
show(writer.writelines, 1)
reader = codecs.getreader('big5')(Odd())
show(reader.read)
show(reader.read, 'x')
show(reader.read, 1 << 70)
show(codecs.getreader('big5'))
show(codecs.getreader('big5'), Odd(), 1)

with io.TextIOWrapper(io.BytesIO(), encoding='shift_jis', newline='\n') as file:
    file.write('一行\n二行\n')
    file.seek(0)
    print(repr(file.readline()))
    place = file.tell()
    print(repr(file.read()))
    file.seek(place)
    print(repr(file.read(1)), file.buffer.getvalue())
