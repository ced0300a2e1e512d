# Groups show 15 members and 10 levels.
import sys
def show(e):
    sys.excepthook(type(e), e, e.__traceback__)

for count in (14, 15, 16, 17):
    show(ExceptionGroup('wide', [ValueError(i) for i in range(count)]))
show(ExceptionGroup('wide', [ExceptionGroup('inner', [ValueError(i) for i in range(18)]), TypeError('after')]))
e = ValueError('leaf')
for i in range(15):
    e = ExceptionGroup(f'level {i}', [e])
show(e)
e = ValueError('leaf')
for i in range(12):
    e = ExceptionGroup(f'level {i}', [TypeError(i), e, KeyError(i)])
show(e)
