# Text in the encodings of East Asia, there and back.

TEXTS = {
    'Japanese': ('日本語のテキスト、ｶﾅ①〜', 'cp932 euc_jis_2004 euc_jisx0213 euc_jp iso2022_jp iso2022_jp_1 iso2022_jp_2 '
                 'iso2022_jp_2004 iso2022_jp_3 iso2022_jp_ext shift_jis shift_jis_2004 shift_jisx0213'),
    'Chinese': ('中文：你好，世界。—', 'gb2312 gbk gb18030 hz iso2022_jp_2'),
    'Taiwanese': ('正體中文「輸入」', 'big5 big5hkscs cp950 gb18030'),
    'Cantonese': ('粵語嘅字𠮩𠺢', 'big5hkscs gb18030'),
    'Korean': ('한국어 글자 똠방각하 漢字', 'cp949 euc_kr iso2022_kr johab'),
}

for language, (text, encodings) in TEXTS.items():
    print(language)
    for encoding in encodings.split():
        data = text.encode(encoding, 'ignore')
        print(f'{encoding:15}', data)
        back = data.decode(encoding)
        if back != text:
            print(' ' * 15, back)

# Names other than the codec's own.
print('あ'.encode('sjis'), 'あ'.encode('ujis'), 'あ'.encode('ms-kanji'), '한'.encode('uhc'), '字'.encode('cp936'))
