"""Stands for the module of the same name, which test_inspect wants. It has nothing, so that pickle uses its own classes."""
