# The keyword arguments of a class statement are merged in order: `**mapping` before a later await.


class Mapping:
    def keys(self):
        print('keys')
        return ['m']

    def __getitem__(self, key):
        print('item', key)
        return 1


class Wait:
    def __init__(self, name):
        self.name = name

    def __await__(self):
        print('await', self.name)
        yield self.name
        return self.name


class Meta(type):
    def __new__(cls, name, bases, namespace, **keywords):
        print(name, bases, keywords)
        return type.__new__(cls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **keywords):
        pass


def plain(cls):
    return cls


async def make():
    class A(metaclass=Meta, **Mapping(), k=(await Wait(1))):
        pass

    class B(*[A], **Mapping(), metaclass=Meta, k=(await Wait(2)), **{'z': 3}, last=(await Wait(3))):
        pass

    @plain
    class C(B, **{'x': 1}, **Mapping(), k=(await Wait(4))):
        pass

    try:
        class D(**Mapping(), m=(await Wait(5))):
            pass
    except TypeError as error:
        print(error)

    class E((await Wait(6)) and A, **Mapping()):
        pass


coroutine = make()
try:
    while True:
        print('gives', coroutine.send(None))
except StopIteration:
    print('done')
