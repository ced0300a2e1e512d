from sys import argv, no_such_thing
