# Entries of sys.path below a file, or that cannot be: passed over.

import sys

sys.path[:0] = [__file__, __file__ + '/below', 'x' * 5000, '']
try:
    import no_such_module
except ImportError as error:
    print(error)
