# The parts of an annotated target without a value are evaluated, and may wait.


def generator(box):
    box[(yield 'index')]: int
    (yield 'object').x: int
    box[(yield 'first'), (yield 'second')]: int
    print('end')


steps = generator({})
for step in steps:
    print(step)
