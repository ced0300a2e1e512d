"""Stands for CPython's module of the same name, without which test_bytes cannot be imported: it calls C functions."""

import unittest


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    raise unittest.SkipTest("there is no C API")
