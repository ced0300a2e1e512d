# A module's annotations, and the rules of its two attributes.
import sys

number: int = 1
text: str
module = sys.modules['__main__']
print(module.__annotate__ is __annotate__)
print(module.__annotations__)


def attempt(title, action):
    try:
        print(title, 'gives', action())
    except Exception as error:
        print(title, 'raises', type(error).__name__, error)


M = type(sys)('M')
print(M.__annotate__, M.__dict__['__annotate__'], M.__annotations__, M.__annotations__ is M.__dict__['__annotations__'])
attempt('delete __annotate__', lambda: delattr(M, '__annotate__'))
attempt('__annotate__ = 3', lambda: setattr(M, '__annotate__', 3))
M.__annotate__ = lambda format: {'format': format}
print(M.__annotations__)
M.__annotations__ = {'set': 1}
print(M.__annotations__, M.__annotate__)
M.__annotate__ = lambda format: {'again': format}
print(M.__annotations__)
M.__annotate__ = None
print(M.__annotations__)
M.__annotate__ = lambda format: {'third': format}
attempt('delete __annotations__', lambda: delattr(M, '__annotations__'))
print(M.__annotations__)
attempt('delete __annotations__', lambda: delattr(M, '__annotations__'))
print(M.__annotations__, M.__annotate__)
M.__annotate__ = lambda format: (1, 2)
attempt('not a dict', lambda: M.__annotations__)
M.__annotations__ = 'anything'
print(M.__annotations__)
