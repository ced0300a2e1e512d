"""Pass a string of twelve million characters to a function ten million times: nothing may copy it."""


def receive(text):
    return text


def main():
    text = "abcdefghijkl" * 1_000_000
    received = ""
    for _ in range(10_000_000):
        received = receive(text)
    return f"{len(received)} {received[-1]}"


if __name__ == "__main__":
    print(main())
