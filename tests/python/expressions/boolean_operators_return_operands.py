print(0 or "default", "" or [] or {} or "last", 5 or 1 / 0)
print(1 and "yes", 0 and 1 / 0, [] and 1, "a" and "b" and "c")
print(None or 0, None and 0, not None, not [0])
print([] or 0 or None)


def say(value):
    print("evaluated", value)
    return value


print(say(0) or say("x") or say("y"))
print(say(1) and say("") and say("z"))
print(say(0) and say(1) or say(2))
