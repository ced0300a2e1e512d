# The modules that the encodings of East Asia are made of.
import _codecs_cn
import _codecs_hk
import _codecs_iso2022
import _codecs_jp
import _codecs_kr
import _codecs_tw
import _multibytecodec


def show(action, *args, **options):
    try:
        print(action(*args, **options))
    except Exception as error:
        print(type(error).__name__, error)


NAMES = {
    _codecs_cn: 'gb2312 gbk gb18030 hz',
    _codecs_hk: 'big5hkscs',
    _codecs_iso2022: 'iso2022_kr iso2022_jp iso2022_jp_1 iso2022_jp_2 iso2022_jp_2004 iso2022_jp_3 iso2022_jp_ext',
    _codecs_jp: 'shift_jis cp932 euc_jp shift_jis_2004 euc_jis_2004 euc_jisx0213 shift_jisx0213',
    _codecs_kr: 'euc_kr cp949 johab',
    _codecs_tw: 'big5 cp950',
}
for module, names in NAMES.items():
    print(module.__name__, [type(module.getcodec(name)).__name__ for name in names.split()])
show(_codecs_jp.getcodec, 'euc_kr')
show(_codecs_jp.getcodec, 1)

codec = _codecs_tw.getcodec('big5')
show(codec.encode, '字', 'strict')
show(codec.encode, input=12, errors=None)
show(codec.decode, bytearray(b'\xa6r'))
show(codec.decode, 'x')
show(codec.encode, 'x', 1)
show(codec.encode)
show(type(codec))

show(_multibytecodec.MultibyteIncrementalEncoder)


class NoCodec(_multibytecodec.MultibyteIncrementalDecoder):
    codec = 'big5'


class Encoder(_multibytecodec.MultibyteIncrementalEncoder):
    codec = codec

    def __init__(self, *args, **options):
        super().__init__('anything', goes=True)
        self.more = 1


show(NoCodec)
show(Encoder, 'strict', 'more')
show(Encoder, errors=1)
show(Encoder, wrong=1)
encoder = Encoder('ignore')
print(encoder.errors, encoder.more, encoder.encode('字\u0e01'), encoder.encode(1.5, final=True))
