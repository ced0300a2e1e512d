# Where a keyword is misspelled, a traceback of "invalid syntax" says which one was meant.
import sys

def show(source):
    try:
        compile(source, '<source>', 'exec')
    except SyntaxError as error:
        print(error.msg)
        sys.excepthook(type(error), error.with_traceback(None), None)

show('impotr os')
show('whille True:\n    pass\n')
show('def f(a):\n    retrun a\n')
show('clas A:\n    pass')
show('fro x in range(3):\n    print(x)')
show('from os imporrt path')
show('a = [i fro i in range(3)]')
show('x = 3 if y esle 4')
show('print(a nad b)')
show('with open("f") aas f: pass')
show('asynch def f(): pass')
show('ifx y: pass')
show('lambada x: 5')
# Nothing is like a keyword, or no keyword helps.
show('spam eggs')
show('x = = 3')
show('a b c d e f g h i j k l m retrun 5')
show('if x:\n    a = 1\n    retrun a b\n')
