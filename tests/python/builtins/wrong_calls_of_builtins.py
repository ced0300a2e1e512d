# Built-in functions and types called with wrong numbers of arguments and unknown keywords.
names_b = ['abs','all','any','ascii','bin','callable','chr','delattr','dir','divmod','filter','format','getattr','globals','hasattr','hash','hex','id','isinstance','issubclass','iter','len','locals','map','next','oct','ord','pow','range','repr','reversed','round','setattr','slice','sum','vars','zip','bool','int','float','complex','str','list','tuple','dict','set','frozenset','object','super','property','classmethod','staticmethod','print','bytes','bytearray',]
import builtins
def attempt(label, f, *a, **k):
    try:
        f(*a, **k)
    except TypeError as e:
        print(label, 'TypeError:', str(e))
    except Exception as e:
        print(label, type(e).__name__)
    else:
        pass
for n in names_b:
    f = getattr(builtins, n)
    for count in range(0, 6):
        if n in ('print','dir','vars','super','globals','locals','exec','eval') and count < 2: continue
        attempt(f'{n}/{count}', f, *([3]*count))
    if n not in ('print','exec','eval'):
        attempt(f'{n}/0+bad', f, bad=1)
        attempt(f'{n}/1+bad', f, 3, bad=1)
