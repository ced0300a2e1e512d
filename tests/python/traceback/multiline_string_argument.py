def parse(text):
    raise ValueError(text.split()[0])


parse("""first
second
third
""")
