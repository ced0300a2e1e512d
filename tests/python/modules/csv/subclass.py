# The types of csv readers can be subclassed, but only the module makes instances.
import _csv
class R(_csv.Reader): pass
class S(_csv.Reader):
    def __new__(cls): return object.__new__(cls)
class S2(_csv.Reader):
    def __new__(cls): return 5
print(S2())
try: print(S())
except TypeError as e: print(e)
try: print(R())
except TypeError as e: print(e)
try: object.__new__(_csv.Reader)
except TypeError as e: print(e)
try: _csv.Reader.__new__(_csv.Reader)
except TypeError as e: print(e)


class W(_csv.Writer):
    pass


try: W()
except TypeError as e: print(e)
