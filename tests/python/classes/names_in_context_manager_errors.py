# Errors of `with` and `async with` name the whole path of a class.

import collections
import types


def make():
    class Local:
        pass

    return Local


class Outer:
    class Inner:
        def __enter__(self):
            pass

    class Waits:
        async def __aenter__(self):
            pass

        async def __aexit__(self, *error):
            pass


for kind in (make(), Outer, Outer.Inner, Outer.Waits, dict, collections.OrderedDict, types.SimpleNamespace):

    async def wait():
        async with kind():
            pass

    try:
        with kind():
            pass
    except TypeError as error:
        print(error)
    try:
        wait().send(None)
    except TypeError as error:
        print(error)
    except StopIteration:
        print('entered')
