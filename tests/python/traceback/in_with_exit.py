class Noisy:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        raise OSError("exit failed")


def run():
    with Noisy() as n:
        raise ValueError("body failed")


run()
