# Without sys.stdout there is nothing to print to; that it has been deleted is an error.

import sys

stdout = sys.stdout
sys.stdout = None
print('nowhere')
print('nowhere', file=None)
del sys.stdout
try:
    print('nowhere')
except RuntimeError as error:
    sys.stdout = stdout
    print(error)
