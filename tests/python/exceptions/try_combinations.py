# Every combination of what a body, a handler, an else and a finally block do, in functions, loops and generators.
import itertools
import sys

ACTIONS = {
    'pass': 'log.append("{0}")',
    'raise': 'log.append("{0}"); raise ValueError("{0}")',
    'other': 'log.append("{0}"); raise KeyError("{0}")',
    'return': 'log.append("{0}"); return "{0}"',
    'break': 'log.append("{0}"); break',
    'continue': 'log.append("{0}"); continue',
}
TEMPLATE = '''
def f(log):
    for i in range(2):
        try:
            try:
                {body}
            except ValueError as e:
                log.append(repr(sys.exception()))
                {handler}
            else:
                {orelse}
            finally:
                log.append(repr(sys.exception()))
                {final}
        except KeyError as k:
            log.append((repr(k), repr(k.__context__)))
    log.append('end')
'''
GENERATOR = TEMPLATE.replace('log.append(repr', 'yield repr').replace("log.append('end')", "yield 'end'")

def outcome(f):
    log = []
    try:
        result = f(log)
        if hasattr(result, 'send'):
            try:
                while True:
                    log.append(next(result))
            except StopIteration as stop:
                result = 'stopped', stop.value
        log.append(result)
    except Exception as e:
        log.append((repr(e), repr(e.__context__), e.__traceback__.tb_next.tb_lineno))
    log.append(sys.exception())
    return log

count = 0
for body, handler, orelse, final in itertools.product(ACTIONS, ACTIONS, ('pass', 'other', 'return', 'break'), ('pass', 'raise')):
    parts = dict(body=body, handler=handler, orelse=orelse, final=final)
    for template in (TEMPLATE, GENERATOR):
        source = template.format(**{name: ACTIONS[action].format(name) for name, action in parts.items()})
        namespace = {'sys': sys}
        exec(source, namespace)
        print(*parts.values(), outcome(namespace['f']))
        count += 1
print(count)
