import sys
def show(f):
    try:
        f()
    except Exception:
        sys.excepthook(*sys.exc_info())

class C: k = []
class Bad:
    def __eq__(self, other): raise ValueError('eq')
    def __len__(self): raise ValueError('len')
class BadList(list):
    def __len__(self): raise ValueError('len')

def in_class_pattern():
    match C():
        case C(1, 2): pass
def in_class_pattern_with_as():
    match C():
        case C([x] as y): pass
def in_nested_class():
    match [C()]:
        case [0]: pass
        case [C(1) | 5]: pass
def in_value():
    match C():
        case C.missing: pass
def in_comparison():
    match Bad():
        case 1: pass
def in_dotted_comparison():
    match Bad():
        case C.k: pass
def in_sequence():
    match BadList():
        case [a, b]: pass
def in_open_sequence():
    match BadList():
        case a, b: pass
def in_mapping():
    match {1: 2}:
        case {C.k: 3,
              2: 5}: pass
def in_subject():
    match undefined_name + 1:
        case 1: pass
def in_guard():
    match 5:
        case x if x.nope: pass
def in_body():
    match 5:
        case x:
            x.nope
for f in (in_class_pattern, in_class_pattern_with_as, in_nested_class, in_value, in_comparison, in_dotted_comparison,
          in_sequence, in_open_sequence, in_mapping, in_subject, in_guard, in_body):
    show(f)
