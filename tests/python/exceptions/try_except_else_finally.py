def run(action):
    try:
        print("try")
        action()
    except ValueError:
        print("except ValueError")
    except (KeyError, IndexError) as error:
        print("except lookup", type(error).__name__)
    except Exception as error:
        print("except other", error)
    else:
        print("else")
    finally:
        print("finally")


run(lambda: None)
run(lambda: int("x"))
run(lambda: {}["k"])
run(lambda: [][0])
run(lambda: 1 / 0)
try:
    pass
except:
    print("no")
else:
    print("bare else")
try:
    raise KeyboardInterrupt
except Exception:
    print("not here")
except:
    print("bare except")
try:
    try:
        1 / 0
    finally:
        print("inner finally")
except ZeroDivisionError:
    print("outer except")
