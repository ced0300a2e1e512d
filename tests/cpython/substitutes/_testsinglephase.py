"""Stands for the module of the same name, which test_import wants; nothing of it is used."""
