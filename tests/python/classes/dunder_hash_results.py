# __hash__: inherited, lost with __eq__, and wrong results.
def t(f, *a, **k):
    try:
        r = f(*a, **k)
    except Exception as e:
        print(type(e).__name__, e, *getattr(e, '__notes__', ''))
    else:
        print(r)


class I:
    def __eq__(self, o): return True
t(hash, I()); print(I.__hash__); 
class J(I):
    def __hash__(self): return 7
t(hash, J()); 
class K(I):
    __hash__ = object.__hash__
print(isinstance(hash(K()), int))
class L:
    def __hash__(self): return 'x'
t(hash, L())
class N:
    def __hash__(self): return -1
t(hash, N())
class O:
    def __hash__(self): return True
t(hash, O())
