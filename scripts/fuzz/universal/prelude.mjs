// What programs over universal values begin with. `U` takes part in every operation and prints each, with a number; the result
// is a new U. So expressions and statements of any form run, and what they print is the order in which their parts are
// evaluated. At the steps in `State.faults` the operation raises instead, and after `State.most` steps all of them do.
// Nothing here depends on hashes or on when objects are freed.

export const UNIVERSAL_PRELUDE = `
class Fault(Exception): pass
class Enough(BaseException): pass
class State:
    count, most, faults = 0, 120, ()
FAULTS = Fault, ValueError, KeyError, TypeError, StopIteration, AttributeError, IndexError
def cut(text):
    # Addresses, and where modules come from, are the platform's.
    for end in ' at 0x', ' (frozen)', " from '": text = text.split(end)[0]
    return text
def see(value, depth=0):
    if isinstance(value, (tuple, list)) and depth < 3:
        inner = ' '.join(see(item, depth + 1) for item in value)
        return f'({inner})' if isinstance(value, tuple) else f'[{inner}]'
    if isinstance(value, dict) and depth < 3:
        return '{' + ' '.join(f'{see(k, depth + 1)}:{see(v, depth + 1)}' for k, v in value.items()) + '}'
    if isinstance(value, slice): return see((value.start, value.stop, value.step), depth)
    if isinstance(value, (U, int, float, complex, str, bytes, type(None))): return cut(repr(value))[:60]
    if isinstance(value, BaseException): return f'{type(value).__name__}({see(value.args, depth + 1)})'
    return type(value).__name__
def step(name, *values):
    State.count += 1
    n = State.count
    print(n, name, *map(see, values))
    if n > State.most: raise Enough
    if n in State.faults: raise FAULTS[n % len(FAULTS)](n)
    return n
class U:
    __slots__ = ('id',)
    __match_args__ = ('m', 'n')
    def __init__(self, id=0): object.__setattr__(self, 'id', id)
    def __repr__(self): return f'#{self.id}'
    def __str__(self): return f'str{step("str", self)}'
    def __format__(self, spec): return f'format{step("format", self, spec)}'
    def __bool__(self): return step('bool', self) % 3 != 0
    def __index__(self): return step('index', self) % 3
    def __len__(self): return step('len', self) % 3
    def __iter__(self): return Items(step('iter', self))
    def __aiter__(self): return Items(step('aiter', self))
    def __await__(self):
        n = step('await', self)
        got = yield U(n)
        step('resumed', got)
        return U(n)
    def __getattr__(self, name):
        if name[:2] == '__': raise AttributeError(name)
        return U(step('get', self, name))
    def __setattr__(self, name, value): step('set', self, name, value)
    def __delattr__(self, name): step('delete', self, name)
    def __getitem__(self, key): return U(step('item', self, key))
    def __setitem__(self, key, value): step('setitem', self, key, value)
    def __delitem__(self, key): step('delitem', self, key)
    def __contains__(self, item): return step('contains', self, item) % 2
    def __call__(self, *args, **named): return U(step('call', self, args, named))
    def __enter__(self): return U(step('enter', self))
    def __exit__(self, kind, error, trace): return step('exit', self, error) % 2 == 0
    def __aenter__(self): return U(step('aenter', self))
    def __aexit__(self, kind, error, trace): return U(step('aexit', self, error))
    def __mro_entries__(self, bases):
        step('bases', self)
        return (Base,)
    def keys(self):
        step('keys', self)
        return ['k', 'z']
    __hash__ = object.__hash__
class Items:
    def __init__(self, id): self.id, self.left = id, 2
    def __iter__(self): return self
    def __next__(self):
        n = step('next', self.id)
        if self.left == 0: raise StopIteration
        self.left -= 1
        return U(n)
    def __anext__(self):
        n = step('anext', self.id)
        if self.left == 0: raise StopAsyncIteration
        self.left -= 1
        return U(n)
def operations():
    def unary(name):
        def operation(self): return U(step(name, self))
        return operation
    def binary(name):
        def operation(self, other): return U(step(name, self, other))
        return operation
    for name in 'neg pos invert'.split(): setattr(U, f'__{name}__', unary(name))
    names = 'add sub mul matmul truediv floordiv mod pow lshift rshift and or xor'.split()
    for name in names: setattr(U, f'__r{name}__', binary(f'r{name}'))
    for name in names[::2]: setattr(U, f'__i{name}__', binary(f'i{name}'))
    for name in names + 'lt le gt ge eq ne'.split(): setattr(U, f'__{name}__', binary(name))
operations()
def plain(value): return value
HIDDEN = 'step', 'told', 'run', '<listcomp>', '<setcomp>', '<dictcomp>'
def told(error):
    print('raised', see(error), see(error.__context__), see(error.__cause__), error.__suppress_context__)
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_name not in HIDDEN:
            print('  in', trace.tb_frame.f_code.co_qualname, trace.tb_lineno)
        trace = trace.tb_next
def run(make, script=(), faults=(), most=120):
    State.count, State.faults, State.most = 0, faults, most
    try: result = make()
    except BaseException as error: return told(error)
    print('made', see(result))
    if hasattr(result, 'asend'): pump(result, script, result.asend, result.athrow, result.aclose)
    elif hasattr(result, 'send'): pump(result, script, result.send, result.throw, result.close)
def pump(made, script, send, throw, close):
    keep(made)
    def wait(value):
        # What the methods of an asynchronous generator give must be waited for.
        if not hasattr(value, '__await__') or isinstance(value, U): return value
        for _ in range(200):
            try: print('waits', see(value.send(None)))
            except StopIteration as stop: return stop.value
    for sent in script:
        try: print('out', see(wait(throw(sent) if isinstance(sent, BaseException) else send(sent))))
        except BaseException as error:
            told(error)
            break
    State.most += 60
    for _ in range(20):
        try: wait(close())
        except BaseException as error: told(error)
        else: break
`;
