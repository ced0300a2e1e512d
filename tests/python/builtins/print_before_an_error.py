"""What comes before an argument without a text is printed."""


class Bad:
    def __str__(self):
        raise ValueError("no text")


for arguments in ((1, 2, Bad(), 3), (Bad(),), ("", Bad())):
    try:
        print(*arguments, sep="-")
    except ValueError as error:
        print("|", error)
