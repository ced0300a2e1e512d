import sys
def tree():
    return ExceptionGroup('outer', [ValueError(1), ExceptionGroup('inner', [TypeError(2), ValueError(3)]), OSError(4)])

def clauses():
    try:
        raise tree()
    except* ValueError as e:
        print('value', repr(e), sys.exception() is e)
    except* (TypeError, KeyError) as e:
        print('type', repr(e), sys.exception() is e)
    except* LookupError as e:
        print('lookup', repr(e))
    except* Exception as e:
        print('other', repr(e))
    else:
        print('else')
    finally:
        print('finally', sys.exception())
    try:
        e
    except UnboundLocalError as x:
        print(x)
clauses()

def rest():
    try:
        raise tree()
    except* TypeError: pass
try:
    rest()
except ExceptionGroup as e:
    print(repr(e), e.__context__)

# An exception outside any group is wrapped; when nothing matches it goes on as it is.
def naked(exception, catch):
    try:
        try:
            raise exception
        except* catch as e:
            print(repr(e), e.exceptions[0] is exception, e.__traceback__.tb_next, e.__context__)
    except BaseException as e:
        print('passed on', repr(e), e is exception)
    else:
        print('handled')
naked(ValueError(1), ValueError)
naked(ValueError(1), (TypeError, Exception))
naked(ValueError(1), TypeError)
naked(KeyboardInterrupt(), BaseException)
naked(KeyboardInterrupt(), Exception)

def nothing_raised():
    try:
        print('body')
    except* ValueError:
        print('no')
    else:
        print('else')
        return 'returned from else'
    finally:
        print('finally')
print(nothing_raised())

def returns_from_body():
    for i in range(3):
        try:
            if i == 0: continue
            if i == 1: return 'from the body'
        except* ValueError: pass
print(returns_from_body())

# The types of all clauses are computed, also when nothing is left.
def log(*types):
    print('types', [t.__name__ for t in types], repr(sys.exception()))
    return types
try:
    raise ExceptionGroup('m', [ValueError(1)])
except* log(ValueError): print('first')
except* log(TypeError, OSError): print('second')
except* log(ValueError): print('third')

# Groups in groups: structure is kept, empty groups vanish.
try:
    try:
        raise ExceptionGroup('a', [ExceptionGroup('b', [ExceptionGroup('c', [ValueError(1)]), KeyError(2)]), ExceptionGroup('d', [ValueError(3)])])
    except* KeyError as e:
        print(repr(e))
except* ValueError as e:
    print(repr(e))

class Group(ExceptionGroup):
    def derive(self, exceptions): return Group(self.message, exceptions)
try:
    try:
        raise Group('g', [ValueError(1), TypeError(2), OSError(3)])
    except* ValueError as e:
        print(repr(e))
    except* TypeError as e:
        raise
except Exception as e:
    print(repr(e))

def errors(make):
    try:
        make()
    except Exception as e:
        print(type(e).__name__, e, '|', repr(e.__context__))
def group_in_clause():
    try: raise tree()
    except* ExceptionGroup: pass
def group_in_tuple():
    try: raise tree()
    except* (ValueError, BaseExceptionGroup): pass
def no_class():
    try: raise tree()
    except* 5: pass
def no_class_in_tuple():
    try: raise tree()
    except* (ValueError, int): pass
def nested_tuple():
    try: raise tree()
    except* (ValueError, (TypeError,)): pass
class Split(ExceptionGroup):
    result = 5
    def split(self, condition): return self.result
def split():
    try: raise Split('s', [ValueError(1), TypeError(2)])
    except* ValueError as e: print('split', repr(e))
def unknown():
    try: raise tree()
    except* NoSuchName: pass
for f in (group_in_clause, group_in_tuple, no_class, no_class_in_tuple, nested_tuple, split, unknown):
    errors(f)
for Split.result in ((5,), (), (ExceptionGroup('m', [OSError()]), None, 'more'), (None, None)):
    errors(split)
