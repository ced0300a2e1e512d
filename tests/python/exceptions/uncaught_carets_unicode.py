def größe(x):
    return x / 0


names = ["é", "日本語"]; print(names); größe(len("日本")) + 1
