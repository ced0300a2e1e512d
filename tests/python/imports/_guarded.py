"""Doc of the guarded module."""
ran_as_main = False
if __name__ == "__main__":
    ran_as_main = True
print(__doc__, __name__)
