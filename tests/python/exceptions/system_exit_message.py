import sys

try:
    print("working")
    sys.exit("fatal: cannot go on")
finally:
    print("cleaned up")
