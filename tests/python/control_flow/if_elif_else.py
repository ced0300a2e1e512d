def classify(n):
    if n < 0:
        return "negative"
    elif n == 0:
        return "zero"
    elif n < 10:
        return "small"
    elif n < 100:
        return "medium"
    else:
        return "large"


for n in (-5, 0, 7, 50, 1000):
    print(n, classify(n))
if []:
    print("no")
elif "":
    print("no")
else:
    print("else")
if 0: print("one line")
elif 1: print("elif line")
if True: a = 1; b = 2
print(a + b)
