print("one", end="")
raise KeyError("partial line")
