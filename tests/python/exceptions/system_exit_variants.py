import sys

for argument in (None, 0, 5, "text", True, (1, 2)):
    try:
        sys.exit(argument)
    except SystemExit as stop:
        print(repr(stop), stop.code)
try:
    raise SystemExit
except SystemExit as stop:
    print(stop.code, stop.args)
try:
    exit
except NameError:
    pass
raise SystemExit(None)
