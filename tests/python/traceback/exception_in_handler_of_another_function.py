def log(e):
    return e.args[3]


def work():
    try:
        {}["key"]
    except KeyError as e:
        log(e)


work()
