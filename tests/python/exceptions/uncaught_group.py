def one():
    raise ValueError("first")


def run():
    errors = []
    for action in (one, lambda: {}["k"]):
        try:
            action()
        except Exception as error:
            errors.append(error)
    raise ExceptionGroup("failures", errors)


run()
