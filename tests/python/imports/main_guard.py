import _guarded
if __name__ == "__main__":
    print("main is", __name__)
print(_guarded.ran_as_main, __name__ == "__main__", __doc__)
