# try/finally with every way out of each part, in functions, loops and generators.
import itertools

ACTIONS = ['pass', 'return', 'break', 'continue', 'raise']


def act(action, where):
    if action == 'raise':
        raise ValueError(where)


def plain(body, handler, final, log):
    for i in range(2):
        try:
            log.append(f'body{i}')
            if body == 'return':
                return 'body'
            if body == 'break':
                break
            if body == 'continue':
                continue
            act(body, 'body')
        except ValueError as e:
            log.append(f'handler {e}')
            if handler == 'return':
                return 'handler'
            if handler == 'break':
                break
            if handler == 'continue':
                continue
            act(handler, 'handler')
        else:
            log.append('else')
        finally:
            log.append('finally')
            if final == 'raise':
                raise KeyError('final')
    else:
        log.append('loop else')
    return 'end'


def swallow(body, final):
    i = 0
    while i < 3:
        i += 1
        try:
            if body == 'return':
                return 'body'
            if body == 'break':
                break
            if body == 'continue':
                continue
            act(body, 'body')
        finally:
            if final == 'stop' and i == 2:
                i = 10
    else:
        return f'else {i}'
    return f'end {i}'


def gen(body, handler, log):
    for i in range(2):
        try:
            got = yield f'body{i}'
            log.append(got)
            if body == 'return':
                return 'body'
            if body == 'break':
                break
            if body == 'continue':
                continue
            act(body, 'body')
        except ValueError as e:
            log.append((yield f'handler {e}'))
            if handler == 'return':
                return 'handler'
            if handler == 'break':
                break
            if handler == 'continue':
                continue
            act(handler, 'handler')
        else:
            log.append((yield 'else'))
        finally:
            log.append((yield 'finally'))
    else:
        yield 'loop else'
    return 'end'


for body, handler, final in itertools.product(ACTIONS, ACTIONS, ['pass', 'raise']):
    log = []
    try:
        result = plain(body, handler, final, log)
    except Exception as e:
        result = repr(e), repr(e.__context__)
    print(body, handler, final, result, log)
for body, final in itertools.product(ACTIONS, ['pass', 'stop']):
    try:
        print(swallow(body, final))
    except ValueError as e:
        print('raised', e)
for body, handler in itertools.product(ACTIONS, ACTIONS):
    for mode in ['next', 'throw', 'close', 'close2']:
        log = []
        g = gen(body, handler, log)
        out = [next(g)]
        try:
            if mode == 'close':
                try:
                    print(g.close())
                except RuntimeError as e:
                    print(e)
                out.append('closed')
                next(g, None)
            if mode == 'throw':
                out.append(g.throw(ValueError('thrown')))
            if mode == 'close2':
                out.append(g.throw(KeyError('thrown')))
            for n in range(20):
                out.append(g.send(n))
        except StopIteration as e:
            out.append(('stop', e.value))
        except BaseException as e:
            out.append((repr(e), repr(e.__context__)))
        print(body, handler, mode, out, log)


def nested():
    for i in range(3):
        try:
            try:
                if i == 0:
                    continue
                if i == 1:
                    raise ValueError(i)
                break
            finally:
                print('inner', i)
                try:
                    raise KeyError('k')
                except KeyError:
                    print('handled in finally')
        except ValueError as e:
            print('outer', e, e.__context__)
        finally:
            print('outer finally', i)
    return i


print(nested())
