"""Stands for CPython's module of the same name, for test files that cannot be imported without it.

What looks into the layout of objects in memory does not apply.
"""

import unittest


def has_inline_values(obj):
    raise unittest.SkipTest("the layout of objects is CPython's own")


def get_config():
    return {'code_debug_ranges': 1}


def get_immortalize_deferred():
    return False
