def work(n):
    try:
        raise ExceptionGroup('failed', [ValueError(n), KeyError('k'), ExceptionGroup('more', [OSError('disk')])])
    except* ValueError as e:
        print('handled', e.exceptions)
    except* OSError:
        raise RuntimeError('while handling')
try:
    work(1)
finally:
    print('cleaning up')
