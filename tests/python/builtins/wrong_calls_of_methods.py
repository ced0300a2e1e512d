# Methods and slot wrappers of built-in types called with wrong arguments.
def attempt(label, f, *a, **k):
    try:
        f(*a, **k)
    except TypeError as e:
        print(label, 'TypeError:', str(e))
    except BaseException as e:
        print(label, type(e).__name__)
    else:
        pass
objs = [3, 'x', [1], {1: 2}, range(3), (i for i in []), ValueError('x'), len, str.upper, int.__add__]
skip = {'__reduce__','__reduce_ex__','__getnewargs__','__class__','__subclasshook__','__init_subclass__','__sizeof__','__dir__','__getstate__','__doc__','__new__','__setstate__','__alloc__','__class_getitem__','__subclasses__','__prepare__', '__init__', '__del__', 'throw', '__set_name__', '__imul__', '__format__', 'maketrans', 'fromhex', '__class_getitem__', '__call__', '__annotate__', '__or__', '__ror__', '__copy__', '__deepcopy__', '__text_signature__','__type_params__', '__buffer__','__release_buffer__', '__getformat__', '__from_number__', '__length_hint__'}
for o in objs:
    t = type(o)
    for n in sorted(t.__dict__):
        if n in skip: continue
        m = getattr(o, n, None)
        if not callable(m): continue
        for count in (0, 2, 4):
            attempt(f'{t.__name__}.{n}/{count}', getattr(o, n), *([None]*count))
        attempt(f'{t.__name__}.{n}/bad', getattr(o, n), bad=1)
        u = t.__dict__[n]
        if type(u).__name__ in ('method_descriptor','wrapper_descriptor','classmethod_descriptor', 'builtin_function_or_method'):
            attempt(f'{t.__name__}::{n}()', u)
            attempt(f'{t.__name__}::{n}(Ellipsis)', u, ...)
