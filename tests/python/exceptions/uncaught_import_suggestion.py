values = [1, 2]
values.appendd(3)
