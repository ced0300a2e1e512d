# In a condition each operand is asked for its truth once, also in chains of comparisons and conditional expressions.


class Told:
    def __init__(self, name, truth=True):
        self.name = name
        self.truth = truth

    def __repr__(self):
        return self.name

    def __bool__(self):
        print('bool', self.name)
        return self.truth

    def __lt__(self, other):
        return Told(f'{self}<{other}', self.truth)

    def __eq__(self, other):
        return Told(f'{self}=={other}', not self.truth)


a, b, no = Told('a'), Told('b'), Told('no', False)


def conditions():
    if a < b in (b,):
        print('chain')
    while no < a < b or (no and a):
        break
    if (a or no) if (no or b) else (a and no):
        print('conditional')
    if not (a == b == no) and not (no or a):
        print('not')
    print('x' if (no < a or b) else 'y')
    print([x for x in (a, no) if x < b if (x or no)])
    assert no or (a if b else no)
    print(not (no or a), (no or a) or b, (a and no) or b, not (a if no else b))


for turn in range(3):
    conditions()
