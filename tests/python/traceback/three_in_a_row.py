try:
    try:
        int("a")
    except ValueError:
        [][1]
except IndexError:
    {}["z"]
