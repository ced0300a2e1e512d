import sys


class Tracer:
    def __call__(self, *args):
        return None


def pair():
    return sys.gettrace(), sys.getprofile()


before = pair()
sys.setprofile(None)
sys.settrace(None)
print(pair())
tracer = Tracer()
sys.settrace(tracer)
print(sys.gettrace() is tracer)
sys.settrace(before[0])
sys.setprofile(tracer)
print(sys.getprofile() is tracer)
sys.setprofile(before[1])
print(pair() == before)
