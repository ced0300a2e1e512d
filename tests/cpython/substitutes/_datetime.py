"""Stands for the module of the same name, which test_types wants: the classes written in Python."""

from _pydatetime import *
