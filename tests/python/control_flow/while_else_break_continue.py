n = 0
while n < 5:
    n += 1
    if n == 2:
        continue
    if n == 4:
        break
    print(n)
else:
    print("not printed")
while n < 6:
    n += 1
else:
    print("else after", n)
while False:
    pass
else:
    print("never entered")
count = 3
while count:
    count -= 1
    while True:
        if count == 1:
            break
        print("inner", count)
        break
    else:
        print("unreachable")
print("done", count)
