# A complex number with a part that is not a number can be hashed, and equals nothing but itself where identity counts.
nan = float("nan")
for z in (complex(nan, 1), complex(1, nan), complex(nan, nan)):
    print(hash(z) == hash(z), z in {z: 1}, z in {1, 2.5}, {z: 2}[z], complex("nan") in {z})
