# A slot that exists already is found before a name that the class has as a variable.


class Base:
    pass


for base in (object, Base):
    for slots in (('x', '__dict__'), ('__dict__', 'x'), ('x', '__weakref__'), ('x',)):
        try:
            type('Made', (base,), {'__slots__': slots, 'x': 1})
        except Exception as error:
            print(base.__name__, slots, type(error).__name__, error)
