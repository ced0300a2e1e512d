x = 10
x += 5; print(x)
x -= 3; print(x)
x *= 2; print(x)
x //= 5; print(x)
x **= 3; print(x)
x %= 50; print(x)
x /= 2; print(x)
y = 0b1100
y &= 0b0110; print(y)
y |= 0b1; print(y)
y ^= 0b111; print(y)
y <<= 4; print(y)
y >>= 1; print(y)
s = "a"
s += "b"
s *= 3
print(s)
l = [1]
alias = l
l += (2, 3)
l *= 2
print(l, alias is l)
t = (1,)
other = t
t += (2,)
print(t, other)
d = {"n": 1}
d["n"] += 1
d |= {"m": 5}
print(d)
